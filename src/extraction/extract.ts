import { describeMentions } from '../citation/describe.js';
import { readEffects } from '../citation/effect.js';
import { addShortMentions } from '../citation/find-short.js';
import { findMentions } from '../citation/find.js';
import type { Mention } from '../citation/mention.js';
import { knownFromCatalogue, type KnownDocuments } from '../citation/resolve/candidates.js';
import { resolveMentions, type Resolution } from '../citation/resolve/resolve.js';
import type { Citing } from '../citation/resolve/identity.js';
import { assignRoles } from '../citation/role.js';
import { findUndetermined } from '../citation/undetermined.js';
import { agencyId, kindOfAgency } from '../identity/agency-id.js';
import { readWork } from '../plan/assignment.js';
import { findDeadlines, type DeadlineMatch } from '../plan/deadline.js';
import { readHead, type Head } from '../plan/head.js';
import { readRecipients } from '../plan/recipients.js';
import type { WorkPlan } from '../plan/work-reader.js';
import { layOut, type Flow, type Layout } from '../reading/layout.js';
import type { Token } from '../reading/token.js';
import type { Registry } from '../registry/registry.js';
import type { Vocabulary } from '../registry/vocabulary.js';
import { contains, type Span } from '../text/span.js';
import type { Extraction, ExtractedAgency, ExtractedAssignment, ExtractedCitation, ExtractedDeadline } from './extraction.js';
import { identifyDocument } from './identify.js';
import { whatIsDue } from './what-is-due.js';
import { printedSymbolOf, symbolOf } from './printed-symbol.js';

export interface ExtractOptions {
  readonly registry: Registry;
  /** Where documents are looked up; the registry's, if nothing else is given. */
  readonly known?: KnownDocuments;
  /** Place path of the document where its text names none, e.g. `tuyen-quang`. */
  readonly place?: string;
}

/** Everything about a text that does not depend on which documents are known. */
export interface Parsed {
  readonly source: string;
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

/** Resolves what was parsed, by what is known, and puts the extraction together. Mentions of the document itself go. */
export function complete(parsed: Parsed, known: KnownDocuments, registry: Registry): Completed {
  const own = parsed.citing.documentId;
  const resolved = resolveMentions(parsed.mentions, parsed.citing, known, registry)
    .map((resolution, index) => ({ resolution, mention: parsed.mentions[index] as Mention }))
    .filter(({ resolution }) => resolution.documentId !== own);
  const resolutions = resolved.map(({ resolution }) => resolution);
  const mentions = resolved.map(({ mention }) => mention);
  return { extraction: assemble({ ...parsed, mentions }, resolutions, registry), resolutions };
}

export function parse(source: string, { registry, place }: ExtractOptions): Parsed {
  const { vocabulary } = registry;
  const layout = layOut(source);
  const head = readHead(layout, vocabulary);
  const preamble = preambleOf(layout, head);
  const flows = [layout.body, layout.notes];
  const whole = flows.map((flow) => findMentions(flow, registry).filter((mention) => !isOwnNumber(mention, head, layout)));
  const mentions = flows.flatMap((flow, index) => {
    const found = addShortMentions(flow, whole[index] ?? [], whole.flat(), vocabulary);
    describeMentions(found, vocabulary);
    return found;
  });
  assignRoles(mentions, layout, preamble, vocabulary);
  readEffects(mentions, vocabulary);
  const work = readWork(
    layout.body,
    source,
    { type: head.type, issuer: head.issuer, headParagraphs: head.paragraphs },
    vocabulary,
  );
  const deadlines = bodyDeadlines(layout, head, source, preamble, mentions, work, registry);
  const citing = identifyDocument(head, deadlines, place ?? null, vocabulary);
  return { source, layout, head, mentions: inTextOrder(mentions), work, deadlines, citing, preamble };
}

/** From the title to the first numbered section: what stands here is what the document rests on. */
function preambleOf(layout: Layout, head: Head): Span {
  const { paragraphs } = layout.body;
  const first = paragraphs.findIndex(
    (one, index) => index >= head.paragraphs && one.marker !== null && one.marker.kind !== 'dash',
  );
  return { start: 0, end: (first < 0 ? paragraphs.at(-1)?.end : paragraphs[first]?.start) ?? 0 };
}

/** The document's own number at its head is no citation; another one there is: a title may name what it carries out. */
function isOwnNumber(mention: Mention, head: Head, layout: Layout): boolean {
  if (mention.flow !== layout.body || mention.typeWord !== null || mention.shape?.first !== head.numberAt) return false;
  const firstParagraphs = layout.body.paragraphs.slice(0, Math.max(head.paragraphs, 1));
  return firstParagraphs.some((one) => one.first <= mention.core.first && mention.core.last <= one.last);
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
  const first = flow.tokens.findIndex((token) => token.start >= from);
  if (first < 0) return [];
  const inTitle = (match: DeadlineMatch): boolean =>
    mentions.some(
      (one) =>
        one.flow === flow &&
        one.reach.first <= match.first &&
        match.last <= one.reach.last &&
        !ordersBetween(flow, one.core.last, match.first),
    );
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
    const opens = /^[,;(]$/u.test(tokens[at - 1]?.text ?? '');
    if (opens && /^(báo cáo|hoàn thành|gửi về|gửi|trình|xong)$/u.test(`${tokens[at]?.text} ${tokens[at + 1]?.text}`)) return true;
    if (`${tokens[at]?.text} ${tokens[at + 1]?.text}` === 'hoàn thành' && last - at < 6) return true;
  }
  return false;
}

function inTextOrder(mentions: readonly Mention[]): Mention[] {
  return [...mentions].sort((a, b) => spanOf(a).start - spanOf(b).start);
}

// ---- assembling -------------------------------------------------------------------------------------------------

function assemble(parsed: Parsed, resolutions: readonly Resolution[], registry: Registry): Extraction {
  const { source, head, mentions, work, deadlines, citing, layout } = parsed;
  const citations = mentions.map((mention, index) =>
    citationOf(mention, resolutions[index] as Resolution, index, mentions, source),
  );
  const agencies = agenciesOf(work, citing, registry.vocabulary);
  const assignments = assignmentsOf(work, citations, deadlines);
  return {
    text: null,
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
    },
    citations,
    agencies,
    assignments,
    deadlines: deadlines.map((deadline, index) => deadlineOf(deadline, index, assignments, work, agencies, layout.body)),
    recipients: readRecipients(layout.body, source, registry.vocabulary),
    undetermined: [layout.body, layout.notes].flatMap((flow) =>
      findUndetermined(flow, mentions, { start: 0, end: headEnd(layout, head) }, registry.vocabulary).map((range) => ({
        ...rangeSpan(flow, range),
        surface: sliceOf(source, rangeSpan(flow, range)),
        why: 'named without number or date',
      })),
    ),
    warnings: warningsOf(parsed),
  };
}

function headEnd(layout: Layout, head: Head): number {
  return layout.body.paragraphs[Math.max(0, head.paragraphs - 1)]?.end ?? 0;
}

function citationOf(
  mention: Mention,
  resolution: Resolution,
  ordinal: number,
  all: readonly Mention[],
  source: string,
): ExtractedCitation {
  const span = spanOf(mention);
  const symbol = symbolOf(mention, resolution);
  return {
    ordinal,
    ...span,
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
    parent: mention.parent && all.includes(mention.parent) ? all.indexOf(mention.parent) : null,
    parentRelation: mention.parentRelation,
    effect: mention.effect,
    provision: mention.provision,
    documentId: resolution.documentId,
    key: resolution.key,
    candidates: resolution.candidates,
    confidence: resolution.confidence,
    repairs: resolution.repairs,
  };
}

/**
 * The span of a mention's core. Where a footnote stands in the middle (a page break cuts type word from symbol), the part
 * with the symbol.
 */
function spanOf(mention: Mention): Span {
  const { tokens } = mention.flow;
  let first = mention.core.first;
  for (let at = first + 1; at < mention.core.last; at += 1) if (tokens[at]?.gap === 'flow') first = at;
  return { start: (tokens[first] as Token).start, end: (tokens[mention.core.last - 1] as Token).end };
}

function agenciesOf(work: WorkPlan, citing: Citing, vocabulary: Vocabulary): ExtractedAgency[] {
  return work.agencies.map(({ agency, section, heading }, index) => ({
    name: agency.name,
    agencyId: agencyId(
      agency.name,
      agency.kind ?? kindOfAgency(agency.name, citing.place, vocabulary),
      citing.place,
      agency.lower,
    ),
    section,
    heading,
    roles: [
      ...new Set(work.work.flatMap((one) => one.agencies.filter((given) => given.agency === index).map((given) => given.role))),
    ],
    start: agency.start,
    end: agency.end,
  }));
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

function indexesInside(spans: readonly Span[], outer: Span): number[] {
  return spans.flatMap((span, index) => (contains(outer, span) ? [index] : []));
}

function deadlineOf(
  deadline: DeadlineMatch,
  index: number,
  assignments: readonly ExtractedAssignment[],
  { work }: WorkPlan,
  agencies: readonly ExtractedAgency[],
  flow: Flow,
): ExtractedDeadline {
  const given = assignments.filter((assignment) => assignment.deadlines.includes(index));
  const who = [...new Set(given.flatMap((assignment) => assignment.agencies.map((one) => one.agency)))];
  return {
    start: deadline.start,
    end: deadline.end,
    surface: deadline.surface,
    date: deadline.date,
    recurrence: deadline.recurrence,
    agencies: who,
    who: who.length > 0 ? who.map((one) => agencies[one]?.name).join(', ') : null,
    what: work.find((one) => one.task !== null && contains(one, deadline))?.task ?? whatIsDue(flow, deadline),
  };
}

function warningsOf({ head, layout, mentions, citing, deadlines }: Parsed): string[] {
  const warnings = [...head.warnings];
  if (head.type === null && head.reading === null && mentions.length === 0) {
    warnings.push('no number, no type and no citation: this may be no Vietnamese administrative document');
  }
  if (citing.place === null && head.issuerMatch?.bodies.some((body) => body.level !== 'central') === true) {
    warnings.push(
      head.printedPlace === null
        ? 'the place of the issuing body is not named: local documents that it cites cannot be identified'
        : `"${head.printedPlace}" is no province that is known: local documents that it cites cannot be identified; say where it is from with --place`,
    );
  }
  for (const { surface, impossible } of deadlines) {
    if (impossible) warnings.push(`a deadline names a day that the calendar does not have: "${surface.replace(/\s+/gu, ' ')}"`);
  }
  if (layout.body.paragraphs.length === 0) warnings.push('no text');
  return warnings;
}

function rangeSpan(flow: Flow, range: { first: number; last: number }): Span {
  return { start: (flow.tokens[range.first] as Token).start, end: (flow.tokens[range.last - 1] as Token).end };
}

function sliceOf(source: string, span: Span): string {
  return source.slice(span.start, span.end);
}
