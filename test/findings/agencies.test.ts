import { describe, expect, test } from 'vitest';
import { idsToJudge, judge } from '../../src/findings/judge.js';
import { wordedFinding, type WordedFinding } from '../../src/findings/worded.js';
import { gatherDossier } from '../../src/validity/dossier.js';
import { knownToRegistry } from '../../src/validity/known-to-registry.js';
import { registry } from '../support/registry.js';
import { subject } from '../support/subjects.js';

/** What is found of bodies that a plan of 24/3/2020 gives work to. */
async function found(ids: readonly (string | null)[], asOf: string): Promise<readonly WordedFinding[]> {
  const agencies = ids.map((agencyId, at) => ({ name: `body ${at}`, agencyId, start: at * 100, end: at * 100 + 10 }));
  const one = subject({ agencies });
  const { findings } = judge(one, asOf, await gatherDossier(knownToRegistry(registry), idsToJudge(one)), registry);
  return findings.map((finding) => wordedFinding(finding, 'en'));
}

const STTTT = 'agency/ha-giang/so-thong-tin-va-truyen-thong';

/** What is found of bodies that such a plan says are to be worked with. */
async function foundOfPartners(ids: readonly string[], asOf: string): Promise<readonly WordedFinding[]> {
  const partners = ids.map((agencyId, at) => ({ name: `body ${at}`, agencyId, start: at * 100, end: at * 100 + 10 }));
  const one = subject({ partners });
  const { findings } = judge(one, asOf, await gatherDossier(knownToRegistry(registry), idsToJudge(one)), registry);
  return findings.map((finding) => wordedFinding(finding, 'en'));
}

describe('a body of a province that kept its name when it was merged', () => {
  const own = 'agency/tuyen-quang/so-noi-vu';

  test.each([
    ['2025-06-30', 0, 'the eve of the merger'],
    ['2025-07-01', 1, 'its first day'],
  ])('on %s: %d, %s', async (asOf, count, _why) => {
    expect(await found([own], asOf)).toHaveLength(count);
  });

  test('is worth a note, for nothing else is to be written', async () => {
    expect(await found([own], '2026-11-21')).toMatchObject([
      { severity: 'note', suggestion: null, suggestionKind: null, since: '2025-07-01' },
    ]);
  });

  test('is not worth a word where it has no work of its own', async () => {
    expect(await foundOfPartners([own], '2026-11-21')).toEqual([]);
  });
});

describe('a body to work with that is gone', () => {
  test.each([
    [STTTT, '2025-02-28', 0, 'the eve of its end'],
    [STTTT, '2025-03-01', 1, 'its end'],
    ['agency/ha-giang/so-noi-vu', '2025-07-01', 1, 'its heir has another name'],
    ['agency/cao-bang/so-noi-vu', '2026-11-21', 0, 'a province that was not merged'],
  ])('%s on %s: %d, %s', async (id, asOf, count, _why) => {
    const findings = await foundOfPartners([id], asOf);
    expect(findings.map(({ kind, severity, agencyId }) => [kind, severity, agencyId])).toEqual(
      Array(count).fill(['agency-gone', 'warning', id]),
    );
  });
});

describe('a body that is gone', () => {
  test.each([
    [STTTT, '2025-02-28', null, 'the eve of its end'],
    [
      STTTT,
      '2025-03-01',
      'Sở Khoa học và Công nghệ tỉnh Hà Giang (công nghệ thông tin, chuyển đổi số, viễn thông); Sở Văn hóa, Thể thao và Du lịch tỉnh Hà Giang (báo chí, xuất bản, thông tin cơ sở)',
      'heirs by function',
    ],
    [
      STTTT,
      '2025-07-01',
      'Sở Khoa học và Công nghệ tỉnh Tuyên Quang (công nghệ thông tin, chuyển đổi số, viễn thông); Sở Văn hóa, Thể thao và Du lịch tỉnh Tuyên Quang (báo chí, xuất bản, thông tin cơ sở)',
      'on through the merged province',
    ],
    ['agency/ha-giang/so-noi-vu', '2025-06-30', null, 'it went on until its province was merged'],
    ['agency/ha-giang/so-noi-vu', '2025-07-01', 'Sở Nội vụ tỉnh Tuyên Quang', 'into that of the new one'],
    ['agency/cao-bang/so-noi-vu', '2026-11-21', null, 'a province that was not merged'],
    ['agency/vn/ban-dan-van-trung-uong', '2025-02-02', null, 'a central body, on the eve'],
    ['agency/vn/ban-dan-van-trung-uong', '2025-02-03', 'Ban Tuyên giáo và Dân vận Trung ương', 'a central body'],
    ['agency/cao-bang/ban-dan-van-tinh-uy', '2025-02-15', null, 'some day of that month: not for sure yet'],
    ['agency/cao-bang/ban-dan-van-tinh-uy', '2025-02-28', 'Ban Tuyên giáo và Dân vận Tỉnh ủy Cao Bằng', 'by its last day'],
    ['agency/cao-bang/ban-dan-van-tinh-uy', '2025', null, 'nor for the whole year'],
  ])('%s on %s: %s, %s', async (id, asOf, suggestion, _why) => {
    const findings = await found([id], asOf);
    expect(findings.map((one) => one.suggestion)).toEqual(suggestion === null ? [] : [suggestion]);
  });

  test('is told once, where it is first named, with every step as a reason', async () => {
    const findings = await found([null, STTTT, STTTT], '2026-11-21');
    expect(findings).toMatchObject([
      {
        id: 'plan#g100/agency-gone',
        kind: 'agency-gone',
        severity: 'warning',
        ...{
          citation: null,
          documentId: null,
          agencyId: STTTT,
          start: 100,
          end: 110,
          surface: 'body 1',
          since: '2025-03-01',
          atSigning: false,
        },
      },
    ]);
    expect(findings[0]?.message).toMatch(
      /^body 1 is no more since 2025-03-01: its work went to .+ \(the province was merged\)$/u,
    );
    expect(findings[0]?.because.map(({ rule, on }) => [rule, on])).toEqual([
      ['succession', '2025-03-01'],
      ['succession', '2025-03-01'],
      ['succession', '2025-07-01'],
      ['succession', '2025-07-01'],
    ]);
  });

  test('without an heir has no words to put there', async () => {
    const [only] = await found(['agency/cao-bang/ubnd-cap-huyen'], '2026-11-21');
    expect(only).toMatchObject({ suggestion: null, since: '2025-07-01' });
    expect(only?.message).toMatch(/no heir is known$/u);
    expect(only?.because).toHaveLength(1);
  });

  test('with heirs that nobody confirmed is a note', async () => {
    const [only] = await found(['agency/cao-bang/ban-dan-toc'], '2026-11-21');
    expect(only).toMatchObject({ severity: 'note', suggestion: 'Sở Dân tộc và Tôn giáo tỉnh Cao Bằng' });
    expect(only?.because[0]?.statement).toContain('not confirmed');
  });

  test.each(
    registry.vocabulary.agencies
      .filter(({ kind }) => kind === 'group')
      .slice(0, 5)
      .map(({ name }) => [name]),
  )('the group %s is left out', async (name) => {
    const slug = [...registry.vocabulary.agencyBySlug].find(([, one]) => one.name === name)?.[0] ?? '';
    expect(await found([`agency/ha-giang/${slug}`], '2026-11-21')).toEqual([]);
  });
});
