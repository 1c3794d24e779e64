import type { ReactNode } from 'react';
import { CITATION_SIGNS, type CitationState } from '../citation-state.js';
import { useWords, type MessageName } from '../words.js';
import { Badge } from './badge.js';

/** What each state is called. */
export const CITATION_NAMES: Readonly<Record<CitationState, MessageName>> = {
  DEAD: 'stateDead',
  AMBIGUOUS: 'AMBIGUOUS',
  UNKNOWN: 'UNKNOWN',
  REPAIRED: 'stateRepaired',
  RESOLVED: 'RESOLVED',
};

/** The states of a citation, each by its sign and word. */
export function CitationStates({ of }: { readonly of: readonly CitationState[] }): ReactNode {
  const { say } = useWords();
  return of.map((state) => (
    <Badge key={state} sign={CITATION_SIGNS[state]}>
      {say(CITATION_NAMES[state])}
    </Badge>
  ));
}
