import { CancuError } from '../errors/cancu-error.js';
import type { Journal } from '../journal/journal.js';

/**
 * The original of a document.
 *
 * @throws CancuError JOURNAL_DAMAGED, which names the document, where it is missing or no longer what it was
 */
export async function readOriginal(journal: Journal, documentId: string, hash: string): Promise<Uint8Array> {
  try {
    return await journal.readOriginal(hash);
  } catch (error) {
    if (error instanceof CancuError) throw new CancuError(error.code, `${documentId}: ${error.message}`, { cause: error });
    throw error;
  }
}

export async function isOriginalWhole(journal: Journal, hash: string): Promise<boolean> {
  try {
    await journal.readOriginal(hash);
    return true;
  } catch (error) {
    if (error instanceof CancuError && error.code === 'JOURNAL_DAMAGED') return false;
    throw error;
  }
}
