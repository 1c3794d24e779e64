import { spawnSync } from 'node:child_process';
import { chownSync } from 'node:fs';
import { MAIN } from './run-cancu.js';

/** Somebody to whom files can be closed. */
export interface Unprivileged {
  readonly uid?: number;
  readonly gid?: number;
  /** Makes a path this user's. */
  readonly own: (path: string) => void;
}

const NOBODY = 65534;

/**
 * Root may read and write everything, whatever the rights of a file say: where root runs the tests, they are run as nobody.
 * Null where nobody cannot run the program either (the project lies in a folder closed to others), or where files have no such rights.
 */
export const unprivileged: Unprivileged | null = findUnprivileged();

function findUnprivileged(): Unprivileged | null {
  if (process.platform === 'win32') return null;
  if (process.getuid?.() !== 0) return { own: () => undefined };
  const nobody = { uid: NOBODY, gid: NOBODY };
  if (spawnSync(process.execPath, [MAIN, '--version'], nobody).status !== 0) {
    console.log('\nThe tests run as root, and nobody else can read the project: those on closed files are left out.\n');
    return null;
  }
  const own = (path: string): void => {
    chownSync(path, NOBODY, NOBODY);
  };
  return { ...nobody, own };
}
