import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { checkWithoutGraph } from '../../src/findings/check-document.js';
import { checkHtml } from '../../src/findings/formats/html.js';
import { checkMarkdown } from '../../src/findings/formats/markdown.js';
import { checkSarif } from '../../src/findings/formats/sarif.js';
import { findingKinds, type CheckReport } from '../../src/findings/report.js';
import { wordedReport } from '../../src/findings/worded.js';
import { checkTable } from '../../src/cli/check-table.js';
import { caseLine, documentOf, readCases } from '../support/cases.js';
import { madeRegistry } from '../support/made-registry.js';
import { onlyEnglish } from '../support/only-english.js';
import { textFile } from '../support/plans.js';

const registry = madeRegistry();
const line = caseLine.extend({
  kind: z.enum(findingKinds),
  asOf: z.string().default('2026-11-21'),
  finds: z.unknown().optional(),
});
const cases = readCases('test/findings/cases', line);

async function checked(one: (typeof cases)[number]): Promise<{ text: string; report: CheckReport }> {
  const text = documentOf(one);
  const request = { file: textFile('case.txt', text), asOf: one.asOf, place: one.place ?? null, date: null };
  return { text, report: await checkWithoutGraph(request, registry) };
}

describe('a check in Vietnamese', () => {
  test('is told from English', () => {
    expect(onlyEnglish('replaced by B from 2021-07-30; not confirmed')).toEqual(['replaced', 'from', 'not', 'confirmed']);
    expect(onlyEnglish('bị thay thế bởi B từ ngày 30/07/2021; chưa xác nhận')).toEqual([]);
  });

  test.each(findingKinds)('has no English word of ours about %s', async (kind) => {
    const seen: string[] = [];
    for (const one of cases.filter((each) => each.kind === kind)) {
      const { report } = await checked(one);
      const { findings, notJudged, warnings } = wordedReport(report, 'vi');
      for (const finding of findings.filter((each) => each.kind === kind)) {
        const { message, because } = finding;
        seen.push(message);
        expect([message, ...because.map(({ statement }) => statement)].flatMap(onlyEnglish), message).toEqual([]);
      }
      expect([...notJudged.map(({ why }) => why), ...warnings].flatMap(onlyEnglish)).toEqual([]);
    }
    expect(seen.length).toBeGreaterThanOrEqual(3);
  });

  test('says the same as in English, of the same places', async () => {
    for (const one of cases.slice(0, 20)) {
      const { report } = await checked(one);
      const [vi, en] = [wordedReport(report, 'vi'), wordedReport(report, 'en')];
      expect(vi.findings.map(({ id, suggestion, severity }) => [id, suggestion, severity])).toEqual(
        en.findings.map(({ id, suggestion, severity }) => [id, suggestion, severity]),
      );
      for (const [at, { message }] of vi.findings.entries()) expect(message).not.toBe(en.findings[at]?.message);
    }
  });

  test('is known to be the same in SARIF, in whatever language', async () => {
    const one = cases.find(({ kind, finds }) => kind === 'unknown-document' && finds !== undefined);
    if (!one) throw new Error('no such case');
    const { text, report } = await checked(one);
    const [vi, en] = (['vi', 'en'] as const).map((language) => {
      const log = checkSarif([{ file: 'du-thao.txt', text, report: wordedReport(report, language) }], '1.0.0');
      return [...log.matchAll(/"cancuFinding\/v1": "(\w+)"/gu)].map(([, hash]) => hash);
    });
    expect(vi).toEqual(en);
    expect(vi?.length).toBe(report.findings.length + report.notJudged.length);
    expect(report.notJudged).not.toEqual([]);
  });

  test.each([
    ['a page', checkHtml],
    ['Markdown', checkMarkdown],
    ['SARIF', (one: Parameters<typeof checkHtml>[0]): string => checkSarif([one], '1.0.0')],
    ['a table', (one: Parameters<typeof checkHtml>[0]): string => checkTable(one, { width: null, colours: false })],
  ])('is %s without an English word of ours', async (_what, print) => {
    const one = cases.find(({ kind, finds }) => kind === 'dead-since' && finds !== undefined);
    if (!one) throw new Error('no such case');
    const { text, report: found } = await checked(one);
    const report = withoutSources(found);
    const page = print({ file: 'du-thao.txt', text, report: wordedReport(report, 'vi') });
    expect(page).toContain('đã hết hiệu lực');
    expect(onlyEnglish(shownOf(page))).toEqual([]);
    expect(onlyEnglish(shownOf(print({ file: 'du-thao.txt', text, report: wordedReport(report, 'en') }))).length).toBeGreaterThan(
      20,
    );
  });
});

/** Where the registry has something from, it says itself. */
function withoutSources(report: CheckReport): CheckReport {
  const findings = report.findings.map((one) => ({ ...one, because: one.because.map((each) => ({ ...each, source: 'x' })) }));
  return { ...report, findings };
}

/** What a reader sees: no markup, no style, no names of fields. */
function shownOf(page: string): string {
  if (page.startsWith('{')) return [...page.matchAll(/"text": "((?:[^"\\]|\\.)*)"/gu)].map(([, text = '']) => text).join('\n');
  return page
    .replace(/<style>.*?<\/style>/su, ' ')
    .replace(/<[^>]*>/gu, ' ')
    .replace(/^`+text$/gmu, ' ');
}
