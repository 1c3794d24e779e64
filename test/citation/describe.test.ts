import { describe, expect, test } from 'vitest';
import { onlyCitation, planText, read } from '../support/texts.js';

/** Date, issuer and title as a mention prints them, in whatever order. */
describe('date and issuer', () => {
  test.each([
    ['ngày 26/11/2021 của Thủ tướng Chính phủ', '2021-11-26', 'Thủ tướng Chính phủ', 'the state’s order'],
    [', ngày 26/11/2021 của Thủ tướng Chính phủ', '2021-11-26', 'Thủ tướng Chính phủ', 'a comma first, as the party prints'],
    ['của Thủ tướng Chính phủ ngày 26/11/2021', '2021-11-26', 'Thủ tướng Chính phủ', 'the issuer first'],
    ['của Thủ tướng Chính phủ, ngày 26 tháng 11 năm 2021', '2021-11-26', 'Thủ tướng Chính phủ', 'in words'],
    ['(ngày 26/11/2021)', '2021-11-26', null, 'in brackets'],
    ['năm 2021', '2021', null, 'a year'],
    ['ngày 26/11/2021', '2021-11-26', null, 'a day alone'],
    ['của Thủ tướng Chính phủ', null, 'Thủ tướng Chính phủ', 'an issuer alone'],
    ['ngày 26/11/\n2021 của Thủ tướng Chính phủ', '2021-11-26', 'Thủ tướng Chính phủ', 'over a line'],
    ['ngày 31/11/2021 của Thủ tướng Chính phủ', null, 'Thủ tướng Chính phủ', 'a day that does not exist'],
    ['trước ngày 26/11/2021', null, null, 'a deadline is not its date'],
    ['. Ngày 26/11/2021 thôn họp', null, null, 'nor a day of the next sentence'],
    ['của mình', null, null, 'a word that is no body'],
  ])('Chỉ thị số 33/CT-TTg %s → %s, %s: %s', (words, issuedOn, issuer, _why) => {
    expect(onlyCitation(`Thôn làm theo Chỉ thị số 33/CT-TTg ${words}`)).toMatchObject({ issuedOn, issuer });
  });

  test('the level of an organ may be glued behind the symbol', () => {
    expect(onlyCitation('Theo Quyết định số 2554/QĐ-UBND tỉnh ngày 26/12/2023 thì')).toMatchObject({ issuedOn: '2023-12-26' });
  });

  test('the two bodies of a joint paper, also behind the title', () => {
    const before = onlyCitation(
      'Theo Chương trình số 10-CTr/BDVTU-BCSĐUBND của Ban Dân vận Tỉnh ủy và Ban cán sự đảng UBND tỉnh về nuôi ong.',
    );
    const behind = onlyCitation(
      'Theo Chương trình số 10-CTr/BDVTU-BCSĐUBND ngày 5/1/2022 về nuôi ong giữa Ban Dân vận Tỉnh ủy và Ban cán sự đảng UBND tỉnh.',
    );
    expect(before.issuer).toBe('Ban Dân vận Tỉnh ủy và Ban cán sự đảng UBND tỉnh');
    expect(behind).toMatchObject({ issuer: before.issuer, title: 'về nuôi ong' });
  });
});

describe('title', () => {
  const full = 'ngày 26/11/2021 của Thủ tướng Chính phủ';

  test.each([
    [`${full} về nuôi ong lấy mật.`, 'về nuôi ong lấy mật', 'up to the full stop'],
    [`${full} về nuôi ong; thôn làm đường.`, 'về nuôi ong', 'up to the semicolon'],
    [`${full} về việc nuôi ong\nlấy mật ở xã.`, 'về việc nuôi ong lấy mật ở xã', 'over a line, blanks as one'],
    [`${full} v/v nuôi ong.`, 'v/v nuôi ong', 'abbreviated'],
    [`${full} “Nuôi ong, trồng rừng” tại xã.`, '“Nuôi ong, trồng rừng”', 'in quotes: it ends with them'],
    [`${full} về “Nuôi ong; trồng rừng” tại xã.`, 'về “Nuôi ong; trồng rừng”', 'a semicolon inside quotes'],
    [`${full} phê duyệt đề cương nuôi ong.`, 'phê duyệt đề cương nuôi ong', 'an act in place of «về»'],
    ['về nuôi ong.', 'về nuôi ong', 'without date and issuer'],
    [`${full}, về nuôi ong.`, 'về nuôi ong', 'behind a comma'],
    [`${full} về nuôi ong (gọi tắt là Chỉ thị).`, 'về nuôi ong', 'up to a short name'],
    [`(${full} về nuôi ong) và làm đường.`, 'về nuôi ong', 'up to the bracket that holds it'],
    [`${full} về nuôi ong, Ủy ban nhân dân tỉnh ban hành Kế hoạch.`, 'về nuôi ong', 'up to the subject of the sentence'],
    [`${full} về nuôi ong nhằm giảm nghèo.`, 'về nuôi ong', 'up to a purpose'],
    [`${full} về nuôi ong\n\n2. Việc khác`, 'về nuôi ong', 'up to the end of the paragraph'],
    [`${full} đã nêu rõ.`, null, 'none'],
    ['thực hiện từ nay.', null, 'a verb without date or issuer is the sentence’s own'],
    [`${full}, thực hiện ngay.`, null, 'nor one behind a comma'],
  ])('Chỉ thị số 33/CT-TTg %j → %j: %s', (words, expected, _why) => {
    expect(read(`Thôn làm theo Chỉ thị số 33/CT-TTg ${words}`).citations[0]?.title).toBe(expected);
  });

  test('ends where another mention begins', () => {
    const { citations } = read(
      'Theo Chỉ thị số 33/CT-TTg về nuôi ong, Kế hoạch số 5/KH-UBND về trồng rừng và Kế hoạch số 6/KH-UBND.',
    );
    expect(citations.map((one) => one.title)).toEqual(['về nuôi ong', 'về trồng rừng', null]);
  });
});

describe('nested mentions', () => {
  const cited = 'Kế hoạch số 261-KH/TU ngày 18/3/2019 của Tỉnh ủy';
  const inner = 'Kết luận số 43-KL/TW';

  test.each([
    [`${cited} về thực hiện ${inner}`, 'implements'],
    [`${cited} thực hiện ${inner}`, 'implements'],
    [`${cited} về triển khai, thực hiện ${inner}`, 'implements'],
    [`${cited} về tiếp tục thực hiện ${inner}`, 'continues'],
    [`${cited} về sửa đổi, bổ sung một số điều của ${inner}`, 'amends'],
    [`${cited} về việc thay thế ${inner}`, 'replaces'],
    [`${cited} về việc bãi bỏ ${inner}`, 'repeals'],
    [`${cited} về hướng dẫn ${inner}`, 'guides'],
    [`${cited} quy định chi tiết thi hành ${inner}`, 'guides'],
    [`${cited} “Thực hiện ${inner}”`, 'implements'],
  ])('%s: %s', (text, relation) => {
    const [outer, nested] = read(planText({ body: `Thôn làm theo ${text}.` })).citations;
    expect(outer).toMatchObject({ role: 'implement', parent: null, parentRelation: null });
    expect(nested).toMatchObject({ surface: inner, role: 'nested', parent: 0, parentRelation: relation });
    expect(outer?.title).toContain(inner);
  });

  test('one in another: each knows its own parent', () => {
    const { citations } = read(
      `Theo ${cited} về thực hiện ${inner} của Ban Bí thư về tiếp tục thực hiện Nghị quyết số 25-NQ/TW của Trung ương Đảng.`,
    );
    expect(citations.map((one) => [one.symbol, one.parent, one.parentRelation])).toEqual([
      ['261-KH/TU', null, null],
      ['43-KL/TW', 0, 'implements'],
      ['25-NQ/TW', 1, 'continues'],
    ]);
  });

  test('two side by side in one title have one parent', () => {
    const { citations } = read(`Theo ${cited} về thực hiện ${inner} và Chỉ thị số 18-CT/TW.`);
    expect(citations.map((one) => [one.parent, one.parentRelation])).toEqual([
      [null, null],
      [0, 'implements'],
      [0, 'implements'],
    ]);
  });

  test.each([
    [`${cited} về nuôi ong; ${inner}`, 'a list'],
    [`${cited} về nuôi ong, ${inner}`, 'a list with commas'],
    [`${cited} về nuôi ong. Thực hiện ${inner}`, 'a new sentence'],
  ])('%s: beside it, %s', (text) => {
    const { citations } = read(planText({ body: `Thôn làm theo ${text}.` }));
    expect(citations.map((one) => one.parent)).toEqual([null, null]);
    expect(citations.map((one) => one.role)).not.toContain('nested');
  });

  test.each([
    ['được sửa đổi, bổ sung bởi', 'directly'],
    [', được sửa đổi bởi', 'behind a comma'],
    ['(đã được sửa đổi, bổ sung một số điều theo', 'in brackets'],
    ['của Chính phủ về nuôi ong được bổ sung tại', 'behind a title'],
  ])('«%s …»: the second is nested, its relation open, %s', (words) => {
    const { citations } = read(
      planText({ body: `Thôn làm theo Nghị định số 13/2020/NĐ-CP ${words} Nghị định số 46/2022/NĐ-CP.` }),
    );
    expect(citations[0]?.title ?? 'về nuôi ong').toBe('về nuôi ong');
    expect(citations[1]).toMatchObject({ symbol: '46/2022/NĐ-CP', role: 'nested', parent: 0, parentRelation: null });
  });

  test('a decree changes the decree, not the law that it is about', () => {
    const { citations } = read(
      'Theo Nghị định số 13/2020/NĐ-CP của Chính phủ quy định chi tiết thi hành Luật Chăn nuôi được sửa đổi, bổ sung bởi Nghị định số 46/2022/NĐ-CP.',
    );
    expect(citations.map((one) => [one.parent, one.parentRelation])).toEqual([
      [null, null],
      [0, 'guides'],
      [0, null],
    ]);
  });
});
