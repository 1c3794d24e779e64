import { grafeo } from '../support/engines.js';
import { editSuite } from './edit-suite.js';
import { ingestSuite } from './ingest-suite.js';
import { storeSuite } from './store-suite.js';

storeSuite(grafeo);
ingestSuite(grafeo);
editSuite(grafeo);
