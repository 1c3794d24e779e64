import type { Span } from '../text/span.js';
import { Form, formOf, HASH_SEED, hashStep, type FormKind } from './lexicon.js';

/** What may stand between a token and the one before it, ascending; the stronger one wins. */
const GAPS = ['none', 'blank', 'line', 'paragraph', 'flow'] as const;
export type Gap = (typeof GAPS)[number];
/** Room for a gap in a number. */
const GAP_BITS = 3;
const GAP_MASK = (1 << GAP_BITS) - 1;
const NONE = GAPS.indexOf('none');
const BLANK_BETWEEN = GAPS.indexOf('blank');

/**
 * The smallest piece the grammar sees. `text` is composed (NFC, one kind of hyphen); `start` and `end` are offsets into
 * the text as it was read. Mark-up, page numbers and other furniture never become tokens.
 */
export class Token implements Span {
  readonly form: Form;
  /** Start and gap in one number: a long text has millions of tokens, and their size is what reading it costs. */
  readonly #place: number;

  /** @param gap index in `GAPS` */
  constructor(form: Form, start: number, gap: number) {
    this.form = form;
    this.#place = (start << GAP_BITS) | gap;
  }

  get start(): number {
    return this.#place >>> GAP_BITS;
  }

  get end(): number {
    return this.start + this.form.width;
  }

  get gap(): Gap {
    return GAPS[this.#place & GAP_MASK] as Gap;
  }

  get kind(): FormKind {
    return this.form.kind;
  }

  get text(): string {
    return this.form.text;
  }

  /** Lower case, without diacritics. */
  get folded(): string {
    return this.form.folded;
  }

  /** Begins with a capital letter. */
  get capital(): boolean {
    return this.form.capital;
  }

  /** The same token as if it were printed otherwise: with a capital, where its heading shares one word among several names. */
  printedAs(text: string): Token {
    const { kind, folded, width } = this.form;
    return new Token(new Form(0, kind, text, folded, /^\p{Lu}/u.test(text), width), this.start, this.#place & GAP_MASK);
  }

  /** The same token behind another gap. */
  behind(gap: Gap): Token {
    return new Token(this.form, this.start, GAPS.indexOf(gap));
  }
}

const ADDRESS = /https?:\/\/\S+|www\.\S+|(?:[\w-]+\.)+(?:vn|com|net|org|info)\/\S*|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;

/** Markdown stars and hashes, backslashes, footnote marks glued to words: no part of what the text says. */
const MARKUP = /^(?:[*#\\_`~]|[\u00B9\u00B2\u00B3\u2070-\u2079]|\u200B|\u200C|\u200D|\uFEFF|\u00AD)$/u;

/**
 * Cuts a stretch of the source into tokens.
 *
 * @param gap what separates the first token from what came before
 * @param into where the tokens are put, behind those that are there
 */
export function tokenize(source: string, stretch: Span, gap: Gap, into: Token[] = []): Token[] {
  const before = into.length;
  const opening = GAPS.indexOf(gap);
  const state: State = { gap: opening, end: stretch.start, watchful: true };
  if (cut(source, stretch.start, stretch.end, state, into)) return into;
  into.length = before;
  tokenizeWithAddresses(source, stretch, { gap: opening, end: stretch.start, watchful: false }, into);
  return into;
}

/** Addresses are one token each, whatever they look like. */
function tokenizeWithAddresses(source: string, stretch: Span, state: State, into: Token[]): void {
  let from = stretch.start;
  for (const { 0: address, index } of source.slice(stretch.start, stretch.end).matchAll(ADDRESS)) {
    const start = stretch.start + index;
    cut(source, from, start, state, into);
    const end = start + address.length;
    put(formOf(source, start, end, 'url', hashOf(source, start, end)), start, end, state, into);
    from = end;
  }
  cut(source, from, stretch.end, state, into);
}

/** What comes before the next token, and where the last piece ended. */
interface State {
  /** Index in `GAPS`. */
  gap: number;
  end: number;
  /** To give up where there may be an address. */
  readonly watchful: boolean;
}

/** @returns false where an address may stand in what is watched for them */
function cut(source: string, from: number, to: number, state: State, into: Token[]): boolean {
  const { watchful } = state;
  let at = from;
  while (at < to) {
    const start = at;
    const unit = source.charCodeAt(at);
    const kind = classAt(source, at, unit);
    at += unit >= 0xd800 && isPair(source, at) ? 2 : 1;
    if (kind === BLANK) continue;
    if (kind === DROPPED) {
      if (start > state.end && state.gap === NONE) state.gap = BLANK_BETWEEN;
      state.end = at;
      continue;
    }
    let hash = hashStep(HASH_SEED, unit);
    if (at - start > 1) hash = hashStep(hash, source.charCodeAt(at - 1));
    if (kind === LETTER || kind === DIGIT) {
      while (at < to) {
        const next = source.charCodeAt(at);
        const nextKind = classAt(source, at, next);
        if (nextKind !== kind && !(kind === LETTER && nextKind === COMBINING)) break;
        hash = hashStep(hash, next);
        at += 1;
        if (next >= 0xd800 && isPair(source, at - 1)) hash = hashStep(hash, source.charCodeAt(at++));
      }
    }
    if (
      watchful &&
      (unit === AT_SIGN || unit === COLON || unit === SMALL_W || unit === FULL_STOP) &&
      opensAddress(source, start, at)
    )
      return false;
    const word = kind === LETTER ? 'word' : kind === DIGIT ? 'number' : 'mark';
    put(formOf(source, start, at, word, hash), start, at, state, into);
  }
  return true;
}

const AT_SIGN = 0x40;
const COLON = 0x3a;
const FULL_STOP = 0x2e;
/** `tep.example.vn/…`: a host without a protocol, with a path behind it. */
const HOST_ENDS = /\.(?:vn|com|net|org|info)\//uy;
const SMALL_W = 0x77;

function opensAddress(source: string, start: number, end: number): boolean {
  if (source[start] === '.') {
    HOST_ENDS.lastIndex = start;
    return HOST_ENDS.test(source);
  }
  return source[start] === '@' || source.startsWith('://', start) || (end - start === 3 && source.startsWith('www.', start));
}

function put(form: Form, start: number, end: number, state: State, into: Token[]): void {
  if (start > state.end && state.gap === NONE) state.gap = BLANK_BETWEEN;
  into.push(new Token(form, start, state.gap));
  state.gap = NONE;
  state.end = end;
}

function hashOf(source: string, start: number, end: number): number {
  let hash = HASH_SEED;
  for (let at = start; at < end; at += 1) hash = hashStep(hash, source.charCodeAt(at));
  return hash;
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

function classAt(source: string, at: number, unit: number): number {
  if (unit >= 0xd800 && isPair(source, at)) return classify(String.fromCodePoint(source.codePointAt(at) as number));
  return classes[unit] || (classes[unit] = classify(String.fromCharCode(unit)));
}

/** Whether a letter beyond the basic plane begins at `at`. */
function isPair(source: string, at: number): boolean {
  return (source.codePointAt(at) ?? 0) > 0xffff;
}

function classify(character: string): number {
  if (/^\s$/u.test(character)) return BLANK;
  if (/^\p{L}$/u.test(character)) return LETTER;
  if (/^\p{Nd}$/u.test(character)) return DIGIT;
  if (MARKUP.test(character)) return DROPPED;
  return /^\p{M}$/u.test(character) ? COMBINING : MARK;
}

/** A word with a capital letter: the beginning of a name. */
export function startsUpper(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.capital;
}

/** *Số* before a number, also where its diacritics are others; *Sở* and *sơ* fold alike. */
export function isSo(token: Token | undefined): boolean {
  return token?.folded === 'so' && /^s[ốồổỗộôo]$/iu.test(token.text);
}

// ---- text -------------------------------------------------------------------------------------------------------

/** The text of tokens with every run of blanks as one; mark-up left out. */
export function textOf(tokens: readonly Token[]): string {
  return textBetween(tokens, 0, tokens.length);
}

/** The same of the tokens `first` up to `last`, without cutting them out first. */
export function textBetween(tokens: readonly Token[], first: number, last: number): string {
  let text = '';
  for (let at = first; at < last; at += 1) {
    const { gap, form } = tokens[at] as Token;
    text += at === first || gap === 'none' ? form.text : ` ${form.text}`;
  }
  return text;
}
