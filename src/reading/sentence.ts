import { FormTest } from './form-test.js';
import { firstIndex } from '../text/search.js';
import type { Tokens } from './tokens.js';

/** Whether the token at `at` is the full stop of a sentence: not that of `TP.`, of `1.`, or inside a number. */
export function endsSentence(tokens: Tokens, at: number): boolean {
  const token = tokens.formAt(at);
  if (token?.kind !== 'mark' || (token.text !== '.' && token.text !== '!' && token.text !== '?')) return false;
  const [before, after] = [tokens.formAt(at - 1), tokens.formAt(at + 1)];
  const gap = tokens.gapAt(at + 1);
  if (after === undefined || gap === 'paragraph') return true;
  if (gap === 'none') return after.text === '/' || after.text === '”';
  if (before?.text === 'TP' || before?.text === 'TX' || before?.text === 'TM' || before?.text === 'KT') return false;
  return !(before?.kind === 'number' && (at === 1 || tokens.gapAt(at - 1) === 'paragraph'));
}

/** What may end a sentence or a clause. */
const mayEnd = new FormTest(({ text }) => /^[.!?;]$/u.test(text));

/**
 * Where sentences, clauses and paragraphs begin among the tokens of a flow. Found once: a pass may ask for it at every citation
 * of a sentence that runs over a hundred pages.
 */
export class Starts {
  readonly #sentences: readonly number[];
  readonly #clauses: readonly number[];
  readonly #paragraphs: readonly number[];

  /** @param paragraphs the first token of each */
  constructor(tokens: Tokens, paragraphs: readonly number[]) {
    const sentences: number[] = [];
    const clauses: number[] = [];
    this.#paragraphs = paragraphs;
    paragraphs.forEach((first, index) => {
      sentences.push(first);
      clauses.push(first);
      // behind the last token of a paragraph nothing begins but the next one
      const last = (paragraphs[index + 1] ?? tokens.length) - 1;
      for (let at = first; (at = mayEnd.next(tokens, at, last)) < last; at += 1) {
        if (tokens.formAt(at)?.text === ';') clauses.push(at + 1);
        else if (endsSentence(tokens, at)) sentences.push(at + 1);
      }
    });
    this.#sentences = sentences;
    this.#clauses = clauses;
  }

  /** The first token of the sentence that holds token `at`; it never reaches over a paragraph. */
  sentence(at: number): number {
    return lastUpTo(this.#sentences, at);
  }

  /** One past the last `;` before token `at` in its paragraph, or the paragraph's first token. */
  clause(at: number): number {
    return lastUpTo(this.#clauses, at);
  }

  /** The first token of the paragraph that holds token `at`. */
  paragraph(at: number): number {
    return lastUpTo(this.#paragraphs, at);
  }
}

/** The greatest of ascending numbers that is not above `limit`; 0 where there is none. */
function lastUpTo(ascending: readonly number[], limit: number): number {
  return ascending[firstIndex(ascending.length, (index) => (ascending[index] as number) > limit) - 1] ?? 0;
}
