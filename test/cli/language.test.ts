import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { onlyEnglish } from '../support/only-english.js';
import { asWord } from '../support/plan-formats.js';
import { planParts } from '../support/plan-parts.js';
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

  test('another language is wrong use', async () => {
    expect((await here.run(here.newData(), 'check', GIA_LAI, '--language', 'fr')).code).toBe(2);
    const { code, stderr } = await here.runWith({ data: here.newData(), env: { CANCU_LANGUAGE: 'fr' } }, 'check', GIA_LAI);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'cancu: CANCU_LANGUAGE is "fr"; expected one of vi, en, or nothing for en\n',
    });
  });
});
