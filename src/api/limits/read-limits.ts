import { CancuError } from '../../errors/cancu-error.js';
import { limitNames, LIMITS, type LimitDescription, type LimitName, type Limits } from './limits.js';

/**
 * The limits as the environment sets them; the usual ones where it says nothing.
 *
 * @throws CancuError WRONG_USE where a variable is no whole number between 1 and the highest that can be set
 */
export function limitsFrom(env: Readonly<Record<string, string | undefined>>): Limits {
  return Object.fromEntries(limitNames.map((name) => [name, limitFrom(env, LIMITS[name])])) as Record<LimitName, number>;
}

function limitFrom(
  env: Readonly<Record<string, string | undefined>>,
  { variable, usual, highest, counted }: LimitDescription,
): number {
  const said = env[variable]?.trim() ?? '';
  if (said === '') return usual;
  const value = Number(said);
  if (/^\d{1,12}$/u.test(said) && value >= 1 && value <= highest) return value;
  throw new CancuError(
    'WRONG_USE',
    `${variable} is "${said.slice(0, 60)}"; expected a whole number from 1 to ${highest} (${counted}), or nothing for ${usual}`,
  );
}
