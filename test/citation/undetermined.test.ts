import { describe, expect, test } from 'vitest';
import { planText, read } from '../support/texts.js';

const undetermined = (body: string): string[] => read(planText({ body })).undetermined.map((one) => one.surface);

/** Documents by name without number or date are kept in sight, not resolved. */
describe('undetermined', () => {
  test.each([
    ['Thôn làm theo Nghị quyết Đại hội XIII của Đảng.', 'Nghị quyết Đại hội XIII của Đảng', 'a congress'],
    [
      'Thôn làm theo Chỉ thị của Ban Thường vụ Tỉnh ủy về nuôi ong.',
      'Chỉ thị của Ban Thường vụ Tỉnh ủy về nuôi ong',
      'issuer and subject',
    ],
    ['Thôn làm theo Kế hoạch “Vườn rừng xanh” của xã.', 'Kế hoạch “Vườn rừng xanh”', 'a name in quotes'],
    ['Thôn làm theo Nghị quyết 35 của Bộ Chính trị.', 'Nghị quyết 35', 'a number alone that no symbol in the text explains'],
    ['Thôn làm theo Quyết định số 749.', 'Quyết định số 749', 'the same with số'],
    ['Thôn làm theo Chương trình mục tiêu quốc gia; làm cả đường.', 'Chương trình mục tiêu quốc gia', 'up to a semicolon'],
  ])('%j: %j, %s', (text, expected) => {
    expect(undetermined(text)).toEqual([expected]);
  });

  test.each([
    ['Thôn làm theo Kế hoạch này.', 'the document itself'],
    ['Thôn làm theo Chương trình hành động này.', 'the document itself, by a longer name'],
    ['Thôn ban hành Kế hoạch hành động như sau.', 'the same, before it begins'],
    ['Thôn làm theo Chỉ thị trên.', 'one that was named before'],
    ['Thôn làm theo Kế hoạch số 5/KH-UBND.', 'a citation'],
    ['Thôn có kế hoạch của mình.', 'no capital'],
    ['Thôn làm xong. Báo cáo về xã sau.', 'a verb at the head of a sentence'],
    ['Thôn có Kế hoạch 5 năm.', 'a quantity'],
    ['Thôn làm theo Kế hoạch 2023.', 'a year'],
    ['Thôn xây dựng Quy chế dân chủ ở cơ sở.', 'a standing term'],
  ])('%j: none, %s', (text) => {
    expect(undetermined(text)).toEqual([]);
  });

  test('the head of the document is none', () => {
    expect(read(planText({ title: 'Thực hiện Chương trình Vườn rừng của tỉnh' })).undetermined).toEqual([]);
  });

  test('each says where it stands and why', () => {
    const text = planText({ body: 'Thôn làm theo Nghị quyết Đại hội XIII của Đảng.' });
    const [one] = read(text).undetermined;
    expect(text.slice(one?.start, one?.end)).toBe(one?.surface);
    expect(one?.why).toBe('named without number or date');
  });
});
