import { describe, expect, test } from 'vitest';
import { layOut } from '../../src/reading/layout.js';
import type { Starts } from '../../src/reading/sentence.js';

/** What stands from the start of a sentence, or paragraph, to the word `X`. */
function before(text: string, start: (starts: Starts, at: number) => number): string {
  const { tokens, starts } = layOut(text).body;
  const at = [...tokens].findIndex((token) => token.text === 'X');
  return text.slice(tokens.at(start(starts, at))?.start, tokens.at(at)?.end);
}

describe('sentence', () => {
  test.each([
    ['Xã làm đường. Thôn làm theo X', 'Thôn làm theo X', 'a full stop ends one'],
    ['Ai làm? Thôn làm X', 'Thôn làm X', 'a question mark too'],
    ['Đường dài 1.500 m làm theo X', 'Đường dài 1.500 m làm theo X', 'not inside a number'],
    ['Xã TP. Lào Cai làm theo X', 'Xã TP. Lào Cai làm theo X', 'not behind TP'],
    ['1. Thôn làm theo X', '1. Thôn làm theo X', 'not behind the number that opens a paragraph'],
    ['Làm trong năm 2023. Thôn làm X', 'Thôn làm X', 'a year that ends a sentence'],
    ['Thôn làm đường; làm X', 'Thôn làm đường; làm X', 'a semicolon does not'],
    ['Xã làm đường.\n\nThôn làm theo X', 'Thôn làm theo X', 'never over a paragraph'],
  ])('%j → %j: %s', (text, expected) => {
    expect(before(text, (starts, at) => starts.sentence(at))).toBe(expected);
  });
});

test('clause', () => {
  expect(before('Xã làm; thôn làm. Nhà làm X', (starts, at) => starts.clause(at))).toBe('thôn làm. Nhà làm X');
  expect(before('Xã làm; thôn làm.\n\nNhà làm X', (starts, at) => starts.clause(at))).toBe('Nhà làm X');
});

test('paragraph', () => {
  expect(before('Xã làm.\n\nThôn làm. Nhà làm X', (starts, at) => starts.paragraph(at))).toBe('Thôn làm. Nhà làm X');
});
