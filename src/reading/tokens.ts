import { formOfId, type Form } from './lexicon.js';
import { gapOf, startOf, Token, type Gap } from './token.js';
import { firstIndex } from '../text/search.js';
import type { Span } from '../text/span.js';

/**
 * The tokens of a stretch of text, in order. A long text has millions, and nearly all are only walked over: what they are is kept
 * as numbers side by side, and a `Token` is made for whoever asks for one. Two that were asked for at one place are alike, not the
 * same.
 */
export class Tokens implements Iterable<Token> {
  readonly length: number;
  /** By token, the id of its form: who looks for a few words walks over these. */
  readonly formIds: Uint16Array;
  /** By token, as `placeOf` gives it. */
  readonly #places: Uint32Array;
  readonly #unkept: UnkeptForms;

  constructor(formIds: Uint16Array, places: Uint32Array, unkept: UnkeptForms) {
    this.length = formIds.length;
    this.formIds = formIds;
    this.#places = places;
    this.#unkept = unkept;
  }

  static of(list: readonly Token[]): Tokens {
    const writer = new TokenWriter(list.length);
    for (const token of list) writer.put(token.form, token.place);
    return writer.tokens();
  }

  /** The token at an index; nothing before the first one and behind the last. Who asks for its words alone asks for its form. */
  at(index: number): Token | undefined {
    return this.#has(index) ? new Token(this.#formOf(index), this.#places[index] as number) : undefined;
  }

  /** What stands at an index. */
  formAt(index: number): Form | undefined {
    return this.#has(index) ? this.#formOf(index) : undefined;
  }

  /** What stands before the token at an index. */
  gapAt(index: number): Gap | undefined {
    return this.#has(index) ? gapOf(this.#places[index] as number) : undefined;
  }

  /** Where those from `first` up to `last` stand; there is at least one. */
  spanOf(first: number, last: number): Span {
    return { start: (this.at(first) as Token).start, end: (this.at(last - 1) as Token).end };
  }

  /** Index of the first one that begins at an offset or after it; `length` where none does. */
  firstFrom(offset: number): number {
    return firstIndex(this.length, (index) => startOf(this.#places[index] as number) >= offset);
  }

  #has(index: number): boolean {
    return index >= 0 && index < this.length;
  }

  #formOf(index: number): Form {
    const id = this.formIds[index] as number;
    return id === 0 ? this.#unkept.at(index) : formOfId(id);
  }

  /** Those from `first` up to `last`, as far as there are any. */
  slice(first: number, last: number): Token[] {
    const list: Token[] = [];
    for (let at = Math.max(0, first); at < last && at < this.length; at += 1) list.push(this.at(at) as Token);
    return list;
  }

  *[Symbol.iterator](): Iterator<Token> {
    for (let at = 0; at < this.length; at += 1) yield this.at(at) as Token;
  }
}

/** The forms that no table knows, by the tokens that print them. */
class UnkeptForms {
  /** Ascending. */
  readonly #tokens: number[] = [];
  readonly #forms: Form[] = [];

  add(token: number, form: Form): void {
    this.#tokens.push(token);
    this.#forms.push(form);
  }

  dropFrom(token: number): void {
    while ((this.#tokens.at(-1) ?? -1) >= token) {
      this.#tokens.pop();
      this.#forms.pop();
    }
  }

  at(token: number): Form {
    return this.#forms[firstIndex(this.#tokens.length, (index) => (this.#tokens[index] as number) >= token)] as Form;
  }
}

/** Takes tokens down as they are cut. */
export class TokenWriter {
  #formIds: Uint16Array;
  #places: Uint32Array;
  readonly #unkept = new UnkeptForms();
  #length = 0;

  /** @param expected how many there will be, about */
  constructor(expected: number) {
    this.#formIds = new Uint16Array(expected);
    this.#places = new Uint32Array(expected);
  }

  get length(): number {
    return this.#length;
  }

  /** @param place as `placeOf` gives it */
  put(form: Form, place: number): void {
    if (form.id === 0) this.#unkept.add(this.#length, form);
    this.putKept(form.id, place);
  }

  /** @param formId of a form that is kept */
  putKept(formId: number, place: number): void {
    const at = this.#length;
    if (at === this.#formIds.length) this.#grow();
    this.#formIds[at] = formId;
    this.#places[at] = place;
    this.#length = at + 1;
  }

  /** Takes back those from one on. */
  dropFrom(index: number): void {
    this.#length = index;
    this.#unkept.dropFrom(index);
  }

  tokens(): Tokens {
    return new Tokens(this.#formIds.subarray(0, this.#length), this.#places.subarray(0, this.#length), this.#unkept);
  }

  #grow(): void {
    const room = Math.max(LEAST_ROOM, 2 * this.#length);
    const [formIds, places] = [new Uint16Array(room), new Uint32Array(room)];
    formIds.set(this.#formIds);
    places.set(this.#places);
    [this.#formIds, this.#places] = [formIds, places];
  }
}

const LEAST_ROOM = 16;
