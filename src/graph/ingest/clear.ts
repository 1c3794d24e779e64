import type { Writer } from '../store.js';
import type { Touched } from './context.js';

/** Removes the contents of documents, and the documents that only they knew; their own nodes stay. */
export async function clearContents(writer: Writer, ids: readonly string[], touched: Touched): Promise<void> {
  const targets = (await writer.read('ingest/targets', { ids })).map(({ id }) => id);
  for (const { id } of await writer.read('ingest/addressees-of', { ids })) touched.agencies.add(id);
  await writer.read('ingest/clear-stated-relations', { ids });
  await writer.read('ingest/clear-own-relations', { ids });
  await writer.read('ingest/clear-citations', { ids });
  await writer.read('ingest/clear-deadlines', { ids });
  await writer.read('ingest/clear-assignments', { ids });
  await clearNamed(writer, ids, touched);
  await writer.read('ingest/delete-documents', { ids: targets.filter((id) => id.includes('#')) });
  for (const id of targets) if (!id.includes('#')) touched.documents.add(id);
}

/** Removes who issued documents and to whom they were sent. */
export async function clearNamed(writer: Writer, ids: readonly string[], touched: Touched): Promise<void> {
  for (const { id } of await writer.read('ingest/agencies-of', { ids })) touched.agencies.add(id);
  await writer.read('ingest/clear-addressees', { ids });
}

/** Removes bodies that nothing names any more, then those that were there for their sake: heirs, and what they were part of. */
export async function dropUnusedAgencies(writer: Writer, touched: Touched): Promise<void> {
  let left = [...touched.agencies];
  while (left.length > 0) {
    const unused = (await writer.read('ingest/unused-agencies', { ids: left })).map(({ id }) => id);
    if (unused.length === 0) return;
    const next = await writer.read('ingest/heirs-and-wholes', { ids: unused });
    await writer.read('ingest/delete-agencies', { ids: unused });
    left = next.map(({ id }) => id);
  }
}
