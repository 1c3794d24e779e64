import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kindOf, splitLines, type LineKind } from '../../src/reading/line.js';

/** The kind of every line of a text, by the line. */
function kindsOf(text: string): [string, LineKind][] {
  const lines = splitLines(text);
  return lines.map((line, index) => [line.bare, kindOf(line, lines[index - 1], lines[index + 1])]);
}

describe('splitLines', () => {
  test('offsets are those of the text, with either line break', () => {
    const text = 'Chỉ thị\r\n\r\n  **số** 33\n';
    expect(splitLines(text).map((line) => [text.slice(line.start, line.end), line.bare, line.blanksBefore])).toEqual([
      ['Chỉ thị', 'Chỉ thị', 0],
      ['  **số** 33', 'số 33', 1],
    ]);
  });

  test('every line is where it says, and no word is lost', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r', '\f', '*', '7', '\t') }), (text) => {
        const lines = splitLines(text);
        for (const line of lines) expect(text.slice(line.start, line.end)).toBe(line.text);
        expect(lines.map((line) => line.text.replace(/\s/g, '')).join('')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});

describe('kindOf', () => {
  test.each<[string, LineKind, string]>([
    ['trước\n\n12\n\nsau', 'page-number', 'alone between blank lines'],
    ['trước\n\n- 12 -\n\nsau', 'page-number', 'with dashes'],
    ['trước\n12\nsau', 'text', 'in the middle of a paragraph'],
    ['| tổ |\n\n12\n\n| xã |', 'text', 'a cell of a table'],
    ['trước\n\n1234\n\nsau', 'text', 'more digits than pages'],
    ['trước\nhttps://lang.example.vn/kh-45\nsau', 'url', 'an address'],
    ['trước\nxem https://lang.example.vn\nsau', 'text', 'an address in a sentence'],
    ['trước\n-------\nsau', 'rule', 'a rule'],
    ['trước\n***\nsau', 'rule', 'mark-up alone'],
    [`trước\n${' '.repeat(25)}\nsau`, 'note-separator', 'the rule above footnotes'],
  ])('%j: %s, %s', (text, kind) => {
    expect(kindsOf(text)[1]?.[1]).toBe(kind);
  });
});
