import { reached, type PartialDate } from '../time/partial-date.js';
import { isNormative } from './cascade.js';
import type { Standing } from './dossier.js';
import { say, toKeep, type Sentence } from '../words/sentence.js';
import { isWellKnown, type StatusReason } from './reason.js';
import { endOfTerm } from './term.js';

/** An end that a document sets itself. */
export interface OwnEnd {
  readonly since: PartialDate;
  readonly reason: StatusReason;
}

/** The end that a document sets itself, and the one of the period that its title states. */
export function ownEnds(standing: Standing): OwnEnd[] {
  const { document } = standing;
  const ends: OwnEnd[] = [];
  const expiresOn = document.expiresOn ?? null;
  if (expiresOn !== null)
    ends.push({ since: expiresOn, reason: ownDate(standing, 'expiresOn', say('reason.own-end', { day: expiresOn })) });
  const term = statedTerm(document);
  if (term !== null)
    ends.push({
      since: term,
      reason: {
        ...ownDate(standing, 'title', say('reason.own-term', { day: term, title: document.title ?? '' })),
        ...{ rule: 'stated-term', on: term },
      },
    });
  return ends;
}

/** Its beginning, as of a day; null where none is stated. */
export function ownBeginning(
  standing: Standing,
  asOf: PartialDate,
): { since: PartialDate; reached: 'yes' | 'no' | 'unknown'; reason: StatusReason } | null {
  const since = standing.document.effectiveOn ?? null;
  if (since === null) return null;
  const come = reached(asOf, since);
  const statement = say('reason.own-beginning', { day: since, only: come === 'no' ? 'yes' : 'no' });
  const reason = ownDate(standing, 'effectiveOn', statement);
  return { since, reached: come, reason };
}

/** The first day after the period that a programme's title states. Laws and what details them go by their dates alone. */
function statedTerm(document: Standing['document']): PartialDate | null {
  const { title, type, issuedOn } = document;
  if (title == null || isNormative(document)) return null;
  return endOfTerm({ title, type: type ?? null, issuedOn: issuedOn ?? null });
}

/** What a document says of itself, known as well as the best source that says the same. */
function ownDate(
  { document, statements }: Standing,
  field: 'effectiveOn' | 'expiresOn' | 'title',
  statement: Sentence,
): StatusReason {
  const value = document[field] ?? null;
  const saying = statements.filter((one) => one[field] === value);
  const told = saying.find((one) => one.confirmed) ?? saying[0];
  const known = (field === 'effectiveOn' ? told?.effectiveOnKnown : null) ?? told?.known ?? 'read';
  return {
    statement,
    source: field === 'title' ? toKeep('kept.from-its-title') : (told?.source ?? toKeep('kept.from-document-and-registry')),
    known,
    confirmed: (told?.confirmed ?? true) && isWellKnown(known),
    ...{ document: document.id, rule: 'own-dates', on: field === 'title' ? null : value, provision: null },
  };
}
