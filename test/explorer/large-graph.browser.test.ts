import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { chromiumPath } from '../support/chromium.js';
import { site as siteOf } from '../support/explorer.js';
import { changedRegistry } from '../support/registries.js';

const HUBS = 10;
const AROUND = 99;
/** Each hub has the root and a hundred others but one around it: 1,001 documents in all. */
const ROOT = decision(5000, 2001);

function decision(number: number, year: number): { readonly id: string; readonly line: object } {
  const id = `vn/ttg/${year}/qd/${number}`;
  const said = { known: 'read', confidence: 0.99, confirmed: true, source: 'made for a test' };
  const head = { id, symbol: `${number}/QĐ-TTg`, type: 'QĐ', issuer: 'Thủ tướng Chính phủ', title: `Về đường làng ${number}` };
  return { id, line: { ...head, issuedOn: `${year}-03-01`, ...said } };
}

function guides(from: string, to: string): object {
  const said = { known: 'read', confidence: 0.99, confirmed: true, source: 'made for a test' };
  return { from, relation: 'GUIDES', to, ...said };
}

const hubs = Array.from({ length: HUBS }, (_, hub) => ({
  hub: decision(5001 + hub, 2002),
  around: Array.from({ length: AROUND }, (__, at) => decision(6000 + hub * 100 + at, 2003 + (at % 20))),
}));

function largeRegistry(): ReturnType<typeof changedRegistry> {
  return changedRegistry((folder) => {
    const add = (file: string, lines: readonly object[]): void => {
      appendFileSync(join(folder, file), lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    };
    add(
      'documents.jsonl',
      [ROOT, ...hubs.flatMap(({ hub, around }) => [hub, ...around])].map(({ line }) => line),
    );
    add(
      'relations.jsonl',
      hubs.flatMap(({ hub, around }) => [guides(hub.id, ROOT.id), ...around.map((one) => guides(one.id, hub.id))]),
    );
  });
}

/** The API gives no more than a hundred links of a document, 25 each time that it is asked for. */
const TIMES = 4;

describe.skipIf(chromiumPath === null)('a picture of a thousand documents, in a browser', () => {
  const site = siteOf([], chromiumPath === null ? undefined : largeRegistry());
  const documents = (count: number) => ({ name: `Các văn bản trong sơ đồ (${count})` });

  test('begins with what was asked for, and grows by a click', async () => {
    const page = await site.open(`/d/${ROOT.id}/graph`);
    await page.getByRole('heading', documents(1 + HUBS)).waitFor();
    const first = page.locator('.documents li').filter({ hasText: '5001/QĐ-TTg' });
    await first.getByRole('button', { name: 'Mở thêm từ văn bản này' }).click();
    await page.getByRole('heading', documents(1 + HUBS + 24)).waitFor();
    expect(new URL(page.url()).searchParams.getAll('grow')).toEqual([hubs[0]?.hub.id]);
    await page.goBack();
    await page.getByRole('heading', documents(1 + HUBS)).waitFor();
  });

  test('shows them all, each once, and can be moved, enlarged and taken along', async () => {
    const grow = hubs.flatMap(({ hub }) => Array.from({ length: TIMES }, () => `grow=${encodeURIComponent(hub.id)}`));
    const page = await site.open(`/d/${ROOT.id}/graph?${grow.join('&')}`);
    await page.getByRole('heading', documents(1 + HUBS * (1 + AROUND))).waitFor();
    await page.getByRole('img', { name: 'Sơ đồ 1001 văn bản và 1000 mối liên hệ', exact: false }).waitFor();
    await page.locator('.graph[aria-busy="false"] canvas').first().waitFor();
    expect(await page.locator('.documents li').count()).toBe(1001);
    for (const name of ['Phóng to', 'Thu nhỏ', 'Xem tất cả']) await page.getByRole('button', { name }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Tải SVG' }).click()]);
    expect(download.suggestedFilename()).toMatch(/\.svg$/u);
    // none of them can give more
    expect(await page.locator('.documents li', { hasText: '100 trong 100' }).count()).toBe(HUBS);
  });
});
