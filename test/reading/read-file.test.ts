import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatOf, listSourceFiles, MOST_BYTES, readSourceFile, sourceFile, textOfFile } from '../../src/reading/read-file.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cancu-reading-'));
  mkdirSync(join(folder, 'b/c'), { recursive: true });
  mkdirSync(join(folder, 'empty'));
  for (const name of ['a', 'a.txt', 'b/c/z.MD', 'b/notes.rtf', 'b/.hidden.txt', 'b/y.txt'])
    writeFileSync(join(folder, name), 'Chỉ thị');
  writeFileSync(join(folder, 'large.txt'), '');
  truncateSync(join(folder, 'large.txt'), MOST_BYTES + 1);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const textOf = (bytes: Uint8Array | string): string => textOfFile(sourceFile('plan.txt', 'txt', Buffer.from(bytes)));
const refused = (message: RegExp): unknown =>
  expect.objectContaining({ code: 'BAD_INPUT', message: expect.stringMatching(message) as string });

describe('textOfFile', () => {
  test.each([
    ['Chỉ thị\r\nsố 33', 'Chỉ thị\r\nsố 33', 'line breaks stay as they are'],
    ['\uFEFFChỉ thị', 'Chỉ thị', 'a byte-order mark goes'],
    ['Chỉ\uFEFF thị', 'Chỉ\uFEFF thị', 'in the middle it is a character of the text'],
    ['uỷ ban'.normalize('NFD'), 'uỷ ban'.normalize('NFD'), 'nothing is composed'],
  ])('%j → %j: %s', (written, expected) => {
    expect(textOf(written)).toBe(expected);
  });

  test.each([
    ['', /^plan\.txt: is empty$/, 'no byte'],
    [' \n\t', /^plan\.txt: is empty: there are only blanks in it$/, 'blanks'],
    [Buffer.from([0xff, 0xfe, 0x43, 0x00]), /it looks like UTF-16.*Save it as UTF-8/, 'UTF-16'],
    [Buffer.from([0x43, 0xe1, 0x20]), /it is not valid UTF-8.*Save it as UTF-8/, 'an old code page'],
    ['a\u0000', /is binary, not text/, 'a zero byte'],
    ['%PDF-1.7', /is a PDF, not text/, 'a PDF under the ending of a text'],
    ['PK\u0003\u0004', /is a Word or other zipped file/, 'Word'],
    [Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), /is an old Word file/, 'Word before 2007'],
    ['{\\rtf1\\ansi Kế hoạch', /is rich text/, 'RTF'],
    ['\n<!DOCTYPE html><p>Kế hoạch', /is HTML/, 'HTML'],
  ])('%j is refused with what is wrong: %s', (written, message, _why) => {
    expect(() => textOf(written)).toThrow(refused(message));
  });
});

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
    ['b/notes.rtf', /notes\.rtf: cannot be read: "\.rtf" is not among \.txt, \.md/],
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
    ['empty', /empty: no document in this folder \(looked for \.txt, \.md\)/],
  ])('%s is refused', (name, message) => {
    expect(() => listSourceFiles([join(folder, name)])).toThrow(refused(message));
  });
});

test.each([
  ['ke-hoach.txt', 'txt'],
  ['KE-HOACH.TXT', 'txt'],
  ['ke-hoach.md', 'md'],
  ['ke-hoach.txt.exe', null],
  ['txt', null],
])('formatOf %s: %s', (path, expected) => {
  expect(formatOf(path)).toBe(expected);
});
