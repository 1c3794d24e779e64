import type { Gold } from './gold.js';
import { measures, type Measure } from './measure.js';
import { outcomesOf, type Outcome, type Reading } from './outcome.js';
import { addTallies, type Tally } from './tally.js';

export type Score = Readonly<Record<Measure, Tally>>;

/** The counts of every measure for one reading. */
export function score(reading: Reading, gold: Gold): Score {
  return scoreOf(outcomesOf(reading, gold));
}

/** The counts of every measure over some comparisons. */
export function scoreOf(outcomes: readonly Outcome[]): Score {
  return forEachMeasure((measure) => addTallies(outcomes.filter((one) => one.measure === measure).map(tallyOf)));
}

export function addScores(scores: readonly Score[]): Score {
  return forEachMeasure((measure) => addTallies(scores.map((one) => one[measure])));
}

function forEachMeasure(tallyFor: (measure: Measure) => Tally): Score {
  return Object.fromEntries(measures.map((measure) => [measure, tallyFor(measure)])) as Score;
}

function tallyOf({ want, got, shares }: Outcome): Tally {
  const [predicted, expected] = [got === null ? 0 : 1, want === null ? 0 : 1];
  if (shares) return { hit: shares.precision, recalled: shares.recall, predicted, expected };
  return { hit: want !== null && want === got ? 1 : 0, predicted, expected };
}
