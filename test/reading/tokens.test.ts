import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOut } from '../../src/reading/layout.js';
import { textBetween } from '../../src/reading/token.js';
import { tokenize } from '../../src/reading/tokenize.js';
import { Tokens } from '../../src/reading/tokens.js';

/** Words that tables keep, beside a number and a word that are too long for them, and an address. */
const TEXT = 'Sở Y tế 123456789, khongconguoinaovietdaithe xem https://lang.example.vn/kh-45 nhé';
const tokens = tokenize(TEXT, { start: 0, end: TEXT.length }, 'flow');

describe('Tokens', () => {
  test('has nothing before the first one and behind the last', () => {
    for (const index of [-1, tokens.length, tokens.length + 7]) {
      expect(tokens.at(index)).toBeUndefined();
      expect(tokens.formAt(index)).toBeUndefined();
      expect(tokens.gapAt(index)).toBeUndefined();
    }
  });

  test('gives what stands at an index, whether a table keeps it or not', () => {
    const texts = ['Sở', 'Y', 'tế', '123456789', ',', 'khongconguoinaovietdaithe', 'xem', 'https://lang.example.vn/kh-45', 'nhé'];
    expect(texts.map((_, index) => tokens.formAt(index)?.text)).toEqual(texts);
    expect(texts.map((_, index) => tokens.at(index)?.text)).toEqual(texts);
    for (const { start, end, text } of tokens) expect(TEXT.slice(start, end)).toBe(text);
    expect([0, 1, 4].map((index) => tokens.gapAt(index))).toEqual(['flow', 'blank', 'none']);
  });

  test.each([
    [0, 2, ['Sở', 'Y']],
    [-3, 1, ['Sở']],
    [7, 99, ['https://lang.example.vn/kh-45', 'nhé']],
    [3, 3, []],
    [5, 2, []],
  ])('the slice from %i up to %i', (first, last, expected) => {
    expect(tokens.slice(first, last).map(({ text }) => text)).toEqual(expected);
  });

  test('can be made of a list, with tokens that were changed', () => {
    const [first, second, ...others] = tokens;
    if (!first || !second) throw new Error('the text has more tokens than two');
    const made = Tokens.of([first.printedAs('SỞ'), second.behind('line'), ...others]);
    expect(textBetween(made, 0, 4)).toBe('SỞ Y tế 123456789');
    expect(made.gapAt(1)).toBe('line');
    expect([...made].slice(2)).toEqual([...tokens].slice(2));
  });
});

test('an address is found behind words that were cut already', () => {
  const text = 'Gửi về 123456789 tep.example.vn/kh-45 trước ngày 20';
  expect([...layOut(text).body.tokens].map((token) => token.text)).toEqual([
    'Gửi',
    'về',
    '123456789',
    'tep.example.vn/kh-45',
    'trước',
    'ngày',
    '20',
  ]);
});

test('a text of any length has all its tokens', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 300 }), fc.constantFrom(' x', 'x,', 'x1', ' dài'), (count, piece) => {
      const { body } = layOut(piece.repeat(count));
      expect([...body.tokens].map((token) => token.text).join('')).toBe(piece.trim().repeat(count));
    }),
  );
});

test('the span of some tokens goes from the first to the last of them, and a token is found by where it begins', () => {
  expect(tokens.spanOf(0, 3)).toEqual({ start: 0, end: 'Sở Y tế'.length });
  expect(tokens.firstFrom(0)).toBe(0);
  expect(tokens.firstFrom(1)).toBe(1);
  expect(tokens.firstFrom(TEXT.length)).toBe(tokens.length);
});
