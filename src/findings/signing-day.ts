import { dayAfter, intervalOf, isFullDate, type Interval, type PartialDate } from '../time/partial-date.js';
import type { Dossier, Standing } from '../validity/dossier.js';
import type { Subject } from './subject.js';

/**
 * The days on which a document can have been signed, half open: the one that it prints; else, within the month or year that is
 * known, from the latest document that it cites to the first day on which it wants something done.
 *
 * @param today a day that is cited as of later is a misprint, and tells nothing
 */
export function signingDay({ issuedOn, notAfter, citations }: Subject, dossier: Dossier, today: string): Interval {
  const printed = issuedOn === null ? { from: null, to: null } : intervalOf(issuedOn);
  if (isFullDate(issuedOn)) return printed;
  const before = notAfter === null ? null : dayAfter(notAfter);
  const to = earliest(printed.to, before);
  const cited = citations
    .filter(({ documentId }) => documentId !== null)
    .map(({ documentId, issuedOn: day }) => confirmedDay(dossier.documents.get(documentId ?? '')) ?? dayOf(day))
    .filter((day) => day !== null)
    .filter((day) => day <= today && (to === null || day < to));
  const from =
    [printed.from, ...cited]
      .filter((day) => day !== null)
      .sort()
      .at(-1) ?? null;
  return from !== null && to !== null && from >= to ? printed : { from, to };
}

/** The day that the registry is sure of, or that the document itself prints. */
function confirmedDay(standing: Standing | undefined): string | null {
  const day = dayOf(standing?.document.issuedOn ?? null);
  if (!standing || day === null) return null;
  const isSure = standing.statements.some((one) => one.confirmed && one.issuedOn === day);
  return isSure || standing.document.origins.includes('ingested') ? day : null;
}

function dayOf(date: PartialDate | null): string | null {
  return isFullDate(date) ? date : null;
}

function earliest(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

/** Whether something that began on a day was so when the document was signed; null where that cannot be told. */
export function wasSo(since: PartialDate | null, signed: Interval): boolean | null {
  if (since === null) return null;
  const { from, to } = intervalOf(since);
  if (signed.from !== null && to !== null && dayAfter(signed.from) >= to) return true;
  if (signed.to !== null && from !== null && signed.to <= from) return false;
  return null;
}
