import { setTimeout as sleep } from 'node:timers/promises';
import type * as Engine from '@grafeo-db/js';
import type { GrafeoDB, GrafeoError, Transaction } from '@grafeo-db/js';
import { CancuError } from '../../errors/cancu-error.js';
import { cypher } from '../cypher-files.js';
import type { GraphStore, Params, QueryName, Row, Writer } from '../store.js';

export interface GrafeoOptions {
  /** Path of the graph file; none for a graph in memory. */
  readonly path?: string;
  /** Rows that no ORDER BY orders come in random order: for tests, so that nothing leans on it. */
  readonly shuffleUnordered?: boolean;
}

/** The log is written into the graph file after so much time or so many bytes, so that it does not grow while we run. */
const CHECKPOINT = { intervalMs: 30_000, walBytes: 64 * 1024 * 1024 };
const WRITE_CONFLICT = '40000';
const RETRIES = 5;

/**
 * Opens the embedded store.
 *
 * @throws CancuError STORE_LOCKED while another process holds the file, STORE_DAMAGED where it cannot be read,
 * STORE_UNREACHABLE where the engine has no build for this platform
 */
export async function openGrafeo({ path, shuffleUnordered = false }: GrafeoOptions): Promise<GraphStore> {
  const { GrafeoDB } = await loadEngine();
  const database = open(GrafeoDB, path, shuffleUnordered);
  if (path !== undefined) database.setCheckpointTriggers(CHECKPOINT);
  return new GrafeoStore(database, path ?? 'memory');
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
    if (/lock/iu.test(message)) {
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
  #closed = false;

  constructor(
    private readonly database: GrafeoDB,
    readonly place: string,
  ) {}

  async read<Q extends QueryName>(query: Q, params: Params<Q>): Promise<readonly Row<Q>[]> {
    const result = await this.database.executeCypher(cypher[query], params);
    return result.toArray();
  }

  write<T>(work: (writer: Writer) => Promise<T>): Promise<T> {
    const mine = this.#queue.then(() => this.#transact(work));
    this.#queue = mine.catch(() => undefined);
    return mine;
  }

  async #transact<T>(work: (writer: Writer) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      const transaction = this.database.beginTransaction();
      try {
        const value = await work(writerOf(transaction));
        transaction.commit();
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

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#queue;
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
