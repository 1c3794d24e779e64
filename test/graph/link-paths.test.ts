import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPaths, LONGEST_PATH, MOST_PATHS, type PathsFound } from '../../src/graph/link-paths.js';
import type { Reader } from '../../src/graph/store.js';

/** Pairs that something ties; which of the two names the other is all the same. */
type Links = readonly (readonly [string, string])[];

const links = (...pairs: string[]): Links => pairs.map((pair) => [pair[0] ?? '', pair[1] ?? ''] as const);
const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const;
const CHAIN = links('ab', 'bc', 'cd', 'de');
/** Between `a` and `z`: one document each. */
const BESIDE = (count: number): Links =>
  Array.from({ length: count }, (_, index) => `m${String(index).padStart(6, '0')}`).flatMap((m) => [
    ['a', m],
    [m, 'z'],
  ]);

describe('paths between two documents, over a graph', () => {
  test.each<[string, Links, string, number, PathsFound['outcome'], string[]]>([
    ['one link', links('ab'), 'ab', 6, 'found', ['ab']],
    ['a link from the other one', links('ba'), 'ab', 6, 'found', ['ab']],
    ['a chain, links to and fro', links('ab', 'cb', 'cd'), 'ad', 6, 'found', ['abcd']],
    ['a short way and a long one', links('ab', 'bc', 'ac'), 'ac', 6, 'found', ['ac']],
    ['two ways as long', links('ab', 'bd', 'ac', 'cd'), 'ad', 6, 'found', ['abd', 'acd']],
    ['to itself', links('ab'), 'aa', 6, 'found', ['a']],
    ['just as far as is asked for', CHAIN, 'ae', 4, 'found', ['abcde']],
    ['one hop too far', CHAIN, 'ae', 3, 'too-far', []],
    ['in different parts', links('ab', 'cd'), 'ad', 6, 'none', []],
    ['with nothing around', [], 'ab', 6, 'none', []],
  ])('%s', async (_name, graph, [from, to], atMost, outcome, paths) => {
    const found = await search(graph, from ?? '', to ?? '', atMost);
    expect([found.outcome, found.paths.map((path) => path.join('')), found.truncated]).toEqual([outcome, paths, false]);
  });

  test('of too many the first are listed, and it is said that there are more', async () => {
    const all = await search(BESIDE(MOST_PATHS), 'a', 'z');
    expect([all.paths.length, all.truncated]).toEqual([MOST_PATHS, false]);
    const most = await search(BESIDE(MOST_PATHS + 1), 'a', 'z');
    expect([most.paths.length, most.truncated]).toEqual([MOST_PATHS, true]);
    expect(most.paths).toEqual(all.paths);
  });

  const hub = (name: string, count: number): Links =>
    Array.from({ length: count }, (_, index) => [name, `${name}${index}`] as const);

  test('a document with too many links is reached from the other end', async () => {
    const graph: Links = [...hub('a', 20_001), ['z', 'a0'], ['z', 'other']];
    const found = await search(graph, 'a', 'z');
    expect([found.outcome, found.paths, found.truncated]).toEqual(['found', [['a', 'a0', 'z']], false]);
  });

  test('between two of them it is said that there are too many', async () => {
    const found = await search([...hub('a', 20_001), ...hub('z', 20_001), ['a20000', 'z20000']], 'a', 'z');
    expect(found).toEqual({ outcome: 'too-many', paths: [], truncated: false });
  });

  test('is what a naive search finds, with a question a hop at most', async () => {
    const node = fc.constantFrom(...NAMES);
    const graphs = fc.uniqueArray(fc.tuple(node, node), { maxLength: 14, selector: (pair) => pair.join('') });
    await fc.assert(
      fc.asyncProperty(graphs, node, node, fc.integer({ min: 1, max: LONGEST_PATH }), async (graph, from, to, atMost) => {
        let calls = 0;
        const { outcome, paths, truncated } = await search(graph, from, to, atMost, () => (calls += 1));
        const every = simplePaths(graph, from, to);
        const shortest = Math.min(...every.map((path) => path.length));
        const expected = every.filter((path) => path.length === shortest && shortest - 1 <= atMost).sort();
        expect(paths.map((path) => path.join(''))).toEqual(expected.slice(0, MOST_PATHS));
        expect(truncated).toBe(expected.length > MOST_PATHS);
        if (expected.length > 0) expect(outcome).toBe('found');
        else if (every.length > 0) expect(outcome).toBe('too-far');
        else expect(['none', 'too-far']).toContain(outcome);
        if (every.length === 0 && atMost > NAMES.length) expect(outcome).toBe('none');
        expect(calls).toBeLessThanOrEqual(atMost);
      }),
    );
  });

  test('is the same from the other end, turned round', async () => {
    const node = fc.constantFrom(...NAMES);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(node, node), { maxLength: 14 }), node, node, async (graph, from, to) => {
        const [there, back] = [await search(graph, from, to, 20), await search(graph, to, from, 20)];
        expect(back.outcome).toBe(there.outcome);
        const turned = back.paths.map((path) => [...path].reverse().join(''));
        expect(turned.sort()).toEqual(there.paths.map((path) => path.join('')));
      }),
    );
  });
});

/** Every way that meets no document twice, by the letters of its documents. */
function simplePaths(graph: Links, from: string, to: string, before = ''): string[] {
  if (before.includes(from)) return [];
  const path = before + from;
  if (from === to) return [path];
  return [...new Set(neighbours(graph, from))].flatMap((next) => simplePaths(graph, next, to, path));
}

function neighbours(graph: Links, of: string): string[] {
  return graph.flatMap(([a, b]) => (a === b ? [] : a === of ? [b] : b === of ? [a] : []));
}

function search(graph: Links, from: string, to: string, atMost = 6, called: () => void = () => undefined): Promise<PathsFound> {
  const reader: Reader = {
    read: (_name, params) => {
      called();
      const { ids, limit } = params as unknown as { ids: readonly string[]; limit: number };
      const rows = ids.flatMap((near) => [...new Set(neighbours(graph, near))].map((far) => ({ near, far })));
      return Promise.resolve(rows.slice(0, limit) as never);
    },
  };
  return findPaths(reader, from, to, { types: null, atMost });
}
