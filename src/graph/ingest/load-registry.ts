import { createHash } from 'node:crypto';
import type { Registry } from '../../registry/registry.js';
import type { RelationFact } from '../../registry/catalogue.js';
import type { RelationRow } from '../nodes.js';
import { inParts, type Writer } from '../store.js';
import { clearNamed, dropUnusedAgencies } from './clear.js';
import { nothingTouched } from './context.js';
import type { RelationEdge } from './content.js';
import type { EdgeRow } from './agencies.js';
import { registryProperties, type DocumentProperties } from './document-properties.js';
import { settleIssuers, settleOrigins, settleSpokenOf } from './settle.js';
import { putDocumentNodes } from './write.js';

/**
 * Puts the registry into the graph in place of what an earlier one said: documents, what each source says of them, relations.
 * Documents that were ingested have to be read again afterwards, for their mentions may now mean something else.
 */
export async function loadRegistryIntoGraph(writer: Writer, registry: Registry): Promise<void> {
  const { catalogue, vocabulary, lines } = registry;
  const touched = nothingTouched();
  const before = (await writer.read('registry/all-ids', {})).map(({ id }) => id);
  const ended = (await writer.read('registry/ended-ids', {})).map(({ id }) => id);
  const ids = [...catalogue.documents.keys()];
  for (const part of inParts([...new Set([...before, ...ids])])) {
    await writer.read('registry/clear-relations', { ids: part });
    for (const { id, document } of await writer.read('document/by-ids', { ids: part })) {
      if (!document.origins.includes('ingested')) touched.documents.add(id);
    }
  }
  await writer.read('registry/clear-statements', {});
  const ingested = new Set(
    (await writer.read('document/by-ids', { ids })).flatMap(({ id, document }) =>
      document.origins.includes('ingested') ? [id] : [],
    ),
  );
  const documents = [...catalogue.documents.values()]
    .filter((known) => !ingested.has(known.id))
    .map((known): DocumentProperties => ({ ...registryProperties(known, vocabulary), origins: ['registry'] }));
  await clearNamed(
    writer,
    documents.map(({ id }) => id),
    touched,
  );
  await putDocumentNodes(writer, documents);
  const spokenOf = await settleSpokenOf(writer, [], [...ingested], touched, registry);
  await writeStatements(writer, lines);
  const relations = catalogue.relations.map(relationEdge);
  for (const rows of inParts(relations)) await writer.read('ingest/create-relations', { rows });
  for (const rows of inParts(carriedOut(catalogue.relations))) await writer.read('ingest/create-carries-out', { rows });
  await writer.read('ingest/mark-ended', { ids: [...new Set([...ended, ...relations.map((edge) => edge.to)])] });
  await settleOrigins(writer, [...before, ...ids], new Set(), registry);
  await settleIssuers(writer, [...documents.map(({ id }) => id), ...spokenOf], registry);
  await dropUnusedAgencies(writer, touched);
}

async function writeStatements(writer: Writer, lines: Registry['lines']): Promise<void> {
  const counts = new Map<string, number>();
  const rows = lines.documents.map(({ record }) => {
    const { id, ...says } = record;
    const ordinal = counts.get(id) ?? 0;
    counts.set(id, ordinal + 1);
    return { documentId: id, properties: { ...says, id: `${id}#s${ordinal}`, ordinal } };
  });
  for (const part of inParts(rows)) await writer.read('registry/create-statements', { rows: part });
}

function relationEdge(fact: RelationFact): RelationEdge {
  const { from, to, relation } = fact;
  return { from, to, type: relation, properties: relationProperties(fact) };
}

/** What the graph keeps of a relation of the registry, beside its ends and its type. */
export function relationProperties(fact: RelationFact): Omit<RelationRow, 'type' | 'other'> {
  const { from, to, relation, effectiveOn, scope, provision, known, confidence, confirmed, source, note } = fact;
  return {
    id: `${from}|${relation}|${to}|${sourceKey(fact)}`,
    effectiveOn: effectiveOn ?? null,
    effectiveOnKnown: fact.effectiveOnKnown ?? known,
    scope: scope ?? null,
    provision: provision ?? null,
    known,
    confidence,
    confirmed,
    source,
    note: note ?? null,
  };
}

/** Tells statements of one relation by different sources apart. */
function sourceKey({ source, effectiveOn, scope }: RelationFact): string {
  return createHash('sha256').update([source, effectiveOn, scope].join('|')).digest('hex').slice(0, 8);
}

function carriedOut(relations: readonly RelationFact[]): EdgeRow[] {
  return relations
    .filter(({ relation, confirmed }) => relation === 'IMPLEMENTS' && confirmed)
    .map(({ from, to, source }) => ({
      from,
      to,
      properties: { id: `${from}|registry|${to}|`, how: 'registry', source, starts: [], ends: [], quotes: [] },
    }));
}
