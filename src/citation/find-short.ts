import type { Flow } from '../reading/layout.js';
import { isNumber, yearNumber } from '../reading/number.js';
import type { Form } from '../reading/lexicon.js';
import { isSo } from '../reading/token.js';
import type { Tokens } from '../reading/tokens.js';
import type { Vocabulary } from '../registry/vocabulary.js';
import { firstIndex } from '../text/search.js';
import { newMention, type Mention } from './mention.js';
import type { SymbolShape } from './symbol-shape.js';

/**
 * Mentions by type and number alone, `Quy định 377`, `Chỉ thị số 45`, `QĐ 66`: the text has to print the whole symbol
 * somewhere, and only one of that type and number.
 *
 * @param mentions those that were found in the flow already
 * @param all those of the whole text
 * @returns both, in text order
 */
export function addShortMentions(
  flow: Flow,
  mentions: readonly Mention[],
  all: readonly Mention[],
  vocabulary: Vocabulary,
): Mention[] {
  const { tokens } = flow;
  const symbols = symbolsByNumber(all);
  if (symbols.size === 0) return [...mentions];
  const short: Mention[] = [];
  const end = tokens.length;
  for (let at = isNumber.next(tokens, 0, end); at < end; at = isNumber.next(tokens, at + 1, end)) {
    const candidates = symbols.get((tokens.formAt(at) as Form).text);
    if (!candidates || isTaken(at, mentions) || goesOn(tokens, at + 1)) continue;
    const found = typeBefore(tokens, at, vocabulary);
    const full = found && onlyOne(candidates.filter(({ typeWord }) => typeWord !== null && found.types.has(typeWord.type)));
    if (!found || !full || isTaken(found.first, mentions)) continue;
    const shape: SymbolShape = { ...(full.shape as SymbolShape), first: at, last: at + 1 };
    short.push(newMention({ flow, core: { first: found.first, last: at + 1 }, typeWord: full.typeWord, shape }));
  }
  return [...mentions, ...short].sort((a, b) => a.core.first - b.core.first);
}

/** @param mentions in text order */
function isTaken(at: number, mentions: readonly Mention[]): boolean {
  const last = firstIndex(mentions.length, (index) => (mentions[index] as Mention).core.first > at) - 1;
  // a law inside the name of another one begins behind it and ends before it
  for (let index = last; index >= 0 && index > last - MOST_INSIDE; index -= 1)
    if (at < (mentions[index] as Mention).core.last) return true;
  return false;
}

const MOST_INSIDE = 24;

function symbolsByNumber(mentions: readonly Mention[]): Map<string, Mention[]> {
  const byNumber = new Map<string, Mention[]>();
  for (const mention of mentions) {
    if (!mention.shape) continue;
    const same = byNumber.get(mention.shape.number);
    if (same) same.push(mention);
    else byNumber.set(mention.shape.number, [mention]);
  }
  return byNumber;
}

/** The mention whose symbol all of them print; null where they differ. */
function onlyOne(mentions: readonly Mention[]): Mention | null {
  const [first, ...others] = mentions;
  const symbolOf = ({ shape }: Mention): string => shape?.pieces.map(({ text }) => text.toUpperCase()).join(' ') ?? '';
  return first && others.every((one) => symbolOf(one) === symbolOf(first)) ? first : null;
}

interface TypeBefore {
  readonly first: number;
  readonly types: ReadonlySet<string>;
}

/** The type word or code right before a number, with or without *số*. */
function typeBefore(tokens: Tokens, at: number, vocabulary: Vocabulary): TypeBefore | null {
  const so = isSo(tokens.formAt(at - 1));
  const end = so ? at - 1 : at;
  const isYear = yearNumber(tokens.formAt(at)) !== null;
  if (isYear && !so) return null;
  for (let first = Math.max(0, end - 4); first < end; first += 1) {
    const word = vocabulary.typeWords.longestAt(tokens, first);
    if (word?.end === end && tokens.formAt(first)?.capital === true) return { first, types: new Set([word.value.type]) };
  }
  const types = vocabulary.typesByCode.get(tokens.formAt(end - 1)?.text ?? '');
  return types ? { first: end - 1, types: new Set(types.map(({ type }) => type)) } : null;
}

/** `66/2018`, `45.000`, `12%`, `377 ngày …`: the number is part of something else, or a date tells more of it. */
function goesOn(tokens: Tokens, at: number): boolean {
  const next = tokens.at(at);
  if (next === undefined || next.gap === 'paragraph') return false;
  if (next.folded === 'ngay' || (next.text === ',' && tokens.formAt(at + 1)?.folded === 'ngay')) return true;
  if (next.text === '/' || next.text === '-' || next.text === '%') return true;
  return next.gap === 'none' && (next.kind !== 'mark' || (/^[.,:]$/u.test(next.text) && tokens.gapAt(at + 1) === 'none'));
}
