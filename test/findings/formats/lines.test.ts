import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf, placeInWords } from '../../../src/findings/formats/lines.js';

test.each([
  ['', 0, 1, 1],
  ['abc', 0, 1, 1],
  ['abc', 3, 1, 4],
  ['a\nb', 1, 1, 2],
  ['a\nb', 2, 2, 1],
  ['a\r\nb', 2, 1, 3],
  ['a\r\nb', 3, 2, 1],
  ['a\rb', 2, 1, 3],
  ['\n\n\n', 3, 4, 1],
  ['𝒳b', 2, 1, 3],
])('in %j offset %i is line %i, column %i', (text, offset, line, column) => {
  expect(linesOf(text).at(offset)).toEqual({ line, column });
});

test('the same as counting', () => {
  const text = fc.array(fc.constantFrom('a', '\n', '\r\n', 'ă'), { maxLength: 40 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, fc.nat(60), (whole, at) => {
      const before = whole.slice(0, at).split('\n');
      expect(linesOf(whole).at(Math.min(at, whole.length))).toEqual({
        line: before.length,
        column: (before.at(-1) ?? '').length + 1,
      });
    }),
  );
});

test('an empty piece is a place', () => {
  expect(linesOf('a\nb').of({ start: 2, end: 2 })).toEqual({ start: { line: 2, column: 1 }, end: { line: 2, column: 1 } });
});

test('a page is named where there is one', () => {
  expect([placeInWords({ line: 2, column: 3 }, undefined), placeInWords({ line: 2, column: 3 }, 7)]).toEqual([
    'line 2, column 3',
    'page 7, line 2, column 3',
  ]);
});
