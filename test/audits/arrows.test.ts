import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../support/project.js';

/** The way of the data, from what knows least to what knows most: a folder imports from those before it only. */
const ORDER = [
  // asks the public API and imports nothing of the rest
  'explorer',
  'words errors text time',
  'reading',
  'registry',
  'identity',
  'citation',
  'plan',
  'extraction',
  'registry/check eval',
  'edit',
  'graph',
  'journal validity findings',
  'annotation',
  'aside',
  'api',
  'app',
  'cli',
].map((level) => level.split(' '));

/** Within a level, too, something may rest on its neighbour to the left: time on text, findings on validity. */
const rank = new Map(ORDER.flatMap((level, index) => level.map((name, at) => [name, index + at / 10] as const)));

const source = join(projectRoot, 'src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.tsx?$/u.test(file) && !file.startsWith('tools') && file.includes('/'),
);

const folderOf = (file: string): string => (file === 'registry/check.ts' ? 'registry/check' : (file.split('/')[0] ?? ''));

/** Files inside `src` that a file imports from, as paths from there. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(source, file), 'utf8');
  return [...text.matchAll(/ from '(\.[^']+)\.js'/gu)].map(([, path = '']) =>
    relative(source, normalize(join(source, dirname(file), `${path}.ts`))),
  );
}

test('every folder has its place in the order', () => {
  expect([...new Set(files.map(folderOf))].filter((folder) => !rank.has(folder))).toEqual([]);
});

test('arrows between folders point one way', () => {
  const backwards = files.flatMap((file) =>
    importsOf(file)
      .filter((target) => target.includes('/') && (rank.get(folderOf(target)) ?? 0) > (rank.get(folderOf(file)) ?? 0))
      .map((target) => `${file} imports ${target}`),
  );
  expect(backwards).toEqual([]);
});
