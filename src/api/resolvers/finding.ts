import { subjectFromGraph, type KeptDocument } from '../../findings/from-graph.js';
import { idsToJudge, judge, judgeValidity } from '../../findings/judge.js';
import type { Finding } from '../../findings/report.js';
import type { Subject } from '../../findings/subject.js';
import { groupBy } from '../../text/group.js';
import { firstDayOf, isFullDate } from '../../time/partial-date.js';
import { gatherDossier, type Dossier } from '../../validity/dossier.js';
import { wordsOf } from '../../words/sentence.js';
import { connectionOf, pageSize } from '../connection.js';
import type { ApiContext } from '../context.js';
import { decodeCursor, encodeCursor } from '../cursor.js';
import { knowledgeOf } from '../dossiers.js';
import { fromEnums, fromLanguage, toEnum } from '../enums.js';
import type { FindingFilter, Resolvers } from '../generated/schema.js';
import type { DocumentModel } from '../models.js';
import { documentAt, documentById } from './document.js';

interface Place {
  readonly documentId: string;
  readonly ordinal: number;
}

/** A page of findings is filled from pages of documents, for a kind may be asked for that few have; of these at most so many. */
const MOST_ROUNDS = 20;
const DOCUMENTS_AT_ONCE = 25;
const REFERENCES_AT_ONCE = 200;

interface Found<P> {
  readonly findings: readonly Finding[];
  /** Where to look on, if not everything was looked at. */
  readonly next: P | null;
}

/** Everything found in a document, on a day. */
async function findingsIn(document: DocumentModel, asOf: string, context: ApiContext): Promise<readonly Finding[]> {
  const { loaders } = context;
  const [citations, agencies, deadlines] = await Promise.all([
    loaders.keptCitations.load(document.id),
    loaders.keptAgencies.load(document.id),
    loaders.deadlines.load(document.id),
  ]);
  const { subject, dossier } = await gathered({ document, citations, agencies, deadlines }, context);
  return judge(subject, asOf, dossier, context.registry).findings;
}

/** What is found on whether some of its references are in force. */
async function validityOf(
  document: DocumentModel,
  ordinals: ReadonlySet<number>,
  asOf: string,
  context: ApiContext,
): Promise<readonly Finding[]> {
  const citations = await context.loaders.keptCitations.load(document.id);
  const kept = { document, citations, agencies: [], deadlines: [] };
  const { subject, dossier } = await gathered(kept, context, ordinals);
  return judgeValidity(subject, ordinals, asOf, dossier, context.registry);
}

/** What was read on the way need not be asked for again. */
async function gathered(
  kept: KeptDocument,
  context: ApiContext,
  only: ReadonlySet<number> | null = null,
): Promise<{ subject: Subject; dossier: Dossier }> {
  const { loaders } = context;
  const read = subjectFromGraph(kept);
  // whether references are in force has nothing to do with bodies
  const subject = only === null ? read : { ...read, partners: [] };
  // without a full day of its own, it is what else it cites that tells when it was signed
  const narrow = only !== null && isFullDate(subject.issuedOn);
  const citations = narrow ? subject.citations.filter(({ ordinal }) => only.has(ordinal)) : subject.citations;
  const dossier = await gatherDossier(knowledgeOf(context), idsToJudge({ ...subject, citations }));
  loaders.document.prime(kept.document.id, kept.document);
  for (const [id, { document }] of dossier.documents) loaders.document.prime(id, document);
  for (const { citation } of kept.citations) loaders.citation.prime(citation.id, citation);
  return { subject, dossier };
}

/** What a filter asks for of the documents, for the store. */
function ofDocuments(filter: FindingFilter | null | undefined) {
  return {
    documentId: filter?.document ?? null,
    place: filter?.place ?? null,
    issuedFrom: filter?.issuedFrom ?? null,
    issuedBefore: filter?.issuedBefore ?? null,
    agencies: filter?.agencies ?? null,
  };
}

/** What it asks for of the findings. */
function asked(filter: FindingFilter | null | undefined): (finding: Finding) => boolean {
  const [kinds, severities] = [fromEnums(filter?.kinds), fromEnums(filter?.severities)];
  return ({ kind, severity }) =>
    (kinds === null || kinds.includes(kind)) && (severities === null || severities.includes(severity));
}

// ---- references to what was replaced or repealed ----------------------------------------------------------------

const SUPERSEDED: ReadonlySet<string> = new Set(['dead-at-signing', 'dead-since']);

async function supersededAfter(
  place: Place,
  size: number,
  asOf: string,
  filter: FindingFilter | null,
  context: ApiContext,
): Promise<Found<Place>> {
  const isAsked = asked(filter);
  const narrow = filter?.kinds != null || filter?.severities != null;
  const limit = narrow ? REFERENCES_AT_ONCE : size;
  const all: Finding[] = [];
  let after = place;
  for (let round = 0; round < MOST_ROUNDS && all.length < size; round += 1) {
    const rows = await context.reader.read('superseded/references', {
      ...ofDocuments(filter),
      // ends are looked up by day: what holds for a month or year has come by its first day
      asOf: firstDayOf(asOf),
      afterDocument: after.documentId,
      afterOrdinal: after.ordinal,
      limit,
    });
    const found = await Promise.all(
      [...groupBy(rows, ({ document }) => document.id).values()].map((ofOne) =>
        validityOf((ofOne[0] as (typeof rows)[number]).document, new Set(ofOne.map(({ ordinal }) => ordinal)), asOf, context),
      ),
    );
    const byCitation = new Map(
      found.flat().flatMap((one) => (SUPERSEDED.has(one.kind) ? [[`${one.inDocument} ${one.citation}`, one] as const] : [])),
    );
    all.push(...rows.flatMap(({ document, ordinal }) => byCitation.get(`${document.id} ${ordinal}`) ?? []).filter(isAsked));
    const last = rows.at(-1);
    if (!last || rows.length < limit) return { findings: all, next: null };
    after = { documentId: last.document.id, ordinal: last.ordinal };
  }
  return { findings: all, next: after };
}

// ---- all findings -----------------------------------------------------------------------------------------------

interface FindingPlace {
  readonly documentId: string;
  /** How many of its findings were given already; those of documents before it all were. */
  readonly given: number;
}

const ALL_OF_IT = Number.MAX_SAFE_INTEGER;

async function findingsAfter(
  place: FindingPlace,
  size: number,
  asOf: string,
  filter: FindingFilter | null,
  context: ApiContext,
): Promise<{ found: { finding: Finding; place: FindingPlace }[]; next: FindingPlace | null }> {
  const isAsked = asked(filter);
  const found: { finding: Finding; place: FindingPlace }[] = [];
  let after = place.documentId;
  if (place.documentId !== '' && place.given !== ALL_OF_IT) {
    const document = await context.loaders.document.load(place.documentId);
    if (document) found.push(...(await placed(document, place.given)));
  }
  for (let round = 0; round < MOST_ROUNDS && found.length < size; round += 1) {
    const rows = await context.reader.read('document/to-judge', { ...ofDocuments(filter), after, limit: DOCUMENTS_AT_ONCE });
    found.push(...(await Promise.all(rows.map(({ document }) => placed(document, 0)))).flat());
    const last = rows.at(-1);
    if (!last || rows.length < DOCUMENTS_AT_ONCE) return { found, next: null };
    after = last.document.id;
  }
  return { found, next: { documentId: after, given: ALL_OF_IT } };

  async function placed(document: DocumentModel, given: number): Promise<{ finding: Finding; place: FindingPlace }[]> {
    const findings = await findingsIn(document, asOf, context);
    return findings
      .map((finding, index) => ({ finding, place: { documentId: document.id, given: index + 1 } }))
      .filter(({ finding, place: at }) => at.given > given && isAsked(finding));
  }
}

/** A finding by its id, as of today. */
export async function findingById(id: string, context: ApiContext): Promise<Finding | null> {
  const document = await documentById(id.slice(0, id.lastIndexOf('#')), context);
  if (!document) return null;
  return (await findingsIn(document, context.today, context)).find((one) => one.id === id) ?? null;
}

export const findingResolvers: Resolvers = {
  Query: {
    supersededReferences: async (_root, { asOf, filter, first, after }, context) => {
      const size = pageSize(first, 20);
      const [documentId, ordinal] = (decodeCursor('supersededReferences', after, ['string', 'number']) ?? ['', -1]) as [
        string,
        number,
      ];
      const day = asOf ?? context.today;
      const { findings, next } = await supersededAfter({ documentId, ordinal }, size + 1, day, filter ?? null, context);
      const cursorOf = (place: Place): string => encodeCursor('supersededReferences', [place.documentId, place.ordinal]);
      const page = connectionOf(findings, size, after, (finding) => ({
        cursor: cursorOf({ documentId: finding.inDocument, ordinal: finding.citation ?? -1 }),
        node: finding,
      }));
      // the search was long enough: the client goes on from where it ended, not from the last finding
      if (findings.length > size || next === null) return page;
      return { ...page, pageInfo: { ...page.pageInfo, hasNextPage: true, endCursor: cursorOf(next) } };
    },
    findings: async (_root, { asOf, filter, first, after }, context) => {
      const size = pageSize(first, 20);
      const [documentId, given] = (decodeCursor('findings', after, ['string', 'number']) ?? ['', 0]) as [string, number];
      const day = asOf ?? context.today;
      const { found, next } = await findingsAfter({ documentId, given }, size + 1, day, filter ?? null, context);
      const cursorOf = (place: FindingPlace): string => encodeCursor('findings', [place.documentId, place.given]);
      const page = connectionOf(found, size, after, ({ finding, place }) => ({ cursor: cursorOf(place), node: finding }));
      if (found.length > size || next === null) return page;
      return { ...page, pageInfo: { ...page.pageInfo, hasNextPage: true, endCursor: cursorOf(next) } };
    },
  },
  Document: {
    findings: async (document, { asOf }, context) => [...(await findingsIn(document, asOf ?? context.today, context))],
  },
  Finding: {
    kind: ({ kind }) => toEnum(kind),
    severity: ({ severity }) => toEnum(severity),
    suggestionKind: ({ suggestionKind }) => (suggestionKind === null ? null : toEnum(suggestionKind)),
    document: ({ inDocument }, _args, context) => documentAt(inDocument, context),
    citation: ({ inDocument, citation }, _args, { loaders }) =>
      citation === null ? null : loaders.citation.load(`${inDocument}#c${citation}`),
    refersTo: ({ documentId }, _args, { loaders }) => (documentId === null ? null : loaders.document.load(documentId)),
    agency: ({ agencyId }, _args, { loaders }) => (agencyId === null ? null : loaders.agency.load(agencyId)),
    span: ({ start, end, surface }) => ({ start, end, text: surface }),
    message: ({ message }, { language }) => wordsOf(message, fromLanguage(language)),
    because: ({ because }) => [...because],
  },
};
