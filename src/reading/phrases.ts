import { fold, words } from '../text/fold.js';
import { fitsMarks, markedForm } from '../text/marks.js';
import { MOST_FORMS, type Form } from './lexicon.js';
import type { Token } from './token.js';

interface Node<V> {
  readonly next: Map<string, Node<V>>;
  /** The word that leads here, with its diacritics, as `markedForm` gives it; where phrases differ in them, all. */
  readonly marked: string[];
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

/**
 * A table of phrases, looked up in a token stream: longest match, case ignored. Diacritics are ignored too, unless the table says
 * that they may be left out but not be others (`fewer`: *hiện pháp* is no *hiến pháp*), or that they have to be there (`same`:
 * *Luật gia* is no *Luật Giá*).
 */
export class PhraseTable<V> {
  readonly #root: Node<V> = { next: new Map(), marked: [] };
  readonly #fits: ((printed: string, known: string) => boolean) | null;
  /** By the id of a form: whether a phrase begins with it; filled as they are met. */
  #starts: Uint8Array | null = null;

  constructor(marks: 'any' | 'fewer' | 'same' = 'any') {
    this.#fits = marks === 'any' ? null : marks === 'fewer' ? fitsMarks : (printed, known) => printed === known;
  }

  /** The first value given for a phrase stays; later ones are ignored. */
  add(phrase: string, value: V): this {
    let node = this.#root;
    for (const word of wordsWithMarks(phrase)) {
      const key = fold(word);
      let next = node.next.get(key);
      if (!next) node.next.set(key, (next = { next: new Map(), marked: [] }));
      const marked = markedForm(word);
      if (!next.marked.includes(marked)) next.marked.push(marked);
      node = next;
    }
    if (node !== this.#root) node.value ??= value;
    this.#starts = null;
    return this;
  }

  /** The longest phrase that begins at token `at`, or null. */
  longestAt(tokens: readonly Token[], at: number): PhraseMatch<V> | null {
    const opening = tokens[at];
    if (opening === undefined || !this.mayBeginWith(opening.form)) return null;
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
      if (!next || !this.#hasMarks(token, next)) break;
      node = next;
      if (node.value !== undefined) best = { value: node.value, end: i + 1 };
    }
    return best;
  }

  #hasMarks({ form }: Token, { marked }: Node<V>): boolean {
    const fits = this.#fits;
    return fits === null || marked.some((known) => fits(form.marked, known));
  }

  /** Whether a phrase begins with a word. Most begin none, and every table is asked at every token of a text. */
  mayBeginWith(form: Form): boolean {
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

function wordsWithMarks(phrase: string): string[] {
  return phrase.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
}
