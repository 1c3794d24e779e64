import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { chromiumPath } from '../support/chromium.js';
import { site as siteOf } from '../support/explorer.js';
import { PLANS } from '../support/plans.js';
import { smallPlan } from '../support/small-plans.js';

const DIRECTIVE = '/d/vn/ttg/2021/ct/33';
const GIA_LAI = `/d/${PLANS.giaLai2020}`;
const COMMUNE = `/d/${PLANS.commune2023}`;

const HOSTILE = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
const hostile = smallPlan({
  province: 'Lào Cai',
  number: 77,
  day: '1/6/2022',
  title: `Nuôi ong ${HOSTILE}`,
  basis: `Theo ${HOSTILE}`,
});

/** As somebody would tell them who used it. */
describe.skipIf(chromiumPath === null)('in a browser', () => {
  const site = siteOf([hostile]);
  const heading = (page: Page): Promise<string> => page.getByRole('heading', { level: 1 }).innerText();
  const searchFor = async (page: Page, text: string): Promise<void> => {
    await page.getByRole('searchbox').fill(text);
    await page.getByRole('heading', { name: `Kết quả cho “${text}”` }).waitFor();
  };
  const results = (page: Page) => page.locator('.documents li');
  const finding = (page: Page, text: string) => page.locator('.findings li', { hasText: text });

  describe('looking for a document', () => {
    test('I open the start page and see the newest plans', async () => {
      const page = await site.open('/');
      await expect.poll(() => results(page).count()).toBe(6);
      expect(await results(page).first().innerText()).toContain('2024');
    });

    test('I type a symbol in small letters and get the directive, without pressing a key more', async () => {
      const page = await site.open('/');
      await searchFor(page, '33/ct-ttg');
      await expect.poll(() => results(page).first().innerText()).toContain('33/CT-TTg');
      expect(new URL(page.url()).searchParams.get('q')).toBe('33/ct-ttg');
    });

    test('I type without diacritics and find the plan of Gia Lai', async () => {
      const page = await site.open('/');
      await searchFor(page, 'nam dan van kheo 2020');
      await results(page).filter({ hasText: '614/KH-UBND' }).waitFor();
    });

    test('I send the address of a search to a colleague, who sees the same', async () => {
      const page = await site.open('/?q=217');
      expect(await page.getByRole('searchbox').inputValue()).toBe('217');
      await expect.poll(() => results(page).first().innerText()).toContain('217-QĐ/TW');
    });

    test('I type, go down by an arrow key and open the first result by Enter', async () => {
      const page = await site.open('/');
      await searchFor(page, '614/kh-ubnd');
      // the list before stays until this one is there
      await page.locator('main section[aria-busy=false]').waitFor();
      await expect.poll(() => results(page).first().innerText()).toContain('614/KH-UBND');
      await page.getByRole('searchbox').press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect.poll(() => new URL(page.url()).pathname).toBe(GIA_LAI);
    });

    test('I search for words that nobody wrote and am told so', async () => {
      const page = await site.open('/?q=xyzzy');
      await page.getByText('Không có văn bản nào như vậy').waitFor();
    });

    test.each([
      ['a whole citation', 'Chỉ thị số 33/CT-TTg ngày 26/11/2021'],
      ['a symbol and its year', '33/CT-TTg 2021'],
      ['a number and a year', '33/2021'],
    ])('I paste %s, as a text has it, and am asked whether it is this one', async (_what, text) => {
      const page = await site.open(`/?q=${encodeURIComponent(text)}`);
      await page.getByRole('heading', { name: 'Có phải văn bản này?' }).waitFor();
      const meant = page.getByRole('region', { name: 'Có phải văn bản này?' });
      await meant.getByRole('link', { name: '33/CT-TTg', exact: true }).first().waitFor();
      expect(await meant.innerText()).toContain('26/11/2021');
    });

    test('I narrow the list to what there is none of, am told what was left out, and see the rest by a click', async () => {
      const page = await site.open('/');
      await page.getByRole('combobox', { name: 'Hiệu lực' }).selectOption({ label: 'Đã bị thay thế' });
      await page.getByText('Trong những văn bản đã đọc toàn văn không có').waitFor();
      await page.getByRole('link', { name: 'Xem cả những văn bản chưa đọc toàn văn' }).click();
      await results(page).filter({ hasText: '290-QĐ/TW' }).waitFor();
    });

    test('a search that filters leave nothing of offers to do without them', async () => {
      const page = await site.open('/?q=33%2Fct-ttg&year=1999');
      await page.getByRole('link', { name: 'Bỏ lọc' }).click();
      await results(page).filter({ hasText: '33/CT-TTg' }).first().waitFor();
    });

    test('I open a result, go back, and the results are where they were', async () => {
      const page = await site.open('/?q=217');
      await page.getByRole('link', { name: '217-QĐ/TW', exact: true }).first().click();
      await page.getByRole('heading', { name: 'Hiệu lực' }).waitFor();
      await page.goBack();
      expect(await page.getByRole('searchbox').inputValue()).toBe('217');
      await page.getByRole('link', { name: '217-QĐ/TW', exact: true }).first().waitFor();
    });

    test('I search for an office, and go on to what it has to do', async () => {
      const page = await site.open('/');
      await page.getByRole('searchbox').fill('so noi vu');
      await page.getByRole('link', { name: 'Sở Nội vụ', exact: true }).first().click();
      await expect.poll(() => page.url()).toContain('/so-noi-vu');
    });

    test('I look through the bodies: those of one province, then one by its name without diacritics', async () => {
      const page = await site.open('/');
      await page.getByRole('link', { name: 'Xem các cơ quan' }).click();
      await page.getByRole('heading', { name: 'Cơ quan' }).waitFor();
      const found = page.locator('.bodies li');
      await page.getByLabel('Địa phương').selectOption({ label: 'Tuyên Quang' });
      await page.waitForURL('**/agencies?place=tuyen-quang');
      await expect.poll(async () => (await found.allTextContents()).every((one) => one.includes('Tuyên Quang'))).toBe(true);
      await page.getByLabel('Tên cơ quan').fill('so noi vu');
      await expect.poll(() => found.count()).toBe(1);
      await page.getByRole('link', { name: 'Sở Nội vụ' }).click();
      await page.getByRole('heading', { name: 'Sở Nội vụ' }).waitFor();
    });

    test('I type slowly, and no letter is lost while results come', async () => {
      const page = await site.open('/about');
      // a slow machine, so that keys come while an address is on its way to the page
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: 10 });
      const box = page.getByRole('searchbox');
      await box.focus();
      await page.keyboard.type('614/kh-ubnd công tác dân vận', { delay: 45 });
      const typed = '614/kh-ubnd công tác dân vận';
      expect(await box.inputValue()).toBe(typed);
      await expect.poll(() => new URL(page.url()).searchParams.get('q'), { timeout: 10_000 }).toBe(typed);
      await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
      await page.goBack();
      await expect.poll(() => box.inputValue()).toBe('');
      await page.goForward();
      await expect.poll(() => box.inputValue()).toBe(typed);
    });

    test('I use nothing but the keyboard', async () => {
      const page = await site.open('/');
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Đến nội dung chính');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.type('614/kh-ubnd');
      await page.keyboard.press('Enter');
      const link = page.getByRole('link', { name: '614/KH-UBND' });
      await link.waitFor();
      for (let step = 0; step < 30 && !(await link.evaluate((one) => one === document.activeElement)); step += 1)
        await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect.poll(() => heading(page)).toContain('Năm dân vận khéo');
    });
  });

  describe('reading about a document', () => {
    test('I see what the directive replaced, with a source', async () => {
      const page = await site.open(DIRECTIVE);
      await expect.poll(() => heading(page)).toContain('công tác dân vận');
      const relations = page.locator('section', { has: page.getByRole('heading', { name: 'Quan hệ với văn bản khác' }) });
      expect(await relations.innerText()).toMatch(/16\/CT-TTg[\s\S]*Nguồn:/u);
    });

    test('I see whether it is in force, and why', async () => {
      const page = await site.open('/d/vn/tw/2010/qd/290?asOf=2023-06-30');
      await page.getByRole('heading', { name: 'Hiệu lực' }).waitFor();
      expect(await page.getByRole('main').innerText()).toMatch(/Đã bị thay thế từ 30\/07\/2021[\s\S]*Vì sao[\s\S]*Nguồn:/u);
    });

    test('what ended a document later than the day that I ask for is told as later, not as doubtful', async () => {
      const page = await site.open('/d/vn/tw/2010/qd/290?asOf=2020-06-30');
      await page.getByText('Về sau', { exact: true }).waitFor();
      expect(await page.getByRole('main').innerText()).toMatch(/Về sau\s+bị thay thế bởi 23-QĐ\/TW/u);
    });

    test('I choose a day before the end of a basis and one after it', async () => {
      const page = await site.open(`${GIA_LAI}?asOf=2021-07-29`);
      await page.getByRole('heading', { name: 'Điều cần xem lại' }).waitFor();
      expect(await finding(page, '290-QĐ/TW đã hết hiệu lực').count()).toBe(0);
      await page.getByLabel('Tính đến ngày').fill('2021-07-30');
      await finding(page, '290-QĐ/TW đã hết hiệu lực').first().waitFor();
      expect(new URL(page.url()).searchParams.get('asOf')).toBe('2021-07-30');
    });

    test('I type the day, key by key, and nothing changes until the year is whole', async () => {
      const page = await site.open(GIA_LAI);
      const days: string[] = [];
      page.on('framenavigated', () => days.push(new URL(page.url()).searchParams.get('asOf') ?? ''));
      await page.getByLabel('Tính đến ngày').focus();
      await page.keyboard.type('07302021', { delay: 60 });
      await page.getByText('Trang này tính đến ngày 30/07/2021.').waitFor();
      expect(days.filter((day) => day !== '')).toEqual(['2021-07-30']);
      await page.getByRole('button', { name: 'Về hôm nay' }).click();
      await expect.poll(() => new URL(page.url()).searchParams.get('asOf')).toBe(null);
      await expect.poll(() => page.getByLabel('Tính đến ngày').inputValue()).toBe('');
    });

    test.each(['abc', '2021-13-45', '0002-01-01'])('an address with the day %s says that it is none', async (day) => {
      const page = await site.open(`${GIA_LAI}?asOf=${day}`);
      await page.getByText(`“${day}” trong địa chỉ không phải là một ngày`).waitFor();
    });

    test('the day goes with me to the next page', async () => {
      const page = await site.open(`${GIA_LAI}?asOf=2021-07-30`);
      await page.getByRole('link', { name: 'Ai thực hiện văn bản này' }).click();
      await page.getByRole('heading', { level: 1, name: 'Ai thực hiện' }).waitFor();
      expect(new URL(page.url()).searchParams.get('asOf')).toBe('2021-07-30');
    });

    test('two tabs have days of their own', async () => {
      const before = await site.open(`${GIA_LAI}?asOf=2021-07-29`);
      const after = await site.again(before, `${GIA_LAI}?asOf=2021-07-30`);
      await finding(after, '290-QĐ/TW đã hết hiệu lực').first().waitFor();
      await before.reload();
      await before.getByRole('heading', { name: 'Điều cần xem lại' }).waitFor();
      expect(await finding(before, '290-QĐ/TW đã hết hiệu lực').count()).toBe(0);
    });

    test('I copy the words that should stand there', async () => {
      const page = await site.open(`${COMMUNE}?asOf=2023-12-01`, { permissions: ['clipboard-read', 'clipboard-write'] });
      const one = finding(page, '04/2015')
        .filter({ has: page.getByRole('button', { name: 'Chép' }) })
        .first();
      await one.getByRole('button', { name: 'Chép' }).click();
      await one.getByRole('button', { name: 'Đã chép' }).waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('04/2015/NĐ-CP');
    });

    test('I see every citation as it is printed, what it means, and its sentence', async () => {
      const page = await site.open(`/d/${PLANS.haGiang2024}`);
      const one = page.locator('.citations li', { hasText: '33/TT-TTg' }).first();
      await one.locator('summary').click();
      expect(await one.innerText()).toMatch(/✎ Viết sai[\s\S]*33\/TT-TTg[\s\S]*33\/CT-TTg/u);
    });

    test('in the list of citations, too, I see what is dead on the day', async () => {
      const states = async (day: string): Promise<string> => {
        const page = await site.open(`${GIA_LAI}?asOf=${day}`);
        const one = page.locator('.citations li', { hasText: 'Quyết định 290-QĐ/TW' }).first();
        return one.locator('summary').innerText();
      };
      expect(await states('2021-07-29')).toContain('● Rõ văn bản');
      expect(await states('2021-07-30')).toContain('✕ Đã hết hiệu lực tính đến ngày này');
    });

    test('what is wrong at several places is said once, and each place leads into the text', async () => {
      const page = await site.open(`${GIA_LAI}?asOf=2026-11-21`);
      await page.getByRole('link', { name: /^Điều cần xem lại/u }).click();
      const many = page.locator('#findings li', { has: page.locator('.place + .place') }).first();
      await many.locator('.place a').nth(1).click();
      await expect.poll(() => new URL(page.url()).hash).toMatch(/^#c\d+$/u);
      const chosen = page.locator('.mark[aria-current]').first();
      await expect.poll(() => chosen.evaluate((mark) => mark.getBoundingClientRect().top >= 0)).toBe(true);
      expect(new URL(page.url()).searchParams.get('asOf')).toBe('2026-11-21');
    });

    test('I see who has to do what by when', async () => {
      const page = await site.open(`/d/${PLANS.haGiang2024}`);
      await page.getByRole('heading', { name: /^Việc được giao/u }).waitFor();
      expect(await page.locator('.work li').first().innerText()).toMatch(/chủ trì|phối hợp|thực hiện|tham mưu/u);
      await page
        .getByRole('region', { name: /^Thời hạn/u })
        .getByRole('row')
        .nth(1)
        .waitFor();
    });

    test('I ask for more of a long list', async () => {
      const page = await site.open('/?q=chinh%20phu');
      await expect.poll(() => results(page).count()).toBe(20);
      await page.getByRole('button', { name: 'Xem thêm' }).click();
      await expect.poll(() => results(page).count()).toBeGreaterThan(20);
    });
  });

  describe('following a directive', () => {
    test('I learn which plans carry it out and read the sentence that says so', async () => {
      const page = await site.open(`${DIRECTIVE}/implementers`);
      const found = page.locator('.steps > li');
      await expect.poll(() => found.count()).toBe(2);
      await found.first().getByText('Câu nói điều đó').click();
      expect(await found.first().locator('blockquote').first().innerText()).toContain('33/');
    });

    test('I see every way by which a plan carries a programme out: directly, and through another', async () => {
      const page = await site.open('/d/vn/ha-giang/tu/2022/da/15/implementers');
      const both = page.locator('.steps > li', { hasText: 'Theo 2 đường' });
      await both.waitFor();
      expect(await both.locator('.ways > li').evaluateAll((all) => all.map((one) => one.firstChild?.textContent))).toEqual([
        'Trực tiếp',
        expect.stringMatching(/^Qua 298\/KH-UBND$/u),
      ]);
    });

    test('I ask also for those that only rest on it, and the address says so', async () => {
      const page = await site.open(`${DIRECTIVE}/implementers`);
      await page.getByLabel('Kể cả văn bản chỉ lấy làm căn cứ').check();
      await expect.poll(() => new URL(page.url()).searchParams.get('basis')).toBe('yes');
      await page.locator('.steps > li').first().waitFor();
    });

    test('I see the same as a picture by year, and take it with me', async () => {
      const page = await site.open('/d/vn/ha-giang/tu/2022/da/15/implementers');
      await page.getByText('Xem sơ đồ theo năm').click();
      await page.locator('.graph[aria-busy=false] canvas').first().waitFor();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Tải SVG' }).click(),
      ]);
      const svg = readFileSync(await download.path(), 'utf8');
      expect(svg).toContain('298/KH-UBND');
      expect(svg).toContain('marker-end="url(#to-accent)"');
      expect(svg).toMatch(/tính đến ngày \d{2}\/\d{2}\/\d{4}: http/u);
      const [picture] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Tải PNG' }).click()]);
      const png = readFileSync(await picture.path());
      expect(png.subarray(0, 8)).toEqual(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'));
      // the width of its header: twice that of the drawing
      expect(png.readUInt32BE(16)).toBe(2 * Number(/width="(\d+)"/u.exec(svg)?.[1]));
    });

    test('I take the table with me', async () => {
      const page = await site.open(`${DIRECTIVE}/implementers`);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Tải CSV' }).click(),
      ]);
      expect(download.suggestedFilename()).toBe('implementers-33-CT-TTg.csv');
      const lines = readFileSync(await download.path(), 'utf8').split('\r\n');
      expect(lines).toHaveLength(4);
      expect(lines[0]).toBe(
        '\uFEFFid,symbol,issuedOn,issuer,title,place,status,asOf,distance,through,how,statedBy,sentence,note',
      );
      expect(lines[1]).toMatch(/,NOT_STATED,\d{4}-\d{2}-\d{2},1,,[A-Z_]+,vn\/[^,]*\/kh\//u);
    });

    test('a document that nobody carries out says so, and does not say that nobody does', async () => {
      const page = await site.open(`${GIA_LAI}/implementers`);
      await page.getByText('Chưa có văn bản nào trong dữ liệu này').waitFor();
    });
  });

  describe('when something is wrong', () => {
    test.each(['/no/such/page', '/d/vn/no/such'])('the address %s gets a quiet page and a way on', async (path) => {
      const page = await site.open(path);
      await page.getByRole('heading', { name: 'Không có trang này' }).waitFor();
      await page.getByRole('main').getByRole('link', { name: 'Trang đầu' }).click();
      await page.getByRole('heading', { name: 'Văn bản mới nhất' }).waitFor();
    });

    test('the server goes away and comes back: I am told, and try again', async () => {
      const page = await site.open('/');
      await page.getByRole('heading', { name: 'Văn bản mới nhất' }).waitFor();
      await page.route('**/graphql', (route) => route.abort());
      await page.getByRole('searchbox').fill('217');
      await page.getByRole('alert').getByText('Không kết nối được với máy chủ').waitFor();
      expect(await page.getByRole('searchbox').inputValue()).toBe('217');
      await page.unroute('**/graphql');
      await page.getByRole('button', { name: 'Thử lại' }).click();
      await page.getByRole('link', { name: '217-QĐ/TW', exact: true }).first().waitFor();
    });

    test('an answer is slow: something says that it is coming', async () => {
      const page = await site.open('/');
      let letThrough = (): void => undefined;
      const held = new Promise<void>((resolve) => (letThrough = resolve));
      await page.route('**/graphql', async (route) => {
        await held;
        await route.continue();
      });
      await page.goto(site.url(DIRECTIVE));
      await page.getByRole('status').getByText('Đang tải').waitFor();
      letThrough();
      await expect.poll(() => heading(page)).toContain('công tác dân vận');
    });

    test('a document whose words are HTML and script shows them as words', async () => {
      const page = await site.open('/?q=nuoi%20ong');
      await page.getByRole('link', { name: '77/KH-UBND' }).click();
      await expect.poll(() => heading(page)).toContain('<script>document.title=2</script>');
      expect(await page.title()).toContain('77/KH-UBND');
      expect(await page.locator('main img, main script').count()).toBe(0);
    });
  });

  describe('as I like it', () => {
    test('in English, also the next time', async () => {
      const page = await site.open('/');
      await page.getByRole('button', { name: 'English' }).click();
      await page.getByRole('heading', { name: 'Newest documents' }).waitFor();
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
      await page.reload();
      await page.getByRole('heading', { name: 'Newest documents' }).waitFor();
    });

    test('what was found, and why, in the other language too', async () => {
      const page = await site.open(`${GIA_LAI}?asOf=2021-07-30`);
      await finding(page, '290-QĐ/TW đã hết hiệu lực: bị thay thế bởi 23-QĐ/TW').first().waitFor();
      await page.getByRole('button', { name: 'English' }).click();
      await finding(page, '290-QĐ/TW has ended: replaced by 23-QĐ/TW').first().waitFor();
      expect(await finding(page, '290-QĐ/TW đã hết hiệu lực').count()).toBe(0);
    });

    test('a draft that was checked, too', async () => {
      const page = await site.open('/check?asOf=2026-11-21');
      const main = page.getByRole('main');
      await page
        .getByLabel('Toàn văn dự thảo')
        .fill('KẾ HOẠCH\nDạy bơi\n\nCăn cứ Quyết định số 290-QĐ/TW ngày 25/02/2010 của Bộ Chính trị.');
      await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
      await main.getByText('290-QĐ/TW đã hết hiệu lực: bị thay thế bởi').first().waitFor();
      await page.getByRole('button', { name: 'English' }).click();
      await main.getByText('290-QĐ/TW has ended: replaced by').first().waitFor();
      expect(await main.getByText('290-QĐ/TW đã hết hiệu lực').count()).toBe(0);
    });

    test('on paper there is the document, not the search', async () => {
      const page = await site.open(DIRECTIVE);
      await page.getByRole('heading', { name: 'Hiệu lực' }).waitFor();
      await page.emulateMedia({ media: 'print' });
      expect(await page.getByRole('searchbox').isVisible()).toBe(false);
      expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    });
  });
});
