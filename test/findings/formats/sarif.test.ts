import type { Log, Region, Result, Run } from 'sarif';
import { describe, expect, test } from 'vitest';
import type { Checked } from '../../../src/findings/formats/checked.js';
import { checkSarif } from '../../../src/findings/formats/sarif.js';
import { fileUri } from '../../../src/findings/formats/sarif-uri.js';
import { findingKinds, type FindingKind } from '../../../src/findings/report.js';
import { checkedPdf, checkedPlan, findingIn, hostileCheck, HOSTILE_WORDS, reportOf } from '../../support/check-reports.js';
import { sarifFaults } from '../../support/sarif-schema.js';

const logOf = (...checked: Checked[]): Log => JSON.parse(checkSarif(checked, '1.2.3')) as Log;

function runOf(...checked: Checked[]): Run {
  const { runs } = logOf(...checked);
  expect(runs).toHaveLength(1);
  return runs[0] as Run;
}

const resultsOf = (...checked: Checked[]): Result[] => runOf(...checked).results ?? [];
const regionOf = (result: Result | undefined): Region => result?.locations?.[0]?.physicalLocation?.region ?? {};

/** What stands in a text between two places that are given by line and column. */
function between(text: string, { startLine = 0, startColumn = 0, endLine = 0, endColumn = 0 }: Region): string {
  const lines = text.split(/(?<=\n)/u);
  const offset = (line: number, column: number): number =>
    lines.slice(0, line - 1).reduce((sum, one) => sum + one.length, 0) + column - 1;
  return text.slice(offset(startLine, startColumn), offset(endLine, endColumn));
}

describe('is valid by the official schema', () => {
  test.each<[string, Checked[]]>([
    ['a text', [checkedPlan]],
    ['a pdf', [checkedPdf]],
    ['a folder', [checkedPlan, checkedPdf]],
    ['nothing found', [{ ...checkedPlan, report: reportOf([]) }]],
    ['no file', []],
  ])('%s', (_, checked) => {
    expect(sarifFaults(logOf(...checked))).toEqual([]);
  });

  test.each(HOSTILE_WORDS)('%s', (_, words) => {
    expect(sarifFaults(logOf(hostileCheck(words)))).toEqual([]);
  });

  test('a fault would be seen', () => {
    const log = logOf(checkedPlan);
    const [run] = log.runs;
    expect(sarifFaults({ ...log, runs: [{ ...run, columnKind: 'bytes', extra: 1 }] })).toHaveLength(2);
  });
});

describe('rules', () => {
  const { rules = [], name, version } = runOf(checkedPlan).tool.driver;

  test('the tool has its name and version', () => {
    expect([name, version]).toEqual(['cancu', '1.2.3']);
  });

  test('there is one for each kind, and one for what was not judged', () => {
    expect(rules.map((rule) => rule.id)).toEqual([...findingKinds, 'not-judged']);
    for (const { name: ruleName, shortDescription, fullDescription, defaultConfiguration, helpUri } of rules) {
      expect(ruleName).toMatch(/^(?:[A-Z][a-z]+)+$/u);
      expect(shortDescription?.text).toMatch(/^[A-Z].*\(.*\)\.$/u);
      expect(fullDescription?.text).toMatch(/ In Vietnamese: .+\.$/u);
      expect(defaultConfiguration?.level).toMatch(/^(?:error|warning|note|none)$/u);
      expect(helpUri).toBeUndefined();
    }
  });

  test('every result names its own by id and index', () => {
    for (const { ruleId, ruleIndex } of resultsOf(checkedPlan)) expect(rules[ruleIndex ?? -1]?.id).toBe(ruleId);
  });
});

describe('a finding', () => {
  const [dead, repaired, unknown, late] = resultsOf(checkedPlan);

  test('has its severity as level', () => {
    expect([dead, repaired, unknown, late].map((one) => [one?.level, one?.kind])).toEqual([
      ['error', undefined],
      ['error', undefined],
      ['note', undefined],
      ['error', undefined],
    ]);
  });

  test('says what to put instead, and since when', () => {
    expect(dead?.message.text).toBe(
      '12-QĐ/TW had ended before this document was signed: replaced by vn/tw/2021/qd/23 from 2021-07-30. ' +
        'Suggestion: Quyết định số 23-QĐ/TW, ngày 30/7/2021 của Ban Nuôi ong về mật và sáp. ' +
        'Since 2021-07-30. So already on the day of signing.',
    );
    expect(unknown?.message.text).toBe('something is to be said of Kế hoạch số 7/KH-UBND.');
  });

  test('is where its surface stands, by line and column and by offset', () => {
    for (const result of resultsOf(checkedPlan)) {
      const region = regionOf(result);
      const { charOffset = -1, charLength = -1, snippet } = region;
      expect(snippet?.text).toBeTruthy();
      expect(checkedPlan.text.slice(charOffset, charOffset + charLength)).toBe(snippet?.text);
      expect(between(checkedPlan.text, region)).toBe(snippet?.text);
    }
    expect(regionOf(dead)).toMatchObject({ startLine: 4, startColumn: 8, endLine: 4 });
  });

  test('shows what stands there, where the surface is a name put right', () => {
    const text = 'Giao các sở,\nban thực hiện.';
    const finding = { ...findingIn(text, 'agency-gone', 'các sở,\nban'), surface: 'Các sở, ban' };
    const [result] = resultsOf({ file: 'a.txt', text, report: reportOf([finding]) });
    expect(regionOf(result).snippet?.text).toBe('các sở,\nban');
  });

  test('over several lines ends on the line of its last character', () => {
    const text = 'một\r\nhai ba\r\nbốn 𝒳 năm';
    const report = reportOf([
      findingIn(text, 'amended', 'ba\r\nbốn 𝒳'),
      findingIn(text, 'amended', 'hai ba\r\n'),
      findingIn(text, 'amended', 'năm'),
    ]);
    const regions = resultsOf({ file: 'a.txt', text, report }).map(regionOf);
    expect(regions.map((one) => [one.startLine, one.startColumn, one.endLine, one.endColumn])).toEqual([
      [2, 5, 3, 7],
      [2, 1, 2, 9],
      [3, 8, 3, 11],
    ]);
  });

  test('has the file as its place', () => {
    expect(dead?.locations?.[0]?.physicalLocation?.artifactLocation).toEqual({
      uri: 'plans/k%E1%BA%BF%20ho%E1%BA%A1ch%20%233.txt',
      index: 0,
    });
    expect(runOf(checkedPlan).artifacts?.[0]?.contents).toBeUndefined();
  });
});

describe('a fix', () => {
  const fixesOf = (kind: FindingKind, surface: string, suggestion: string): Result['fixes'] => {
    const text = `Theo ${surface}.`;
    return resultsOf({ file: 'a.txt', text, report: reportOf([findingIn(text, kind, surface, { suggestion })]) })[0]?.fixes;
  };

  test('puts the suggestion in the place of the surface', () => {
    const [change] = resultsOf(checkedPlan)[1]?.fixes?.[0]?.artifactChanges ?? [];
    const { deletedRegion, insertedContent } = change?.replacements[0] ?? {};
    const { charOffset = 0, charLength = 0 } = deletedRegion ?? {};
    const { text } = checkedPlan;
    expect(text.slice(0, charOffset) + (insertedContent?.text ?? '') + text.slice(charOffset + charLength)).toBe(
      text.replace('90/2030/QH16', '90/2023/QH15'),
    );
  });

  test.each<[FindingKind, string, string, number, string]>([
    ['symbol-repaired', 'Nghị định 04/2015/NĐCP', 'Nghị định 04/2015/NĐ-CP', 1, 'a slip'],
    ['symbol-repaired', 'số 290- QĐ /TW', 'số 290-QĐ/TW', 1, 'blanks inside a symbol'],
    ['symbol-repaired', 'Chỉ thị 33-CT/TTg', 'Chỉ thị số 33/CT-TTg ngày 26/11/2021', 0, 'more words than stood there'],
    ['symbol-repaired', '33/CT-TTg', '33/CT-TTg', 0, 'no change'],
    ['symbol-repaired', 'Chỉ thị của ong', 'Nghị quyết về mật', 0, 'as many words, but others'],
    ['symbol-repaired', 'Chỉ thị 33-CT/TTg', '33/CT-TTg', 0, 'a symbol alone'],
    ['date-mismatch', 'Luật 1/5/2020', 'ngày 2/5/2020', 0, 'a day alone'],
    ['dead-since', 'Nghị định 4', 'Nghị định 5', 0, 'another document: its articles have other numbers'],
  ])('%s: %s → %s: %i (%s)', (kind, surface, suggestion, expected) => {
    expect(fixesOf(kind, surface, suggestion)?.length ?? 0).toBe(expected);
  });

  test('is not offered for text that is not the file’s own', () => {
    expect(resultsOf(checkedPdf).some((one) => one.fixes)).toBe(false);
  });
});

describe('text that was made while reading', () => {
  const run = runOf(checkedPdf);

  test('is embedded, as an artifact inside that of the file', () => {
    const [whole, read] = run.artifacts ?? [];
    expect(whole).toMatchObject({ location: { uri: 'plans/plan.pdf', index: 0 }, mimeType: 'application/pdf' });
    expect(whole).not.toHaveProperty('contents');
    expect(read).toMatchObject({ parentIndex: 0, location: { uri: 'plan.pdf.txt', index: 1 } });
    expect(read?.contents?.text).toBe(checkedPdf.text);
  });

  test('is where regions point; the file is what was analysed', () => {
    for (const { locations, analysisTarget } of run.results ?? []) {
      expect(locations?.[0]?.physicalLocation?.artifactLocation).toEqual({ uri: 'plan.pdf.txt', index: 1 });
      expect(analysisTarget).toEqual({ uri: 'plans/plan.pdf', index: 0 });
    }
  });

  test('names the page of a finding', () => {
    expect(run.results?.[2]?.locations?.[0]?.logicalLocations).toEqual([
      { name: '3', fullyQualifiedName: 'page 3', kind: 'page' },
    ]);
  });

  test('indexes go on from file to file', () => {
    const both = runOf(checkedPdf, checkedPlan);
    expect(both.artifacts?.map((one) => one.location?.index)).toEqual([0, 1, 2]);
    expect(both.results?.at(-1)?.locations?.[0]?.physicalLocation?.artifactLocation?.index).toBe(2);
  });
});

describe('what could not be judged', () => {
  const open = resultsOf(checkedPlan).filter((one) => one.ruleId === 'not-judged');

  test('is open, which has no level', () => {
    expect(open.map((one) => [one.kind, one.level, one.message.text])).toEqual([
      ['open', 'none', 'Not judged: no year is given.'],
      ['open', 'none', 'Not judged: named by a number alone.'],
      ['open', 'none', 'Not judged: named by a number alone.'],
    ]);
  });

  test('what the reading could not make out, and how far the registry reaches, is told beside', () => {
    const notes = runOf(checkedPlan).invocations?.[0]?.toolExecutionNotifications ?? [];
    expect(notes.map((one) => one.level)).toEqual(['warning', 'note']);
    expect(notes[0]?.message.text).toBe('a table was read without its edges');
    expect(notes[1]?.message.text).toContain('The registry was kept up to 2026-10-31');
    expect(notes[1]?.message.text).toContain('not thereby in force');
  });
});

describe('fingerprints', () => {
  const printsOf = (checked: Checked): unknown[] => resultsOf(checked).map((one) => one.partialFingerprints);
  const moved = (by: string): Checked => {
    const shift = <T extends { readonly start: number; readonly end: number }>(one: T): T => ({
      ...one,
      start: one.start + by.length,
      end: one.end + by.length,
    });
    const { findings, notJudged } = checkedPlan.report;
    const report = { ...checkedPlan.report, findings: findings.map(shift), notJudged: notJudged.map(shift) };
    return { ...checkedPlan, text: by + checkedPlan.text, report };
  };

  test('stay the same when text is inserted elsewhere', () => {
    const after = moved('Một đoạn mới.\n\n');
    expect(regionOf(resultsOf(after)[0])).not.toEqual(regionOf(resultsOf(checkedPlan)[0]));
    expect(printsOf(after)).toEqual(printsOf(checkedPlan));
  });

  test('are different for different findings, also for the same words twice', () => {
    const prints = printsOf(checkedPlan).map((one) => JSON.stringify(one));
    expect(new Set(prints).size).toBe(prints.length);
  });
});

describe('messages', () => {
  test.each(HOSTILE_WORDS)('hold no link, no placeholder and nothing unseen: %s', (_, words) => {
    const run = runOf(hostileCheck(words));
    const texts = [
      ...(run.results ?? []).map((one) => one.message.text ?? ''),
      ...(run.invocations?.[0]?.toolExecutionNotifications ?? []).map((one) => one.message.text ?? ''),
    ];
    expect(texts).toHaveLength(4);
    for (const text of texts) {
      expect(text).not.toMatch(/\]\(/u);
      expect(text.replaceAll('{{', '').replaceAll('}}', '')).not.toMatch(/[{}]/u);
      expect(text).not.toMatch(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u);
      expect(text.length).toBeLessThan(10_000);
    }
  });
});

describe('the address of a file', () => {
  test.each([
    ['plan.txt', 'plan.txt'],
    ['./a//b/./plan.txt', 'a/b/plan.txt'],
    ['../plan.txt', '../plan.txt'],
    ['kế hoạch (1) 50%.txt', 'k%E1%BA%BF%20ho%E1%BA%A1ch%20%281%29%2050%25.txt'],
    ['a:b?c#d.txt', 'a%3Ab%3Fc%23d.txt'],
    ['//host/x.txt', 'file:///host/x.txt'],
    ['/tmp/x y.txt', 'file:///tmp/x%20y.txt'],
    ['a\\b.txt', 'a%5Cb.txt'],
    ['nửa \uD800 cặp.txt', 'n%E1%BB%ADa%20%EF%BF%BD%20c%E1%BA%B7p.txt'],
  ])('%s → %s', (path, expected) => {
    expect(fileUri(path, false)).toBe(expected);
  });

  test.each([
    ['a\\b c.txt', 'a/b%20c.txt'],
    ['C:\\x\\y.txt', 'file:///C:/x/y.txt'],
  ])('on Windows: %s → %s', (path, expected) => {
    expect(fileUri(path, true)).toBe(expected);
  });
});
