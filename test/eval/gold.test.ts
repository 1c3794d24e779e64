import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { GoldError, readGold } from '../../src/eval/gold.js';
import { lineAt } from '../../src/eval/line-at.js';

const folder = mkdtempSync(join(tmpdir(), 'cancu-gold-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const TEXT = 'Căn cứ Chỉ thị số 33/CT-TTg; báo cáo trước ngày 10/11/2023.';
const GOLD = `{
 "source": "plan.txt",
 "document": { "type": "KH", "title": null },
 "citations": [
  {
   "start": 7,
   "end": 27,
   "surface": "Chỉ thị số 33/CT-TTg",
   "symbol": "33/CT-TTg",
   "role": "basis",
   "parent": null,
   "key": "CT-33-TTG-2021"
  }
 ],
 "agencies": [{ "name": "Sở Nội vụ", "section": "III.2", "roles": ["lead"] }],
 "deadlines": [
  { "start": 37, "end": 58, "surface": "trước ngày 10/11/2023", "date": "2023-11-10" }
 ],
 "recipients": ["Như trên"]
}
`;

/** What is said of the gold with some words changed. */
function messageFor(from: string, to: string): string {
  if (!GOLD.includes(from)) throw new Error(`no ${from}`);
  writeFileSync(join(folder, 'plan.txt'), TEXT);
  writeFileSync(join(folder, 'plan.expected.json'), GOLD.replace(from, to));
  try {
    readGold(folder, folder);
  } catch (error) {
    expect(error).toBeInstanceOf(GoldError);
    return (error as Error).message;
  }
  return '';
}

test('gold is read with its text; what the annotator left out is null', () => {
  expect(messageFor('"lead"', '"lead"')).toBe('');
  const [document, ...others] = readGold(folder, folder);
  expect(others).toEqual([]);
  expect(document).toMatchObject({ name: 'plan', text: TEXT, gold: { document: { issuer: null } } });
  expect(document?.gold.citations).toMatchObject([{ effect: null, provision: null, parentRelation: null, ignore: false }]);
  expect(document?.gold.deadlines).toMatchObject([{ recurrence: null }]);
});

describe('what is wrong is told by file, line and reason', () => {
  test.each([
    ['"surface": "Chỉ', '"surface": Chỉ', 8, 'not JSON', 'no JSON'],
    ['"recipients": ["Như trên"]\n}', '"recipients": [', 20, 'not JSON', 'JSON that breaks off'],
    ['"plan.txt"', '"plans.txt"', 2, 'plans.txt cannot be read', 'a text that is not there'],
    ['"start": 7', '"start": 8', 6, 'citations.0: the text has "hỉ thị số 33/CT-TTg" at 8–27', 'a span one too far'],
    ['"end": 58', '"end": 57', 17, 'deadlines.0: the text has "trước ngày 10/11/202"', 'a deadline one too short'],
    ['"start": 7', '"start": "7"', 6, 'citations.0.start: ', 'a number as text'],
    ['"start": 7', '"start": -7', 6, 'citations.0.start: ', 'a place before the text'],
    ['"role": "basis"', '"role": "base"', 10, 'citations.0.role: ', 'a role that is none'],
    ['   "role": "basis",\n', '', 5, 'citations.0.role: ', 'a field missing: where its object begins'],
    ['"parent": null', '"parent": 3', 11, 'citations.0: parent 3 is no other citation', 'a parent that is not there'],
    ['"parent": null', '"parent": 0', 11, 'citations.0: parent 0 is no other citation', 'its own parent'],
    ['"section": "III.2", ', '', 15, 'agencies.0.section: ', 'an agency without its section'],
    [' "recipients": ["Như trên"]\n', ' "to": []\n', 1, 'recipients: ', 'a list missing: where the file begins'],
  ])('%j → %j: line %i, %s, %s', (from, to, line, reason) => {
    const message = messageFor(from, to);
    expect(message).toContain(`plan.expected.json:${line}: `);
    expect(message).toContain(reason);
  });

  test('all faults of all files at once', () => {
    writeFileSync(join(folder, 'other.expected.json'), '[]');
    const lines = messageFor('"start": 7', '"start": 8').split('\n');
    rmSync(join(folder, 'other.expected.json'));
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/other\.expected\.json:1: /u);
    expect(lines[1]).toMatch(/plan\.expected\.json:6: /u);
  });
});

describe('the line of a value', () => {
  const json = '{\n "a": [\n  1,\n  {"b": "x,\\"]",\n   "c": [[2],\n    [3]]}\n ],\n "": 4\n}';
  test.each([
    [[], 1],
    [['a'], 2],
    [['a', 0], 3],
    [['a', 1], 4],
    [['a', 1, 'b'], 4],
    [['a', 1, 'c', 0, 0], 5],
    [['a', 1, 'c', 1], 6],
    [['a', 1, 'd'], 4],
    [['a', 7], 2],
    [['z'], 1],
  ])('%j: %i', (path, line) => {
    expect(lineAt(json, path)).toBe(line);
  });
});
