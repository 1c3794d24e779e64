import type { ExtractedCitation, ExtractedDeadline, PrintedDay } from '../extraction/extraction.js';
import type { DeadlineFault } from '../plan/deadline.js';
import type { Span } from '../text/span.js';
import type { PartialDate } from '../time/partial-date.js';

/** What a finding looks at of a citation. */
export type SubjectCitation = Pick<
  ExtractedCitation,
  | 'ordinal'
  | 'start'
  | 'end'
  | 'page'
  | 'surface'
  | 'type'
  | 'number'
  | 'symbol'
  | 'printedSymbol'
  | 'issuedOn'
  | 'impossibleDay'
  | 'issuer'
  | 'title'
  | 'role'
  | 'effect'
  | 'provision'
  | 'documentId'
  | 'key'
  | 'candidates'
  | 'repairs'
>;

/** A body that the document gives work to, where it is first named. */
export interface SubjectAgency extends Span {
  readonly name: string;
  readonly agencyId: string | null;
  readonly page?: number;
}

export interface SubjectDeadline extends Pick<ExtractedDeadline, 'start' | 'end' | 'surface' | 'date' | 'who'> {
  readonly fault: DeadlineFault | null;
  readonly page?: number;
}

export interface SubjectDay extends PrintedDay {
  readonly page?: number;
}

/** A document as findings look at it: as it was just read, or as the graph keeps it. */
export interface Subject {
  readonly documentId: string;
  readonly issuedOn: PartialDate | null;
  /** The day that it prints for its own, where the calendar has none such. */
  readonly impossibleDay: SubjectDay | null;
  /** The first day on which something is due: it was not signed later. Null where nothing is, or it prints its date. */
  readonly notAfter: string | null;
  readonly citations: readonly SubjectCitation[];
  readonly agencies: readonly SubjectAgency[];
  /** Bodies that others are told to work with. */
  readonly partners: readonly SubjectAgency[];
  readonly deadlines: readonly SubjectDeadline[];
}
