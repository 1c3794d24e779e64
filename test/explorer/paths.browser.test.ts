import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { chromiumPath } from '../support/chromium.js';
import { site as siteOf } from '../support/explorer.js';
import { PLANS } from '../support/plans.js';

const RULE = '/d/vn/tw/2010/qd/290/graph';
const CHOICE = 'Tìm đường nối tới một văn bản khác';
const GIA_LAI = `/d/${PLANS.giaLai2020}/graph`;

describe.skipIf(chromiumPath === null)('what ties two documents, in a browser', () => {
  const site = siteOf();

  /** Looks for a document in the field below the heading, and chooses what was found of a day. */
  async function choose(page: Page, text: string, day: string): Promise<void> {
    await page.getByLabel(CHOICE).fill(text);
    const found = page.getByRole('list', { name: CHOICE }).getByRole('listitem').filter({ hasText: day });
    await found.getByRole('link').click();
  }

  test('I look for another document, choose it, and read what ties the two', async () => {
    const page = await site.open(GIA_LAI);
    await choose(page, '33/ct-ttg', '26/11/2021');
    await page.getByRole('heading', { level: 1, name: /^614\/KH-UBND nối với .*33\/CT-TTg qua những gì\?$/u }).waitFor();
    const paths = page.getByRole('list', { name: 'Những đường ngắn nhất' }).locator('li');
    await paths.first().waitFor();
    expect(await paths.first().innerText()).toMatch(/^614\/KH-UBND .*(→|←).* 33\/CT-TTg$/u);
    expect(new URL(page.url()).searchParams.get('to')).toBe('vn/ttg/2021/ct/33');
  });

  test('with the keyboard: Enter goes to the choice among several, and straight to the only one', async () => {
    const page = await site.open(RULE);
    const field = page.getByRole('searchbox', { name: CHOICE });
    const found = page.getByRole('list', { name: CHOICE }).getByRole('link');
    await field.fill('33/ct-ttg');
    await expect.poll(() => found.count()).toBeGreaterThan(1);
    await field.press('Enter');
    await expect.poll(() => found.first().evaluate((link) => link === document.activeElement)).toBe(true);
    // at once, while what was found before still stands there
    await field.fill('614/KH-UBND');
    await field.press('Enter');
    await page.getByRole('heading', { level: 1, name: /^290-QĐ\/TW nối với .*614\/KH-UBND/u }).waitFor();
  });

  test('the picture and the table show the documents of the paths and no others', async () => {
    const page = await site.open(`${RULE}?to=vn/tw/2021/qd/23`);
    await page.getByRole('img', { name: 'Sơ đồ 2 văn bản và 1 mối liên hệ', exact: false }).waitFor();
    const table = page.getByRole('region', { name: 'Các mối liên hệ (1)' });
    expect(await table.getByRole('row').nth(1).innerText()).toMatch(/23-QĐ\/TW\s+thay thế\s+290-QĐ\/TW/u);
  });

  test.each([
    ['another document that is not there', `${RULE}?to=vn/no/such`, 'Không có văn bản vn/no/such'],
    ['an id that is none', `${RULE}?to=%3Cb%3E%00%0A%22`, 'Không có văn bản <b>'],
    ['twice the same', `${RULE}?to=vn/tw/2010/qd/290`, 'Hai đầu là cùng một văn bản'],
  ])('%s gets a quiet word, and the field to choose again', async (_name, address, word) => {
    const page = await site.open(address);
    await page.getByRole('status').filter({ hasText: word }).waitFor();
    await choose(page, '23-QĐ/TW', '30/07/2021');
    await page.getByRole('list', { name: 'Những đường ngắn nhất' }).waitFor();
  });

  test('a first document that is not there gets the page that says so', async () => {
    const page = await site.open('/d/vn/no/such/graph?to=vn/tw/2010/qd/290');
    await page.getByRole('heading', { name: 'Không có trang này' }).waitFor();
  });

  test('with no other document named it is the picture of the one', async () => {
    const page = await site.open(`${RULE}?to=%20`);
    await page.getByRole('heading', { level: 1, name: '290-QĐ/TW gắn với những văn bản nào' }).waitFor();
  });

  test('the day goes with me, and words that nobody wrote find nothing', async () => {
    const page = await site.open(`${RULE}?asOf=2021-07-29`);
    await page.getByLabel(CHOICE).fill('xyzzy');
    await page.getByText('Không có văn bản nào như vậy').waitFor();
    await choose(page, '23-QĐ/TW', '30/07/2021');
    await page.getByRole('list', { name: 'Những đường ngắn nhất' }).waitFor();
    expect(new URL(page.url()).searchParams.get('asOf')).toBe('2021-07-29');
  });
});
