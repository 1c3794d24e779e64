import { describe, inject } from 'vitest';
import { neo4j } from '../support/engines.js';
import { pagingSuite } from './paging-suite.js';

describe.skipIf(inject('neo4j') === null)('on a real Neo4j', () => {
  pagingSuite(neo4j);
});
