import { describe, expect, test } from 'vitest';
import { onlyCitation } from '../support/texts.js';

/** Each breaks one constraint of {order of separators, type ∈ system, body ∈ system, type word, issuer}; never silently. */
describe('misprinted symbols', () => {
  test.each([
    ['Kết luận số 43/KL/TW', '43-KL/TW', '43/KL/TW', /separators/, 'wrong separator'],
    ['Kế hoạch số 614-KH/UBND', '614/KH-UBND', '614-KH/UBND', /separators/, 'separators of the other system'],
    ['Kế hoạch số 614/KH/UBND', '614/KH-UBND', '614/KH/UBND', /separators/, 'two strokes'],
    ['Chỉ thị số 33/TT-TTg', '33/CT-TTg', '33/TT-TTg', /code TT.*CT/, 'wrong type'],
    ['Kết luận số 114-KL/TU của Ban Bí thư', '114-KL/TW', '114-KL/TU', /organ TU.*Ban Bí thư.*TW/, 'wrong body'],
    ['Công văn số 16495/BТС-PTHT', '16495/BTC-PTHT', '16495/BТС-PTHT', /letters of another script/, 'Cyrillic look-alikes'],
    ['Nghị quyết số 25-NQ/ТW', '25-NQ/TW', '25-NQ/ТW', /letters of another script/, 'one of them'],
    ['Kế hoạch số 614/КH-UBND', '614/KH-UBND', '614/КH-UBND', /letters of another script/, 'in the code'],
    ['Quyết định số 1899/QĐ-TTG', '1899/QĐ-TTg', '1899/QĐ-TTG', /TTG is written TTg/, 'capitals'],
    ['Chương trình số 10-CTR/TU', '10-CTr/TU', '10-CTR/TU', /CTR is written CTr/, 'capitals in the code'],
    ['Chỉ thị số 27/CTTg', '27/CT-TTg', '27/CTTg', /CTTg.*together/, 'a lost letter'],
    ['Quyết định số 12/QĐTTg', '12/QĐ-TTg', '12/QĐTTg', /together/, 'a lost hyphen'],
    ['Quyết định số 12/QD-TTg', '12/QĐ-TTg', '12/QD-TTg', /diacritics/, 'a lost diacritic'],
    ['Nghị định số 30/2020/ND-CP', '30/2020/NĐ-CP', '30/2020/ND-CP', /diacritics/, 'with a year'],
  ])('%s → %s: %s', (text, symbol, printedSymbol, why) => {
    const citation = onlyCitation(`Xã làm theo ${text} về đường thôn.`);
    expect(citation).toMatchObject({ symbol, printedSymbol });
    expect(citation.repairs.join('; ')).toMatch(why);
    expect(citation.repairs).toHaveLength(1);
  });

  test.each([
    ['Kết luận số 114-KL/TU của Tỉnh ủy', '114-KL/TU', 'a province’s own'],
    ['Tờ trình số 33/TTr-TTg', '33/TTr-TTg', 'the word fits the code'],
    ['Quyết định số 12/QĐ-HTX', '12/QĐ-HTX', 'an organ that nobody knows is no misprint'],
    ['Hợp đồng số 12/HĐ-UBND', '12/HĐ-UBND', 'HĐ beside HD'],
    ['Hướng dẫn số 12/HD-UBND', '12/HD-UBND', 'HD beside HĐ'],
    ['Dự án số 12/DA-UBND', '12/DA-UBND', 'DA beside ĐA'],
    ['Chỉ thị số 12/CT-UBND', '12/CT-UBND', 'CT beside CTr'],
    ['Chương trình số 12/CTr-UBND', '12/CTr-UBND', 'CTr beside CT'],
  ])('%s is left as it stands: %s, %s', (text, symbol) => {
    expect(onlyCitation(`Xã làm theo ${text} về đường thôn.`)).toMatchObject({ symbol, printedSymbol: null, repairs: [] });
  });

  test('a repair lowers confidence and shows in nothing else', () => {
    const mended = onlyCitation('Theo Kết luận số 43/KL/TW ngày 07/01/2019 của Ban Bí thư');
    const sound = onlyCitation('Theo Kết luận số 43-KL/TW ngày 07/01/2019 của Ban Bí thư');
    expect(mended.confidence).toBeLessThan(sound.confidence);
    expect(mended).toMatchObject({ documentId: sound.documentId, type: sound.type, number: sound.number });
    expect(sound.documentId).toBe('vn/tw/2019/kl/43');
  });
});
