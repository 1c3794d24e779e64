import type { Vocabulary } from '../registry/vocabulary.js';
import { issuedBy, printSymbol, TERM, typeWithoutCode, wantedSeparators } from './symbol-rules.js';
import type { SymbolContext, SymbolReading, SymbolSystem } from './symbol-rules.js';
import type { SymbolShape } from './symbol-shape.js';

/**
 * Reads a symbol that breaks no constraint, as nearly all do: known code and organs letter by letter, separators in the order of
 * their system, type word and issuer that fit. Nothing can be read at less cost, so that nothing else has to be weighed.
 *
 * @returns null where anything at all has to be mended or guessed
 */
export function readAsPrinted(shape: SymbolShape, vocabulary: Vocabulary, context: SymbolContext): SymbolReading | null {
  const year = shape.pieces[0]?.kind === 'year' ? shape.pieces[0].text : null;
  const pieces = year === null ? shape.pieces : shape.pieces.slice(1);
  const first = pieces[0]?.text ?? '';
  const code = vocabulary.typesByCode.has(first) ? first : null;
  const organs = (code === null ? pieces : pieces.slice(1)).map(({ text }) => text);
  const systems = systemsOf(organs[0] ?? '', vocabulary);
  if (code === null && !TERM.test(first)) return null;
  if (systems === null || organs.some((organ) => systemsOf(organ, vocabulary) === null)) return null;
  const system = systemOf(shape, year, code, organs.length);
  if (system === null || !systems.has(system)) return null;
  const { typeWord, issuers = [] } = context;
  if (organs.length === 1 && issuers.length > 0 && !issuedBy(issuers, organs[0] as string)) return null;
  if (code !== null && typeWord && !(code in typeWord.codes)) return null;
  const types = code === null ? [typeWord ?? typeWithoutCode(organs[0] as string, vocabulary)] : vocabulary.typesByCode.get(code);
  const type = code !== null && typeWord ? typeWord : types?.find((one) => one?.system.includes(system));
  if (!type?.system.includes(system)) return null;
  const { number } = shape;
  const symbol = printSymbol({ number, year, code, organs, system });
  return { number, year, code, organs, system, type, symbol, repairs: [] };
}

/** The systems in which a body with this very code writes; null for a code that is not known as it stands. */
function systemsOf(organ: string, vocabulary: Vocabulary): ReadonlySet<string> | null {
  const known = vocabulary.systemsByOrgan.get(organ);
  if (known) return known;
  return TERM.test(organ) ? (vocabulary.systemsByOrgan.get(organ.replace(/\d+$/u, '')) ?? null) : null;
}

/** The system whose separators stand between all pieces. */
function systemOf(shape: SymbolShape, year: string | null, code: string | null, organs: number): SymbolSystem | null {
  const pieces = year === null ? shape.pieces : shape.pieces.slice(1);
  const fits = (system: SymbolSystem): boolean => {
    const wanted = wantedSeparators(system, code !== null, year !== null, organs);
    return pieces.every(({ separator }, index) => separator === wanted[index]);
  };
  if (fits('state')) return 'state';
  return year === null && fits('party') ? 'party' : null;
}
