import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textOf, type Token } from '../../src/reading/token.js';
import { tokenize } from '../../src/reading/tokenize.js';
import { compose, fold } from '../../src/text/fold.js';

const all = (text: string): Token[] => [...tokenize(text, { start: 0, end: text.length }, 'paragraph')];

describe('tokenize', () => {
  test.each([
    ['33/CT-TTg', ['33', '/', 'CT', '-', 'TTg'], 'numbers, words and marks come apart'],
    ['36a/NQ-CP', ['36', 'a', '/', 'NQ', '-', 'CP'], 'a letter behind a number too'],
    ['NĐ–CP', ['NĐ', '-', 'CP'], 'one kind of hyphen'],
    ['Chỉ thị'.normalize('NFD'), ['Chỉ', 'thị'], 'composed'],
    ['**Chỉ** thị', ['Chỉ', 'thị'], 'mark-up is left out'],
    ['xã¹ hội', ['xã', 'hội'], 'a footnote mark is left out'],
    ['dân\u00ADvận', ['dân', 'vận'], 'a soft hyphen is left out'],
    ['gửi về cv@lang.example.vn nhé', ['gửi', 'về', 'cv@lang.example.vn', 'nhé'], 'an address is one'],
    ['https://lang.example.vn/33/CT-TTg', ['https://lang.example.vn/33/CT-TTg'], 'whatever it looks like'],
  ])('%j → %j: %s', (text, expected) => {
    expect(all(text).map((token) => token.text)).toEqual(expected);
  });

  test.each([
    ['a b', 'blank'],
    ['a,b', 'none'],
    ['a**b', 'none'],
    ['a ** b', 'blank'],
    ['a\u00A0b', 'blank'],
  ])('%j: before the last one stands %s', (text, gap) => {
    expect(all(text).at(-1)?.gap).toBe(gap);
  });

  test('the first gap is what the caller says', () => {
    const tokens = [...tokenize('xx Chỉ thị', { start: 3, end: 10 }, 'flow')];
    expect(tokens.map((token) => [token.gap, token.start, token.end])).toEqual([
      ['flow', 3, 6],
      ['blank', 7, 10],
    ]);
  });

  test('every token stands where it says, in order, and its folded form is that of the source', () => {
    const unit = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
      fc.constantFrom('Ủ', 'ý'.normalize('NFD'), '–', '¹', '*', ' ', '\n'),
    );
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        const tokens = all(text);
        for (const token of tokens) {
          expect(token.text).toBe(compose(text.slice(token.start, token.end)));
          expect(token.folded).toBe(fold(token.text));
        }
        expect(tokens.every((token, index) => token.start >= (tokens[index - 1]?.end ?? 0))).toBe(true);
      }),
    );
  });
});

describe('textOf', () => {
  test.each([
    ['Chỉ  thị\nsố 33 /CT-TTg,', 'Chỉ thị số 33 /CT-TTg,', 'every run of blanks is one'],
    ['**Luật** Tố cáo', 'Luật Tố cáo', 'without mark-up'],
  ])('%j → %j: %s', (text, expected) => {
    expect(textOf(all(text))).toBe(expected);
  });
});
