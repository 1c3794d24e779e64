import { Cover } from '../citation/cover.js';
import { describeMentions } from '../citation/describe.js';
import { readEffects } from '../citation/effect.js';
import { addShortMentions } from '../citation/find-short.js';
import { findMentions } from '../citation/find.js';
import type { Effect, Mention } from '../citation/mention.js';
import { knownFromCatalogue, type KnownDocuments } from '../citation/resolve/candidates.js';
import { resolveMentions, type Resolution } from '../citation/resolve/resolve.js';
import type { Citing } from '../citation/resolve/identity.js';
import { assignRoles } from '../citation/role.js';
import { findUndetermined } from '../citation/undetermined.js';
import { agencyId, kindOfAgency } from '../identity/agency-id.js';
import { readWork } from '../plan/assignment.js';
import type { AgencyName } from '../plan/agency-name.js';
import { findDeadlines, type DeadlineMatch } from '../plan/deadline.js';
import { readHead, type Head } from '../plan/head.js';
import { findPartners } from '../plan/partners.js';
import { readRecipients } from '../plan/recipients.js';
import type { TaskRole } from '../plan/task-role.js';
import type { AssignedWork, WorkPlan } from '../plan/work-reader.js';
import { isNumbered } from '../reading/paragraphs.js';
import { layOut, type Flow, type Layout } from '../reading/layout.js';
import { OWN_TEXT, type Origin } from '../reading/read-text.js';
import type { Registry } from '../registry/registry.js';
import type { Vocabulary } from '../registry/vocabulary.js';
import { foldWords, oneBlankEach } from '../text/fold.js';
import { firstIndex } from '../text/search.js';
import { compatible, yearOf, type PartialDate } from '../time/partial-date.js';
import { contains, type Span } from '../text/span.js';
import type {
  Extraction,
  ExtractedAgency,
  ExtractedAssignment,
  ExtractedCitation,
  ExtractedDeadline,
  ExtractedPartner,
} from './extraction.js';
import { identifyDocument } from './identify.js';
import { spanOf } from './mention-span.js';
import { applySettlements, type Settlement } from './settlement.js';
import { whatIsDue } from './what-is-due.js';
import { printedSymbolOf, symbolOf } from './printed-symbol.js';
import { toKeep } from '../words/sentence.js';

export interface ExtractOptions {
  readonly registry: Registry;
  /** Where documents are looked up; the registry's, if nothing else is given. */
  readonly known?: KnownDocuments;
  /** Place path of the document where its text names none, e.g. `tuyen-quang`. */
  readonly place?: string;
  /** The day of issue where its text prints none. */
  readonly date?: PartialDate;
  /** How the text came out of its file; the file's own text, if nothing else is given. */
  readonly origin?: Origin;
}

/** Everything about a text that does not depend on which documents are known. */
export interface Parsed {
  readonly source: string;
  readonly origin: Origin;
  readonly layout: Layout;
  readonly head: Head;
  readonly mentions: readonly Mention[];
  readonly work: WorkPlan;
  readonly deadlines: readonly DeadlineMatch[];
  readonly citing: Citing;
  readonly preamble: Span;
}

/**
 * Reads one document: layout → head → mentions (find, describe, role, effect) → work and deadlines → resolution. Pure: the
 * same text and the same knowledge give the same value.
 *
 * @param text the read text; offsets in the result count its UTF-16 code units
 */
export function extract(text: string, options: ExtractOptions): Extraction {
  const known = options.known ?? knownFromCatalogue(options.registry.catalogue);
  return complete(parse(text, options), known, options.registry).extraction;
}

/** An extraction with what only the graph asks for: how each citation was resolved. */
export interface Completed {
  readonly extraction: Extraction;
  /** Beside `extraction.citations`, one for one. */
  readonly resolutions: readonly Resolution[];
}

/**
 * Resolves what was parsed, by what is known, and puts the extraction together. Mentions of the document itself go.
 *
 * @param settlements what curators say of the text's mentions, in the order they said it
 */
export function complete(
  parsed: Parsed,
  known: KnownDocuments,
  registry: Registry,
  settlements: readonly Settlement[] = [],
): Completed {
  const own = parsed.citing.documentId;
  const read = resolveMentions(parsed.mentions, parsed.citing, known, registry);
  const resolved = applySettlements(read, parsed, settlements)
    .map((resolution, index) => ({ resolution, mention: parsed.mentions[index] as Mention }))
    .filter(({ resolution }) => resolution.documentId !== own);
  const resolutions = resolved.map(({ resolution }) => resolution);
  const kept = new Set(resolved.map(({ mention }) => mention));
  const mentions = resolved.map(({ mention }) => (mention.parent && !kept.has(mention.parent) ? ofItself(mention) : mention));
  const ordinals = new Map(resolved.map(({ mention }, index) => [mention, index]));
  return { extraction: assemble({ ...parsed, mentions }, ordinals, resolutions, registry), resolutions };
}

const EFFECTS: Readonly<Record<string, Effect>> = { amends: 'amends', replaces: 'replaces', repeals: 'repeals' };

/** What stands inside a mention of the document itself, its own title: what the title does to it, the document does. */
function ofItself(mention: Mention): Mention {
  const effect = mention.parentRelation === null ? null : (EFFECTS[mention.parentRelation] ?? null);
  return { ...mention, parent: null, parentRelation: null, role: 'basis', effect: mention.effect ?? effect };
}

export function parse(source: string, { registry, place, date, origin = OWN_TEXT }: ExtractOptions): Parsed {
  const { vocabulary } = registry;
  const layout = layOut(source);
  const head = dated(readHead(layout, vocabulary), date);
  const preamble = preambleOf(layout, head, vocabulary);
  const flows = [layout.body, layout.notes];
  const whole = flows.map((flow) => findMentions(flow, registry).filter((mention) => !isOwnNumber(mention, head, layout)));
  const mentions = flows.flatMap((flow, index) => {
    const found = addShortMentions(flow, whole[index] ?? [], whole.flat(), vocabulary);
    describeMentions(found, vocabulary);
    return found;
  });
  assignRoles(mentions, layout, { preamble, givesWork: head.type === null || head.type.givesWork !== undefined, vocabulary });
  readEffects(mentions, layout.body.paragraphs.at(head.paragraphs - 1)?.last ?? 0, vocabulary);
  const work = readWork(
    layout.body,
    source,
    { type: head.type, issuer: head.issuer, headParagraphs: head.paragraphs },
    vocabulary,
  );
  const deadlines = bodyDeadlines(layout, head, source, preamble, mentions, work, registry);
  const citing = identifyDocument(head, deadlines, place ?? null, vocabulary);
  return { source, origin, layout, head, mentions: inTextOrder(mentions), work, deadlines, citing, preamble };
}

/** A head with the day that was given for it; a printed one that is as exact stays. */
function dated(head: Head, date: PartialDate | undefined): Head {
  if (date === undefined) return head;
  const { issuedOn, issuedOnInferred } = head;
  if (issuedOn !== null && !issuedOnInferred && (issuedOn.length >= date.length || !compatible(issuedOn, date))) return head;
  return { ...head, issuedOn: date, issuedOnInferred: false, year: yearOf(date) };
}

/** From the title to the first numbered section: what stands here is what the document rests on. */
function preambleOf(layout: Layout, head: Head, vocabulary: Vocabulary): Span {
  const { paragraphs } = layout.body;
  const section = paragraphs.at(paragraphs.findIndex(isNumbered, head.paragraphs));
  return { start: 0, end: section?.start ?? endOfOpening(layout, head, vocabulary) };
}

/** Where no section is numbered: up to the colon that leads to the rest, or over the paragraphs that name what it rests on. */
function endOfOpening({ body }: Layout, head: Head, { cues }: Vocabulary): number {
  const { tokens, paragraphs } = body;
  const from = head.paragraphs;
  const lead = paragraphs.at(paragraphs.findIndex((one) => tokens.formAt(one.last - 1)?.text === ':', from));
  if (lead) return lead.end;
  const behind = paragraphs.findIndex(
    (one) => !/^(basis|implement)$/u.test(cues.role.longestAt(tokens, one.first)?.value.value ?? ''),
    from,
  );
  const last = behind < 0 ? paragraphs.length - 1 : Math.max(from, behind - 1);
  return (last < from ? undefined : paragraphs.at(last))?.end ?? headEnd({ body }, head);
}

/** The document's own number at its head is no citation; another one there is: a title may name what it carries out. */
function isOwnNumber(mention: Mention, head: Head, layout: Layout): boolean {
  return mention.flow === layout.body && mention.shape !== null && mention.shape.first === head.numberAt;
}

function bodyDeadlines(
  layout: Layout,
  head: Head,
  source: string,
  preamble: Span,
  mentions: readonly Mention[],
  { dueCells }: WorkPlan,
  { vocabulary }: Registry,
): DeadlineMatch[] {
  if (head.type !== null && head.type.givesWork === undefined) return [];
  const flow = layout.body;
  // a directive or telegram orders from its first sentence on; a plan first says what it rests on
  const from = head.type?.givesWork === 'throughout' ? headEnd(layout, head) : preamble.end;
  const first = flow.tokens.firstFrom(from);
  const cover = new Cover(mentions.filter((one) => one.flow === flow));
  const inTitle = ({ first, last }: DeadlineMatch): boolean => {
    const mention = cover.of(first);
    return mention !== undefined && last <= mention.reach.last && !ordersBetween(flow, mention.core.last, first);
  };
  return findDeadlines(
    flow,
    { first, last: flow.tokens.length },
    source,
    { issuedOn: head.issuedOn, year: head.year },
    vocabulary,
    dueCells,
  ).filter((match) => !inTitle(match));
}

/** `… về nuôi ong, báo cáo tỉnh trước ngày 20/11`: behind its own verb a day is no part of the title before it. */
function ordersBetween({ tokens }: Flow, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) {
    const opens = /^[,;(]$/u.test(tokens.formAt(at - 1)?.text ?? '');
    if (
      opens &&
      /^(báo cáo|hoàn thành|gửi về|gửi|trình|xong)$/u.test(`${tokens.formAt(at)?.text} ${tokens.formAt(at + 1)?.text}`)
    )
      return true;
    if (`${tokens.formAt(at)?.text} ${tokens.formAt(at + 1)?.text}` === 'hoàn thành' && last - at < 6) return true;
  }
  return false;
}

function inTextOrder(mentions: readonly Mention[]): Mention[] {
  const placed = mentions.map((mention) => ({ mention, start: spanOf(mention).start }));
  return placed.sort((a, b) => a.start - b.start).map(({ mention }) => mention);
}

// ---- assembling -------------------------------------------------------------------------------------------------

/** @param ordinals of the mentions, as others name them as their parents */
function assemble(
  parsed: Parsed,
  ordinals: ReadonlyMap<Mention, number>,
  resolutions: readonly Resolution[],
  registry: Registry,
): Extraction {
  const { source, origin, head, mentions, work, deadlines, citing, layout } = parsed;
  const citations = mentions.map((mention, index) => {
    const citation = citationOf(mention, resolutions[index] as Resolution, index, ordinals, source);
    return origin.pages === null ? citation : { ...citation, ...pageOf(origin.pages, citation) };
  });
  const agencies = agenciesOf(work, citing, registry.vocabulary);
  const assignments = assignmentsOf(work, citations, deadlines);
  const due = byDeadline(assignments);
  return {
    text: origin.own ? null : source,
    ...(origin.pages === null ? {} : { pages: origin.pages }),
    document: {
      documentId: citing.documentId,
      type: head.type?.type ?? null,
      number: head.reading?.number ?? null,
      symbol: head.reading?.symbol ?? null,
      issuer: head.issuer,
      place: head.place ?? head.printedPlace,
      issuedOn: head.issuedOn,
      issuedOnInferred: head.issuedOnInferred,
      signer: head.signature.signer,
      signerTitle: head.signature.signerTitle,
      title: head.title,
      impossibleDay: head.impossibleDay && { ...head.impossibleDay, surface: sliceOf(source, head.impossibleDay) },
    },
    citations,
    agencies,
    assignments,
    deadlines: deadlines.map((deadline, index) =>
      deadlineOf(
        deadline,
        (due.get(index) ?? []).map((one) => work.work[one] as AssignedWork),
        agencies,
        () => whatIsDue(layout.body, deadlines, index),
      ),
    ),
    recipients: readRecipients(layout.body, head.recipientsAt, source, registry.vocabulary),
    undetermined: [layout.body, layout.notes].flatMap((flow) =>
      findUndetermined(flow, mentions, { start: 0, end: headEnd(layout, head) }, registry.vocabulary).map(
        ({ first, last, why }) => {
          const span = flow.tokens.spanOf(first, last);
          return { ...span, surface: sliceOf(source, span), why };
        },
      ),
    ),
    warnings: warningsOf(parsed),
    partners: partnersOf(work, agencies, layout.body, citing, registry.vocabulary),
  };
}

/** The page that a span begins on, where there are pages. */
function pageOf(pages: NonNullable<Origin['pages']>, span: Span): { readonly page?: number } {
  const found = pages.findLast(({ start }) => start <= span.start);
  return found ? { page: found.page } : {};
}

function headEnd({ body }: Pick<Layout, 'body'>, head: Head): number {
  return body.paragraphs.at(Math.max(0, head.paragraphs - 1))?.end ?? 0;
}

function citationOf(
  mention: Mention,
  resolution: Resolution,
  ordinal: number,
  ordinals: ReadonlyMap<Mention, number>,
  source: string,
): ExtractedCitation {
  const span = spanOf(mention);
  const symbol = symbolOf(mention, resolution);
  return {
    ordinal,
    start: span.start,
    end: span.end,
    surface: sliceOf(source, span),
    type: mention.reading?.type?.type ?? mention.typeWord?.type ?? null,
    number: mention.reading?.number ?? mention.bareNumber,
    symbol,
    printedSymbol: printedSymbolOf(mention, symbol, source),
    issuedOn: mention.date,
    issuer: mention.issuer?.name ?? null,
    title: mention.title,
    role: mention.role,
    cue: mention.cue,
    parent: mention.parent ? (ordinals.get(mention.parent) ?? null) : null,
    parentRelation: mention.parentRelation,
    effect: mention.effect,
    provision: mention.provision?.text ?? null,
    documentId: resolution.documentId,
    key: resolution.key,
    candidates: resolution.candidates,
    confidence: resolution.confidence,
    repairs: resolution.repairs,
    impossibleDay: mention.impossibleDay?.text ?? null,
  };
}

function agenciesOf(work: WorkPlan, citing: Citing, vocabulary: Vocabulary): ExtractedAgency[] {
  const roles = work.agencies.map(() => new Set<TaskRole>());
  for (const { agencies } of work.work) for (const { agency, role } of agencies) roles[agency]?.add(role);
  return work.agencies.map(({ agency, section, heading }, index) => ({
    name: agency.name,
    agencyId: agencyIdOf(agency, citing, vocabulary),
    section,
    heading,
    roles: [...(roles[index] ?? [])],
    start: agency.start,
    end: agency.end,
  }));
}

function agencyIdOf({ name, kind, lower }: AgencyName, { place }: Citing, vocabulary: Vocabulary): string | null {
  return agencyId(name, kind ?? kindOfAgency(name, place, vocabulary), place, lower);
}

/** Of the bodies that others work with those that have no work themselves, each once. */
function partnersOf(
  { work }: WorkPlan,
  assigned: readonly ExtractedAgency[],
  { tokens }: Flow,
  citing: Citing,
  vocabulary: Vocabulary,
): ExtractedPartner[] {
  const seen = new Set(assigned.map((one) => one.agencyId ?? foldWords(one.name)));
  return findPartners(tokens, work, vocabulary)
    .map((one) => ({ name: one.name, agencyId: agencyIdOf(one, citing, vocabulary), start: one.start, end: one.end }))
    .filter(({ name, agencyId: id }) => {
      const key = id ?? foldWords(name);
      return !seen.has(key) && seen.add(key);
    });
}

function assignmentsOf(
  work: WorkPlan,
  citations: readonly ExtractedCitation[],
  deadlines: readonly DeadlineMatch[],
): ExtractedAssignment[] {
  return work.work.map(({ section, start, end, quote, agencies }) => ({
    section,
    start,
    end,
    quote,
    agencies,
    deadlines: indexesInside(deadlines, { start, end }),
    citations: indexesInside(citations, { start, end }),
  }));
}

/** @param spans in text order */
function indexesInside(spans: readonly Span[], outer: Span): number[] {
  const inside: number[] = [];
  const from = firstIndex(spans.length, (index) => (spans[index] as Span).start >= outer.start);
  for (let index = from; index < spans.length && (spans[index] as Span).start < outer.end; index += 1)
    if (contains(outer, spans[index] as Span)) inside.push(index);
  return inside;
}

/** Indexes of the assignments that each deadline stands in. */
function byDeadline(assignments: readonly ExtractedAssignment[]): Map<number, number[]> {
  const due = new Map<number, number[]>();
  assignments.forEach(({ deadlines }, index) => {
    for (const deadline of deadlines) {
      const given = due.get(deadline);
      if (given) given.push(index);
      else due.set(deadline, [index]);
    }
  });
  return due;
}

function deadlineOf(
  deadline: DeadlineMatch,
  given: readonly AssignedWork[],
  agencies: readonly ExtractedAgency[],
  clause: () => string | null,
): ExtractedDeadline {
  const who = [...new Set(given.flatMap((assignment) => assignment.agencies.map((one) => one.agency)))];
  return {
    start: deadline.start,
    end: deadline.end,
    surface: deadline.surface,
    date: deadline.date,
    recurrence: deadline.recurrence,
    agencies: who,
    who: who.length > 0 ? who.map((one) => agencies[one]?.name).join(', ') : null,
    what: given.find((one) => one.task !== null)?.task ?? clause(),
  };
}

function warningsOf({ origin, head, layout, mentions, citing, deadlines }: Parsed): string[] {
  const warnings = [...origin.warnings, ...head.warnings];
  if (head.type === null && head.reading === null && mentions.length === 0) {
    warnings.push(toKeep('kept.no-document'));
  }
  if (citing.place === null && head.issuerMatch?.bodies.some((body) => body.level !== 'central') === true) {
    warnings.push(
      head.printedPlace === null ? toKeep('kept.no-place') : toKeep('kept.unknown-place', { place: head.printedPlace }),
    );
  }
  for (const { surface, fault } of deadlines) {
    if (fault === 'no-such-day') warnings.push(toKeep('kept.no-such-day', { text: oneBlankEach(surface) }));
  }
  if (layout.body.paragraphs.length === 0) warnings.push(toKeep('kept.no-text'));
  return warnings;
}

function sliceOf(source: string, span: Span): string {
  return source.slice(span.start, span.end);
}
