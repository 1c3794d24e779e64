import { layOut, type Flow } from '../../src/reading/layout.js';
import type { Paragraph } from '../../src/reading/paragraphs.js';

/** A plan taken apart, to be set in another format: paragraphs with `{1}` where a note is called, and the notes. */
export interface PlanParts {
  readonly paragraphs: readonly string[];
  readonly notes: readonly { readonly mark: number; readonly text: string }[];
}

const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

export function planParts(text: string): PlanParts {
  const { body, notes, noteAnchors } = layOut(text);
  const calls = new Map([...noteAnchors].map(([mark, at]) => [at, numberOf(mark)]));
  return {
    paragraphs: Array.from(body.paragraphs, (paragraph) => wordsOf(text, body, paragraph, calls)),
    notes: Array.from(notes.paragraphs, (paragraph, index) => ({
      mark: [...calls.values()][index] ?? index + 1,
      text: wordsOf(text, notes, paragraph, new Map()).replace(/^\d (?=\p{Lu})/u, ''),
    })),
  };
}

/** The words of a paragraph, without those of notes that stand between them. */
function wordsOf(text: string, { tokens }: Flow, { first, last }: Paragraph, calls: ReadonlyMap<number, number>): string {
  return tokens
    .slice(first, last)
    .map((token, index) => {
      // a mark is dropped by the tokens where it is raised, and a number of its own where it is not
      const [own, behind] = [calls.get(token.start), calls.get(token.end)];
      const isRaised = behind !== undefined && DIGITS.includes(text.charAt(token.end));
      const word = own === undefined ? text.slice(token.start, token.end) : `{${own}}`;
      return (index === 0 || token.gap === 'none' ? '' : ' ') + word + (isRaised ? `{${behind}}` : '');
    })
    .join('');
}

function numberOf(mark: string): number {
  return Number(Array.from(mark, (one) => (DIGITS.includes(one) ? DIGITS.indexOf(one) : one)).join(''));
}
