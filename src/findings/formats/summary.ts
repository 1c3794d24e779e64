import { oneLine } from '../../text/visible.js';
import type { Language } from '../../words/language.js';
import { wording } from '../../words/sentence.js';
import type { WordedNotJudged, WordedReport } from '../worded.js';

/** What was looked at and what was not, in sentences: silence must not be taken for good news. */
export function summaryInWords({ summary, notJudged, asOf, registryAsOf, language }: WordedReport): string[] {
  const say = wording(language);
  const { citations, resolved, ambiguous, unknown, notInRegistry, bySeverity } = summary;
  return [
    say('report.counts', {
      errors: say('report.errors', { count: bySeverity.error }),
      warnings: say('report.warnings', { count: bySeverity.warning }),
      notes: say('report.notes', { count: bySeverity.note }),
      notJudged: notJudged.length,
    }),
    say('report.citations', { count: citations, resolved, ambiguous, unknown }),
    ...(notInRegistry === 0 ? [] : [say('report.by-name-only', { notInRegistry, resolved })]),
    say('report.no-good-news'),
    say('report.as-of', { day: asOf, registryDay: registryAsOf }),
  ];
}

/** Citations that could not be judged for one reason. */
export interface ReasonGroup {
  readonly why: string;
  readonly items: readonly WordedNotJudged[];
}

/** By reason, the most frequent first, in text order within; of as many the one that comes first in the text. */
export function byReason(notJudged: readonly WordedNotJudged[]): ReasonGroup[] {
  const groups = new Map<string, WordedNotJudged[]>();
  for (const one of notJudged) {
    const group = groups.get(one.why);
    if (group) group.push(one);
    else groups.set(one.why, [one]);
  }
  return [...groups].map(([why, items]) => ({ why, items })).sort((a, b) => b.items.length - a.items.length);
}

/** What stands there, each wording once, with how often it stands there. */
export function surfacesOf(items: readonly WordedNotJudged[], language: Language): string[] {
  const counts = new Map<string, number>();
  for (const { surface } of items) counts.set(oneLine(surface), (counts.get(oneLine(surface)) ?? 0) + 1);
  const say = wording(language);
  return [...counts].map(([surface, count]) => (count === 1 ? surface : say('report.times', { surface, count })));
}
