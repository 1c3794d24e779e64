import { crc32 } from 'node:zlib';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { badFile } from '../../errors/bad-file.js';
import { CancuError } from '../../errors/cancu-error.js';
import { say } from '../../words/sentence.js';

/** Limits far above what documents need; a file beyond them was made to break its reader. */
export const MOST_ENTRIES = 10_000;
export const MOST_PART_BYTES = 64 * 1024 * 1024;
export const MOST_TOTAL_BYTES = 128 * 1024 * 1024;
/** XML shrinks to a tenth, seldom to a fiftieth; only where much comes out does it matter. */
export const HIGHEST_RATIO = 250;
const RATIO_COUNTS_FROM = 1024 * 1024;

/** The parts of a zipped file, unpacked one at a time. */
export interface Parts {
  readonly names: ReadonlySet<string>;
  /** Null where there is no such part. @throws CancuError BAD_INPUT where it is damaged or over a limit */
  read(part: string): Promise<Uint8Array | null>;
}

/**
 * Opens a zipped file.
 *
 * @param name what errors call it
 * @throws CancuError BAD_INPUT where it is damaged or has too many entries
 */
export async function openZip(name: string, bytes: Uint8Array): Promise<Parts> {
  const { zip, entries } = await listed(name, bytes);
  let total = 0;
  return {
    names: new Set(entries.keys()),
    async read(part) {
      const entry = entries.get(part);
      if (!entry) return null;
      checkEntry(name, entry);
      total += entry.uncompressedSize;
      if (total > MOST_TOTAL_BYTES) throw badFile(name, say('file.parts-too-large', { limit: MOST_TOTAL_BYTES }));
      try {
        return await unpacked(zip, entry);
      } catch (error) {
        throw damaged(name, part, error);
      }
    },
  };
}

async function listed(name: string, bytes: Uint8Array): Promise<{ zip: ZipFile; entries: Map<string, Entry> }> {
  const entries = new Map<string, Entry>();
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const zip = await yauzl.fromBufferPromise(buffer, { lazyEntries: true, validateEntrySizes: true });
    if (zip.entryCount > MOST_ENTRIES)
      throw badFile(name, say('file.parts-too-many', { count: zip.entryCount, limit: MOST_ENTRIES }));
    for await (const entry of zip.eachEntry()) if (!entries.has(entry.fileName)) entries.set(entry.fileName, entry);
    return { zip, entries };
  } catch (error) {
    if (error instanceof CancuError) throw error;
    throw damaged(name, null, error);
  }
}

function checkEntry(name: string, { fileName, uncompressedSize, compressedSize }: Entry): void {
  if (uncompressedSize > MOST_PART_BYTES)
    throw badFile(name, say('file.part-too-large', { part: fileName, bytes: uncompressedSize, limit: MOST_PART_BYTES }));
  if (uncompressedSize > RATIO_COUNTS_FROM && uncompressedSize > compressedSize * HIGHEST_RATIO)
    throw badFile(name, say('file.part-too-dense', { part: fileName, times: Math.round(uncompressedSize / compressedSize) }));
}

/** The library breaks off where more comes out than the entry says; whether it is the right thing is not looked at there. */
async function unpacked(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  if (crc32(bytes) !== entry.crc32) throw new Error('its checksum is another');
  return bytes;
}

/** @param part null where it is the file as a whole */
function damaged(name: string, part: string | null, cause: unknown): CancuError {
  return badFile(name, say('file.zip-damaged', { part }), { cause });
}
