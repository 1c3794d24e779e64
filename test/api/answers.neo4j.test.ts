import { join } from 'node:path';
import { describe, inject } from 'vitest';
import { neo4j } from '../support/engines.js';
import { filesIn, samples } from '../support/plans.js';
import { sharedFolder } from '../support/real-texts.js';
import { answersSuite } from './answers-suite.js';

describe.skipIf(inject('neo4j') === null)('on a real Neo4j', () => {
  answersSuite(neo4j, 'sample plans', samples);

  describe.skipIf(sharedFolder === null)('on real texts', () => {
    answersSuite(neo4j, 'real plans', sharedFolder === null ? [] : filesIn(join(sharedFolder, 'plans')));
  });
});
