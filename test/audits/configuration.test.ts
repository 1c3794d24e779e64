import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { describe, expect, test } from 'vitest';
import { createMetrics } from '../../src/api/metrics/metrics.js';
import { descriptions } from '../../src/app/config/describe.js';
import { withTable } from '../../src/tools/configuration-table.js';
import { projectRoot } from '../support/project.js';

const read = (path: string): string => readFileSync(join(projectRoot, path), 'utf8');
const PAGE = 'docs/configuration.md';

test('docs/configuration.md has the settings as the schema describes them; "npm run codegen" writes them', async () => {
  const options = await resolveConfig(join(projectRoot, PAGE));
  expect(read(PAGE)).toBe(await format(withTable(read(PAGE)), { ...options, filepath: PAGE }));
});

test.each(descriptions)('$name has a variable of its own and a description', ({ name, variable, description, type }) => {
  expect(descriptions.filter((one) => one.variable === variable).map((one) => one.name)).toEqual([name]);
  expect(description.length).toBeGreaterThan(10);
  expect(['boolean', 'integer', 'string']).toContain(type);
});

/** Where something of the environment is read that is no setting of ours, and why. */
const ELSEWHERE = new Map([
  ['app/config/read.ts', 'the settings'],
  ['cli/io.ts', 'NO_COLOR, a convention of terminals'],
]);

test('the environment is read in one place', () => {
  const source = join(projectRoot, 'src');
  const reading = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.startsWith('tools'))
    .filter((file) => readFileSync(join(source, file), 'utf8').includes('process.env'));
  expect(reading.sort()).toEqual([...ELSEWHERE.keys()].sort());
});

test('every variable that texts and errors name is a setting', () => {
  const known = new Set([...descriptions.map(({ variable }) => variable), 'CANCU_CONFIG']);
  const named = ['README.md', 'docs/operation.md', PAGE]
    .flatMap((path) => [...read(path).matchAll(/\b(?:CANCU|NEO4J|GRAPH)_[A-Z_]+[A-Z]\b/gu)])
    .map(([name]) => name);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((name) => !known.has(name))).toEqual([]);
});

describe('docs/operation.md', () => {
  test('names every metric of ours', async () => {
    const names = [...(await createMetrics().text()).matchAll(/^# TYPE (cancu_\w+) /gmu)].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(5);
    const listed = [...read('docs/operation.md').matchAll(/^\| `(cancu_\w+)`/gmu)].map(([, name]) => name);
    expect(listed.sort()).toEqual(names.sort());
  });
});
