import type { DocumentResult, SetResult } from '../../src/eval/evaluate.js';
import type { Gold } from '../../src/eval/gold.js';
import type { GoldSet } from '../../src/eval/gold-sets.js';
import { outcomesOf } from '../../src/eval/outcome.js';
import { judgeResolution } from '../../src/eval/resolution.js';
import type { Extraction } from '../../src/extraction/extraction.js';
import { goldFile } from './gold.js';
import { registry } from './registry.js';
import { read } from './texts.js';

const NOTHING = read('');

/** A document as `evaluateSet` gives it, with what is read and what is wanted both made up. */
export function evaluated(
  name: string,
  { text = '', gold, reading }: { readonly text?: string; readonly gold: Partial<Gold>; readonly reading: Partial<Extraction> },
): DocumentResult {
  const document = goldFile(name, text, gold);
  const extraction = { ...NOTHING, ...reading };
  return {
    document,
    outcomes: outcomesOf(extraction, document.gold),
    resolution: judgeResolution(extraction.citations, document.gold, registry),
  };
}

export function evaluatedSet(documents: readonly DocumentResult[], set: Partial<GoldSet> = {}): SetResult {
  return { set: { id: 'dev', heldOut: false, documents: documents.map((one) => one.document), ...set }, documents };
}
