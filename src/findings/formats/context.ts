import type { Span } from '../../text/span.js';
import { collapse } from '../../text/fold.js';
import { oneLine, visible, wholeFrom } from '../../text/visible.js';

/** A piece of a text with what stands before and behind it, on one line, everything in it seen. */
export interface Context {
  readonly before: string;
  readonly surface: string;
  readonly after: string;
}

/** So much is shown on either side, where the sentence reaches so far. */
const REACH = 100;
/** Where a sentence ends: a full stop before a capital, an empty line; not one that a page left inside a sentence. */
const SENTENCE_END = /[.!?]["”»)]?\s+(?=["“«(]?\p{Lu})|\n\s*\n(?!\s*\p{Ll})/gu;

/** The sentence around a piece of a text, at most about 100 characters on either side. Blanks at the edges are kept as one. */
export function contextOf(text: string, { start, end }: Span): Context {
  return {
    before: before(text, start),
    surface: oneLine(text.slice(start, end)),
    after: after(text, end),
  };
}

function before(text: string, start: number): string {
  const from = wholeFrom(text, Math.max(0, start - REACH));
  const near = text.slice(from, start);
  const sentence = [...near.matchAll(SENTENCE_END)].at(-1);
  if (sentence) return flat(near.slice(sentence.index + sentence[0].length));
  return from === 0 ? flat(near) : `… ${flat(near.replace(/^\S*\s+/u, ''))}`;
}

function after(text: string, end: number): string {
  const to = wholeFrom(text, Math.min(text.length, end + REACH));
  const near = text.slice(end, to);
  const sentence = near.search(SENTENCE_END);
  if (sentence !== -1) return flat(near.slice(0, sentence + 1));
  return to === text.length ? flat(near) : `${flat(near.replace(/\s+\S*$/u, ''))} …`;
}

/** Blanks become one each, and stay where they part the piece from its neighbour. */
function flat(text: string): string {
  const inner = visible(collapse(text));
  if (inner === '') return '';
  return `${/^\s/u.test(text) ? ' ' : ''}${inner}${/\s$/u.test(text) ? ' ' : ''}`;
}
