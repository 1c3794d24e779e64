import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CancuError } from '../../errors/cancu-error.js';

/** The file that is looked for in the working folder. */
export const CONFIG_FILE = 'cancu.config.json';
/** Names another one. */
export const CONFIG_VARIABLE = 'CANCU_CONFIG';

export interface ConfigFile {
  readonly path: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/**
 * The file of settings: the one that CANCU_CONFIG names, else the one in the working folder; null where there is none.
 *
 * @throws CancuError WRONG_USE where it cannot be read, or is no JSON object
 */
export function readConfigFile(env: NodeJS.ProcessEnv, folder: string): ConfigFile | null {
  const named = env[CONFIG_VARIABLE] ?? '';
  if (named === '' && !existsSync(join(folder, CONFIG_FILE))) return null;
  const path = named === '' ? CONFIG_FILE : named;
  return { path, values: parsed(path, textOf(path, named === '' ? join(folder, path) : path)) };
}

function textOf(shown: string, path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new CancuError('WRONG_USE', `The settings in ${shown} cannot be read: ${code}. ${CONFIG_VARIABLE} names their file.`, {
      cause: error,
    });
  }
}

function parsed(path: string, text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (error) {
    throw new CancuError('WRONG_USE', `${path} is no JSON: ${(error as Error).message}`, { cause: error });
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new CancuError('WRONG_USE', `${path} holds no settings; expected an object such as {"port": 4000}`);
}
