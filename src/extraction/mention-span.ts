import type { Mention } from '../citation/mention.js';
import type { Span } from '../text/span.js';

/**
 * The span of a mention's core. Where a footnote stands in the middle (a page break cuts type word from symbol), the part
 * with the symbol.
 */
export function spanOf(mention: Mention): Span {
  const { tokens } = mention.flow;
  let first = mention.core.first;
  for (let at = first + 1; at < mention.core.last; at += 1) if (tokens.gapAt(at) === 'flow') first = at;
  return tokens.spanOf(first, mention.core.last);
}
