import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readAccuracy } from '../../src/api/accuracy.js';
import { projectRoot } from '../support/project.js';

const file = (content: string): string => {
  const path = join(mkdtempSync(join(tmpdir(), 'accuracy-')), 'accuracy.json');
  writeFileSync(path, content);
  return path;
};

test('figures are those of the README', () => {
  const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8');
  const shown = (value: number | null | undefined): string => value?.toFixed(3) ?? '–';
  const rows = { samples: 'sample plans', plans: 'real plans', dev: 'other documents', 'held-out': 'held out' };
  const sets = readAccuracy();
  expect(sets.map(({ set }) => set)).toEqual(Object.keys(rows));
  for (const { set, documents, measures, rightDocuments } of sets) {
    const row = readme.split('\n').find((line) => line.startsWith(`| ${rows[set as keyof typeof rows]}`)) ?? '';
    const cells = row.split('|').map((cell) => cell.trim());
    const of = (name: string): string => shown(measures.find((one) => one.name === name)?.f1);
    expect(cells.slice(2, 7)).toEqual([
      String(documents),
      String(measures.find(({ name }) => name === 'found')?.expected),
      of('found'),
      of('found+symbol'),
      of('role'),
    ]);
    expect(cells.at(-2)).toBe(shown(rightDocuments));
  }
});

test('without a record there are no figures, and no failure', () => {
  expect(readAccuracy(join(tmpdir(), 'no', 'such', 'record.json'))).toEqual([]);
});

test('a record that is none is refused, with what to do', () => {
  const path = file('{"sets":[{"id":"dev","documents":1,"measures":{"found":[1]},"resolution":{"right":1,"wrong":0}}]}');
  expect(() => readAccuracy(path)).toThrow(/sets\.0\.measures\.found.*npm run eval -- --write/u);
});
