import { grafeo } from '../support/engines.js';
import { filtersSuite } from './filters-suite.js';

filtersSuite(grafeo);
