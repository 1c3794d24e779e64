import { describe, inject } from 'vitest';
import { graphTokens } from '../../src/app/tokens/graph-tokens.js';
import { neo4j } from '../support/engines.js';
import { editApiSuite } from './edit-suite.js';

describe.skipIf(inject('neo4j') === null)('on a real Neo4j', () => {
  editApiSuite(neo4j, ({ store }) => ({ tokens: graphTokens(store), cleanUp: () => undefined }));
});
