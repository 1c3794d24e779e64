import { MOST_FORMS, type Form } from './lexicon.js';
import type { Tokens } from './tokens.js';

const NO = 1;
const YES = 2;

/**
 * What is true of a word wherever it stands, found out once for each: passes ask it at every token of a text, and nearly always
 * in vain.
 */
export class FormTest {
  readonly #test: (form: Form) => boolean;
  /** By the id of a form, 0 where it was not asked yet; filled as they are met. */
  #known = new Uint8Array(0);

  constructor(test: (form: Form) => boolean) {
    this.#test = test;
  }

  holds(form: Form): boolean {
    const known = this.#known[form.id];
    return known === YES || (known !== NO && this.#findOut(form));
  }

  holdsAt(tokens: Tokens, at: number): boolean {
    const known = this.#known[tokens.formIds[at] as number];
    return known === YES || (known !== NO && this.#findOut(tokens.formAt(at) as Form));
  }

  /** Index of the first token from `first` up to `last` of which it holds; where it holds of none, `last`, or `first` if that lies behind it. */
  next(tokens: Tokens, first: number, last: number): number {
    const { formIds } = tokens;
    for (let at = first; at < last; at += 1) {
      const known = this.#known[formIds[at] as number];
      if (known !== NO && (known === YES || this.#findOut(tokens.formAt(at) as Form))) return at;
    }
    return Math.max(first, last);
  }

  #findOut(form: Form): boolean {
    const holds = this.#test(form);
    if (this.#known.length === 0) this.#known = new Uint8Array(MOST_FORMS + 1);
    if (form.id !== 0) this.#known[form.id] = holds ? YES : NO;
    return holds;
  }

  /** For one whose test depends on what changes: asks anew. */
  forget(): void {
    this.#known = new Uint8Array(0);
  }
}
