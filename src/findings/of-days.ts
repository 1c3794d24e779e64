import { isFullDate } from '../time/partial-date.js';
import type { Standing } from '../validity/dossier.js';
import { say } from '../words/sentence.js';
import { dayWords } from './cite-as.js';
import { findingAt, printed, type JudgingContext, type Observation } from './context.js';
import { nameOfMention } from './of-validity.js';
import type { Finding } from './report.js';
import type { SubjectCitation } from './subject.js';
import { isWitness, witnesses } from './witness.js';

/** The day of the document itself, where the calendar has none such. */
export function findOwnDay(context: JudgingContext): Finding[] {
  const { impossibleDay, documentId } = context.subject;
  if (impossibleDay === null) return [];
  const observation: Observation = {
    kind: 'date-impossible',
    message: say('finding.own-date-impossible', { text: impossibleDay.surface }),
    atSigning: true,
    because: [printed(say('deadline.no-such-day'), documentId)],
  };
  return [findingAt({ ...impossibleDay, id: `${documentId}#g${impossibleDay.start}` }, {}, observation, context)];
}

/** A cited day that the calendar does not have, with the right one where the rest tells which document is meant. */
export function observeImpossibleDay(
  citation: SubjectCitation,
  standing: Standing | null,
  context: JudgingContext,
): Observation | null {
  const { impossibleDay, documentId } = citation;
  if (impossibleDay === null) return null;
  const known = standing !== null && isWitness(standing) ? standing : null;
  const knownDay = known?.document.issuedOn ?? null;
  return {
    kind: 'date-impossible',
    message: say('finding.date-impossible', { name: nameOfMention(citation, context), text: impossibleDay, knownDay }),
    suggestion: isFullDate(knownDay) ? dayWords(knownDay) : null,
    atSigning: true,
    because: [
      printed(say('deadline.no-such-day'), documentId),
      ...(known === null || knownDay === null ? [] : witnesses(known, 'issuedOn').because),
    ],
    // whatever is known of the document: the day is none
    sure: true,
  };
}
