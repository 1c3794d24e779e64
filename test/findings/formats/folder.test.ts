import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { folderJson, folderMarkdown, summaryOf } from '../../../src/findings/formats/folder.js';
import { reportNames } from '../../../src/findings/formats/report-names.js';
import { checkedPdf, checkedPlan, HOSTILE_WORDS, reportOf } from '../../support/check-reports.js';

const rows = summaryOf([checkedPlan, { ...checkedPdf, report: reportOf([]) }]);

test('a file is a row of numbers', () => {
  expect(rows).toEqual([
    { file: 'plans/kế hoạch #3.txt', errors: 3, warnings: 0, notes: 1, notJudged: 3 },
    { file: 'plans/plan.pdf', errors: 0, warnings: 0, notes: 0, notJudged: 0 },
  ]);
});

test('json holds the rows', () => {
  expect(JSON.parse(folderJson(rows))).toEqual(rows);
});

test('the table of markdown holds the rows and their sum', () => {
  expect(folderMarkdown([...rows, ...rows])).toBe(`| errors | warnings | notes | not judged | file |
| ---: | ---: | ---: | ---: | :--- |
| 3 | 0 | 1 | 3 | \`plans/kế hoạch #3.txt\` |
| 0 | 0 | 0 | 0 | \`plans/plan.pdf\` |
| 3 | 0 | 1 | 3 | \`plans/kế hoạch #3.txt\` |
| 0 | 0 | 0 | 0 | \`plans/plan.pdf\` |
| 6 | 0 | 2 | 6 | 4 in all |
`);
});

test.each(HOSTILE_WORDS)('the name of a file stays in its cell: %s', (_, words) => {
  const markdown = folderMarkdown(rows.map((row) => ({ ...row, file: words })));
  const page = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
  const tags = [...page.matchAll(/<\/?(\w+)/gu)].map(([tag]) => tag);
  expect(tags.filter((tag) => tag === '<td')).toHaveLength(15);
  expect([...new Set(tags.filter((tag) => tag.startsWith('<') && !tag.startsWith('</')))].sort()).toEqual([
    '<code',
    '<table',
    '<tbody',
    '<td',
    '<th',
    '<thead',
    '<tr',
  ]);
});

describe('names of reports', () => {
  test.each<[string, string[], string[]]>([
    ['keep the file’s ending', ['plan.docx', 'plan.pdf'], ['plan.docx.html', 'plan.pdf.html']],
    [
      'name the folders',
      ['a/plan.txt', './b//plan.txt', '../c/plan.txt'],
      ['a--plan.txt.html', 'b--plan.txt.html', 'c--plan.txt.html'],
    ],
    ['are never the same', ['a/b.txt', 'a--b.txt', 'A/B.txt'], ['a--b.txt.html', 'a--b.txt-2.html', 'A--B.txt-3.html']],
    ['differ not in composition alone', ['ế.txt', 'ế.txt'.normalize('NFD')], ['ế.txt.html', 'ế.txt-2.html']],
    ['have nothing that a file system refuses', ['a:b?*"<>|.txt', 'x\u0000\u202ey.txt'], ['a_b_.txt.html', 'x_y.txt.html']],
    [
      'are not hidden, nor devices',
      ['.ong.txt', 'con.txt', '..', ''],
      ['ong.txt.html', 'con_.txt.html', 'report.html', 'report-2.html'],
    ],
  ])('%s', (_, files, expected) => {
    expect(reportNames(files, 'html')).toEqual(expected);
  });

  test('are short enough, and keep their end', () => {
    const [name = ''] = reportNames([`${'thư mục/'.repeat(100)}kế hoạch.txt`], 'html');
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
    expect(name).toMatch(/--kế hoạch\.txt\.html$/u);
    expect(name).not.toContain('\uFFFD');
  });

  test.each(HOSTILE_WORDS)('are names of whatever file: %s', (_, words) => {
    const [name = ''] = reportNames([words], 'html');
    expect(name).toMatch(/^[^/\\<>:"|?*\p{Cc}\p{Cf}\p{Cs}]+\.html$/u);
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
  });
});
