import { describe, expect, test } from 'vitest';
import { parse } from '../../src/extraction/extract.js';
import { registry } from '../support/registry.js';
import { planText } from '../support/texts.js';

const deadlinesOf = (body: string) => parse(planText({ body }), { registry }).deadlines;

/** What is wrong with the only deadline of a plan of 15/3/2023. */
function faultOf(body: string): string | null {
  const deadlines = deadlinesOf(body);
  expect(deadlines).toHaveLength(1);
  return deadlines[0]?.fault ?? null;
}

// 20/11/2023 was a Monday
describe('a weekday that is printed with a day', () => {
  test.each([
    ['trước thứ Hai, ngày 20/11/2023', null, 'the right one before it'],
    ['trước thứ hai ngày 20/11/2023', null, 'in small letters, without a comma'],
    ['trước thứ 2, ngày 20/11/2023', null, 'as a number'],
    ['trước ngày 20/11/2023 (thứ Hai)', null, 'behind it'],
    ['trước ngày 20/11/2023 (Thứ Ba)', 'other-weekday', 'another one behind it'],
    ['trước ngày 20/11/2023, thứ Ba', 'other-weekday', 'behind a comma'],
    ['trước thứ Ba, ngày 20/11/2023', 'other-weekday', 'another one before it'],
    ['trước Chủ nhật, ngày 20/11/2023', 'other-weekday', 'a Sunday'],
    ['trước ngày 19/11/2023 (Chủ nhật)', null, 'the right Sunday'],
    ['trước thứ 7, ngày 20/11/2023', 'other-weekday', 'another one, as a number'],
    ['trước ngày 20/11/2023', null, 'none'],
  ])('Các xã báo cáo %s: %s, %s', (due, fault, _why) => {
    expect(faultOf(`Các xã báo cáo ${due}.`)).toBe(fault);
  });

  test.each([
    ['Các xã báo cáo lần thứ ba trước ngày 20/11/2023.', 'the third time'],
    ['Trình kỳ họp thứ 6, trước ngày 20/11/2023.', 'the sixth session'],
    ['Báo cáo phiên thứ ba ngày 20/11/2023, hoàn thành trước ngày 20/11/2023.', 'the third sitting'],
    ['Thứ nhất, gieo hạt; thứ ba, trước ngày 20/11/2023 các xã báo cáo.', 'the third of several things'],
    ['Các xã báo cáo trước ngày 20/11/2023; thứ ba, gieo hạt.', 'the next of several things'],
    ['Các xã báo cáo trước ngày 20/11/2023, thứ ba là gieo hạt.', 'the same behind a comma'],
    ['Các xã báo cáo trước ngày 20/11/2023.\n\nThứ ba, gieo hạt.', 'the same in a paragraph of its own'],
    ['Theo thứ tự, các xã báo cáo trước ngày 20/11/2023.', 'an order'],
    ['Họp tháng thứ ba; các xã báo cáo trước ngày 20/11/2023.', 'the third month'],
  ])('%s: no weekday, %s', (body, _why) => {
    expect(
      deadlinesOf(body)
        .map(({ fault }) => fault)
        .filter((fault) => fault !== null),
    ).toEqual([]);
    expect(deadlinesOf(body).length).toBeGreaterThan(0);
  });
});
