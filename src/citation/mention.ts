import type { Flow } from '../reading/layout.js';
import type { DocumentType } from '../registry/vocabulary.js';
import type { PartialDate } from '../time/partial-date.js';
import type { ImpossibleDay } from './date.js';
import type { IssuerMatch } from './issuer.js';
import type { SymbolReading } from './symbol-rules.js';
import type { Provision } from './provision.js';
import type { SymbolShape } from './symbol-shape.js';

export type CitationRole = 'basis' | 'implement' | 'report' | 'nested' | 'other';
export type NestedRelation = 'implements' | 'continues' | 'amends' | 'replaces' | 'repeals' | 'guides' | 'promulgates';
export type Effect = 'replaces' | 'repeals' | 'amends' | 'corrects' | 'promulgates';

/** Token positions in a flow, half open. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/**
 * One mention of a document while it is being read. Each pass over the mentions adds what it finds; nothing a later pass
 * does takes back what an earlier one saw.
 */
export interface Mention {
  readonly flow: Flow;
  /** The core: type word to end of the symbol, or the name. */
  core: TokenRange;
  readonly typeWord: DocumentType | null;
  readonly shape: SymbolShape | null;
  /** A law or a document known by name: the name as printed. */
  readonly name: string | null;
  /** A number that stands without organ and code: `Pháp lệnh số 04 ngày 20/4/2007`. */
  readonly bareNumber: string | null;
  /** `số` is printed and no number follows: `Nghị định số ngày 09/01/2015`. */
  readonly numberMissing: boolean;

  /** The symbol as the words before it have it read; again, once the issuer is known. */
  reading: SymbolReading | null;
  provision: Provision | null;
  date: PartialDate | null;
  /** What is printed for its day, where the calendar has none such. */
  impossibleDay: ImpossibleDay | null;
  issuer: IssuerMatch | null;
  title: string | null;
  /** The whole description: core, date, issuer, title. */
  reach: TokenRange;
  /** Where the title begins, if there is one. */
  titleAt: number | null;
  parent: Mention | null;
  parentRelation: NestedRelation | null;
  role: CitationRole;
  cue: string | null;
  effect: Effect | null;
}

/** All mentions have the same fields in the same order, whichever of them are given: every pass reads them faster so. */
export function newMention(
  given: Pick<Mention, 'flow' | 'core' | 'typeWord'> &
    Partial<Pick<Mention, 'shape' | 'name' | 'bareNumber' | 'numberMissing' | 'reading'>>,
): Mention {
  return {
    flow: given.flow,
    core: given.core,
    typeWord: given.typeWord,
    shape: given.shape ?? null,
    name: given.name ?? null,
    bareNumber: given.bareNumber ?? null,
    numberMissing: given.numberMissing ?? false,
    reading: given.reading ?? null,
    provision: null,
    date: null,
    impossibleDay: null,
    issuer: null,
    title: null,
    reach: given.core,
    titleAt: null,
    parent: null,
    parentRelation: null,
    role: 'other',
    cue: null,
    effect: null,
  };
}
