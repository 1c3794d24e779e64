import type { ReportingDescriptor } from 'sarif';
import type { Language } from '../../words/language.js';
import { wording } from '../../words/sentence.js';
import { findingKinds } from '../report.js';
import { severityOf } from '../severity.js';

/** The rule of what could not be judged: no finding, and no good news either. */
export const NOT_JUDGED = 'not-judged';

const ruleIds = [...findingKinds, NOT_JUDGED] as const;

/** A rule for each kind of finding, and one for what could not be judged. The Vietnamese term stands beside English words. */
export function rulesIn(language: Language): ReportingDescriptor[] {
  const say = wording(language);
  return ruleIds.map((id): ReportingDescriptor => {
    const title = say(`kind.${id}`);
    const [short, about] = [`${title.slice(0, 1).toLocaleUpperCase('vi')}${title.slice(1)}`, say(`about.${id}`)];
    const term = wording('vi')(`kind.${id}`);
    return {
      id,
      name: pascalCase(id),
      shortDescription: { text: language === 'vi' ? `${short}.` : `${short} (${term}).` },
      fullDescription: { text: language === 'vi' ? about : `${about} In Vietnamese: ${term}.` },
      defaultConfiguration: { level: id === NOT_JUDGED ? 'none' : severityOf(id, true) },
    };
  });
}

/** Where a rule stands among the rules. */
export function ruleIndexOf(id: string): number {
  return ruleIds.findIndex((rule) => rule === id);
}

/** `dead-since` → `DeadSince`, as SARIF writes names. */
function pascalCase(id: string): string {
  return id.replace(/(?:^|-)(\p{L})/gu, (_, letter: string) => letter.toUpperCase());
}
