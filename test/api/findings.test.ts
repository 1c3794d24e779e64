import { grafeo } from '../support/engines.js';
import { findingsSuite } from './findings-suite.js';

findingsSuite(grafeo);
