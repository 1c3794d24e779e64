import { expect, test } from 'vitest';
import { checkWithoutGraph } from '../../src/findings/check-document.js';
import type { Finding } from '../../src/findings/report.js';
import { citeAs } from '../../src/findings/cite-as.js';
import { textFile } from '../support/plans.js';
import { registry } from '../support/registry.js';

/** What testers and reviewers reported, each as they met it. */
async function findingsIn(text: string, asOf = '2026-11-21'): Promise<readonly Finding[]> {
  const request = { file: textFile('draft.txt', text), asOf, place: null, date: null };
  return (await checkWithoutGraph(request, registry)).findings;
}

const head = 'ỦY BAN NHÂN DÂN\nTỈNH LÀO CAI\nSố: 12/KH-UBND\nLào Cai, ngày 05 tháng 10 năm 2026\n\nKẾ HOẠCH\nTrồng cây\n\n';

test.each<[string, readonly string[], string]>([
  [
    'Căn cứ Nghị quyết số 18-NQ/TW ngày 25/10/2017 của Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa XII;',
    [],
    'a committee by its conference is no other issuer',
  ],
  [
    'Căn cứ Chỉ thị số 16/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ về tiếp tục tăng cường và đổi mới công tác dân vận của cơ quan hành chính nhà nước, chính quyền các cấp trong tình hình mới;',
    ['symbol-repaired'],
    'a number that nobody knows, with type, day and title of a known one',
  ],
  [
    'Căn cứ Quyết định số 23-QĐ/TW ngày 30/7/2021 của Bộ Chính trị (thay thế Quyết định số 290-QĐ/TW ngày 25/02/2010 của Bộ Chính trị);',
    ['note dead-at-signing'],
    'an end that is told is not overlooked',
  ],
  [
    'Căn cứ Luật số 47/2024/QH15 và Luật số 97/2025/QH15 ngày 27/6/2025;',
    [],
    'the day behind a list is not that of another year’s law',
  ],
  [
    'Căn cứ Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Chính phủ về tiếp tục tăng cường và đổi mới công tác dân vận của cơ quan hành chính nhà nước, chính quyền các cấp trong tình hình mới;',
    ['issuer-mismatch'],
    'a symbol that is right is not bent to an issuer that is wrong',
  ],
  ['Kết quả năm 2025: đã ban hành Kế hoạch trước ngày 31/01/2025.', [], 'a day that is told of the past is no deadline'],
])('%s: %j, %s', async (body, kinds, _why) => {
  const found = (await findingsIn(`${head}${body}\n`)).filter((one) => one.kind !== 'continued-by' && one.kind !== 'amended');
  expect(found.map(({ severity, kind }) => (kind === 'dead-at-signing' ? `${severity} ${kind}` : kind))).toEqual(kinds);
});

test('a misprinted year of the future tells nothing of the day of signing, and is told itself', async () => {
  const draft =
    'KẾ HOẠCH\nTrồng cây\n\nCăn cứ Quyết định số 290-QĐ/TW ngày 25/02/2010 của Bộ Chính trị;\nCăn cứ Nghị quyết số 99/2052/QH15 ngày 15/3/2052;\n';
  const found = await findingsIn(draft);
  expect(found.find(({ documentId }) => documentId === 'vn/tw/2010/qd/290')).toMatchObject({
    kind: 'dead-since',
    atSigning: null,
  });
  expect(found.map(({ kind }) => kind)).toContain('cites-the-future');
});

test('one document under many symbols takes no longer than it is long', async () => {
  const many = 'Căn cứ Nghị quyết số 55/2023/NQ-HĐND ngày 01/02/2023 của HĐND tỉnh Lào Cai;\n'.repeat(3000);
  const found = await findingsIn(`${head}${many}Căn cứ Nghị quyết số 55/NQ-HĐND ngày 01/02/2023 của HĐND tỉnh Lào Cai;\n`);
  expect(found.map(({ kind }) => kind)).toContain('inconsistent');
});

test.each([
  ['Việt Nam số', 'Quyết định số 1/QĐ-TTg về Việt Nam số', 'a name stays a name'],
  ['BAN HÀNH QUY CHẾ', 'Quyết định số 1/QĐ-TTg BAN HÀNH QUY CHẾ', 'capitals stay'],
  ['Quy định chi tiết Luật Tố cáo', 'Quyết định số 1/QĐ-TTg quy định chi tiết Luật Tố cáo', 'what a paper does needs no «về»'],
  ['Về trồng cây', 'Quyết định số 1/QĐ-TTg về trồng cây', 'one «về» is enough'],
])('%s is cited as %s: %s', (title, expected, _why) => {
  expect(citeAs({ id: 'x', origins: ['registry'], symbol: '1/QĐ-TTg', title }, 'Quyết định')).toBe(expected);
});
