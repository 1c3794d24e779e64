import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { annotateDocx } from '../../src/annotation/annotate-docx.js';
import { readDocx } from '../../src/reading/docx/read-docx.js';
import { paragraph, run, table, wordFile } from '../support/docx.js';
import { commentsByOffice, hasOffice, picturesByOffice } from '../support/office.js';
import { asWord } from '../support/plan-formats.js';
import { planParts } from '../support/plan-parts.js';
import { sampleNamed } from '../support/plans.js';

const SYMBOL = /\d+[-/](?:\d{4}\/)?\p{Lu}\p{L}*(?:[-/]\p{Lu}\p{L}*)+/gu;

/** A file with a comment on each symbol, and these. */
async function withComments(bytes: Uint8Array): Promise<{ readonly bytes: Uint8Array; readonly symbols: readonly string[] }> {
  const { text } = await readDocx('plan.docx', bytes);
  const found = [...text.matchAll(SYMBOL)].map(({ 0: symbol, index }) => ({ symbol, start: index, end: index + symbol.length }));
  const comments = found.map(({ symbol, start, end }) => ({
    ...{ start, end, author: 'cancu', date: new Date('2026-11-05T00:00:00Z') },
    paragraphs: [`Warning: ${symbol} has ended.`, 'Suggested: another one'],
  }));
  const made = await annotateDocx('plan.docx', bytes, { text, comments });
  expect(made.unplaced.filter((why) => why !== null)).toEqual([]);
  return { bytes: made.bytes, symbols: found.map(({ symbol }) => symbol) };
}

const symbolIn = (says: string): string | undefined => /Warning: (\S+) has ended/u.exec(says)?.[1];

const mixed = wordFile({
  body: [
    paragraph(
      `${run('Căn cứ Chỉ thị số ')}${run('33/', '<w:b/>')}${run('CT-TTg', '<w:i/>')}${run(' và ')}<w:del w:id="1" w:author="An"><w:r><w:delText>32/CT-TTg, </w:delText></w:r></w:del><w:ins w:id="2" w:author="An">${run('Nghị quyết 25-NQ/TW;')}</w:ins>`,
    ),
    table(['TT', 'Văn bản', 'Chủ trì'], ['1', 'Kế hoạch 298/KH-UBND', 'Sở Nội vụ']),
    paragraph(`${run('Theo Quyết định')}<w:r><w:footnoteReference w:id="2"/></w:r>${run(' của Ủy ban.')}`),
  ].join(''),
  footnotes: `<w:footnote w:id="2">${paragraph('Số 86/2025/QĐ-UBND ngày 5/3/2025.')}</w:footnote>`,
});

describe.skipIf(!hasOffice)('LibreOffice opens what was annotated', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cancu-office-'));

  test.each<[string, () => Uint8Array]>([
    ['runs, changes, a table, a footnote', () => mixed],
    ['a plan', () => asWord(planParts(Buffer.from(sampleNamed('commune-2023.txt').bytes).toString()))],
  ])('%s: it finds each comment, on its words', async (what, make) => {
    const { bytes, symbols } = await withComments(make());
    const own = join(folder, what.replace(/\W/gu, ''));
    mkdirSync(own);
    const found = commentsByOffice(bytes, own);
    expect(found.map(({ says }) => symbolIn(says)).sort()).toEqual([...symbols].sort());
    for (const { says, words } of found) {
      // a footnote’s is on its mark, which is no text of the body
      expect(words).toBe(says.startsWith('In this footnote') ? '' : symbolIn(says));
    }
    const pictures = picturesByOffice(bytes, own);
    expect(pictures.length).toBeGreaterThan(0);
    console.log(`pages with comments to look at:\n${pictures.join('\n')}`);
  });
});
