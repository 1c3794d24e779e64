import { share } from './figures.js';
import { goldSetTitles } from './gold-sets.js';
import { hardCases } from './hard-cases.js';
import { measures, mentionMeasures, type Measure } from './measure.js';
import { tallyIn, type AccuracyRecord, type ScoreRecord } from './record.js';
import { f1, recall } from './tally.js';

/** Below this a figure is called weak. */
export const WEAK = 0.9;
/** Of fewer than these nothing is said. */
export const FEWEST = 3;

/** Measures and hard cases of the real texts on which the reading is weak, one sentence each; of what is held out measures only. */
export function weaknesses({ sets }: Pick<AccuracyRecord, 'sets'>): string[] {
  return sets
    .filter(({ id }) => id !== 'samples')
    .flatMap(({ id, measures: of, hardCases: byCase }) => {
      const weakMeasures = measures.flatMap((name) => {
        const tally = tallyIn(of, name);
        const value = f1(tally);
        return value !== null && value < WEAK && tally.expected + tally.predicted >= FEWEST ? [`${name} ${share(value)}`] : [];
      });
      const weakCases = hardCases.flatMap((hardCase) => {
        const recorded = byCase?.[hardCase.id];
        const weak = recorded ? mentionMeasures.flatMap((name) => weakRecall(name, recorded)) : [];
        return weak.length > 0 ? [`${goldSetTitles[id]}, ${hardCase.id}: ${weak.join(', ')}`] : [];
      });
      return [...(weakMeasures.length > 0 ? [`${goldSetTitles[id]}, F1: ${weakMeasures.join(', ')}`] : []), ...weakCases];
    });
}

function weakRecall(name: Measure, recorded: ScoreRecord): string[] {
  const tally = tallyIn(recorded, name);
  const value = recall(tally);
  if (value === null || value >= WEAK || tally.expected < FEWEST) return [];
  return [name === 'identity' ? `identity ${share(f1(tally))}` : `${name} ${tally.hit}/${tally.expected}`];
}
