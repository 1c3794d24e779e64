import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { CancuError } from '../errors/cancu-error.js';
import { graphFile } from './config/store.js';

/** Whether a store was made in a folder: its graph file, or the journal that the graph can be made from again. */
export function isStoreThere(folder: string): boolean {
  return existsSync(graphFile(folder)) || existsSync(journalFile(folder));
}

function journalFile(folder: string): string {
  return join(folder, 'journal.jsonl');
}

/**
 * Makes the data folder if it is not there, and sees that it can be worked in before anything is opened: the engine would take
 * a file it may not touch for a damaged one.
 *
 * @throws CancuError STORE_UNREACHABLE
 */
export function prepareDataFolder(folder: string): void {
  const inside = [graphFile(folder), journalFile(folder), join(folder, 'originals')];
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    for (const path of inside) if (existsSync(path)) accessSync(path, constants.R_OK | constants.W_OK);
  } catch (error) {
    const { code, path = folder } = error as NodeJS.ErrnoException;
    throw new CancuError(
      'STORE_UNREACHABLE',
      `The data folder ${folder} cannot be used: ${WHY[code ?? ''] ?? code} (${path}).${ADVICE}`,
      {
        cause: error,
      },
    );
  }
}

const ADVICE = ' Name another folder by CANCU_DATA, or set that right.';

const WHY: Readonly<Record<string, string>> = {
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'it is on a read-only file system',
  EEXIST: 'there is a file of that name',
  ENOTDIR: 'a file stands where a folder should be',
  ENOSPC: 'the disk is full',
};
