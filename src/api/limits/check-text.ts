import { parse } from 'graphql';
import { LRUCache } from 'lru-cache';
import { oncePer } from '../../text/once-per.js';
import type { Limits } from './limits.js';
import { refuseAbove, type Counts } from './refusal.js';
import { shapeOf } from './shape.js';

/** Fields and fragments inside one another that are surely handled with the stack there is; nobody writes so many. */
const MOST_LEVELS = 500;

/**
 * Looks at the text of a query before anything else does. It cannot be left to a validation rule: GraphQL's own rules run in the
 * same walk, and one of them compares fields pairwise, which on a hostile query takes seconds. What is no GraphQL
 * is left to Apollo, which refuses it in its words.
 *
 * @throws GraphQLError where the text is above a limit that needs no variables
 */
export function checkText(text: string, limits: Limits): void {
  const kept = keptCounts(limits);
  const counts = kept.get(text) ?? countsOf(text, limits);
  if (text.length <= LONGEST_KEPT) kept.set(text, counts);
  refuseAbove(limits, counts);
}

/** Programs ask the same again and again, with other variables; hostile texts, which differ, take no more room than this. */
const MOST_KEPT = 200;
const LONGEST_KEPT = 10_000;

const keptCounts = oncePer((_limits: Limits) => new LRUCache<string, Counts>({ max: MOST_KEPT }));

function countsOf(text: string, limits: Limits): Counts {
  try {
    const document = parse(text, { maxLexicalTokens: limits.tokens, noLocation: true });
    const { levels, ...shape } = shapeOf(document);
    return { tokens: document.tokenCount ?? 0, ...shape, depth: levels > MOST_LEVELS ? levels : shape.depth };
  } catch (error) {
    if (isTooLong(error)) return { tokens: limits.tokens + 1 };
    // nested so deeply that the stack runs out
    if (error instanceof RangeError) return { depth: MOST_LEVELS + 1 };
    return {};
  }
}

/** The parser has no code for it; a test holds its words. */
function isTooLong(error: unknown): boolean {
  return error instanceof Error && /^Syntax Error: Document contains more that \d+ tokens/u.test(error.message);
}
