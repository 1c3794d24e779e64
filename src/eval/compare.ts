import { goldSetTitles, type GoldSetId } from './gold-sets.js';
import { measures } from './measure.js';
import { resolutionIn, tallyIn, type AccuracyRecord, type SetRecord } from './record.js';
import { resolutionPrecision, resolutionRecall } from './resolution.js';
import { share } from './figures.js';
import { f1 } from './tally.js';

/** A figure of a set that is another one now; null where there was nothing to measure. */
export interface Shift {
  readonly name: string;
  readonly before: number | null;
  readonly after: number | null;
}

/** What one set has gained and lost since the last landed run. */
export interface SetChange {
  readonly id: GoldSetId;
  /** Whether gold and texts are the same: else figures differ for that reason too. */
  readonly sameGold: boolean;
  readonly shifts: readonly Shift[];
  /** Documents of which cases cannot be compared, with the reason. */
  readonly notCompared: readonly string[];
  /** What was amiss and is no more, document and case. */
  readonly gains: readonly string[];
  /** What is amiss and was not. */
  readonly losses: readonly string[];
}

/** How each set that was measured now stands to the record. Sets that the record does not have are all new. */
export function compareRuns(before: Pick<AccuracyRecord, 'sets'>, after: readonly SetRecord[]): SetChange[] {
  return after.map((now) => {
    const old = before.sets.find((one) => one.id === now.id);
    if (!old) return { id: now.id, sameGold: false, shifts: [], notCompared: ['the whole set is new'], gains: [], losses: [] };
    return { id: now.id, sameGold: old.gold === now.gold, shifts: shiftsBetween(old, now), ...caseChanges(old, now) };
  });
}

/** Smaller differences come from rounding. */
const SAME = 1e-6;

function shiftsBetween(old: SetRecord, now: SetRecord): Shift[] {
  const [oldCounts, nowCounts] = [resolutionIn(old), resolutionIn(now)];
  const all: Shift[] = [
    ...measures.map((name) => ({ name, before: f1(tallyIn(old.measures, name)), after: f1(tallyIn(now.measures, name)) })),
    { name: 'right document: precision', before: resolutionPrecision(oldCounts), after: resolutionPrecision(nowCounts) },
    { name: 'right document: recall', before: resolutionRecall(oldCounts), after: resolutionRecall(nowCounts) },
  ];
  return all.filter(({ before, after }) =>
    before === null || after === null ? before !== after : Math.abs(before - after) > SAME,
  );
}

function caseChanges(old: SetRecord, now: SetRecord): Pick<SetChange, 'notCompared' | 'gains' | 'losses'> {
  const [before, after] = [old.byDocument ?? {}, now.byDocument ?? {}];
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const changes = names.map((name) => {
    const [was, is] = [before[name], after[name]];
    const none = { notCompared: [], gains: [], losses: [] };
    if (!was || !is) return { ...none, notCompared: [`${name}: ${is ? 'new' : 'no longer measured'}`] };
    if (was.gold !== is.gold) return { ...none, notCompared: [`${name}: its gold or text was changed`] };
    const inDocument = (cases: readonly string[]): string[] => cases.map((one) => `${name}: ${one}`);
    return { ...none, gains: inDocument(without(was.cases, is.cases)), losses: inDocument(without(is.cases, was.cases)) };
  });
  return {
    notCompared: changes.flatMap((one) => one.notCompared),
    gains: changes.flatMap((one) => one.gains),
    losses: changes.flatMap((one) => one.losses),
  };
}

/** What the first list has beyond the second; what stands twice in the one has to stand twice in the other. */
function without(cases: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return cases.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** The changes as they are printed, set by set. */
export function printChanges(changes: readonly SetChange[]): string {
  return changes
    .flatMap(({ id, sameGold, shifts, notCompared, gains, losses }) => {
      const isSame = sameGold && shifts.length + gains.length + losses.length === 0;
      return [
        `${goldSetTitles[id]}: ${isSame ? 'no change' : sameGold ? 'changed' : 'gold or texts are not those of the record'}`,
        ...shifts.map(({ name, before, after }) => `  ${name}: ${share(before)} → ${share(after)}`),
        ...notCompared.map((one) => `  not compared by case: ${one}`),
        ...gains.map((one) => `  gain  ${one}`),
        ...losses.map((one) => `  LOSS  ${one}`),
      ];
    })
    .join('\n');
}
