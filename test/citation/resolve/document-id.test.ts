import { describe, expect, test } from 'vitest';
import { citationWith, onlyCitation, planText, read } from '../../support/texts.js';

const idIn = (province: string, day: string, sentence: string, part: string): string | null =>
  citationWith(part, read(planText({ province, day, body: `Thôn làm theo ${sentence}.` }))).documentId;

/** The forms that DESIGN.md gives for ids. */
describe('documentId', () => {
  test.each([
    ['Chỉ thị số 33/CT-TTg ngày 26/11/2021', 'vn/ttg/2021/ct/33', 'a central body'],
    ['Kết luận số 114-KL/TW, ngày 14/7/2015', 'vn/tw/2015/kl/114', 'a party body'],
    ['Luật số 10/2022/QH15', 'vn/qh15/2022/luat/10-2022', 'a law: the year is in the symbol'],
    ['Luật Tố cáo', 'vn/qh14/2018/luat/25-2018', 'a law by its name'],
    ['Pháp lệnh số 34/2007/PL-UBTVQH11', 'vn/ubtvqh11/2007/pl/34-2007', 'an ordinance'],
    ['Nghị quyết số 120/2020/QH14', 'vn/qh14/2020/nq/120-2020', 'a resolution without a code: the word gives the segment'],
    ['Nghị định số 04/2015/NĐ-CP', 'vn/cp/2015/nd/04-2015', 'a decree'],
    ['Nghị định số 04/2015/NĐ-CP ngày 09/01/2015', 'vn/cp/2015/nd/04-2015', 'with its day'],
    ['Nghị quyết số 36a/NQ-CP ngày 14/10/2015', 'vn/cp/2015/nq/36a', 'a number with a letter'],
    ['Quyết định số 769/TTg ngày 19/10/1996', 'vn/ttg/1996/qd/769', 'an old one: the word gives the segment'],
    ['Quyết định số 23-QĐ/TW ngày 30/7/2021', 'vn/tw/2021/qd/23', 'a decision'],
    ['Quy định số 399-QĐ/TW ngày 09/01/2026', 'vn/tw/2026/qd/399', 'a regulation prints QĐ too: the code gives the segment'],
    ['Dự án số 15/DA-BNV ngày 5/1/2022', 'vn/bnv/2022/du-an/15', 'a project'],
    ['Hợp đồng số 15/HĐ-BNV ngày 5/1/2022', 'vn/bnv/2022/hop-dong/15', 'a contract'],
    ['Hướng dẫn số 15/HD-BNV ngày 5/1/2022', 'vn/bnv/2022/hd/15', 'a guide'],
    ['Công văn số 16495/BTC-PTHT ngày 12/12/2023', 'vn/btc/2023/cv/16495', 'a letter: the unit is no part of the body'],
    ['Thông tư liên tịch số 07/2014/TTLT-BNV-BTC', 'vn/bnv-btc/2014/ttlt/07-2014', 'a joint one'],
    ['Kế hoạch số 1447-KH/BCSĐCP ngày 13/5/2020', 'vn/bcsdcp/2020/kh/1447', 'letters with diacritics are folded'],
  ])('%s → %s: %s', (text, expected) => {
    expect(onlyCitation(`Thôn làm theo ${text}.`).documentId).toBe(expected);
  });

  test.each([
    ['Tuyên Quang', 'Kế hoạch số 56/KH-UBND ngày 20/5/2020', 'vn/tuyen-quang/ubnd/2020/kh/56', 'its own committee'],
    ['Gia Lai', 'Chỉ thị số 12-CT/TU ngày 13/02/2018', 'vn/gia-lai/tu/2018/ct/12', 'its party'],
    ['Gia Lai', 'Thông tri số 01-TTr/TU ngày 14/12/2015', 'vn/gia-lai/tu/2015/thong-tri/01', 'a circular letter'],
    ['Gia Lai', 'Tờ trình số 01-TTr/TU ngày 14/12/2015', 'vn/gia-lai/tu/2015/ttr/01', 'and a submission of that number'],
    ['Hà Giang', 'Đề án số 15-ĐA/TU ngày 18/8/2022', 'vn/ha-giang/tu/2022/da/15', 'a scheme'],
    [
      'Hà Giang',
      'Chương trình số 10-CTr/BDVTU-BCSĐUBND ngày 17/3/2022',
      'vn/ha-giang/bdvtu-bcsdubnd/2022/ctr/10',
      'bodies joined',
    ],
    [
      'Tuyên Quang',
      'Chương trình phối hợp số 05-CTrPH/BDVTU-BCSĐUBND ngày 5/4/2022',
      'vn/tuyen-quang/bdvtu-bcsdubnd/2022/ctrph/05',
      'the code gives the segment',
    ],
    ['Gia Lai', 'Quyết định số 86/QĐ-UBND ngày 1/3/2022', 'vn/gia-lai/ubnd/2022/qd/86', 'without a year in the symbol'],
    ['Gia Lai', 'Quyết định số 86/2022/QĐ-UBND', 'vn/gia-lai/ubnd/2022/qd/86-2022', 'and with one: another series'],
    ['Gia Lai', 'Kế hoạch số 12/KH-SNV ngày 1/3/2022 của Sở Nội vụ', 'vn/gia-lai/snv/2022/kh/12', 'a department'],
    [
      'Gia Lai',
      'Kế hoạch số 56/KH-UBND ngày 20/5/2020 của UBND tỉnh Tuyên Quang',
      'vn/tuyen-quang/ubnd/2020/kh/56',
      'of another province',
    ],
    [
      'Tuyên Quang',
      'Kế hoạch số 7/KH-UBND ngày 20/5/2020 của UBND huyện Yên Sơn',
      'vn/tuyen-quang/yen-son/ubnd/2020/kh/7',
      'of a district',
    ],
    [
      'Gia Lai',
      'Kế hoạch số 7/KH-UBND ngày 20/5/2020 của UBND huyện Yên Sơn tỉnh Tuyên Quang',
      'vn/tuyen-quang/yen-son/ubnd/2020/kh/7',
      'of a district elsewhere',
    ],
    [
      'Gia Lai',
      'Kế hoạch số 7/KH-UBND ngày 20/5/2020 của UBND huyện Yên Sơn, tỉnh Tuyên Quang',
      'vn/tuyen-quang/yen-son/ubnd/2020/kh/7',
      'with a comma',
    ],
  ])('in %s, %s → %s: %s', (province, sentence, expected) => {
    expect(idIn(province, '15 tháng 3 năm 2024', sentence, sentence.split(' ngày ')[0] ?? '')).toBe(expected);
  });
});

/** Provinces were merged on 1/7/2025: another body then, under an old name. */
describe('documentId around the merger', () => {
  test.each([
    ['15 tháng 3 năm 2026', 'Kế hoạch số 9/KH-UBND ngày 05/01/2026', 'vn/tuyen-quang-2025/ubnd/2026/kh/9', 'after it'],
    ['15 tháng 3 năm 2026', 'Kế hoạch số 9/KH-UBND ngày 01/7/2025', 'vn/tuyen-quang-2025/ubnd/2025/kh/9', 'on the day'],
    ['15 tháng 3 năm 2026', 'Kế hoạch số 9/KH-UBND ngày 05/01/2025', null, 'the new province has two old ones'],
    [
      '15 tháng 3 năm 2026',
      'Kế hoạch số 9/KH-UBND ngày 05/01/2025 của UBND tỉnh Hà Giang',
      'vn/ha-giang/ubnd/2025/kh/9',
      'unless one is named',
    ],
    [
      '15 tháng 3 năm 2026',
      'Kế hoạch số 9/KH-UBND ngày 05/01/2026 của UBND tỉnh Tuyên Quang',
      'vn/tuyen-quang-2025/ubnd/2026/kh/9',
      'the name they share',
    ],
    ['15 tháng 3 năm 2026', 'Quyết định số 86/2025/QĐ-UBND', null, 'a year that holds the merger leaves three'],
    [
      '15 tháng 3 năm 2025',
      'Quyết định số 86/2025/QĐ-UBND',
      'vn/tuyen-quang/ubnd/2025/qd/86-2025',
      'unless the plan is of before it',
    ],
    [
      '15 tháng 3 năm 2026',
      'Quyết định số 86/2025/QĐ-UBND ngày 05/12/2025',
      'vn/tuyen-quang-2025/ubnd/2025/qd/86-2025',
      'or a day is printed',
    ],
  ])('Tuyên Quang, %s, %s → %s: %s', (day, sentence, expected, _why) => {
    expect(idIn('Tuyên Quang', day, sentence, sentence.split(/ ngày| của/)[0] ?? '')).toBe(expected);
  });

  test('what may be any of three keeps them as candidates', () => {
    const text = planText({
      province: 'Tuyên Quang',
      day: '15 tháng 3 năm 2026',
      body: 'Thôn làm theo Quyết định số 86/2025/QĐ-UBND.',
    });
    expect(
      citationWith('86/2025', read(text))
        .candidates.map((one) => one.documentId)
        .sort(),
    ).toEqual([
      'vn/ha-giang/ubnd/2025/qd/86-2025',
      'vn/tuyen-quang-2025/ubnd/2025/qd/86-2025',
      'vn/tuyen-quang/ubnd/2025/qd/86-2025',
    ]);
  });

  test('a decision that names itself names itself, in the year of the merger too', () => {
    const text = `ỦY BAN NHÂN DÂN
TỈNH BẮC NINH
Số: 86/2025/QĐ-UBND
Bắc Ninh, ngày 20 tháng 10 năm 2025

QUYẾT ĐỊNH
Ban hành quy định về nuôi ong

(Ban hành kèm theo Quyết định số 86/2025/QĐ-UBND)
`;
    expect(read(text).document.documentId).toBe('vn/bac-ninh-2025/ubnd/2025/qd/86-2025');
    expect(read(text).citations).toEqual([]);
  });
});

describe('a city that a province was merged into', () => {
  const idIn = (province: string, issuer: string): string | null =>
    onlyCitation(
      planText({ province, day: '15 tháng 3 năm 2026', body: `Làm theo Kế hoạch số 9/KH-UBND ngày 5/5/2022 của ${issuer}.` }),
    ).documentId;

  test.each([
    ['Hải Phòng', 'UBND thành phố', 'vn/hai-phong/ubnd/2022/kh/9', 'only one of the two was a city'],
    ['Hải Phòng', 'Thành uỷ', 'vn/hai-phong/ubnd/2022/kh/9', 'with the tone mark of before'],
    ['Hồ Chí Minh', 'Thành ủy Thủ Đức', null, 'a city below it has a name of its own'],
    ['Hải Phòng', 'UBND tỉnh', 'vn/hai-duong/ubnd/2022/kh/9', 'and only one was none'],
    ['Cần Thơ', 'UBND tỉnh', null, 'two were none'],
    ['Bắc Ninh', 'UBND thành phố', null, 'a city below a province says nothing of the province'],
  ])('in %s %s: %s, %s', (province, issuer, id, _why) => {
    expect(idIn(province, issuer)).toBe(id);
  });
});

test('a number alone is no document of another commune, nor of another level', () => {
  const ids = (second: string): (string | null)[] =>
    read(
      planText({
        body: `Làm theo Kế hoạch số 15/KH-UBND ngày 5/5/2022 của UBND xã Bản Qua; Kế hoạch số 15/KH-UBND của ${second}.`,
      }),
    ).citations.map(({ documentId }) => documentId);
  const [known] = ids('UBND xã Bản Qua');
  expect(known).not.toBeNull();
  expect(ids('UBND xã Bản Qua')).toEqual([known, known]);
  expect(ids('UBND xã Mường Vi')).toEqual([known, null]);
  expect(ids('UBND huyện')).toEqual([known, null]);
});

describe('no shared document for what is not known', () => {
  const commune = (sentence: string): string => `KẾ HOẠCH
Nuôi ong đến hết năm 2023

Thực hiện ${sentence}, UBND xã xây dựng kế hoạch nuôi ong.

I. VIỆC
1. Thôn làm tổ ong.
`;

  test.each([
    ['Chỉ thị số 06-CT/TU ngày 5/5/2022 của Ban Thường vụ Tỉnh ủy', '06-CT/TU', 'a province that nobody names'],
    ['Kế hoạch số 9/KH-UBND ngày 5/5/2022 của UBND huyện', '9/KH-UBND', 'a district that nobody names'],
    ['Kế hoạch số 9/KH-UBND ngày 5/5/2022 của UBND tỉnh', '9/KH-UBND', 'a committee of some province'],
    ['Kế hoạch số 9/KH-BCĐ ngày 5/5/2022', '9/KH-BCĐ', 'a body that nobody knows'],
    ['Chỉ thị số 9/CT-TTg', '9/CT-TTg', 'a year that nobody says'],
  ])('%s: local, %s, %s', (sentence, symbol) => {
    const citation = citationWith(symbol, read(commune(sentence)));
    expect(citation).toMatchObject({ documentId: null, symbol, confidence: 0 });
    expect(citation.key).not.toMatch(/^vn\//);
    expect(citation.key).not.toBe('');
  });

  test('a law that is known to nobody is one document of the text, dated or not', () => {
    const keys = (sentence: string): string[] => read(commune(sentence)).citations.map(({ key }) => key);
    expect(new Set(keys('Luật Nuôi ong năm 2017; Luật Nuôi ong; Luật Nuôi ong ngày 21/11/2017')).size).toBe(1);
    expect(new Set(keys('Luật Nuôi ong năm 2013; Luật Nuôi ong năm 2024; Luật Nuôi ong')).size).toBe(3);
    expect(new Set(keys('Luật Nuôi ong năm 2013; Luật Nuôi ong (sửa đổi)')).size).toBe(2);
    const plans = 'Kế hoạch số 15/KH-BCĐ ngày 5/5/2022 của UBND xã; Kế hoạch số 15/KH-BCĐ của UBND huyện';
    expect(new Set(keys(plans)).size).toBe(2);
  });

  test.each([
    ['06-CT/TU ngày 5/5/2022', '06-CT/TU ngày 5/5/2022', true, 'the same symbol and day'],
    ['06-CT/TU ngày 5/5/2022', '06-CT/TU ngày 6/6/2022', false, 'another day'],
    ['06-CT/TU ngày 5/5/2022', '07-CT/TU ngày 5/5/2022', false, 'another number'],
    ['06-CT/TU', '06-CT/\nTU', true, 'a line break'],
    ['06-CT/TU ngày 5/5/2022', '06-CT/TU', true, 'the one day that the text prints for it'],
    ['06-CT/TU ngày 5/5/2022', '06-CT/TU năm 2022', true, 'a year that fits the day'],
    ['06-CT/TU ngày 5/5/2022', '06-CT/TU năm 2021', false, 'another year'],
  ])('Chỉ thị số %s and %s share a key: %s, %s', (a, b, same) => {
    const { citations } = read(commune(`Chỉ thị số ${a}; Chỉ thị số ${b}`));
    expect(citations).toHaveLength(2);
    expect(citations[0]?.key === citations[1]?.key).toBe(same);
  });

  test('a place given by hand identifies what the text leaves open', () => {
    const sentence = 'Chỉ thị số 06-CT/TU ngày 5/5/2022 của Ban Thường vụ Tỉnh ủy';
    expect(citationWith('06-CT/TU', read(commune(sentence), { place: 'lao-cai' })).documentId).toBe('vn/lao-cai/tu/2022/ct/06');
  });

  test('such a document says that its place is missing', () => {
    expect(read(commune('Chỉ thị số 9/CT-TTg')).warnings.join()).toMatch(/place of the issuing body is not named/);
  });
});
