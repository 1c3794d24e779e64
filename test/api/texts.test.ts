import { grafeo } from '../support/engines.js';
import { textsSuite } from './texts-suite.js';

textsSuite(grafeo);
