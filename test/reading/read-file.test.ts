import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatOf } from '../../src/reading/format.js';
import { listSourceFiles, MOST_BYTES, readSourceFile, sourceFile } from '../../src/reading/read-file.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cancu-reading-'));
  mkdirSync(join(folder, 'b/c'), { recursive: true });
  mkdirSync(join(folder, 'empty'));
  for (const name of [
    'a',
    'a.txt',
    'b/c/z.MD',
    'b/notes.rtf',
    'b/old.doc',
    'b/scan.JPG',
    'b/table.xlsx',
    'b/.hidden.txt',
    'b/y.txt',
  ])
    writeFileSync(join(folder, name), 'Chỉ thị');
  writeFileSync(join(folder, 'large.txt'), '');
  truncateSync(join(folder, 'large.txt'), MOST_BYTES + 1);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const refused = (message: RegExp): unknown =>
  expect.objectContaining({ code: 'BAD_INPUT', message: expect.stringMatching(message) as string });

describe('readSourceFile', () => {
  test('name, format and a hash of the bytes', () => {
    const file = readSourceFile(join(folder, 'b/c/z.MD'));
    expect(file).toMatchObject({ name: 'z.MD', format: 'md' });
    expect(file.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(file.hash).toBe(readSourceFile(join(folder, 'a.txt')).hash);
    expect(sourceFile('z.md', 'md', Buffer.from('Chỉ thị.')).hash).not.toBe(file.hash);
  });

  test.each([
    ['none.txt', /none\.txt: no such file$/],
    [
      'b/notes.rtf',
      /notes\.rtf: cannot be read: "\.rtf" is not among \.txt, \.md, \.html, \.docx, \.pdf, \.htm\. Open it in Word.*save it as \.docx/,
    ],
    ['b/old.doc', /old\.doc: cannot be read: "\.doc" is not among.*save it as \.docx/],
    ['b/scan.JPG', /scan\.JPG: cannot be read: "\.JPG" is not among.*It is a picture.*OCR/],
    ['b/table.xlsx', /table\.xlsx: cannot be read: "\.xlsx" is not among [^A-Z]*$/],
    ['a', /cannot be read: it has no file ending, expected \.txt, \.md/],
    ['b', /is a folder, not a file$/],
    ['large.txt', /large\.txt: too large: 67108865 bytes, the limit is 67108864 \(64 MB\)/],
  ])('%s is refused', (name, message) => {
    expect(() => readSourceFile(join(folder, name))).toThrow(refused(message));
  });

  test('bytes that came in another way are held to the same limit', () => {
    expect(() => sourceFile('pasted', 'txt', new Uint8Array(MOST_BYTES + 1))).toThrow(refused(/pasted: too large/));
  });
});

describe('listSourceFiles', () => {
  test('folders with all below them, in order of names; hidden files and other formats are passed over', () => {
    const found = listSourceFiles([join(folder, 'b'), join(folder, 'a.txt')]);
    expect(found.map((path) => relative(folder, path))).toEqual(['b/c/z.MD', 'b/y.txt', 'a.txt']);
  });

  test.each([
    ['nowhere', /nowhere: no such file or folder$/],
    ['empty', /empty: no document in this folder \(looked for \.txt, \.md, .*\)/],
  ])('%s is refused', (name, message) => {
    expect(() => listSourceFiles([join(folder, name)])).toThrow(refused(message));
  });
});

test.each([
  ['ke-hoach.txt', 'txt'],
  ['KE-HOACH.TXT', 'txt'],
  ['ke-hoach.md', 'md'],
  ['ke-hoach.htm', 'html'],
  ['ke-hoach.html', 'html'],
  ['Kế hoạch.DOCX', 'docx'],
  ['ke-hoach.ký.pdf', 'pdf'],
  ['ke-hoach.doc', null],
  ['ke-hoach.txt.exe', null],
  ['txt', null],
])('formatOf %s: %s', (path, expected) => {
  expect(formatOf(path)).toBe(expected);
});
