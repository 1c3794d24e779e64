import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collapse, compose, fold, foldWords, oneBlankEach, placeTones, slug, words } from '../../src/text/fold.js';

const anyText = fc.string({ unit: 'grapheme' });

describe('fold', () => {
  test.each([
    ['Uỷ ban', 'uy ban', 'old tone placement'],
    ['Ủy ban', 'uy ban', 'new tone placement'],
    ['UỶ BAN', 'uy ban', 'capitals'],
    ['Đắk Lắk', 'dak lak', 'đ has no decomposition'],
    ['Hòa Bình'.normalize('NFD'), 'hoa binh', 'decomposed'],
    ['quyết định', 'quyet dinh', 'two marks on one letter'],
    ['33/CT-TTg', '33/ct-ttg', 'marks other than diacritics stay'],
    ['', '', 'nothing'],
  ])('%j → %j: %s', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  test('no letter of the basic plane folds to something that folds on', () => {
    const unstable = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
      (letter) => fold(fold(letter)) !== fold(letter),
    );
    expect(unstable).toEqual([]);
  });

  test('is idempotent, and blind to how a text is composed', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      }),
    );
  });
});

test('folding letter by letter is folding the whole text, also where pairs are cut in two', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(20), (text, cut) => {
      const half = text.slice(cut);
      const whole = half
        .normalize('NFD')
        .replace(/\p{M}+/gu, '')
        .replace(/[đĐ]/g, 'd')
        .toLowerCase();
      expect(fold(half)).toBe(whole);
    }),
  );
});

describe('words', () => {
  test.each([
    ['Sở Lao động - Thương binh và Xã hội', ['so', 'lao', 'dong', 'thuong', 'binh', 'va', 'xa', 'hoi']],
    ['“Dân vận khéo”, năm 2024', ['dan', 'van', 'kheo', 'nam', '2024']],
    ['33/CT-TTg', ['33', 'ct', 'ttg']],
    ['…', []],
  ])('%j', (text, expected) => {
    expect(words(text)).toEqual(expected);
    expect(foldWords(text)).toBe(expected.join(' '));
    expect(slug(text)).toBe(expected.join('-'));
  });
});

describe('collapse', () => {
  test.each([
    ['  Chỉ\n thị \t số ', 'Chỉ thị số', 'blanks and line breaks'],
    ['Chỉ\u00A0thị', 'Chỉ thị', 'the blank that does not break'],
    ['', '', 'nothing'],
  ])('%j → %j: %s', (text, expected) => {
    expect(collapse(text)).toBe(expected);
  });

  test('leaves one blank of every run', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a \n\t\u00A0\r]*$/u), (text) => {
        expect(oneBlankEach(text)).toBe(text.replace(/\s+/gu, ' '));
      }),
    );
  });
});

describe('compose', () => {
  test.each([
    ['Chỉ thị'.normalize('NFD'), 'Chỉ thị', 'decomposed letters'],
    ['33/CT\u2011TTg', '33/CT-TTg', 'the hyphen that does not break'],
    ['33/CT–TTg', '33/CT-TTg', 'a dash'],
    ['33/CT\u2212TTg', '33/CT-TTg', 'a minus'],
    ['33/CT\u2010TTg', '33/CT-TTg', 'the hyphen of Unicode'],
    ['số\u00A033', 'số 33', 'the blank that does not break'],
    ['uỷ', 'uỷ', 'tones stay where they are'],
  ])('%j → %j: %s', (text, expected) => {
    expect(compose(text)).toBe(expected);
  });
});

describe('placeTones', () => {
  test.each([
    ['uỷ ban', 'ủy ban', 'open syllable'],
    ['Uỷ ban', 'Ủy ban', 'a capital'],
    ['UỶ BAN', 'ỦY BAN', 'capitals throughout'],
    ['văn hoá, xã hội hoá', 'văn hóa, xã hội hóa', 'several'],
    ['khoẻ', 'khỏe', 'oe'],
    ['thuỷ lợi', 'thủy lợi', 'uy after a consonant'],
    ['quý', 'quý', 'qu is a consonant: the tone is on the y'],
    ['hoàn toàn', 'hoàn toàn', 'a closed syllable has it on the second vowel in both manners'],
    ['toán', 'toán', 'likewise'],
    ['hoà'.normalize('NFD'), 'hòa', 'decomposed'],
  ])('%j → %j: %s', (text, expected) => {
    expect(placeTones(text)).toBe(expected);
  });

  test('is idempotent and changes nothing but where tones stand', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.stringMatching(/^[hqtkuoyeàáảòóủỷụý ]*$/u)), (text) => {
        expect(placeTones(placeTones(text))).toBe(placeTones(text));
        expect(fold(placeTones(text))).toBe(fold(text));
      }),
    );
  });
});
