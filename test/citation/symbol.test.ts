import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printSymbol } from '../../src/citation/symbol-rules.js';
import { onlyCitation, read } from '../support/texts.js';

/** Symbols as the rules print them: Decree 30/2020/NĐ-CP, Appendix III, for the state; Hướng dẫn 36-HD/VPTW for the party. */
describe('symbols of every kind', () => {
  test.each([
    ['Kế hoạch số 614/KH-UBND', '614/KH-UBND', 'KH', 'an administrative paper'],
    ['Quyết định số 86/2025/QĐ-UBND', '86/2025/QĐ-UBND', 'QĐ', 'a normative one prints its year'],
    ['Nghị định số 30/2020/NĐ-CP', '30/2020/NĐ-CP', 'NĐ', 'a decree'],
    ['Nghị quyết số 55/2023/NQ-HĐND', '55/2023/NQ-HĐND', 'NQ', 'of a council'],
    ['Nghị quyết số 36a/NQ-CP', '36a/NQ-CP', 'NQ', 'a number with a letter'],
    ['Nghị quyết số 18đ/NQ-CP', '18đ/NQ-CP', 'NQ', 'also đ'],
    ['Luật Nhà ở số 27/2023/QH15', '27/2023/QH15', 'L', 'a law has no code'],
    ['Luật số 64/2025/QH15', '64/2025/QH15', 'L', 'nor without its name'],
    ['Bộ luật Lao động số 45/2019/QH14', '45/2019/QH14', 'L', 'a code of law'],
    ['Nghị quyết số 120/2020/QH14', '120/2020/QH14', 'NQ', 'a resolution of the Assembly: the word tells'],
    ['Pháp lệnh số 34/2007/PL-UBTVQH11', '34/2007/PL-UBTVQH11', 'PL', 'an ordinance'],
    ['Nghị quyết số 02/2020/UBTVQH14', '02/2020/UBTVQH14', 'NQ', 'its Standing Committee, without a code'],
    ['Nghị quyết số 1211/2016/UBTVQH13', '1211/2016/UBTVQH13', 'NQ', 'four digits'],
    ['Nghị quyết số 1663/NQ-UBTVQH15', '1663/NQ-UBTVQH15', 'NQ', 'with a code, without a year'],
    ['Quyết định số 769/TTg', '769/TTg', 'QĐ', 'an old one'],
    ['Nghị định số 36-CP', '36-CP', 'NĐ', 'an old one with a hyphen'],
    ['Công văn số 15/SNV-CCHC', '15/SNV-CCHC', 'CV', 'organ and unit'],
    ['Công điện số 227/CĐ-TTg', '227/CĐ-TTg', 'CĐ', 'a telegram'],
    ['Thông tư số 01/2011/TT-BNV', '01/2011/TT-BNV', 'TT', 'a circular'],
    ['Thông tư liên tịch số 07/2014/TTLT-BNV-BTC', '07/2014/TTLT-BNV-BTC', 'TTLT', 'of two ministries'],
    ['Nghị quyết liên tịch số 403/2017/NQLT-UBTVQH14-CP', '403/2017/NQLT-UBTVQH14-CP', 'NQLT', 'of an organ with its term'],
    ['Văn bản hợp nhất số 07/VBHN-VPQH', '07/VBHN-VPQH', 'VBHN', 'consolidated'],
    ['Quyết định số 12/QĐ-CTUBND', '12/QĐ-CTUBND', 'QĐ', 'of the chairman, since 2025'],
    ['Quyết định số 12/QĐ-BCĐXYZ', '12/QĐ-BCĐXYZ', 'QĐ', 'organs are an open list'],
    ['Quy chế phối hợp số 01/QCPH-UBND-UBMTTQ', '01/QCPH-UBND-UBMTTQ', 'QCPH', 'a joint one'],
    ['Kế hoạch số 12/KH-SGD&ĐT', '12/KH-SGD&ĐT', 'KH', 'an organ with an ampersand'],
    ['Kết luận số 114-KL/TW', '114-KL/TW', 'KL', 'a party paper'],
    ['Hướng dẫn số 36-HD/VPTW', '36-HD/VPTW', 'HD', 'bodies run together'],
    ['Quyết định số 23-QĐ/TW', '23-QĐ/TW', 'QĐ', 'QĐ is a decision'],
    ['Quy định số 399-QĐ/TW', '399-QĐ/TW', 'QYĐ', 'and a regulation: the word tells'],
    ['Quy định số 08-QYĐ/TU', '08-QYĐ/TU', 'QYĐ', 'which may print a code of its own'],
    ['Thông tri số 01-TTr/TU', '01-TTr/TU', 'TTri', 'TTr is a circular letter'],
    ['Tờ trình số 01-TTr/TU', '01-TTr/TU', 'TTr', 'and a submission'],
    ['Tờ trình số 12/TTr-SNV', '12/TTr-SNV', 'TTr', 'of the state'],
    ['Đề án số 15-ĐA/TU', '15-ĐA/TU', 'ĐA', 'a scheme'],
    ['Dự án số 15/DA-UBND', '15/DA-UBND', 'DA', 'a project'],
    ['Chương trình số 10-CTr/BDVTU-BCSĐUBND', '10-CTr/BDVTU-BCSĐUBND', 'CTr', 'bodies joined by a hyphen'],
    ['Chương trình phối hợp số 348-CTr/BDVTU-UBND', '348-CTr/BDVTU-UBND', 'CTPH', 'a joint programme'],
    ['Chương trình phối hợp số 05-CTrPH/BDVTU-BCSĐUBND', '05-CTrPH/BDVTU-BCSĐUBND', 'CTPH', 'with a code of its own'],
    ['Nghị quyết số 06-NQ/ĐU', '06-NQ/ĐU', 'NQ', 'a commune’s committee'],
    ['Chỉ thị số 04-CT/HU', '04-CT/HU', 'CT', 'a district’s'],
    ['Chương trình hành động số 20-CTr/TU', '20-CTr/TU', 'CTr', 'words between type and number'],
  ])('%s → %s, %s: %s', (text, symbol, type) => {
    expect(onlyCitation(`${text} nói rõ việc này.`)).toMatchObject({
      symbol,
      type,
      surface: text,
      printedSymbol: null,
      repairs: [],
    });
  });
});

describe('no document is named', () => {
  test.each([
    ['Trồng 12/15 ha rừng', 'a fraction'],
    ['Tỷ lệ 24/7 trong năm', 'a manner of speaking'],
    ['Ngày 26/11/2021', 'a date'],
    ['Theo Mẫu số 01/KH-NS', 'a form'],
    ['Theo QCVN 01:2021/BYT', 'a standard'],
    ['Theo TCVN 5603:2008/ISO-22000', 'nor this'],
    ['Xem https://lang.example.vn/33/CT-TTg', 'an address that looks like one'],
    ['Gửi về 33.kh-ubnd@lang.example.vn', 'an address of mail'],
    ['Số: /KH-UBND', 'a draft without a number'],
    ['Thửa đất 45/ĐT của ông Sùng', 'a parcel of land'],
    ['Kế hoạch này và Chỉ thị trên', 'later short mentions'],
    ['Quy chế dân chủ ở cơ sở', 'a standing term'],
    ['đạt 2.345/TW', 'the tail of a number'],
  ])('%s: %s', (text) => {
    expect(read(`${text} như đã nêu.`).citations.map((one) => one.surface)).toEqual([]);
  });
});

describe('without a type word', () => {
  test.each([
    ['Theo 33/CT-TTg thì', '33/CT-TTg', 'code and organ speak for themselves'],
    ['Theo 114-KL/TW thì', '114-KL/TW', 'party'],
    ['Theo số 614/KH-UBND thì', 'số 614/KH-UBND', 'with the word for number'],
  ])('%j: %j, %s', (text, surface) => {
    expect(onlyCitation(text).surface).toBe(surface);
  });
});

test('any number, code and organ is read back as it is printed', () => {
  const number = fc
    .tuple(fc.integer({ min: 1, max: 9999 }), fc.constantFrom('', '', 'a', 'b'))
    .map(([value, letter]) => `${String(value).padStart(2, '0')}${letter}`);
  const state = fc.record({
    number,
    year: fc.option(fc.integer({ min: 1990, max: 2030 }).map(String)),
    code: fc.constantFrom('NQ', 'QĐ', 'CT', 'KH', 'TB', 'BC', 'TTr', 'HD', 'CTr'),
    organs: fc.constantFrom(['UBND'], ['HĐND'], ['TTg'], ['CP'], ['BNV'], ['VPCP'], ['SNV', 'STC']),
    system: fc.constant('state' as const),
  });
  const party = fc.record({
    number,
    year: fc.constant(null),
    code: fc.constantFrom('NQ', 'QĐ', 'CT', 'KL', 'KH', 'TB', 'BC', 'HD', 'CTr', 'ĐA'),
    organs: fc.constantFrom(['TW'], ['TU'], ['VPTW'], ['BTCTW'], ['BDVTU', 'BCSĐUBND'], ['HU'], ['ĐU']),
    system: fc.constant('party' as const),
  });
  fc.assert(
    fc.property(fc.oneof(state, party), (parts) => {
      const printed = printSymbol(parts);
      expect(onlyCitation(`Theo ${printed} thì`)).toMatchObject({
        symbol: printed,
        number: parts.number,
        surface: printed,
        repairs: [],
      });
    }),
    { numRuns: 200 },
  );
});
