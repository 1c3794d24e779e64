import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * `npm run lockfile [-- --mend]`: holds package-lock.json to what `npm ci` needs on every platform.
 *
 * `npm install` drops the platform packages of @grafeo-db/js that the registry it reaches does not carry; `npm ci` then
 * stops with EUSAGE because package.json's tree and the lock differ. The entries below put them back.
 */

interface LockEntry {
  version?: string;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  engines?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

interface Lock {
  packages: Record<string, LockEntry>;
}

const PARENT = 'node_modules/@grafeo-db/js';
const PLATFORMS: Readonly<Record<string, Pick<LockEntry, 'os' | 'cpu' | 'libc'>>> = {
  'darwin-arm64': { cpu: ['arm64'], os: ['darwin'] },
  'darwin-x64': { cpu: ['x64'], os: ['darwin'] },
  'linux-arm64-gnu': { cpu: ['arm64'], libc: ['glibc'], os: ['linux'] },
  'linux-arm64-musl': { cpu: ['arm64'], libc: ['musl'], os: ['linux'] },
  'linux-x64-gnu': { cpu: ['x64'], libc: ['glibc'], os: ['linux'] },
  'win32-x64-msvc': { cpu: ['x64'], os: ['win32'] },
};

const path = fileURLToPath(new URL('../../package-lock.json', import.meta.url));

/** What is wrong with the lock file, one sentence each. */
function faultsOf(lock: Lock): string[] {
  const wanted = lock.packages[PARENT]?.optionalDependencies ?? {};
  const missing = Object.keys(wanted)
    .filter((name) => lock.packages[`node_modules/${name}`]?.version !== wanted[name])
    .map((name) => `${name}@${wanted[name]} is not in package-lock.json: "npm ci" would stop with EUSAGE`);
  const addresses = Object.entries(lock.packages)
    .filter(([, entry]) => 'resolved' in entry && String(entry.resolved).startsWith('http'))
    .map(([name]) => `${name} names the registry that it came from ("resolved"): other registries could not be used`);
  return [...missing, ...addresses];
}

function mend(lock: Lock): void {
  const wanted = lock.packages[PARENT]?.optionalDependencies ?? {};
  const entries: Record<string, LockEntry> = {};
  for (const [platform, needs] of Object.entries(PLATFORMS)) {
    const name = `@grafeo-db/js-${platform}`;
    const version = wanted[name];
    if (version === undefined || lock.packages[`node_modules/${name}`]) continue;
    entries[`node_modules/${name}`] = { version, ...needs, optional: true, engines: { node: '>=20' } };
  }
  lock.packages = Object.fromEntries(Object.entries({ ...lock.packages, ...entries }).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const lock = JSON.parse(readFileSync(path, 'utf8')) as Lock;
if (process.argv.includes('--mend')) {
  mend(lock);
  writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
}
const faults = faultsOf(lock);
for (const fault of faults) console.error(`package-lock.json: ${fault}`);
if (faults.length > 0) {
  console.error('run "npm run lockfile -- --mend" and commit the file');
  process.exitCode = 1;
} else console.log('package-lock.json: fit for npm ci on every platform');
