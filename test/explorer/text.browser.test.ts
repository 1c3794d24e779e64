import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { chromiumPath } from '../support/chromium.js';
import { settled, site as siteOf } from '../support/explorer.js';
import { PLANS } from '../support/plans.js';

const HA_GIANG = `/d/${PLANS.haGiang2024}`;
const GIA_LAI = `/d/${PLANS.giaLai2020}`;

describe.skipIf(chromiumPath === null)('the text of a document, in a browser', () => {
  const site = siteOf();
  const text = (page: Page) => page.getByRole('region', { name: 'Toàn văn', exact: true });
  const chosen = (page: Page) => page.getByRole('region', { name: 'Viện dẫn đã chọn' });
  const misprinted = (page: Page) =>
    text(page)
      .getByRole('link', { name: /33\/TT-TTg/u })
      .first();

  async function countOf(page: Page, state: string): Promise<number> {
    await settled(page);
    const words = await page.getByRole('list', { name: 'Chú giải' }).getByText(state).innerText();
    return Number(/\d+$/u.exec(words)?.[0]);
  }

  test('every citation is marked where it stands, as many as there are', async () => {
    const page = await site.open(HA_GIANG);
    await misprinted(page).waitFor();
    const marks = await text(page).locator('a.mark[id]').count();
    await page.getByRole('heading', { name: `Văn bản được viện dẫn (${marks})` }).waitFor();
    expect(await misprinted(page).innerText()).toContain('✎');
  });

  test('a click shows what was printed, what it refers to, and why', async () => {
    const page = await site.open(HA_GIANG);
    await misprinted(page).click();
    const said = chosen(page);
    await said.getByText('Phải là', { exact: true }).waitFor();
    expect(await said.innerText()).toMatch(/33\/TT-TTg[\s\S]*33\/CT-TTg[\s\S]*Viết sai: [\s\S]*Chỉ văn bản[\s\S]*Vì sao/u);
    expect(new URL(page.url()).hash).toMatch(/^#c\d+$/u);
    await said.getByRole('button', { name: 'Đóng' }).click();
    await page.getByText('Chọn một viện dẫn trong văn bản').waitFor();
    expect(new URL(page.url()).hash).toBe('');
  });

  test('the address of a citation leads a colleague to its place', async () => {
    const page = await site.open(`${GIA_LAI}?asOf=2026-11-21#c17`);
    const mark = page.locator('#mark-c17');
    await mark.waitFor();
    await expect.poll(() => mark.evaluate((one) => one === document.activeElement)).toBe(true);
    await expect.poll(() => mark.evaluate((one) => one.getBoundingClientRect().top > 0)).toBe(true);
    await chosen(page).getByText('In trong văn bản').waitFor();
  });

  test('with the keyboard alone I go from citation to citation', async () => {
    const page = await site.open(GIA_LAI);
    const first = text(page).locator('a.mark[id]').first();
    await first.focus();
    await page.keyboard.press('Tab');
    const second = text(page).locator('a.mark[id]').nth(1);
    await expect.poll(() => second.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await chosen(page).getByText('In trong văn bản').waitFor();
    await expect.poll(() => chosen(page).evaluate((one) => one === document.activeElement)).toBe(true);
  });

  test('what is dead is so on the day of the page', async () => {
    const before = await site.open(`${GIA_LAI}?asOf=2021-07-29`);
    const after = await site.again(before, `${GIA_LAI}?asOf=2021-07-30`);
    const [then, now] = [
      await countOf(before, 'Đã hết hiệu lực tính đến ngày này'),
      await countOf(after, 'Đã hết hiệu lực tính đến ngày này'),
    ];
    expect(now).toBeGreaterThan(then);
    expect(await text(after).locator('a.mark.dead').first().innerText()).toContain('✕');
  });
});
