import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, readFileSync, truncateSync } from 'node:fs';
import { open, readFile, rename, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { editKinds } from '../edit/edit.js';
import { CancuError } from '../errors/cancu-error.js';
import { isOfDocument, type Change, type Journal, type JournalEntry, type Original } from './journal.js';

/**
 * The journal beside the embedded store: `journal.jsonl`, one entry a line, and `originals/`, each file under the hash of its
 * content. Both are synced to disk before the graph is touched.
 *
 * @param folder the data folder; made if it is not there
 * @throws CancuError JOURNAL_DAMAGED where a line in the middle is not an entry. A last line that broke off while it was
 * written was never acknowledged: it is cut off, with a word to `warn`. One that only lacks its line end is whole, and stays.
 */
export async function openFileJournal(folder: string, warn: (message: string) => void): Promise<Journal> {
  mkdirSync(join(folder, 'originals'), { recursive: true });
  const path = join(folder, 'journal.jsonl');
  const entries = readEntries(path, warn);
  const file = await open(path, 'a');
  return new FileJournal(folder, file, entries);
}

function readEntries(path: string, warn: (message: string) => void): JournalEntry[] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
  const lines = text.split('\n');
  const last = lines.pop() ?? '';
  if (last !== '') {
    if (asEntry(last, lines.length + 1)) {
      appendFileSync(path, '\n');
      lines.push(last);
    } else {
      truncateSync(path, Buffer.byteLength(text) - Buffer.byteLength(last));
      warn(`${path}: the last line had broken off while it was written; it was cut off`);
    }
  }
  return lines.map((line, index) => {
    const entry = asEntry(line, index + 1);
    if (entry) return entry;
    throw new CancuError(
      'JOURNAL_DAMAGED',
      `${path}:${index + 1} is no journal entry. Put the file back from a backup, or move the data folder away and ingest the documents again (originals/ holds each of them, without a file ending).`,
    );
  });
}

function asEntry(line: string, number: number): JournalEntry | null {
  try {
    const entry = JSON.parse(line) as JournalEntry;
    const about: unknown = isOfDocument(entry) ? entry.documentId : editKinds.includes(entry.kind) ? entry.id : null;
    return entry.seq === number && typeof about === 'string' ? entry : null;
  } catch {
    return null;
  }
}

class FileJournal implements Journal {
  /** Where in the file the entries begin that were written since it was opened, by the number of the first of each group. */
  readonly #starts = new Map<number, number>();

  constructor(
    private readonly folder: string,
    private readonly file: FileHandle,
    private readonly list: JournalEntry[],
  ) {}

  async before(changes: readonly Change[]): Promise<number> {
    const originals = changes.flatMap(({ original }) => original ?? []);
    for (const original of originals) await this.#keep(original);
    if (originals.length > 0) await syncFolder(join(this.folder, 'originals'));
    const first = this.list.length + 1;
    const numbered = changes.map(({ entry }, index): JournalEntry => ({ seq: first + index, ...entry }));
    this.#starts.set(first, await this.#append(numbered.map((entry) => `${JSON.stringify(entry)}\n`).join('')));
    this.list.push(...numbered);
    return first;
  }

  async takeBack(from: number): Promise<void> {
    const start = this.#starts.get(from);
    if (start === undefined) return;
    await this.file.truncate(start);
    await this.file.sync();
    this.list.length = from - 1;
  }

  /** Lines that did not get onto the disk whole (it is full) are taken back, or the next one would go on them. */
  async #append(lines: string): Promise<number> {
    const { size } = await this.file.stat();
    try {
      await this.file.appendFile(lines);
      await this.file.sync();
      return size;
    } catch (error) {
      await this.file.truncate(size).catch(() => undefined);
      throw error;
    }
  }

  within(_writer: unknown, changes: readonly Change[], first: number | null): Promise<number> {
    return Promise.resolve(first === null ? this.list.length : first + changes.length - 1);
  }

  /** Written aside, synced and renamed, so that a name never stands for half a file. */
  async #keep({ hash, bytes }: Original): Promise<void> {
    const path = this.#pathOf(hash);
    const aside = `${path}.new`;
    const file = await open(aside, 'w');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(aside, path);
  }

  async *entries(after: number): AsyncIterable<JournalEntry> {
    for (const entry of this.list.slice(after)) yield await Promise.resolve(entry);
  }

  lastSeq(): Promise<number> {
    return Promise.resolve(this.list.length);
  }

  async readOriginal(hash: string): Promise<Uint8Array> {
    const path = this.#pathOf(hash);
    const bytes = await readFile(path).catch((error: unknown) => {
      throw new CancuError(
        'JOURNAL_DAMAGED',
        `The original ${path} is missing. Put it back from a backup, or ingest the document again.`,
        {
          cause: error,
        },
      );
    });
    if (createHash('sha256').update(bytes).digest('hex') === hash) return bytes;
    throw new CancuError(
      'JOURNAL_DAMAGED',
      `The original ${path} is no longer what it was. Put it back from a backup, or ingest the document again.`,
    );
  }

  #pathOf(hash: string): string {
    return join(this.folder, 'originals', hash);
  }

  async close(): Promise<void> {
    await this.file.close();
  }
}

async function syncFolder(path: string): Promise<void> {
  // Windows cannot sync a folder, and does not need to
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
