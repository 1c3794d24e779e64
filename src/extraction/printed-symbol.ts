import type { Mention } from '../citation/mention.js';
import type { Resolution } from '../citation/resolve/resolve.js';
import type { Token } from '../reading/token.js';
import { compose } from '../text/fold.js';

/** The canonical symbol of a mention; null for what is called by name. */
export function symbolOf(mention: Mention, resolution: Resolution): string | null {
  return resolution.symbol ?? mention.reading?.symbol ?? null;
}

/** What stands in the text, where it differs from the canonical symbol by more than blanks and line breaks. */
export function printedSymbolOf(mention: Mention, symbol: string | null, source: string): string | null {
  const { shape, flow } = mention;
  if (!shape || symbol === null) return null;
  const sharesSymbol = mention.core.last !== shape.last;
  const tokens = flow.tokens.slice(shape.first, shape.last);
  const printed = sharesSymbol
    ? shape.number
    : compose(tokens.map((token: Token) => source.slice(token.start, token.end)).join(''));
  return printed.replace(/\s+/gu, '') === symbol.replace(/\s+/gu, '') ? null : printed;
}
