import type { Layout } from '../reading/layout.js';
import { withoutMarkup } from '../reading/markup.js';
import type { Token } from '../reading/token.js';
import type { Tokens } from '../reading/tokens.js';
import { collapse } from '../text/fold.js';
import type { Span } from '../text/span.js';
import { endsSentence } from '../reading/sentence.js';

/** Gives the words around a span, for people to read as proof. */
export type Quote = (span: Span) => string;

/** Sentences of legal prose run over pages; this much on either side is enough to see what is meant. */
const MOST_TOKENS_ASIDE = 80;

/**
 * Quotes the sentence or list item that holds a span: it ends at a full stop, a semicolon or the paragraph, and reads over a
 * footnote that stands in between. As printed, blanks collapsed, mark-up left out.
 */
export function quotesOf(layout: Layout, source: string): Quote {
  return (span) => {
    for (const { tokens } of [layout.body, layout.notes]) {
      const at = tokens.firstFrom(span.start);
      if (tokens.at(at)?.start === span.start) return quoteIn(tokens, at, span, source);
    }
    return collapse(source.slice(span.start, span.end));
  };
}

function quoteIn(tokens: Tokens, at: number, span: Span, source: string): string {
  let [first, last] = [at, at];
  while (last < tokens.length && (tokens.at(last) as Token).end <= span.end) last += 1;
  const [least, most] = [first - MOST_TOKENS_ASIDE, last + MOST_TOKENS_ASIDE];
  while (first > Math.max(0, least) && tokens.gapAt(first) !== 'paragraph' && !endsClause(tokens, first - 1)) first -= 1;
  while (last < Math.min(tokens.length, most) && tokens.gapAt(last) !== 'paragraph') {
    last += 1;
    if (endsClause(tokens, last - 1)) break;
  }
  return printed(tokens.slice(first, last), source).replace(/[;.]$/u, '');
}

function endsClause(tokens: Tokens, at: number): boolean {
  return tokens.formAt(at)?.text === ';' || endsSentence(tokens, at);
}

/** Tokens as they stand in the source, without what lies between two flows. */
function printed(tokens: readonly Token[], source: string): string {
  const runs: Token[][] = [];
  for (const token of tokens) {
    if (token.gap === 'flow' || runs.length === 0) runs.push([]);
    runs.at(-1)?.push(token);
  }
  const text = runs.map((run) => source.slice((run[0] as Token).start, (run.at(-1) as Token).end)).join(' ');
  return collapse(withoutMarkup(text));
}
