import neo4j, { type BookmarkManager, type Driver, type ManagedTransaction, Neo4jError } from 'neo4j-driver';
import { CancuError } from '../../errors/cancu-error.js';
import { cypher } from '../cypher-files.js';
import type { GraphStore, Params, QueryName, ReadOptions, Row, Writer } from '../store.js';
import { converted } from './convert.js';

export interface Neo4jOptions {
  /** `bolt://…`, `neo4j://…`, with `+s` or `+ssc` for TLS. */
  readonly url: string;
  readonly username: string;
  readonly password: string;
  readonly database?: string;
  /** A query that takes longer is ended by the server. */
  readonly timeoutMs?: number;
}

const TIMEOUT_MS = 30_000;

/**
 * Connects to Neo4j and makes sure that it answers.
 *
 * @throws CancuError STORE_UNREACHABLE where it is down, refuses the password or has no such database
 */
export async function openNeo4j(options: Neo4jOptions): Promise<GraphStore> {
  const place = options.url.replace(/\/\/[^@/]*@/u, '//');
  let driver: Driver;
  try {
    driver = neo4j.driver(options.url, neo4j.auth.basic(options.username, options.password), {
      disableLosslessIntegers: true,
      connectionAcquisitionTimeout: 10_000,
      maxTransactionRetryTime: 15_000,
      userAgent: 'cancu',
      // a message more with every question
      telemetryDisabled: true,
    });
  } catch (error) {
    throw new CancuError(
      'WRONG_USE',
      `GRAPH_URL is no address of a Neo4j: "${place}" (expected bolt://host:port or neo4j://host:port)`,
      {
        cause: error,
      },
    );
  }
  const store = new Neo4jStore(driver, place, options);
  try {
    await driver.verifyConnectivity({ database: options.database ?? '' });
    return store;
  } catch (error) {
    await driver.close();
    throw unreachable(error, place);
  }
}

function unreachable(error: unknown, place: string): CancuError {
  const code = error instanceof Neo4jError ? error.code : '';
  const reason = code.includes('Security')
    ? 'refuses the user name or password. Set NEO4J_USERNAME and NEO4J_PASSWORD'
    : code.includes('DatabaseNotFound')
      ? 'has no such database. Set NEO4J_DATABASE'
      : 'does not answer. Is it running, and is GRAPH_URL right?';
  return new CancuError('STORE_UNREACHABLE', `The Neo4j at ${place} ${reason}`, { cause: error });
}

class Neo4jStore implements GraphStore {
  readonly #bookmarks = neo4j.bookmarkManager();
  readonly engine = 'neo4j';

  constructor(
    private readonly driver: Driver,
    readonly place: string,
    private readonly options: Neo4jOptions,
  ) {}

  /** Auto-commit reads are 1.6 times as fast as managed ones; what the server calls retriable is tried once more here. */
  async read<Q extends QueryName>(query: Q, params: Params<Q>, options: ReadOptions = {}): Promise<readonly Row<Q>[]> {
    try {
      return await this.#run(query, params, options);
    } catch (error) {
      if (error instanceof Neo4jError && error.retryable)
        return this.#run(query, params, options).catch((again: unknown) => this.#fail(again));
      return this.#fail(error);
    }
  }

  async #run<Q extends QueryName>(query: Q, params: Params<Q>, options: ReadOptions): Promise<readonly Row<Q>[]> {
    const session = this.driver.session({ ...this.#session(), defaultAccessMode: neo4j.session.READ });
    try {
      const result = await session.run(cypher[query], converted(params), this.#config(query, options));
      return result.records.map((record) => record.toObject() as Row<Q>);
    } finally {
      await session.close();
    }
  }

  async write<T>(work: (writer: Writer) => Promise<T>): Promise<T> {
    const session = this.driver.session({ ...this.#session(), defaultAccessMode: neo4j.session.WRITE });
    try {
      return await session.executeWrite((transaction) => work(writerOf(transaction)), { metadata: { app: 'cancu' } });
    } catch (error) {
      return this.#fail(error);
    } finally {
      await session.close();
    }
  }

  async migrate(statements: readonly string[]): Promise<void> {
    const session = this.driver.session(this.#session());
    try {
      for (const statement of statements) await session.run(statement);
      await session.run('CALL db.awaitIndexes(300)');
    } catch (error) {
      this.#fail(error);
    } finally {
      await session.close();
    }
  }

  async close(): Promise<void> {
    await this.driver.close();
  }

  /** What was written is read by whoever comes next, also from another member of a cluster. */
  #session(): { database?: string; bookmarkManager: BookmarkManager } {
    const { database } = this.options;
    return { bookmarkManager: this.#bookmarks, ...(database === undefined ? {} : { database }) };
  }

  #config(query: QueryName, { operation, requestId }: ReadOptions): { timeout: number; metadata: object } {
    const metadata = { app: 'cancu', query, ...(operation ? { operation } : {}), ...(requestId ? { requestId } : {}) };
    return { timeout: this.options.timeoutMs ?? TIMEOUT_MS, metadata };
  }

  #fail(error: unknown): never {
    if (
      error instanceof Neo4jError &&
      /ServiceUnavailable|SessionExpired|Security|DatabaseUnavailable|DatabaseNotFound/u.test(error.code)
    ) {
      throw unreachable(error, this.place);
    }
    throw error;
  }
}

function writerOf(transaction: ManagedTransaction): Writer {
  return {
    async read<Q extends QueryName>(query: Q, params: Params<Q>): Promise<readonly Row<Q>[]> {
      const result = await transaction.run(cypher[query], converted(params));
      return result.records.map((record) => record.toObject() as Row<Q>);
    },
  };
}
