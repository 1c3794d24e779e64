import { statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type * as Engine from '@grafeo-db/js';
import type { GrafeoDB, GrafeoError, Transaction } from '@grafeo-db/js';
import { CancuError } from '../../errors/cancu-error.js';
import { cypher } from '../cypher-files.js';
import { markingChange } from '../mark-change.js';
import type { GraphStore, Params, QueryName, ReadOptions, Row, Writer } from '../store.js';

export interface GrafeoOptions {
  /** Path of the graph file; none for a graph in memory. */
  readonly path?: string;
  /** Rows that no ORDER BY orders come in random order: for tests, so that nothing leans on it. */
  readonly shuffleUnordered?: boolean;
}

/**
 * The log is written into the graph file when it has so many bytes, or as many as the file: a checkpoint writes the whole file
 * and holds up writers meanwhile, so that one every half minute is all that a store of 80,000 documents does.
 */
const SMALLEST_CHECKPOINT = 64 * 1024 * 1024;
/** After so many transactions the size of the file is looked at again. */
const LOOK_AGAIN = 50;
const WRITE_CONFLICT = '40000';
const RETRIES = 5;

/**
 * What the engine says of a file that somebody holds: it gives no code of its own for that. Read from the beginning, for the
 * word "lock" is also in its "directory block", and in paths.
 */
const HELD =
  /^(?:Database error: )?GRAFEO-X001: Internal error: (?:the )?database (?:file )?(?:is locked by another process|cannot be locked for reading|locked: a migration is running)/u;

/**
 * Opens the embedded store.
 *
 * @throws CancuError STORE_LOCKED while another process holds the file, STORE_DAMAGED where it cannot be read,
 * STORE_UNREACHABLE where the engine has no build for this platform
 */
export async function openGrafeo({ path, shuffleUnordered = false }: GrafeoOptions): Promise<GraphStore> {
  const { GrafeoDB } = await loadEngine();
  const database = open(GrafeoDB, path, shuffleUnordered);
  return new GrafeoStore(database, path ?? null);
}

async function loadEngine(): Promise<typeof Engine> {
  try {
    const loaded = await import('@grafeo-db/js');
    return 'GrafeoDB' in loaded ? loaded : (loaded as { default: typeof Engine }).default;
  } catch (error) {
    throw new CancuError(
      'STORE_UNREACHABLE',
      `The embedded graph store has no build for this platform (${process.platform} ${process.arch}). Set GRAPH_URL to a Neo4j instead, e.g. GRAPH_URL=bolt://localhost:7687.`,
      { cause: error },
    );
  }
}

function open(engine: typeof GrafeoDB, path: string | undefined, shuffleUnordered: boolean): GrafeoDB {
  try {
    return engine.create(path, { shuffleUnordered });
  } catch (error) {
    const message = (error as Error).message;
    if (HELD.test(message)) {
      throw new CancuError(
        'STORE_LOCKED',
        `Another process holds the graph file ${path}. Stop it, or give this one another folder by CANCU_DATA.`,
        { cause: error },
      );
    }
    throw new CancuError(
      'STORE_DAMAGED',
      `The graph file ${path} cannot be opened. It is only an index: "cancu rebuild" makes it again from the originals and the journal beside it.`,
      { cause: error },
    );
  }
}

class GrafeoStore implements GraphStore {
  readonly engine = 'grafeo';
  /** Writes wait for one another: one process, one writer. */
  #queue: Promise<unknown> = Promise.resolve();
  readonly #reads = new Set<Promise<unknown>>();
  #closed = false;

  writes = 0;
  readonly place: string;

  constructor(
    private readonly database: GrafeoDB,
    private readonly path: string | null,
  ) {
    this.place = path ?? 'memory';
    this.#paceCheckpoints();
  }

  #paceCheckpoints(): void {
    if (this.path === null) return;
    const size = statSync(this.path, { throwIfNoEntry: false })?.size ?? 0;
    this.database.setCheckpointTriggers({ walBytes: Math.max(SMALLEST_CHECKPOINT, size) });
  }

  async read<Q extends QueryName>(query: Q, params: Params<Q>, { signal }: ReadOptions = {}): Promise<readonly Row<Q>[]> {
    signal?.throwIfAborted();
    const running = this.database.executeCypher(cypher[query], params);
    this.#reads.add(running);
    try {
      const result = await running;
      return result.toArray();
    } finally {
      this.#reads.delete(running);
    }
  }

  write<T>(work: (writer: Writer) => Promise<T>): Promise<T> {
    const mine = this.#queue.then(() => this.#transact(markingChange(work)));
    this.#queue = mine.catch(() => undefined);
    return mine;
  }

  async #transact<T>(work: (writer: Writer) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      const transaction = this.database.beginTransaction();
      try {
        const value = await work(writerOf(transaction));
        transaction.commit();
        this.writes += 1;
        if (this.writes % LOOK_AGAIN === 0) this.#paceCheckpoints();
        return value;
      } catch (error) {
        if (transaction.isActive) transaction.rollback();
        if ((error as GrafeoError).gqlStatus !== WRITE_CONFLICT || attempt >= RETRIES) throw error;
        await sleep(10 * 2 ** attempt);
      }
    }
  }

  async migrate(statements: readonly string[]): Promise<void> {
    for (const statement of statements) await this.database.executeCypher(statement);
  }

  bookmarks(): Promise<readonly string[]> {
    return Promise.resolve([]);
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#queue;
    await Promise.allSettled(this.#reads);
    this.database.close();
  }
}

function writerOf(transaction: Transaction): Writer {
  return {
    async read<Q extends QueryName>(query: Q, params: Params<Q>): Promise<readonly Row<Q>[]> {
      const result = await transaction.executeCypher(cypher[query], params);
      return result.toArray();
    },
  };
}
