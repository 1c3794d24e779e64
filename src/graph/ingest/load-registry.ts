import type { Registry } from '../../registry/registry.js';
import { inParts, type Writer } from '../store.js';
import { clearNamed, dropUnusedAgencies } from './clear.js';
import { nothingTouched } from './context.js';
import { registryProperties, type DocumentProperties } from './document-properties.js';
import { writeKnownRelations } from './known-relations.js';
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
  const all = [...new Set([...before, ...ids])];
  for (const part of inParts(all)) {
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
  const actedUpon = await writeKnownRelations(writer, all, registry);
  await writer.read('ingest/mark-ended', { ids: [...new Set([...ended, ...actedUpon])] });
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
