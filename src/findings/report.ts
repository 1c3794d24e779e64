import type { ExtractedCitation, ExtractedDocument } from '../extraction/extraction.js';
import type { PartialDate } from '../time/partial-date.js';
import type { Span } from '../text/span.js';
import type { StatusReason } from '../validity/reason.js';
import type { Sentence } from '../words/sentence.js';

/** Everything that may be found about a citation, a body or a deadline of a document. */
export const findingKinds = [
  'dead-at-signing',
  'dead-since',
  'amended',
  'partly-replaced',
  'continued-by',
  'term-ended',
  'symbol-repaired',
  'date-mismatch',
  'date-impossible',
  'issuer-mismatch',
  'title-mismatch',
  'number-missing',
  'inconsistent',
  'cites-the-future',
  'ambiguous',
  'unknown-document',
  'agency-gone',
  'deadline-impossible',
  'unconfirmed-claim',
] as const;
export type FindingKind = (typeof findingKinds)[number];

/** From the gravest to the lightest. */
export const severities = ['error', 'warning', 'note'] as const;
export type Severity = (typeof severities)[number];

/** How the words of a suggestion are meant: in the place of what stands there, beside it, or as what may have been meant. */
export const suggestionKinds = ['instead', 'in-addition', 'possibly'] as const;
export type SuggestionKind = (typeof suggestionKinds)[number];

/** One thing wrong or worth knowing, at one place of a document. */
export interface Finding extends Span {
  /** `<citation id>/<kind>`; `<document id>#g<offset>/agency-gone` or `/date-impossible`, `<document id>#d<n>/deadline-impossible`. */
  readonly id: string;
  readonly kind: FindingKind;
  readonly severity: Severity;
  /** The document that is concerned: the one that cites, or gives the work. */
  readonly inDocument: string;
  /** Ordinal of the citation; null for a body, a deadline or the document's own day. */
  readonly citation: number | null;
  /** What the citation refers to; null where that is not known, and for a body or a deadline. */
  readonly documentId: string | null;
  /** The body that is gone, else null. */
  readonly agencyId: string | null;
  /** For pdf: the page it begins on, from 1. */
  readonly page?: number;
  /** What stands there. */
  readonly surface: string;
  /** What was found, in words. */
  readonly message: Sentence;
  /** Words to paste, in the citing style of the system; null where there are none. */
  readonly suggestion: string | null;
  /** How they are meant; null where there are none. */
  readonly suggestionKind: SuggestionKind | null;
  /** Whether it was so on the day of signing already; null where that day is not known well enough. */
  readonly atSigning: boolean | null;
  /** The first day on which it was so; null where it always was, or that is not known. */
  readonly since: PartialDate | null;
  readonly because: readonly StatusReason[];
}

/** A citation of which nothing can be said, and why: silence about it is no good news. */
export interface NotJudged extends Span {
  readonly surface: string;
  readonly why: Sentence;
}

export interface CheckSummary {
  /** Of these, so many… */
  readonly citations: number;
  /** …lead to one document each, */
  readonly resolved: number;
  /** may mean several, */
  readonly ambiguous: number;
  /** or none that anybody knows. */
  readonly unknown: number;
  /** Of the resolved ones: neither the registry nor a document that was read tells more of them. */
  readonly notInRegistry: number;
  readonly bySeverity: Readonly<Record<Severity, number>>;
}

/** The value of `cancu check --format json`. Offsets are UTF-16 code units into the read text. */
export interface CheckReport {
  readonly document: ExtractedDocument;
  /** The day for which validity was asked. */
  readonly asOf: PartialDate;
  /** The day up to which the registry was kept: what happened later is not known. */
  readonly registryAsOf: PartialDate;
  /** In text order. */
  readonly findings: readonly Finding[];
  readonly notJudged: readonly NotJudged[];
  /** Every citation that was read, in text order. */
  readonly citations: readonly ExtractedCitation[];
  readonly summary: CheckSummary;
  /** What the reading could not make out. */
  readonly warnings: readonly string[];
  /** The text that the offsets count, where it is not the file's own. */
  readonly text: string | null;
}
