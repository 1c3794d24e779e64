import { describe, inject } from 'vitest';
import { neo4j } from '../support/engines.js';
import { textsSuite } from './texts-suite.js';

describe.skipIf(inject('neo4j') === null)('on a real Neo4j', () => {
  textsSuite(neo4j);
});
