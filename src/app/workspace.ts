import { existsSync, renameSync, rmSync } from 'node:fs';
import type { Authorship, Edit, EditDraft } from '../edit/edit.js';
import { CancuError } from '../errors/cancu-error.js';
import type { Completed } from '../extraction/extract.js';
import { applyEdits } from '../graph/edit/apply.js';
import { checkEdit } from '../graph/edit/check.js';
import { prepareEdit } from '../graph/edit/prepare.js';
import { settlementsOf } from '../graph/edit/read.js';
import { openGrafeo } from '../graph/grafeo/store.js';
import type { Incoming, IngestContext } from '../graph/ingest/context.js';
import { loadRegistryIntoGraph } from '../graph/ingest/load-registry.js';
import { putDocuments, removeDocuments } from '../graph/ingest/put.js';
import { applyMigrations, migrationState } from '../graph/migrate.js';
import type { DocumentNode, MetaNode } from '../graph/nodes.js';
import { inParts, type GraphStore, type Reader, type Row } from '../graph/store.js';
import { openFileJournal } from '../journal/file-journal.js';
import { graphJournal } from '../journal/graph-journal.js';
import { editOf, isOfDocument, type Change, type DocumentEntry, type Journal, type NewEntry } from '../journal/journal.js';
import type { Format } from '../reading/format.js';
import { sourceFile, type SourceFile } from '../reading/read-file.js';
import type { Registry } from '../registry/registry.js';
import { groupBy } from '../text/group.js';
import { graphFile, type StoreConfig } from './config/store.js';
import { prepareDataFolder } from './data-folder.js';
import { readDocument } from '../extraction/read-document.js';
import { isOriginalWhole, readOriginal } from './read-original.js';

/** What became of one file, or of one edit of an export. */
export interface IngestOutcome {
  readonly name: string;
  readonly outcome: 'added' | 'replaced' | 'unchanged' | 'failed';
  readonly documentId: string | null;
  readonly citations: number;
  readonly resolved: number;
  readonly ambiguous: number;
  readonly unknown: number;
  /** What the document ends wholly by its own words, and what became stale through it. */
  readonly ended: readonly EndedDocument[];
  /** Why it failed, for people. */
  readonly error: string | null;
  /** What else there is to say, for people: an edit that does not apply to the text any more. */
  readonly notes?: readonly string[];
}

/** A document that another one ends, and how much of what is in the graph cites it. */
export interface EndedDocument {
  readonly documentId: string;
  readonly symbol: string | null;
  readonly how: 'replaced' | 'repealed';
  readonly effectiveOn: string | null;
  readonly citingDocuments: number;
  readonly citations: number;
}

/** Something to show a bar with. */
export type Progress = (done: number, total: number, what: string) => void;

export interface IngestOptions {
  /** Place path for documents whose text names none. */
  readonly place?: string | null;
  readonly progress?: Progress;
  /** Called when a file is done, in order. */
  readonly report?: (outcome: IngestOutcome) => void;
  /** When it was ingested; now, if nothing else is given. */
  readonly at?: string;
}

export interface WorkspaceOptions {
  readonly registry: Registry;
  /** May a store without our schema be set up, an older one brought up to date? Commands that only read do not. */
  readonly migrate?: 'always' | 'if-new';
  readonly warn?: (message: string) => void;
  readonly progress?: Progress;
}

/** Who makes an edit; now, if no time is given. */
export type EditOptions = Pick<Authorship, 'author'> & Partial<Authorship>;

/** So many documents go into one transaction, or fewer where they hold so many bytes together. */
const BATCH = 50;
const BATCH_BYTES = 8 * 1024 * 1024;
const EDITS_AT_ONCE = 500;

/**
 * Store, journal and registry together: the one place through which documents come and go. What it acknowledged is in the
 * journal; what the graph says follows from journal and registry.
 */
export interface Workspace {
  readonly registry: Registry;
  readonly store: GraphStore;
  /** What questions are answered from: the graph as it is, also while a new one is made and when that takes its place. */
  readonly reader: Reader;
  readonly journal: Journal;
  /** True while nothing was ever ingested. */
  readonly isEmpty: boolean;
  /** Grows with each change of the graph by this process. */
  readonly changes: number;
  ingest(files: readonly SourceFile[], options?: IngestOptions): Promise<readonly IngestOutcome[]>;
  /** @throws CancuError NOT_FOUND where no document of that id was ingested */
  remove(documentId: string): Promise<void>;
  /**
   * Keeps what a curator says, and lets the graph follow.
   *
   * @throws CancuError BAD_INPUT, NOT_FOUND, CONFLICT; then nothing was changed
   */
  edit(draft: EditDraft, options: EditOptions): Promise<Edit>;
  /** Takes an edit over as it was made elsewhere. Its documents may be unknown here. False where it is here already. */
  takeEdit(edit: Edit): Promise<boolean>;
  /** Makes the graph again from the journal. */
  rebuild(progress?: Progress): Promise<number>;
  /** The journal entries that hold: the last of each document that was not removed. */
  standing(): Promise<readonly DocumentEntry[]>;
  /** Every edit, in the order of the journal. */
  edits(): Promise<readonly Edit[]>;
  close(): Promise<void>;
}

/**
 * Opens what the configuration names, brings it up to date and replays what the journal has and the graph has not (a kill
 * between the two).
 */
export async function openWorkspace(config: StoreConfig, options: WorkspaceOptions): Promise<Workspace> {
  const warn = options.warn ?? (() => undefined);
  if (config.kind === 'neo4j') {
    // its driver takes longer to load than the embedded store takes to answer
    const { openNeo4j } = await import('../graph/neo4j/store.js');
    const store = await openNeo4j(config);
    return finish(new LiveWorkspace(config, store, graphJournal(store), options.registry, warn), options);
  }
  prepareDataFolder(config.folder);
  const store = await openGrafeo({ path: graphFile(config.folder) });
  try {
    const journal = await openFileJournal(config.folder, warn);
    return await finish(new LiveWorkspace(config, store, journal, options.registry, warn), options);
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** A workspace over a store and a journal that are open already: for tests. */
export async function workspaceOver(store: GraphStore, journal: Journal, registry: Registry): Promise<Workspace> {
  return finish(new LiveWorkspace(null, store, journal, registry, () => undefined), { registry, migrate: 'always' });
}

async function finish(workspace: LiveWorkspace, options: WorkspaceOptions): Promise<Workspace> {
  try {
    await workspace.prepare(options.migrate ?? 'always', options.progress);
    return workspace;
  } catch (error) {
    await workspace.close();
    throw error;
  }
}

class LiveWorkspace implements Workspace {
  isEmpty = true;
  #turn: Promise<unknown> = Promise.resolve();
  /** While one graph file takes the place of another. */
  #exchange: Promise<unknown> = Promise.resolve();
  /** What was written to graph files that others took the place of. */
  #writesBefore = 0;
  readonly reader: Reader = {
    read: async (...args) => {
      await this.#exchange;
      return this.store.read(...args);
    },
  };

  constructor(
    private readonly config: StoreConfig | null,
    public store: GraphStore,
    readonly journal: Journal,
    readonly registry: Registry,
    private readonly warn: (message: string) => void,
  ) {}

  get changes(): number {
    return this.#writesBefore + this.store.writes;
  }

  get #context(): IngestContext {
    return { registry: this.registry, reread: (ids) => this.#reread(ids) };
  }

  /** One change at a time: an entry's number, its line in the journal and its change in the graph belong together. */
  #inTurn<T>(change: () => Promise<T>): Promise<T> {
    const mine = this.#turn.then(change);
    this.#turn = mine.catch(() => undefined);
    return mine;
  }

  async prepare(migrate: 'always' | 'if-new', progress?: Progress): Promise<void> {
    const { pending, isNew } = await migrationState(this.store);
    const mayMigrate = migrate === 'always' || isNew || this.config?.kind === 'embedded';
    if (pending.length > 0 && !mayMigrate) {
      throw new CancuError(
        'STORE_OUTDATED',
        `The graph at ${this.store.place} lacks the migration "${pending[0]?.id}". Run "cancu migrate" (or "cancu serve"), which applies it.`,
      );
    }
    await applyMigrations(this.store, pending);
    await this.#catchUp(mayMigrate, progress);
    this.isEmpty = (await this.journal.lastSeq()) === 0;
  }

  /**
   * A rebuild that was broken off first, then the registry, then what the journal has beyond the graph. Of a shared graph
   * questions change nothing: they may come from a program with an older registry.
   */
  async #catchUp(mayChange: boolean, progress?: Progress): Promise<void> {
    const [row] = await this.store.read('meta/read', {});
    const known = row?.meta;
    if (known?.rebuilding === true) {
      if (mayChange) await this.#rebuild(progress);
      else
        throw new CancuError(
          'STORE_OUTDATED',
          `The graph at ${this.store.place} is being made again, or that was broken off. Wait until it is done, or run "cancu rebuild".`,
        );
      return;
    }
    if (mayChange && known?.registryVersion !== this.registry.version) await this.#loadRegistry(progress);
    const last = await this.journal.lastSeq();
    const done = known?.journalSeq ?? 0;
    if (this.config?.kind === 'neo4j' || last === done) return;
    if (last < done) {
      throw new CancuError(
        'JOURNAL_DAMAGED',
        `The journal beside ${this.store.place} ends at entry ${last}, but the graph was made from ${done}: the end of it is lost. Put journal.jsonl back from a backup, or move the data folder away and ingest the documents again (originals/ holds each of them, without a file ending).`,
      );
    }
    await this.#replayEdits(await this.#editsAfter(done));
    await this.#replay(await this.#standingAfter(done), progress);
    await this.#note({ journalSeq: last });
  }

  async #loadRegistry(progress?: Progress): Promise<void> {
    await this.store.write((writer) => loadRegistryIntoGraph(writer, this.registry));
    const ids = await this.#ingestedIds();
    for (let at = 0; at < ids.length; at += BATCH) {
      progress?.(at, ids.length, 'reading again with the new registry');
      const part = await this.#reread(ids.slice(at, at + BATCH));
      await this.store.write((writer) => putDocuments(writer, part, this.#context));
    }
    await this.#note({ registryVersion: this.registry.version });
  }

  async #ingestedIds(): Promise<string[]> {
    const ids: string[] = [];
    for (let after = ''; ;) {
      const page = await this.store.read('registry/ingested-ids', { after, limit: 1000 });
      ids.push(...page.map(({ id }) => id));
      const last = page.at(-1);
      if (!last || page.length < 1000) return ids;
      after = last.id;
    }
  }

  async #note(properties: Partial<MetaNode>): Promise<void> {
    await this.store.write(async (writer) => {
      await writer.read('meta/write', { properties });
    });
  }

  // ---- ingest and remove ----------------------------------------------------------------------------------------

  async ingest(files: readonly SourceFile[], options: IngestOptions = {}): Promise<readonly IngestOutcome[]> {
    const outcomes: IngestOutcome[] = [];
    const place = options.place ?? null;
    const add = (outcome: IngestOutcome): void => {
      outcomes.push(outcome);
      options.report?.(outcome);
      options.progress?.(outcomes.length, files.length, outcome.name);
    };
    for (const batch of batches(files)) {
      const read: ReadOrFailed[] = [];
      for (const file of batch) read.push(await this.#read(file, place));
      const when = options.at ?? new Date().toISOString();
      for (const group of distinctIds(read)) await this.#inTurn(() => this.#ingestGroup(group, when, place, add));
    }
    this.isEmpty = (await this.journal.lastSeq()) === 0;
    return outcomes;
  }

  async #read(file: SourceFile, place: string | null): Promise<ReadOrFailed> {
    try {
      const provenance = { contentHash: file.hash, name: file.name, format: file.format, givenPlace: place };
      return { file, incoming: { parsed: await readDocument(file, place, this.registry), provenance }, error: null };
    } catch (error) {
      if (error instanceof CancuError) return { file, incoming: null, error: error.message };
      throw error;
    }
  }

  async #ingestGroup(
    group: readonly ReadOrFailed[],
    at: string,
    place: string | null,
    add: (outcome: IngestOutcome) => void,
  ): Promise<void> {
    const ids = group.flatMap(({ incoming }) => (incoming ? [incoming.parsed.citing.documentId] : []));
    const nodes = new Map((await this.store.read('document/by-ids', { ids })).map(({ id, document }) => [id, document]));
    const fresh = new Set<Incoming>();
    for (const { incoming: one } of group)
      if (one && !(await this.#isStanding(one, nodes.get(one.parsed.citing.documentId)))) fresh.add(one);
    const incoming = group.flatMap((one) =>
      one.incoming && fresh.has(one.incoming) ? [one as Required<ReadOrFailed> & { incoming: Incoming }] : [],
    );
    const entries = incoming.map(({ file, incoming: { parsed } }) => ({
      entry: {
        at,
        kind: 'ingest',
        documentId: parsed.citing.documentId,
        name: file.name,
        format: file.format,
        contentHash: file.hash,
        place,
      } satisfies NewEntry,
      original: { hash: file.hash, bytes: file.bytes },
    }));
    const completed = await this.#journaled(entries, (writer) =>
      putDocuments(
        writer,
        incoming.map((one) => one.incoming),
        this.#context,
      ),
    );
    const ended = await this.#endedBy(incoming.map((one) => one.incoming.parsed.citing.documentId));
    const notes = await this.#lostSettlements(ids);
    for (const { file, incoming: one, error } of group) {
      if (!one) add({ ...NO_COUNTS, name: file.name, outcome: 'failed', documentId: null, error });
      else if (!fresh.has(one))
        add({ ...NO_COUNTS, name: file.name, outcome: 'unchanged', documentId: one.parsed.citing.documentId, error: null });
      else {
        const done = completed[incoming.findIndex((other) => other.incoming === one)] as Completed;
        const { documentId } = one.parsed.citing;
        const before = nodes.get(documentId);
        const outcome = before?.origins.includes('ingested') === true ? 'replaced' : 'added';
        add({
          ...{ name: file.name, outcome, documentId, error: null, ...countsOf(done) },
          ended: ended.get(documentId) ?? [],
          ...notes.get(documentId),
        });
      }
    }
  }

  async #endedBy(ids: readonly string[]): Promise<Map<string, EndedDocument[]>> {
    const rows = ids.length === 0 ? [] : await this.store.read('impact/ended-by', { ids });
    const byActing = groupBy(rows, ({ id }) => id);
    return new Map([...byActing].map(([id, all]) => [id, all.map(endedDocument)]));
  }

  /** Words of curators on citations that the texts do not have any more: they are kept, and the user is told. */
  async #lostSettlements(ids: readonly string[]): Promise<Map<string, { readonly notes: readonly string[] }>> {
    const settlements = await settlementsOf(this.store, ids);
    const all = [...settlements.values()].flat().map(({ id }) => id);
    const applied = new Set((await this.store.read('edit/settled', { ids: all })).map(({ id }) => id));
    return new Map(
      [...settlements].flatMap(([documentId, said]) => {
        const lost = said.filter(({ id }) => !applied.has(id));
        const notes = lost.map(
          ({ id, printed, why }) =>
            `${documentId}: "${printed}" is not in the text any more, so that ${id} (${why}) does not apply. It is kept: "cancu edits" lists it.`,
        );
        return lost.length === 0 ? [] : [[documentId, { notes }] as const];
      }),
    );
  }

  /** Is it in the graph as it is now, its original whole? One whose original was lost is put in again, which heals it. */
  async #isStanding({ provenance }: Incoming, node: DocumentNode | undefined): Promise<boolean> {
    const { contentHash, givenPlace } = provenance;
    if (node?.contentHash !== contentHash || (node.givenPlace ?? null) !== givenPlace) return false;
    return isOriginalWhole(this.journal, contentHash);
  }

  remove(documentId: string): Promise<void> {
    return this.#inTurn(() => this.#remove(documentId));
  }

  async #remove(documentId: string): Promise<void> {
    const [row] = await this.store.read('document/by-ids', { ids: [documentId] });
    if (row?.document.origins.includes('ingested') !== true) {
      const why = row
        ? 'it is known from the registry or from citations only, so there is nothing to remove'
        : documentId.startsWith('vn/')
          ? 'no such document'
          : 'no documentId: these begin with vn/, and "cancu show" tells them';
      throw new CancuError('NOT_FOUND', `${documentId}: ${why}`);
    }
    const entry: NewEntry = { at: new Date().toISOString(), kind: 'remove', documentId };
    await this.#journaled([{ entry, original: null }], async (writer) => {
      await removeDocuments(writer, [documentId], this.#context);
      return [];
    });
  }

  // ---- edits ----------------------------------------------------------------------------------------------------

  edit(draft: EditDraft, { author, at = new Date().toISOString() }: EditOptions): Promise<Edit> {
    return this.#inTurn(async () => {
      const edit = await prepareEdit(draft, { author, at }, this.store, this.#context);
      await this.#addEdit(edit);
      return edit;
    });
  }

  takeEdit(edit: Edit): Promise<boolean> {
    return this.#inTurn(async () => {
      const [known] = await this.store.read('edit/by-ids', { ids: [edit.id] });
      if (!known) await this.#addEdit(edit);
      return !known;
    });
  }

  async #addEdit(edit: Edit): Promise<void> {
    await checkEdit(edit, this.store);
    await this.#journaled([{ entry: edit, original: null }], async (writer) => {
      // another process on the same Neo4j may have been faster; from here on the journal's counter keeps it out
      await checkEdit(edit, writer);
      await applyEdits(writer, [edit], this.#context);
      return [];
    });
    this.isEmpty = false;
  }

  /** Journal first, then the graph, which notes how far it has come. */
  async #journaled<T>(
    changes: readonly Change[],
    work: (writer: Parameters<Parameters<GraphStore['write']>[0]>[0]) => Promise<readonly T[]>,
  ): Promise<readonly T[]> {
    if (changes.length === 0) return [];
    const first = await this.journal.before(changes);
    try {
      return await this.store.write(async (writer) => {
        const journalSeq = await this.journal.within(writer, changes, first);
        const value = await work(writer);
        await writer.read('meta/write', { properties: { journalSeq } });
        return value;
      });
    } catch (error) {
      await this.#takeBack(first);
      throw error;
    }
  }

  /** What the graph did not take would else be tried again at every start, and fail again. */
  async #takeBack(from: number | null): Promise<void> {
    if (from === null) return;
    const [row] = await this.store.read('meta/read', {});
    if ((row?.meta.journalSeq ?? 0) < from) await this.journal.takeBack(from);
  }

  async #reread(ids: readonly string[]): Promise<Incoming[]> {
    const rows = await this.store.read('document/by-ids', { ids });
    const read = rows.map(async ({ id, document: { contentHash, sourceName, format, givenPlace } }) => {
      if (contentHash == null) return [];
      const bytes = await readOriginal(this.journal, id, contentHash);
      return [await this.#read(sourceFile(sourceName ?? id, (format ?? 'txt') as Format, bytes), givenPlace ?? null)];
    });
    return this.#readable((await Promise.all(read)).flat());
  }

  /** What an earlier version has taken and this one refuses is not lost, only not in the graph that this one makes. */
  #readable(read: readonly ReadOrFailed[]): Incoming[] {
    return read.flatMap(({ file, incoming, error }) => {
      if (!incoming) this.warn(`${file.name}: this version cannot read it: ${error}. Its original is kept.`);
      return incoming ?? [];
    });
  }

  // ---- journal → graph ------------------------------------------------------------------------------------------

  async edits(): Promise<readonly Edit[]> {
    return this.#editsAfter(0);
  }

  async #editsAfter(after: number): Promise<Edit[]> {
    const edits: Edit[] = [];
    for await (const entry of this.journal.entries(after)) if (!isOfDocument(entry)) edits.push(editOf(entry));
    return edits;
  }

  async #replayEdits(edits: readonly Edit[]): Promise<void> {
    for (const part of inParts(edits, EDITS_AT_ONCE)) await this.store.write((writer) => applyEdits(writer, part, this.#context));
  }

  async standing(): Promise<readonly DocumentEntry[]> {
    return (await this.#standingAfter(0))
      .filter(({ kind }) => kind === 'ingest')
      .sort((a, b) => (a.documentId < b.documentId ? -1 : 1));
  }

  /** For each document the last thing that was done to it after an entry, in order. */
  async #standingAfter(after: number): Promise<DocumentEntry[]> {
    const last = new Map<string, DocumentEntry>();
    for await (const entry of this.journal.entries(after)) if (isOfDocument(entry)) last.set(entry.documentId, entry);
    return [...last.values()].sort((a, b) => a.seq - b.seq);
  }

  async #replay(entries: readonly DocumentEntry[], progress?: Progress): Promise<void> {
    const removed = entries.filter(({ kind }) => kind === 'remove').map(({ documentId }) => documentId);
    if (removed.length > 0) await this.store.write((writer) => removeDocuments(writer, removed, this.#context));
    const ingested = entries.filter(({ kind }) => kind === 'ingest');
    for (let at = 0; at < ingested.length; at += BATCH) {
      progress?.(at, ingested.length, 'reading the journal');
      const read = await Promise.all(ingested.slice(at, at + BATCH).map((entry) => this.#readEntry(entry)));
      for (const group of distinctIds(read)) {
        const incoming = this.#readable(group);
        await this.store.write((writer) => putDocuments(writer, incoming, this.#context));
      }
    }
    progress?.(ingested.length, ingested.length, 'reading the journal');
  }

  async #readEntry(entry: DocumentEntry): Promise<ReadOrFailed> {
    const bytes = await readOriginal(this.journal, entry.documentId, entry.contentHash ?? '');
    return this.#read(sourceFile(entry.name ?? entry.documentId, (entry.format ?? 'txt') as Format, bytes), entry.place ?? null);
  }

  rebuild(progress?: Progress): Promise<number> {
    return this.#inTurn(() => this.#rebuild(progress));
  }

  async #rebuild(progress?: Progress): Promise<number> {
    const entries = (await this.#standingAfter(0)).filter(({ kind }) => kind === 'ingest');
    if (this.config?.kind === 'embedded') await this.#rebuildFile(this.config.folder, entries, progress);
    else {
      await this.#note({ rebuilding: true });
      await this.#wipe();
      await this.#fill(entries, progress);
      await this.#note({ rebuilding: null });
    }
    return entries.length;
  }

  /** A new graph beside the old one, which takes its name when it is whole: a broken-off rebuild leaves the old one. */
  async #rebuildFile(folder: string, entries: readonly DocumentEntry[], progress?: Progress): Promise<void> {
    const [path, aside] = [graphFile(folder), `${graphFile(folder)}.new`];
    for (const left of [aside, `${aside}.wal`]) rmSync(left, { recursive: true, force: true });
    const next = new LiveWorkspace(this.config, await openGrafeo({ path: aside }), this.journal, this.registry, this.warn);
    try {
      const { pending } = await migrationState(next.store);
      await applyMigrations(next.store, pending);
      await next.#fill(entries, progress);
    } finally {
      await next.store.close();
    }
    this.#exchange = this.#exchangeFile(aside, path);
    await this.#exchange;
  }

  async #exchangeFile(aside: string, path: string): Promise<void> {
    await this.store.close();
    rmSync(`${path}.wal`, { recursive: true, force: true });
    renameSync(aside, path);
    if (existsSync(`${aside}.wal`)) renameSync(`${aside}.wal`, `${path}.wal`);
    const next = await openGrafeo({ path });
    this.#writesBefore += this.store.writes + 1;
    this.store = next;
  }

  async #wipe(): Promise<void> {
    for (let removed = 1; removed > 0;) {
      const [row] = await this.store.write((writer) => writer.read('meta/wipe', { limit: 5000 }));
      removed = row?.removed ?? 0;
    }
  }

  async #fill(entries: readonly DocumentEntry[], progress?: Progress): Promise<void> {
    await this.store.write((writer) => loadRegistryIntoGraph(writer, this.registry));
    await this.#replayEdits(await this.#editsAfter(0));
    await this.#replay(entries, progress);
    await this.#note({
      registryVersion: this.registry.version,
      ...(this.config?.kind === 'neo4j' ? {} : { journalSeq: await this.journal.lastSeq() }),
    });
  }

  async close(): Promise<void> {
    await this.#turn;
    await this.journal.close();
    await this.store.close();
  }
}

function endedDocument({ target, how, effectiveOn, documents, citations }: Row<'impact/ended-by'>): EndedDocument {
  return {
    documentId: target.id,
    symbol: target.symbol ?? null,
    how: how === 'REPLACES' ? 'replaced' : 'repealed',
    effectiveOn: effectiveOn ?? null,
    citingDocuments: documents,
    citations,
  };
}

interface ReadOrFailed {
  readonly file: SourceFile;
  readonly incoming: Incoming | null;
  readonly error: string | null;
}

const NO_COUNTS = { citations: 0, resolved: 0, ambiguous: 0, unknown: 0, ended: [] };

function countsOf({ extraction }: Completed): Omit<typeof NO_COUNTS, 'ended'> {
  const { citations } = extraction;
  const resolved = citations.filter((one) => one.documentId !== null).length;
  const ambiguous = citations.filter((one) => one.documentId === null && one.candidates.length > 0).length;
  return { citations: citations.length, resolved, ambiguous, unknown: citations.length - resolved - ambiguous };
}

function* batches(files: readonly SourceFile[]): Generator<readonly SourceFile[]> {
  let batch: SourceFile[] = [];
  let bytes = 0;
  for (const file of files) {
    if (batch.length > 0 && (batch.length >= BATCH || bytes + file.bytes.byteLength > BATCH_BYTES)) {
      yield batch;
      [batch, bytes] = [[], 0];
    }
    batch.push(file);
    bytes += file.bytes.byteLength;
  }
  if (batch.length > 0) yield batch;
}

/** Cuts a list into runs without two documents of one id: of these the later one is to win. */
function distinctIds(read: readonly ReadOrFailed[]): ReadOrFailed[][] {
  const groups: ReadOrFailed[][] = [];
  let seen = new Set<string>();
  for (const one of read) {
    const id = one.incoming?.parsed.citing.documentId;
    if (groups.length === 0 || (id !== undefined && seen.has(id))) {
      groups.push([]);
      seen = new Set();
    }
    groups.at(-1)?.push(one);
    if (id !== undefined) seen.add(id);
  }
  return groups;
}
