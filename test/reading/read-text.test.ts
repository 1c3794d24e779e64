import { describe, expect, test } from 'vitest';
import type { Format } from '../../src/reading/format.js';
import { sourceFile } from '../../src/reading/read-file.js';
import { readText } from '../../src/reading/read-text.js';

const textOf = async (bytes: Uint8Array | string, format: Format = 'txt'): Promise<string> =>
  (await readText(sourceFile(`plan.${format}`, format, Buffer.from(bytes)))).text;
const refused = (message: RegExp): unknown =>
  expect.objectContaining({ code: 'BAD_INPUT', message: expect.stringMatching(message) as string });

describe('plain text', () => {
  test.each([
    ['Chỉ thị\r\nsố 33', 'Chỉ thị\r\nsố 33', 'line breaks stay as they are'],
    ['\uFEFFChỉ thị', 'Chỉ thị', 'a byte-order mark goes'],
    ['Chỉ\uFEFF thị', 'Chỉ\uFEFF thị', 'in the middle it is a character of the text'],
    ['uỷ ban'.normalize('NFD'), 'uỷ ban'.normalize('NFD'), 'nothing is composed'],
  ])('%j → %j: %s', async (written, expected) => {
    expect(await textOf(written)).toBe(expected);
  });

  test('of UTF-8 the file’s own characters, of other encodings a text that was made, with a word about it', async () => {
    const read = (bytes: Uint8Array): ReturnType<typeof readText> => readText(sourceFile('plan.txt', 'txt', bytes));
    expect(await read(Buffer.from('Chỉ thị'))).toEqual({ text: 'Chỉ thị', own: true, pages: null, warnings: [] });
    expect(await read(Buffer.from('\uFEFFChỉ thị', 'utf16le'))).toEqual({
      text: 'Chỉ thị',
      own: false,
      pages: null,
      warnings: ['read as UTF-16LE and converted to Unicode'],
    });
  });
});

describe('refused, with what is wrong and what to do', () => {
  const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const LOCKED = Buffer.concat([Buffer.from(OLE), Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')]);
  const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

  test.each<[Format, string | Uint8Array, RegExp, string]>([
    ['txt', '', /^plan\.txt: is empty$/, 'no byte'],
    ['txt', ' \n\t', /^plan\.txt: is empty: there are only blanks in it$/, 'blanks'],
    ['txt', Buffer.from([0x43, 0xe1, 0x20]), /it is not valid UTF-8.*save it as UTF-8/, 'an old code page'],
    ['txt', 'a\u0000', /is binary, not text/, 'a zero byte'],
    ['txt', '%PDF-1.7', /is a PDF, not text\. Rename it to \.pdf/, 'a PDF under the ending of a text'],
    ['txt', 'PK\u0003\u0004', /is a Word or other zipped file, not text\. If it is Word, rename it to \.docx/, 'Word'],
    ['md', Buffer.from(OLE), /is an old Word file \(\.doc\), not text\. .*save it as \.docx/, 'Word before 2007'],
    ['txt', '{\\rtf1\\ansi Kế hoạch', /is rich text \(RTF\), not text\. .*save it as \.docx/, 'RTF'],
    ['txt', '\n<!DOCTYPE html><p>Kế hoạch', /is HTML or XML, not text\. Rename it to \.html/, 'HTML'],
    ['txt', PNG, /is a picture, not text\. .*OCR/, 'a scan'],
    ['docx', '', /^plan\.docx: is empty$/, 'no byte'],
    ['docx', Buffer.from(OLE), /is an old Word file \(\.doc\), not Word \(\.docx\)\. Open it in Word/, 'an old Word file'],
    ['docx', LOCKED, /is a Word file with a password, not Word \(\.docx\)\. .*without a password/, 'a password'],
    ['docx', 'Kế hoạch', /is not Word \(\.docx\), though its name says so\. Give it the ending/, 'text'],
    ['docx', '%PDF-1.7', /is a PDF, not Word \(\.docx\)\. Rename it to \.pdf/, 'a PDF'],
    ['pdf', 'Kế hoạch', /is not a PDF, though its name says so/, 'text'],
    ['pdf', PNG, /is a picture, not a PDF\. .*OCR/, 'a scan'],
    ['html', 'PK\u0003\u0004', /is a Word or other zipped file, not HTML\. If it is Word, rename/, 'Word'],
  ])('%s %j: %s', async (format, written, message, _why) => {
    await expect(textOf(written, format)).rejects.toThrow(refused(message));
  });
});
