import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { changedRegistry } from './registries.js';
import type { Registry } from '../../src/registry/registry.js';

const SAID = { known: 'read', confidence: 0.99, confirmed: true, source: 'made for a test' };

const decree = (number: number, year: number, day: string, title: string): object => ({
  ...{ id: `vn/cp/${year}/nd/${number}-${year}`, symbol: `${number}/${year}/NĐ-CP`, type: 'NĐ', issuer: 'Chính phủ', title },
  ...{ issuedOn: day, effectiveOn: day, ...SAID },
});

const decision = (number: number, year: number, day: string, title: string): object => ({
  ...{ id: `vn/ttg/${year}/qd/${number}`, symbol: `${number}/QĐ-TTg`, type: 'QĐ', issuer: 'Thủ tướng Chính phủ', title },
  ...{ issuedOn: day, effectiveOn: day, ...SAID },
});

/** Documents that nobody issued, for what the facts have no case of. */
const DOCUMENTS = [
  decree(901, 2019, '2019-02-01', 'Quy định về nuôi ong lấy mật'),
  decree(902, 2022, '2022-04-01', 'Quy định về nuôi ong lấy sáp'),
  decree(903, 2021, '2021-04-01', 'Quy định mức hỗ trợ nuôi tằm giai đoạn 2021-2025'),
  decree(904, 2018, '2018-04-01', 'Quy định về nuôi tằm'),
  decision(905, 2021, '2021-04-01', 'Phê duyệt Chương trình trồng dâu giai đoạn 2021-2025'),
  decision(906, 2021, '2021-05-01', 'Phê duyệt Đề án nuôi cá lồng đến hết tháng 6/2024'),
  decision(907, 2021, '2021-06-01', 'Về phân công trồng chè'),
  decision(908, 2022, '2022-06-01', 'Về việc ngừng trồng chè'),
];

const act = (from: string, relation: string, to: string, effectiveOn: string, more: object): object => ({
  ...{ from, relation, to, effectiveOn, ...SAID, ...more },
});

const RELATIONS = [
  act('vn/cp/2022/nd/902-2022', 'REPEALS', 'vn/cp/2019/nd/901-2019', '2022-05-01', { scope: 'part', provision: 'Điều 3' }),
  act('vn/cp/2022/nd/902-2022', 'AMENDS', 'vn/cp/2018/nd/904-2018', '2022-05-01', { scope: 'part', provision: 'Điều 7' }),
  act('vn/cp/2022/nd/902-2022', 'REPLACES', 'vn/cp/2018/nd/904-2018', '2022-05-01', { scope: 'part', provision: 'Điều 8' }),
  act('vn/ttg/2022/qd/908', 'SUSPENDS', 'vn/ttg/2021/qd/907', '2022-07-01', { scope: 'whole' }),
];

/** The shipped registry with some more documents. */
export function madeRegistry(): Registry {
  return changedRegistry((folder) => {
    const add = (file: string, lines: readonly object[]): void => {
      appendFileSync(join(folder, file), lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    };
    add('documents.jsonl', DOCUMENTS);
    add('relations.jsonl', RELATIONS);
  });
}
