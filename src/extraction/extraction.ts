import type { CitationRole, Effect, NestedRelation } from '../citation/mention.js';
import type { TaskRole } from '../plan/task-role.js';
import type { Page } from '../reading/read-text.js';
import type { Span } from '../text/span.js';
import type { PartialDate } from '../time/partial-date.js';

/**
 * What is read from one document: the value of `cancu extract --format json`. Offsets are UTF-16 code units into the read
 * text; references are 0-based indexes into the arrays beside them.
 */
export interface Extraction {
  /**
   * The text that the offsets count: for docx, pdf and html, and for txt and md that were converted from another encoding.
   * Null for txt and md in UTF-8, whose own characters the offsets count, less a byte-order mark.
   */
  readonly text: string | null;
  /** For pdf: where each page begins in `text`. */
  readonly pages?: readonly Page[];
  readonly document: ExtractedDocument;
  readonly citations: readonly ExtractedCitation[];
  readonly agencies: readonly ExtractedAgency[];
  readonly assignments: readonly ExtractedAssignment[];
  readonly deadlines: readonly ExtractedDeadline[];
  readonly recipients: readonly string[];
  readonly undetermined: readonly Undetermined[];
  readonly warnings: readonly string[];
  /** Bodies that others are told to work with, each where it is first named: they are given no work of their own. */
  readonly partners: readonly ExtractedPartner[];
}

export interface ExtractedDocument {
  readonly documentId: string;
  readonly type: string | null;
  readonly number: string | null;
  readonly symbol: string | null;
  readonly issuer: string | null;
  /** Name of the province; of a central body the place that its date line prints. Null where the text names none. */
  readonly place: string | null;
  readonly issuedOn: PartialDate | null;
  readonly issuedOnInferred: boolean;
  readonly signer: string | null;
  readonly signerTitle: string | null;
  readonly title: string | null;
  /** The day that its date line prints, where the calendar has none such: `issuedOn` is then no more than its month or year. */
  readonly impossibleDay: PrintedDay | null;
}

/** A day where it stands. */
export interface PrintedDay extends Span {
  readonly surface: string;
}

export interface Candidate {
  readonly documentId: string;
  /** 0…1 */
  readonly score: number;
  readonly why: readonly string[];
}

export interface ExtractedCitation {
  readonly ordinal: number;
  readonly start: number;
  readonly end: number;
  /** For pdf: the page it begins on, from 1. */
  readonly page?: number;
  readonly surface: string;
  readonly type: string | null;
  readonly number: string | null;
  /** The symbol as it should be printed; null for a law by name. */
  readonly symbol: string | null;
  /** What stands there, where it differs from `symbol` by more than blanks. */
  readonly printedSymbol: string | null;
  readonly issuedOn: PartialDate | null;
  readonly issuer: string | null;
  readonly title: string | null;
  readonly role: CitationRole;
  readonly cue: string | null;
  readonly parent: number | null;
  readonly parentRelation: NestedRelation | null;
  readonly effect: Effect | null;
  readonly provision: string | null;
  /** Null where text and registry leave the identity open. */
  readonly documentId: string | null;
  /** Same text = same document within this file, also where documentId is null. */
  readonly key: string;
  readonly candidates: readonly Candidate[];
  /** 0…1: how sure the resolution is. */
  readonly confidence: number;
  readonly repairs: readonly string[];
  /** The day that is printed, where the calendar has none such: `31/6/2013`. `issuedOn` is null then. */
  readonly impossibleDay: string | null;
}

export interface ExtractedAgency {
  readonly name: string;
  /** Null where the place cannot be known. */
  readonly agencyId: string | null;
  readonly section: string;
  readonly heading: string;
  readonly roles: readonly TaskRole[];
  readonly start: number;
  readonly end: number;
}

/** A body where it is named. */
export interface ExtractedPartner extends Span {
  readonly name: string;
  /** Null where the place cannot be known. */
  readonly agencyId: string | null;
}

export interface ExtractedAssignment {
  readonly section: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly agencies: readonly { readonly agency: number; readonly role: TaskRole }[];
  readonly deadlines: readonly number[];
  readonly citations: readonly number[];
}

export interface ExtractedDeadline {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly date: PartialDate | null;
  readonly recurrence: string | null;
  readonly agencies: readonly number[];
  readonly who: string | null;
  readonly what: string | null;
}

export interface Undetermined {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly why: string;
}
