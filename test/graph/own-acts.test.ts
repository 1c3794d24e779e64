import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Workspace } from '../../src/app/workspace.js';
import { apiOver, type Api } from '../support/api.js';
import { grafeo } from '../support/engines.js';
import { AT, textFile } from '../support/plans.js';

const DECISION = `ỦY BAN NHÂN DÂN
TỈNH GIA LAI
Số: 7/QĐ-UBND
Gia Lai, ngày 10 tháng 01 năm 2024

QUYẾT ĐỊNH
Về nuôi ong lấy mật

Điều 1. Nuôi ong ở mọi thôn.

Điều 2. Quyết định này có hiệu lực kể từ ngày 01 tháng 3 năm 2024 và thay thế Quyết định số 12/QĐ-UBND ngày 05/5/2015 của Ủy ban nhân dân tỉnh Gia Lai về nuôi ong.
`;
const OLD = 'vn/gia-lai/ubnd/2015/qd/12';

let workspace: Workspace;
let api: Api;
beforeAll(async () => {
  workspace = await grafeo.open();
  await workspace.ingest([textFile('decision.txt', DECISION)], { at: AT });
  api = await apiOver(workspace);
});
afterAll(async () => {
  await api.close();
  await workspace.close();
});

test.each([
  ['2024-02-29', 'NOT_STATED', null],
  ['2024-03-01', 'REPLACED', '2024-03-01'],
])('what a decision replaces is replaced from the day of its effect: on %s %s', async (asOf, value, since) => {
  const query = 'query ($id: ID!, $asOf: Date) { document(id: $id) { status(asOf: $asOf) { value since } } }';
  expect(await api.query(query, { id: OLD, asOf })).toEqual({ document: { status: { value, since } } });
});

test('and it is no stale reference of the decision itself', async () => {
  const { supersededReferences } = await api.query<{ supersededReferences: { edges: unknown[] } }>(
    '{ supersededReferences(asOf: "2026-11-21") { edges { cursor } } }',
  );
  expect(supersededReferences.edges).toEqual([]);
});
