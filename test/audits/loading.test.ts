import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../support/project.js';

/** Everything that is loaded with a file of `src`: what it imports, and what that does. Not what is loaded when it is needed. */
function loadedWith(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(join(projectRoot, 'src', file), 'utf8');
  for (const [, path = ''] of text.matchAll(/^(?:import|export)\s(?!type\s)[^;]*?from '([^']+)'/gmu)) {
    if (path.startsWith('.')) loadedWith(normalize(join(dirname(file), path.replace(/\.js$/u, '.ts'))), seen);
    else seen.add(path);
  }
  return seen;
}

test('a command that reads text does not load what other formats need', () => {
  const loaded = [...loadedWith('cli/main.ts'), ...loadedWith('cli/commands/extract.ts'), ...loadedWith('reading/read-text.ts')];
  expect(loaded).toContain('reading/encoding/decode.ts');
  expect(loaded).toContain('commander');
  expect(loaded.filter((one) => /^(?:yauzl|saxes|parse5|unpdf)\b|^reading\/(?:html|docx|pdf)\//u.test(one))).toEqual([]);
});

test('that would be seen', () => {
  expect([...loadedWith('reading/docx/read-docx.ts')]).toEqual(expect.arrayContaining(['yauzl', 'saxes']));
  expect([...loadedWith('reading/pdf/read-pdf.ts')]).toContain('unpdf');
});

test('a question of the command line does not load a web server', () => {
  const loaded = [...loadedWith('cli/main.ts'), ...loadedWith('app/answer-query.ts'), ...loadedWith('cli/open-operations.ts')];
  expect(loaded).toContain('graphql');
  expect(loaded.filter((one) => /^(?:@apollo|fastify|@as-integrations|pino)/u.test(one))).toEqual([]);
});
