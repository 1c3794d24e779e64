import { describe, expect, test } from 'vitest';
import { planText, read } from '../support/texts.js';

/** Deadlines in the body of a plan of 15/3/2023. */
function dueIn(body: string): [surface: string, date: string | null, recurrence: string | null][] {
  return read(planText({ body })).deadlines.map((one) => [one.surface, one.date, one.recurrence]);
}

describe('a day by which something is due', () => {
  test.each([
    ['trước ngày 10/11/2023', '2023-11-10', 'trước ngày'],
    ['trước ngày 10 tháng 11 năm 2023', '2023-11-10', 'in words'],
    ['chậm nhất là ngày 05/6/2023', '2023-06-05', 'chậm nhất'],
    ['xong trước ngày 30/6/2023', '2023-06-30', 'xong trước'],
    ['hoàn thành trước 30/6/2023', '2023-06-30', 'without the word for day'],
    ['đến hết ngày 31/12/2023', '2023-12-31', 'đến hết ngày'],
    ['trước ngày 10/11', '2023-11-10', 'without a year: that of the plan'],
    ['hoàn thành trong tháng 6/2023', '2023-06', 'a month'],
    ['hoàn thành trong tháng 6 năm 2023', '2023-06', 'a month in words'],
    ['hoàn thành trong năm 2023', '2023', 'a year in which to finish'],
    ['hoàn thành trong quý IV/2023', '2023-12', 'a quarter: its last month'],
    ['hoàn thành trong quý 4 năm 2023', '2023-12', 'a quarter in words'],
    ['trước ngày 31/11/2023', null, 'a day that does not exist, so that it can be reported'],
  ])('Các xã báo cáo %s: %s, %s', (surface, date, _why) => {
    expect(dueIn(`Các xã làm chuồng, ${surface}.`)).toEqual([[surface, date, null]]);
  });

  test.each([
    ['Kế hoạch có từ ngày 10/11/2023.', 'a beginning'],
    ['Ngày 10/11/2023 thôn đã họp.', 'what happened on a day'],
    ['Nuôi ong giai đoạn 2021-2025.', 'a period'],
    ['Nuôi ong đến hết năm 2023.', 'a period that ends: nothing is to be finished'],
    ['Làm theo Chỉ thị số 33/CT-TTg ngày 26/11/2021 về xóa nhà tạm trước ngày 31/12/2025.', 'a day in a title'],
    ['Nhà ở trước ủy ban.', 'a place'],
  ])('%j: none, %s', (body) => {
    expect(dueIn(body)).toEqual([]);
  });

  test('the preamble sets none', () => {
    const text = planText({ preamble: 'Căn cứ cuộc họp trước ngày 10/11/2023, Ủy ban nhân dân tỉnh ban hành Kế hoạch:' });
    expect(read(text).deadlines).toEqual([]);
  });
});

describe('a rhythm', () => {
  test.each([
    ['trước ngày 15 hằng tháng', 'monthly:15', 'each month'],
    ['trước ngày 15 hàng tháng', 'monthly:15', 'the other spelling'],
    ['chậm nhất ngày 20 tháng cuối quý', 'quarterly:20', 'the last month of the quarter'],
    ['trước ngày 15/12 hằng năm', 'yearly:12-15', 'a day of each year'],
    ['định kỳ 6 tháng', 'half-yearly', 'half a year, no day'],
    ['định kỳ hằng năm', 'yearly', 'a year'],
    ['định kỳ hằng quý', 'quarterly', 'a quarter'],
    ['định kỳ', 'periodic', 'no more is said'],
  ])('Báo cáo %s: %s, %s', (surface, recurrence) => {
    expect(dueIn(`Các xã báo cáo ${surface}.`)).toEqual([[surface, null, recurrence]]);
  });

  test('several of one report', () => {
    expect(dueIn('Các xã báo cáo định kỳ 6 tháng, một năm.').map(([, , recurrence]) => recurrence)).toEqual([
      'half-yearly',
      'yearly',
    ]);
  });

  test.each([
    ['định kỳ (quý, 6 tháng, năm)', ['quarterly', 'half-yearly', 'yearly'], 'a list in brackets'],
    ['định kỳ (tháng, quý, báo cáo năm)', ['monthly', 'quarterly', 'yearly'], 'with words between'],
    ['định kỳ (năm 2023)', ['periodic'], 'a year is no rhythm'],
    ['định kỳ (quý) và cả năm', ['quarterly'], 'what stands behind the brackets'],
  ])('Báo cáo %s: %j, %s', (list, rhythms) => {
    expect(dueIn(`Các xã báo cáo ${list}.`).map(([, , recurrence]) => recurrence)).toEqual(rhythms);
  });

  test.each([
    ['Hằng năm bà con thu mật.', 'what merely happens every year'],
    ['Khám bệnh định kỳ cho trâu bò.', 'no report'],
    ['Làm trong 6 tháng.', 'how long it takes'],
  ])('%j: none, %s', (body) => {
    expect(dueIn(body)).toEqual([]);
  });
});

describe('each deadline', () => {
  const text = planText({
    tail: '\nII. TỔ CHỨC THỰC HIỆN\n1. Sở Nội vụ\n- Tổng hợp kết quả; gửi báo cáo về xã trước\nngày 10/11/2023; nuôi ong trước ngày 20/12/2023.',
  });
  const { deadlines, agencies } = read(text);

  test('stands where it says', () => {
    for (const { start, end, surface } of deadlines) expect(text.slice(start, end)).toBe(surface);
    expect(deadlines.map((one) => one.date)).toEqual(['2023-11-10', '2023-12-20']);
  });

  test('knows whose it is, and what is due', () => {
    expect(deadlines.map((one) => one.agencies.map((at) => agencies[at]?.name))).toEqual([['Sở Nội vụ'], ['Sở Nội vụ']]);
    expect(deadlines.map((one) => [one.who, one.what])).toEqual([
      ['Sở Nội vụ', 'gửi báo cáo về xã'],
      ['Sở Nội vụ', 'nuôi ong'],
    ]);
  });

  test('outside of any assignment it is nobody’s', () => {
    expect(read(planText({ body: 'Làm xong trước ngày 10/11/2023.' })).deadlines[0]).toMatchObject({ agencies: [], who: null });
  });
});
