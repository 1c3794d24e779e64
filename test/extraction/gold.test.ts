import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readGold, type GoldDocumentFile } from '../../src/eval/gold.js';
import type { Measure } from '../../src/eval/measure.js';
import { score } from '../../src/eval/score.js';
import { addTallies, f1 } from '../../src/eval/tally.js';
import { samplePlans } from '../support/project.js';
import { sharedFolder } from '../support/real-texts.js';
import { read } from '../support/texts.js';

/** What has to be reached, as F1. */
const ON_EACH: readonly [Measure, number][] = [
  ['found', 0.95],
  ['found+symbol', 0.95],
  ['exact span', 0.9],
  ['role', 0.9],
  ['identity', 0.95],
  ['agencies', 0.95],
  ['recipients', 0.95],
  ['head', 0.95],
];
const ON_ALL: readonly [Measure, number][] = [
  ['date', 0.95],
  ['issuer', 0.9],
  ['title', 0.85],
  ['relation', 0.9],
  ['agency roles', 0.85],
  ['deadlines', 0.9],
];

describe('the sample plans', () => {
  reach(readGold(samplePlans, samplePlans), 5);
});

describe.skipIf(sharedFolder === null)('the real plans beside the project', () => {
  reach(sharedFolder === null ? [] : readGold(join(sharedFolder, 'gold'), join(sharedFolder, 'plans')), 3);
});

function reach(documents: readonly GoldDocumentFile[], least: number): void {
  const scored = documents.map(({ name, text, gold }) => [name, score(read(text), gold)] as const);

  test(`there are ${least}, and all of them have citations, agencies, deadlines and recipients`, () => {
    expect(documents.length).toBeGreaterThanOrEqual(least);
    for (const { gold } of documents)
      for (const list of [gold.citations, gold.agencies, gold.deadlines, gold.recipients]) expect(list.length).toBeGreaterThan(0);
  });

  describe.each(ON_EACH)('%s is at %d in each', (measure, least) => {
    test.each(scored)('%s', (_name, tallies) => {
      expect(f1(tallies[measure])).toBeGreaterThanOrEqual(least);
    });
  });

  test.each(ON_ALL)('%s is at %d over all', (measure, least) => {
    expect(f1(addTallies(scored.map(([, tallies]) => tallies[measure])))).toBeGreaterThanOrEqual(least);
  });
}
