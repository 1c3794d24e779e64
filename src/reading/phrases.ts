import { fold, words } from '../text/fold.js';
import { fitsMarks, markedForm } from '../text/marks.js';
import { FormTest } from './form-test.js';
import { MOST_FORMS, type Form } from './lexicon.js';
import type { Tokens } from './tokens.js';

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

/** What `#openings` says of a form; greater ones are indexes. */
const NOT_ASKED = 0;
const NOWHERE = 1;

/**
 * A table of phrases, looked up in a token stream: longest match, case ignored. Diacritics are ignored too, unless the table says
 * that they may be left out but not be others (`fewer`: *hiện pháp* is no *hiến pháp*), or that they have to be there (`same`:
 * *Luật gia* is no *Luật Giá*).
 */
export class PhraseTable<V> {
  readonly #root: Node<V> = { next: new Map(), marked: [] };
  readonly #fits: ((printed: string, known: string) => boolean) | null;
  /** Where a form leads from the root: index in `#opened` by its id, 0 where it was not asked yet; filled as they are met. */
  #openings = new Uint16Array(0);
  #opened: (Node<V> | null)[] = [];
  /** Whether a phrase begins with a word, its diacritics left aside. */
  readonly opens = new FormTest(({ kind, folded }) => kind !== 'mark' && this.#root.next.has(folded));

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
    this.#openings = new Uint16Array(0);
    this.opens.forget();
    return this;
  }

  /** The longest phrase that begins at token `at`, or null. */
  longestAt(tokens: Tokens, at: number): PhraseMatch<V> | null {
    let node = this.#openedAt(tokens, at);
    if (node === null) return null;
    let [value, end] = [node.value, at + 1];
    for (let i = end; i < tokens.length && node.next.size > 0; i += 1) {
      if (tokens.gapAt(i) === 'paragraph') break;
      const form = tokens.formAt(i) as Form;
      if (form.kind === 'mark') {
        if (!JOINING.has(form.text)) break;
        continue;
      }
      node = this.#step(node, form);
      if (node === null) break;
      if (node.value !== undefined) [value, end] = [node.value, i + 1];
    }
    return value === undefined ? null : { value, end };
  }

  /** Where a word leads as the first one of a phrase. Most lead nowhere, and every table is asked at every token of a text. */
  #openedAt(tokens: Tokens, at: number): Node<V> | null {
    const index = this.#openings[tokens.formIds[at] ?? 0];
    if (index === NOWHERE) return null;
    if (index !== undefined && index !== NOT_ASKED) return this.#opened[index] as Node<V>;
    const form = tokens.formAt(at);
    return form ? this.#askOpening(form) : null;
  }

  #askOpening(form: Form): Node<V> | null {
    if (this.#openings.length === 0) {
      this.#openings = new Uint16Array(MOST_FORMS + 1);
      this.#opened = [null, null];
    }
    const node = form.kind === 'mark' ? null : this.#step(this.#root, form);
    if (form.id !== 0) this.#openings[form.id] = node === null ? NOWHERE : this.#opened.push(node) - 1;
    return node;
  }

  #step(from: Node<V>, form: Form): Node<V> | null {
    const next = from.next.get(form.folded);
    return next !== undefined && this.#hasMarks(form, next) ? next : null;
  }

  #hasMarks(form: Form, { marked }: Node<V>): boolean {
    if (this.#fits === null) return true;
    for (const known of marked) if (this.#fits(form.marked, known)) return true;
    return false;
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
