import { oneLine } from '../../text/visible.js';
import { severities, type CheckReport, type NotJudged, type Severity } from '../report.js';

/** `1 error`, `2 errors`. */
export function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}

/** `1 error, 2 warnings, 0 notes`. */
export function severityCounts(bySeverity: Readonly<Record<Severity, number>>): string {
  return severities.map((one) => count(bySeverity[one], one)).join(', ');
}

/** What was looked at and what was not, in sentences: silence must not be taken for good news. */
export function summaryInWords({ summary, notJudged, asOf, registryAsOf }: CheckReport): string[] {
  const { citations, resolved, ambiguous, unknown, notInRegistry, bySeverity } = summary;
  return [
    `${severityCounts(bySeverity)}; ${notJudged.length} not judged.`,
    `${count(citations, 'citation')}: ${resolved} to one document each, ${ambiguous} to one of several, ${unknown} to none that is known.`,
    ...(notInRegistry === 0 ? [] : [`Known by name only, without dates or relations: ${notInRegistry} of those ${resolved}.`]),
    'What is not in our registry is not thereby in force: nothing was found about it, neither good nor bad.',
    `Asked for ${asOf}. The registry was kept up to ${registryAsOf}: what happened later is not known.`,
  ];
}

/** Citations that could not be judged for one reason. */
export interface ReasonGroup {
  readonly why: string;
  readonly items: readonly NotJudged[];
}

/** By reason, the most frequent first, in text order within; of as many the one that comes first in the text. */
export function byReason(notJudged: readonly NotJudged[]): ReasonGroup[] {
  const groups = new Map<string, NotJudged[]>();
  for (const one of notJudged) {
    const group = groups.get(one.why);
    if (group) group.push(one);
    else groups.set(one.why, [one]);
  }
  return [...groups].map(([why, items]) => ({ why, items })).sort((a, b) => b.items.length - a.items.length);
}

/** What stands there, each wording once, with how often it stands there. */
export function surfacesOf(items: readonly NotJudged[]): string[] {
  const counts = new Map<string, number>();
  for (const { surface } of items) counts.set(oneLine(surface), (counts.get(oneLine(surface)) ?? 0) + 1);
  return [...counts].map(([surface, times]) => (times === 1 ? surface : `${surface} (${times} times)`));
}
