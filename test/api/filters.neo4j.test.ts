import { describe, inject } from 'vitest';
import { neo4j } from '../support/engines.js';
import { filtersSuite } from './filters-suite.js';

describe.skipIf(inject('neo4j') === null)('on a real Neo4j', () => {
  filtersSuite(neo4j);
});
