import { inflateSync } from 'node:zlib';
import { badFile } from '../../errors/bad-file.js';
import type { CancuError } from '../../errors/cancu-error.js';
import { say } from '../../words/sentence.js';

/** What draws a page or holds a font is far smaller; pictures are not unpacked here. */
export const MOST_STREAM_BYTES = 64 * 1024 * 1024;
/** Deflate packs no tighter than this, so that smaller streams need no look. */
const TIGHTEST = 1032;
/** The dictionary of a stream stands before it. */
const DICTIONARY_BYTES = 1000;

/**
 * Refuses a PDF whose streams unpack to far more than a document needs, before a library unpacks them into memory; and one
 * that breaks off, of which the library would read the pages that are left.
 *
 * @throws CancuError BAD_INPUT
 */
export function checkStreams(name: string, bytes: Uint8Array): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!buffer.subarray(-ENDING_BYTES).includes('%%EOF')) throw badFile(name, say('file.pdf-breaks-off'));
  for (let at = buffer.indexOf('stream'); at >= 0;) {
    const end = buffer.indexOf('endstream', at + 6);
    if (end < 0) return;
    checkStream(name, buffer, at, end);
    at = buffer.indexOf('stream', end + 9);
  }
}

/** Some programs write a little behind the end. */
const ENDING_BYTES = 4096;

function checkStream(name: string, buffer: Buffer, at: number, end: number): void {
  const before = buffer.subarray(Math.max(0, at - DICTIONARY_BYTES), at).toString('latin1');
  const dictionary = before.slice(before.lastIndexOf(' obj') + 1);
  const packings = dictionary.match(/\/(?:FlateDecode|Fl|LZWDecode|LZW)\b/gu)?.length ?? 0;
  if (packings === 0 || /\/Subtype\s*\/Image\b/u.test(dictionary)) return;
  if (packings > 1 && /\/Filter\s*\[[^\]]*(?:Fl|LZW)\w*\s*\/(?:Fl|LZW)/u.test(dictionary)) throw bomb(name, null);
  const from = at + (buffer[at + 6] === 0x0d ? 8 : 7);
  if ((end - from) * TIGHTEST <= MOST_STREAM_BYTES) return;
  try {
    inflateSync(buffer.subarray(from, end), { maxOutputLength: MOST_STREAM_BYTES });
  } catch (error) {
    // what is damaged, the library may still read in part
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw bomb(name, MOST_STREAM_BYTES);
  }
}

/** @param limit how many bytes are over; null for what is packed twice */
function bomb(name: string, limit: number | null): CancuError {
  return badFile(name, say('file.pdf-part-too-large', { limit }));
}
