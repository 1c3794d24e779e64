import { describe, inject } from 'vitest';
import { neo4j } from '../support/engines.js';
import { aboutSuite } from './about-suite.js';

describe.skipIf(inject('neo4j') === null)('on a real Neo4j', () => {
  aboutSuite(neo4j);
});
