import type { Gold, GoldCitation, GoldDocumentFile } from '../../src/eval/gold.js';
import type { ExtractedCitation } from '../../src/extraction/extraction.js';

/** A gold citation at [start, start + 10), called by its key. */
export function wanted(start: number, key: string, more: Partial<GoldCitation> = {}): GoldCitation {
  const open = { type: null, symbol: key, printedSymbol: null, issuedOn: null, issuer: null, title: null };
  return {
    start,
    end: start + 10,
    surface: key,
    role: 'basis',
    parent: null,
    parentRelation: null,
    effect: null,
    provision: null,
    ignore: false,
    ...open,
    key,
    ...more,
  };
}

/** The citation that is read where `wanted` expects it. */
export function got(start: number, key: string, more: Partial<ExtractedCitation> = {}): ExtractedCitation {
  const { end, surface, type, symbol, issuedOn, issuer, title, parent, provision } = wanted(start, key);
  const fields = { start, end, surface, type, symbol, issuedOn, issuer, title, parent, provision, key };
  const rest = { ordinal: 0, number: null, printedSymbol: null, impossibleDay: null, cue: null, documentId: key, candidates: [] };
  return { ...fields, ...rest, role: 'basis', parentRelation: null, effect: null, confidence: 1, repairs: [], ...more };
}

/** Gold of a text in which nothing is. */
export const NO_GOLD: Gold = {
  source: '',
  document: {
    type: null,
    symbol: null,
    issuer: null,
    place: null,
    issuedOn: null,
    signer: null,
    signerTitle: null,
    title: null,
  },
  citations: [],
  agencies: [],
  deadlines: [],
  recipients: [],
  undetermined: [],
};

/** A gold citation of the only place where `surface` stands in a text. */
export function wantedAt(text: string, surface: string, key: string, more: Partial<GoldCitation> = {}): GoldCitation {
  const start = text.indexOf(surface);
  if (start < 0 || text.includes(surface, start + 1)) throw new Error(`"${surface}" has to stand once in the text`);
  return wanted(start, key, { end: start + surface.length, surface, ...more });
}

export function goldFile(name: string, text: string, gold: Partial<Gold>): GoldDocumentFile {
  return { name, text, gold: { ...NO_GOLD, ...gold } };
}
