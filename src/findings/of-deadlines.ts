import { collapse } from '../text/fold.js';
import { isFullDate } from '../time/partial-date.js';
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
  const impossible = (why: string): Observation => ({
    kind: 'deadline-impossible',
    message: `"${text}": ${why}`,
    atSigning: true,
    because: [printed(why, subject.documentId)],
  });
  if (fault === 'no-such-day') return impossible('the calendar has no such day');
  if (fault === 'other-weekday') return impossible(`${date} is another day of the week`);
  // what is told of the past has its days there; work has not
  if (who === null || !isFullDate(date) || signed.from === null || date >= signed.from) return null;
  return impossible(`that is before this document was signed${subject.issuedOn === null ? '' : ` (${subject.issuedOn})`}`);
}
