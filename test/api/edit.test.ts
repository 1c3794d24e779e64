import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileTokens } from '../../src/app/tokens/file-tokens.js';
import { grafeo } from '../support/engines.js';
import { editApiSuite } from './edit-suite.js';

editApiSuite(grafeo, () => {
  const folder = mkdtempSync(join(tmpdir(), 'cancu-tokens-'));
  const cleanUp = (): void => {
    rmSync(folder, { recursive: true });
  };
  return { tokens: fileTokens(folder), cleanUp };
});
