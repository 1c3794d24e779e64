import { open, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CancuError } from '../../errors/cancu-error.js';
import { isTokenRole, nameTaken, type KeptToken, type TokenStore } from './token.js';

/** Somebody who was killed while writing leaves the new file behind; nobody takes so long. */
const LEFT_BEHIND_MS = 10_000;

/**
 * Tokens in `tokens.json` of the data folder, for its owner alone. A running server reads it anew for each edit, so that a new
 * or revoked token counts at once.
 */
export function fileTokens(folder: string): TokenStore {
  const path = join(folder, 'tokens.json');
  return {
    list: () => readTokens(path),
    add: (token) =>
      change(path, (tokens) => {
        if (tokens.some(({ name }) => name === token.name)) throw nameTaken(token.name);
        return [...tokens, token].sort((a, b) => (a.name < b.name ? -1 : 1));
      }),
    async remove(name) {
      let removed = false;
      await change(path, (tokens) => {
        const left = tokens.filter((one) => one.name !== name);
        removed = left.length < tokens.length;
        return left;
      });
      return removed;
    },
  };
}

async function readTokens(path: string): Promise<KeptToken[]> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw new CancuError('STORE_UNREACHABLE', `${path} cannot be read: ${(error as NodeJS.ErrnoException).code}`, {
      cause: error,
    });
  }
  const tokens = parsed(text);
  if (tokens) return tokens;
  throw new CancuError(
    'STORE_DAMAGED',
    `${path} is no list of tokens. Put it back from a backup, or delete it and make new ones (cancu token add).`,
  );
}

function parsed(text: string): KeptToken[] | null {
  try {
    const tokens = JSON.parse(text) as KeptToken[];
    return Array.isArray(tokens) && tokens.every(isKept) ? tokens : null;
  } catch {
    return null;
  }
}

function isKept(token: Partial<KeptToken> | null): boolean {
  return typeof token?.name === 'string' && /^[0-9a-f]{64}$/u.test(token.hash ?? '') && isTokenRole(token.role ?? '');
}

/**
 * Written aside, synced and renamed. The file aside also keeps a second command out: what the first one adds is not lost.
 *
 * @throws CancuError STORE_LOCKED
 */
async function change(path: string, edit: (tokens: readonly KeptToken[]) => readonly KeptToken[]): Promise<void> {
  const aside = `${path}.new`;
  const file = await openAside(aside);
  try {
    const tokens = edit(await readTokens(path));
    await file.writeFile(`${JSON.stringify(tokens, null, 2)}\n`);
    await file.sync();
    await rename(aside, path);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  } finally {
    await file.close();
  }
}

async function openAside(aside: string): ReturnType<typeof open> {
  const left = await stat(aside).catch(() => null);
  if (left && Date.now() - left.mtimeMs > LEFT_BEHIND_MS) await rm(aside, { force: true });
  try {
    return await open(aside, 'wx', 0o600);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new CancuError('STORE_LOCKED', `Another command writes tokens at this moment (${aside}). Try again.`, { cause: error });
  }
}
