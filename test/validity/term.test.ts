import { describe, expect, test } from 'vitest';
import { endOfTerm } from '../../src/validity/term.js';

/** The end of the period in the title of a plan of 15/3/2021. */
const end = (title: string, type = 'KH', issuedOn: string | null = '2021-03-15'): string | null =>
  endOfTerm({ title, type, issuedOn });

describe('the period that a title states', () => {
  test.each([
    ['Trồng rừng giai đoạn 2021-2025', '2026-01-01', 'a period'],
    ['Trồng rừng giai đoạn 2021 – 2025', '2026-01-01', 'with a dash'],
    ['Trồng rừng giai đoạn 2021‑2025', '2026-01-01', 'with a hyphen that does not break'],
    ['TRỒNG RỪNG GIAI ĐOẠN 2021-2025', '2026-01-01', 'in capitals'],
    ['Trồng rừng giai đoạn 2021-2025'.normalize('NFD'), '2026-01-01', 'in decomposed letters'],
    ['Trồng rừng giai đoạn từ năm 2021 đến năm 2025', '2026-01-01', 'in words'],
    ['Trồng rừng thời kỳ 2021 đến 2030', '2031-01-01', 'of another name'],
    ['Đào tạo cán bộ nhiệm kỳ 2021 - 2026', '2027-01-01', 'a term of office'],
    ['Xóa nhà tạm đến hết năm 2023', '2024-01-01', 'to the end of a year'],
    ['Xóa nhà tạm đến năm 2023', '2024-01-01', 'to a year: to its end'],
    ['Xóa nhà tạm đến hết tháng 6/2023', '2023-07-01', 'to the end of a month'],
    ['Xóa nhà tạm đến tháng 12/2023', '2024-01-01', 'of the last month'],
    ['Dọn kênh đến hết ngày 30/6/2023', '2023-07-01', 'to a day'],
    ['Chuyển đổi số đến năm 2025, tầm nhìn đến năm 2030', '2031-01-01', 'with an outlook'],
    ['Chuyển đổi số giai đoạn 2021-2025, định hướng đến 2030', '2031-01-01', 'with a direction'],
    ['Trồng rừng năm 2021 và giai đoạn 2022-2025', '2026-01-01', 'a year and a period'],
  ])('%s: over on %s, %s', (title, over, _why) => {
    expect(end(title)).toBe(over);
  });

  test.each([
    ['Trồng rừng', 'none'],
    ['Trồng rừng năm 2021', 'a year is no period'],
    ['Dọn kênh đến ngày 31/6/2023', 'the calendar has no such day'],
    ['Tổng kết Chỉ thị số 9/CT-TTg giai đoạn 2016-2020', 'it looks back'],
    ['Báo cáo kết quả trồng rừng giai đoạn 2016-2025', 'it gives an account'],
    ['Quyết toán vốn giai đoạn 2016-2025', 'it settles accounts'],
    ['Trồng rừng giai đoạn 2016-2020', 'it was over when the plan was issued'],
    ['Trồng rừng giai đoạn 2021-2025 và các năm tiếp theo', 'and the years that follow'],
    ['Trồng rừng giai đoạn 2021-2025 và giai đoạn tiếp theo', 'and the next one'],
    ['Trồng 20212025 cây', 'digits that are no years'],
    ['Vận động hội viên đến 12 xã', 'a word for «to» before something else'],
  ])('%s: none, %s', (title, _why) => {
    expect(end(title)).toBeNull();
  });

  test.each([
    ['CT', 'Đẩy mạnh thực hiện Chương trình cải cách giai đoạn 2021-2025', null, 'a directive on a programme'],
    ['QĐ', 'Ban hành quy định triển khai Đề án đào giếng giai đoạn 2021-2025', null, 'a decision on one'],
    ['KH', 'Thực hiện Chương trình cải cách giai đoạn 2021-2025', '2026-01-01', 'a plan has a period of its own'],
    ['QĐ', 'Phê duyệt Đề án đào giếng giai đoạn 2021-2025', '2026-01-01', 'what approves a programme is as long as that'],
    ['CT', 'Tăng cường dân vận giai đoạn 2021-2025', '2026-01-01', 'a directive for a period'],
  ])('%s %s: %s, %s', (type, title, over, _why) => {
    expect(end(title, type)).toBe(over);
  });

  test('without a day of issue it counts as well', () => {
    expect(end('Trồng rừng giai đoạn 2016-2020', 'KH', null)).toBe('2021-01-01');
  });

  // with the square of the length it would take hours
  test.each(['giai đoạn ', 'đến ', 'thực hiện ', 'giai đoạn 2021 - ', ' '])(
    'a title of a million characters of «%s» is read within the time of a test',
    (part) => {
      expect(end(part.repeat(1_000_000 / part.length))).toBeNull();
    },
  );
});
