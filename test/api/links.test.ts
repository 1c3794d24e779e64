import { grafeo } from '../support/engines.js';
import { linksSuite } from './links-suite.js';

linksSuite(grafeo);
