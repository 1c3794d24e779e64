import type { Flow } from '../reading/layout.js';
import { isNumber, isYear } from '../reading/number.js';
import type { Form } from '../reading/lexicon.js';
import { isSo } from '../reading/token.js';
import type { Tokens } from '../reading/tokens.js';
import type { Registry } from '../registry/registry.js';
import { codeKey, type Vocabulary } from '../registry/vocabulary.js';
import type { AmendingLaw } from './law-name.js';
import { fold } from '../text/fold.js';
import { newMention, type Mention } from './mention.js';
import { headBefore, type SymbolHead } from './symbol-head.js';
import { firstCode, symbolShapeAt, type SymbolShape } from './symbol-shape.js';
import { readSymbol } from './symbol.js';
import { TERM } from './symbol-rules.js';
import type { TypeWord } from './type-word.js';

/** Every mention that prints a symbol, in text order. */
export function findBySymbol(
  flow: Flow,
  typeWords: readonly TypeWord[],
  amending: ReadonlyMap<number, AmendingLaw>,
  registry: Registry,
): Mention[] {
  const { tokens } = flow;
  const { vocabulary } = registry;
  const lawBehind = new Map([...amending].map(([first, { changed }]) => [changed.at(-1)?.first, first]));
  const mentions: Mention[] = [];
  for (let at = isNumber.next(tokens, 0, tokens.length); at < tokens.length; at = isNumber.next(tokens, at + 1, tokens.length)) {
    if (continuesNumber(tokens, at)) continue;
    const shape = symbolShapeAt(tokens, at, vocabulary);
    if (!shape || isNoCitation(tokens, at, vocabulary)) continue;
    const named = inList(headBefore(flow, shape, typeWords, registry), shape, mentions.at(-1), tokens);
    // a law that changes others is named by them: the number behind their names is its own
    const head = { ...named, first: lawBehind.get(named.first) ?? named.first };
    const reading = readSymbol(shape, vocabulary, { typeWord: head.type });
    if (!reading || !isProved(head, shape, reading.code !== null, tokens, vocabulary)) continue;
    for (const range of head.sharers) {
      const number = (tokens.formAt(range.last - 1) as Form).text;
      mentions.push(newMention({ flow, core: range, typeWord: head.type, shape: { ...shape, number } }));
    }
    mentions.push(newMention({ flow, core: { first: head.first, last: shape.last }, typeWord: head.type, shape, reading }));
    at = shape.last - 1;
  }
  return mentions;
}

/** Whether the number is the tail of a longer one, or of a word: of a date, a decimal, a range; `số33` is a slip. */
function continuesNumber(tokens: Tokens, at: number): boolean {
  const before = tokens.formAt(at - 1);
  if (tokens.gapAt(at) !== 'none' || before === undefined || isSo(before)) return false;
  if (before.kind === 'word') return true;
  return /^[.,:]$/u.test(before.text) && tokens.formAt(at - 2)?.kind === 'number';
}

/** So far back may the word stand that makes a number that of a form or a standard: `QCVN 08-MT:2015/BTNMT`. */
const MOST_TOKENS_OF_STANDARD = 8;

/** `Mẫu số 01/KH-…`, `QCVN 01:2021/BYT`, `TCVN …`: forms and standards are numbered likewise. */
function isNoCitation(tokens: Tokens, at: number, { cues }: Vocabulary): boolean {
  if (tokens.formAt(at - 1)?.text === '/' && /^[.…_]/u.test(tokens.formAt(at - 2)?.text ?? '')) return true;
  for (let i = at - 1; i >= Math.max(0, at - MOST_TOKENS_OF_STANDARD); i -= 1) {
    const token = tokens.formAt(i) as Form;
    for (const start of [i - 1, i]) {
      const cue = cues['no-citation'].longestAt(tokens, Math.max(0, start));
      if (cue && cue.end === i + 1) return true;
    }
    const isPart =
      token.kind === 'number' || /^[:-]$/u.test(token.text) || (tokens.gapAt(i) === 'none' && token.text.length <= 3);
    if (!isPart && !isSo(token)) return false;
  }
  return false;
}

/**
 * `các Quy định số 11-QĐ/TU, 12-QĐ/TU và số 13-QĐ/TU`: a symbol with nothing before it but a joiner, perhaps with «số», goes on in
 * the type of the one before.
 */
function inList(head: SymbolHead, shape: SymbolShape, before: Mention | undefined, tokens: Tokens): SymbolHead {
  const joins =
    tokens.slice(head.first, shape.first).every(isSo) &&
    (/^[,;/]$/u.test(tokens.formAt(head.first - 1)?.text ?? '') || tokens.formAt(head.first - 1)?.folded === 'va');
  if (head.type !== null || !joins || before?.core.last !== head.first - 1 || !before.typeWord) return head;
  const [code, codeBefore] = [firstCode(shape), before.shape && firstCode(before.shape)];
  return code in before.typeWord.codes || code === codeBefore ? { ...head, type: before.typeWord } : head;
}

/**
 * Whether what stands around a shape makes it a symbol. With a type word before it any will do, but for a year before a code
 * (`Kế hoạch 2023/KH`). Without one it has to prove itself: by a code with its organ, by organ and unit, or by a term.
 */
function isProved(head: SymbolHead, shape: SymbolShape, hasCode: boolean, tokens: Tokens, vocabulary: Vocabulary): boolean {
  const codes = shape.pieces.filter((piece) => piece.kind === 'code');
  const hasSo = isSo(tokens.formAt(shape.first - 1));
  if (head.type !== null) {
    const called = tokens.formAt(head.first)?.capital === true || codes.some(({ text }) => isKnown(text, vocabulary));
    return called && (hasSo || codes.length > 1 || !isYear(shape.number));
  }
  if (!hasSo && goesOnFrom(tokens, shape.first)) return false;
  if (hasCode) return codes.length >= 2;
  const known = codes.some(({ text }) => isOrgan(text, vocabulary));
  const hasTerm = codes.some(({ text }) => TERM.test(text) && /\d$/u.test(text));
  return known && (hasTerm || (codes.length >= 2 && codes.every(({ text }) => /^\p{L}/u.test(text))));
}

function isOrgan(text: string, { issuersByCode }: Vocabulary): boolean {
  return issuersByCode.has(codeKey(text.replace(/\d+$/u, '')));
}

function isKnown(text: string, vocabulary: Vocabulary): boolean {
  return isOrgan(text, vocabulary) || vocabulary.codesByFold.has(fold(text));
}

/** `45/48-HĐND`, `2020-2025/TU`: the second number of a pair. */
function goesOnFrom(tokens: Tokens, at: number): boolean {
  return /^[-/]$/u.test(tokens.formAt(at - 1)?.text ?? '') && tokens.formAt(at - 2)?.kind === 'number';
}
