import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findImplementation, type ImplementationResult } from '../../src/graph/implementation.js';
import { groupBy } from '../../src/text/group.js';
import type { Reader } from '../../src/graph/store.js';

/** `a>b`: a carries out b. */
type Edges = readonly string[];

const FROM_ROOT = { direction: 'implementers', transitive: true, maxDepth: 6, includeBasis: false } as const;

describe('who carries out, over a graph', () => {
  test.each<[string, Edges, Record<string, string[]>]>([
    ['nobody', [], {}],
    ['one', ['a>root'], { a: ['a>root'] }],
    ['directly and through another', ['a>root', 'a>b', 'b>root'], { b: ['b>root'], a: ['a>root', 'a>b>root'] }],
    ['a diamond', ['a>b', 'a>c', 'b>root', 'c>root'], { a: ['a>b>root', 'a>c>root'], b: ['b>root'], c: ['c>root'] }],
    ['a circle ends where it would meet itself', ['a>root', 'b>a', 'a>b', 'root>b'], { a: ['a>root'], b: ['b>a>root'] }],
    ['what carries out itself', ['root>root', 'a>root'], { a: ['a>root'] }],
  ])('%s', async (_name, edges, ways) => {
    const { found, truncated, waysOf } = await search(edges, FROM_ROOT);
    expect(Object.fromEntries(found.map(({ id }) => [id, waysOf(id).map((way) => way.join('>'))]))).toEqual(ways);
    expect(found.every(({ issuedOn }) => issuedOn === null)).toBe(true);
    for (const { id, distance } of found) expect(distance).toBe(Math.min(...waysOf(id).map((way) => way.length - 1)));
    expect(truncated).toBe(false);
  });

  const CHAIN = ['a>root', 'b>a', 'c>b', 'd>c'];

  test.each([
    [1, ['a'], true],
    [3, ['a', 'b', 'c'], true],
    [4, ['a', 'b', 'c', 'd'], false],
    [20, ['a', 'b', 'c', 'd'], false],
  ])('at most %i hops, and it is said whether that cut something off', async (maxDepth, ids, cut) => {
    const { found, truncated } = await search(CHAIN, { ...FROM_ROOT, maxDepth });
    expect([found.map((one) => one.id), truncated]).toEqual([ids, cut]);
  });

  test('a longer way that the depth cuts off is said too, though its document is known', async () => {
    const { found, truncated } = await search(['a>root', 'a>b', 'b>root'], { ...FROM_ROOT, maxDepth: 1 });
    expect(found.map((one) => one.id)).toEqual(['a', 'b']);
    expect(truncated).toBe(true);
  });

  test('directly means one hop, and nothing is cut off', async () => {
    const { found, truncated } = await search(CHAIN, { ...FROM_ROOT, transitive: false });
    expect([found.map((one) => one.id), truncated]).toEqual([['a'], false]);
  });

  test('of a dense graph every document is found, each with its fifty shortest ways', async () => {
    const layers = Array.from({ length: 7 }, (_, layer) => Array.from({ length: 9 }, (_unused, index) => `n${layer}_${index}`));
    const edges = layers.flatMap((layer, at) =>
      layer.flatMap((node) => (at === 0 ? [`${node}>root`] : (layers[at - 1] ?? []).map((below) => `${node}>${below}`))),
    );
    const { truncated, found, waysOf } = await search(edges, { ...FROM_ROOT, maxDepth: 20 });
    expect([found.length, truncated]).toEqual([63, false]);
    for (const { id, distance } of found) {
      expect(waysOf(id)).toHaveLength(Math.min(50, 9 ** (distance - 1)));
      expect(new Set(waysOf(id).map((way) => way.length))).toEqual(new Set([distance + 1]));
    }
  });

  test('all ways that there are within the depth, the shortest first, then by ids', async () => {
    const node = fc.constantFrom('root', 'a', 'b', 'c', 'd', 'e');
    const edge = fc.tuple(node, node).map(([from, to]) => `${from}>${to}`);
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(edge, { maxLength: 20 }), fc.integer({ min: 1, max: 6 }), async (edges, maxDepth) => {
        const { found, waysOf } = await search(edges, { ...FROM_ROOT, maxDepth });
        const expected = naive(edges, maxDepth);
        expect(found.map(({ id }) => id).sort()).toEqual([...new Set(expected.map(([from = '']) => from))].sort());
        for (const { id } of found) expect(waysOf(id)).toEqual(expected.filter(([from]) => from === id).slice(0, 50));
      }),
    );
  });

  test('the other direction finds the same ways', async () => {
    const node = fc.constantFrom('root', 'a', 'b', 'c', 'd');
    const edge = fc.tuple(node, node).map(([from, to]) => `${from}>${to}`);
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(edge, { maxLength: 10 }), async (edges) => {
        const down = await search(edges, FROM_ROOT);
        for (const { id } of down.found) {
          const up = await search(edges, { ...FROM_ROOT, direction: 'implements' }, id);
          const back = up.waysOf('root').map((way) => way.join('>'));
          expect(back.sort()).toEqual(
            down
              .waysOf(id)
              .map((way) => way.join('>'))
              .sort(),
          );
        }
      }),
    );
  });
});

/** Every simple way to the root of so many hops at most, in order. */
function naive(edges: Edges, maxDepth: number): string[][] {
  const all: string[][] = [];
  const follow = (way: readonly string[]): void => {
    if (way.length > 1) all.push([...way]);
    if (way.length > maxDepth) return;
    const [first = ''] = way;
    for (const [from = '', to] of edges.map((edge) => edge.split('>')))
      if (to === first && !way.includes(from)) follow([from, ...way]);
  };
  follow(['root']);
  return all.sort((a, b) => a.length - b.length || (a.join() < b.join() ? -1 : 1));
}

function search(edges: Edges, query: Parameters<typeof findImplementation>[2], from = 'root'): Promise<ImplementationResult> {
  const pairs = edges.map((edge) => edge.split('>') as [string, string]);
  const reader: Reader = {
    read: (name, params) => {
      const { ids, limit } = params as unknown as { ids: readonly string[]; limit: number };
      const down = name === 'implementation/step-down';
      const rows = pairs
        .map(([a, b]) => (down ? { near: b, far: a } : { near: a, far: b }))
        .filter(({ near }) => ids.includes(near))
        .slice(0, limit);
      const grouped = [...groupBy(rows, ({ near }) => near)].map(([near, all]) => ({
        near,
        far: all.map(({ far }) => far),
        issuedOn: all.map(() => ''),
      }));
      return Promise.resolve(grouped as never);
    },
  };
  return findImplementation(reader, from, query);
}
