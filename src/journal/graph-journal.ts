import { createHash } from 'node:crypto';
import { CancuError } from '../errors/cancu-error.js';
import { inParts, type GraphStore, type Writer } from '../graph/store.js';
import type { Change, Journal, JournalEntry } from './journal.js';

const PAGE = 500;

/** The journal inside Neo4j, whose own log is durable: entry, original and change are one transaction. */
export function graphJournal(store: GraphStore): Journal {
  return new GraphJournal(store);
}

class GraphJournal implements Journal {
  constructor(private readonly store: GraphStore) {}

  before(): Promise<null> {
    return Promise.resolve(null);
  }

  async takeBack(): Promise<void> {
    // the transaction that was rolled back took the entry with it
  }

  async within(writer: Writer, changes: readonly Change[]): Promise<number> {
    const originals = changes.flatMap(({ original }) =>
      original ? [{ id: original.hash, content: Buffer.from(original.bytes).toString('base64') }] : [],
    );
    for (const rows of inParts(originals)) await writer.read('journal/put-originals', { rows });
    const rows = changes.map(({ entry }, before) => ({ entry: { ...entry }, before }));
    const [row] = await writer.read('journal/append', { rows, count: rows.length });
    return row?.seq ?? 0;
  }

  async *entries(after: number): AsyncIterable<JournalEntry> {
    for (let from = after; ;) {
      const page = await this.store.read('journal/page', { after: from, limit: PAGE });
      for (const { entry } of page) yield entry;
      const last = page.at(-1);
      if (!last || page.length < PAGE) return;
      from = last.entry.seq;
    }
  }

  async lastSeq(): Promise<number> {
    const [row] = await this.store.read('meta/read', {});
    return row?.meta.journalSeq ?? 0;
  }

  async readOriginal(hash: string): Promise<Uint8Array> {
    const [row] = await this.store.read('journal/original', { id: hash });
    const bytes = row ? Buffer.from(row.content, 'base64') : null;
    if (bytes && createHash('sha256').update(bytes).digest('hex') === hash) return bytes;
    throw new CancuError(
      'JOURNAL_DAMAGED',
      `The original ${hash} in ${this.store.place} is missing or changed. Ingest the document again.`,
    );
  }

  async close(): Promise<void> {
    // the store is closed by its owner
  }
}
