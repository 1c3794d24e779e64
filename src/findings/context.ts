import type { Registry } from '../registry/registry.js';
import type { Interval, PartialDate } from '../time/partial-date.js';
import type { Dossier } from '../validity/dossier.js';
import type { StatusReason } from '../validity/reason.js';
import type { Status } from '../validity/status.js';
import type { Finding, FindingKind, SuggestionKind } from './report.js';
import { toKeep, type Sentence } from '../words/sentence.js';
import { severityOf } from './severity.js';
import { wasSo } from './signing-day.js';
import type { Subject, SubjectCitation } from './subject.js';

/** What every finding is judged by. */
export interface JudgingContext {
  readonly subject: Subject;
  readonly asOf: PartialDate;
  /** The latest day that is known to have come. */
  readonly today: string;
  readonly signed: Interval;
  readonly dossier: Dossier;
  readonly registry: Registry;
  /** The documents that it cites anywhere. */
  readonly cited: ReadonlySet<string>;
  /** The status of a document, or of a part of it as printed, on the day; made once for each. */
  readonly statusOf: (id: string, provision: string | null) => Status;
}

/** What is found, before it is tied to its place. */
export interface Observation {
  readonly kind: FindingKind;
  readonly message: Sentence;
  readonly suggestion?: string | null;
  /** How the suggestion is meant: instead, if nothing else is said. */
  readonly suggestionKind?: SuggestionKind;
  readonly since?: PartialDate | null;
  /** Where it does not follow from `since`. */
  readonly atSigning?: boolean | null;
  readonly because: readonly StatusReason[];
  /** Whether what it rests on is confirmed, where that is not the same as all of `because` being so. */
  readonly sure?: boolean;
}

export function findingAt(
  place: {
    readonly id: string;
    readonly start: number;
    readonly end: number;
    readonly page?: number | undefined;
    readonly surface: string;
  },
  refersTo: { readonly citation?: SubjectCitation; readonly agencyId?: string | null },
  observation: Observation,
  { subject, signed }: JudgingContext,
): Finding {
  const { kind, message, suggestion = null, suggestionKind = 'instead', since = null, because } = observation;
  const sure = observation.sure ?? because.every(({ confirmed }) => confirmed !== false);
  return {
    id: `${place.id}/${kind}`,
    kind,
    severity: severityOf(kind, sure),
    inDocument: subject.documentId,
    citation: refersTo.citation?.ordinal ?? null,
    documentId: refersTo.citation?.documentId ?? null,
    agencyId: refersTo.agencyId ?? null,
    start: place.start,
    end: place.end,
    ...(place.page === undefined ? {} : { page: place.page }),
    surface: place.surface,
    message,
    suggestion,
    suggestionKind: suggestion === null ? null : suggestionKind,
    atSigning: observation.atSigning === undefined ? wasSo(since, signed) : observation.atSigning,
    since,
    because,
  };
}

/** What simply stands in the text, as a reason. */
export function printed(statement: Sentence, document: string | null = null): StatusReason {
  return {
    ...{ statement, source: toKeep('kept.from-the-text'), known: 'read', confirmed: null },
    ...{ document, rule: 'printed', on: null, provision: null },
  };
}
