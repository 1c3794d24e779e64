import type { Flow } from '../reading/layout.js';
import { isSo, type Token } from '../reading/token.js';
import type { Tokens } from '../reading/tokens.js';
import type { DocumentType, Vocabulary } from '../registry/vocabulary.js';
import type { Registry } from '../registry/registry.js';
import { fold } from '../text/fold.js';
import { dateAt } from './date.js';
import { bodyAt } from './issuer.js';
import { isLaw, lawNameAt, numberedNameAt } from './law-name.js';
import type { TokenRange } from './mention.js';
import { firstCode, type SymbolShape } from './symbol-shape.js';
import { lastWordIndex, type TypeWord } from './type-word.js';

/** What stands before a symbol and belongs to it. */
export interface SymbolHead {
  /** First token of the mention. */
  readonly first: number;
  readonly type: DocumentType | null;
  /** Numbers before this one that share its symbol: `217, 218-QĐ/TW`. */
  readonly sharers: readonly TokenRange[];
}

/** Words that may stand between the type word and *số*: `Chương trình hành động số`, `Công điện khẩn số`. */
const MOST_WORDS_BETWEEN = 3;
/** So many where the symbol prints the code of that very type: `Kết luận liên ngành tư pháp Trung ương số 23/KL-…`. */
const MOST_WORDS_OF_ITS_TYPE = 8;

/** Reads back from the number of a symbol: other numbers of its list, *số*, the type word. */
export function headBefore(flow: Flow, shape: SymbolShape, typeWords: readonly TypeWord[], registry: Registry): SymbolHead {
  const { tokens } = flow;
  const numbers = numbersBefore(tokens, shape.first);
  const at = numbers[0] ?? shape.first;
  const so = opensWithSo(tokens, at);
  const hasSo = so < at;
  const word = governingWord(tokens, so, hasSo, shape, typeWords, registry);
  const list = word || !hasSo ? null : listWord(flow, so, typeWords, codesOf(shape, registry.vocabulary));
  const start = word ? word.first : list && opensListAt(tokens, list, so) ? list.first : hasSo ? withoutType(tokens, so) : so;
  const type = word?.type ?? list?.type ?? null;
  if (numbers.length === 0 || type === null) return { first: numbers.length > 0 ? shape.first : start, type, sharers: [] };
  const sharers = numbers.map((number, index) => ({ first: index === 0 ? start : number, last: number + 1 }));
  return { first: shape.first, type, sharers };
}

/** `217, 218-QĐ/TW`, `217 và số 218-QĐ/TW`: the numbers before one that are printed without a symbol of their own. */
function numbersBefore(tokens: Tokens, at: number): number[] {
  const numbers: number[] = [];
  for (let first = at; ;) {
    const joiner = isSo(tokens.formAt(first - 1)) ? first - 2 : first - 1;
    const number = joiner - 1;
    const joins = /^[,/;]$/u.test(tokens.formAt(joiner)?.text ?? '') || tokens.formAt(joiner)?.folded === 'va';
    const digits = tokens.formAt(number);
    if (!joins || digits?.kind !== 'number' || digits.text.length > 5 || !opensList(tokens, number)) return numbers;
    first = number;
    numbers.unshift(first);
  }
}

/** Whether a number before a joiner is itself the first of a list of numbers, and not the end of a date. */
function opensList(tokens: Tokens, at: number): boolean {
  const before = tokens.formAt(at - 1);
  // the term of `QH10` is no number of a list
  if (before?.kind === 'word' && tokens.gapAt(at) === 'none' && !isSo(before)) return false;
  return before?.kind === 'word' || /^[,/;]$/u.test(before?.text ?? '')
    ? tokens.formAt(at - 2)?.kind !== 'number' || before?.text === ',' || before?.text === ';'
    : false;
}

/** The token of *số* or *số:* right before a number; the number's own where there is none. */
function opensWithSo(tokens: Tokens, at: number): number {
  if (isSo(tokens.formAt(at - 1))) return at - 1;
  return tokens.formAt(at - 1)?.text === ':' && isSo(tokens.formAt(at - 2)) ? at - 2 : at;
}

// ---- the type word ----------------------------------------------------------------------------------------------

/** The type word that the symbol belongs to. */
function governingWord(
  tokens: Tokens,
  so: number,
  hasSo: boolean,
  shape: SymbolShape,
  typeWords: readonly TypeWord[],
  registry: Registry,
): TypeWord | null {
  if (tokens.gapAt(so) === 'paragraph') return null;
  const last = lastWordIndex(typeWords, so);
  const law = hasSo ? lawWord(tokens, last, so, typeWords, registry) : null;
  if (law) return law;
  const word = typeWords[last];
  if (!word) return null;
  const between = so - word.last;
  const codes = codesOf(shape, registry.vocabulary);
  const most = !hasSo ? 0 : printsOne(word.type, codes) ? MOST_WORDS_OF_ITS_TYPE : MOST_WORDS_BETWEEN;
  const plain =
    between <= most &&
    areWords(tokens, word.last, so) &&
    (between <= MOST_WORDS_BETWEEN || !beginsAnother(tokens, word.last, so, registry.vocabulary));
  if (!plain) return partsBetween(tokens, word.last, so, registry.vocabulary) ? word : null;
  if (codes.length === 0 || printsOne(word.type, codes)) return word;
  return fittingWord(tokens, last, codes, typeWords) ?? (between === 0 ? word : null);
}

/** `Kế hoạch triển khai tại địa phương theo văn bản số …`: another document is led to before its number. */
function beginsAnother(tokens: Tokens, first: number, last: number, { cues }: Vocabulary): boolean {
  for (let at = first; at < last; at += 1)
    if (/^(theo|tại|kèm|và|văn)$/u.test(tokens.formAt(at)?.text ?? '') || cues.role.longestAt(tokens, at)) return true;
  return false;
}

/** So many type words may stand in the name of a law: `Luật Ban hành văn bản quy phạm pháp luật`. */
const MOST_WORDS_IN_NAME = 4;

/** The law whose name runs up to *số*. */
function lawWord(tokens: Tokens, last: number, so: number, typeWords: readonly TypeWord[], registry: Registry): TypeWord | null {
  for (let index = last; index > last - MOST_WORDS_IN_NAME; index -= 1) {
    const word = typeWords[index];
    if (!word || !isLaw(word.type)) continue;
    const ends = [lawNameAt(tokens, word.first, registry)?.end, numberedNameAt(tokens, word.first, registry)?.end];
    if (ends.includes(so)) return word;
  }
  return null;
}

function areWords(tokens: Tokens, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1)
    if (tokens.formAt(at)?.kind !== 'word' || tokens.gapAt(at) === 'paragraph') return false;
  return true;
}

const MOST_TOKENS_OF_PARTS = 24;

/** `Quyết định của UBND tỉnh Lào Cai số 15/QĐ-UBND`: day and issuer stand between the type word and the number. */
function partsBetween(tokens: Tokens, first: number, last: number, vocabulary: Vocabulary): boolean {
  if (last - first > MOST_TOKENS_OF_PARTS) return false;
  let at = first;
  while (at < last) {
    const token = tokens.at(at) as Token;
    if (token.gap === 'paragraph') return false;
    const end =
      token.folded === 'cua'
        ? bodyAt(tokens, at + 1, vocabulary)?.last
        : token.folded === 'ngay'
          ? dateAt(tokens, at)?.last
          : token.text === ','
            ? at + 1
            : undefined;
    if (end === undefined || end > last) return false;
    at = end;
  }
  return true;
}

/** How the first piece may be written as a type code. */
function codesOf(shape: SymbolShape, vocabulary: Vocabulary): readonly string[] {
  return vocabulary.codesByFold.get(fold(firstCode(shape))) ?? [];
}

function printsOne({ codes }: DocumentType, printed: readonly string[]): boolean {
  return printed.some((code) => code in codes);
}

/** So many tokens from its end to the next one a type word may lie back that the code speaks for. */
const MOST_TOKENS_BACK = 4;

/** `Tờ trình dự thảo Nghị quyết số 12/TTr-UBND`: of several type words in a row the one that prints this code. */
function fittingWord(tokens: Tokens, last: number, codes: readonly string[], typeWords: readonly TypeWord[]): TypeWord | null {
  for (let index = last - 1; index >= 0; index -= 1) {
    const [word, next] = [typeWords[index] as TypeWord, typeWords[index + 1] as TypeWord];
    if (next.first - word.last > MOST_TOKENS_BACK || !areWords(tokens, word.last, next.last)) return null;
    if (tokens.gapAt(next.first) === 'paragraph') return null;
    if (printsOne(word.type, codes)) return word;
  }
  return null;
}

/** `văn bản số 07-TB/…`: a document called just that belongs to the mention, and says nothing of its type. */
function withoutType(tokens: Tokens, so: number): number {
  return tokens.formAt(so - 2)?.text.toLowerCase() === 'văn' &&
    tokens.formAt(so - 1)?.text === 'bản' &&
    tokens.gapAt(so) !== 'paragraph'
    ? so - 2
    : so;
}

/** `các Quyết định: số 36/QĐ-TTg …; số 1569/QĐ-TTg …`: the type word at the head of the list holds for all of it. */
function listWord(
  { tokens, starts }: Flow,
  at: number,
  typeWords: readonly TypeWord[],
  codes: readonly string[],
): TypeWord | null {
  const word = typeWords[lastWordIndex(typeWords, at)];
  if (!word || starts.paragraph(at) > word.first) return null;
  const opens =
    tokens.formAt(word.first - 1)?.folded === 'cac' || tokens.formAt(word.last)?.text === ':' || isSo(tokens.formAt(word.last));
  return opens && (codes.length === 0 || printsOne(word.type, codes)) ? word : null;
}

/** `Các Công điện: số 007/CĐ-UBND`: nothing but a colon stands between the type word and the first of its list. */
function opensListAt(tokens: Tokens, { last }: TypeWord, at: number): boolean {
  return last + 1 === at && tokens.formAt(last)?.text === ':';
}
