import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync, type Dirent, type Stats } from 'node:fs';
import { basename, join } from 'node:path';
import { badFile } from '../errors/bad-file.js';
import { CancuError } from '../errors/cancu-error.js';
import { say, type Sentence } from '../words/sentence.js';
import { ENDINGS, formatOf, whyNotRead, type Format } from './format.js';

/** One limit for every way in: files, pasted text, uploads. */
export const MOST_BYTES = 64 * 1024 * 1024;
const MB = 1024 * 1024;

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
  const stats = statOf(path, say('file.no-such'));
  if (stats.isDirectory()) throw badFile(path, say('file.folder'));
  const format = formatOf(path);
  if (format === null) throw badFile(path, whyNotRead(path));
  if (stats.size > MOST_BYTES) throw tooLarge(path, stats.size);
  try {
    return sourceFile(basename(path), format, readFileSync(path));
  } catch (error) {
    throw error instanceof CancuError ? error : unreadable(path, error);
  }
}

/** Bytes that came in another way, held to the same rules as a file. */
export function sourceFile(name: string, format: Format, bytes: Uint8Array): SourceFile {
  if (bytes.byteLength > MOST_BYTES) throw tooLarge(name, bytes.byteLength);
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
    const isFolder = statOf(path, say('file.no-such-path')).isDirectory();
    if (!isFolder) return [path];
    const found = filesBelow(path);
    if (found.length === 0) throw badFile(path, say('file.no-document', { endings: ENDINGS }));
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

function statOf(path: string, ifNone: Sentence): Stats {
  try {
    return statSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw badFile(path, ifNone, { cause: error });
    throw unreadable(path, error);
  }
}

function unreadable(path: string, error: unknown): CancuError {
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
  const why = code === 'EACCES' || code === 'EPERM' ? 'permission' : code;
  return badFile(path, say('file.unreadable', { why }), { cause: error });
}

function tooLarge(name: string, bytes: number): CancuError {
  return badFile(name, say('file.too-large', { bytes, limit: MOST_BYTES, megabytes: MOST_BYTES / MB }));
}
