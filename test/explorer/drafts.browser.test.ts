import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { chromiumPath } from '../support/chromium.js';
import { paragraph, run, wordFile } from '../support/docx.js';
import { site as siteOf } from '../support/explorer.js';

/** It rests on what has ended. */
const LINES = [
  'KẾ HOẠCH',
  'Căn cứ Quyết định số 290-QĐ/TW ngày 25/02/2010 của Bộ Chính trị về công tác dân vận;',
  '1. Nuôi ong.',
];
const TEXT = LINES.join('\n');
const WORD = wordFile({ body: LINES.map((line) => paragraph(run(line))).join('') });
const PICTURE = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');

describe.skipIf(chromiumPath === null)('checking a draft, in a browser', () => {
  const site = siteOf();
  const field = (page: Page) => page.getByLabel('Toàn văn dự thảo');
  const check = (page: Page): Promise<void> => page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  const report = (page: Page, name: string) => page.getByRole('article', { name: `Kết quả kiểm tra: ${name}` });

  /** Lets a file fall onto the form, as from the desktop. */
  async function drop(page: Page, name: string, content: Uint8Array | number): Promise<void> {
    const given = typeof content === 'number' ? content : Buffer.from(content).toString('base64');
    const transfer = await page.evaluateHandle(
      ([called, bytes]: readonly [string, string | number]) => {
        const data = new DataTransfer();
        const inside =
          typeof bytes === 'number' ? new Uint8Array(bytes) : Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0));
        data.items.add(new File([inside], called));
        return data;
      },
      [name, given] as const,
    );
    await page.getByRole('form', { name: 'Kiểm tra dự thảo' }).dispatchEvent('drop', { dataTransfer: transfer });
  }

  test('I paste a text and read what is wrong beside it', async () => {
    const page = await site.open('/check?asOf=2026-11-21');
    await field(page).fill(TEXT);
    await check(page);
    const found = report(page, 'văn bản đã dán');
    await found.getByRole('region', { name: 'Điều cần xem lại' }).getByRole('listitem').first().waitFor();
    expect(await found.innerText()).toContain('290-QĐ/TW');
  });

  test('what nobody knows but the draft is not told as known, and what could not be judged says why', async () => {
    const page = await site.open('/check?asOf=2026-11-21');
    await field(page).fill('Căn cứ Quyết định số 99999-QĐ/TW ngày 01/01/2024 của Bộ Chính trị;');
    await check(page);
    const found = report(page, 'văn bản đã dán');
    await found.getByText('1 viện dẫn: 0 rõ văn bản, 1 chỉ biết qua viện dẫn').waitFor();
    const open = found.locator('details', { hasText: 'Chưa xét được (1)' });
    await open.getByText('99999-QĐ/TW').waitFor();
    await open.getByText('Chỉ biết qua viện dẫn này').waitFor();
    await open.getByRole('heading', { name: /^chưa có trong danh mục/u }).waitFor();
    await found.getByText('Chưa xét được viện dẫn nào').waitFor();
    // its place in the text and the word on it lead to each other
    await found.getByRole('link', { name: /99999-QĐ\/TW/u }).click();
    await expect.poll(() => open.locator('li[aria-current=true]').innerText()).toContain('99999-QĐ/TW');
  });

  test('I see what was read as a citation and is as it should be, and which document it is taken for', async () => {
    const page = await site.open('/check?asOf=2026-11-21');
    await field(page).fill('Căn cứ Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ;');
    await check(page);
    const found = report(page, 'văn bản đã dán');
    const fine = found.locator('details', { hasText: 'Không có gì cần xem lại (1)' });
    await fine.getByRole('link', { name: '33/CT-TTg', exact: true }).waitFor();
    expect(await found.getByRole('link', { name: /Rõ văn bản/u }).innerText()).toContain('33/CT-TTg');
    // who asked for it is led to it
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('report');
  });

  test('a file that is refused takes the place of the one before, and its trouble goes with it', async () => {
    const page = await site.open('/check');
    await drop(page, 'scan.pdf', Buffer.from('no pdf at all'));
    await check(page);
    await page.getByText('Chưa kiểm tra được').waitFor();
    await drop(page, 'rong.txt', Buffer.from(''));
    await page.getByText('tệp trống').waitFor();
    expect(await page.getByText('scan.pdf').count()).toBe(0);
    expect(await page.getByText('Chưa kiểm tra được').count()).toBe(0);
  });

  test('I say of which place a draft is that names none', async () => {
    const page = await site.open('/check?asOf=2026-11-21');
    await field(page).fill('ỦY BAN NHÂN DÂN TỈNH\nKẾ HOẠCH\nNuôi ong năm 2026\n1. Sở Nội vụ chủ trì nuôi ong.');
    await page.getByText('Khi dự thảo chưa ghi ngày hoặc địa phương').click();
    await page.getByLabel('Địa phương').selectOption({ label: 'Hà Giang' });
    await check(page);
    await report(page, 'văn bản đã dán').getByText('là Sở Nội vụ tỉnh Tuyên Quang').first().waitFor();
  });

  test.each([
    ['draft.docx', WORD],
    ['draft.html', Buffer.from(`<!DOCTYPE html><meta charset="utf-8">${LINES.map((line) => `<p>${line}</p>`).join('')}`)],
    ['draft.txt', Buffer.from(TEXT)],
  ])('I drop %s and get its report, and the report as a file', async (name, content) => {
    const page = await site.open('/check?asOf=2026-11-21');
    await drop(page, name, content);
    await page.getByText(name).first().waitFor();
    await check(page);
    const found = report(page, name);
    await found.getByRole('region', { name: 'Điều cần xem lại' }).getByRole('listitem').first().waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      found.getByRole('button', { name: 'Tải SARIF' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('draft-cancu.sarif');
    expect(JSON.parse(readFileSync(await download.path(), 'utf8'))).toMatchObject({ version: '2.1.0' });
  });

  test('the Word file comes back with comments', async () => {
    const page = await site.open('/check?asOf=2026-11-21');
    await drop(page, 'draft.docx', WORD);
    await check(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      report(page, 'draft.docx').getByRole('button', { name: 'Tải Word có ghi chú' }).click(),
    ]);
    expect(
      readFileSync(await download.path())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });

  test.each([
    ['a picture that calls itself Word', 'draft.docx', PICTURE],
    ['a Word file that calls itself a PDF', 'draft.pdf', WORD],
    ['a picture that calls itself a text', 'draft.txt', PICTURE],
  ])('%s is refused, and nothing is lost', async (_name, file, content) => {
    const page = await site.open('/check');
    await field(page).fill('Những gì đã gõ.');
    await drop(page, file, content);
    await check(page);
    await page.getByRole('alert').getByText('Chưa kiểm tra được. Dự thảo vẫn còn nguyên ở trên.').waitFor();
    expect((await page.getByRole('alert').innerText()).split('\n').length).toBeGreaterThan(1);
    expect(await field(page).inputValue()).toBe('Những gì đã gõ.');
    await page.getByText(file).first().waitFor();
  });

  test.each([
    ['above the limit', 'plan.pdf', 20 * 1024 * 1024 + 1, 'tệp quá lớn, chỉ nhận đến 20 MB'],
    ['with nothing in it', 'plan.txt', 0, 'tệp trống'],
    ['of the old Word', 'plan.doc', 1, 'lưu thành .docx'],
    ['that is a picture', 'plan.png', 1, 'đây là ảnh'],
    ['of another kind', 'plan.exe', 1, 'không đọc được loại tệp này'],
  ])('a file %s is refused before it is sent', async (_name, file, size, word) => {
    const page = await site.open('/check');
    const sent: string[] = [];
    page.on('request', (request) => sent.push(new URL(request.url()).pathname));
    await drop(page, file, size);
    await page.getByRole('alert').filter({ hasText: file }).filter({ hasText: word }).waitFor();
    expect(sent).not.toContain('/graphql/with-file');
    expect(await page.getByRole('button', { name: 'Kiểm tra', exact: true }).isDisabled()).toBe(true);
  });

  test('I stop a check that takes long; the text stays, also when I come back', async () => {
    const page = await site.open('/check');
    await page.route('**/graphql/with-file', () => undefined);
    await field(page).fill(TEXT);
    await drop(page, 'draft.docx', WORD);
    await check(page);
    await page.getByRole('button', { name: 'Dừng' }).click();
    await expect.poll(() => page.getByRole('button', { name: 'Dừng' }).count()).toBe(0);
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.reload();
    expect(await field(page).inputValue()).toBe(TEXT);
  });
});
