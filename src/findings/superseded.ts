import type { CitationNode, DocumentNode, RelationRow } from '../graph/nodes.js';
import { collapse } from '../text/fold.js';
import { compare, reached, type PartialDate } from '../time/partial-date.js';
import { statusOn, type StatusReason } from '../validity/status.js';

export type FindingKind = 'dead-at-signing' | 'dead-since';
export type Severity = 'error' | 'warning' | 'note';

/** One thing wrong or worth knowing about a citation. */
export interface Finding {
  /** `<citation id>/<kind>` */
  readonly id: string;
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly documentId: string;
  readonly citation: CitationNode;
  readonly refersTo: DocumentNode;
  readonly message: string;
  readonly suggestion: string | null;
  readonly atSigning: boolean | null;
  readonly since: PartialDate;
  readonly because: readonly StatusReason[];
}

const SEVERITY: Readonly<Record<FindingKind, Severity>> = { 'dead-at-signing': 'error', 'dead-since': 'warning' };

/** A resolved reference to a document that some confirmed relation ends. */
export interface EndedReference {
  readonly citation: CitationNode;
  readonly documentId: string;
  /** When the citing document was issued, as far as known; and the day after which it cannot have been. */
  readonly issuedOn: PartialDate | null;
  readonly notAfter: PartialDate | null;
  readonly target: DocumentNode;
  /** Confirmed relations of whole scope that end it by the day. */
  readonly relations: readonly RelationRow[];
}

/**
 * What is wrong with a reference to a document that ended: dead already on the day of signing is the author's error, dead
 * since is ageing. Where the signing day is only known as an interval that holds the end, it stays open (null).
 *
 * @param suggestion words that name the document that stands in its place, if one does
 */
export function supersededFinding(reference: EndedReference, asOf: PartialDate, suggestion: string | null): Finding | null {
  const { citation, target, relations, documentId } = reference;
  const status = statusOn({ id: target.id, effectiveOn: target.effectiveOn ?? null, expiresOn: null, relations }, asOf);
  if (status.since === null || (status.value !== 'replaced' && status.value !== 'repealed')) return null;
  // a document names what it replaces itself: that is no stale reference
  if (status.because.some((one) => one.document === documentId)) return null;
  const atSigning = wasEndedAtSigning(reference, status.since);
  const kind: FindingKind = atSigning === true ? 'dead-at-signing' : 'dead-since';
  const name = citation.symbol ?? collapse(citation.surface);
  const how = status.because[0]?.statement ?? status.value;
  return {
    id: `${citation.id}/${kind}`,
    kind,
    severity: SEVERITY[kind],
    documentId,
    citation,
    refersTo: target,
    message:
      kind === 'dead-at-signing' ? `${name} had ended before this document was signed: ${how}` : `${name} has ended: ${how}`,
    suggestion,
    atSigning,
    since: status.since,
    because: status.because,
  };
}

function wasEndedAtSigning({ issuedOn, notAfter }: EndedReference, end: PartialDate): boolean | null {
  if (notAfter !== null && compare(notAfter, end) === 'before') return false;
  if (issuedOn === null) return null;
  const answer = reached(issuedOn, end);
  return answer === 'unknown' ? null : answer === 'yes';
}

/**
 * Words to paste, in the citing style of the document's system: `Quyết định số 23-QĐ/TW, ngày 30/7/2021 của Bộ Chính trị về …`
 * (party papers have a comma before the day), `Luật Tố cáo số 25/2018/QH14 ngày 12/6/2018`.
 *
 * @param typeWord `Quyết định`, in ordinary letters
 */
export function citeAs(document: DocumentNode, typeWord: string): string {
  const isParty = /^\d+\w?-/u.test(document.symbol ?? '');
  const title = document.title ?? '';
  const ownWord = title.toLowerCase().startsWith(`${typeWord.toLowerCase()} `);
  const isLaw = document.type === 'L' || document.type === 'PL';
  const head = isLaw && ownWord ? title : typeWord;
  const rest = ownWord ? title.slice(typeWord.length).trim() : title;
  const parts = [
    head,
    document.symbol == null ? '' : `số ${document.symbol}${isParty ? ',' : ''}`,
    day(document.issuedOn ?? null),
    document.issuer == null || isLaw ? '' : `của ${document.issuer}`,
    isLaw && ownWord
      ? ''
      : /^(về|“|")/iu.test(rest) || rest === ''
        ? rest
        : `về ${rest.slice(0, 1).toLowerCase()}${rest.slice(1)}`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** `ngày 05/3/2024`: days, and the months January and February, have two digits (Decree 30/2020, Appendix I). */
function day(date: PartialDate | null): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(date ?? '');
  return parts ? `ngày ${parts[3]}/${Number(parts[2]) < 3 ? parts[2] : Number(parts[2])}/${parts[1]}` : '';
}
