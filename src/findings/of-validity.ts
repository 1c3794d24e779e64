import { collapse } from '../text/fold.js';
import { titleSimilarity } from '../text/similarity.js';
import { reached } from '../time/partial-date.js';
import type { Standing } from '../validity/dossier.js';
import { heirsOn } from '../validity/heirs.js';
import { reasonOf, type StatusReason } from '../validity/reason.js';
import { isOver, type Status } from '../validity/status.js';
import { joined, say, type Sentence } from '../words/sentence.js';
import { citeAs, typeWordOf } from './cite-as.js';
import type { JudgingContext, Observation } from './context.js';
import { wasSo } from './signing-day.js';
import type { SubjectCitation } from './subject.js';

/** Whether what a citation refers to is in force, and what to cite instead or beside. */
export function observeValidity(citation: SubjectCitation, context: JudgingContext): Observation[] {
  const { dossier, subject } = context;
  const standing = dossier.documents.get(citation.documentId ?? '');
  // what a document ends by its own words it has to name; what it amends had better not be dead
  if (!standing || ENDING.has(citation.effect ?? '')) return [];
  const status = context.statusOf(standing.document.id, citation.provision);
  if (status.because.some((one) => one.document === subject.documentId)) return [];
  if (citation.effect !== null && !isOver(status.value)) return [];
  const end = isOver(status.value)
    ? ended(citation, status, context)
    : (claimedEnd(citation, status, context) ?? changed(citation, status, context));
  const heir = isOver(status.value) ? null : continued(citation, standing, context);
  return [end, heir].filter((one) => one !== null);
}

const ENDING = new Set<string>(['replaces', 'repeals', 'promulgates']);

function ended(citation: SubjectCitation, status: Status, context: JudgingContext): Observation | null {
  const { because, since, value } = status;
  const name = nameOfMention(citation, context);
  if (because[0]?.rule === 'stated-term')
    return {
      kind: 'term-ended',
      message: say('finding.term-ended', { name, why: because[0].statement }),
      since,
      because,
      suggestion: null,
    };
  const dead = deadKind(since, context);
  const named = namedOnly(citation) ?? besideWhatEndedIt(citation, status, context);
  const heirs = named === null && value !== 'expired' ? wordsInstead(citation.documentId ?? '', status, context) : null;
  return {
    kind: dead,
    message: say(`finding.${dead}`, { name, why: because[0]?.statement ?? say('reason.ended', { value }), named }),
    suggestion: heirs,
    since,
    because,
    ...(named !== null && dead === 'dead-at-signing' ? { sure: false } : {}),
  };
}

function deadKind(since: string | null, { signed }: JudgingContext): 'dead-at-signing' | 'dead-since' {
  return wasSo(since, signed) === true ? 'dead-at-signing' : 'dead-since';
}

/** Somebody says that it ended, without its being confirmed, or in substance; or it is not known whether it did: worth a note. */
function claimedEnd(citation: SubjectCitation, { mayHaveEnded }: Status, context: JudgingContext): Observation | null {
  const ends = mayHaveEnded.filter(({ document }) => document !== context.subject.documentId);
  const [first] = ends;
  if (!first) return null;
  return {
    kind: 'unconfirmed-claim',
    message: say('finding.may-have-ended', { name: nameOfMention(citation, context), why: first.statement }),
    since: first.on,
    because: ends,
  };
}

/** Rules by which a document is not as it was issued, as the sentence about it calls them. */
const CHANGED = { suspension: 'suspension', 'partial-end': 'partialEnd', amendment: 'amendment' } as const;

/** In force, but not as it was issued. */
function changed(citation: SubjectCitation, { because }: Status, context: JudgingContext): Observation | null {
  const untold = because.filter((one) => one.rule in CHANGED && !isCited(one, context));
  const [strongest] = untold;
  const rule = strongest?.rule as keyof typeof CHANGED | undefined;
  if (!strongest || !rule) return null;
  const name = nameOfMention(citation, context);
  const named = namedOnly(citation);
  const sure = untold.filter(({ confirmed }) => confirmed !== false);
  const acts = [...new Set((sure.length > 0 ? sure : untold).map((one) => one.document))].flatMap(
    (id) => context.dossier.documents.get(id ?? '') ?? [],
  );
  const words = acts.map((one) => cite(one, context)).join('; ');
  const since = strongest.on;
  return {
    kind: rule === 'suspension' ? deadKind(since, context) : rule === 'amendment' ? 'amended' : 'partly-replaced',
    message: say('finding.changed', { name, how: CHANGED[rule], why: joined(untold.map(({ statement }) => statement)), named }),
    suggestion: words === '' || named !== null || rule !== 'amendment' ? null : `(được sửa đổi, bổ sung bởi ${words})`,
    suggestionKind: 'in-addition',
    since,
    because: untold,
    sure: named === null && sure.length > 0,
  };
}

/** More than a paper or two at once go on with another one only where somebody made it up. */
const MOST_CONTINUING = 5;

/** Still in force, and gone on with by another paper that is to be cited beside it. */
function continued(citation: SubjectCitation, { relations }: Standing, context: JudgingContext): Observation | null {
  const { asOf, subject, dossier } = context;
  if (citation.role === 'nested') return null;
  const going = relations.filter(
    (one) =>
      one.type === 'CONTINUES' &&
      one.effectiveOn != null &&
      reached(asOf, one.effectiveOn) === 'yes' &&
      one.other !== subject.documentId,
  );
  const reasons = going
    .map((one) => reasonOf(one, 'continuation', dossier))
    .filter((one) => !isCited(one, context))
    .slice(0, MOST_CONTINUING);
  const ids = [...new Set(reasons.flatMap(({ document }) => heirsOn(document ?? '', asOf, dossier).current))];
  const words = ids.flatMap((id) => dossier.documents.get(id) ?? []).map((one) => cite(one, context));
  const [first] = reasons;
  if (!first || words.length === 0) return null;
  return {
    kind: 'continued-by',
    message: say('finding.continued-by', {
      name: nameOfMention(citation, context),
      why: joined(reasons.map(({ statement }) => statement)),
    }),
    suggestion: words.join('; '),
    suggestionKind: 'in-addition',
    since: first.on,
    because: reasons,
  };
}

function isCited({ document }: StatusReason, { cited }: JudgingContext): boolean {
  return document !== null && cited.has(document);
}

/** Where the ended document is rightly named: in the title of another, or as what is reported on. Null where it is not. */
function namedOnly({ role }: SubjectCitation): Sentence | null {
  if (role === 'nested') return say('named.nested');
  return role === 'report' ? say('named.report') : null;
}

/** Between a paper and the one that it is said to replace: `… (thay thế Quyết định số 290-QĐ/TW ngày …)`. */
const BESIDE = 150;
/** So many citations before it, at most. */
const NEARBY = 3;

/** What ended it stands right before it: then its end is told, not overlooked. */
function besideWhatEndedIt(
  { start, ordinal }: SubjectCitation,
  { because }: Status,
  { subject }: JudgingContext,
): Sentence | null {
  const ending = new Set(because.map(({ document }) => document));
  const before = subject.citations.slice(Math.max(0, ordinal - NEARBY), ordinal);
  const isBeside = before.some(
    ({ end, documentId }) => documentId !== null && ending.has(documentId) && start >= end && start - end <= BESIDE,
  );
  return isBeside ? say('named.beside') : null;
}

/** How alike the titles of a document and of one that repeals it have to be for the one to stand in the other's place. */
const SAME_MATTER = 0.5;

/** What took its place; of what was repealed, a repealing document of the same matter. */
function wordsInstead(id: string, { because }: Status, context: JudgingContext): string | null {
  const { asOf, dossier } = context;
  const title = dossier.documents.get(id)?.document.title ?? '';
  const ofSameMatter = (one: string): boolean =>
    titleSimilarity(title, dossier.documents.get(one)?.document.title ?? '') >= SAME_MATTER;
  const repealing = because.flatMap(({ rule, document }) => (rule === 'whole-repeal' && document !== null ? [document] : []));
  const instead = [id, ...repealing.filter(ofSameMatter)].flatMap((one) => heirsOn(one, asOf, dossier).current);
  const words = [...new Set(instead)].flatMap((one) => dossier.documents.get(one) ?? []).map((one) => cite(one, context));
  return words.length === 0 ? null : words.join('; ');
}

/** Words to paste for a document that is known. */
export function cite({ document }: Standing, { registry }: JudgingContext): string {
  return citeAs(document, typeWordOf(document.type ?? null, registry.vocabulary));
}

const LONGEST_NAME = 80;

/** What the text calls it, with its symbol where that does not stand there. */
export function nameOfMention({ symbol, surface, documentId }: SubjectCitation, { dossier }: JudgingContext): string {
  if (symbol !== null) return symbol;
  const printed = collapse(surface);
  const name = printed.length > LONGEST_NAME ? `${printed.slice(0, LONGEST_NAME)}…` : printed;
  const known = dossier.documents.get(documentId ?? '')?.document.symbol;
  return known == null ? name : `${name} (${known})`;
}
