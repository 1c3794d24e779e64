import { describe, expect, test } from 'vitest';
import { citationWith, read } from '../support/texts.js';

const OLD = 'Quyết định số 12/QĐ-UBND ngày 04/02/2021 của UBND tỉnh Lào Cai';

/** A decision with articles; `second` is its Điều 2. */
function decision(second: string): string {
  return `ỦY BAN NHÂN DÂN
TỈNH LÀO CAI
Số: 45/QĐ-UBND
Lào Cai, ngày 15 tháng 3 năm 2023

QUYẾT ĐỊNH
Về nuôi ong lấy mật

Theo đề nghị của Sở Nội vụ;

QUYẾT ĐỊNH:

Điều 1. Ban hành quy chế nuôi ong.

Điều 2. ${second}

Điều 3. Sở Nội vụ chịu trách nhiệm thi hành.
`;
}

const effectOf = (second: string): string | null => citationWith('12/QĐ-UBND', read(decision(second))).effect;

/** What the document itself does to the cited one, from its own words. */
describe('effect', () => {
  test.each([
    [`Quyết định này thay thế ${OLD}.`, 'replaces', 'of the document itself'],
    [`Quyết định này có hiệu lực từ ngày ký và thay thế ${OLD}.`, 'replaces', 'the second verb of the sentence'],
    [`Bãi bỏ ${OLD}.`, 'repeals', 'the first word of an article'],
    [`${OLD} hết hiệu lực kể từ ngày Quyết định này có hiệu lực.`, 'repeals', 'behind the mention'],
    [`Quyết định này làm hết hiệu lực ${OLD}.`, 'repeals', 'làm hết hiệu lực'],
    [`Sửa đổi, bổ sung một số điều của ${OLD}.`, 'amends', 'sửa đổi, bổ sung'],
    [`Sửa đổi khoản 2 Điều 5 ${OLD}.`, 'amends', 'one clause'],
    [`Đính chính ${OLD}.`, 'corrects', 'đính chính'],
    [`Quyết định này có hiệu lực từ ngày ký.\n\n1. Bãi bỏ ${OLD}.`, 'repeals', 'an item below an article'],
  ])('%j: %s, %s', (second, effect) => {
    expect(effectOf(second)).toBe(effect);
  });

  test('a list of what is repealed', () => {
    const { citations } = read(decision(`Bãi bỏ ${OLD}; Quyết định số 13/QĐ-UBND ngày 05/02/2021 của UBND tỉnh Lào Cai.`));
    expect(citations.map((one) => one.effect)).toEqual(['repeals', 'repeals']);
  });

  test.each([
    [`Sở Nội vụ tham mưu thay thế ${OLD}.`, 'a task'],
    [`Giao Sở Nội vụ rà soát, bãi bỏ ${OLD}.`, 'another task'],
    [`Nghị định số 13/2020/NĐ-CP thay thế ${OLD}.`, 'the act of another document'],
    [`Thực hiện ${OLD}.`, 'no act at all'],
    [`Làm theo Quyết định số 13/QĐ-UBND về việc bãi bỏ ${OLD}.`, 'a title'],
    [`Quyết định này có hiệu lực từ ngày ký. Thực hiện ${OLD}.`, 'another sentence'],
  ])('%j: none, %s', (second) => {
    expect(effectOf(second)).toBeNull();
  });

  test('in a plan, words of a task are nobody’s act', () => {
    const plan = read(`KẾ HOẠCH\nNuôi ong\n\nI. VIỆC\n1. Bãi bỏ ${OLD} không còn phù hợp.`);
    expect(citationWith('12/QĐ-UBND', plan).effect).toBeNull();
  });
});
