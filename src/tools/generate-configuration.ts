import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { withTable } from './configuration-table.js';

/** Part of `npm run codegen`: the table of settings in docs/configuration.md. */

const path = fileURLToPath(new URL('../../docs/configuration.md', import.meta.url));
writeFileSync(path, withTable(readFileSync(path, 'utf8')));
