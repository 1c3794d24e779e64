import { compose, fold } from '../text/fold.js';
import { codeKey, type DocumentType, type Issuer, type Vocabulary } from '../registry/vocabulary.js';
import { readAsPrinted } from './symbol-as-printed.js';
import {
  issuedBy,
  organKey,
  isOfOtherSystem,
  printSymbol,
  TERM,
  typeWithoutCode,
  wantedSeparators,
  type SymbolContext,
  type SymbolReading,
  type SymbolSystem,
} from './symbol-rules.js';
import type { SymbolPiece, SymbolShape } from './symbol-shape.js';
import { toKeep } from '../words/sentence.js';

/**
 * Reads a shape as the symbol that breaks the fewest of these constraints: order of separators, type belongs to the
 * system, organ belongs to the system, type code fits the type word, organ fits the issuer. Decree 30/2020/NĐ-CP,
 * Appendix III, for the state; Hướng dẫn 36-HD/VPTW and 05-HD/VPTW for the party.
 *
 * @returns null where the shape holds neither a type code nor an organ that anything speaks for
 */
export function readSymbol(shape: SymbolShape, vocabulary: Vocabulary, context: SymbolContext = {}): SymbolReading | null {
  const reading =
    calledLetter(shape, vocabulary, context) ??
    readAsPrinted(shape, vocabulary, context) ??
    readAtLeastCost(shape, vocabulary, context);
  return reading && shape.slips.length > 0 ? { ...reading, repairs: [...shape.slips, ...reading.repairs] } : reading;
}

/** `Công văn số 7886/HD-BNV`: whatever a body sends is called a letter; a letter has no code of its own, so the code tells what it is. */
function calledLetter(shape: SymbolShape, vocabulary: Vocabulary, context: SymbolContext): SymbolReading | null {
  const { typeWord } = context;
  if (typeWord?.type !== 'CV') return null;
  const own = readAsPrinted(shape, vocabulary, { ...context, typeWord: null });
  if (own?.type?.codeNamesNoUnit !== true || own.code === null || own.code in typeWord.codes) return null;
  // «01/BTT-VP» is by a body with that code and its office: a body's own code is the first that it has
  const isBody = (organ: string): boolean =>
    vocabulary.issuersByCode.get(organKey(organ))?.some(({ codes }) => organKey(codes[0] ?? '') === organKey(organ)) === true;
  if (!own.organs.every(isBody)) return null;
  const why = toKeep('kept.type-of-code', { word: typeWord.words[0] ?? '', code: own.code, type: own.type.words[0] ?? '' });
  return { ...own, repairs: [why] };
}

/** The same by weighing every way to read the pieces: what is left where a constraint is broken. */
export function readAtLeastCost(shape: SymbolShape, vocabulary: Vocabulary, context: SymbolContext): SymbolReading | null {
  let best: Judged | null = null;
  for (const hypothesis of hypotheses(shape, vocabulary, context)) {
    const judged = judge(hypothesis, vocabulary, context);
    if (best === null || judged.cost < best.cost) best = judged;
  }
  return best && best.cost < TOO_MUCH ? readingOf(best) : null;
}

const TOO_MUCH = 6;

interface Hypothesis {
  readonly shape: SymbolShape;
  readonly system: SymbolSystem;
  readonly year: string | null;
  readonly code: Spelled | null;
  readonly organs: readonly Spelled[];
}

/** A piece as printed; `why` where it was already taken apart. */
interface PrintedPiece extends SymbolPiece {
  readonly why?: string;
}

/** A piece as printed and as it is read. */
interface Spelled {
  readonly printed: string;
  readonly separator: '/' | '-';
  readonly text: string;
  /** Why it is read otherwise than printed; null where it is not. */
  readonly why: string | null;
  /** How daring the change is. */
  readonly cost: number;
}

function hypotheses(shape: SymbolShape, vocabulary: Vocabulary, context: SymbolContext): Hypothesis[] {
  const year = shape.pieces[0]?.kind === 'year' ? shape.pieces[0].text : null;
  const pieces = shape.pieces.filter((piece) => piece.kind === 'code').flatMap((piece) => unglue(piece, vocabulary, context));
  const [head, ...rest] = pieces;
  if (!head) return [];
  const codes = spellCode(head, vocabulary, context);
  const behindCode = codes.length === 0 ? [] : spellOrgans(rest, vocabulary, context);
  const alone = spellOrgans(pieces, vocabulary, context);
  const found: Hypothesis[] = [];
  for (const system of ['state', 'party'] as const) {
    for (const code of codes) for (const organs of behindCode) found.push({ shape, system, year, code, organs });
    for (const organs of alone) found.push({ shape, system, year, code: null, organs });
  }
  return found;
}

/** The readings of a piece as a type code: as printed, with its capitals or diacritics mended, or as the word has it. */
function spellCode(piece: PrintedPiece, vocabulary: Vocabulary, context: SymbolContext): Spelled[] {
  const spelled: Spelled[] = [];
  const latin = withoutLookAlikes(piece.text);
  const why = piece.why ?? (latin === piece.text ? null : toKeep('kept.code-script', { printed: piece.text }));
  for (const code of vocabulary.codesByFold.get(fold(latin)) ?? []) {
    if (code === latin) spelled.push({ ...printed(piece), text: code, why, cost: why === null ? 0 : 1 });
    else if (code.toUpperCase() === latin.toUpperCase()) {
      spelled.push({ ...printed(piece), text: code, why: toKeep('kept.code-written', { printed: piece.text, code }), cost: 0.5 });
    } else {
      spelled.push({
        ...printed(piece),
        text: code,
        why: toKeep('kept.code-diacritics', { printed: piece.text, code }),
        cost: 1,
      });
    }
  }
  const { typeWord } = context;
  const fits = spelled.some((one) => typeWord && one.text in typeWord.codes);
  // `KHLN`, `HDPH`: a code of its kind that no list has
  const longer = typeWord && Object.keys(typeWord.codes).some((code) => latin.length > code.length && latin.startsWith(code));
  if (typeWord && !fits && longer === true && couldBeCode(piece, vocabulary))
    spelled.push({ ...printed(piece), text: latin, why: null, cost: 1 });
  else if (typeWord && !fits && couldBeCode(piece, vocabulary)) {
    for (const code of Object.keys(typeWord.codes).slice(0, 1)) {
      const reason = toKeep('kept.code-of-type', { printed: piece.text, word: typeWord.words[0] ?? '', code });
      spelled.push({ ...printed(piece), text: code, why: reason, cost: 1 });
    }
  }
  return spelled;
}

/** A short piece in capitals may be a mistyped type code unless it is an organ. */
function couldBeCode(piece: SymbolPiece, vocabulary: Vocabulary): boolean {
  return piece.text.length <= 5 && !vocabulary.issuersByCode.has(codeKey(piece.text)) && !TERM.test(piece.text);
}

function spellOrgans(pieces: readonly SymbolPiece[], vocabulary: Vocabulary, context: SymbolContext): Spelled[][] {
  const asPrinted = pieces.map((piece) => spellOrgan(piece, vocabulary));
  const readings = [asPrinted];
  const only = asPrinted.length === 1 ? asPrinted[0] : undefined;
  const issuers = context.issuers ?? [];
  if (only && issuers.length > 0 && !issuedBy(issuers, only.text)) {
    for (const issuer of issuers) {
      const code = issuer.codes[0] as string;
      if (TERM.test(code) || !mayBeMistaken(only.text, issuer, vocabulary)) continue;
      const why = toKeep('kept.organ-of-issuer', { printed: only.printed, issuer: issuer.name, organ: code });
      readings.push([{ ...only, text: code, why, cost: 1 }]);
    }
  }
  return readings;
}

/**
 * One letter off, or the organ of a body of another level or system. Of `33/CT-TTg … của Chính phủ` it is the issuer that is wrong,
 * and an organ that nobody knows is more likely one that is not listed.
 */
function mayBeMistaken(printed: string, { codes, level, system }: Issuer, vocabulary: Vocabulary): boolean {
  if (isOneLetterOff(codeKey(printed), codeKey(codes[0] ?? ''))) return true;
  const known = vocabulary.issuersByCode.get(organKey(printed));
  return known?.every((one) => one.level !== level || one.system !== system) === true;
}

/** Whether one letter more, less or other makes two codes the same. */
function isOneLetterOff(a: string, b: string): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (short.length < 2 || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && long[at] === short[at]) at += 1;
  return long.slice(at + 1) === short.slice(long.length === short.length ? at + 1 : at);
}

function spellOrgan(piece: SymbolPiece, vocabulary: Vocabulary): Spelled {
  const latin = withoutLookAlikes(piece.text);
  const [, letters = latin, term = ''] = /^(.*?)(\d*)$/u.exec(latin) ?? [];
  const known = vocabulary.issuersByCode.get(codeKey(letters))?.[0]?.codes.find((code) => codeKey(code) === codeKey(letters));
  const marked = known === undefined ? vocabulary.organByFold.get(fold(letters)) : undefined;
  const text = (known ?? marked ?? letters) + term;
  const why =
    latin !== piece.text
      ? toKeep('kept.organ-script', { printed: piece.text })
      : marked !== undefined
        ? toKeep('kept.organ-diacritics', { printed: piece.text, organ: marked })
        : text !== piece.text
          ? toKeep('kept.organ-written', { printed: piece.text, organ: text })
          : null;
  return { ...printed(piece), text, why, cost: why === null ? 0 : 0.5 };
}

function printed(piece: SymbolPiece): Pick<Spelled, 'printed' | 'separator'> {
  return { printed: piece.text, separator: piece.separator };
}

/** `01/2005/TTLT/BNV-BTC`, `90/CTrPH/CP-ĐCTUBTWMTTQVN`: joint papers have a stroke or a hyphen before their bodies, by the habit of their year. */
function isJoint({ system, code, organs }: Hypothesis): boolean {
  return system === 'state' && organs.length > 1 && /(LT|PH)$/u.test(code?.text ?? '');
}

interface Judged {
  readonly hypothesis: Hypothesis;
  readonly type: DocumentType | null;
  /** So many separators stand where they should not. */
  readonly wrong: number;
  readonly cost: number;
}

function judge(hypothesis: Hypothesis, vocabulary: Vocabulary, context: SymbolContext): Judged {
  const { system, year, code, organs } = hypothesis;
  let cost = 0;
  for (const spelled of [code, ...organs]) cost += spelled?.cost ?? 0;
  const type = typeOf(hypothesis, vocabulary, context);
  const separators = [code, ...organs].filter((one): one is Spelled => one !== null).map((one) => one.separator);
  const wanted =
    isOldNumber(hypothesis) || isJoint(hypothesis)
      ? separators
      : wantedSeparators(system, code !== null, year !== null, organs.length);
  const wrong = separators.filter((separator, index) => separator !== wanted[index]).length;
  // their order is one constraint, however many it takes to mend it
  if (wrong > 0) cost += wrong === 1 ? 1 : 1.5;
  if (type && !type.system.includes(system)) cost += 1.5;
  if (code === null && !isCodeless(hypothesis, context)) cost += 3;
  if (context.issuers?.length && organs.length === 1 && !issuedBy(context.issuers, organs[0]?.text ?? '')) cost += 1.5;
  if (code !== null && organs.length === 0) cost += 3;
  const strangers = organs.filter((organ) => !vocabulary.issuersByCode.has(organKey(organ.text)));
  cost += strangers.length * (code === null && !context.typeWord ? 3 : 0.25);
  if (organs[0] && isOfOtherSystem(organs[0].text, system, vocabulary)) cost += 1.75;
  if (context.typeWord && code !== null && !(code.text in context.typeWord.codes)) cost += 2;
  if (type === null) cost += 1;
  return { hypothesis, type, wrong, cost };
}

/** What a hypothesis makes of the shape. */
function readingOf({ hypothesis, type, wrong }: Judged): SymbolReading {
  const { shape, system, year, code, organs } = hypothesis;
  const repairs = [code, ...organs].flatMap((spelled) => spelled?.why ?? []);
  if (wrong > 0) repairs.push(toKeep(`kept.separators-${system}`));
  const organTexts = organs.map((organ) => organ.text);
  const written = isOldNumber(hypothesis) && organs[0]?.separator === '-' ? 'party' : system;
  const symbol = printSymbol({ number: shape.number, year, code: code?.text ?? null, organs: organTexts, system: written });
  return { number: shape.number, year, code: code?.text ?? null, organs: organTexts, system, type, symbol, repairs };
}

/** `769/TTg`, `36-CP`: numbers of before the rule, with the organ alone behind a stroke or a hyphen. */
function isOldNumber({ system, year, code, organs }: Hypothesis): boolean {
  return system === 'state' && code === null && year === null && organs.length === 1;
}

function typeOf({ code, organs, system }: Hypothesis, vocabulary: Vocabulary, context: SymbolContext): DocumentType | null {
  const { typeWord } = context;
  if (code === null) return typeWord ?? typeWithoutCode(organs[0]?.text ?? '', vocabulary);
  const byCode = vocabulary.typesByCode.get(code.text) ?? [];
  if (typeWord && (byCode.includes(typeWord) || byCode.length === 0)) return typeWord;
  return byCode.find((type) => type.system.includes(system)) ?? byCode[0] ?? typeWord ?? null;
}

/** Whether a symbol may lack the type code: the National Assembly's, old ones (`769/TTg`) and công văn. */
function isCodeless({ organs, year }: Hypothesis, context: SymbolContext): boolean {
  const organ = organs[0]?.text ?? '';
  if (TERM.test(organ)) return true;
  if (year !== null) return false;
  if (organs.length === 1) return true;
  return context.typeWord?.type === 'CV' || (organs.length === 2 && context.typeWord == null);
}

/** `CTTg`: a code and an organ run together, perhaps with a letter lost where they meet. */
function unglue(piece: SymbolPiece, vocabulary: Vocabulary, context: SymbolContext): PrintedPiece[] {
  const known = vocabulary.typesByCode.has(piece.text) || vocabulary.issuersByCode.has(organKey(piece.text));
  if (known || !context.typeWord) return [piece];
  for (const code of Object.keys(context.typeWord.codes)) {
    if (!piece.text.startsWith(code)) continue;
    const rest = piece.text.slice(code.length);
    const organ = [rest, code.slice(-1) + rest].find((one) => vocabulary.issuersByCode.has(organKey(one)));
    const mended = organ && (vocabulary.issuersByCode.get(organKey(organ))?.[0]?.codes[0] ?? organ);
    const system = context.typeWord.system.includes('state') ? 'state' : 'party';
    if (!mended) continue;
    const why = toKeep('kept.run-together', { printed: piece.text, code, organ: mended });
    return [
      { ...piece, text: code, why },
      { separator: system === 'state' ? '-' : '/', text: mended, kind: 'code' },
    ];
  }
  return [piece];
}

const LOOK_ALIKES: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  С: 'C',
  Е: 'E',
  Н: 'H',
  І: 'I',
  К: 'K',
  М: 'M',
  О: 'O',
  Р: 'P',
  Т: 'T',
  Х: 'X',
  У: 'Y',
  а: 'a',
  с: 'c',
  е: 'e',
  о: 'o',
  р: 'p',
  х: 'x',
  у: 'y',
};

/** Cyrillic letters that look like Latin ones, as they come out of some scanners and keyboards. */
function withoutLookAlikes(text: string): string {
  if (!/\p{Script=Cyrillic}/u.test(text)) return compose(text);
  return compose(Array.from(text, (letter) => LOOK_ALIKES[letter] ?? letter).join(''));
}
