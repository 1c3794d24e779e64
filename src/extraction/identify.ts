import { organPath, typeSegment, type Citing } from '../citation/resolve/identity.js';
import { organKey } from '../citation/symbol-rules.js';
import { documentId, numberSegment, UNKNOWN_PLACE, unnumberedSegment } from '../identity/document-id.js';
import { lowerPlaceSlug, provinceSlugs } from '../identity/place.js';
import type { DeadlineMatch } from '../plan/deadline.js';
import type { Head } from '../plan/head.js';
import { organSegment, type Vocabulary } from '../registry/vocabulary.js';
import { slug } from '../text/fold.js';
import { isFullDate, yearOf } from '../time/partial-date.js';

/** What stands for the year where neither date, symbol, title nor text fix one. */
const UNKNOWN_YEAR = '_';

/**
 * The id of the document itself, and what it lends to what it cites. A document without a number gets one from its head; a
 * local one without a place is told from strangers by its signer too, and shares its id with nobody.
 */
export function identifyDocument(
  head: Head,
  deadlines: readonly DeadlineMatch[],
  givenPlace: string | null,
  vocabulary: Vocabulary,
): Citing {
  const place = givenPlace ?? placePath(head, vocabulary);
  const local = isLocal(head, vocabulary);
  const year = head.reading?.year ?? (head.issuedOn === null ? UNKNOWN_YEAR : yearOf(head.issuedOn));
  const organ = head.reading ? organPath(head.reading) : organOfIssuer(head);
  const type = (head.reading ? typeSegment(head.reading) : null) ?? head.type?.idSegment ?? 'vb';
  const isNobodys = local && place === null;
  const apart = isNobodys ? [head.signature.signer ?? '', head.reading?.symbol ?? ''].join(' ') : '';
  const hashed = { issuer: head.issuer ?? '', type: head.type?.type ?? '', year, title: head.title ?? '' };
  const number =
    head.reading && !isNobodys ? numberSegment(head.reading.number, head.reading.year) : unnumberedSegment(hashed, apart);
  const id = documentId({ place: local ? (place ?? UNKNOWN_PLACE) : '', organ, year, type, number });
  return {
    documentId: id,
    place,
    issuedOn: head.issuedOn,
    notAfter: isFullDate(head.issuedOn) ? null : firstDue(deadlines),
  };
}

/** `tuyen-quang`, or `tuyen-quang/yen-son` for a body of a district or commune. */
function placePath(head: Head, vocabulary: Vocabulary): string | null {
  if (head.place === null) return null;
  const province = provinceSlugs(head.place, head.issuedOn, vocabulary)[0] ?? slug(head.place);
  const lower = head.issuerMatch?.lower ?? null;
  return lower === null ? province : `${province}/${lowerPlaceSlug(lower)}`;
}

function isLocal(head: Head, vocabulary: Vocabulary): boolean {
  const organ = head.reading?.organs[0];
  const level =
    organ === undefined ? head.issuerMatch?.bodies[0]?.level : vocabulary.issuersByCode.get(organKey(organ))?.[0]?.level;
  return level !== 'central' && (level !== undefined || head.place !== null);
}

function organOfIssuer(head: Head): string {
  const codes = head.issuerMatch?.bodies.map((body) => organSegment(body.codes[0] ?? '')) ?? [];
  return codes.length > 0 ? codes.join('-') : 'x';
}

/** The first day on which something is due: the document is not younger. */
function firstDue(deadlines: readonly DeadlineMatch[]): string | null {
  const days = deadlines.flatMap((deadline) => (isFullDate(deadline.date) ? [deadline.date] : []));
  return days.sort()[0] ?? null;
}
