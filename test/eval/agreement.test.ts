import { describe, expect, test } from 'vitest';
import { agreementOn, annotatedTwice, cohensKappa } from '../../src/eval/agreement.js';
import type { GoldCitation } from '../../src/eval/gold.js';
import { f1 } from '../../src/eval/tally.js';
import { NO_GOLD, wanted } from '../support/gold.js';
import { projectRoot } from '../support/project.js';
import { sharedFolder } from '../support/real-texts.js';

describe('kappa', () => {
  const times = (count: number, a: string, b: string): [string, string][] => Array.from({ length: count }, () => [a, b]);

  test.each<[string, [string, string][], number | null]>([
    // 20 + 15 of 50 agree; by chance 25/50 · 30/50 + 25/50 · 20/50
    ['of a textbook', [...times(20, 'x', 'x'), ...times(5, 'x', 'y'), ...times(10, 'y', 'x'), ...times(15, 'y', 'y')], 0.4],
    ['full agreement', [...times(3, 'x', 'x'), ...times(2, 'y', 'y')], 1],
    ['as by chance', [...times(1, 'x', 'x'), ...times(1, 'x', 'y'), ...times(1, 'y', 'x'), ...times(1, 'y', 'y')], 0],
    ['always the other one', [...times(2, 'x', 'y'), ...times(2, 'y', 'x')], -1],
    ['both always the same', times(5, 'x', 'x'), null],
    ['of nothing', [], null],
  ])('%s', (_what, judgements, value) => {
    const kappa = cohensKappa(judgements);
    if (value === null) expect(kappa).toBeNull();
    else expect(kappa).toBeCloseTo(value, 10);
  });
});

describe('two annotators', () => {
  const doc = (a: GoldCitation[], b: GoldCitation[]): { name: string; a: typeof NO_GOLD; b: typeof NO_GOLD } => ({
    name: 'plan',
    a: { ...NO_GOLD, citations: a },
    b: { ...NO_GOLD, citations: b },
  });

  test('agree on what both have, and on its role; kappa is over all documents together', () => {
    const first = doc([wanted(0, 'A'), wanted(20, 'B'), wanted(40, 'C')], [wanted(0, 'A'), wanted(20, 'B', { role: 'other' })]);
    const second = doc([wanted(0, 'A', { role: 'other' })], [wanted(0, 'A', { role: 'other' })]);
    const { score, kappaOfRole } = agreementOn([first, second]);
    expect(score.found).toEqual({ hit: 3, predicted: 3, expected: 4 });
    expect(f1(score.role)).toBe(2 / 3);
    // 2 of 3 agree; by chance 2/3 · 1/3 + 1/3 · 2/3
    expect(kappaOfRole).toBeCloseTo((2 / 3 - 4 / 9) / (1 - 4 / 9), 10);
  });

  test('what one of them says to ignore counts for neither', () => {
    const { score } = agreementOn([doc([wanted(0, 'A', { ignore: true })], [wanted(0, 'A'), wanted(40, 'B', { ignore: true })])]);
    expect(score.found).toEqual({ hit: 0, predicted: 0, expected: 0 });
  });
});

describe.skipIf(sharedFolder === null)('the annotators of test/gold', () => {
  test('both have all eight documents, of which four are held out', () => {
    const annotated = annotatedTwice(projectRoot);
    expect(annotated && annotated.dev.length + annotated.heldOut.length).toBeGreaterThanOrEqual(8);
    expect(annotated?.heldOut.length).toBeGreaterThanOrEqual(4);
  });
});
