import type { Quote } from '../../citation/quote.js';
import type { Resolution } from '../../citation/resolve/resolve.js';
import type { ExtractedCitation, Extraction } from '../../extraction/extraction.js';
import { resolutionOf } from '../../extraction/resolution-of.js';
import { localDocumentId, provinceOfId } from '../../identity/document-id.js';
import type { DeadlineFault } from '../../plan/deadline.js';
import type { Vocabulary } from '../../registry/vocabulary.js';
import { fold, slug } from '../../text/fold.js';
import type { PartialDate } from '../../time/partial-date.js';
import { intervalOf } from '../../time/partial-date.js';
import type { ImplementationKind, Value } from '../nodes.js';
import { nameAgency, placeOfAgencyId, type EdgeRow, type NamedAgency } from './agencies.js';
import type { Description } from './document-properties.js';
import { toKeep } from '../../words/sentence.js';

type Properties = Readonly<Record<string, Value>>;

export interface NodeRow {
  readonly documentId: string;
  readonly properties: Properties;
}

export interface RelationEdge extends EdgeRow {
  readonly type: string;
}

/** Everything that one document puts into the graph beside its own node. Pure rows, ready for the queries under cypher/ingest. */
export interface Content {
  readonly citations: readonly NodeRow[];
  readonly references: readonly EdgeRow[];
  readonly nesting: readonly EdgeRow[];
  readonly cites: readonly EdgeRow[];
  readonly relations: readonly RelationEdge[];
  readonly carriesOut: readonly EdgeRow[];
  readonly assignments: readonly NodeRow[];
  readonly addressees: readonly EdgeRow[];
  readonly mentions: readonly { readonly from: string; readonly to: string }[];
  readonly deadlines: readonly NodeRow[];
  readonly due: readonly { readonly from: string; readonly to: string }[];
  readonly recipients: readonly EdgeRow[];
  readonly issuers: readonly { readonly from: string; readonly to: string }[];
  readonly agencies: readonly NamedAgency[];
  /** Documents that only this one knows. */
  readonly locals: readonly Description[];
}

export interface ContentInput {
  readonly extraction: Extraction;
  readonly resolutions: readonly Resolution[];
  readonly quote: Quote;
  /** Place path of the document; null where unknown. */
  readonly place: string | null;
  /** From when on what the document does to others has effect; null where unknown. */
  readonly effectiveOn: PartialDate | null;
  /** Beside `extraction.deadlines`: what is wrong with the day itself. */
  readonly faults: readonly (DeadlineFault | null)[];
}

export function contentOf(input: ContentInput, vocabulary: Vocabulary): Content {
  const { extraction, resolutions } = input;
  const own = extraction.document.documentId;
  const { citations } = extraction;
  const labels = localLabels(citations, resolutions, own);
  const targetOf = (index: number): string | null => citations[index]?.documentId ?? labels.get(index) ?? null;
  const agencies = agenciesOf(input, vocabulary);
  return {
    citations: citations.map((citation, index) => ({
      documentId: own,
      properties: citationProperties(citation, resolutions[index] as Resolution, input),
    })),
    references: citations.flatMap((citation, index) =>
      referencesOf(citation, resolutions[index] as Resolution, labels.get(index) ?? null, own),
    ),
    nesting: citations.flatMap((citation) => nestingOf(citation, own)),
    cites: citesOf(citations, targetOf, own),
    relations: relationsOf(input, targetOf),
    carriesOut: carriesOutOf(input, targetOf),
    ...workOf(input, agencies, own),
    recipients: recipientsOf(extraction, agencies),
    issuers: agencies.issuer ? [{ from: own, to: agencies.issuer.id }] : [],
    agencies: agencies.all,
    locals: localsOf(citations, labels, own),
  };
}

export function citationId(documentId: string, ordinal: number): string {
  return `${documentId}#c${ordinal}`;
}

// ---- citations --------------------------------------------------------------------------------------------------

/** Mentions whose identity stays open, by what they are called: each such name is a document of this one alone. */
function localLabels(
  citations: readonly ExtractedCitation[],
  resolutions: readonly Resolution[],
  own: string,
): Map<number, string> {
  const byKey = new Map<string, string>();
  const taken = new Set<string>();
  const labels = new Map<number, string>();
  citations.forEach((citation, index) => {
    if (citation.documentId !== null || (resolutions[index]?.candidates.length ?? 0) > 0) return;
    let label = byKey.get(citation.key);
    if (label === undefined) {
      const plain = localDocumentId(own, citation.symbol ?? slug(citation.surface));
      const dated = `${plain}@${citation.issuedOn ?? byKey.size}`;
      label = [plain, dated].find((one) => !taken.has(one)) ?? `${dated}.${byKey.size}`;
      taken.add(label);
      byKey.set(citation.key, label);
    }
    labels.set(index, label);
  });
  return labels;
}

function localsOf(citations: readonly ExtractedCitation[], labels: ReadonlyMap<number, string>, own: string): Description[] {
  const first = new Map<string, Description>();
  for (const [index, id] of labels) {
    const citation = citations[index] as ExtractedCitation;
    if (!first.has(id)) first.set(id, { id, citing: own, start: citation.start, says: citation });
  }
  return [...first.values()];
}

function citationProperties(
  citation: ExtractedCitation,
  resolution: Resolution,
  { extraction, quote }: ContentInput,
): Properties {
  const { ordinal, start, end, surface, type, number, symbol, printedSymbol, issuer, title, role, cue, effect } = citation;
  return {
    id: citationId(extraction.document.documentId, ordinal),
    ordinal,
    start,
    end,
    surface,
    type,
    number,
    symbol,
    printedSymbol,
    issuedOn: citation.issuedOn,
    impossibleDay: citation.impossibleDay,
    issuer,
    title,
    role,
    cue,
    effect,
    provision: citation.provision,
    quote: quote({ start, end }),
    confidence: citation.confidence,
    repairs: citation.repairs,
    key: citation.key,
    resolution: resolutionOf({ documentId: citation.documentId, candidates: resolution.candidates }),
    openKey: resolution.openKey,
    settledBy: resolution.settledBy ?? null,
  };
}

function referencesOf(citation: ExtractedCitation, resolution: Resolution, local: string | null, own: string): EdgeRow[] {
  const from = citationId(own, citation.ordinal);
  const stated = resolution.by === 'stated';
  if (citation.documentId !== null) {
    const found = resolution.candidates.find((one) => one.documentId === citation.documentId);
    return [
      {
        from,
        to: citation.documentId,
        properties: { score: found?.score ?? citation.confidence, why: found?.why ?? [], resolved: true, stated },
      },
    ];
  }
  if (local !== null)
    return [
      {
        from,
        to: local,
        properties: { score: 0, why: [toKeep('kept.for-this-text')], resolved: true, stated: false },
      },
    ];
  return resolution.candidates.map(({ documentId, score, why }) => ({
    from,
    to: documentId,
    properties: { score, why, resolved: false, stated: false },
  }));
}

function nestingOf(citation: ExtractedCitation, own: string): EdgeRow[] {
  if (citation.parent === null) return [];
  const [from, to] = [citationId(own, citation.ordinal), citationId(own, citation.parent)];
  return [{ from, to, properties: { relation: citation.parentRelation } }];
}

function citesOf(citations: readonly ExtractedCitation[], targetOf: (index: number) => string | null, own: string): EdgeRow[] {
  const counts = new Map<string, { mentions: number; roles: Set<string> }>();
  citations.forEach((citation, index) => {
    const target = targetOf(index);
    if (target === null) return;
    const count = counts.get(target) ?? { mentions: 0, roles: new Set() };
    count.mentions += 1;
    count.roles.add(citation.role);
    counts.set(target, count);
  });
  return [...counts].map(([to, { mentions, roles }]) => ({ from: own, to, properties: { mentions, roles: [...roles].sort() } }));
}

// ---- relations --------------------------------------------------------------------------------------------------

const RELATION_OF: Readonly<Record<string, string>> = {
  implements: 'IMPLEMENTS',
  continues: 'CONTINUES',
  amends: 'AMENDS',
  replaces: 'REPLACES',
  repeals: 'REPEALS',
  guides: 'GUIDES',
  promulgates: 'PROMULGATES',
  corrects: 'CORRECTS',
};

/**
 * What the text states between documents: what it does itself (its operative words, so read and confirmed), and what the
 * title of one document that it names says of another (read, but at second hand: it confirms only what a title can).
 */
function relationsOf(
  { extraction, quote, effectiveOn }: ContentInput,
  targetOf: (index: number) => string | null,
): RelationEdge[] {
  const own = extraction.document.documentId;
  const edges = new Map<string, RelationEdge>();
  extraction.citations.forEach((citation, index) => {
    const object = targetOf(index);
    const subject = citation.effect === null ? (citation.parent === null ? null : targetOf(citation.parent)) : own;
    const type = RELATION_OF[citation.effect ?? citation.parentRelation ?? ''];
    if (object === null || subject === null || subject === object || type === undefined) return;
    const ownAct = citation.effect !== null;
    const id = `${subject}|${type}|${object}|${own}`;
    const span = ownAct ? citation : spanOver(citation, extraction.citations[citation.parent ?? -1] ?? citation);
    const before = edges.get(id);
    edges.set(id, {
      from: subject,
      to: object,
      type,
      properties: {
        id,
        statedBy: own,
        source: ownAct ? 'its own text' : 'a title read in the text of another document',
        known: 'read',
        confidence: ownAct ? 0.95 : 0.9,
        // a province ends nothing of the centre's: that is told as a claim
        confirmed: !(ownAct && provinceOfId(subject) !== null && provinceOfId(object) === null && OF_HIGHER_RANK.has(type)),
        effectiveOn: ownAct ? effectiveOn : null,
        scope: ownAct ? (citation.provision === null ? 'whole' : 'part') : null,
        provision: citation.provision,
        starts: [...((before?.properties['starts'] as number[] | undefined) ?? []), span.start],
        ends: [...((before?.properties['ends'] as number[] | undefined) ?? []), span.end],
        quotes: [...((before?.properties['quotes'] as string[] | undefined) ?? []), quote(span)],
      },
    });
  });
  return [...edges.values()];
}

const OF_HIGHER_RANK = new Set(['REPLACES', 'REPEALS', 'AMENDS']);

/** From the parent's mention to the nested one's, where they stand together; else the nested one alone. */
function spanOver(nested: ExtractedCitation, parent: ExtractedCitation): { start: number; end: number } {
  const near = nested.start > parent.start && nested.end - parent.start < 400;
  return near ? { start: parent.start, end: nested.end } : { start: nested.start, end: nested.end };
}

/** How a mention makes its document an implementer: by its role, or by the words *thực hiện / triển khai* of the preamble. */
function implementationKind(citation: ExtractedCitation): ImplementationKind | null {
  if (citation.role === 'implement') return 'implement';
  if (citation.role !== 'basis') return null;
  return /thuc hien|trien khai/u.test(fold(citation.cue ?? '')) ? 'pursuant' : 'basis';
}

function carriesOutOf({ extraction, quote }: ContentInput, targetOf: (index: number) => string | null): EdgeRow[] {
  const own = extraction.document.documentId;
  const edges = new Map<
    string,
    { from: string; to: string; how: ImplementationKind; statedBy: string; spans: { start: number; end: number }[] }
  >();
  const add = (from: string, to: string, how: ImplementationKind, span: { start: number; end: number }): void => {
    const id = `${from}|${how}|${to}|${own}`;
    const edge = edges.get(id) ?? { from, to, how, statedBy: own, spans: [] };
    edge.spans.push({ start: span.start, end: span.end });
    edges.set(id, edge);
  };
  extraction.citations.forEach((citation, index) => {
    const target = targetOf(index);
    if (target === null || target === own) return;
    const how = implementationKind(citation);
    if (how) add(own, target, how, citation);
    const parent = citation.parent === null ? null : targetOf(citation.parent);
    if (parent !== null && parent !== target && citation.parentRelation === 'implements') {
      add(parent, target, 'nested', spanOver(citation, extraction.citations[citation.parent ?? -1] ?? citation));
    }
  });
  return [...edges].map(([id, { from, to, how, statedBy, spans }]) => ({
    from,
    to,
    properties: {
      id,
      how,
      statedBy,
      starts: spans.map((span) => span.start),
      ends: spans.map((span) => span.end),
      quotes: spans.map(quote),
    },
  }));
}

// ---- work -------------------------------------------------------------------------------------------------------

interface Named {
  /** Beside `extraction.agencies`. */
  readonly assigned: readonly NamedAgency[];
  /** Beside `extraction.recipients`; null where the entry names no known body. */
  readonly recipients: readonly (NamedAgency | null)[];
  readonly issuer: NamedAgency | null;
  readonly all: readonly NamedAgency[];
}

function agenciesOf({ extraction, place }: ContentInput, vocabulary: Vocabulary): Named {
  const own = extraction.document.documentId;
  const assigned = extraction.agencies.map((agency): NamedAgency => {
    if (agency.agencyId === null) return nameAgency(agency.name, place, own, vocabulary);
    return { id: agency.agencyId, name: agency.name, place: placeOfAgencyId(agency.agencyId) };
  });
  const known = (name: string): NamedAgency | null => {
    const agency = nameAgency(name.replace(/\s*\([^)]*\)\s*$/u, ''), place, own, vocabulary);
    return vocabulary.agencyBySlug.has(agency.id.split('/').at(-1) ?? '') ? agency : null;
  };
  const recipients = extraction.recipients.map(known);
  const issuer = extraction.document.issuer === null ? null : known(extraction.document.issuer);
  return { assigned, recipients, issuer, all: [...assigned, ...recipients, issuer].filter((one) => one !== null) };
}

function workOf(
  { extraction, faults }: ContentInput,
  agencies: Named,
  own: string,
): Pick<Content, 'assignments' | 'addressees' | 'mentions' | 'deadlines' | 'due'> {
  const assignmentId = (index: number): string => `${own}#a${index}`;
  const deadlineId = (index: number): string => `${own}#d${index}`;
  return {
    assignments: extraction.assignments.map(({ section, start, end, quote }, index) => ({
      documentId: own,
      properties: {
        id: assignmentId(index),
        documentId: own,
        ordinal: index,
        section,
        start,
        end,
        quote,
        sortKey: sortKey(own, index),
      },
    })),
    addressees: extraction.assignments.flatMap((assignment, index) =>
      assignment.agencies.map(({ agency, role }, position) => ({
        from: assignmentId(index),
        to: agencies.assigned[agency]?.id ?? '',
        properties: {
          role,
          position: agency * 100 + position,
          start: extraction.agencies[agency]?.start ?? null,
          end: extraction.agencies[agency]?.end ?? null,
          name: extraction.agencies[agency]?.name ?? null,
        },
      })),
    ),
    mentions: extraction.assignments.flatMap((assignment, index) =>
      assignment.citations.map((citation) => ({ from: assignmentId(index), to: citationId(own, citation) })),
    ),
    deadlines: extraction.deadlines.map((deadline, index) => {
      const { start, end, surface, date, recurrence, who, what } = deadline;
      const fault = faults[index] ?? null;
      const span = date === null ? { from: null, to: null } : intervalOf(date);
      const order = `${date === null ? '~' : date} ${sortKey(own, index)}`;
      const properties = {
        start,
        end,
        surface,
        date,
        recurrence,
        fault,
        who,
        what,
        since: span.from,
        until: span.to,
        sortKey: order,
      };
      return { documentId: own, properties: { id: deadlineId(index), documentId: own, ordinal: index, ...properties } };
    }),
    due: extraction.assignments.flatMap((assignment, index) =>
      assignment.deadlines.map((deadline) => ({ from: assignmentId(index), to: deadlineId(deadline) })),
    ),
  };
}

/** Text order within a document, documents by id. */
function sortKey(documentId: string, ordinal: number): string {
  return `${documentId}#${String(ordinal).padStart(5, '0')}`;
}

function recipientsOf(extraction: Extraction, { recipients }: Named): EdgeRow[] {
  const own = extraction.document.documentId;
  return recipients.flatMap((agency, ordinal) => (agency ? [{ from: own, to: agency.id, properties: { ordinal } }] : []));
}
