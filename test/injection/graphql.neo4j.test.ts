import { describe, inject } from 'vitest';
import { graphTokens } from '../../src/app/tokens/graph-tokens.js';
import { neo4j } from '../support/engines.js';
import { injectionSuite, places } from './suite.js';

/** One of each kind: where a text is searched for, is an id, a filter, a place in a list, a day, or is kept. */
const SOME = new Set([
  ...['Query.search(text)', 'Query.search(after)', 'Query.lookup(text)', 'Query.lookup(place)', 'Query.check(text)'],
  ...['Query.document(id)', 'Query.nodes(ids)', 'Query.agencies(filter.name)', 'Query.documents(filter.types)'],
  ...[
    'Query.documents(filter.place)',
    'Query.documents(after)',
    'Query.deadlines(filter.agencies)',
    'Query.edits(filter.author)',
  ],
  ...['Query.supersededReferences(asOf)', 'Document.citedBy(after)', 'Document.status(provision)'],
  ...['Mutation.assertRelation(input.provision)', 'Mutation.settleCitation(input.printed)', 'Mutation.withdraw(input.target)'],
  ...['Mutation.nameHeir(input.heir)'],
]);

describe.skipIf(inject('neo4j') === null)('on a real Neo4j', () => {
  injectionSuite(neo4j, { places: places.filter(({ name }) => SOME.has(name)), runs: 8 }, ({ store }) => ({
    tokens: graphTokens(store),
    cleanUp: () => undefined,
  }));
});
