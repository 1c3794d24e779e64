import type { Edit } from '../edit/edit.js';
import type { DocumentEntry, EditEntry, JournalEntry } from '../graph/nodes.js';
import type { Writer } from '../graph/store.js';

export type { DocumentEntry, EditEntry, JournalEntry } from '../graph/nodes.js';

/** An entry before it got its number. */
export type NewEntry = Omit<DocumentEntry, 'seq'> | Edit;

/** Whether a document came or went; else a curator said something. */
export function isOfDocument(entry: JournalEntry): entry is DocumentEntry {
  return entry.kind === 'ingest' || entry.kind === 'remove';
}

/** The edit of an entry, as it goes to other journals too. */
export function editOf(entry: EditEntry): Edit {
  const edit: Edit & { seq?: number } = { ...entry };
  delete edit.seq;
  return edit;
}

/** An original as the user gave it. */
export interface Original {
  /** SHA-256 of the bytes, in hex. */
  readonly hash: string;
  readonly bytes: Uint8Array;
}

/** One thing a user did. */
export interface Change {
  readonly entry: NewEntry;
  readonly original: Original | null;
}

/**
 * What users did, in order, and the originals they gave: the truth from which the graph can be made again. Beside the
 * embedded store it is a file, written and synced before the graph is; in Neo4j it is nodes, written in the same transaction.
 */
export interface Journal {
  /**
   * Runs before the transaction that changes the graph. After it returns the changes survive a power cut.
   *
   * @returns the number of the first one, where numbers are given now
   */
  before(changes: readonly Change[]): Promise<number | null>;
  /** Undoes `before` from a number on, where the graph refused the change: it was never acknowledged, and must not come back. */
  takeBack(from: number): Promise<void>;
  /** Runs first inside that transaction, which may be run again. Returns the number of the last one. */
  within(writer: Writer, changes: readonly Change[], first: number | null): Promise<number>;
  /** Entries after a number, in order. */
  entries(after: number): AsyncIterable<JournalEntry>;
  lastSeq(): Promise<number>;
  /** @throws CancuError JOURNAL_DAMAGED where the original is missing or no longer what it was */
  readOriginal(hash: string): Promise<Uint8Array>;
  close(): Promise<void>;
}
