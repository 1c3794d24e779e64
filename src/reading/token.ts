import { compose, fold } from '../text/fold.js';
import type { Span } from '../text/span.js';

/** What stands between a token and the one before it; the stronger one wins. */
export type Gap = 'none' | 'blank' | 'line' | 'paragraph' | 'flow';

/**
 * The smallest piece the grammar sees. `text` is composed (NFC, one kind of hyphen); `start` and `end` are offsets into
 * the text as it was read. Mark-up, page numbers and other furniture never become tokens.
 */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'mark' | 'url';
  readonly text: string;
  /** Lower case, without diacritics. */
  readonly folded: string;
  readonly gap: Gap;
}

const PIECES =
  /(?<url>https?:\/\/\S+|www\.\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)|(?<word>[\p{L}][\p{L}\p{M}]*)|(?<number>\p{Nd}+)|(?<mark>[^\s])/gu;

/** Markdown stars and hashes, backslashes, footnote marks glued to words: no part of what the text says. */
const MARKUP = /^(?:[*#\\_`~]|[\u00B9\u00B2\u00B3\u2070-\u2079]|\u200B|\u200C|\u200D|\uFEFF|\u00AD)$/u;

/**
 * Cuts a stretch of the source into tokens.
 *
 * @param gap what separates the first token from what came before
 */
export function tokenize(source: string, stretch: Span, gap: Gap): Token[] {
  const tokens: Token[] = [];
  const text = source.slice(stretch.start, stretch.end);
  let end = stretch.start;
  let pending: Gap = gap;
  for (const match of text.matchAll(PIECES)) {
    const start = stretch.start + match.index;
    if (start > end && pending === 'none') pending = 'blank';
    end = start + match[0].length;
    const { url, word, number } = match.groups as Record<string, string | undefined>;
    if (url === undefined && word === undefined && number === undefined && MARKUP.test(match[0])) continue;
    const composed = compose(match[0]);
    tokens.push({
      kind: url !== undefined ? 'url' : word !== undefined ? 'word' : number !== undefined ? 'number' : 'mark',
      text: composed,
      folded: fold(composed),
      start,
      end,
      gap: pending,
    });
    pending = 'none';
  }
  return tokens;
}

/** The text of tokens with every run of blanks as one; mark-up left out. */
export function textOf(tokens: readonly Token[]): string {
  return tokens.map((token, index) => (index === 0 || token.gap === 'none' ? '' : ' ') + token.text).join('');
}
