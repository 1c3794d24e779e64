/**
 * `npm install` drops the platform packages of @grafeo-db/js that the registry it reaches does not carry; `npm ci` then stops
 * with EUSAGE, because package.json's tree and the lock differ. They are put back here.
 */

export interface LockEntry {
  readonly version?: string;
  readonly resolved?: string;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly engines?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** package-lock.json, as far as it is looked at here. */
export interface Lock {
  readonly packages: Readonly<Record<string, LockEntry>>;
}

const PARENT = '@grafeo-db/js';

/** What keeps `npm ci` from running on some platform, or with some registry, one sentence each. */
export function faultsOf(lock: Lock): string[] {
  const missing = missingPlatforms(lock).map(
    ([name, version]) => `${name}@${version} is not in package-lock.json: "npm ci" would stop with EUSAGE`,
  );
  const addresses = Object.entries(lock.packages)
    .filter(([, { resolved }]) => resolved?.startsWith('http'))
    .map(([name]) => `${name} names the registry that it came from ("resolved"): other registries could not be used`);
  return [...missing, ...addresses];
}

/** The same lock file without those faults. */
export function mended(lock: Lock): Lock {
  const missing = missingPlatforms(lock).map(
    ([name, version]) => [`node_modules/${name}`, platformEntry(name, version)] as const,
  );
  const kept = Object.entries(lock.packages).map(([name, { resolved, ...entry }]) => [
    name,
    resolved === undefined || resolved.startsWith('http') ? entry : { resolved, ...entry },
  ]);
  const packages = { ...Object.fromEntries(kept), ...Object.fromEntries(missing) } as Lock['packages'];
  return { ...lock, packages: Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1))) };
}

/** Name and version of what the parent wants, and the lock has not or of another version. */
function missingPlatforms({ packages }: Lock): (readonly [name: string, version: string])[] {
  const wanted = packages[`node_modules/${PARENT}`]?.optionalDependencies ?? {};
  return Object.entries(wanted).filter(([name, version]) => packages[`node_modules/${name}`]?.version !== version);
}

const LIBC: Readonly<Record<string, string>> = { gnu: 'glibc', musl: 'musl' };

/** `@grafeo-db/js-linux-x64-musl` says for whom it is. */
function platformEntry(name: string, version: string): LockEntry {
  const [os = '', cpu = '', abi = ''] = name.slice(`${PARENT}-`.length).split('-');
  const libc = LIBC[abi];
  return { version, cpu: [cpu], ...(libc && { libc: [libc] }), optional: true, os: [os], engines: { node: '>=20' } };
}
