import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Edit } from '../../src/edit/edit.js';
import { outOfForce } from '../../src/edit/standing.js';

function withdrawal(id: string, target: string, at = '2026-01-01T00:00:00Z'): Edit {
  return { kind: 'withdraw', id, at, author: 'An', reason: 'x', target };
}

function heir(id: string, basedOn: string | null): Edit {
  return {
    kind: 'name-heir',
    id,
    at: '2026-01-01T00:00:00Z',
    author: 'An',
    reason: 'x',
    source: 'y',
    basedOn,
    agency: 'agency/a/b',
    heir: 'agency/a/c',
    heirName: 'C',
    on: '2025',
    functions: [],
  };
}

describe('what is out of force', () => {
  test.each<[string, Edit[], Record<string, string>]>([
    ['nothing', [heir('a', null)], {}],
    ['what is withdrawn', [heir('a', null), withdrawal('b', 'a')], { a: 'b' }],
    ['a statement that is withdrawn', [withdrawal('b', 'x|REPLACES|y|z')], { 'x|REPLACES|y|z': 'b' }],
    ['what another one stands in place of', [heir('a', null), heir('b', 'a')], { a: 'b' }],
    ['not what is brought back', [heir('a', null), withdrawal('b', 'a'), withdrawal('c', 'b')], { b: 'c' }],
    ['a chain of four', [heir('a', null), withdrawal('b', 'a'), withdrawal('c', 'b'), withdrawal('d', 'c')], { a: 'b', c: 'd' }],
    ['what is in its place is withdrawn', [heir('a', null), heir('b', 'a'), withdrawal('c', 'b')], { b: 'c' }],
    [
      'withdrawn twice, the first one counts',
      [heir('a', null), withdrawal('c', 'a', '2026-01-02T00:00:00Z'), withdrawal('b', 'a', '2026-01-03T00:00:00+09:00')],
      { a: 'c' },
    ],
    ['a ring, written by hand', [withdrawal('a', 'b'), withdrawal('b', 'a')], { b: 'a' }],
    ['the same ring, the other way round', [withdrawal('b', 'a'), withdrawal('a', 'b')], { b: 'a' }],
  ])('%s', (_what, edits, expected) => {
    expect(Object.fromEntries(outOfForce(edits))).toEqual(expected);
  });

  test('does not depend on the order', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const chain = fc.array(fc.nat(5), { minLength: 6, maxLength: 6 }).map((targets) =>
      // each is against an earlier one, or a statement
      targets.map((target, index) => withdrawal(ids[index] ?? '', target < index ? (ids[target] ?? '') : 'statement')),
    );
    fc.assert(
      fc.property(chain, fc.infiniteStream(fc.nat(100)), (edits, random) => {
        const shuffled = edits
          .map((edit) => ({ edit, at: random.next().value as number }))
          .sort((x, y) => x.at - y.at)
          .map(({ edit }) => edit);
        const plain = (list: readonly Edit[]): [string, string][] => [...outOfForce(list)].sort();
        expect(plain(shuffled)).toEqual(plain(edits));
      }),
    );
  });
});
