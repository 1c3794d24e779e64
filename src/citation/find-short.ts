import type { Flow } from '../reading/layout.js';
import { FormTest } from '../reading/form-test.js';
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
 * somewhere, and only one of that type and number; and by a name with that number, once the text has given it: `(Bộ chỉ số 766)`.
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
  const given = namesGiven(all, vocabulary);
  for (let at = isNumber.next(tokens, 0, end); at < end; at = isNumber.next(tokens, at + 1, end)) {
    const candidates = symbols.get((tokens.formAt(at) as Form).text);
    if (!candidates || isTaken(at, mentions) || goesOn(tokens, at + 1)) continue;
    const named = nameBefore(tokens, at, given);
    if (named && !isTaken(named.first, mentions)) {
      short.push(byNumber(flow, named.first, at, named.full));
      continue;
    }
    const found = typeBefore(tokens, at, vocabulary);
    const full = found && onlyOne(candidates.filter(({ typeWord }) => typeWord !== null && found.types.has(typeWord.type)));
    if (!found || !full || isTaken(found.first, mentions)) continue;
    short.push(byNumber(flow, found.first, at, full));
  }
  return [...mentions, ...short].sort((a, b) => a.core.first - b.core.first);
}

/** A mention that ends with the number at a token, of a document whose symbol stands elsewhere. */
function byNumber(flow: Flow, first: number, at: number, full: Mention): Mention {
  const shape: SymbolShape = { ...(full.shape as SymbolShape), first: at, last: at + 1 };
  return newMention({ flow, core: { first, last: at + 1 }, typeWord: full.typeWord, shape });
}

/** So far behind a symbol, over issuer and title, a name is given in brackets; and so many words it has. */
const MOST_TO_NAME = 90;
const MOST_WORDS_OF_NAME = 6;

const opensBracket = new FormTest(({ text }) => text === '(');

/**
 * What a text calls documents by a name and their number, `Quyết định số 766/QĐ-TTg … phê duyệt … (Bộ chỉ số 766)`: the folded
 * words and the number → the document of that number. A type word for a name is found as such.
 */
function namesGiven(all: readonly Mention[], { typeWords, cues }: Vocabulary): Map<string, Mention> {
  const given = new Map<string, Mention>();
  for (const full of all) {
    const { tokens, starts } = full.flow;
    const sentence = starts.sentence(full.core.first);
    const end = Math.min(full.core.last + MOST_TO_NAME, tokens.length);
    for (let at = full.core.last; (at = opensBracket.next(tokens, at, end)) < end; at += 1) {
      if (starts.sentence(at) !== sentence) break;
      // «(Mẫu 05)» is a form
      const isOther = typeWords.longestAt(tokens, at + 1) !== null || cues['no-citation'].longestAt(tokens, at + 1) !== null;
      const name = isOther ? null : nameInBracket(tokens, at + 1, full.shape?.number ?? '');
      if (name !== null && !given.has(name)) given.set(name, full);
    }
  }
  return given;
}

/** The folded words from a token up to a number and the bracket behind it; null where something else stands there. */
function nameInBracket(tokens: Tokens, first: number, number: string): string | null {
  if (tokens.formAt(first)?.capital !== true) return null;
  let name = '';
  for (let at = first; at <= first + MOST_WORDS_OF_NAME; at += 1) {
    const form = tokens.formAt(at);
    if (form === undefined || form.kind === 'mark' || tokens.gapAt(at) === 'paragraph') return null;
    name += `${form.folded} `;
    if (form.kind === 'number') return at > first && form.text === number && tokens.formAt(at + 1)?.text === ')' ? name : null;
  }
  return null;
}

/** The longest name that was given and whose number stands at a token. */
function nameBefore(
  tokens: Tokens,
  at: number,
  given: ReadonlyMap<string, Mention>,
): { readonly first: number; readonly full: Mention } | null {
  if (given.size === 0) return null;
  let name = `${tokens.formAt(at)?.folded} `;
  let found: { readonly first: number; readonly full: Mention } | null = null;
  for (let first = at - 1; first >= at - MOST_WORDS_OF_NAME && tokens.formAt(first)?.kind === 'word'; first -= 1) {
    name = `${tokens.formAt(first)?.folded} ${name}`;
    const full = given.get(name);
    if (full) found = { first, full };
  }
  return found;
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
