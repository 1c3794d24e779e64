import { describe, expect, test } from 'vitest';
import { checkTable, folderTable } from '../../src/cli/check-table.js';
import type { Look } from '../../src/cli/io.js';
import { oneLine } from '../../src/text/visible.js';
import { summaryOf } from '../../src/findings/formats/folder.js';
import { checkedPdf, checkedPlan, hostileCheck, HOSTILE_WORDS, reportOf } from '../support/check-reports.js';

const PIPE: Look = { width: null, colours: false };
const NARROW: Look = { width: 80, colours: false };
const WIDE: Look = { width: 200, colours: false };

/** Columns that a line takes: marks stand on the letter before them. */
const columnsOf = (line: string): number => [...line.replace(/\p{M}/gu, '').matchAll(/./gu)].length;
const withoutStyles = (text: string): string =>
  [1, 2, 22, 31, 33, 36, 39].reduce((left, code) => left.replaceAll(`\u001b[${code}m`, ''), text);
const withoutBreaks = (text: string): string => text.replace(/\s+/gu, '');

test('at 80 columns', () => {
  expect(checkTable(checkedPlan, NARROW)).toBe(`3/KH-UBND: Nuôi ong trong vườn trường
vn/xa-ong/ubnd/2024/kh/3
Ủy ban nhân dân xã Ong, 2024-01-05
plans/kế hoạch #3.txt

error   4:8  ended before signing
  Quyết định số 12-QĐ/TW ngày 25/02/2010
  12-QĐ/TW had ended before this document was signed: replaced by
  vn/tw/2021/qd/23 from 2021-07-30
  Suggestion:
    Quyết định số 23-QĐ/TW, ngày 30/7/2021 của Ban Nuôi ong về mật và sáp
  When: since 2021-07-30; so already on the day of signing
  Because:
  - replaced by vn/tw/2021/qd/23 from 2021-07-30 [Điều 3,
    https://example.org/van-ban?id=23 (vn/tw/2021/qd/23).; read]
  - named so in a list [javascript:alert(1); recalled]

error   4:94  wrong number or symbol
  90/2030/QH16
  something is to be said of 90/2030/QH16
  Suggestion:
    90/2023/QH15

note    5:6  document is not known
  Kế hoạch số 7/KH-UBND
  something is to be said of Kế hoạch số 7/KH-UBND

error   5:64  deadline cannot be kept
  trước ngày 31/02/2024
  something is to be said of trước ngày 31/02/2024

Not judged (3)
  2 times: named by a number alone
    - Công văn 5 (2 times)
  1 time: no year is given
    - Thông báo 8

Summary
  3 errors, 0 warnings, 1 note; 3 not judged.
  6 citations: 2 to one document each, 1 to one of several, 3 to none that is
  known.
  Known by name only, without dates or relations: 1 of those 2.
  What is not in our registry is not thereby in force: nothing was found about
  it, neither good nor bad.
  Asked for 2026-11-21. The registry was kept up to 2026-10-31: what happened
  later is not known.
  Note: a table was read without its edges`);
});

test('a page is named where there is one, and what lines count', () => {
  const printed = checkTable(checkedPdf, NARROW);
  expect(printed).toContain('\nerror   page 2, 4:94  wrong number or symbol\n');
  expect(printed).toContain('\nLines and columns count the text that was read from the file.\n');
});

test('nothing found is said', () => {
  expect(checkTable({ ...checkedPlan, report: reportOf([]) }, NARROW)).toContain('\nNo findings.\n\nSummary\n');
});

describe('the signing', () => {
  const [finding] = checkedPlan.report.findings;
  test.each<[string | null, boolean | null, string | null]>([
    ['2021', true, 'since 2021; so already on the day of signing'],
    ['2021', false, 'since 2021; not yet so on the day of signing'],
    ['2021', null, 'since 2021; not known whether before the signing'],
    [null, false, 'not yet so on the day of signing'],
    [null, true, null],
    [null, null, null],
  ])('since %s, at signing %s: %s', (since, atSigning, expected) => {
    const findings = finding === undefined ? [] : [{ ...finding, since, atSigning }];
    const printed = checkTable({ ...checkedPlan, report: reportOf(findings) }, PIPE);
    expect(/^ {2}When: (.*)$/mu.exec(printed)?.[1] ?? null).toBe(expected);
  });
});

test('a wide terminal breaks less, but leaves lines that can be read', () => {
  const [narrow, wide] = [NARROW, WIDE].map((look) => checkTable(checkedPlan, look).split('\n'));
  expect(wide?.length).toBeLessThan(narrow?.length ?? 0);
  expect(Math.max(...(wide ?? []).map(columnsOf))).toBeLessThanOrEqual(110);
});

test('without a terminal every piece is one line', () => {
  const lines = checkTable(checkedPlan, PIPE).split('\n');
  expect(lines).toContain('  12-QĐ/TW had ended before this document was signed: replaced by vn/tw/2021/qd/23 from 2021-07-30');
  expect(withoutBreaks(lines.join(''))).toBe(withoutBreaks(checkTable(checkedPlan, NARROW)));
});

test('colours change nothing but the looks', () => {
  const coloured = checkTable(checkedPlan, { ...NARROW, colours: true });
  expect(coloured).toContain('\u001b[31m\u001b[1merror   4:8  ended before signing\u001b[22m\u001b[39m');
  expect(withoutStyles(coloured)).toBe(checkTable(checkedPlan, NARROW));
});

describe('no document steers the terminal', () => {
  test.each(HOSTILE_WORDS)('%s', (_, words) => {
    for (const look of [NARROW, WIDE, PIPE]) {
      const printed = withoutStyles(checkTable(hostileCheck(words), { ...look, colours: true }));
      expect(printed).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\u{E0000}-\u{E007F}]/u);
      expect(withoutBreaks(printed).normalize()).toContain(withoutBreaks(oneLine(words)).normalize());
      expect(printed.length).toBeLessThan(30_000);
      if (look.width !== null) expect(Math.max(...printed.split('\n').map(columnsOf))).toBeLessThanOrEqual(look.width);
    }
  });
});

describe('a folder', () => {
  const rows = summaryOf([checkedPlan, { ...checkedPdf, file: `${'thư mục/'.repeat(20)}a.pdf`, report: reportOf([]) }]);

  test('is a row for each file and one for all', () => {
    expect(folderTable(rows.slice(0, 1), NARROW).split('\n').slice(1, -1)).toEqual([
      '│ errors │ warnings │ notes │ not judged │ file                  │',
      '├────────┼──────────┼───────┼────────────┼───────────────────────┤',
      '│      3 │        0 │     1 │          3 │ plans/kế hoạch #3.txt │',
      '│      3 │        0 │     1 │          3 │ 1 in all              │',
    ]);
  });

  test('keeps to the terminal with all of a long name', () => {
    const printed = folderTable(rows, NARROW);
    expect(Math.max(...printed.split('\n').map(columnsOf))).toBeLessThanOrEqual(80);
    const names = printed.split('\n').map((line) => line.split('│')[5] ?? '');
    expect(withoutBreaks(names.join(''))).toContain(withoutBreaks(`${'thư mục/'.repeat(20)}a.pdf`));
  });

  test.each(HOSTILE_WORDS)('no file steers the terminal: %s', (_, words) => {
    const printed = folderTable(
      rows.map((row) => ({ ...row, file: words })),
      NARROW,
    );
    expect(printed).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u);
  });
});
