import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../support/project.js';

const read = (language: string): Record<string, string> =>
  JSON.parse(readFileSync(join(projectRoot, `src/explorer/messages/${language}.json`), 'utf8')) as Record<string, string>;
const [vi, en] = [read('vi'), read('en')];

/** The names that a message takes values for: in braces alone, or before the kind of the value. */
const valuesOf = (message: string): string[] =>
  [...new Set([...message.matchAll(/\{(\w+)(?:\}|, (?:plural|select|number|date),?)/gu)].map(([, name = '']) => name))].sort();

describe('the two files of messages', () => {
  test('have the same names', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(vi).sort());
  });

  test.each(Object.entries(vi))('take the same values for %s', (name, message) => {
    expect(valuesOf(en[name] ?? '')).toEqual(valuesOf(message));
  });
});
