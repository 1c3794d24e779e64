import { describe, inject } from 'vitest';
import { neo4j } from '../support/engines.js';
import { findingsSuite } from './findings-suite.js';

describe.skipIf(inject('neo4j') === null)('on a real Neo4j', () => {
  findingsSuite(neo4j);
});
