import type { Vocabulary } from '../../registry/vocabulary.js';
import { heirsByAgency } from '../edit/read.js';
import { inParts, type Writer } from '../store.js';
import { agencyGraph, type NamedAgency } from './agencies.js';
import type { Content } from './content.js';
import { citedProperties, type DocumentProperties } from './document-properties.js';

export async function putDocumentNodes(writer: Writer, documents: readonly DocumentProperties[]): Promise<void> {
  for (const rows of inParts(documents.map((properties) => ({ id: properties.id, properties })))) {
    await writer.read('ingest/put-documents', { rows });
  }
}

/** Puts bodies with their heirs and what they are part of. */
export async function putAgencies(writer: Writer, named: readonly NamedAgency[], vocabulary: Vocabulary): Promise<void> {
  if (named.length === 0) return;
  const { agencies, successions, parts } = agencyGraph(named, await heirsByAgency(writer), vocabulary);
  for (const rows of inParts(agencies)) await writer.read('ingest/put-agencies', { rows });
  for (const rows of inParts(successions)) await writer.read('ingest/put-successions', { rows });
  for (const rows of inParts(parts)) await writer.read('ingest/put-parts', { rows });
}

/** Writes the contents of several documents whose nodes, and those of what they refer to, are there. */
export async function writeContents(writer: Writer, contents: readonly Content[], vocabulary: Vocabulary): Promise<void> {
  const all = <K extends keyof Content>(part: K): Content[K][number][] =>
    contents.flatMap((content): Content[K][number][] => [...content[part]]);
  const locals = all('locals').map((one) => ({ ...citedProperties(one, true, vocabulary), origins: ['cited'] as const }));
  await putDocumentNodes(writer, locals);
  await putAgencies(writer, all('agencies'), vocabulary);
  for (const rows of inParts(all('citations'))) await writer.read('ingest/create-citations', { rows });
  for (const rows of inParts(all('references'))) await writer.read('ingest/create-references', { rows });
  for (const rows of inParts(all('nesting'))) await writer.read('ingest/create-nesting', { rows });
  for (const rows of inParts(all('cites'))) await writer.read('ingest/create-cites', { rows });
  for (const rows of inParts(all('relations'))) await writer.read('ingest/create-relations', { rows });
  for (const rows of inParts(all('carriesOut'))) await writer.read('ingest/create-carries-out', { rows });
  for (const rows of inParts(all('assignments'))) await writer.read('ingest/create-assignments', { rows });
  for (const rows of inParts(all('addressees'))) await writer.read('ingest/create-addressees', { rows });
  for (const rows of inParts(all('mentions'))) await writer.read('ingest/create-mentions', { rows });
  for (const rows of inParts(all('deadlines'))) await writer.read('ingest/create-deadlines', { rows });
  for (const rows of inParts(all('due'))) await writer.read('ingest/create-due', { rows });
  for (const rows of inParts(all('recipients'))) await writer.read('ingest/create-recipients', { rows });
  for (const rows of inParts(all('issuers'))) await writer.read('ingest/create-issuers', { rows });
  await writer.read('ingest/mark-ended', { ids: [...new Set(all('relations').map((edge) => edge.to))] });
}
