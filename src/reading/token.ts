import { compose, fold } from '../text/fold.js';
import type { Span } from '../text/span.js';

/** What stands between a token and the one before it; the stronger one wins. */
export type Gap = 'none' | 'blank' | 'line' | 'paragraph' | 'flow';

/**
 * The smallest piece the grammar sees. `text` is composed (NFC, one kind of hyphen); `start` and `end` are offsets into
 * the text as it was read. Mark-up, page numbers and other furniture never become tokens.
 */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'mark' | 'url';
  readonly text: string;
  /** Lower case, without diacritics. */
  readonly folded: string;
  readonly gap: Gap;
}

const ADDRESS = /https?:\/\/\S+|www\.\S+|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;
const MAY_HOLD_ADDRESS = /@|:\/\/|www\./u;

/** Markdown stars and hashes, backslashes, footnote marks glued to words: no part of what the text says. */
const MARKUP = /^(?:[*#\\_`~]|[\u00B9\u00B2\u00B3\u2070-\u2079]|\u200B|\u200C|\u200D|\uFEFF|\u00AD)$/u;

/**
 * Cuts a stretch of the source into tokens.
 *
 * @param gap what separates the first token from what came before
 * @param into where the tokens are put, behind those that are there
 */
export function tokenize(source: string, stretch: Span, gap: Gap, into: Token[] = []): Token[] {
  const state = { gap, end: stretch.start };
  const line = source.slice(stretch.start, stretch.end);
  let from = stretch.start;
  if (MAY_HOLD_ADDRESS.test(line)) {
    for (const { 0: address, index } of line.matchAll(ADDRESS)) {
      const start = stretch.start + index;
      cut(source, from, start, state, into);
      put(source, start, start + address.length, 'url', state, into);
      from = start + address.length;
    }
  }
  cut(source, from, stretch.end, state, into);
  return into;
}

/** What comes before the next token, and where the last piece ended. */
interface State {
  gap: Gap;
  end: number;
}

function cut(source: string, from: number, to: number, state: State, into: Token[]): void {
  let at = from;
  while (at < to) {
    const start = at;
    const kind = classOf(source, at);
    at += widthOf(source, at);
    if (kind === BLANK) continue;
    if (kind === LETTER)
      while (at < to && (classOf(source, at) === LETTER || classOf(source, at) === COMBINING)) at += widthOf(source, at);
    else if (kind === DIGIT) while (at < to && classOf(source, at) === DIGIT) at += widthOf(source, at);
    else if (kind === DROPPED) {
      if (start > state.end && state.gap === 'none') state.gap = 'blank';
      state.end = at;
      continue;
    }
    put(source, start, at, kind === LETTER ? 'word' : kind === DIGIT ? 'number' : 'mark', state, into);
  }
}

function put(source: string, start: number, end: number, kind: Token['kind'], state: State, into: Token[]): void {
  if (start > state.end && state.gap === 'none') state.gap = 'blank';
  const { text, folded } = formsOf(source.slice(start, end));
  into.push({ kind, text, folded, start, end, gap: state.gap });
  state.gap = 'none';
  state.end = end;
}

// ---- characters -------------------------------------------------------------------------------------------------

const BLANK = 1;
const LETTER = 2;
const DIGIT = 3;
const COMBINING = 4;
const DROPPED = 5;
const MARK = 6;

/** The classes of the basic plane, filled as they are met: 0 is not looked at yet. */
const classes = new Uint8Array(0x10000);

function classOf(source: string, at: number): number {
  const unit = source.charCodeAt(at);
  if (unit >= 0xd800 && unit <= 0xdbff) return classify(String.fromCodePoint(source.codePointAt(at) ?? unit));
  return classes[unit] || (classes[unit] = classify(String.fromCharCode(unit)));
}

function widthOf(source: string, at: number): number {
  return (source.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function classify(character: string): number {
  if (/^\s$/u.test(character)) return BLANK;
  if (/^\p{L}$/u.test(character)) return LETTER;
  if (/^\p{Nd}$/u.test(character)) return DIGIT;
  if (MARKUP.test(character)) return DROPPED;
  return /^\p{M}$/u.test(character) ? COMBINING : MARK;
}

// ---- words ------------------------------------------------------------------------------------------------------

interface Forms {
  readonly text: string;
  readonly folded: string;
}

const forms = new Map<string, Forms>();
const MOST_FORMS = 50_000;
/** Vietnamese syllables have at most seven letters; longer pieces do not come again, and would keep their source in memory. */
const LONGEST_KEPT = 12;

/** The composed and the folded form of a piece. The language has some ten thousand syllables: each is worked out once. */
function formsOf(piece: string): Forms {
  const known = forms.get(piece);
  if (known) return known;
  const text = compose(piece);
  const made = { text, folded: fold(text) };
  if (piece.length > LONGEST_KEPT) return made;
  if (forms.size >= MOST_FORMS) forms.clear();
  forms.set(piece, made);
  return made;
}

/** The text of tokens with every run of blanks as one; mark-up left out. */
export function textOf(tokens: readonly Token[]): string {
  return tokens.map((token, index) => (index === 0 || token.gap === 'none' ? '' : ' ') + token.text).join('');
}
