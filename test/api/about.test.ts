import { grafeo } from '../support/engines.js';
import { aboutSuite } from './about-suite.js';

aboutSuite(grafeo);
