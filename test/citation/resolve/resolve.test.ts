import { describe, expect, test } from 'vitest';
import type { ExtractedCitation } from '../../../src/extraction/extraction.js';
import { citationWith, planText, read } from '../../support/texts.js';

/** A citation in the body of a plan of 15/3/2023. */
function cited(sentence: string, part: string): ExtractedCitation {
  return citationWith(part, read(planText({ body: `Thôn làm theo ${sentence}.` })));
}

describe('what is known elsewhere is no evidence by itself', () => {
  test.each([
    ['Chỉ thị số 23/CT-TTg', ['vn/ttg/2021/ct/23', 'vn/ttg/2025/ct/23'], 'two are known'],
    ['Quyết định số 1719/QĐ-TTg', ['vn/ttg/2021/qd/1719'], 'one is known: that is chance'],
    [
      'Chỉ thị số 33/CT-TTg',
      ['vn/ttg/2021/ct/33', 'vn/ttg/2025/ct/33', 'vn/ttg/2026/ct/33'],
      'one of three is of before the plan',
    ],
    ['Chỉ thị số 23/CT-TTg của Thủ tướng Chính phủ', ['vn/ttg/2021/ct/23', 'vn/ttg/2025/ct/23'], 'all are of that issuer'],
    ['Quyết định số 1719/QĐ-TTg của Thủ tướng Chính phủ', ['vn/ttg/2021/qd/1719'], 'nor does it help where one is known'],
    ['Chỉ thị số 23/CT-TTg về nuôi ong lấy mật', ['vn/ttg/2021/ct/23', 'vn/ttg/2025/ct/23'], 'a title that fits none'],
  ])('%s: not resolved, candidates %j, %s', (sentence, ids) => {
    const citation = cited(sentence, 'số');
    expect(citation).toMatchObject({ documentId: null, confidence: 0 });
    expect(citation.candidates.map((one) => one.documentId).sort()).toEqual(ids);
    for (const { score, why } of citation.candidates) {
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
      expect(why.length).toBeGreaterThan(0);
    }
  });

  test('candidates come best first, and say why', () => {
    const scores = cited('Chỉ thị số 33/CT-TTg', '33/CT').candidates.map((one) => one.score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    const future = cited('Chỉ thị số 33/CT-TTg', '33/CT').candidates.find((one) => one.documentId.includes('2026'));
    expect(future?.why.join()).toMatch(/after the citing document/);
  });
});

describe('positive evidence', () => {
  test.each([
    ['Chỉ thị số 33/CT-TTg ngày 26/11/2021', 'vn/ttg/2021/ct/33', 'a day'],
    ['Chỉ thị số 33/CT-TTg năm 2021', 'vn/ttg/2021/ct/33', 'a year'],
    ['Nghị quyết số 25-NQ/TW của Ban Chấp hành Trung ương khóa XI', 'vn/tw/2013/nq/25', 'a term that leaves one'],
    ['Nghị quyết số 25-NQ/TW của Ban Chấp hành Trung ương Đảng (khóa IX)', 'vn/tw/2003/nq/25', 'in brackets'],
    ['Nghị quyết số 25-NQ/TW về công tác tôn giáo', 'vn/tw/2003/nq/25', 'a title that fits'],
    ['Luật Tố cáo', 'vn/qh14/2018/luat/25-2018', 'a name'],
    ['Đề án 06', 'vn/ttg/2022/qd/06', 'a popular name'],
    ['Kết luận số 01-KL/TW ngày 15/8/2021', 'vn/tw/2021/kl/01', 'the year fits, though the day is another'],
  ])('%s → %s: %s', (sentence, id) => {
    const citation = cited(sentence, sentence.split(/ ngày| năm| của| về/)[0] ?? '');
    expect(citation.documentId).toBe(id);
    expect(citation.key).toBe(id);
    expect(citation.confidence).toBeGreaterThan(0);
    expect(citation.candidates[0]).toMatchObject({ documentId: id });
  });

  test.each([
    ['Nghị quyết số 25-NQ/TW của Ban Chấp hành Trung ương khóa XII', 'a term that fits none'],
    ['Đề án số 06/ĐA-BNV', 'a symbol that only looks like the popular name'],
    ['Đề án 06 của UBND tỉnh Sơn La', 'a name that somebody else’s paper has'],
  ])('%s: none, %s', (sentence) => {
    expect(cited(sentence, sentence.split(' của')[0] ?? '').documentId).toBeNull();
  });

  test('a document of after the citing one is never meant', () => {
    const early = planText({ day: '15 tháng 3 năm 2012', body: 'Thôn làm theo Luật Thực hiện dân chủ ở cơ sở.' });
    const late = planText({ day: '15 tháng 3 năm 2024', body: 'Thôn làm theo Luật Thực hiện dân chủ ở cơ sở.' });
    expect(citationWith('Luật', read(early)).documentId).toBeNull();
    expect(citationWith('Luật', read(late)).documentId).toBe('vn/qh15/2022/luat/10-2022');
  });
});

describe('a full mention elsewhere in the same text', () => {
  const full = 'Chỉ thị số 23/CT-TTg ngày 02/9/2021 của Thủ tướng Chính phủ';

  test.each([
    [`${full}. Tiếp tục làm theo Chỉ thị số 23/CT-TTg`, 'behind it'],
    [`Chỉ thị số 23/CT-TTg. Tiếp tục làm theo ${full}`, 'before it'],
    [`${full}. Tiếp tục làm theo Chỉ thị 23/CT-\nTTg`, 'printed otherwise'],
  ])('%s: %s', (sentence) => {
    const { citations } = read(planText({ body: `Thôn làm theo ${sentence}.` }));
    expect(citations.map((one) => one.documentId)).toEqual(['vn/ttg/2021/ct/23', 'vn/ttg/2021/ct/23']);
  });

  test('does not lend its date to another symbol, or to another body’s paper of that number', () => {
    const { citations } = read(
      planText({
        body: 'Làm theo Kế hoạch số 9/KH-UBND ngày 5/5/2022 của UBND tỉnh Lào Cai; Kế hoạch số 9/KH-UBND của UBND tỉnh Sơn La; Kế hoạch số 8/KH-UBND.',
      }),
    );
    expect(citations.map((one) => one.documentId)).toEqual(['vn/lao-cai/ubnd/2022/kh/9', null, null]);
  });

  test('two documents on one symbol stay two: the later mention is told by its title, else left open', () => {
    const { citations } = read(
      planText({
        body: `Làm theo Nghị quyết số 25-NQ/TW ngày 03/6/2013 về đổi mới công tác dân vận; Nghị quyết số 25-NQ/TW ngày 12/3/2003 về công tác tôn giáo.

2. Nhắc lại Nghị quyết số 25-NQ/TW về công tác tôn giáo.

3. Nhắc lại Nghị quyết số 25-NQ/TW.`,
      }),
    );
    expect(citations.map((one) => one.documentId)).toEqual(['vn/tw/2013/nq/25', 'vn/tw/2003/nq/25', 'vn/tw/2003/nq/25', null]);
  });

  test('a law that was named with its number is known by its name later', () => {
    const { citations } = read(planText({ body: 'Theo Luật Dữ liệu số 60/2024/QH15 thì làm. Theo Luật Dữ liệu thì thôi.' }));
    expect(citations.map((one) => [one.symbol, one.documentId])).toEqual([
      ['60/2024/QH15', 'vn/qh15/2024/luat/60-2024'],
      [null, 'vn/qh15/2024/luat/60-2024'],
    ]);
  });

  test('one document under two symbols, with and without its year', () => {
    const { citations } = read(
      planText({
        day: '15 tháng 3 năm 2024',
        body: 'Làm theo Nghị quyết số 55/2023/NQ-HĐND ngày 07/12/2023 của HĐND tỉnh và Nghị quyết số 55/NQ-HĐND ngày 07/12/2023 của HĐND tỉnh.',
      }),
    );
    expect(citations.map((one) => one.documentId)).toEqual(Array(2).fill('vn/lao-cai/hdnd/2023/nq/55-2023'));
    expect(citations[1]).toMatchObject({ symbol: '55/2023/NQ-HĐND', printedSymbol: '55/NQ-HĐND' });
    expect(citations[1]?.repairs.join()).toMatch(/lacks the year/);
  });
});

describe('what is misprinted', () => {
  test.each([
    [
      'Pháp lệnh số 04 ngày 20/4/2007 của Ủy ban Thường vụ Quốc hội',
      'vn/ubtvqh11/2007/pl/34-2007',
      /number 04 is not that/,
      'a wrong number',
    ],
    ['Nghị định số ngày 09/01/2015 của Chính phủ', 'vn/cp/2015/nd/04-2015', /number is missing/, 'no number'],
  ])('%s → %s: %s, %s', (sentence, id, why) => {
    const citation = cited(sentence, 'số');
    expect(citation).toMatchObject({ documentId: id, symbol: null });
    expect(citation.repairs.join()).toMatch(why);
  });

  test('a day on which the registry knows no such document says nothing', () => {
    expect(cited('Nghị định số ngày 10/01/2015 của Chính phủ', 'số')).toMatchObject({ documentId: null, candidates: [] });
  });

  test('a date after the plan is refuted by another mention', () => {
    const { citations } = read(
      planText({
        province: 'Hà Giang',
        day: '8 tháng 1 năm 2024',
        body: 'Làm theo Đề án số 15-ĐA/TU ngày 18/8/2022. Làm tiếp Đề án số 15-ĐA/TU ngày 18/8/2024.',
      }),
    );
    expect(citations.map((one) => one.documentId)).toEqual(Array(2).fill('vn/ha-giang/tu/2022/da/15'));
    expect(citations[1]).toMatchObject({ issuedOn: '2024-08-18' });
    expect(citations[1]?.repairs.join()).toMatch(/2024-08-18 lies after the citing document/);
  });

  test('without one it stands as printed', () => {
    const text = planText({
      province: 'Hà Giang',
      day: '8 tháng 1 năm 2024',
      body: 'Làm theo Đề án số 15-ĐA/TU ngày 18/8/2024.',
    });
    expect(citationWith('15-ĐA', read(text))).toMatchObject({ documentId: 'vn/ha-giang/tu/2024/da/15', issuedOn: '2024-08-18' });
  });
});

describe('a day that the calendar does not have', () => {
  test.each([
    ['Nghị quyết số 25-NQ/TW ngày 31/6/2013', 'vn/tw/2013/nq/25', 'its year leaves one'],
    ['Chỉ thị số 33/CT-TTg ngày 26/13/2021', 'vn/ttg/2021/ct/33', 'nor such a month'],
    ['Nghị định số 04/2015/NĐ-CP ngày 30/02/2015', 'vn/cp/2015/nd/04-2015', 'the symbol says all of it'],
    ['Nghị quyết số 25-NQ/TW ngày 31/6/2012 về công tác tôn giáo', 'vn/tw/2003/nq/25', 'the title, where the year fits none'],
  ])('%s → %s: %s', (sentence, id) => {
    const citation = cited(sentence, sentence.split(' ngày')[0] ?? '');
    expect(citation).toMatchObject({ documentId: id, issuedOn: null });
    expect(citation.impossibleDay).not.toBeNull();
  });

  test.each([
    ['Nghị quyết số 25-NQ/TW ngày 31/6/2012', 'its year fits none'],
    ['Chỉ thị số 33/CT-TTg ngày 29/02/2021', 'a leap day: the year may be what is wrong'],
    ['Nghị quyết số 25-NQ/TW ngày 31/6/2013 về công tác tôn giáo', 'the title speaks for that of another year'],
    ['Kế hoạch số 977/KH-UBND ngày 31/6/2021 của UBND tỉnh Lào Cai', 'nobody knows one of that year'],
  ])('%s stays open: %s', (sentence) => {
    expect(cited(sentence, sentence.split(' ngày')[0] ?? '').documentId).toBeNull();
  });

  test.each([
    ['ngày 31/6/2003', 'vn/tw/2003/nq/25', 'of the year of the full mention'],
    ['ngày 31/6/2013', 'vn/tw/2013/nq/25', 'of another year: not what the full mention means'],
  ])('beside a full mention, %s → %s: %s', (day, id) => {
    const body = `Thôn làm theo Nghị quyết số 25-NQ/TW ngày 12/3/2003. Xã làm theo Nghị quyết số 25-NQ/TW ${day}.`;
    expect(read(planText({ body })).citations.map((one) => one.documentId)).toEqual(['vn/tw/2003/nq/25', id]);
  });
});

describe('a symbol without the year that its type prints', () => {
  test.each([
    ['Nghị định số 04/NĐ-CP ngày 09/01/2015', 'vn/cp/2015/nd/04-2015', '04/2015/NĐ-CP', 'the same number and day'],
    ['Nghị định số 04/NĐ-CP ngày 10/01/2015', 'vn/cp/2015/nd/04', '04/NĐ-CP', 'another day: as it is printed'],
    ['Nghị định số 05/NĐ-CP ngày 09/01/2015', 'vn/cp/2015/nd/05', '05/NĐ-CP', 'another number'],
    [
      'Nghị quyết số 55/NQ-HĐND ngày 08/12/2023 của HĐND tỉnh Lào Cai',
      'vn/lao-cai/hdnd/2023/nq/55',
      '55/NQ-HĐND',
      'a type with both',
    ],
  ])('%s → %s, %s: %s', (sentence, documentId, symbol, _why) => {
    expect(read(planText({ day: '15 tháng 3 năm 2024', body: `Thôn làm theo ${sentence}.` })).citations[0]).toMatchObject({
      documentId,
      symbol,
    });
  });
});
