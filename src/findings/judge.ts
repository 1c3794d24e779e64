import { resolutionOf } from '../extraction/resolution-of.js';
import type { Registry } from '../registry/registry.js';
import { collapse } from '../text/fold.js';
import { groupBy } from '../text/group.js';
import { intervalOf, isFullDate, yearOf, type Interval, type PartialDate } from '../time/partial-date.js';
import type { Dossier } from '../validity/dossier.js';
import { statusOn, type Status } from '../validity/status.js';
import { say, type Sentence } from '../words/sentence.js';
import { findingAt, type JudgingContext } from './context.js';
import { findAgencies } from './of-agencies.js';
import { findDeadlines } from './of-deadlines.js';
import { findOwnDay } from './of-days.js';
import { observeInconsistency, observeMention } from './of-mention.js';
import { observeValidity } from './of-validity.js';
import { severities, type CheckSummary, type Finding, type NotJudged } from './report.js';
import { signingDay } from './signing-day.js';
import type { Subject, SubjectCitation } from './subject.js';
import { isWitness } from './witness.js';

/** Everything that has to be known to judge a document: what its dossier is gathered for. */
export function idsToJudge({ citations, agencies, partners }: Subject): { documents: string[]; agencies: string[] } {
  return {
    documents: citations.flatMap(({ documentId, candidates }) =>
      documentId === null ? candidates.slice(0, MOST_CANDIDATES).map((one) => one.documentId) : [documentId],
    ),
    agencies: [...agencies, ...partners].flatMap(({ agencyId }) => (agencyId === null ? [] : [agencyId])),
  };
}

/** Every province may have a paper of that number. */
const MOST_CANDIDATES = 20;

/** What is found on whether the documents are in force that some citations refer to: as `judge` finds it, without the rest. */
export function judgeValidity(
  subject: Subject,
  ordinals: ReadonlySet<number>,
  asOf: PartialDate,
  dossier: Dossier,
  registry: Registry,
): Finding[] {
  const context = contextOf(subject, asOf, dossier, registry);
  return subject.citations
    .filter(({ ordinal }) => ordinals.has(ordinal))
    .flatMap((citation) =>
      observeValidity(citation, context).map((one) => findingAt(placeOf(citation, subject), { citation }, one, context)),
    );
}

function placeOf(citation: SubjectCitation, { documentId }: Subject): SubjectCitation & { readonly id: string } {
  return { ...citation, id: `${documentId}#c${citation.ordinal}` };
}

export interface Judgement {
  /** In text order. */
  readonly findings: readonly Finding[];
  readonly notJudged: readonly NotJudged[];
  readonly summary: CheckSummary;
}

/** Judges a document by what is known on a day. Pure: the same text and the same knowledge give the same findings. */
export function judge(document: Subject, asOf: PartialDate, dossier: Dossier, registry: Registry): Judgement {
  const context = contextOf(document, asOf, dossier, registry);
  const { subject } = context;
  const inconsistent = new Map(
    [...groupBy(subject.citations, (one) => one.documentId ?? one.key).values()].flatMap((mentions) => [
      ...observeInconsistency(mentions, context),
    ]),
  );
  const ofCitations = subject.citations.flatMap((citation) => {
    const differs = inconsistent.get(citation);
    const mention = observeMention(citation, context);
    // a day of the future, or another one elsewhere in the text, says all of a day that is not the right one
    const told = differs?.ofDay === true || mention.some(({ kind }) => kind === 'cites-the-future');
    const observations = [
      ...observeValidity(citation, context),
      ...mention.filter(({ kind }) => !told || kind !== 'date-mismatch'),
      ...(differs ? [differs.observation] : []),
    ];
    const place = placeOf(citation, subject);
    return observations.map((one) => findingAt(place, { citation }, one, context));
  });
  const findings = [...findOwnDay(context), ...ofCitations, ...findAgencies(context), ...findDeadlines(context)].sort(
    (a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1),
  );
  const notJudged = subject.citations.flatMap((citation) => {
    const why = whyNotJudged(citation, context);
    return why === null ? [] : [{ start: citation.start, end: citation.end, surface: collapse(citation.surface), why }];
  });
  return { findings, notJudged, summary: summaryOf(findings, context) };
}

function contextOf(subject: Subject, asOf: PartialDate, dossier: Dossier, registry: Registry): JudgingContext {
  const today = isFullDate(asOf) && asOf > registry.asOf ? asOf : registry.asOf;
  const cited = new Set(subject.citations.flatMap(({ documentId }) => documentId ?? []));
  const statuses = new Map<string, Status>();
  const statusOf = (id: string, provision: string | null): Status => {
    const key = `${id} ${provision ?? ''}`;
    const status = statuses.get(key) ?? statusOn(id, { asOf, provision }, dossier);
    statuses.set(key, status);
    return status;
  };
  const signed = signingDay(subject, dossier, today);
  const citations = subject.citations.map((citation) => withPossibleCandidates(citation, dossier, signed));
  return { subject: { ...subject, citations }, asOf, today, signed, dossier, registry, cited, statusOf };
}

function withPossibleCandidates(citation: SubjectCitation, dossier: Dossier, signed: Interval): SubjectCitation {
  const known = (id: string): PartialDate | null => dossier.documents.get(id)?.document.issuedOn ?? null;
  const candidates = citation.candidates.filter(({ documentId }) => mayBeMeant(known(documentId), citation, signed));
  return { ...citation, candidates };
}

/** Not of another year than the text prints, nor issued after it was signed. */
function mayBeMeant(known: PartialDate | null, { issuedOn }: SubjectCitation, signed: Interval): boolean {
  if (known === null) return true;
  if (issuedOn !== null && yearOf(issuedOn) !== yearOf(known)) return false;
  return signed.to === null || (intervalOf(known).from ?? '') < signed.to;
}

/** Why nothing can be said on whether what a citation refers to is in force; null where something can. */
function whyNotJudged(
  { documentId, candidates }: SubjectCitation,
  { dossier, registry, statusOf }: JudgingContext,
): Sentence | null {
  if (documentId === null) return say(candidates.length > 0 ? 'not-judged.several' : 'not-judged.unknown');
  const standing = dossier.documents.get(documentId);
  if (!standing || !isWitness(standing)) return say('not-judged.not-in-registry', { day: registry.asOf });
  const { value, because, claims, contradictions } = statusOf(documentId, null);
  if (
    value !== 'not-stated' ||
    because.length > 0 ||
    claims.length > 0 ||
    contradictions.length > 0 ||
    standing.relations.length > 0
  )
    return null;
  return say('not-judged.not-stated', { day: registry.asOf });
}

function summaryOf(findings: readonly Finding[], { subject: { citations }, dossier }: JudgingContext): CheckSummary {
  const by = groupBy(citations, resolutionOf);
  const resolved = by.get('resolved') ?? [];
  const bySeverity = Object.fromEntries(
    severities.map((severity) => [severity, findings.filter((one) => one.severity === severity).length]),
  ) as CheckSummary['bySeverity'];
  return {
    citations: citations.length,
    resolved: resolved.length,
    ambiguous: by.get('ambiguous')?.length ?? 0,
    unknown: by.get('unknown')?.length ?? 0,
    notInRegistry: resolved.filter(({ documentId }) => {
      const standing = dossier.documents.get(documentId ?? '');
      return !standing || !isWitness(standing);
    }).length,
    bySeverity,
  };
}
