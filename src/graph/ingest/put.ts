import { NOTHING_KNOWN } from '../../citation/resolve/candidates.js';
import { effectiveDay } from '../../citation/effective-day.js';
import { quotesOf } from '../../citation/quote.js';
import { keysToLookUp } from '../../citation/resolve/resolve.js';
import { complete, type Completed } from '../../extraction/extract.js';
import { withoutWithdrawn } from '../edit/marks.js';
import { settlementsOf, withdrawalsOf } from '../edit/read.js';
import { inParts, type Writer } from '../store.js';
import { clearContents, dropUnusedAgencies } from './clear.js';
import { contentOf } from './content.js';
import { noteChange, nothingTouched, type Incoming, type IngestContext, type Touched } from './context.js';
import { ingestedProperties, registryProperties, type DocumentProperties } from './document-properties.js';
import { knownFor } from './known.js';
import { settleIssuers, settleOrigins, settleSpokenOf, statedBy } from './settle.js';
import { putDocumentNodes, writeContents } from './write.js';

/** So many documents elsewhere are resolved anew at once. */
const WAITING_AT_ONCE = 50;

/**
 * Puts documents into the graph, each in place of what it was, and settles what follows for others: documents that nobody
 * speaks of any more go, and mentions elsewhere that may mean a new one are resolved anew. The graph is a function of the set
 * of documents in it, of the registry and of curators' edits; the order in which they came makes no difference.
 */
export async function putDocuments(
  writer: Writer,
  incoming: readonly Incoming[],
  context: IngestContext,
): Promise<readonly Completed[]> {
  const touched = nothingTouched();
  const completed = await replace(writer, incoming, touched, context);
  await resolveWaiting(writer, touched, new Set(incoming.map(idOf)), context);
  return completed;
}

/** Takes documents out of the graph, and what only they spoke of. What the registry or others say of them stays. */
export async function removeDocuments(writer: Writer, ids: readonly string[], context: IngestContext): Promise<void> {
  const { registry } = context;
  const touched = nothingTouched();
  for (const { document } of await writer.read('document/by-ids', { ids })) noteChange(touched, document, undefined);
  await clearContents(writer, ids, touched);
  for (const id of ids) touched.documents.add(id);
  await putDocumentNodes(
    writer,
    ids.map((id): DocumentProperties => {
      const known = registry.catalogue.documents.get(id);
      return known ? { ...registryProperties(known, registry.vocabulary), origins: ['registry'] } : { id, origins: [] };
    }),
  );
  const spokenOf = await settleSpokenOf(writer, [], [], touched, registry);
  await settleOrigins(writer, touched.documents, new Set(), registry);
  await settleIssuers(writer, [...ids, ...spokenOf], registry);
  await dropUnusedAgencies(writer, touched);
  await resolveWaiting(writer, touched, new Set(ids), context);
}

/** Documents elsewhere with mentions that may mean what is new here, or meant what is gone, are resolved again. */
export async function resolveWaiting(
  writer: Writer,
  touched: Touched,
  except: ReadonlySet<string>,
  context: IngestContext,
): Promise<void> {
  if (touched.keys.size === 0) return;
  const waiting = await writer.read('ingest/waiting-on', { keys: [...touched.keys] });
  const ids = waiting.map(({ id }) => id).filter((id) => !except.has(id));
  for (const part of inParts(ids, WAITING_AT_ONCE)) {
    await replace(writer, await context.reread(part), nothingTouched(), context);
  }
}

async function replace(
  writer: Writer,
  incoming: readonly Incoming[],
  touched: Touched,
  context: IngestContext,
): Promise<Completed[]> {
  const { registry } = context;
  const ids = incoming.map(idOf);
  const parsed = incoming.map((one) => one.parsed);
  const settlements = await settlementsOf(writer, ids);
  await clearContents(writer, ids, touched);
  const spokenOf = await settleSpokenOf(
    writer,
    parsed.flatMap((one) => statedBy(one, registry, settlements.get(one.citing.documentId) ?? [])),
    ids,
    touched,
    registry,
  );
  await putOwnNodes(writer, incoming, touched, context);
  const keys = parsed.flatMap(({ mentions, citing }) => keysToLookUp(mentions, citing, registry));
  const known = await knownFor(keys, writer, registry.catalogue);
  const completed = parsed.map((one) => complete(one, known, registry, settlements.get(one.citing.documentId)));
  const read = completed.map(({ extraction, resolutions }, index) => {
    const one = incoming[index] as Incoming;
    const { layout, source, citing, deadlines } = one.parsed;
    const quote = quotesOf(layout, source);
    const effectiveOn = effectiveDay(layout.body.tokens, citing.issuedOn, registry.vocabulary);
    const faults = deadlines.map(({ fault }) => fault);
    return contentOf({ extraction, resolutions, quote, place: citing.place, effectiveOn, faults }, registry.vocabulary);
  });
  const statements = read.flatMap(({ relations }) => relations.map(({ properties }) => String(properties['id'])));
  const out = await withdrawalsOf(writer, statements);
  const contents = read.map((content) => withoutWithdrawn(content, out));
  await writeContents(writer, contents, registry.vocabulary);
  const cited = new Set(
    completed.flatMap(({ extraction }) => extraction.citations.flatMap(({ documentId }) => documentId ?? [])),
  );
  await settleOrigins(writer, [...touched.documents, ...cited, ...ids], cited, registry);
  const issuing = await settleIssuers(writer, [...spokenOf, ...ids], registry);
  for (const id of [...issuing, ...contents.flatMap(({ agencies }) => agencies.map((one) => one.id))])
    touched.agencies.delete(id);
  await dropUnusedAgencies(writer, touched);
  return completed;
}

async function putOwnNodes(
  writer: Writer,
  incoming: readonly Incoming[],
  touched: Touched,
  { registry }: IngestContext,
): Promise<void> {
  const documents = incoming.map(({ parsed, provenance }): DocumentProperties => {
    const { extraction } = complete(parsed, NOTHING_KNOWN, registry);
    const { documentId, notAfter } = parsed.citing;
    const known = registry.catalogue.documents.get(documentId);
    return { ...ingestedProperties(extraction, { ...provenance, notAfter }, known, registry.vocabulary), origins: ['ingested'] };
  });
  const before = await writer.read('document/by-ids', { ids: documents.map(({ id }) => id) });
  const nodes = new Map(before.map(({ id, document }) => [id, document]));
  await putDocumentNodes(writer, documents);
  for (const document of documents) noteChange(touched, nodes.get(document.id), document);
}

function idOf({ parsed }: Incoming): string {
  return parsed.citing.documentId;
}
