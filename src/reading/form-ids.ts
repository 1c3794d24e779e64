import type { Token } from './token.js';

const FIRST_LENGTH = 1024;

/** The ids of the forms of tokens, gathered line by line. */
export class FormIds {
  #ids = new Uint16Array(FIRST_LENGTH);
  #length = 0;

  /** Adds those of all tokens from one on. */
  addFrom(tokens: readonly Token[], first: number): void {
    if (tokens.length > this.#ids.length) this.#grow(tokens.length);
    for (let at = first; at < tokens.length; at += 1) this.#ids[at] = (tokens[at] as Token).form.id;
    this.#length = tokens.length;
  }

  all(): Uint16Array {
    return this.#ids.subarray(0, this.#length);
  }

  #grow(length: number): void {
    const ids = new Uint16Array(Math.max(length, 2 * this.#ids.length));
    ids.set(this.#ids);
    this.#ids = ids;
  }
}
