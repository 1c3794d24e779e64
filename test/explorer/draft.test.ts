import { expect, test } from 'vitest';
import { faultOf, goesAsFile, reportName } from '../../src/explorer/draft.js';

test.each([
  ['plan.docx', 10, null],
  ['Kế hoạch.PDF', 100, null],
  ['plan.htm', 1, null],
  ['plan.docx', 101, 'fileTooLarge'],
  ['plan.txt', 0, 'fileEmpty'],
  ['plan.doc', 10, 'fileOldWord'],
  ['plan.pdf.doc', 10, 'fileOldWord'],
  ['scan.JPG', 10, 'filePicture'],
  ['plan.exe', 10, 'fileOther'],
  ['plan', 10, 'fileOther'],
  ['', 0, 'fileOther'],
])('%s of %i bytes, where 100 may be sent: %s', (name, size, fault) => {
  expect(faultOf({ name, size }, 100)).toBe(fault);
});

test('a text whose bytes may be too many for a request goes as a file', () => {
  expect(goesAsFile('ế'.repeat(200_000))).toBe(false);
  expect(goesAsFile('ế'.repeat(200_001))).toBe(true);
});

test.each([
  ['Kế hoạch 56.docx', 'html', 'Kế hoạch 56-cancu.html'],
  ['a.b.txt', 'sarif', 'a.b-cancu.sarif'],
])('the report of %s as %s is called %s', (checked, ending, name) => {
  expect(reportName(checked, ending)).toBe(name);
});
