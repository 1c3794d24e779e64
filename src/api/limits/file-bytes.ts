import { CancuError } from '../../errors/cancu-error.js';
import { MOST_BYTES } from '../../reading/read-file.js';

const MB = 1024 * 1024;
const VARIABLE = 'CANCU_MAX_FILE_MB';
const USUAL_MB = 20;

/** So many bytes a file that comes through the API may have, unless the environment says otherwise. */
export const USUAL_FILE_BYTES = USUAL_MB * MB;

/**
 * The same as the environment sets it, in megabytes: at most what the readers take.
 *
 * @throws CancuError WRONG_USE where it is no such number
 */
export function fileBytesFrom(env: Readonly<Record<string, string | undefined>>): number {
  const said = env[VARIABLE]?.trim() ?? '';
  if (said === '') return USUAL_FILE_BYTES;
  const value = Number(said);
  const highest = MOST_BYTES / MB;
  if (/^\d{1,3}$/u.test(said) && value >= 1 && value <= highest) return value * MB;
  throw new CancuError(
    'WRONG_USE',
    `${VARIABLE} is "${said.slice(0, 60)}"; expected a whole number from 1 to ${highest} (megabytes), or nothing for ${USUAL_MB}`,
  );
}
