import { keysToLookUp } from '../citation/resolve/resolve.js';
import { knownFromCatalogue } from '../citation/resolve/candidates.js';
import type { Parsed } from '../extraction/extract.js';
import { checkParsed } from './check.js';
import type { CheckReport } from './report.js';
import { knownFor } from '../graph/ingest/known.js';
import type { Reader } from '../graph/store.js';
import type { SourceFile } from '../reading/read-file.js';
import type { Registry } from '../registry/registry.js';
import type { PartialDate } from '../time/partial-date.js';
import { knownToGraph } from '../validity/known-to-graph.js';
import { knownToRegistry } from '../validity/known-to-registry.js';
import { readDocument } from '../extraction/read-document.js';

export interface CheckRequest {
  readonly file: SourceFile;
  /** The day for which validity is asked. */
  readonly asOf: PartialDate;
  /** Place path, where the text names none. */
  readonly place: string | null;
  /** The day of a draft that prints none. */
  readonly date: PartialDate | null;
}

/**
 * Checks a document against what the graph knows; nothing of it is kept.
 *
 * @throws CancuError BAD_INPUT where it cannot be read, is no document, or names another place or day
 */
export async function checkDocument(
  { file, asOf, place, date }: CheckRequest,
  reader: Reader,
  registry: Registry,
): Promise<CheckReport> {
  const parsed = await readDocument(file, place, registry, date);
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
  return checkParsed(parsed, asOf, { known, source: knownToGraph(reader, registry.catalogue.regimes), registry });
}

/** Checks a document against the registry alone, where no graph was made yet. */
export async function checkWithoutGraph({ file, asOf, place, date }: CheckRequest, registry: Registry): Promise<CheckReport> {
  const parsed = await readDocument(file, place, registry, date);
  const known = knownFromCatalogue(registry.catalogue);
  return checkParsed(parsed, asOf, { known, source: knownToRegistry(registry), registry });
}
