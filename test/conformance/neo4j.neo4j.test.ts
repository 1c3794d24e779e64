import { describe, inject } from 'vitest';
import { neo4j } from '../support/engines.js';
import { editSuite } from './edit-suite.js';
import { ingestSuite } from './ingest-suite.js';
import { storeSuite } from './store-suite.js';

describe.skipIf(inject('neo4j') === null)('on a real Neo4j', () => {
  storeSuite(neo4j);
  ingestSuite(neo4j);
  editSuite(neo4j);
});
