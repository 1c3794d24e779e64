import { join } from 'node:path';
import { describe } from 'vitest';
import { grafeo } from '../support/engines.js';
import { filesIn, samples } from '../support/plans.js';
import { sharedFolder } from '../support/real-texts.js';
import { answersSuite } from './answers-suite.js';

answersSuite(grafeo, 'sample plans', samples);

describe.skipIf(sharedFolder === null)('on real texts', () => {
  answersSuite(grafeo, 'real plans', sharedFolder === null ? [] : filesIn(join(sharedFolder, 'plans')));
});
