import { words } from '../text/fold.js';
import { MOST_FORMS } from './lexicon.js';
import type { Token } from './token.js';

interface Node<V> {
  readonly next: Map<string, Node<V>>;
  value?: V;
}

/** A phrase found in a token stream: `end` is one past its last token. */
export interface PhraseMatch<V> {
  readonly value: V;
  readonly end: number;
}

/** Marks that may stand between the words of a phrase without changing it: `Lao động - Thương binh và Xã hội`, `v/v`. */
const JOINING = new Set([',', '-', '&', '/', '"', '“', '”']);

const UNKNOWN = 0;
const NO = 1;
const YES = 2;

/** A table of phrases, looked up in a token stream: longest match, diacritics and case ignored. */
export class PhraseTable<V> {
  readonly #root: Node<V> = { next: new Map() };
  /** By the id of a form: whether a phrase begins with it; filled as they are met. */
  #starts: Uint8Array | null = null;

  /** The first value given for a phrase stays; later ones are ignored. */
  add(phrase: string, value: V): this {
    let node = this.#root;
    for (const word of words(phrase)) {
      let next = node.next.get(word);
      if (!next) node.next.set(word, (next = { next: new Map() }));
      node = next;
    }
    if (node !== this.#root) node.value ??= value;
    this.#starts = null;
    return this;
  }

  /** The longest phrase that begins at token `at`, or null. */
  longestAt(tokens: readonly Token[], at: number): PhraseMatch<V> | null {
    const opening = tokens[at];
    if (opening === undefined || !this.#mayStart(opening)) return null;
    let node = this.#root;
    let best: PhraseMatch<V> | null = null;
    for (let i = at; i < tokens.length; i += 1) {
      const token = tokens[i] as Token;
      if (token.gap === 'paragraph' && i > at) break;
      if (token.kind === 'mark') {
        if (i === at || !JOINING.has(token.text)) break;
        continue;
      }
      const next = node.next.get(token.folded);
      if (!next) break;
      node = next;
      if (node.value !== undefined) best = { value: node.value, end: i + 1 };
    }
    return best;
  }

  /** Most words begin no phrase: this is asked at every token of a text, by every table. */
  #mayStart({ form }: Token): boolean {
    this.#starts ??= new Uint8Array(MOST_FORMS + 1);
    const known = form.id === 0 ? UNKNOWN : this.#starts[form.id];
    if (known !== UNKNOWN) return known === YES;
    const starts = form.kind !== 'mark' && this.#root.next.has(form.folded);
    if (form.id !== 0) this.#starts[form.id] = starts ? YES : NO;
    return starts;
  }

  /** The value of a phrase that is the whole text. */
  get(phrase: string): V | undefined {
    let node: Node<V> | undefined = this.#root;
    for (const word of words(phrase)) {
      node = node.next.get(word);
      if (!node) return undefined;
    }
    return node.value;
  }
}
