import { describe, expect, test } from 'vitest';
import { compareRuns, printChanges, type SetChange } from '../../src/eval/compare.js';
import type { DocumentResult } from '../../src/eval/evaluate.js';
import { recordOfSet } from '../../src/eval/record.js';
import { evaluated, evaluatedSet } from '../support/evaluated.js';
import { got, wanted } from '../support/gold.js';

const GOLD = { citations: [wanted(0, 'A'), wanted(20, 'B')], recipients: ['Như trên', 'Như trên'] };

/** A run in which some of the mentions and recipients are read. */
function run(places: readonly (readonly [number, string])[], recipients: readonly string[] = [], name = 'plan'): DocumentResult {
  const citations = places.map(([start, key]) => got(start, key, { documentId: null }));
  return evaluated(name, { gold: GOLD, reading: { citations, recipients } });
}

function change(before: readonly DocumentResult[], after: readonly DocumentResult[], heldOut = false): SetChange | undefined {
  const record = (documents: readonly DocumentResult[]): ReturnType<typeof recordOfSet> =>
    recordOfSet(evaluatedSet(documents, { heldOut }));
  return compareRuns({ sets: [record(before)] }, [record(after)])[0];
}

const [A, B]: [[number, string], [number, string]] = [
  [0, 'A'],
  [20, 'B'],
];

describe('between two runs', () => {
  test('nothing has changed', () => {
    const same = change([run([A])], [run([A])]);
    expect(same).toEqual({ id: 'dev', sameGold: true, shifts: [], notCompared: [], gains: [], losses: [] });
    expect(printChanges(same ? [same] : [])).toBe('other documents (test/gold/dev): no change');
  });

  test('one is gained and another lost, though the totals are the same', () => {
    expect(change([run([A])], [run([B])])).toEqual({
      id: 'dev',
      sameGold: true,
      shifts: [],
      notCompared: [],
      gains: ['plan: found missing: 20 B'],
      losses: ['plan: found missing: 0 A'],
    });
  });

  test('a total has moved', () => {
    const moved = change([run([A])], [run([A, B])]);
    expect(moved?.shifts).toContainEqual({ name: 'found', before: 2 / 3, after: 1 });
    const printed = printChanges(moved ? [moved] : []).split('\n');
    expect(printed).toContain('  found: 0.667 → 1.000');
    expect(printed).toContain('  gain  plan: found missing: 20 B');
  });

  test('what is amiss twice is gained once where it is then amiss once', () => {
    const { gains, losses } = change([run([A, B])], [run([A, B], ['Như trên'])]) ?? {};
    expect([gains, losses]).toEqual([['plan: recipients missing: nhu tren'], []]);
  });

  test('documents that are new, gone or annotated otherwise are not compared', () => {
    const other = evaluated('plan', { gold: { citations: [wanted(0, 'A')] }, reading: {} });
    expect(change([run([A]), run([A], [], 'old')], [other, run([A], [], 'new')])).toMatchObject({
      sameGold: false,
      notCompared: ['plan: its gold or text was changed', 'old: no longer measured', 'new: new'],
      gains: [],
      losses: [],
    });
  });

  test('of what is held out only totals', () => {
    expect(change([run([A])], [run([B])], true)).toMatchObject({ shifts: [], gains: [], losses: [], notCompared: [] });
    expect(change([run([A])], [run([A, B])], true)?.shifts.map(({ name }) => name)).toContain('found');
  });

  test('a set that the record does not have is new', () => {
    const [fresh] = compareRuns({ sets: [] }, [recordOfSet(evaluatedSet([run([A])]))]);
    expect(fresh).toMatchObject({ sameGold: false, notCompared: ['the whole set is new'] });
  });
});
