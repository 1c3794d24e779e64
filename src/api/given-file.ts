import { basename } from 'node:path';
import { badFile } from '../errors/bad-file.js';
import { formatOf, whyNotRead } from '../reading/format.js';
import { sourceFile, type SourceFile } from '../reading/read-file.js';
import { visible } from '../text/visible.js';
import { say } from '../words/sentence.js';

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
    throw badFile('file.name', say('file.name-too-long', { length: name.length, limit: LONGEST_NAME }));
  const format = formatOf(name);
  if (format === null) throw badFile(name || 'file.name', whyNotRead(name));
  const bytes = decoded(name, given.base64);
  if (bytes.byteLength > mostBytes)
    throw badFile(name, say('file.too-large-here', { bytes: bytes.byteLength, limit: mostBytes }));
  return sourceFile(name, format, bytes);
}

/** Node takes anything for base64 and leaves out what it does not know. */
function decoded(name: string, base64: string): Uint8Array {
  const letters = base64.replace(/\s+/gu, '').replace(/={1,2}$/u, '');
  const wrong = letters.search(/[^A-Za-z0-9+/_-]/u);
  if (wrong === -1 && letters.length % 4 !== 1) return Buffer.from(letters, 'base64');
  const letter = wrong === -1 ? null : visible(letters.charAt(wrong));
  throw badFile(name, say('file.no-base64', { letter, address: letters.startsWith('data:') ? 'yes' : 'no' }));
}
