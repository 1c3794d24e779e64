import { expect, test } from 'vitest';
import { statesOf, type CitationState } from '../../src/explorer/citation-state.js';
import type { Resolution, StatusValue } from '../../src/explorer/generated/graphql.js';

test.each<[Resolution, StatusValue | null, readonly string[], readonly CitationState[]]>([
  ['RESOLVED', 'IN_FORCE', [], ['RESOLVED']],
  ['RESOLVED', 'NOT_STATED', [], ['RESOLVED']],
  ['RESOLVED', 'AMENDED', [], ['RESOLVED']],
  ['RESOLVED', 'IN_FORCE', ['a slip'], ['REPAIRED']],
  ['RESOLVED', 'REPLACED', [], ['DEAD']],
  ['RESOLVED', 'EXPIRED', ['a slip'], ['DEAD', 'REPAIRED']],
  ['AMBIGUOUS', null, [], ['AMBIGUOUS']],
  ['AMBIGUOUS', null, ['a slip'], ['AMBIGUOUS', 'REPAIRED']],
  ['UNKNOWN', 'NOT_STATED', [], ['UNKNOWN']],
])('a citation that is %s, its document %s, with %j, is seen as %j', (resolution, status, repairs, states) => {
  const refersTo = status === null ? null : { status: { value: status } };
  expect(statesOf({ resolution, repairs, refersTo })).toEqual(states);
});
