import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync, type Dirent, type Stats } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { CancuError } from '../errors/cancu-error.js';

/** Formats that can be read. */
export const formats = ['txt', 'md'] as const;
export type Format = (typeof formats)[number];
const ENDINGS = formats.map((one) => `.${one}`).join(', ');

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
  if (format === null) {
    const ending = extname(path);
    const why = ending === '' ? 'it has no file ending, expected' : `"${ending}" is not among`;
    throw new CancuError('BAD_INPUT', `${path}: cannot be read: ${why} ${ENDINGS}`);
  }
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

/** What people save under the ending of a text, by its first bytes. */
const OTHER_FORMATS: readonly { readonly opens: (head: string) => boolean; readonly what: string }[] = [
  { opens: (head) => head.startsWith('PK\u0003\u0004'), what: 'a Word or other zipped file' },
  { opens: (head) => head.startsWith('\u00D0\u00CF\u0011\u00E0'), what: 'an old Word file' },
  { opens: (head) => head.startsWith('%PDF-'), what: 'a PDF' },
  { opens: (head) => head.startsWith('{\\rtf'), what: 'rich text (RTF)' },
  { opens: (head) => /^(?:\u00EF\u00BB\u00BF)?\s*<(?:!doctype html|html|\?xml)[\s>]/iu.test(head), what: 'HTML or XML' },
];

/**
 * The text of a file: its own characters, untouched but for a byte-order mark. Offsets everywhere count its UTF-16 code units.
 *
 * @throws CancuError BAD_INPUT where it is empty, binary or not UTF-8
 */
export function textOfFile({ name, bytes }: SourceFile): string {
  if (bytes.byteLength === 0) throw new CancuError('BAD_INPUT', `${name}: is empty`);
  const other = OTHER_FORMATS.find(({ opens }) => opens(Buffer.from(bytes.subarray(0, 64)).toString('latin1')));
  if (other) throw new CancuError('BAD_INPUT', `${name}: is ${other.what}, not text. Save it as UTF-8 text and try again.`);
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
