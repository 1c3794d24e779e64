import { describe, inject } from 'vitest';
import { neo4j } from '../support/engines.js';
import { linksSuite } from './links-suite.js';

describe.skipIf(inject('neo4j') === null)('on a real Neo4j', () => {
  linksSuite(neo4j);
});
