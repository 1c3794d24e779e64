import { describe, expect, test } from 'vitest';
import { join } from 'node:path';
import { checkWithoutGraph } from '../../src/findings/check-document.js';
import type { CheckReport, Finding, FindingKind } from '../../src/findings/report.js';
import { wordedFinding } from '../../src/findings/worded.js';
import { collapse } from '../../src/text/fold.js';
import { filesIn } from '../support/plans.js';
import { samplePlans } from '../support/project.js';
import { sharedFolder } from '../support/real-texts.js';
import { registry } from '../support/registry.js';

const DEAD: readonly FindingKind[] = ['dead-at-signing', 'dead-since'];

/** The samples are told again from the real plans: what is to be shown in the ones is to be shown in the others. */
const folders = [
  ['the sample plans', samplePlans],
  ['the real plans (left out: ../shared is not here)', sharedFolder === null ? null : join(sharedFolder, 'plans')],
] as const;

describe.each(folders)('in %s', (_name, folder) => {
  const files = folder === null ? [] : filesIn(folder);
  const it = test.skipIf(folder === null);

  async function check(name: string, asOf = '2026-11-21'): Promise<CheckReport> {
    const file = files.find((one) => one.name === `${name}.txt`);
    if (!file) throw new Error(`no plan ${name}`);
    return checkWithoutGraph({ file, asOf, place: null, date: null }, registry);
  }

  it('nothing that the commune of 2023 cites is dead at the end of June of that year', async () => {
    const { findings } = await check('commune-2023', '2023-06-30');
    expect(findings.filter(({ kind }) => DEAD.includes(kind))).toEqual([]);
  });

  it('the Ordinance of 2007 is dead a day later, and whether that was so at signing nobody knows', async () => {
    for (const asOf of ['2023-07-01', '2023-12-01']) {
      const dead = (await check('commune-2023', asOf)).findings.filter(({ kind }) => DEAD.includes(kind));
      expect(dead).toMatchObject([
        {
          kind: 'dead-since',
          documentId: 'vn/ubtvqh11/2007/pl/34-2007',
          since: '2023-07-01',
          atSigning: null,
          suggestion: 'Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15 ngày 10/11/2022',
          because: [{ document: 'vn/qh15/2022/luat/10-2022', rule: 'whole-repeal', provision: 'Điều 90 khoản 2' }],
        },
      ]);
      expect(dead[0] && wordedFinding(dead[0], 'en').because[0]?.statement).toContain('Điều 90 khoản 2');
    }
  });

  it('the commune of 2023 leaves out one number and prints another one wrong', async () => {
    const { findings } = await check('commune-2023', '2023-06-30');
    expect(ofKind(findings, 'number-missing').map(({ suggestion }) => suggestion)).toEqual(['Nghị định số 04/2015/NĐ-CP']);
    expect(ofKind(findings, 'symbol-repaired').map(({ surface, suggestion }) => [collapse(surface), suggestion])).toEqual([
      ['Pháp lệnh số 04', 'Pháp lệnh số 34/2007/PL-UBTVQH11'],
    ]);
  });

  it('Gia Lai 2020: 290-QĐ/TW died after it was signed', async () => {
    const dead = ofKind((await check('gia-lai-2020')).findings, 'dead-since');
    expect(dead.length).toBeGreaterThan(0);
    for (const one of dead) expect(one).toMatchObject({ documentId: 'vn/tw/2010/qd/290', since: '2021-07-30', atSigning: false });
    const basis = dead.filter(({ suggestion }) => suggestion !== null);
    expect(basis.map(({ suggestion }) => suggestion)).toEqual([
      'Quyết định số 23-QĐ/TW, ngày 30/7/2021 của Bộ Chính trị về việc ban hành Quy chế công tác dân vận của hệ thống chính trị',
    ]);
    expect(ofKind((await check('gia-lai-2020', '2021-07-29')).findings, 'dead-since')).toEqual([]);
  });

  it('Tuyên Quang 2020: that 149/2018/NĐ-CP ended is no more than a claim', async () => {
    const found = (await check('tuyen-quang-2020')).findings.filter(({ documentId }) => documentId === 'vn/cp/2018/nd/149-2018');
    expect(found).toMatchObject([{ kind: 'unconfirmed-claim', severity: 'note', suggestion: null }]);
    expect(found[0]?.because.map(({ document, confirmed }) => [document, confirmed])).toEqual([
      ['vn/qh13/2012/luat/10-2012', false],
      ['vn/cp/2020/nd/145-2020', false],
    ]);
  });

  it('Hà Giang 2024: wrong symbols, and a project with two days', async () => {
    const { findings } = await check('ha-giang-2024');
    const repaired = ofKind(findings, 'symbol-repaired').map(({ suggestion }) => suggestion);
    expect(repaired).toEqual(expect.arrayContaining(['Chỉ thị số 33/CT-TTg', 'Kết luận số 114-KL/TW']));
    const project = ofKind(findings, 'inconsistent').filter(({ documentId }) => documentId === 'vn/ha-giang/tu/2022/da/15');
    expect(project.length).toBeGreaterThan(0);
    for (const one of project) expect(one).toMatchObject({ suggestion: 'ngày 18/8/2022', atSigning: true });
  });

  it('Hà Giang 2024: bodies that are gone, with their heirs in the merged province', async () => {
    const gone = ofKind((await check('ha-giang-2024')).findings, 'agency-gone');
    const heirOf = (name: string): string | null | undefined => gone.find(({ surface }) => surface.startsWith(name))?.suggestion;
    expect(heirOf('Sở Thông tin và Truyền thông')).toMatch(
      /^Sở Khoa học và Công nghệ tỉnh Tuyên Quang \(.+\); Sở Văn hóa, Thể thao và Du lịch/u,
    );
    expect(heirOf('Ban Dân tộc')).toBe('Sở Dân tộc và Tôn giáo tỉnh Tuyên Quang');
    const before = ofKind((await check('ha-giang-2024', '2025-02-15')).findings, 'agency-gone');
    expect(before).toEqual([]);
  });

  it('Tuyên Quang 2024: the commission for mass mobilisation and its heir', async () => {
    const gone = ofKind((await check('tuyen-quang-2024')).findings, 'agency-gone');
    const commission = gone.find(({ surface }) => surface.startsWith('Ban Dân vận Tỉnh ủy'));
    expect(commission).toMatchObject({
      suggestion: 'Ban Tuyên giáo và Dân vận Tỉnh ủy Tuyên Quang',
      since: '2025-02',
      atSigning: false,
    });
  });

  it.each(['commune-2023', 'gia-lai-2020', 'ha-giang-2024', 'tuyen-quang-2020', 'tuyen-quang-2024'])(
    '%s: findings stand in their text, each with its own id, and the summary counts them',
    async (name) => {
      const { findings, summary, text, notJudged } = await check(name);
      const source =
        text ??
        Buffer.from(files.find((one) => one.name === `${name}.txt`)?.bytes ?? [])
          .toString()
          .replace(/^\uFEFF/u, '');
      for (const { start, end, surface, citation } of findings) {
        if (citation !== null) expect(source.slice(start, end)).toBe(surface);
      }
      for (const { start, end, surface } of notJudged) expect(collapse(source.slice(start, end))).toBe(surface);
      expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
      expect(Object.values(summary.bySeverity).reduce((sum, count) => sum + count, 0)).toBe(findings.length);
      expect(summary.resolved + summary.ambiguous + summary.unknown).toBe(summary.citations);
    },
  );
});

function ofKind(findings: readonly Finding[], kind: FindingKind): Finding[] {
  return findings.filter((one) => one.kind === kind);
}
