import { knownFromCatalogue } from '../citation/resolve/candidates.js';
import { keysToLookUp } from '../citation/resolve/resolve.js';
import { badFile } from '../errors/bad-file.js';
import type { Parsed } from '../extraction/extract.js';
import { readDocument } from '../extraction/read-document.js';
import { settlementsOf } from '../graph/edit/read.js';
import { knownFor } from '../graph/ingest/known.js';
import type { Reader } from '../graph/store.js';
import type { SourceFile } from '../reading/read-file.js';
import type { Registry } from '../registry/registry.js';
import type { PartialDate } from '../time/partial-date.js';
import { say } from '../words/sentence.js';
import { knownToGraph } from '../validity/known-to-graph.js';
import { knownToRegistry } from '../validity/known-to-registry.js';
import { checkParsed } from './check.js';
import type { CheckReport } from './report.js';

export interface CheckRequest {
  readonly file: SourceFile;
  /** The day for which validity is asked; null for the one on which the document was signed. */
  readonly asOf: PartialDate | null;
  /** Place path, where the text names none. */
  readonly place: string | null;
  /** The day of a draft that prints none. */
  readonly date: PartialDate | null;
  /** A text of more UTF-16 code units is refused; none is, if nothing is given. */
  readonly mostCharacters?: number;
}

/**
 * Checks a document against what the graph knows; nothing of it is kept.
 *
 * @throws CancuError BAD_INPUT where it cannot be read, is no document, names another place or day, or prints none where its own
 * is asked for
 */
export async function checkDocument(request: CheckRequest, reader: Reader, registry: Registry): Promise<CheckReport> {
  const { parsed, asOf } = await read(request, registry);
  return checkAgainstGraph(parsed, asOf, reader, registry);
}

/** The same of a text that is read already. */
export async function checkAgainstGraph(
  parsed: Parsed,
  asOf: PartialDate,
  reader: Reader,
  registry: Registry,
): Promise<CheckReport> {
  const known = await knownFor(keysToLookUp(parsed.mentions, parsed.citing, registry), reader, registry.catalogue);
  const { documentId } = parsed.citing;
  const settlements = (await settlementsOf(reader, [documentId])).get(documentId) ?? [];
  return checkParsed(parsed, asOf, { known, source: knownToGraph(reader, registry), registry, settlements });
}

/** Checks a document against the registry alone, where no graph was made yet. */
export async function checkWithoutGraph(request: CheckRequest, registry: Registry): Promise<CheckReport> {
  const { parsed, asOf } = await read(request, registry);
  const known = knownFromCatalogue(registry.catalogue);
  return checkParsed(parsed, asOf, { known, source: knownToRegistry(registry), registry });
}

async function read(
  { file, asOf, place, date, mostCharacters }: CheckRequest,
  registry: Registry,
): Promise<{ parsed: Parsed; asOf: PartialDate }> {
  const parsed = await readDocument(file, place, registry, date, mostCharacters);
  const day = asOf ?? parsed.head.issuedOn;
  if (day !== null) return { parsed, asOf: day };
  throw badFile(file.name, say('file.no-day'));
}
