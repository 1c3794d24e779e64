import { grafeo } from '../support/engines.js';
import { pathsSuite } from './paths-suite.js';

pathsSuite(grafeo);
