import { LRUCache } from 'lru-cache';
import type { FileWork } from '../aside/file-work.js';
import { CancuError } from '../errors/cancu-error.js';
import type { DocumentNode } from '../graph/nodes.js';
import type { Journal } from '../journal/journal.js';
import { formats, type Format } from '../reading/format.js';
import { sourceFile } from '../reading/read-file.js';

/** The whole texts of documents. They are in no graph: each is read again from the original that was kept. */
export interface Texts {
  /**
   * The text that the spans of a document count; null where none was read.
   *
   * @throws CancuError JOURNAL_DAMAGED where its original is missing, BAD_INPUT where this version cannot read it
   */
  textOf(document: DocumentNode, signal: AbortSignal | undefined): Promise<string | null>;
}

/** Where there are no originals, no text is known. */
export const NO_TEXTS: Texts = { textOf: () => Promise.resolve(null) };

/** So many characters of texts are kept for the next one who asks. */
const CHARACTERS_KEPT = 16 * 1024 * 1024;

export function textsFrom(originals: Pick<Journal, 'readOriginal'>, files: FileWork): Texts {
  const kept = new LRUCache<string, string>({ maxSize: CHARACTERS_KEPT, sizeCalculation: ({ length }) => length });
  return {
    async textOf({ id, contentHash, sourceName, format }, signal) {
      if (contentHash == null) return null;
      const key = `${format} ${contentHash}`;
      const known = kept.get(key);
      if (known !== undefined) return known;
      const bytes = await originalOf(originals, id, contentHash);
      const { text } = await files.readText(sourceFile(sourceName ?? id, asFormat(format), bytes), signal);
      kept.set(key, text);
      return text;
    },
  };
}

/** Where the original lies is nobody's business but that of who runs the server. */
async function originalOf(originals: Pick<Journal, 'readOriginal'>, id: string, hash: string): Promise<Uint8Array> {
  try {
    return await originals.readOriginal(hash);
  } catch (error) {
    if (!(error instanceof CancuError) || error.code !== 'JOURNAL_DAMAGED') throw error;
    throw new CancuError(
      'JOURNAL_DAMAGED',
      `${id}: its original is missing here, or no longer what it was. Whoever runs the server can put it back from a backup, or ingest the document again.`,
      { cause: error },
    );
  }
}

function asFormat(format: string | null | undefined): Format {
  return formats.find((one) => one === format) ?? 'txt';
}
