import { extract } from '../extraction/extract.js';
import type { Registry } from '../registry/registry.js';
import type { GoldDocumentFile } from './gold.js';
import type { GoldSet } from './gold-sets.js';
import { outcomesOf, type Outcome } from './outcome.js';
import { judgeResolution, type ResolutionReport } from './resolution.js';

/** A document with everything that was compared of it. */
export interface DocumentResult {
  readonly document: GoldDocumentFile;
  readonly outcomes: readonly Outcome[];
  readonly resolution: ResolutionReport;
}

/** A gold set with what was compared of its documents. */
export interface SetResult {
  readonly set: GoldSet;
  readonly documents: readonly DocumentResult[];
}

/** Reads every document of a set as `cancu extract` does, and compares it with its gold. */
export function evaluateSet(set: GoldSet, registry: Registry): SetResult {
  const documents = set.documents.map((document) => {
    const extraction = extract(document.text, { registry });
    return {
      document,
      outcomes: outcomesOf(extraction, document.gold),
      resolution: judgeResolution(extraction.citations, document.gold, registry),
    };
  });
  return { set, documents };
}
