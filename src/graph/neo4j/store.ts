import neo4j, {
  type Driver,
  type ManagedTransaction,
  Neo4jError,
  type QueryResult,
  type Result,
  type Session,
  type SessionMode,
} from 'neo4j-driver';
import { CancuError } from '../../errors/cancu-error.js';
import { cypher } from '../cypher-files.js';
import { markingChange } from '../mark-change.js';
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

/** Connections that were idle so long are tried before they are used: load balancers and Aura drop them without a word. */
const IDLE_MS = 30_000;

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
      connectionLivenessCheckTimeout: IDLE_MS,
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
  const store = neo4jStoreOver(driver, place, options);
  try {
    await driver.verifyConnectivity({ database: options.database ?? '' });
    return store;
  } catch (error) {
    await driver.close();
    throw unreachable(error, place);
  }
}

/** The same over a driver that is there already. */
export function neo4jStoreOver(driver: Driver, place: string, options: Pick<Neo4jOptions, 'database' | 'timeoutMs'>): GraphStore {
  return new Neo4jStore(driver, place, options);
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
  writes = 0;

  constructor(
    private readonly driver: Driver,
    readonly place: string,
    private readonly options: Pick<Neo4jOptions, 'database' | 'timeoutMs'>,
  ) {}

  /**
   * Auto-commit reads are 1.6 times as fast as managed ones. What a member of a cluster cannot answer now (it lost its role, was
   * restarted, lags behind) is asked again the managed way: the driver looks for another member, and waits a little longer each time.
   */
  async read<Q extends QueryName>(query: Q, params: Params<Q>, options: ReadOptions = {}): Promise<readonly Row<Q>[]> {
    const config = this.#config(query, options);
    try {
      return await this.#ask<Q>(options, (session) => session.run(cypher[query], converted(params), config));
    } catch (error) {
      options.signal?.throwIfAborted();
      if (!(error instanceof Neo4jError && error.retryable)) return this.#fail(error);
    }
    try {
      return await this.#ask<Q>(options, (session) =>
        session.executeRead((transaction) => transaction.run(cypher[query], converted(params)), config),
      );
    } catch (error) {
      options.signal?.throwIfAborted();
      return this.#fail(error);
    }
  }

  async #ask<Q extends QueryName>(
    { signal, bookmarks = [] }: ReadOptions,
    ask: (session: Session) => Promise<QueryResult> | Result,
  ): Promise<readonly Row<Q>[]> {
    signal?.throwIfAborted();
    const session = this.#session(neo4j.session.READ, bookmarks);
    // a session that is closed while it works resets its connection, which ends the transaction in the database
    const end = (): void => void session.close().catch(() => undefined);
    signal?.addEventListener('abort', end, { once: true });
    try {
      const { records } = await ask(session);
      signal?.throwIfAborted();
      return records.map((record) => record.toObject() as Row<Q>);
    } finally {
      signal?.removeEventListener('abort', end);
      await session.close();
    }
  }

  async write<T>(work: (writer: Writer) => Promise<T>): Promise<T> {
    const session = this.#session(neo4j.session.WRITE);
    try {
      const marked = markingChange(work);
      const value = await session.executeWrite((transaction) => marked(writerOf(transaction)), { metadata: { app: 'cancu' } });
      this.writes += 1;
      return value;
    } catch (error) {
      return this.#fail(error);
    } finally {
      await session.close();
    }
  }

  async migrate(statements: readonly string[]): Promise<void> {
    const session = this.#session(neo4j.session.WRITE);
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

  async bookmarks(): Promise<readonly string[]> {
    return [...(await this.#bookmarks.getBookmarks())];
  }

  /** What this process wrote is read by whoever comes next in it, and what another one wrote by whoever brings its bookmarks. */
  #session(defaultAccessMode: SessionMode, bookmarks: readonly string[] = []): Session {
    const { database } = this.options;
    return this.driver.session({
      defaultAccessMode,
      bookmarks: [...bookmarks],
      bookmarkManager: this.#bookmarks,
      ...(database === undefined ? {} : { database }),
    });
  }

  get #timeoutMs(): number {
    return this.options.timeoutMs ?? TIMEOUT_MS;
  }

  #config(query: QueryName, { operation, requestId }: ReadOptions): { timeout: number; metadata: object } {
    const metadata = { app: 'cancu', query, ...(operation ? { operation } : {}), ...(requestId ? { requestId } : {}) };
    return { timeout: this.#timeoutMs, metadata };
  }

  #fail(error: unknown): never {
    if (
      error instanceof Neo4jError &&
      /ServiceUnavailable|SessionExpired|Security|DatabaseUnavailable|DatabaseNotFound/u.test(error.code)
    ) {
      throw unreachable(error, this.place);
    }
    if (error instanceof Neo4jError && error.code.includes('InvalidBookmark')) {
      throw new CancuError('BAD_INPUT', `The bookmark is not of the Neo4j at ${this.place}, or not of its present database.`, {
        cause: error,
      });
    }
    if (error instanceof Neo4jError && error.code.includes('TransactionTimedOut')) {
      const seconds = this.#timeoutMs / 1000;
      throw new CancuError('STORE_TIMEOUT', `The Neo4j at ${this.place} ended a question that took longer than ${seconds} s.`, {
        cause: error,
      });
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
