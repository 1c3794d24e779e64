import { dayAfter, intervalOf, type Interval, type PartialDate } from '../time/partial-date.js';
import type { Dossier } from '../validity/dossier.js';
import type { Subject } from './subject.js';

/**
 * The days on which a document can have been signed, half open: the one that it prints; else, within the month or year that is
 * known, from the latest document that it cites to the first day on which it wants something done.
 */
export function signingDay({ issuedOn, notAfter, citations }: Subject, dossier: Dossier): Interval {
  const printed = issuedOn === null ? { from: null, to: null } : intervalOf(issuedOn);
  if (issuedOn?.length === 'YYYY-MM-DD'.length) return printed;
  const before = notAfter === null ? null : dayAfter(notAfter);
  const to = earliest(printed.to, before);
  const cited = citations
    .map(
      ({ documentId, issuedOn: day }) => dayOf(dossier.documents.get(documentId ?? '')?.document.issuedOn ?? null) ?? dayOf(day),
    )
    .filter((day) => day !== null)
    .filter((day) => to === null || day < to);
  const from =
    [printed.from, ...cited]
      .filter((day) => day !== null)
      .sort()
      .at(-1) ?? null;
  return from !== null && to !== null && from >= to ? printed : { from, to };
}

function dayOf(date: PartialDate | null): string | null {
  return date?.length === 'YYYY-MM-DD'.length ? date : null;
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
