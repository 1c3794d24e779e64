import { LRUCache } from 'lru-cache';
import { jsonLength } from './json-length.js';
import type { Params, QueryName, Reader, Row } from '../../graph/store.js';
import { readEach, type BatchReader, type ByIds, type Rest } from './batch-reader.js';

export interface CacheSize {
  /** So much may be kept; what nobody asked for the longest goes first. */
  readonly maxBytes: number;
  /**
   * So long the version of the graph is believed without asking for it: that late a change by another process is seen. 0 asks at
   * each request.
   */
  readonly recheckMs: number;
}

export interface AnswerCacheOptions extends CacheSize {
  /** Grows with each change by this process, after which the version is asked for; none are made, if nothing is given. */
  readonly changes?: (() => number) | undefined;
  /** Called with how many answers were at hand, and how many had to be read. */
  readonly looked?: ((hits: number, misses: number) => void) | undefined;
}

/** Even what changed behind the back of cancu, by hand in the database, is seen after so long. */
const MAX_AGE_MS = 60_000;

/** One answer may take a twentieth of the room. */
const SHARE = 20;

/** What rows take in memory for each character of their JSON: measured at 1.6 to 1.8 on citations and documents. */
const BYTES_PER_CHARACTER = 2;

/**
 * What the store answered, for the requests that come after. Every writing transaction gives the graph another version
 * (src/graph/mark-change.ts), and what is kept is kept for one version: a request asks for the version first, and sees answers of
 * no other. Rows are shared between requests; nobody may change them.
 */
export class AnswerCache {
  readonly #kept: LRUCache<string, readonly unknown[]>;
  #version = '';
  #checkedAt = -Infinity;
  #changes = 0;

  constructor(private readonly options: AnswerCacheOptions) {
    const { maxBytes } = options;
    this.#kept = new LRUCache({
      maxSize: maxBytes,
      maxEntrySize: Math.ceil(maxBytes / SHARE),
      sizeCalculation: (rows, key) => BYTES_PER_CHARACTER * (key.length + jsonLength(rows)),
      ttl: MAX_AGE_MS,
    });
  }

  /**
   * A reader for one request, over the one that asks the store.
   *
   * @param bookmarked whether the request brings points in time that no answer may lie before: the version is asked for then
   */
  over(reader: Reader, { bookmarked }: { readonly bookmarked: boolean }): BatchReader {
    let version: Promise<string> | null = null;
    const current = (): Promise<string> => (version ??= this.#current(reader, bookmarked));
    return {
      read: async (query, params, options) =>
        this.#read(await current(), query, params, () => reader.read(query, params, options)),
      readEach: async (query, ids, rest) => this.#readEach(await current(), reader, query, ids, rest),
    };
  }

  async #current(reader: Reader, bookmarked: boolean): Promise<string> {
    const [now, changes] = [performance.now(), this.options.changes?.() ?? 0];
    const isFresh = changes === this.#changes && now - this.#checkedAt < this.options.recheckMs;
    if (isFresh && !bookmarked) return this.#version;
    const [row] = await reader.read('meta/read', {});
    const version = row?.meta.version ?? '';
    // one that comes late, after another that was asked for later, is of no use to the next request
    if (now > this.#checkedAt) [this.#version, this.#changes, this.#checkedAt] = [version, changes, now];
    return version;
  }

  async #read<Q extends QueryName>(
    version: string,
    query: Q,
    params: Params<Q>,
    ask: () => Promise<readonly Row<Q>[]>,
  ): Promise<readonly Row<Q>[]> {
    const key = `${version} ${query} ${JSON.stringify(params)}`;
    const known = this.#kept.get(key) as readonly Row<Q>[] | undefined;
    this.options.looked?.(known ? 1 : 0, known ? 0 : 1);
    if (known) return known;
    const rows = await ask();
    this.#kept.set(key, rows);
    return rows;
  }

  async #readEach<Q extends ByIds>(
    version: string,
    reader: Reader,
    query: Q,
    ids: readonly string[],
    rest: Rest<Q>,
  ): Promise<ReadonlyMap<string, readonly Row<Q>[]>> {
    const prefix = `${version} ${query} ${JSON.stringify(rest)} `;
    const found = new Map<string, readonly Row<Q>[]>();
    const missing: string[] = [];
    for (const id of ids) {
      const rows = this.#kept.get(prefix + id) as readonly Row<Q>[] | undefined;
      if (rows) found.set(id, rows);
      else missing.push(id);
    }
    this.options.looked?.(found.size, missing.length);
    if (missing.length === 0) return found;
    const read = await readEach(reader, query, missing, rest);
    for (const id of missing) {
      const rows = read.get(id) ?? [];
      this.#kept.set(prefix + id, rows);
      found.set(id, rows);
    }
    return found;
  }
}
