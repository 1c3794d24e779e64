import { describe, expect, test } from 'vitest';
import { onlyCitation, read } from '../support/texts.js';

/** Blanks, line breaks, hyphens of every kind and decomposed letters change nothing in what a symbol says. */
describe('blanks and breaks inside symbols', () => {
  test.each([
    ['Kế hoạch số 614 /KH-UBND', '614/KH-UBND', 'a blank'],
    ['Quyết định số 290- QĐ/TW', '290-QĐ/TW', 'behind the hyphen'],
    ['Kế hoạch số 614 / KH - UBND', '614/KH-UBND', 'around all'],
    ['Kế hoạch số 01-KH/BDVTU-BCSĐ UBND', '01-KH/BDVTU-BCSĐUBND', 'inside an organ'],
    ['Chỉ thị số 18-\nCT/TW', '18-CT/TW', 'over a line'],
    ['Chỉ thị số 18-\n\nCT/TW', '18-CT/TW', 'over a blank line'],
    ['Nghị định số 04/2015/NĐ-\n\nCP', '04/2015/NĐ-CP', 'in front of the organ'],
    ['Chỉ\nthị số 33/CT-TTg', '33/CT-TTg', 'inside the type word'],
    ['Chỉ thị\nsố\n33/CT-TTg', '33/CT-TTg', 'before and behind the word for number'],
    ['Kế hoạch số\u00A0614/KH-UBND', '614/KH-UBND', 'a blank that does not break'],
    ['Chỉ thị số 33/CT–TTg', '33/CT-TTg', 'a dash'],
    ['Chỉ thị số 33/CT\u2011TTg', '33/CT-TTg', 'the hyphen that does not break'],
    ['Chỉ thị số 33/CT−TTg', '33/CT-TTg', 'a minus'],
    ['Kết luận số 114—KL/TW', '114-KL/TW', 'a long dash'],
    ['**Chỉ thị số 33/CT-TTg**', '33/CT-TTg', 'stars'],
    ['Chỉ thị số **33**/CT-TTg', '33/CT-TTg', 'stars inside'],
    ['Chỉ thị số 33\\/CT-TTg', '33/CT-TTg', 'a backslash'],
    ['Nghị quyết số 55/2023/NQ-HĐND'.normalize('NFD'), '55/2023/NQ-HĐND', 'decomposed'],
    ['CHỈ THỊ SỐ 33/CT-TTg', '33/CT-TTg', 'type word in capitals'],
    ['Chỉ thị 33/CT-TTg', '33/CT-TTg', 'without the word for number'],
    ['Chỉ thị số: 33/CT-TTg', '33/CT-TTg', 'with a colon'],
  ])('%j → %s: %s', (text, symbol) => {
    const citation = onlyCitation(`Xã làm theo ${text} của trên`);
    expect(citation).toMatchObject({ symbol, printedSymbol: null, repairs: [] });
  });

  test.each([
    ['Xã làm theo Chỉ\nthị số 18-\n\n2\n\nCT/TW của trên.', '18-CT/TW', 'a page number'],
    ['Xã làm theo Chỉ thị số 18-\n\n- 2 -\n\nCT/TW của trên.', '18-CT/TW', 'one with dashes'],
    ['Xã làm theo Nghị định số 04/2015/NĐ-\n\f\nCP của trên.', '04/2015/NĐ-CP', 'a form feed'],
  ])('%j → %s over %s', (text, symbol) => {
    const citation = onlyCitation(text);
    expect(citation.symbol).toBe(symbol);
    expect(citation.surface).toBe(text.slice(citation.start, citation.end));
    expect(citation.surface.startsWith('Ch') || citation.surface.startsWith('Ngh')).toBe(true);
  });

  test('a footnote in the middle: the part with the symbol is the surface', () => {
    const text = `Các xã làm đường theo Kế hoạch của huyện¹ và theo Kết luận
¹ Kế hoạch làm đường thôn.

số 114-KL/TW của trên, vận động bà con hiến đất, góp công làm đường vào
thôn, giữ cho đường sạch cỏ, sạch rác và trồng hoa hai bên đường.`;
    const citation = onlyCitation(text);
    expect(citation).toMatchObject({ symbol: '114-KL/TW', type: 'KL' });
    expect(citation.surface).toBe(text.slice(citation.start, citation.end));
    expect(citation.surface).not.toContain('¹');
  });

  test.each([
    ['Làm theo Kế hoạch\n\n\nSố 33/CT-TTg là chỉ thị', 'Kế hoạch', 'a type word in another paragraph'],
    ['Kế hoạch số 12/QĐ-UBND - KHUYẾN NÔNG', 'KHUYẾN', 'a heading behind a dash'],
  ])('%j: %s is no part of it, %s', (text, apart) => {
    expect(
      read(text)
        .citations.map((one) => one.surface)
        .join(),
    ).not.toContain(apart === 'Kế hoạch' ? 'Kế hoạch\n' : apart);
  });
});
