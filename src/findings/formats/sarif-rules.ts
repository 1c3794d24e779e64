import type { ReportingDescriptor } from 'sarif';
import { findingKinds } from '../report.js';
import { severityOf } from '../severity.js';
import { kindTexts } from './kinds.js';

/** The rule of what could not be judged: no finding, and no good news either. */
export const NOT_JUDGED = 'not-judged';

/** A rule for each kind of finding, and one for what could not be judged. */
export const rules: ReportingDescriptor[] = [
  ...findingKinds.map((kind): ReportingDescriptor => {
    const { title, term, about } = kindTexts[kind];
    return {
      id: kind,
      name: pascalCase(kind),
      shortDescription: { text: `${title.slice(0, 1).toUpperCase()}${title.slice(1)} (${term}).` },
      fullDescription: { text: `${about} In Vietnamese: ${term}.` },
      defaultConfiguration: { level: severityOf(kind, true) },
    };
  }),
  {
    id: NOT_JUDGED,
    name: pascalCase(NOT_JUDGED),
    shortDescription: { text: 'Could not be judged (chưa đủ căn cứ để đánh giá).' },
    fullDescription: {
      text: 'Too little is known of the citation to say anything about it. That does not mean that the cited document is in force. In Vietnamese: chưa đủ căn cứ để đánh giá.',
    },
    defaultConfiguration: { level: 'none' },
  },
];

/** Where a rule stands among `rules`. */
export function ruleIndexOf(id: string): number {
  return rules.findIndex((rule) => rule.id === id);
}

/** `dead-since` → `DeadSince`, as SARIF writes names. */
function pascalCase(id: string): string {
  return id.replace(/(?:^|-)(\p{L})/gu, (_, letter: string) => letter.toUpperCase());
}
