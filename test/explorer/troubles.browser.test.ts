import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { chromiumPath } from '../support/chromium.js';
import { settled, site as siteOf } from '../support/explorer.js';
import { PLANS } from '../support/plans.js';

const DIRECTIVE = '/d/vn/ttg/2021/ct/33';
const OFFICE = '/a/agency/ha-giang/so-noi-vu';
const HOSTILE = '<img src=x onerror="document.title=1"><script>document.title=2</script>';

describe.skipIf(chromiumPath === null)('in a browser', () => {
  const site = siteOf();
  afterEach(() => {
    site.storeIsGone(false);
  });
  const trouble = (page: Page) => page.getByRole('alert').getByText('Máy chủ đang không đọc được dữ liệu của nó');

  describe('a body and the data', () => {
    test('I see what offices have to do, and take their deadlines into my calendar', async () => {
      const page = await site.open('/a/agency/tuyen-quang/cac-so-ban-nganh?asOf=2024-01-01');
      await page.getByRole('heading', { name: 'Cơ quan này được giao việc gì?' }).waitFor();
      await page.locator('.work li').first().waitFor();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Tải lịch (.ics)' }).click(),
      ]);
      expect(download.suggestedFilename()).toBe('agency-tuyen-quang-cac-so-ban-nganh.ics');
      const lines = readFileSync(await download.path(), 'utf8').split('\r\n');
      expect([lines[0], lines.at(-2)]).toEqual(['BEGIN:VCALENDAR', 'END:VCALENDAR']);
      expect(lines).toContain('DTSTART;VALUE=DATE:20241210');
    });

    test('I narrow the work to a role, and the address says so', async () => {
      const page = await site.open(OFFICE);
      await page.getByLabel('Vai trò').selectOption({ index: 1 });
      await expect.poll(() => new URL(page.url()).searchParams.get('role')).toBe('LEAD');
      await page.locator('.work li').first().waitFor();
      expect(await page.locator('.work li .tag').first().innerText()).toContain('chủ trì');
    });

    test('an office that is not there gets a quiet page', async () => {
      const page = await site.open('/a/agency/no/such');
      await page.getByRole('heading', { name: 'Không có trang này' }).waitFor();
    });

    test('a symbol in place of an id leads to a search for it', async () => {
      const page = await site.open('/d/33/CT-TTg');
      await page.getByRole('link', { name: 'Tìm “33/CT-TTg”' }).click();
      await page.getByRole('link', { name: '33/CT-TTg', exact: true }).first().waitFor();
    });

    test('an address that cannot be read gets one too, with its status', async () => {
      const page = await site.open('/');
      const response = await page.goto(site.url('/d/%E0%A4%A'));
      expect(response?.status()).toBe(400);
      await page.getByRole('heading', { name: 'Không có trang này' }).waitFor();
    });

    test('I learn what is here, how well it is read, and go on to the plans of a place', async () => {
      const page = await site.open('/about');
      const facts = page.locator('.facts > div', { hasText: 'trong đó đã đọc toàn văn' });
      await facts.waitFor();
      expect(await facts.locator('dd').innerText()).toBe('5');
      await page.getByRole('region', { name: 'Máy đọc đúng đến đâu?' }).waitFor();
      await page.getByRole('link', { name: /^Hà Giang/u }).click();
      await expect.poll(() => new URL(page.url()).searchParams.get('place')).toBe('ha-giang');
      await page.locator('.documents li').first().waitFor();
    });
  });

  describe('when the store goes away and comes back', () => {
    test('what I searched for stays, and is found then', async () => {
      const page = await site.open('/');
      // all that the first page asks for has come before the store goes
      await page.locator('.documents li').first().waitFor();
      await page.getByLabel('Loại văn bản').locator('option').nth(1).waitFor({ state: 'attached' });
      site.storeIsGone(true);
      await page.getByRole('searchbox').fill('217');
      await page.getByRole('heading', { name: '“217”' }).waitFor();
      await trouble(page).waitFor();
      expect(await page.getByRole('searchbox').inputValue()).toBe('217');
      site.storeIsGone(false);
      await page.getByRole('button', { name: 'Thử lại' }).click();
      await page.getByRole('link', { name: '217-QĐ/TW', exact: true }).first().waitFor();
    });

    test('the draft that I typed stays, and is checked then', async () => {
      const page = await site.open('/check');
      const text = 'Căn cứ Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ.';
      await page.getByLabel('Toàn văn dự thảo').fill(text);
      site.storeIsGone(true);
      await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
      await trouble(page).waitFor();
      expect(await page.getByLabel('Toàn văn dự thảo').inputValue()).toBe(text);
      site.storeIsGone(false);
      await page.getByRole('button', { name: 'Thử lại' }).click();
      await page.getByRole('article', { name: 'Kết quả kiểm tra' }).waitFor();
    });

    test('a machine without a network asks the server that runs on it', async () => {
      const page = await site.open('/about');
      await page.evaluate(() => window.dispatchEvent(new Event('offline')));
      await page.getByRole('searchbox').fill('217');
      await page.getByRole('link', { name: '217-QĐ/TW', exact: true }).first().waitFor();
    });

    test('a page that could not be loaded comes when I ask for it again', async () => {
      const page = await site.open('/');
      await page.route('**/assets/**', (route) => route.abort());
      await page.getByRole('link', { name: 'Kiểm tra dự thảo' }).click();
      await page.getByRole('alert').getByText('Không kết nối được').waitFor({ timeout: 20_000 });
      await page.unroute('**/assets/**');
      await page.getByRole('button', { name: 'Thử lại' }).click();
      await page.getByLabel('Toàn văn dự thảo').waitFor();
    });

    test('a proxy that answers 503 in words of its own is told as one that cannot be reached', async () => {
      const page = await site.open('/about');
      await page.route('**/graphql', (route) => route.fulfill({ status: 503, contentType: 'text/html', body: '<h1>503</h1>' }));
      await page.getByRole('searchbox').fill('217');
      await page.getByRole('alert').getByText('Không kết nối được với máy chủ').waitFor();
      await page.unroute('**/graphql');
      await page.getByRole('button', { name: 'Thử lại' }).click();
      await page.getByRole('link', { name: '217-QĐ/TW', exact: true }).first().waitFor();
    });
  });

  test.each([
    '/d/',
    '/d/vn/ttg/2021/ct/33/',
    '/d/vn%2Fttg/2021',
    '/a/',
    '/check/this',
    '/D/vn',
    '/d/vn/ttg/2021/ct/33/implementer',
    '/d/%3Cscript%3E',
  ])('the mistyped address %s gets a page with a way on', async (path) => {
    const page = await site.open(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByRole('link', { name: 'cancu', exact: true }).click();
    await page.getByRole('heading', { name: 'Văn bản mới nhất' }).waitFor();
  });

  test.each([
    ['list', '/?q=33'],
    ['document', `/d/${PLANS.haGiang2024}`],
    ['implementers', `${DIRECTIVE}/implementers`],
    ['picture', `${DIRECTIVE}/graph`],
    ['path', `/d/vn/tw/2010/qd/290/graph?to=vn/ttg/2021/ct/33`],
    ['body', OFFICE],
  ])('symbols, names, titles and texts that are HTML and script are words: %s', async (_name, path) => {
    const page = await site.open('/check');
    await page.route('**/graphql', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replaceAll(
        /"(symbol|title|issuer|name|text|surface|quote|who|what|statement)":"/gu,
        (start) => start + JSON.stringify(HOSTILE).slice(1, -1),
      );
      await route.fulfill({ response, body });
    });
    await page.goto(site.url(path));
    await page.locator('h1, .document-line').filter({ hasText: '<script>document.title=2</script>' }).first().waitFor();
    await settled(page);
    expect(await page.locator('main img, main script').count()).toBe(0);
    expect(['1', '2']).not.toContain(await page.title());
  });
});
