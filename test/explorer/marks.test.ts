import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markedLines, type MarkedLine, type Spot } from '../../src/explorer/marks.js';

type Named = Spot & { readonly name: string };

/** `a[b]c`, one string a line; a spot that goes on is written `[+…]`. */
function written(lines: readonly MarkedLine<Named>[]): string[] {
  return lines.map(({ pieces, newPage }) =>
    pieces
      .map(({ text, spot, first }) => (spot ? `[${first ? '' : '+'}${spot.name}:${text}]` : text))
      .join('')
      .replace(/^/u, newPage ? '=' : ''),
  );
}

const spot = (name: string, start: number, end: number): Named => ({ name, start, end });

describe('a text with marks', () => {
  test.each<[string, string, readonly Named[], string[]]>([
    ['nothing to mark', 'abc', [], ['abc']],
    ['no text', '', [spot('x', 0, 1)], ['']],
    ['one in the middle', 'abc', [spot('x', 1, 2)], ['a[x:b]c']],
    ['all of it', 'abc', [spot('x', 0, 3)], ['[x:abc]']],
    ['two side by side, the later one first', 'abcd', [spot('y', 2, 3), spot('x', 1, 2)], ['a[x:b][y:c]d']],
    ['one inside another', 'abcde', [spot('x', 0, 5), spot('y', 2, 3)], ['[x:ab][y:c][+x:de]']],
    ['one at the beginning of another', 'abc', [spot('x', 0, 3), spot('y', 0, 1)], ['[y:a][x:bc]']],
    ['two that overlap', 'abcde', [spot('x', 0, 3), spot('y', 2, 5)], ['[x:ab][y:cde]']],
    ['over lines', 'ab\ncd\nef', [spot('x', 1, 7)], ['a[x:b]', '[+x:cd]', '[+x:e]f']],
    ['empty lines, a last line end', 'a\n\nb\n', [spot('x', 0, 1)], ['[x:a]', '', 'b', '']],
    ['pages', 'a\fb', [spot('x', 0, 3)], ['[x:a]', '=[+x:b]']],
    ['outside, turned round, without length', 'abc', [spot('x', 2, 9), spot('y', 2, 1), spot('z', 1, 1)], ['abc']],
  ])('%s', (_what, text, spots, expected) => {
    expect(written(markedLines(text, spots))).toEqual(expected);
  });

  test('loses no character, and shows where each line begins', () => {
    const spots = fc.array(fc.tuple(fc.nat(30), fc.nat(30)).map(([start, length]) => ({ start, end: start + length })));
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'ế', '\n', '\f', '𐐷'), maxLength: 30 }), spots, (text, marks) => {
        const lines = markedLines(text, marks);
        const whole = lines.map(({ pieces }) => pieces.map((piece) => piece.text).join(''));
        expect(whole).toEqual(text.split(/[\n\f]/u));
        for (const [index, { start }] of lines.entries()) expect(text.slice(start).startsWith(whole[index] ?? '')).toBe(true);
      }),
    );
  });
});
