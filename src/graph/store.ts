import type { Queries } from './generated/queries.js';

export type QueryName = keyof Queries;
export type Params<Q extends QueryName> = Queries[Q]['params'];
export type Row<Q extends QueryName> = Queries[Q]['row'];

export interface ReadOptions {
  /** Names the work in the logs of the database, where it keeps some. */
  readonly operation?: string;
  /** The same. */
  readonly requestId?: string;
  /**
   * Nobody waits for the answer any more: Neo4j ends the transaction. Grafeo runs inside this process and cannot be interrupted;
   * it finishes the question that it is at, and takes no further one.
   */
  readonly signal?: AbortSignal;
  /** Points in time that the answer may not lie before: what `bookmarks` of a store gave, of whatever process. */
  readonly bookmarks?: readonly string[];
}

/** Something that answers the questions of cypher/. */
export interface Reader {
  /**
   * Answers one question.
   *
   * @param query the file under cypher/, without its ending
   * @throws CancuError STORE_UNREACHABLE, STORE_TIMEOUT
   * @throws the reason of the signal, once that is given
   */
  read<Q extends QueryName>(query: Q, params: Params<Q>, options?: ReadOptions): Promise<readonly Row<Q>[]>;
}

/** A reader inside a transaction that may write; what it writes is seen by its own later reads. */
export type Writer = Reader;

/**
 * Where the graph lives. Two stores, one set of questions: the embedded Grafeo and Neo4j. Both answer alike; the
 * conformance suite holds them to it.
 */
export interface GraphStore extends Reader {
  readonly engine: 'grafeo' | 'neo4j';
  /** So many transactions of this process wrote something; counted before those who wait for them go on. */
  readonly writes: number;
  /** For people: path or address, without secrets. */
  readonly place: string;
  /**
   * Runs work in one transaction. It may be run again after a conflict, so it must not do anything but read and write the
   * store. Nothing of it stays when it throws.
   */
  write<T>(work: (writer: Writer) => Promise<T>): Promise<T>;
  /** Runs the statements of a migration, which may not be in a transaction with anything else. */
  migrate(statements: readonly string[]): Promise<void>;
  /** After the last thing that this process wrote; none on a store that only one process has. */
  bookmarks(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** Lists longer than this are sent in parts: converting 50,000 rows blocks the event loop for a quarter of a second. */
export const MOST_ROWS = 5000;

/** Cuts rows into lists that a store takes at once. */
export function* inParts<T>(rows: readonly T[], size = MOST_ROWS): Generator<readonly T[]> {
  for (let at = 0; at < rows.length; at += size) yield rows.slice(at, at + size);
}
