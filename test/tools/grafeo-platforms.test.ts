import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { faultsOf, mended, type Lock, type LockEntry } from '../../src/tools/grafeo-platforms.js';
import { projectRoot } from '../support/project.js';

const shipped = JSON.parse(readFileSync(join(projectRoot, 'package-lock.json'), 'utf8')) as Lock;
const PARENT = 'node_modules/@grafeo-db/js';
const platforms = Object.keys(shipped.packages[PARENT]?.optionalDependencies ?? {});

/** The shipped lock file with some entries left out or changed. */
function lockWith(change: Readonly<Record<string, LockEntry | undefined>>): Lock {
  const entries = Object.entries({ ...shipped.packages, ...change }).filter(([, entry]) => entry !== undefined);
  return { ...shipped, packages: Object.fromEntries(entries) as Lock['packages'] };
}

test('the lock file of the project has no fault, and mending leaves it as it is', () => {
  expect(platforms.length).toBeGreaterThan(3);
  expect(faultsOf(shipped)).toEqual([]);
  expect(JSON.stringify(mended(shipped))).toBe(JSON.stringify(shipped));
});

describe.each(platforms)('without %s', (platform) => {
  const lock = lockWith({ [`node_modules/${platform}`]: undefined });

  test('it is told', () => {
    expect(faultsOf(lock)).toEqual([
      `${platform}@${shipped.packages[PARENT]?.version} is not in package-lock.json: "npm ci" would stop with EUSAGE`,
    ]);
  });

  test('mending puts it back, with the platform that it is for', () => {
    const again = mended(lock);
    expect(faultsOf(again)).toEqual([]);
    const { os, cpu, libc, version, optional } = shipped.packages[`node_modules/${platform}`] as LockEntry;
    expect(again.packages[`node_modules/${platform}`]).toEqual({
      version,
      os,
      cpu,
      ...(libc && { libc }),
      optional,
      engines: { node: '>=20' },
    });
    expect(Object.keys(again.packages)).toEqual(Object.keys(shipped.packages));
  });
});

test('one of another version is told, and replaced', () => {
  const name = `node_modules/${platforms[0]}`;
  const lock = lockWith({ [name]: { ...shipped.packages[name], version: '0.0.1' } });
  expect(faultsOf(lock)).toHaveLength(1);
  expect(mended(lock).packages[name]?.version).toBe(shipped.packages[PARENT]?.version);
});

test('an address of some registry is told, and taken out; a folder beside the project is not', () => {
  const zod = shipped.packages['node_modules/zod'] as LockEntry;
  const lock = lockWith({
    'node_modules/zod': { ...zod, resolved: 'https://registry.example/zod.tgz' },
    'node_modules/near': { resolved: 'near' },
  });
  expect(faultsOf(lock)).toEqual([expect.stringContaining('node_modules/zod names the registry') as string]);
  const again = mended(lock);
  expect(faultsOf(again)).toEqual([]);
  expect(again.packages['node_modules/zod']).toEqual(zod);
  expect(again.packages['node_modules/near']).toEqual({ resolved: 'near' });
});

test('a lock file without Grafeo has nothing to say', () => {
  expect(faultsOf({ packages: {} })).toEqual([]);
  expect(mended({ packages: {} })).toEqual({ packages: {} });
});
