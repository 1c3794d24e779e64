import { describe, expect, test } from 'vitest';
import { oneLine, visible, wholeFrom } from '../../src/text/visible.js';

describe('what is not seen is written out', () => {
  test.each([
    ['a\u001b[31mb', 'a<U+001B>[31mb'],
    ['\u0000\u007f\u009b', '<U+0000><U+007F><U+009B>'],
    ['\u202e33\u2066', '<U+202E>33<U+2066>'],
    ['\uD800a\uDC00', '<U+D800>a<U+DC00>'],
    ['\u{E0041}', '<U+E0041>'],
    ['seen\rhidden\r\n', 'seen<U+000D>hidden\r\n'],
    ['Ủy ban\tnhân dân\n𝒳 e\u0302\u0323', 'Ủy ban\tnhân dân\n𝒳 e\u0302\u0323'],
  ])('%j → %j', (text, expected) => {
    expect(visible(text)).toBe(expected);
  });
});

describe('a piece on one line', () => {
  test('has one blank for each run of them', () => {
    expect(oneLine('  Quyết định\r\n\tsố\u00a012\u2028 ')).toBe('Quyết định số 12');
  });

  test('shows beginning and end of a long one, and how long it is', () => {
    const line = oneLine(`đầu ${'x'.repeat(100_000)} cuối`);
    expect(line).toMatch(/^đầu x+ \[…\] x+ cuối \(100009 characters\)$/u);
    expect(line.length).toBeLessThan(350);
  });

  test('as long as allowed stays whole', () => {
    expect(oneLine('x'.repeat(300))).toBe('x'.repeat(300));
  });
});

test.each([
  ['a𝒳b', 2, 1],
  ['a𝒳b', 3, 3],
  ['e\u0302\u0323x', 2, 0],
  [`a${'\u0301'.repeat(100)}`, 50, 42],
  ['ab', 0, 0],
  ['ab', 2, 2],
])('%j is cut whole before %i at %i', (text, at, expected) => {
  expect(wholeFrom(text, at)).toBe(expected);
});
