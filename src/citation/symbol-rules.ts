import { codeKey, type DocumentType, type Issuer, type Vocabulary } from '../registry/vocabulary.js';

export type SymbolSystem = 'state' | 'party';

/** A symbol taken apart. */
export interface SymbolReading {
  readonly number: string;
  /** The year that the symbol itself prints, as in `04/2015/NĐ-CP`. */
  readonly year: string | null;
  /** The type code as it should be printed, or null (công văn, laws). */
  readonly code: string | null;
  /** Organ codes as they should be printed; the term number stays on: `QH15`. */
  readonly organs: readonly string[];
  readonly system: SymbolSystem;
  readonly type: DocumentType | null;
  /** The symbol as it should be printed. */
  readonly symbol: string;
  /** What was changed, one sentence each naming the constraint that the printed form breaks. */
  readonly repairs: readonly string[];
}

export interface SymbolContext {
  /** The type that the word before the symbol names. */
  readonly typeWord?: DocumentType | null;
  /** Bodies named as issuer of the document. */
  readonly issuers?: readonly Issuer[];
}

/** Prints a symbol by the rule of its system. */
export function printSymbol(parts: Pick<SymbolReading, 'number' | 'year' | 'code' | 'organs' | 'system'>): string {
  const organs = parts.organs.join('-');
  if (parts.system === 'party') return `${parts.number}-${[parts.code, organs].filter(Boolean).join('/')}`;
  const head = parts.year === null ? parts.number : `${parts.number}/${parts.year}`;
  return `${head}/${[parts.code, organs].filter(Boolean).join('-')}`;
}

export function wantedSeparators(system: SymbolSystem, hasCode: boolean, hasYear: boolean, organs: number): ('/' | '-')[] {
  const wanted: ('/' | '-')[] = system === 'party' && !hasYear ? ['-'] : ['/'];
  if (hasCode) wanted.push(system === 'party' && !hasYear ? '/' : '-');
  for (let organ = 1; organ < organs; organ += 1) wanted.push('-');
  return wanted;
}

/** A symbol without a code is a law (`64/2025/QH15`), or a công văn (`16495/BTC-PTHT`). */
export function typeWithoutCode(organ: string, vocabulary: Vocabulary): DocumentType | null {
  if (TERM.test(organ)) return vocabulary.typeByName.get(organ.startsWith('QH') ? 'L' : 'NQ') ?? null;
  return vocabulary.typeByName.get('CV') ?? null;
}

export function issuedBy(issuers: readonly Issuer[], organ: string): boolean {
  return issuers.some((issuer) => issuer.codes.some((code) => sameOrgan(code, organ)));
}

/** The Assembly's organs carry their term: `QH15`, `UBTVQH11`. */
export const TERM = /^(QH|UBTVQH)\d*$/u;

/** The key of an organ without its term: `QH15` → `QH`. */
export function organKey(organ: string): string {
  return codeKey(organ.replace(/\d+$/u, ''));
}

function sameOrgan(a: string, b: string): boolean {
  return organKey(a) === organKey(b);
}

/** Whether all bodies known by an organ code write in the other system. */
export function isOfOtherSystem(organ: string, system: SymbolSystem, vocabulary: Vocabulary): boolean {
  return vocabulary.issuersByCode.get(organKey(organ))?.every((issuer) => issuer.system !== system) === true;
}
