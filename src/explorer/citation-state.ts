import type { Resolution, StatusValue } from './generated/graphql.js';
import type { Sign } from './sign.js';

/** What there is to see of a citation at once. */
export type CitationState = 'DEAD' | 'AMBIGUOUS' | 'UNKNOWN' | 'REPAIRED' | 'RESOLVED';

/** Said by a sign and a word, not by colour alone; the gravest first. */
export const CITATION_SIGNS: Readonly<Record<CitationState, Sign>> = {
  DEAD: ['✕', 'dead'],
  AMBIGUOUS: ['≟', 'doubtful'],
  UNKNOWN: ['?', 'unknown'],
  REPAIRED: ['✎', 'doubtful'],
  RESOLVED: ['●', 'good'],
};

export const CITATION_STATES = Object.keys(CITATION_SIGNS) as readonly CitationState[];

const DEAD: ReadonlySet<StatusValue> = new Set(['REPLACED', 'REPEALED', 'EXPIRED', 'SUSPENDED']);

interface Seen {
  readonly resolution: Resolution;
  readonly repairs: readonly string[];
  readonly refersTo?: { readonly status: { readonly value: StatusValue } } | null;
}

/**
 * The states of a citation, the gravest first: what is dead on the day may be misprinted as well. One that leads to a document,
 * printed as it should be, in force or not stated, is just resolved.
 */
export function statesOf({ resolution, repairs, refersTo }: Seen): readonly [CitationState, ...CitationState[]] {
  const states: CitationState[] = [];
  if (refersTo && DEAD.has(refersTo.status.value)) states.push('DEAD');
  if (resolution !== 'RESOLVED') states.push(resolution);
  if (repairs.length > 0) states.push('REPAIRED');
  const [gravest = 'RESOLVED', ...others] = states;
  return [gravest, ...others];
}
