import { beforeAll, describe, expect, test } from 'vitest';
import { annotateReport } from '../../src/annotation/annotate-report.js';
import { readDocument } from '../../src/extraction/read-document.js';
import { knownFromCatalogue } from '../../src/citation/resolve/candidates.js';
import { complete } from '../../src/extraction/extract.js';
import type { Extraction } from '../../src/extraction/extraction.js';
import { sourceFile } from '../../src/reading/read-file.js';
import { collapse } from '../../src/text/fold.js';
import { findingOn, reportOf } from '../support/reports-by-hand.js';
import { asWord } from '../support/plan-formats.js';
import { planParts } from '../support/plan-parts.js';
import { samples } from '../support/plans.js';
import { registry } from '../support/registry.js';
import { commentsIn } from '../support/word-comments.js';

const DATE = new Date('2026-11-05T00:00:00Z');

async function extracted(bytes: Uint8Array): Promise<Extraction> {
  const parsed = await readDocument(sourceFile('plan.docx', 'docx', bytes), null, registry);
  return complete(parsed, knownFromCatalogue(registry.catalogue), registry).extraction;
}

describe.each(
  samples
    .filter(({ format }) => format === 'txt')
    .map(({ name, bytes }): [string, string] => [name, Buffer.from(bytes).toString()]),
)('%s as Word', (_name, text) => {
  let made = new Uint8Array();
  let before: Extraction;
  beforeAll(async () => {
    const bytes = asWord(planParts(text));
    before = await extracted(bytes);
    const findings = before.citations.map((one) =>
      findingOn(before.text ?? '', one, { citation: one.ordinal, message: `c${one.ordinal}` }),
    );
    const annotated = await annotateReport(bytes, 'plan.docx', reportOf(before, findings), DATE);
    expect(annotated).toMatchObject({ comments: before.citations.length, unplaced: [], warnings: [] });
    made = Uint8Array.from(annotated.bytes);
  });

  test('with a comment on each citation it gives the same citations', async () => {
    expect(before.citations.length).toBeGreaterThan(3);
    expect(await extracted(made)).toEqual(before);
  });

  test('each comment is on the words of its citation', () => {
    const found = new Map(commentsIn(made).map((one) => [one.paragraphs.at(-1), one]));
    for (const { ordinal, surface } of before.citations) {
      const { paragraphs = [], words = '' } = found.get(`Warning: c${ordinal}`) ?? {};
      // the marks of notes, and line ends, are not in the file
      const bare = (one: string): string => collapse(one.normalize('NFC')).replace(/[⁰-⁹¹²³\s]/gu, '');
      if (paragraphs.length === 1) expect(bare(words)).toBe(bare(surface));
      else expect(bare(paragraphs[0] ?? '')).toContain(bare(surface).slice(0, 100));
    }
  });
});

describe('a report made by hand', () => {
  const bytes = asWord({
    paragraphs: ['KẾ HOẠCH', 'Căn cứ Chỉ thị số 33/CT-TTg;', 'Sở Nội vụ báo cáo trước ngày 31/02/2025.'],
    notes: [],
  });
  let read: Extraction;
  beforeAll(async () => {
    read = await extracted(bytes);
  });
  const span = (words: string): { start: number; end: number } => {
    const start = (read.text ?? '').indexOf(words);
    return { start, end: start + words.length };
  };
  const on = (words: string, said: Parameters<typeof findingOn>[2] = {}): ReturnType<typeof findingOn> =>
    findingOn(read.text ?? '', span(words), said);

  test('findings on one citation are one comment, with a paragraph each; others by their words', async () => {
    const findings = [
      on('Chỉ thị số 33/CT-TTg', {
        citation: 0,
        severity: 'error',
        message: 'Chỉ thị 33 had ended',
        suggestion: 'Chỉ thị số 7/CT-TTg',
      }),
      on('33/CT-TTg', { citation: 0, message: 'its number is odd' }),
      on('Sở Nội vụ', { message: 'Sở Nội vụ is gone', severity: 'note', suggestion: 'Sở Y tế', suggestionKind: 'in-addition' }),
      on('31/02/2025', { message: 'no such day' }),
      on('31/02/2025', { message: 'and past' }),
    ];
    const made = await annotateReport(bytes, 'plan.docx', reportOf(read, findings), DATE);
    expect(made.comments).toBe(3);
    expect(commentsIn(made.bytes).map(({ words, paragraphs }) => [words, ...paragraphs])).toEqual([
      ['Chỉ thị số 33/CT-TTg', 'Error: Chỉ thị 33 had ended. Suggestion: Chỉ thị số 7/CT-TTg', 'Warning: its number is odd'],
      ['Sở Nội vụ', 'Note: Sở Nội vụ is gone. To be added: Sở Y tế'],
      ['31/02/2025', 'Warning: no such day', 'Warning: and past'],
    ]);
    expect(commentsIn(made.bytes)[0]).toMatchObject({ author: 'cancu', date: '2026-11-05T00:00:00Z' });
  });

  test('what has no place in the file is given back, with why', async () => {
    const lost = on('\n\n');
    const made = await annotateReport(bytes, 'plan.docx', reportOf(read, [lost, on('Sở Nội vụ')]), DATE);
    expect(made.comments).toBe(1);
    expect(made.unplaced).toEqual([
      { finding: lost, why: expect.stringContaining('nothing of it stands in the file') as string },
    ]);
  });

  test('nothing found: the file as it is', async () => {
    expect(await annotateReport(bytes, 'plan.docx', reportOf(read, []), DATE)).toEqual({
      bytes,
      comments: 0,
      unplaced: [],
      warnings: [],
    });
  });

  test('the report of another file, or of a text, is refused', async () => {
    const report = reportOf(read, [on('Sở Nội vụ')]);
    const other = asWord({ paragraphs: ['Căn cứ Luật 5'], notes: [] });
    await expect(annotateReport(other, 'x.docx', report, DATE)).rejects.toThrow(/^x\.docx: is not the file that was checked/);
    await expect(annotateReport(bytes, 'x.docx', { ...report, text: null }, DATE)).rejects.toThrow(
      /^x\.docx: the report .* is of no Word file/,
    );
  });
});
