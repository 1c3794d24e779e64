import type { CitationNode, DocumentNode } from '../graph/nodes.js';
import { fold } from '../text/fold.js';
import { groupBy } from '../text/group.js';
import type { FindingKind } from './report.js';

/** One mention that is wrong. */
export interface WrongMention {
  readonly target: DocumentNode;
  readonly citation: CitationNode;
  readonly document: DocumentNode;
}

/** The same wrong reference in several documents: somebody erred, and others copied. */
export interface CopiedError {
  readonly kind: Extract<FindingKind, 'symbol-repaired' | 'date-mismatch' | 'dead-at-signing'>;
  readonly refersTo: DocumentNode;
  /** The wrong symbol or day, as the earliest bearer prints it; null where the reference itself is what is wrong. */
  readonly printed: string | null;
  /** The documents that have it, the earliest first; those without a day last. */
  readonly bearers: readonly DocumentNode[];
  /** Its first mention in each of them. */
  readonly citations: readonly CitationNode[];
}

const PRINTED: Readonly<Record<CopiedError['kind'], (citation: CitationNode) => string | null>> = {
  'symbol-repaired': ({ printedSymbol }) => printedSymbol ?? null,
  'date-mismatch': ({ issuedOn }) => issuedOn ?? null,
  'dead-at-signing': () => null,
};

/** Puts wrong mentions together by what they get wrong, the most borne first; what one document alone has is left out. */
export function copiedErrors(wrong: Readonly<Record<CopiedError['kind'], readonly WrongMention[]>>): CopiedError[] {
  const errors = (Object.keys(PRINTED) as CopiedError['kind'][]).flatMap((kind) => {
    const byError = groupBy(wrong[kind], ({ target, citation }) => `${target.id} ${plain(PRINTED[kind](citation) ?? '')}`);
    return [...byError.values()].map((mentions) => errorOf(kind, mentions)).filter(({ bearers }) => bearers.length > 1);
  });
  return errors.sort((a, b) => b.bearers.length - a.bearers.length || (keyOf(a) < keyOf(b) ? -1 : 1));
}

function errorOf(kind: CopiedError['kind'], mentions: readonly WrongMention[]): CopiedError {
  const first = [...groupBy(mentions, ({ document }) => document.id).values()]
    .map((ofOne) => [...ofOne].sort((a, b) => a.citation.ordinal - b.citation.ordinal)[0] as WrongMention)
    .sort((a, b) => (ageKey(a.document) < ageKey(b.document) ? -1 : 1));
  const [earliest] = first as [WrongMention];
  return {
    kind,
    refersTo: earliest.target,
    printed: PRINTED[kind](earliest.citation),
    bearers: first.map(({ document }) => document),
    citations: first.map(({ citation }) => citation),
  };
}

/** Blanks and diacritics are no matter of the error. */
function plain(text: string): string {
  return fold(text).replace(/\s+/gu, '');
}

function ageKey({ issuedOn, id }: DocumentNode): string {
  return `${issuedOn ?? '9999'} ${id}`;
}

function keyOf({ kind, refersTo, printed }: CopiedError): string {
  return [kind, refersTo.id, printed].join(' ');
}
