import { describe, expect, test } from 'vitest';
import type { ApiContext } from '../../src/api/context.js';
import { currentVersionOf } from '../../src/api/resolvers/status.js';
import type { DocumentNode, RelationRow } from '../../src/graph/nodes.js';

/** `a → b 2015`: b replaces a from 2015 on; `a ⊣ b 2015` repeals it; `a ~ b 2015` is a replacement that nobody confirmed. */
function world(facts: readonly string[]): ApiContext {
  const relations = new Map<string, RelationRow[]>();
  for (const fact of facts) {
    const [old = '', sign, other = '', year] = fact.split(' ');
    const row: RelationRow = {
      id: fact,
      type: sign === '⊣' ? 'REPEALS' : 'REPLACES',
      other,
      effectiveOn: `${year}-01-01`,
      scope: 'whole',
      source: 'a test',
      known: 'read',
      confidence: 1,
      confirmed: sign !== '~',
    };
    relations.set(old, [...(relations.get(old) ?? []), row]);
  }
  const loaders = {
    bearing: { load: (id: string) => Promise.resolve(relations.get(id) ?? []) },
    document: { load: (id: string) => Promise.resolve(documentOf(id)) },
  };
  return { loaders } as unknown as ApiContext;
}

const documentOf = (id: string): DocumentNode => ({ id, origins: ['registry'], effectiveOn: '2000-01-01' });

describe('what stands in the place of a on 21/11/2026', () => {
  test.each([
    [[], 'a', 'nobody replaced it'],
    [['a → b 2015'], 'b', 'what replaced it'],
    [['a → b 2015', 'b → c 2020'], 'c', 'at the end of the chain'],
    [['a → b 2015', 'b → c 2030'], 'b', 'as far as it has come'],
    [['a → b 2015', 'b ~ c 2020'], 'b', 'as far as it is confirmed'],
    [['a → b 2015', 'b ⊣ c 2020'], null, 'nothing, where the chain ends in a repeal: a does not come back'],
    [['a ⊣ b 2015'], null, 'nor where it was repealed itself'],
    [['a ⊣ b 2015', 'a → c 2020'], null, 'what was repealed first cannot be replaced'],
    [['a → b 2015', 'a → c 2015'], null, 'two heirs'],
    [['a → b 2015', 'b → a 2016'], null, 'a ring: a mistake in the data'],
    [Array.from({ length: 30 }, (_, at) => `${at === 0 ? 'a' : `d${at}`} → d${at + 1} 2015`), null, 'a chain without end'],
  ])('%j: %s, %s', async (facts, id, _why) => {
    const current = await currentVersionOf(documentOf('a'), '2026-11-21', world(facts));
    expect(current?.id ?? null).toBe(id);
  });

  test.each([
    ['2014-12-31', 'a'],
    ['2015-01-01', 'b'],
    ['2020-01-01', 'c'],
  ])('and on %s: %s', async (asOf, id) => {
    const current = await currentVersionOf(documentOf('a'), asOf, world(['a → b 2015', 'b → c 2020']));
    expect(current?.id).toBe(id);
  });
});
