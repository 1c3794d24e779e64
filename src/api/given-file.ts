import { basename } from 'node:path';
import { CancuError } from '../errors/cancu-error.js';
import { formatOf, whyNotRead } from '../reading/format.js';
import { sourceFile, type SourceFile } from '../reading/read-file.js';
import { visible } from '../text/visible.js';

const LONGEST_NAME = 255;

/**
 * A file as a client sends it. Line breaks in the base64, as many programs write them, do no harm.
 *
 * @throws CancuError BAD_INPUT where the ending is none that is read, what came is no base64, or holds too many bytes
 */
export function givenFile(given: { readonly name: string; readonly base64: string }, mostBytes: number): SourceFile {
  // a path of any system: only its last part names the file
  const name = visible(basename(given.name.replaceAll('\\', '/')));
  if (name.length > LONGEST_NAME)
    throw new CancuError(
      'BAD_INPUT',
      `file.name: has ${name.length} characters, the limit is ${LONGEST_NAME}: give a shorter one`,
    );
  const format = formatOf(name);
  if (format === null) throw new CancuError('BAD_INPUT', `${name || 'file.name'}: cannot be read: ${whyNotRead(name)}`);
  const bytes = decoded(name, given.base64);
  if (bytes.byteLength > mostBytes)
    throw new CancuError('BAD_INPUT', `${name}: too large: ${bytes.byteLength} bytes, the limit here is ${mostBytes}`);
  return sourceFile(name, format, bytes);
}

/** Node takes anything for base64 and leaves out what it does not know. */
function decoded(name: string, base64: string): Uint8Array {
  const letters = base64.replace(/\s+/gu, '').replace(/={1,2}$/u, '');
  const wrong = letters.search(/[^A-Za-z0-9+/_-]/u);
  if (wrong === -1 && letters.length % 4 !== 1) return Buffer.from(letters, 'base64');
  const hint = letters.startsWith('data:') ? ' Leave out what stands before the comma of a data: address.' : '';
  const why = wrong === -1 ? 'it breaks off' : `"${visible(letters.charAt(wrong))}" is none of its letters`;
  throw new CancuError('BAD_INPUT', `${name}: file.base64 is no base64: ${why}.${hint}`);
}
