import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { CancuError } from '../errors/cancu-error.js';

/** Formats that can be read. */
export const formats = ['txt', 'md'] as const;
export type Format = (typeof formats)[number];

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
  const format = formatOf(path);
  if (format === null) {
    throw new CancuError(
      'BAD_INPUT',
      `${path}: cannot be read: "${extname(path) || 'no ending'}" is not among ${formats.map((one) => `.${one}`).join(', ')}`,
    );
  }
  const size = sizeOf(path);
  if (size > MOST_BYTES)
    throw new CancuError('BAD_INPUT', `${path}: too large: ${size} bytes, the limit is ${MOST_BYTES} (64 MB)`);
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw new CancuError('BAD_INPUT', `${path}: cannot be read: ${(error as NodeJS.ErrnoException).code ?? 'unknown error'}`, {
      cause: error,
    });
  }
  return sourceFile(basename(path), format, bytes);
}

/** Bytes that came in another way, held to the same rules as a file. */
export function sourceFile(name: string, format: Format, bytes: Uint8Array): SourceFile {
  if (bytes.byteLength > MOST_BYTES)
    throw new CancuError('BAD_INPUT', `${name}: too large: ${bytes.byteLength} bytes, the limit is ${MOST_BYTES} (64 MB)`);
  return { name, format, bytes, hash: createHash('sha256').update(bytes).digest('hex') };
}

/**
 * The text of a file: its own characters, untouched but for a byte-order mark. Offsets everywhere count its UTF-16 code units.
 *
 * @throws CancuError BAD_INPUT where it is empty, binary or not UTF-8
 */
export function textOfFile({ name, bytes }: SourceFile): string {
  if (bytes.byteLength === 0) throw new CancuError('BAD_INPUT', `${name}: is empty`);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    const why = bytes[0] === 0xff || bytes[0] === 0xfe ? 'it looks like UTF-16' : 'it is not valid UTF-8';
    throw new CancuError('BAD_INPUT', `${name}: ${why}. Save it as UTF-8 text and try again.`, { cause: error });
  }
  if (text.includes('\u0000')) throw new CancuError('BAD_INPUT', `${name}: is binary, not text`);
  if (text.trim() === '') throw new CancuError('BAD_INPUT', `${name}: is empty: there are only blanks in it`);
  return text;
}

export function formatOf(path: string): Format | null {
  const ending = extname(path).slice(1).toLowerCase();
  return formats.find((one) => one === ending) ?? null;
}

function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    throw new CancuError('BAD_INPUT', code === 'ENOENT' ? `${path}: no such file` : `${path}: cannot be read: ${code}`, {
      cause: error,
    });
  }
}

/**
 * The documents under some paths: files as they are named, folders with everything below them that can be read, in order of
 * their names. Hidden files are passed over.
 *
 * @throws CancuError BAD_INPUT where a path is not there or a folder holds no document
 */
export function listSourceFiles(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    const isFolder = statOf(path).isDirectory();
    if (!isFolder) return [path];
    const found = filesBelow(path);
    if (found.length === 0) {
      throw new CancuError(
        'BAD_INPUT',
        `${path}: no document in this folder (looked for ${formats.map((one) => `.${one}`).join(', ')})`,
      );
    }
    return found;
  });
}

function statOf(path: string): ReturnType<typeof statSync> & object {
  try {
    return statSync(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    throw new CancuError(
      'BAD_INPUT',
      code === 'ENOENT' ? `${path}: no such file or folder` : `${path}: cannot be read: ${code}`,
      { cause: error },
    );
  }
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesBelow(path);
      return entry.isFile() && formatOf(path) !== null ? [path] : [];
    });
}
