import { grafeo } from '../support/engines.js';
import { pagingSuite } from './paging-suite.js';

pagingSuite(grafeo);
