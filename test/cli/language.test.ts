import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { onlyEnglish } from '../support/only-english.js';
import { asWord } from '../support/plan-formats.js';
import { planParts } from '../support/plan-parts.js';
import { PLANS } from '../support/plans.js';
import { samplePlans } from '../support/project.js';
import { scratch } from '../support/run-cancu.js';
import { smallPlan } from '../support/small-plans.js';
import { commentsIn } from '../support/word-comments.js';

const here = scratch();
const GIA_LAI = join(samplePlans, 'gia-lai-2020.txt');
const VI = ['--language', 'vi'];
const ENDED = '290-QĐ/TW đã hết hiệu lực: bị thay thế bởi 23-QĐ/TW (vn/tw/2021/qd/23) từ ngày 30/07/2021 (Điều 3)';
const plan = smallPlan({
  ...{ province: 'Lào Cai', number: 7, day: '15/3/2023', title: 'Trồng cây' },
  basis: 'Căn cứ Quyết định số 290-QĐ/TW ngày 25/02/2010 của Bộ Chính trị',
}).bytes.toString();

describe.concurrent('in Vietnamese', () => {
  test.each(['table', 'md', 'html', 'sarif', 'json'])('check says it as %s', async (format) => {
    const { stdout } = await here.run(here.newData(), 'check', GIA_LAI, '--as-of', '2026-11-21', '--format', format, ...VI);
    expect(stdout.replace(/&[#\w]+;|\\(?=[-/])/gu, '')).toContain(ENDED);
    if (format === 'html') expect(stdout).toContain('<html lang="vi">');
  });

  test('a folder has Vietnamese columns', async () => {
    here.write('drafts/plan.txt', plan);
    const { stdout } = await here.run(here.newData(), 'check', here.path('drafts'), ...VI);
    expect(stdout).toMatch(/lỗi.*cảnh báo.*lưu ý.*chưa đánh giá.*tệp/u);
    expect(stdout).toContain('tổng cộng 1');
  });

  test('so are the comments in a Word file', async () => {
    const [file, out] = [here.write('plan.docx', asWord(planParts(plan))), here.path('checked.docx')];
    const { code } = await here.run(here.newData(), 'check', file, '--annotate', out, ...VI);
    expect(code).toBe(1);
    const said = commentsIn(readFileSync(out)).flatMap(({ paragraphs }) => paragraphs);
    expect(said.join('\n')).toMatch(
      /^Lỗi: 290-QĐ\/TW đã hết hiệu lực trước ngày ký văn bản này: bị thay thế bởi .+\. Đề nghị ghi: /mu,
    );
    expect(said.flatMap(onlyEnglish)).toEqual([]);
  });

  test('the setting makes it usual, and the flag goes before', async () => {
    const env = { data: here.newData(), env: { CANCU_LANGUAGE: 'vi' } };
    expect((await here.runWith(env, 'check', GIA_LAI)).stdout).toContain(ENDED);
    expect((await here.runWith(env, 'check', GIA_LAI, '--language', 'en')).stdout).toContain('290-QĐ/TW has ended: replaced by');
  });

  test('show and impact say why', async () => {
    const data = await here.filledData();
    for (const command of ['show', 'impact']) {
      const { stdout } = await here.run(data, command, 'vn/tw/2010/qd/290', ...VI);
      expect(stdout).toContain('bị thay thế bởi 23-QĐ/TW (vn/tw/2021/qd/23) từ ngày 30/07/2021 (Điều 3)');
    }
  });

  test.each([
    ['show', 'vn/ha-giang/ubnd/2024/kh/_'],
    ['implementers', 'vn/ttg/2021/ct/33'],
  ])('%s has Vietnamese headings, and nothing in English of its own', async (command, given) => {
    const data = await here.filledData();
    const id = given.endsWith('_') ? PLANS.haGiang2024 : given;
    const { code, stdout, stderr } = await here.run(data, command, id, ...VI);
    expect(code).toBe(0);
    expect(onlyEnglish(stdout.replace(/\S*\/\S*|monthly|quarterly|yearly/gu, ''))).toEqual([]);
    expect(onlyEnglish(stderr)).toEqual([]);
    const heading = command === 'show' ? /^Viện dẫn \(\d+\)$/mu : /^Số văn bản thực hiện: 2$/mu;
    expect(stdout).toMatch(heading);
    expect(stdout).toMatch(/^Lưu ý: .*kể lại/mu);
  });

  test('what is not one document is told so too', async () => {
    const data = await here.filledData();
    expect((await here.run(data, 'show', '25-NQ/TW', ...VI)).stderr).toMatch(
      /^cancu: "25-NQ\/TW" có thể là nhiều văn bản:\n[\s\S]+Hãy chọn bằng mã văn bản, hoặc bằng năm: 25-NQ\/TW@2003\n$/u,
    );
    expect((await here.run(data, 'implementers', '9999/QĐ-TTg', ...VI)).stderr).toBe(
      'cancu: "9999/QĐ-TTg": dữ liệu không có văn bản số, ký hiệu 9999/QĐ-TTg\n',
    );
  });

  test.each<[string, string | Buffer, string]>([
    ['nothing.txt', '', 'là tệp trống'],
    ['old.doc', 'KẾ HOẠCH', 'không đọc được: đuôi ".doc" không nằm trong các đuôi'],
    ['picture.docx', Buffer.from('\u0089PNG', 'latin1'), 'là ảnh, không phải Word (.docx). Hãy nhận dạng chữ (OCR) trước.'],
    ['text.pdf', 'KẾ HOẠCH', 'không phải PDF như đuôi tệp cho biết'],
    ['cut.pdf', '%PDF-1.7\n1 0 obj', 'bị hỏng: tệp bị đứt quãng, thiếu phần cuối. Hãy lấy lại tệp.'],
    [
      'cut.docx',
      Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(99)]),
      'bị hỏng: tệp bị đứt quãng hoặc đã bị thay đổi',
    ],
    ['prose.txt', 'A letter to nobody, about the rain.', 'đây không phải kế hoạch, chỉ thị, quyết định hay văn bản tương tự'],
    ['odd.txt', Buffer.from([0x4b, 0xc3, 0x28, 0x20, 0xff]), 'không phải UTF-8 đúng chuẩn'],
  ])('%s is refused in Vietnamese', async (name, content, why) => {
    const file = here.write(`refused/${name}`, content);
    const { code, stdout, stderr } = await here.run(here.newData(), 'check', file, ...VI);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain(`${name}: ${why}`);
    expect(onlyEnglish(stderr.replace(/^cancu: \S+/u, ''))).toEqual([]);
    expect((await here.run(here.newData(), 'check', file)).stderr).not.toContain(why);
  });

  test('a folder goes on without the files that it refuses, in Vietnamese', async () => {
    here.write('mixed/plan.txt', plan);
    here.write('mixed/empty.txt', '');
    const { stderr } = await here.run(here.newData(), 'check', here.path('mixed'), ...VI);
    expect(stderr).toMatch(/^cancu: empty\.txt: là tệp trống$/mu);
  });

  test('another language is wrong use', async () => {
    expect((await here.run(here.newData(), 'check', GIA_LAI, '--language', 'fr')).code).toBe(2);
    const { code, stderr } = await here.runWith({ data: here.newData(), env: { CANCU_LANGUAGE: 'fr' } }, 'check', GIA_LAI);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'cancu: CANCU_LANGUAGE is "fr"; expected one of vi, en, or nothing for en\n',
    });
  });
});
