import type { AssertDraft, HeirDraft, SettleDraft, WithdrawDraft } from '../../src/edit/edit.js';
import type { SourceFile } from '../../src/reading/read-file.js';
import { textFile } from './plans.js';
import { smallPlan } from './small-plans.js';

/** A plan that cites a directive without its year, twice, and another one of which no title is known. */
export const OPEN_PLAN = smallPlan({
  province: 'Gia Lai',
  number: 11,
  day: '3/2/2022',
  title: 'Đào giếng thử',
  basis: 'Thực hiện Chỉ thị số 33/CT-TTg',
  work: 'Sở Nội vụ chủ trì, bám sát Chỉ thị số 33/CT-TTg và Kế hoạch số 88/KH-UBND ngày 04/02/2021 của UBND tỉnh Gia Lai.',
});
export const OPEN_ID = 'vn/gia-lai/ubnd/2022/kh/11';

/** A decision that replaces another by its own words, and names a scheme's plan whose title says what it carries out. */
export const DECISION = textFile(
  'decision.txt',
  `ỦY BAN NHÂN DÂN
TỈNH GIA LAI
Số: 7/QĐ-UBND
Gia Lai, ngày 10 tháng 01 năm 2024

QUYẾT ĐỊNH
Về nuôi ong lấy mật

Căn cứ Kế hoạch số 45/KH-UBND ngày 06/6/2022 của UBND tỉnh Gia Lai thực hiện Đề án số 9-ĐA/TU ngày 01/02/2022 của Tỉnh ủy Gia Lai về nuôi ong;

Điều 1. Nuôi ong ở mọi thôn.

Điều 2. Quyết định này có hiệu lực kể từ ngày 01 tháng 3 năm 2024 và thay thế Quyết định số 12/QĐ-UBND ngày 05/5/2015 của Ủy ban nhân dân tỉnh Gia Lai về nuôi ong.
`,
);
export const DECISION_ID = 'vn/gia-lai/ubnd/2024/qd/7';
export const REPLACED_ID = 'vn/gia-lai/ubnd/2015/qd/12';
export const SCHEME_PLAN_ID = 'vn/gia-lai/ubnd/2022/kh/45';
export const SCHEME_ID = 'vn/gia-lai/tu/2022/da/9';

export const documents: readonly SourceFile[] = [OPEN_PLAN, DECISION];

export const REASON = 'read in the gazette';
export const SOURCE = 'https://example.org/gazette/7';

export function replaces(from: string, to: string, more: Partial<AssertDraft> = {}): AssertDraft {
  return {
    kind: 'assert-relation',
    from,
    relation: 'REPLACES',
    to,
    scope: 'whole',
    effectiveOn: '2024-02-01',
    reason: REASON,
    source: SOURCE,
    ...more,
  };
}

export function withdraw(target: string, reason = 'it is not so'): WithdrawDraft {
  return { kind: 'withdraw', target, reason };
}

export function settle(citation: string, document: string, more: Partial<SettleDraft> = {}): SettleDraft {
  return { kind: 'settle-citation', citation, document, reason: 'the same office, the same month', ...more };
}

export function heir(agency: string, to: string, on = '2025-03-01'): HeirDraft {
  return { kind: 'name-heir', agency, heir: to, on, reason: REASON, source: SOURCE };
}
