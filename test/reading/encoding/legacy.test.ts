import { describe, expect, test } from 'vitest';
import { legacies, tcvn3, vni, windows1258 } from '../../../src/reading/encoding/legacy.js';
import { writtenIn } from '../../support/legacy.js';

/** How each encoding spells, as it stands in old papers. */
test.each([
  [tcvn3, 'Céng hßa x· héi chñ nghÜa ViÖt Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
  [tcvn3, '§éc lËp - Tù do - H¹nh phóc', 'Độc lập - Tự do - Hạnh phúc'],
  [
    tcvn3,
    'ñy ban nh©n d©n, KÕ ho¹ch, QuyÕt ®Þnh, ChØ thÞ, th\u00ADêng trùc',
    'ủy ban nhân dân, Kế hoạch, Quyết định, Chỉ thị, thường trực',
  ],
  [vni, 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
  [vni, 'Ñoäc laäp - Töï do - Haïnh phuùc', 'Độc lập - Tự do - Hạnh phúc'],
  [
    vni,
    'UÛY BAN NHAÂN DAÂN, Uûy ban, naêm, tröôùc ngaøy, vò trí, kyõ, lyù',
    'ỦY BAN NHÂN DÂN, Ủy ban, năm, trước ngày, vị trí, kỹ, lý',
  ],
  [windows1258, 'Cô\u00F2ng ho\u00CCa', 'Cộng hòa'],
  [windows1258, 'Kê\u00EC hoa\u00F2ch; Ði\u00ECnh', 'Kế hoạch; Đính'],
])('$encoding: %j', ({ convert }, written, expected) => {
  expect(convert(written)).toBe(expected);
});

describe.each(legacies)('$encoding', (legacy) => {
  const LETTERS = Array.from('aăâeêioôơuưy').flatMap((vowel) =>
    ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone) => (vowel + tone).normalize('NFC')),
  );
  const text = `${LETTERS.join(' ')} đ Đ Ă Â Ê Ô Ơ Ư`;

  test('spells every letter, and is read back', () => {
    const written = writtenIn(text, legacy);
    expect(written).toMatch(/^[\0-\u00FF]+$/u);
    expect(legacy.convert(written)).toBe(text);
  });

  test('leaves ASCII alone', () => {
    const ascii = 'So 33/CT-TTg, 26/11/2021: "a(b)" ou ae ao uy';
    expect(legacy.convert(ascii)).toBe(ascii);
  });
});
