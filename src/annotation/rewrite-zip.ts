import { crc32, deflateRawSync } from 'node:zlib';
import { badFile } from '../errors/bad-file.js';
import { CancuError } from '../errors/cancu-error.js';
import { say, type Value } from '../words/sentence.js';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const LOCAL_BYTES = 30;
const CENTRAL_BYTES = 46;
const END_BYTES = 22;
const DEFLATED = 8;
/** The version of the format that knows folders and deflate, all that is used here. */
const VERSION = 20;
/** Of an entry's flags: that its name is UTF-8. */
const UTF8 = 0x0800;
/** In these fields it means: see the records of zip64. */
const ZIP64 = 0xffffffff;

/** An entry as the directory at the end of the file has it. */
interface Entry {
  readonly name: string;
  readonly record: Buffer;
  readonly offset: number;
}

/**
 * A zipped file with other content in some of its parts. What is not written stays as it is, compressed bytes, dates and all:
 * the libraries that write zipped files compress anew, or make new headers, and so would change every part.
 *
 * @param written the new content of parts by their paths; those that the file has not come last
 * @throws CancuError BAD_INPUT where the file is damaged, or of the form for more than 4 GB
 */
export function rewriteZip(name: string, bytes: Uint8Array, written: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return rewritten(buffer, written);
  } catch (error) {
    throw badFile(name, say('copy.zip', { why: whyNot(error) }), { cause: error });
  }
}

function whyNot(error: unknown): Value {
  return error instanceof CancuError ? error.said : (error as Error).message;
}

function rewritten(buffer: Buffer, written: ReadonlyMap<string, Uint8Array>): Buffer {
  const end = endOf(buffer);
  const entries = entriesOf(buffer, end);
  const pieces: Buffer[] = [];
  let size = 0;
  const put = (...added: readonly Buffer[]): number => {
    const offset = size;
    for (const one of added) size += one.length;
    pieces.push(...added);
    return offset;
  };
  const offsets = entries.map(({ offset }) => offset).sort((a, b) => a - b);
  const followers = new Map(offsets.map((offset, index) => [offset, offsets[index + 1] ?? directoryOffset(end)]));
  const records = new Map<Entry, Buffer>();
  for (const entry of entries.toSorted((a, b) => a.offset - b.offset)) {
    const content = written.get(entry.name);
    if (content === undefined) {
      const offset = put(buffer.subarray(entry.offset, followers.get(entry.offset)));
      records.set(entry, withOffset(entry.record, offset));
    } else records.set(entry, writeEntry(put, entry.record, nameOf(entry.record), content));
  }
  const inOrder = entries.map((entry) => records.get(entry) as Buffer);
  const known = new Set(entries.map((entry) => entry.name));
  const model = entries.find((entry) => written.has(entry.name))?.record ?? Buffer.alloc(CENTRAL_BYTES);
  for (const [path, content] of written) if (!known.has(path)) inOrder.push(writeEntry(put, model, Buffer.from(path), content));
  const directory = put(...inOrder);
  const last = Buffer.from(end);
  last.writeUInt16LE(inOrder.length, 8);
  last.writeUInt16LE(inOrder.length, 10);
  last.writeUInt32LE(size - directory, 12);
  last.writeUInt32LE(directory, 16);
  put(last);
  return Buffer.concat(pieces);
}

/** The last record of the file, with its comment. */
function endOf(buffer: Buffer): Buffer {
  for (let at = buffer.length - END_BYTES; at >= 0; at -= 1) {
    if (buffer.readUInt32LE(at) !== END || at + END_BYTES + buffer.readUInt16LE(at + 20) !== buffer.length) continue;
    const end = buffer.subarray(at);
    if (directoryOffset(end) === ZIP64 || end.readUInt16LE(10) === 0xffff)
      throw new CancuError('BAD_INPUT', say('copy.zip-too-large'));
    return end;
  }
  throw new CancuError('BAD_INPUT', say('copy.zip-without-end'));
}

function directoryOffset(end: Buffer): number {
  return end.readUInt32LE(16);
}

function entriesOf(buffer: Buffer, end: Buffer): Entry[] {
  const entries: Entry[] = [];
  const names = new Set<string>();
  let at = directoryOffset(end);
  for (let left = end.readUInt16LE(10); left > 0; left -= 1) {
    if (buffer.readUInt32LE(at) !== CENTRAL) throw new CancuError('BAD_INPUT', say('copy.zip-directory'));
    const lengths = [28, 30, 32].map((field) => buffer.readUInt16LE(at + field));
    const record = buffer.subarray(
      at,
      lengths.reduce((sum, length) => sum + length, at + CENTRAL_BYTES),
    );
    const offset = record.readUInt32LE(42);
    if (offset === ZIP64) throw new CancuError('BAD_INPUT', say('copy.zip-too-large'));
    // Windows writes some of them with backslashes
    const name = nameOf(record).toString().replaceAll('\\', '/');
    if (names.has(name)) throw new CancuError('BAD_INPUT', say('copy.zip-twins', { part: name }));
    names.add(name);
    entries.push({ name, record, offset });
    at += record.length;
  }
  return entries;
}

function nameOf(record: Buffer): Buffer {
  return record.subarray(CENTRAL_BYTES, CENTRAL_BYTES + record.readUInt16LE(28));
}

function withOffset(record: Buffer, offset: number): Buffer {
  const copy = Buffer.from(record);
  copy.writeUInt32LE(offset, 42);
  return copy;
}

/**
 * @param like a record that the date and the attributes are taken from
 * @returns the record of the new entry
 */
function writeEntry(put: (...added: readonly Buffer[]) => number, like: Buffer, name: Buffer, content: Uint8Array): Buffer {
  const compressed = deflateRawSync(content);
  const header = Buffer.alloc(LOCAL_BYTES);
  header.writeUInt32LE(LOCAL, 0);
  header.writeUInt16LE(VERSION, 4);
  header.writeUInt16LE(like.readUInt16LE(8) & UTF8, 6);
  header.writeUInt16LE(DEFLATED, 8);
  // day and time
  like.copy(header, 10, 12, 16);
  header.writeUInt32LE(crc32(content), 14);
  header.writeUInt32LE(compressed.length, 18);
  header.writeUInt32LE(content.length, 22);
  header.writeUInt16LE(name.length, 26);
  const offset = put(header, name, compressed);
  const record = Buffer.from(like.subarray(0, CENTRAL_BYTES));
  record.writeUInt32LE(CENTRAL, 0);
  // all from the version to the length of the name stands in both
  header.copy(record, 6, 4, 28);
  record.fill(0, 30, 34);
  return Buffer.concat([withOffset(record, offset), name]);
}
