import { NOTHING_KNOWN } from '../../citation/resolve/candidates.js';
import { complete, type Parsed } from '../../extraction/extract.js';
import type { Settlement } from '../../extraction/settlement.js';
import type { Registry } from '../../registry/registry.js';
import { curatedDescriptions } from '../edit/read.js';
import type { DocumentNode, Origin } from '../nodes.js';
import { inParts, type Writer } from '../store.js';
import { nameAgency } from './agencies.js';
import { clearNamed } from './clear.js';
import { noteChange, type Touched } from './context.js';
import {
  citedProperties,
  compareDescriptions,
  describedBy,
  isCurated,
  placeOfId,
  registryProperties,
  type Description,
  type DocumentProperties,
} from './document-properties.js';
import { putAgencies, putDocumentNodes } from './write.js';

/** The documents that a text identifies by its own words, with how it describes them. */
export function statedBy(parsed: Parsed, registry: Registry, settlements: readonly Settlement[]): Description[] {
  const { extraction, resolutions } = complete(parsed, NOTHING_KNOWN, registry, settlements);
  return extraction.citations.flatMap((citation, index) => {
    const id = resolutions[index]?.by === 'stated' ? citation.documentId : null;
    return id === null ? [] : [{ id, citing: parsed.citing.documentId, start: citation.start, says: citation }];
  });
}

/**
 * Makes the nodes of documents that are merely spoken of what they have to be: created, described by the best mention that
 * there is, or gone. Which mention came first makes no difference.
 *
 * @param stated what the incoming documents say; their citations are not in the graph yet
 * @param incoming documents that are about to be put by their own text
 * @returns ids of the documents that were put
 */
export async function settleSpokenOf(
  writer: Writer,
  stated: readonly Description[],
  incoming: readonly string[],
  touched: Touched,
  registry: Registry,
): Promise<string[]> {
  const { vocabulary, catalogue } = registry;
  const byId = groupById(stated);
  for (const id of byId.keys()) touched.documents.add(id);
  const ids = [...touched.documents].filter((id) => !incoming.includes(id));
  const nodes = new Map((await writer.read('document/by-ids', { ids })).map(({ id, document }) => [id, document]));
  const isSpokenOf = (id: string): boolean =>
    !catalogue.documents.has(id) && nodes.get(id)?.origins.includes('ingested') !== true;
  const remaining = await remainingDescriptions(
    writer,
    [...nodes.values()].filter((node) => isSpokenOf(node.id)),
  );
  const curated = await curatedDescriptions(writer, ids);
  const put: DocumentProperties[] = [];
  const gone: string[] = [];
  for (const id of ids) {
    const node = nodes.get(id);
    const known = catalogue.documents.get(id);
    if (known && !node) put.push({ ...registryProperties(known, vocabulary), origins: ['registry'] });
    if (!isSpokenOf(id)) continue;
    const all = [remaining, byId, curated].flatMap((descriptions) => descriptions.get(id) ?? []);
    const [best] = all.sort(compareDescriptions);
    if (!best) gone.push(id);
    else if (node?.describedBy !== describedBy(best.citing, best.start))
      put.push({ ...citedProperties(best, false, vocabulary), origins: [isCurated(best) ? 'curated' : 'cited'] });
  }
  await clearNamed(writer, [...put.map(({ id }) => id), ...gone], touched);
  await putDocumentNodes(writer, put);
  await writer.read('ingest/delete-documents', { ids: gone });
  for (const after of put) noteChange(touched, nodes.get(after.id), after);
  for (const id of gone) noteChange(touched, nodes.get(id), undefined);
  return put.map(({ id }) => id);
}

/**
 * The best description that is left in the graph. As long as the mention that describes a document is there, its node says
 * what the mention says; only where that one went are the others looked through.
 */
async function remainingDescriptions(writer: Writer, nodes: readonly DocumentNode[]): Promise<Map<string, Description[]>> {
  const descriptions = new Map<string, Description[]>();
  const present = new Set(await presentDescriptions(writer, nodes));
  const lost: string[] = [];
  for (const node of nodes) {
    const place = placeOf(node);
    if (place && present.has(node.id)) descriptions.set(node.id, [{ id: node.id, ...place, says: node }]);
    else lost.push(node.id);
  }
  for (const { id, citation, documentId } of await writer.read('ingest/best-description', { ids: lost })) {
    descriptions.set(id, [{ id, citing: documentId, start: citation.start, says: citation }]);
  }
  return descriptions;
}

async function presentDescriptions(writer: Writer, nodes: readonly DocumentNode[]): Promise<string[]> {
  const rows = nodes.flatMap((node) => {
    const place = placeOf(node);
    return place ? [{ id: node.id, citing: place.citing, start: place.start }] : [];
  });
  return (await writer.read('ingest/present-descriptions', { rows })).map(({ id }) => id);
}

/** `<citing id>@<offset>` taken apart. */
function placeOf({ describedBy: by }: DocumentNode): { citing: string; start: number } | null {
  if (by == null) return null;
  const at = by.lastIndexOf('@');
  return { citing: by.slice(0, at), start: Number(by.slice(at + 1)) };
}

function groupById(descriptions: readonly Description[]): Map<string, Description[]> {
  const groups = new Map<string, Description[]>();
  for (const one of descriptions) groups.set(one.id, [...(groups.get(one.id) ?? []), one]);
  return groups;
}

/**
 * Where the knowledge of documents comes from follows from what speaks of them now.
 *
 * @param cited documents that are known to be cited: nobody has to look whether anything refers to them
 */
export async function settleOrigins(
  writer: Writer,
  ids: Iterable<string>,
  cited: ReadonlySet<string>,
  { catalogue }: Registry,
): Promise<void> {
  const distinct = [...new Set(ids)];
  const nodes = await writer.read('document/by-ids', { ids: distinct });
  const support = await writer.read('ingest/support', { ids: distinct.filter((id) => !cited.has(id)) });
  const isCited = new Set([...cited, ...support.filter((one) => one.cited).map(({ id }) => id)]);
  const curated = await curatedDescriptions(writer, distinct);
  const rows = nodes.flatMap(({ id, document: { origins } }) => {
    const now: Origin[] = [];
    if (origins.includes('ingested')) now.push('ingested');
    if (catalogue.documents.has(id)) now.push('registry');
    if (isCited.has(id)) now.push('cited');
    if (curated.has(id)) now.push('curated');
    return now.join() === origins.join() ? [] : [{ id, origins: now }];
  });
  for (const part of inParts(rows)) await writer.read('ingest/set-origins', { rows: part });
}

/** Joins documents that were put anew to the bodies that issued them. Returns the ids of these. */
export async function settleIssuers(writer: Writer, ids: readonly string[], { vocabulary }: Registry): Promise<string[]> {
  const nodes = await writer.read('document/by-ids', { ids });
  const issuing = nodes.flatMap(({ id, document }) => {
    if (document.issuer == null || document.local === true) return [];
    const agency = nameAgency(document.issuer, placeOfId(id), id, vocabulary);
    return vocabulary.agencyBySlug.has(agency.id.split('/').at(-1) ?? '') && !agency.id.includes('#') ? [{ id, agency }] : [];
  });
  const agencies = issuing.map(({ agency }) => agency);
  await putAgencies(writer, agencies, vocabulary);
  const edges = issuing.map(({ id, agency }) => ({ from: id, to: agency.id }));
  for (const part of inParts(edges)) await writer.read('ingest/create-issuers', { rows: part });
  return agencies.map(({ id }) => id);
}
