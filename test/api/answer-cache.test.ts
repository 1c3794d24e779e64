import { describe, expect, test } from 'vitest';
import { AnswerCache, type CacheSize } from '../../src/api/cache/answer-cache.js';
import { createContext } from '../../src/api/context.js';
import { createMetrics } from '../../src/api/metrics/metrics.js';
import type { QueryName, Reader, Row } from '../../src/graph/store.js';
import { registry } from '../support/registry.js';
import { served } from '../support/served.js';

const ROOM: CacheSize = { maxBytes: 1024 * 1024, recheckMs: 0 };
const FOR_LONG: CacheSize = { ...ROOM, recheckMs: 600_000 };

/** A store with a version, which says of each document what version that was read in. */
class Versions implements Reader {
  version = 'a';
  readonly calls: { readonly query: QueryName; readonly ids: readonly string[] }[] = [];
  failing = false;

  read<Q extends QueryName>(query: Q, params: object): Promise<readonly Row<Q>[]> {
    const ids = 'ids' in params ? (params.ids as string[]) : [];
    this.calls.push({ query, ids });
    if (this.failing) return Promise.reject(new Error('no answer'));
    const rows: unknown[] =
      query === 'meta/read'
        ? [{ meta: { version: this.version } }]
        : ids.filter((id) => id !== 'nothing').map((id) => ({ id, statement: `${id} in ${this.version}` }));
    return Promise.resolve(rows as Row<Q>[]);
  }

  /** What was asked since the last time. */
  asked(): string[] {
    return this.calls.splice(0).map(({ query, ids }) => [query, ...ids].join(' '));
  }
}

describe('what is kept of answers', () => {
  const statementsOf = async (
    cache: AnswerCache,
    store: Reader,
    ids: readonly string[],
    bookmarked = false,
  ): Promise<unknown[]> => {
    const found = await cache.over(store, { bookmarked }).readEach('document/statements', ids, {});
    return ids.map((id) => found.get(id)?.map(({ statement }) => statement));
  };

  test('is not asked for again, parent by parent; that there is nothing is known too', async () => {
    const [store, cache] = [new Versions(), new AnswerCache(FOR_LONG)];
    expect(await statementsOf(cache, store, ['x', 'nothing'])).toEqual([['x in a'], []]);
    expect(await statementsOf(cache, store, ['nothing', 'y', 'x'])).toEqual([[], ['y in a'], ['x in a']]);
    expect(store.asked()).toEqual(['meta/read', 'document/statements x nothing', 'document/statements y']);
    for (const ids of [['x'], ['x'], ['y']]) await cache.over(store, { bookmarked: false }).read('agency/by-ids', { ids });
    expect(store.asked()).toEqual(['agency/by-ids x', 'agency/by-ids y']);
  });

  test('is of one version: a request sees no answer of another', async () => {
    const [store, cache] = [new Versions(), new AnswerCache(ROOM)];
    expect(await statementsOf(cache, store, ['x'])).toEqual([['x in a']]);
    store.version = 'b';
    expect(await statementsOf(cache, store, ['x'])).toEqual([['x in b']]);
    store.version = 'a';
    expect(await statementsOf(cache, store, ['x'])).toEqual([['x in a']]);
    expect(store.asked()).toEqual(['meta/read', 'document/statements x', 'meta/read', 'document/statements x', 'meta/read']);
  });

  test('is believed for a while, but not after a change here, and not by who brings a bookmark', async () => {
    let changes = 0;
    const [store, cache] = [new Versions(), new AnswerCache({ ...FOR_LONG, changes: () => changes })];
    await statementsOf(cache, store, ['x']);
    store.version = 'b';
    expect(await statementsOf(cache, store, ['x'])).toEqual([['x in a']]);
    expect(await statementsOf(cache, store, ['x'], true)).toEqual([['x in b']]);
    expect(await statementsOf(cache, store, ['x'])).toEqual([['x in b']]);
    store.version = 'c';
    changes += 1;
    expect(await statementsOf(cache, store, ['x'])).toEqual([['x in c']]);
    store.asked();
    await statementsOf(cache, store, ['x']);
    expect(store.asked()).toEqual([]);
  });

  test('a version that was asked for before a change and comes after it is not believed', async () => {
    let changes = 0;
    const [store, cache] = [new Versions(), new AnswerCache({ ...FOR_LONG, changes: () => changes })];
    let answer = (): void => undefined;
    const late: Reader = {
      read: async (query, params) => {
        const rows = store.read(query, params);
        if (query === 'meta/read') await new Promise<void>((resolve) => (answer = resolve));
        return rows;
      },
    };
    const before = statementsOf(cache, late, ['x']);
    store.version = 'b';
    changes += 1;
    const [after] = await statementsOf(cache, store, ['x']);
    answer();
    await before;
    expect(after).toEqual(['x in b']);
    expect(await statementsOf(cache, store, ['x'])).toEqual([['x in b']]);
  });

  test('goes when there is no room, the longest unused first, and one answer does not take it all', async () => {
    const [store, cache] = [new Versions(), new AnswerCache({ ...FOR_LONG, maxBytes: 8000 })];
    const many = Array.from({ length: 100 }, (_, at) => `document ${at}`);
    for (const id of many) await statementsOf(cache, store, [id]);
    store.asked();
    await statementsOf(cache, store, many.slice(-5));
    expect(store.asked()).toEqual([]);
    await statementsOf(cache, store, many.slice(0, 1));
    expect(store.asked()).toEqual(['document/statements document 0']);
    await cache.over(store, { bookmarked: false }).read('agency/by-ids', { ids: many });
    await cache.over(store, { bookmarked: false }).read('agency/by-ids', { ids: many });
    expect(store.asked()).toHaveLength(2);
  });

  test('is nothing where the store failed', async () => {
    const [store, cache] = [new Versions(), new AnswerCache(FOR_LONG)];
    store.failing = true;
    await expect(statementsOf(cache, store, ['x'])).rejects.toThrow('no answer');
    store.failing = false;
    expect(await statementsOf(cache, store, ['x'])).toEqual([['x in a']]);
  });

  test('counts what was at hand', async () => {
    const looked: [number, number][] = [];
    const [store, cache] = [new Versions(), new AnswerCache({ ...FOR_LONG, looked: (...one) => looked.push(one) })];
    await statementsOf(cache, store, ['x', 'y']);
    await statementsOf(cache, store, ['x', 'z']);
    expect(looked).toEqual([
      [0, 2],
      [1, 1],
    ]);
  });

  test('is let go by a context that changed something', async () => {
    let changes = 0;
    const [store, cache] = [new Versions(), new AnswerCache({ ...FOR_LONG, changes: () => changes })];
    const context = createContext({ reader: store, cache, registry });
    expect(await context.loaders.statements.load('x')).toEqual(['x in a']);
    store.version = 'b';
    changes += 1;
    context.forget();
    expect(await context.loaders.statements.load('x')).toEqual(['x in b']);
  });
});

describe('a server that keeps answers', () => {
  const calls: string[] = [];
  const site = served({ cache: FOR_LONG, metrics: { ...createMetrics(), called: ({ query }) => void calls.push(query) } });

  test('asks the store nothing for a question that was answered', async () => {
    const query = '{ document(id: "vn/ttg/2021/ct/33") { title issuedBy { name } replacedBy { totalCount } } }';
    const first: unknown = await (await site.post({ query })).json();
    expect(calls.length).toBeGreaterThan(2);
    calls.length = 0;
    expect(await (await site.post({ query })).json()).toEqual(first);
    expect(calls).toEqual([]);
  });
});
