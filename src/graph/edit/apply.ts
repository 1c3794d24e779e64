import { againstWhat, type Edit } from '../../edit/edit.js';
import { outOfForce } from '../../edit/standing.js';
import { dropUnusedAgencies } from '../ingest/clear.js';
import { nothingTouched, type IngestContext } from '../ingest/context.js';
import { writeKnownRelations } from '../ingest/known-relations.js';
import { putDocuments, resolveWaiting } from '../ingest/put.js';
import { settleIssuers, settleOrigins, settleSpokenOf } from '../ingest/settle.js';
import { putAgencies } from '../ingest/write.js';
import { placeOfAgencyId } from '../ingest/agencies.js';
import type { EditNode } from '../nodes.js';
import { inParts, type Writer } from '../store.js';
import { chainOf } from './chain.js';

/** So many documents are read again at once. */
const AT_ONCE = 50;

/**
 * Puts edits into the graph, and makes of it what they say. Which edits, documents and registry came first makes no
 * difference: the graph is a function of all of them.
 */
export async function applyEdits(writer: Writer, edits: readonly Edit[], context: IngestContext): Promise<void> {
  const changed = await putEdits(writer, edits);
  const documents = [...new Set(changed.flatMap(namedDocuments))];
  const acting = [...new Set(changed.flatMap(actingDocuments))];
  const { registry } = context;
  const touched = nothingTouched();
  for (const id of documents) touched.documents.add(id);
  const spokenOf = await settleSpokenOf(writer, [], [], touched, registry);
  await settleOrigins(writer, documents, new Set(), registry);
  await settleIssuers(writer, spokenOf, registry);
  for (const ids of inParts(acting)) await writer.read('registry/clear-relations', { ids });
  const actedUpon = await writeKnownRelations(writer, acting, registry);
  for (const ids of inParts(actedUpon)) await writer.read('ingest/mark-ended', { ids });
  await putHeirs(writer, changed, context);
  await dropUnusedAgencies(writer, touched);
  const reread = [...new Set(changed.flatMap(documentsToReadAgain))];
  for (const ids of inParts(reread, AT_ONCE)) await putDocuments(writer, await context.reread(ids), context);
  await resolveWaiting(writer, touched, new Set(reread), context);
}

/** Writes the nodes of edits, and of those that they take out of force or bring back. */
async function putEdits(writer: Writer, edits: readonly Edit[]): Promise<EditNode[]> {
  const chain = await chainOf(writer, edits);
  const out = outOfForce(chain.values());
  const added = new Set(edits.map(({ id }) => id));
  const changed = [...chain.values()].flatMap((edit): EditNode[] => {
    const withdrawnBy = out.get(edit.id) ?? null;
    if (!added.has(edit.id) && (edit.withdrawnBy ?? null) === withdrawnBy) return [];
    return [{ ...edit, against: againstWhat(edit), withdrawnBy }];
  });
  const rows = changed.map((edit) => ({ id: edit.id, properties: { ...edit } }));
  for (const part of inParts(rows)) await writer.read('edit/put', { rows: part });
  return changed;
}

/** Those that are there for an edit's sake. */
function namedDocuments(edit: EditNode): string[] {
  if (edit.kind === 'assert-relation') return [edit.from, edit.to];
  return edit.kind === 'settle-citation' ? [edit.to] : [];
}

/** Those whose relations by registry and curators change. */
function actingDocuments(edit: EditNode): string[] {
  if (edit.kind === 'assert-relation') return [edit.from];
  return edit.kind === 'withdraw' && edit.statedBy == null && edit.from != null ? [edit.from] : [];
}

/** Those whose text says something else now. */
function documentsToReadAgain(edit: EditNode): string[] {
  if (edit.kind === 'settle-citation') return [edit.citing];
  return edit.kind === 'withdraw' && edit.statedBy != null ? [edit.statedBy] : [];
}

/** The heirs of bodies that something names; the others come with their bodies. */
async function putHeirs(writer: Writer, changed: readonly EditNode[], { registry }: IngestContext): Promise<void> {
  const ids = [...new Set(changed.flatMap((edit) => (edit.kind === 'name-heir' ? [edit.agency] : [])))];
  const named = await writer.read('agency/by-ids', { ids });
  const agencies = named.map(({ id, agency }) => ({ id, name: agency.name, place: placeOfAgencyId(id) }));
  await putAgencies(writer, agencies, registry.vocabulary);
}
