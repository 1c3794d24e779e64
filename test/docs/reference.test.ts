import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import { describe, expect, test } from 'vitest';
import { LIMIT_CODES } from '../../src/api/limits/limits.js';
import { createProgram } from '../../src/cli/run.js';
import { EXIT_CODES } from '../../src/errors/cancu-error.js';
import { projectRoot } from '../support/project.js';
import { COMMANDS, commandPage, everyCommand } from './command-page.js';

const read = (name: string): string => readFileSync(join(projectRoot, name), 'utf8');

/** The cells of the rows of every table on a page. */
function rowsOf(page: string): string[][] {
  return page
    .split('\n')
    .filter((line) => /^\| [^-]/u.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

describe('docs/errors.md', () => {
  const rows = rowsOf(read('docs/errors.md')).flatMap(([code = '', ...rest]) => {
    const [, name] = /^`([A-Z_]+)`$/u.exec(code) ?? [];
    return name === undefined ? [] : [{ name, rest }];
  });

  test('has every code once, and no other', () => {
    const codes = [
      ...Object.keys(EXIT_CODES),
      ...LIMIT_CODES,
      ...Object.values(ApolloServerErrorCode),
      ...codesInSource('src/api'),
    ];
    expect(rows.map(({ name }) => name).sort()).toEqual([...new Set(codes)].sort());
  });

  test.each(Object.entries(EXIT_CODES))('%s: exit code %i', (code, exitCode) => {
    expect(rows.find(({ name }) => name === code)?.rest[0]).toBe(String(exitCode));
  });

  test('says of each what is wrong', () => {
    for (const { name, rest } of rows) expect(rest.at(-1)?.length, name).toBeGreaterThan(5);
  });
});

/** Codes that are written where an error is made. */
function codesInSource(folder: string): string[] {
  const files = readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  return files.flatMap((name) => [...read(join(folder, name)).matchAll(/\bcode: '([A-Z_]+)'/gu)].map(([, code = '']) => code));
}

describe('docs/cli.md (npm run docs)', () => {
  const page = readFileSync(COMMANDS, 'utf8');
  const commands = everyCommand(
    createProgram(() => Promise.resolve()),
    ['cancu'],
  );

  test('shows the help of every command as it is', () => {
    expect(page).toBe(commandPage(page));
    expect(commands.length).toBeGreaterThan(20);
  });

  test('has every exit code', () => {
    const codes = rowsOf(page).flatMap(([code = '']) => (/^\d$/u.test(code) ? [Number(code)] : []));
    expect(codes).toEqual([...new Set([0, 1, ...Object.values(EXIT_CODES)])].sort());
  });

  test.each(commands.filter(({ name }) => name !== 'cancu help'))('$name: every argument and option is described', ({ help }) => {
    const blocks = /^(?:Arguments|Options|Commands):\n((?: {2}.*\n?)+)/gmu;
    for (const [, block = ''] of help.matchAll(blocks))
      for (const line of block.trimEnd().split('\n')) expect(line).toMatch(/^ {2}\S.*? {2,}\S|^ {20,}\S/u);
  });
});
