import type { Span } from '../text/span.js';
import { Form, type FormKind } from './lexicon.js';
import type { Tokens } from './tokens.js';

/** What may stand between a token and the one before it, ascending; the stronger one wins. */
const GAPS = ['none', 'blank', 'line', 'paragraph', 'flow'] as const;
export type Gap = (typeof GAPS)[number];
/** Room for a gap in a number. */
const GAP_BITS = 3;
const GAP_MASK = (1 << GAP_BITS) - 1;

/** A gap as a number: who cuts a text has one for each token. */
export function gapCode(gap: Gap): number {
  return GAPS.indexOf(gap);
}

/** Start and gap of a token in one number of 32 bits. */
export function placeOf(start: number, gap: number): number {
  return ((start << GAP_BITS) | gap) >>> 0;
}

export function startOf(place: number): number {
  return place >>> GAP_BITS;
}

export function gapOf(place: number): Gap {
  return GAPS[place & GAP_MASK] as Gap;
}

/**
 * The smallest piece the grammar sees. `text` is composed (NFC, one kind of hyphen); `start` and `end` are offsets into
 * the text as it was read. Mark-up, page numbers and other furniture never become tokens.
 */
export class Token implements Span {
  constructor(
    readonly form: Form,
    /** Where it stands and behind what gap, as `placeOf` gives it. */
    readonly place: number,
  ) {}

  get start(): number {
    return startOf(this.place);
  }

  get end(): number {
    return this.start + this.form.width;
  }

  get gap(): Gap {
    return gapOf(this.place);
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
    return new Token(new Form(0, kind, text, folded, /^\p{Lu}/u.test(text), width), this.place);
  }

  /** The same token behind another gap. */
  behind(gap: Gap): Token {
    return new Token(this.form, placeOf(this.start, gapCode(gap)));
  }
}

/** What a token prints, wherever it stands. */
export type Printed = Pick<Form, 'kind' | 'text' | 'folded' | 'capital'>;

/** A word with a capital letter: the beginning of a name. */
export function startsUpper(token: Printed | undefined): boolean {
  return token?.kind === 'word' && token.capital;
}

/** *Số* before a number, also where its diacritics are others; *Sở* and *sơ* fold alike. */
export function isSo(token: Printed | undefined): boolean {
  return token?.folded === 'so' && /^s[ốồổỗộôo]$/iu.test(token.text);
}

// ---- text -------------------------------------------------------------------------------------------------------

/** The text of tokens with every run of blanks as one; mark-up left out. */
export function textOf(tokens: Iterable<Token>): string {
  let text = '';
  for (const { gap, form } of tokens) text += text === '' || gap === 'none' ? form.text : ` ${form.text}`;
  return text;
}

/** The same of the tokens `first` up to `last`, without cutting them out first. */
export function textBetween(tokens: Tokens, first: number, last: number): string {
  let text = '';
  for (let at = first; at < last; at += 1) {
    const printed = tokens.formAt(at)?.text ?? '';
    text += at === first || tokens.gapAt(at) === 'none' ? printed : ` ${printed}`;
  }
  return text;
}
