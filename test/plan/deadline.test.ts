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
    ['đến hết ngày 31/12/2023', '2023-12-31', 'đến hết ngày'],
    ['trước ngày 10/11', '2023-11-10', 'without a year: that of the plan'],
    ['trước ngày 10/02', '2024-02-10', 'without a year, before the plan was issued: the next year'],
    ['trước ngày 30 tháng 6', '2023-06-30', 'in words, without a year'],
    ['trước 17 giờ 00 ngày 20/11/2023', '2023-11-20', 'with a clock'],
    ['trước 16h30’ ngày 20 tháng 11 năm 2023', '2023-11-20', 'with a clock in short'],
    ['trước tháng 8/2023', '2023-07-31', 'before a month: the day before it begins'],
    ['chậm nhất là đến ngày 05/6/2023', '2023-06-05', 'chậm nhất là đến'],
    ['không muộn hơn ngày 05/6/2023', '2023-06-05', 'không muộn hơn'],
    ['trước ngày 31/11/2023', null, 'a day that does not exist, so that it can be reported'],
  ])('Các xã báo cáo %s: %s, %s', (surface, date, _why) => {
    expect(dueIn(`Các xã làm chuồng, ${surface}.`)).toEqual([[surface, date, null]]);
  });

  test.each([
    ['xong trước ngày 30/6/2023', 'trước ngày 30/6/2023', '2023-06-30', 'a day'],
    ['hoàn thành trước 30/6/2023', 'trước 30/6/2023', '2023-06-30', 'without the word for day'],
    ['hoàn thành trong tháng 6/2023', 'trong tháng 6/2023', '2023-06-30', 'a month: its last day'],
    ['hoàn thành trong tháng 6 năm 2023', 'trong tháng 6 năm 2023', '2023-06-30', 'a month in words'],
    ['hoàn thành trong năm 2023', 'trong năm 2023', '2023-12-31', 'a year in which to finish'],
    ['hoàn thành trong quý IV/2023', 'trong quý IV/2023', '2023-12-31', 'a quarter'],
    ['hoàn thành trong quý 4 năm 2023', 'trong quý 4 năm 2023', '2023-12-31', 'a quarter in words'],
    ['hoàn thành trong 6 tháng đầu năm 2024', 'trong 6 tháng đầu năm 2024', '2024-06-30', 'half a year'],
    ['hoàn thành trong quý II, quý III năm 2023', 'trong quý II, quý III năm 2023', '2023-09-30', 'the last of several quarters'],
    ['xuất ong từ kho trong ngày 20/11/2023', 'trong ngày 20/11/2023', '2023-11-20', '«từ» before something else'],
    ['đến ngày 20/11/2023 phải có mật', 'đến ngày 20/11/2023', '2023-11-20', 'what must be by then'],
    ['hoàn thành quý I/2024', 'quý I/2024', '2024-03-31', 'no word for «by»'],
    ['hoàn thành chậm nhất trong tháng 9', 'chậm nhất trong tháng 9', '2023-09-30', 'a month of the plan’s year'],
  ])('Các xã làm chuồng, %s: %s = %s, %s', (text, surface, date, _why) => {
    expect(dueIn(`Các xã làm chuồng, ${text}.`)).toEqual([[surface, date, null]]);
  });

  test.each([
    ['Thời hạn: 30/6/2023', '30/6/2023', '2023-06-30', 'a day'],
    ['Thời gian hoàn thành: Quý III/2023', 'Quý III/2023', '2023-09-30', 'a quarter'],
    ['Thời gian hoàn thành: Năm 2023', 'Năm 2023', '2023-12-31', 'a year'],
    ['Thời gian thực hiện: Hoàn thành trong năm 2023', 'trong năm 2023', '2023-12-31', 'with words between'],
  ])('%j in a line of its own: %s = %s, %s', (line, surface, date, _why) => {
    expect(dueIn(`Làm chuồng trâu.\n- ${line}.`)).toEqual([[surface, date, null]]);
  });

  test.each([
    ['trong vòng 15 ngày kể từ ngày ký', 'from the day of signing'],
    ['trong thời hạn 10 ngày làm việc kể từ ngày nhận Kế hoạch này', 'working days'],
    ['chậm nhất 03 ngày sau khi họp', 'after another event'],
  ])('Các xã báo cáo %s: a span without a day of its own, %s', (surface) => {
    expect(dueIn(`Các xã báo cáo ${surface}.`)).toEqual([[surface, null, null]]);
  });

  test('a day that the calendar does not have is warned of', () => {
    const { warnings } = read(planText({ body: 'Các xã báo cáo trước ngày 31/4/2023.' }));
    expect(warnings).toContainEqual(expect.stringContaining('"trước ngày 31/4/2023"'));
  });

  test('several in one bracket are several', () => {
    expect(dueIn('Các xã báo cáo hai lần (trước ngày 10/6/2023 và trước ngày 10/12/2023).').map(([, date]) => date)).toEqual([
      '2023-06-10',
      '2023-12-10',
    ]);
  });

  test.each([
    ['Kế hoạch có từ ngày 10/11/2023.', 'a beginning'],
    ['Thời gian: từ ngày 01/6/2023 đến ngày 30/6/2023.', 'how long something lasts'],
    ['Thời gian thực hiện: Quý IV năm 2023 và các năm tiếp theo.', 'when something begins'],
    ['Đợt rét (từ ngày 08 đến ngày 10/12/2023) làm chết trâu.', 'days in brackets'],
    ['Nuôi ong thường xuyên, liên tục trong năm 2023.', 'a year through'],
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
    ['trước ngày 15 tháng 11 hàng năm', 'yearly:11-15', 'a day of each year in words'],
    ['trước 17h00 hằng ngày', 'daily', 'an hour of each day'],
    ['hằng ngày', 'daily', 'each day'],
    ['định kỳ 6 tháng', 'half-yearly', 'half a year, no day'],
    ['định kỳ hằng năm', 'yearly', 'a year'],
    ['định kỳ hằng quý', 'quarterly', 'a quarter'],
    ['định kỳ', 'periodic', 'no more is said'],
  ])('Báo cáo %s: %s, %s', (surface, recurrence) => {
    expect(dueIn(`Các xã báo cáo ${surface}.`)).toEqual([[surface, null, recurrence]]);
  });

  test('a day behind a verb of its own is no part of the title before it', () => {
    expect(
      dueIn('Làm theo Chỉ thị số 33/CT-TTg về xóa nhà tạm, báo cáo tỉnh trước ngày 20/11/2023.').map(([, date]) => date),
    ).toEqual(['2023-11-20']);
  });

  test('a day in brackets behind a rhythm is the day of that rhythm', () => {
    expect(dueIn('Định kỳ hằng năm (trước ngày 15 tháng 12) báo cáo xã.')).toEqual([
      ['trước ngày 15 tháng 12', null, 'yearly:12-15'],
    ]);
  });

  test.each([
    ['Các xã báo cáo định kỳ tháng, quý, năm.', ['monthly', 'quarterly', 'yearly'], 'bare periods'],
    ['Định kỳ hằng quý, 6 tháng, năm báo cáo tỉnh.', ['quarterly', 'half-yearly', 'yearly'], 'before the report'],
    ['Các xã báo cáo định kỳ năm 2023.', ['periodic'], 'a year is no rhythm'],
    ['Các xã thông báo định kỳ, báo cáo tổng hợp.', [], 'another thing behind a comma'],
  ])('%j: %j, %s', (body, rhythms, _why) => {
    expect(dueIn(body).map(([, , recurrence]) => recurrence)).toEqual(rhythms);
  });

  test('two days of each year', () => {
    expect(dueIn('Các xã báo cáo trước ngày 15/6 và ngày 15/12 hằng năm.').map(([, , recurrence]) => recurrence)).toEqual([
      'yearly:06-15',
      'yearly:12-15',
    ]);
  });

  test('«định kỳ» before the report', () => {
    expect(dueIn('Các xã tổng hợp, định kỳ báo cáo tỉnh.')).toEqual([['định kỳ', null, 'periodic']]);
  });

  test('documents that give no work set no deadlines', () => {
    const text = planText({ body: 'Các xã báo cáo trước ngày 10/11/2023.' })
      .replace('45/KH-UBND', '45/TB-UBND')
      .replace('KẾ HOẠCH', 'THÔNG BÁO');
    expect(read(text).deadlines).toEqual([]);
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

  test.each([
    ['Báo cáo về việc nuôi ong định kỳ (quý, 6 tháng, năm).', 'Báo cáo về việc nuôi ong định kỳ', 'the day stands in brackets'],
    ['Gửi mật (loại một) về xã trước ngày 10/11/2023.', 'Gửi mật (loại một) về xã', 'the brackets are closed before'],
    ['Gửi mật (loại (một)) về xã (qua thôn, trước ngày 10/11/2023).', 'Gửi mật (loại (một)) về xã', 'both'],
    ['Nuôi ong tại xã; hoàn thành trước ngày 10/11/2023.', 'Nuôi ong tại xã', 'the clause before says what is to be finished'],
    ['Nuôi ong tại xã, hoàn thành trước ngày 10/11/2023.', 'Nuôi ong tại xã', 'a comma does not part them'],
    ['Nuôi ong tại xã; hoàn thành trước ngày 10/11/2023; làm chuồng.', 'Nuôi ong tại xã', 'nor what comes after'],
    ['Định kỳ trước ngày 15/6/2023 và ngày 15/12/2023 báo cáo về xã.', 'báo cáo về xã', 'it is due on both days'],
  ])('of «%s» «%s» is due: %s', (body, what, _why) => {
    const found = read(planText({ body })).deadlines.map((one) => one.what);
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found)).toEqual(new Set([what]));
  });

  test('outside of any assignment it is nobody’s', () => {
    expect(read(planText({ body: 'Làm xong trước ngày 10/11/2023.' })).deadlines[0]).toMatchObject({ agencies: [], who: null });
  });
});
