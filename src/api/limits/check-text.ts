import { Lexer, parse, Source, TokenKind, type DocumentNode } from 'graphql';
import type { Limits } from './limits.js';
import { refuseAbove } from './refusal.js';
import { shapeOf } from './shape.js';

/**
 * Looks at the text of a query before anything else does. It cannot be left to a validation rule: GraphQL's own rules run in the
 * same walk, and one of them compares fields pairwise, which on a hostile query takes seconds. What is no GraphQL
 * is left to Apollo, which refuses it in its words.
 *
 * @throws GraphQLError where the text is above a limit that needs no variables
 */
export function checkText(text: string, limits: Limits): void {
  const document = parseWithin(text, limits);
  if (document) refuseAbove(limits, { tokens: document.tokenCount ?? 0, ...shapeOf(document) });
}

function parseWithin(text: string, limits: Limits): DocumentNode | null {
  try {
    return parse(text, { maxLexicalTokens: limits.tokens, noLocation: true });
  } catch (error) {
    if (isTooLong(error)) refuseAbove(limits, { tokens: limits.tokens + 1 });
    // a text nested so deeply that the parser runs out of stack
    if (error instanceof RangeError) refuseAbove(limits, { depth: nestingOf(text, limits) });
    return null;
  }
}

/** The parser has no code for it; a test holds its words. */
function isTooLong(error: unknown): boolean {
  return error instanceof Error && /^Syntax Error: Document contains more that \d+ tokens/u.test(error.message);
}

/** How many brackets are open at once in the tokens that a text may have. */
function nestingOf(text: string, limits: Limits): number {
  const lexer = new Lexer(new Source(text));
  let [open, most] = [0, 0];
  for (let count = 0; count < limits.tokens && lexer.advance().kind !== TokenKind.EOF; count += 1) {
    open += BRACKETS.get(lexer.token.kind) ?? 0;
    most = Math.max(most, open);
  }
  return most;
}

const BRACKETS: ReadonlyMap<TokenKind, number> = new Map([
  [TokenKind.BRACE_L, 1],
  [TokenKind.BRACE_R, -1],
  [TokenKind.BRACKET_L, 1],
  [TokenKind.BRACKET_R, -1],
]);
