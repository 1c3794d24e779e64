import { describe, inject } from 'vitest';
import { neo4j } from '../support/engines.js';
import { pathsSuite } from './paths-suite.js';

describe.skipIf(inject('neo4j') === null)('on a real Neo4j', () => {
  pathsSuite(neo4j);
});
