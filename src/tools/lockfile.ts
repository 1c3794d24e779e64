import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { faultsOf, mended, type Lock } from './grafeo-platforms.js';

/** `npm run lockfile [-- --mend]`: holds package-lock.json to what `npm ci` needs on every platform. */

const path = fileURLToPath(new URL('../../package-lock.json', import.meta.url));

let lock = JSON.parse(readFileSync(path, 'utf8')) as Lock;
if (process.argv.includes('--mend')) {
  lock = mended(lock);
  writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
}
const faults = faultsOf(lock);
for (const fault of faults) console.error(`package-lock.json: ${fault}`);
if (faults.length > 0) {
  console.error('run "npm run lockfile -- --mend" and commit the file');
  process.exitCode = 1;
} else console.log('package-lock.json: fit for npm ci on every platform');
