import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CheckReport } from '../../src/findings/report.js';
import { PLANS } from '../support/plans.js';
import { samplePlans } from '../support/project.js';
import { scratch } from '../support/run-cancu.js';
import { smallPlan } from '../support/small-plans.js';

const here = scratch();
const GIA_LAI = join(samplePlans, 'gia-lai-2020.txt');
const COMMUNE = join(samplePlans, 'commune-2023.txt');
// written once, for those who read them run beside each other
here.write('empty.txt', '');
here.write('shopping.txt', 'Gạo, muối, nước mắm.\n');

/** The contract's names. */
const KEYS = 'document asOf registryAsOf findings notJudged summary';
const FINDING_KEYS = 'kind severity documentId start end surface message suggestion atSigning since because';

async function report(data: string, ...args: string[]): Promise<{ code: number | null; report: CheckReport; stderr: string }> {
  const { code, stdout, stderr } = await here.run(data, 'check', ...args, '--format', 'json');
  return { code, stderr, report: JSON.parse(stdout) as CheckReport };
}

describe.concurrent('check', () => {
  test('of a plan without errors ends with 0, prints the report alone, and makes no store', async () => {
    const data = here.newData();
    const { code, stderr, report: found } = await report(data, GIA_LAI, '--as-of', '2026-11-21');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(Object.keys(found)).toEqual(expect.arrayContaining(KEYS.split(' ')));
    for (const one of found.findings) expect(Object.keys(one)).toEqual(expect.arrayContaining(FINDING_KEYS.split(' ')));
    expect(found.findings).toContainEqual(
      expect.objectContaining({ kind: 'dead-since', documentId: 'vn/tw/2010/qd/290', since: '2021-07-30', atSigning: false }),
    );
    expect(found).toMatchObject({ asOf: '2026-11-21', document: { documentId: PLANS.giaLai2020 } });
    expect(existsSync(data)).toBe(false);
  });

  test('of one with errors ends with 1', async () => {
    const { code, report: found } = await report(here.newData(), COMMUNE, '--as-of', '2023-12-01');
    expect(code).toBe(1);
    expect(found.findings.filter((one) => one.severity === 'error').map((one) => one.kind)).toEqual([
      'symbol-repaired',
      'number-missing',
    ]);
  });

  test('goes by the day that is asked for', async () => {
    const before = await report(here.newData(), GIA_LAI, '--as-of', '2021-07-29');
    expect(before.report.findings.map((one) => one.kind)).not.toContain('dead-since');
  });

  test('knows what was ingested, through the running server too', async () => {
    const data = await here.filledData();
    const paper = here.write(
      'quyet-dinh.txt',
      'BỘ CHÍNH TRỊ\nSố: 901-QĐ/TW\nHà Nội, ngày 05 tháng 3 năm 2026\n\nQUYẾT ĐỊNH\nvề trồng cây\n\nQuyết định này thay thế Quyết định số 217-QĐ/TW, ngày 12/12/2013 của Bộ Chính trị và có hiệu lực kể từ ngày ký.\n',
    );
    const draft = here.write(
      'draft.txt',
      'KẾ HOẠCH\nTrồng cây\n\nCăn cứ Quyết định số 217-QĐ/TW ngày 12/12/2013 của Bộ Chính trị.\n',
    );
    const { stderr } = await here.run(data, 'ingest', paper);
    expect(stderr).toMatch(/217-QĐ\/TW is replaced by it from 2026-03-05: \d+ citation/u);
    const dead = { kind: 'dead-at-signing', documentId: 'vn/tw/2013/qd/217', since: '2026-03-05' };
    const alone = await report(data, draft, '--date', '2026-06-01');
    expect(alone.report.findings).toContainEqual(expect.objectContaining(dead));
    const server = await here.serve(data);
    const through = await report(data, draft, '--date', '2026-06-01');
    await server.stop('SIGTERM');
    expect(through.report).toEqual(alone.report);
    expect(here.newData()).not.toBe(data);
  });

  test.each([
    ['table', /290-QĐ\/TW has ended/u],
    ['md', /290-QĐ\/TW/u],
    ['html', /^<!doctype html>/iu],
    ['sarif', /"version": "2\.1\.0"/u],
  ])('prints it as %s', async (format, expected) => {
    const { code, stdout, stderr } = await here.run(here.newData(), 'check', GIA_LAI, '--format', format);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(expected);
  });

  test('of a folder prints a summary, and writes a report for each file', async () => {
    const folder = here.path('some');
    here.write('some/one.txt', readFileSync(GIA_LAI, 'utf8'));
    here.write('some/below/two.txt', readFileSync(COMMUNE, 'utf8'));
    here.write('some/empty.txt', '');
    const output = here.path('reports');
    const { code, stdout, stderr } = await here.run(here.newData(), 'check', folder, '--format', 'html', '--output', output);
    expect(code).toBe(1);
    expect(stderr).toMatch(/empty\.txt: is empty/u);
    expect(stdout).toMatch(/2 in all/u);
    expect(readdirSync(output).sort()).toEqual(['below--two.txt.html', 'one.txt.html']);
  });

  test('writes the reports above the folder or inside it, and checks none of an earlier run', async () => {
    const folder = here.path('above/plans');
    here.write('above/plans/one.txt', readFileSync(GIA_LAI, 'utf8'));
    const check = (output: string) => here.run(here.newData(), 'check', folder, '--format', 'md', '--output', output);
    for (const output of [here.path('above'), join(folder, 'reports'), join(folder, 'reports')]) {
      const { code, stdout } = await check(output);
      expect({ code, reports: readdirSync(output).filter((name) => name.endsWith('.md')) }).toEqual({
        code: 0,
        reports: ['one.txt.md'],
      });
      expect(stdout).toMatch(/1 in all/u);
    }
    const { code, stderr } = await check(folder);
    expect(stderr).toMatch(/is the folder that is checked: name another, or one inside it/u);
    expect(code).toBe(2);
  });

  test.each<[string, string[], number, RegExp]>([
    ['a file that is not there', ['no-such.txt'], 3, /no-such\.txt/u],
    ['an empty one', ['empty.txt'], 3, /is empty/u],
    ['what is no document', ['shopping.txt'], 3, /no Vietnamese plan/u],
    ['no day', [GIA_LAI, '--as-of', '2023-02-30'], 2, /"2023-02-30" is no day/u],
    ['no place', [COMMUNE, '--place', 'atlantis'], 2, /"atlantis" is no place/u],
    ['another day than is printed', [GIA_LAI, '--date', '2021-01-01'], 3, /prints the day 2020-03-24, not 2021-01-01/u],
    ['a format that there is not', [GIA_LAI, '--format', 'xml'], 2, /table, json, sarif, md, html/u],
    ['comments in what is no Word file', [GIA_LAI, '--annotate', 'out.docx'], 2, /gia-lai-2020\.txt is none/u],
    ['a folder for one file', [GIA_LAI, '--output', 'reports'], 2, /for the reports of a folder/u],
  ])('%s is refused with a reason', async (_name, args, exit, message) => {
    const { code, stdout, stderr } = await here.runWith({ data: here.newData(), cwd: here.folder }, 'check', ...args);
    expect(stderr).toMatch(message);
    expect({ code, stdout }).toEqual({ code: exit, stdout: '' });
  });
});

describe.concurrent('what breaks, and what was copied', () => {
  test('are told on the command line', async () => {
    const data = await here.filledData();
    const wrong = smallPlan({
      province: 'Lào Cai',
      number: 803,
      day: '1/6/2022',
      title: 'Tỉa cành năm 2022',
      basis: 'Căn cứ Quyết định số 290-QĐ/TW ngày 25/02/2010 của Bộ Chính trị',
    });
    await here.run(data, 'ingest', here.write('wrong.txt', wrong.bytes));
    const impact = await here.run(data, 'impact', '290-QĐ/TW', '--format', 'json');
    expect(impact.code).toBe(0);
    const { resting, after } = JSON.parse(impact.stdout) as {
      after: { value: string };
      resting: { edges: { node: { id: string }; signedAfter: boolean }[] };
    };
    expect(after.value).toBe('REPLACED');
    expect(resting.edges.map(({ node, signedAfter }) => [node.id, signedAfter])).toEqual([
      ['vn/gia-lai/ubnd/2020/kh/614', false],
      ['vn/lao-cai/ubnd/2022/kh/803', true],
    ]);
    const table = await here.run(data, 'impact', 'vn/tw/2010/qd/290');
    expect(table.stdout).toMatch(/signed after the change/u);
    const copied = await here.run(data, 'copied');
    expect(copied.stdout).toMatch(/114-KL\/TU for 114-KL\/TW, in 2 documents/u);
    expect((await here.run(data, 'impact', 'vn/tw/1999/qd/1')).code).toBe(3);
  });
});
