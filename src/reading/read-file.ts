import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync, type Dirent, type Stats } from 'node:fs';
import { basename, join } from 'node:path';
import { CancuError } from '../errors/cancu-error.js';
import { ENDINGS, formatOf, whyNotRead, type Format } from './format.js';

/** One limit for every way in: files, pasted text, uploads. */
export const MOST_BYTES = 64 * 1024 * 1024;

/** A file as it was read. */
export interface SourceFile {
  readonly name: string;
  readonly format: Format;
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes, in hex. */
  readonly hash: string;
}

/**
 * Reads a file's bytes.
 *
 * @throws CancuError BAD_INPUT where it is not there, not readable, empty, too large or of a format that is not read
 */
export function readSourceFile(path: string): SourceFile {
  const stats = statOf(path, 'no such file');
  if (stats.isDirectory()) throw new CancuError('BAD_INPUT', `${path}: is a folder, not a file`);
  const format = formatOf(path);
  if (format === null) throw new CancuError('BAD_INPUT', `${path}: cannot be read: ${whyNotRead(path)}`);
  if (stats.size > MOST_BYTES)
    throw new CancuError('BAD_INPUT', `${path}: too large: ${stats.size} bytes, the limit is ${MOST_BYTES} (64 MB)`);
  try {
    return sourceFile(basename(path), format, readFileSync(path));
  } catch (error) {
    throw error instanceof CancuError ? error : unreadable(path, error);
  }
}

/** Bytes that came in another way, held to the same rules as a file. */
export function sourceFile(name: string, format: Format, bytes: Uint8Array): SourceFile {
  if (bytes.byteLength > MOST_BYTES)
    throw new CancuError('BAD_INPUT', `${name}: too large: ${bytes.byteLength} bytes, the limit is ${MOST_BYTES} (64 MB)`);
  return { name, format, bytes, hash: createHash('sha256').update(bytes).digest('hex') };
}

/**
 * The documents under some paths: files as they are named, folders with everything below them that can be read, in order of
 * their names. Hidden files and links to folders are passed over.
 *
 * @throws CancuError BAD_INPUT where a path is not there or not readable, or a folder holds no document
 */
export function listSourceFiles(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    const isFolder = statOf(path, 'no such file or folder').isDirectory();
    if (!isFolder) return [path];
    const found = filesBelow(path);
    if (found.length === 0) {
      throw new CancuError('BAD_INPUT', `${path}: no document in this folder (looked for ${ENDINGS})`);
    }
    return found;
  });
}

function filesBelow(folder: string): string[] {
  return entriesOf(folder)
    .filter((entry) => !entry.name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesBelow(path);
      return formatOf(path) !== null && isFile(entry, path) ? [path] : [];
    });
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    throw unreadable(folder, error);
  }
}

function isFile(entry: Dirent, path: string): boolean {
  return entry.isFile() || (entry.isSymbolicLink() && statSync(path, { throwIfNoEntry: false })?.isFile() === true);
}

function statOf(path: string, ifNone: string): Stats {
  try {
    return statSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw new CancuError('BAD_INPUT', `${path}: ${ifNone}`, { cause: error });
    throw unreadable(path, error);
  }
}

function unreadable(path: string, error: unknown): CancuError {
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
  const why = code === 'EACCES' || code === 'EPERM' ? 'no permission' : code;
  return new CancuError('BAD_INPUT', `${path}: cannot be read: ${why}`, { cause: error });
}
