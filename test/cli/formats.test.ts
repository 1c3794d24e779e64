import { copyFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { vni } from '../../src/reading/encoding/legacy.js';
import { latinBytes, writtenIn } from '../support/legacy.js';
import { asHtml, asPdf, asWord } from '../support/plan-formats.js';
import { planParts } from '../support/plan-parts.js';
import { differences, NO_DIFFERENCE } from '../support/plans.js';
import { scratch } from '../support/run-cancu.js';
import { smallPlan } from '../support/small-plans.js';

const here = scratch();
const FORMATS = ['txt', 'html', 'docx', 'pdf'] as const;

const plan = (number: number): string =>
  Buffer.from(
    smallPlan({
      province: 'Lào Cai',
      number,
      day: '15/3/2023',
      title: 'Phòng chống rét cho trâu bò',
      basis: 'Thực hiện Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ',
    }).bytes,
  ).toString();

/** One plan a format, each with a number of its own; that in .txt is in VNI. */
async function bytesOf(format: (typeof FORMATS)[number], number: number): Promise<string | Uint8Array> {
  const text = plan(number);
  if (format === 'txt') return latinBytes(writtenIn(text, vni));
  const parts = planParts(text);
  return format === 'html' ? asHtml(parts) : format === 'docx' ? asWord(parts) : asPdf(parts, 5);
}

const idOf = (number: number): string => `vn/lao-cai/ubnd/2023/kh/${number}`;

beforeAll(async () => {
  for (const [index, format] of FORMATS.entries()) here.write(`plans/${format}.${format}`, await bytesOf(format, 90 + index));
  here.write('plans/scan.pdf', await asPdf({ paragraphs: [''], notes: [] }));
});

describe('extract', () => {
  interface Printed {
    readonly text: string | null;
    readonly pages?: readonly { page: number; start: number }[];
    readonly document: { readonly documentId: string };
    readonly citations: readonly { start: number; end: number; surface: string; page?: number; documentId: string }[];
    readonly warnings: readonly string[];
  }

  test.each([...FORMATS.entries()])('%i: a plan in .%s, in JSON', async (index, format) => {
    const { code, stdout, stderr } = await here.run(here.newData(), 'extract', `plans/${format}.${format}`, '--format', 'json');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const { text, pages, document, citations, warnings } = JSON.parse(stdout) as Printed;
    expect(document.documentId).toBe(idOf(90 + index));
    expect(citations.map(({ documentId }) => documentId)).toEqual(['vn/ttg/2021/ct/33']);
    for (const { start, end, surface } of citations) expect(text?.slice(start, end)).toBe(surface);
    expect(warnings).toEqual(format === 'txt' ? ['read as VNI and converted to Unicode'] : []);
    expect(pages?.length).toBe(format === 'pdf' ? 3 : undefined);
    expect(citations[0]?.page).toBe(format === 'pdf' ? 2 : undefined);
  });

  test('a table has the page of each citation, where there are pages', async () => {
    const pdf = await here.run(here.newData(), 'extract', 'plans/pdf.pdf');
    expect(pdf.stdout).toMatch(/│? *# *│ page *│ printed/u);
    expect(pdf.stdout).toMatch(/ 0 *│ 2 *│ Chỉ thị số 33\/CT-TTg/u);
    const word = await here.run(here.newData(), 'extract', 'plans/docx.docx');
    expect(word.stdout).not.toContain('page');
  });
});

describe('ingest', () => {
  const data = here.newData();
  let before: string[] = [];
  beforeAll(async () => {
    const { stderr, code } = await here.run(data, 'ingest', 'plans');
    expect(stderr).toMatch(/^cancu: plans\/scan\.pdf: has no text layer.*\n4 added, 0 replaced, 0 unchanged, 1 failed\n$/u);
    expect(code).toBe(3);
    before = await here.exported(data);
  });

  test('every format is in the graph, and the same files again change nothing', async () => {
    const ids = FORMATS.map((_, index) => idOf(90 + index));
    for (const id of ids) expect(before.some((line) => line.includes(`"documentId":"${id}"`))).toBe(true);
    const again = await here.run(data, 'ingest', 'plans');
    expect(again.stderr).toContain('0 added, 0 replaced, 4 unchanged, 1 failed');
  });

  test('rebuild reads the originals again, with the same result', async () => {
    expect((await here.run(data, 'rebuild')).code).toBe(0);
    expect(differences(before, await here.exported(data))).toEqual(NO_DIFFERENCE);
  });

  test('export and import carry the originals as they are', async () => {
    const { stdout } = await here.run(data, 'export');
    here.write('all.jsonl', stdout);
    const copy = here.newData();
    expect((await here.run(copy, 'import', 'all.jsonl')).code).toBe(0);
    expect(differences(before, await here.exported(copy))).toEqual(NO_DIFFERENCE);
  });

  test('through a server that holds the store', async () => {
    const own = here.newData();
    const server = await here.serve(own, '--no-samples');
    const { stderr } = await here.run(own, 'ingest', 'plans');
    expect(stderr).toContain('4 added, 0 replaced, 0 unchanged, 1 failed');
    const shown = await here.run(own, 'show', idOf(92));
    expect(shown.stdout).toContain('92/KH-UBND');
    await server.stop('SIGTERM');
  });

  test('a Word file that is called .txt is told from one', async () => {
    copyFileSync(here.path('plans/docx.docx'), here.path('wrong.txt'));
    const { code, stderr } = await here.run(here.newData(), 'ingest', 'wrong.txt');
    expect(stderr).toMatch(/wrong\.txt: is a Word or other zipped file, not text\. If it is Word, rename it to \.docx/u);
    expect(code).toBe(3);
  });
});
