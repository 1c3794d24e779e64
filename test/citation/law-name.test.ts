import { describe, expect, test } from 'vitest';
import { onlyCitation, read } from '../support/texts.js';

/** Laws, codes and ordinances by name only are citations too; the symbol is null unless printed. */
describe('laws by name', () => {
  test.each([
    ['Luật Thực hiện dân chủ ở cơ sở', 'L', 'one that the registry knows'],
    ['Luật Tiếp công dân', 'L', 'another'],
    ['Luật Trồng trọt', 'L', 'one that it does not know: two words'],
    ['Luật Phòng, chống tham nhũng', 'L', 'a comma that belongs to the name'],
    ['Luật Thực hành tiết kiệm, chống lãng phí', 'L', 'another one'],
    ['Luật Phòng cháy, chữa cháy và cứu nạn cứu hộ', 'L', '«và» that belongs to it'],
    ['Luật Công an nhân dân', 'L', 'a name of a body'],
    ['Bộ luật Lao động', 'L', 'a code of law'],
    ['Hiến pháp', 'HP', 'the Constitution is known by its type word alone'],
    ['Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam', 'HP', 'or by its full name'],
    ['Pháp lệnh Dân quân tự vệ', 'PL', 'an ordinance'],
    ['Luật Bảo vệ\nmôi trường', 'L', 'over a line'],
  ])('%s: %s, %s', (name, type) => {
    const citation = onlyCitation(`Thôn sống theo ${name} đã được phổ biến.`);
    expect(citation).toMatchObject({ surface: name, type, symbol: null, printedSymbol: null, number: null });
  });

  test.each([
    ['Luật Trồng trọt năm 2018', 'Luật Trồng trọt', '2018', 'a year behind it'],
    ['Luật Trồng trọt ngày 19/11/2018', 'Luật Trồng trọt', '2018-11-19', 'a day'],
    ['Luật Trồng trọt và Luật Chăn nuôi', 'Luật Trồng trọt', null, '«và» that leads to another law'],
    ['Luật Trồng trọt và các quy định khác', 'Luật Trồng trọt', null, '«và» that leads on'],
    ['Luật Trồng trọt, các thôn làm ruộng', 'Luật Trồng trọt', null, 'a comma that leads on'],
    ['Luật Trồng trọt quy định rõ', 'Luật Trồng trọt', null, 'a verb'],
    ['Luật Quy hoạch đô thị và nông thôn', 'Luật Quy hoạch đô thị và nông thôn', null, 'which may be part of a name'],
    ['Luật Giao dịch điện tử từ năm nay', 'Luật Giao dịch điện tử', null, '«tử» is not «từ»'],
  ])('%j: %j, %s: %s', (text, surface, issuedOn, _why) => {
    const [citation] = read(`Theo ${text}.`).citations;
    expect(citation).toMatchObject({ surface, issuedOn });
  });

  test.each([
    ['Phổ biến pháp luật cho bà con', 'the law at large'],
    ['Luật này có hiệu lực', 'the document itself'],
    ['Luật sư đến từng nhà', 'a lawyer'],
    ['Theo luật tục của bản', 'no capital'],
    ['Các Luật có liên quan', 'laws at large'],
  ])('%j names none: %s', (text) => {
    expect(read(`${text}.`).citations.map((one) => one.surface)).toEqual([]);
  });

  test('a law that the registry knows is resolved by its name, one that it does not know is not', () => {
    expect(onlyCitation('Theo Luật Tố cáo thì').documentId).toBe('vn/qh14/2018/luat/25-2018');
    expect(onlyCitation('Theo Luật Trồng trọt thì')).toMatchObject({ documentId: null, candidates: [] });
  });
});
