import { collapse } from '../text/fold.js';
import { isFullDate } from '../time/partial-date.js';
import { say, type Sentence } from '../words/sentence.js';
import { findingAt, printed, type JudgingContext, type Observation } from './context.js';
import type { Finding } from './report.js';
import type { SubjectDeadline } from './subject.js';

/** Deadlines that nobody can keep. */
export function findDeadlines(context: JudgingContext): Finding[] {
  const { subject } = context;
  return subject.deadlines.flatMap((deadline, index) => {
    const observation = observeDeadline(deadline, context);
    return observation ? [findingAt({ ...deadline, id: `${subject.documentId}#d${index}` }, {}, observation, context)] : [];
  });
}

function observeDeadline(
  { date, fault, surface, who }: SubjectDeadline,
  { signed, subject }: JudgingContext,
): Observation | null {
  const text = collapse(surface);
  const impossible = (why: Sentence): Observation => ({
    kind: 'deadline-impossible',
    message: say('finding.deadline-impossible', { text, why }),
    atSigning: true,
    because: [printed(why, subject.documentId)],
  });
  if (fault === 'no-such-day') return impossible(say('deadline.no-such-day'));
  if (fault === 'other-weekday') return impossible(say('deadline.other-weekday', { day: date ?? '' }));
  // what is told of the past has its days there; work has not
  if (who === null || !isFullDate(date) || signed.from === null || date >= signed.from) return null;
  return impossible(say('deadline.past', { day: subject.issuedOn }));
}
