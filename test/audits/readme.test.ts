import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { createSchema } from '../../src/api/schema.js';
import { projectRoot } from '../support/project.js';
import { MAIN, scratch } from '../support/run-cancu.js';

const here = scratch();
const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8');
const { scripts } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

/** What a pattern's group matches in the text, each once. */
const named = (pattern: RegExp): string[] => [...new Set([...readme.matchAll(pattern)].map(([, name = '']) => name))];

describe('what the README names is there', () => {
  test.each(named(/npm (?:run )?((?!ci\b|run\b)[a-z0-9]+)/gu))('npm run %s', (script) => {
    expect(Object.keys(scripts)).toContain(script);
  });

  test.each(named(/\]\(((?!http|#)[^)]+)\)/gu))('%s', (path) => {
    expect(existsSync(join(projectRoot, path))).toBe(true);
  });

  test('its commands, and the built program that they run', async () => {
    expect(existsSync(MAIN)).toBe(true);
    const { stdout } = await here.runWith({}, '--help');
    const commands = [...stdout.matchAll(/^ {2}([a-z]+) /gmu)].map(([, name]) => name);
    expect(named(/(?:npx |`)cancu ([a-z]+)/gu).filter((name) => !commands.includes(name))).toEqual([]);
  });

  test('its query fits the schema', () => {
    const [query = ''] = named(/"query":\s*"((?:[^"\\]|\\.)*)"/gu);
    const errors = validate(createSchema(), parse(JSON.parse(`"${query}"`) as string));
    expect(errors.map(({ message }) => message)).toEqual([]);
  });
});

test('the two commands are on its first screen', () => {
  const screen = readme.split('\n').slice(0, 25).join('\n');
  expect(screen).toContain('npm ci && npm start');
  expect(screen).toContain('npm ci && npm test');
});

test('what it shows of a first answer and of three commands is what they print', async () => {
  const data = await here.filledData();
  const server = await here.serve(data);
  const shown = await here.run(data, 'show', 'vn/tw/2010/qd/290');
  const ambiguous = await here.run(data, 'show', '25-NQ/TW');
  const checked = await here.runWith({ data, cwd: projectRoot }, 'check', 'seeds/plans/gia-lai-2020.txt');
  const { stdout } = await server.stop('SIGTERM');
  const printed = [stdout, shown.stdout, checked.stdout, ambiguous.stderr].join('\n').split('\n');
  const blocks = [...readme.matchAll(/```\n((?:The store is new|\$ npx cancu (?:show|check))[\s\S]*?)```/gu)].map(
    ([, block = '']) => block,
  );
  expect(blocks).toHaveLength(3);
  const lines = blocks
    .join('\n')
    .split('\n')
    .filter((line) => /^(?!\$|The store is new|cancu, graph|GraphQL|Explorer|GraphiQL|…).*\S/u.test(line));
  expect(lines.length).toBeGreaterThan(10);
  for (const line of lines) {
    const start = line
      .replace(/https:.*$/u, '')
      .replace(/…$/u, '')
      .replace(/Status on [\d-]+:/u, '')
      .trim();
    expect(
      printed.filter((one) => one.includes(start)),
      line,
    ).not.toEqual([]);
  }
});
