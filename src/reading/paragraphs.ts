import { firstIndex } from '../text/search.js';
import type { Span } from '../text/span.js';
import { markerAt, type Marker } from './marker.js';
import type { Token } from './token.js';
import type { Tokens } from './tokens.js';

/** A paragraph or list item: a run of tokens of one flow. */
export interface Paragraph extends Span {
  /** Index of its first token in the flow, and one past its last. */
  readonly first: number;
  readonly last: number;
  /** `1.`, `a)`, `-` … at its beginning, if any. */
  readonly marker: Marker | null;
  /** Whether it is set in capitals throughout. */
  readonly capitals: boolean;
}

/** Whether a paragraph opens with a number or a letter, not with a dash. */
export function isNumbered({ marker }: Pick<Paragraph, 'marker'>): boolean {
  return marker !== null && marker.kind !== 'dash';
}

/**
 * The paragraphs of a flow, in order; together they hold all of its tokens. As with those, a long text has too many to keep each of
 * them: a `Paragraph` is made for whoever asks for one, and finds its marker when it is asked.
 */
export class Paragraphs implements Iterable<Paragraph> {
  readonly #text: string;
  readonly #tokens: Tokens;
  readonly #firsts: readonly number[];
  readonly #capitals: readonly boolean[];

  /**
   * @param firsts the first token of each, ascending from 0
   * @param capitals whether it is set in capitals, of each
   */
  constructor(text: string, tokens: Tokens, firsts: readonly number[], capitals: readonly boolean[]) {
    this.#text = text;
    this.#tokens = tokens;
    this.#firsts = firsts;
    this.#capitals = capitals;
  }

  get length(): number {
    return this.#firsts.length;
  }

  /** The one at an index; nothing before the first one and behind the last. */
  at(index: number): Paragraph | undefined {
    const first = this.#firsts[index];
    if (first === undefined) return undefined;
    return new LaidParagraph(this.#text, this.#tokens, first, this.#endOf(index), this.#capitals[index] as boolean);
  }

  /** Index of the one that holds a token, or would follow it. */
  holding(token: number): number {
    return firstIndex(this.length, (index) => token < this.#endOf(index));
  }

  /** Index of the first one from an index on of which something holds; -1 where it holds of none. */
  findIndex(holds: (paragraph: Paragraph) => boolean, from = 0): number {
    for (let index = from; index < this.length; index += 1) if (holds(this.at(index) as Paragraph)) return index;
    return -1;
  }

  /** Index of the last one below an index of which something holds; -1 where it holds of none. */
  findLastIndex(holds: (paragraph: Paragraph, index: number) => boolean, below = this.length): number {
    for (let index = below - 1; index >= 0; index -= 1) if (holds(this.at(index) as Paragraph, index)) return index;
    return -1;
  }

  /** Those from `first` up to `last`, as far as there are any. */
  slice(first: number, last: number): Paragraph[] {
    return Array.from({ length: Math.max(0, Math.min(last, this.length) - first) }, (_, at) => this.at(first + at) as Paragraph);
  }

  /** Those from an index on, one after the other. */
  *from(first: number): Generator<Paragraph> {
    for (let index = first; index < this.length; index += 1) yield this.at(index) as Paragraph;
  }

  [Symbol.iterator](): Iterator<Paragraph> {
    return this.from(0);
  }

  #endOf(index: number): number {
    return this.#firsts[index + 1] ?? this.#tokens.length;
  }
}

class LaidParagraph implements Paragraph {
  readonly #text: string;
  readonly #tokens: Tokens;
  #marker: Marker | null | undefined;

  constructor(
    text: string,
    tokens: Tokens,
    readonly first: number,
    readonly last: number,
    readonly capitals: boolean,
  ) {
    this.#text = text;
    this.#tokens = tokens;
  }

  get start(): number {
    return (this.#tokens.at(this.first) as Token).start;
  }

  get end(): number {
    return (this.#tokens.at(this.last - 1) as Token).end;
  }

  get marker(): Marker | null {
    if (this.#marker === undefined) this.#marker = markerAt(this.#text, this.start, this.end);
    return this.#marker;
  }
}
