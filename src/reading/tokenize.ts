import { HASH_SEED, hashStep, keptFormId, newForm, type FormKind } from './lexicon.js';
import { gapCode, placeOf, type Gap } from './token.js';
import { TokenWriter, type Tokens } from './tokens.js';
import type { Span } from '../text/span.js';
import { isHigh, opensPair, sourceOf, type Source } from '../text/units.js';

const ADDRESS = /https?:\/\/\S+|www\.\S+|(?:[\w-]+\.)+(?:vn|com|net|org|info)\/\S*|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;

/** Markdown stars and hashes, backslashes, footnote marks glued to words: no part of what the text says. */
const MARKUP = /^(?:[*#\\_`~]|[\u00B9\u00B2\u00B3\u2070-\u2079]|\u200B|\u200C|\u200D|\uFEFF|\u00AD)$/u;

/**
 * Cuts a stretch of a text into tokens.
 *
 * @param gap what separates the first token from what came before
 */
export function tokenize(text: string, stretch: Span, gap: Gap): Tokens {
  const into = new TokenWriter(stretch.end - stretch.start);
  cutTokens(sourceOf(text), stretch, gap, into);
  return into.tokens();
}

/** The same, behind the tokens that are there already. */
export function cutTokens(source: Source, { start, end }: Span, gap: Gap, into: TokenWriter): void {
  const before = into.length;
  const opening = gapCode(gap);
  if (cut(source, start, end, { gap: opening, end: start, watchful: true }, into)) return;
  into.dropFrom(before);
  cutWithAddresses(source, { start, end }, { gap: opening, end: start, watchful: false }, into);
}

/** Addresses are one token each, whatever they look like. */
function cutWithAddresses(source: Source, stretch: Span, state: State, into: TokenWriter): void {
  const { text, units } = source;
  let from = stretch.start;
  for (const { 0: address, index } of text.slice(stretch.start, stretch.end).matchAll(ADDRESS)) {
    const start = stretch.start + index;
    cut(source, from, start, state, into);
    const end = start + address.length;
    const hash = hashOf(units, start, end);
    const place = placeOf(start, gapBefore(start, state));
    const id = keptFormId(units, start, end, hash);
    if (id === 0) into.put(newForm(address, 'url', hash), place);
    else into.putKept(id, place);
    state.end = end;
    state.gap = NONE;
    from = end;
  }
  cut(source, from, stretch.end, state, into);
}

const NONE = gapCode('none');
const BLANK_BETWEEN = gapCode('blank');

/** What comes before the next token, and where the last piece ended. */
interface State {
  /** As `gapCode` gives it. */
  gap: number;
  end: number;
  /** To give up where there may be an address. */
  readonly watchful: boolean;
}

function gapBefore(start: number, { gap, end }: State): number {
  return gap === NONE && start > end ? BLANK_BETWEEN : gap;
}

/** @returns false where an address may stand in what is watched for them */
function cut({ text, units }: Source, from: number, to: number, state: State, into: TokenWriter): boolean {
  const { watchful } = state;
  let { gap, end } = state;
  for (let at = from; at < to;) {
    const start = at;
    const unit = units[at] as number;
    const kind = classes[unit] || lookUpClass(units, at, unit);
    at += 1;
    if (kind === BLANK) continue;
    let hash = hashStep(HASH_SEED, unit);
    if (opensPair(units, start, unit)) hash = hashStep(hash, units[at++] as number);
    if (kind === LETTER || kind === DIGIT) {
      while (at < to) {
        const next = units[at] as number;
        if (classes[next] === kind) {
          hash = hashStep(hash, next);
          at += 1;
          continue;
        }
        // not looked at yet, of another class, or the first half of a pair
        const nextKind = lookUpClass(units, at, next);
        if (nextKind !== kind && !(nextKind === COMBINING && kind === LETTER)) break;
        hash = hashStep(hash, next);
        at += 1;
        if (opensPair(units, at - 1, next)) hash = hashStep(hash, units[at++] as number);
      }
    }
    if (gap === NONE && start > end) gap = BLANK_BETWEEN;
    end = at;
    if (kind === DROPPED) continue;
    if (
      watchful &&
      (unit === AT_SIGN || unit === COLON || unit === SMALL_W || unit === FULL_STOP) &&
      opensAddress(text, start, at)
    )
      return false;
    const id = keptFormId(units, start, at, hash);
    if (id === 0) into.put(newForm(text.slice(start, at), formKind(kind), hash), placeOf(start, gap));
    else into.putKept(id, placeOf(start, gap));
    gap = NONE;
  }
  state.gap = gap;
  state.end = end;
  return true;
}

function formKind(kind: number): FormKind {
  return kind === LETTER ? 'word' : kind === DIGIT ? 'number' : 'mark';
}

const AT_SIGN = 0x40;
const COLON = 0x3a;
const FULL_STOP = 0x2e;
const SMALL_W = 0x77;
/** `tep.example.vn/…`: a host without a protocol, with a path behind it. */
const HOST_ENDS = /\.(?:vn|com|net|org|info)\//uy;

function opensAddress(text: string, start: number, end: number): boolean {
  if (text[start] === '.') {
    HOST_ENDS.lastIndex = start;
    return HOST_ENDS.test(text);
  }
  return text[start] === '@' || text.startsWith('://', start) || (end - start === 3 && text.startsWith('www.', start));
}

function hashOf(units: Uint16Array, start: number, end: number): number {
  let hash = HASH_SEED;
  for (let at = start; at < end; at += 1) hash = hashStep(hash, units[at] as number);
  return hash;
}

// ---- characters -------------------------------------------------------------------------------------------------

const BLANK = 1;
const LETTER = 2;
const DIGIT = 3;
const COMBINING = 4;
const DROPPED = 5;
const MARK = 6;

/** The classes of the basic plane, filled as they are met: 0 is not looked at yet, and stays so for what may open a pair. */
const classes = new Uint8Array(0x10000);

function lookUpClass(units: Uint16Array, at: number, unit: number): number {
  const known = classes[unit] as number;
  if (known !== 0) return known;
  if (opensPair(units, at, unit)) return classify(String.fromCharCode(unit, units[at + 1] as number));
  const found = classify(String.fromCharCode(unit));
  if (!isHigh(unit)) classes[unit] = found;
  return found;
}

function classify(character: string): number {
  if (/^\s$/u.test(character)) return BLANK;
  if (/^\p{L}$/u.test(character)) return LETTER;
  if (/^\p{Nd}$/u.test(character)) return DIGIT;
  if (MARKUP.test(character)) return DROPPED;
  return /^\p{M}$/u.test(character) ? COMBINING : MARK;
}
