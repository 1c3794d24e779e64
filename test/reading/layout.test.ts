import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOut, type Flow } from '../../src/reading/layout.js';
import { textOf } from '../../src/reading/token.js';
import { compose } from '../../src/text/fold.js';
import { WRAPPED } from '../support/texts.js';

const paragraphsOf = (flow: Flow): string[] =>
  Array.from(flow.paragraphs, (one) => textOf(flow.tokens.slice(one.first, one.last)));
const bodyOf = (text: string): string[] => paragraphsOf(layOut(text).body);

describe('paragraphs', () => {
  test.each([
    ['Một dòng.\nHai dòng.', ['Một dòng.', 'Hai dòng.'], 'each line is one where lines are not wrapped'],
    [WRAPPED, [WRAPPED.replaceAll('\n', ' ')], 'wrapped lines are one'],
    [`${WRAPPED}\n\n${WRAPPED}`, [WRAPPED, WRAPPED].map((one) => one.replaceAll('\n', ' ')), 'a blank line begins a new one'],
    [WRAPPED.replaceAll('\n', '\n\n'), [WRAPPED.replaceAll('\n', ' ')], 'unless there is one between any two lines'],
    ['1. Việc thứ nhất\n2. Việc thứ hai', ['1. Việc thứ nhất', '2. Việc thứ hai'], 'a number begins one'],
    ['- Việc thứ nhất;\n- Việc thứ hai.', ['- Việc thứ nhất;', '- Việc thứ hai.'], 'a dash too'],
    [
      '1. Việc\na) Phần một\nb) Phần hai\n2. Việc',
      ['1. Việc', 'a) Phần một', 'b) Phần hai', '2. Việc'],
      'letters are no lines that go on',
    ],
    ['1.\nViệc thứ nhất', ['1. Việc thứ nhất'], 'a number alone on its line goes with the next'],
    ['Số:\n45/KH-UBND', ['Số: 45/KH-UBND'], 'so does the word for it'],
    ['Chỉ thị số 18-\nCT/TW của', ['Chỉ thị số 18- CT/TW của'], 'a line that ends in a hyphen is not ended'],
    ['Chỉ thị số 18-\n\nCT/TW của', ['Chỉ thị số 18- CT/TW của'], 'nor over a blank line'],
    ['KẾ HOẠCH\nTrồng rừng năm nay', ['KẾ HOẠCH', 'Trồng rừng năm nay'], 'capitals stand apart'],
    [
      `KẾ HOẠCH\nNUÔI ONG\n2021-2025\n${WRAPPED}\n${WRAPPED}`,
      ['KẾ HOẠCH NUÔI ONG 2021-2025', `${WRAPPED}\n${WRAPPED}`.replaceAll('\n', ' ')],
      'with the numbers among them',
    ],
    [`${WRAPPED}\n---------\nSố: 45/KH-UBND`, [WRAPPED.replaceAll('\n', ' '), 'Số: 45/KH-UBND'], 'a rule ends a paragraph'],
    [`${WRAPPED}\n|\nNơi nhận:`, [WRAPPED.replaceAll('\n', ' '), 'Nơi nhận:'], 'so does the edge of a cell'],
    ['**KẾ HOẠCH**\n\n## I. Việc', ['KẾ HOẠCH', 'I. Việc'], 'mark-up says nothing'],
  ])('%j → %j: %s', (text, expected) => {
    expect(bodyOf(text)).toEqual(expected);
  });

  test('capitals and markers are told', () => {
    const { paragraphs } = layOut('KẾ HOẠCH\nI. VIỆC PHẢI LÀM\na) Rà soát').body;
    expect(Array.from(paragraphs, (one) => [one.capitals, one.marker?.kind ?? null])).toEqual([
      [true, null],
      [true, 'roman'],
      [false, 'letter'],
    ]);
  });
});

describe('what stands between the lines of a page', () => {
  const [first = '', second = ''] = WRAPPED.split(', trữ ');

  test.each([
    [`${first}\n\n 2\n\n${second}\n${WRAPPED}`, 'a page number'],
    [`${first}\n\n- 2 -\n\n${second}\n${WRAPPED}`, 'one with dashes'],
    [`${first}\n\f\n${second}\n${WRAPPED}`, 'a form feed'],
  ])('is left out: %j, %s', (text) => {
    expect(bodyOf(text)[0]).toContain(`${first} rơm khô`.replace(/\s+/g, ' '));
  });
});

describe('footnotes', () => {
  const text = `Xã làm theo kế hoạch của huyện¹ và của tỉnh² trong năm.

¹ Kế hoạch của huyện về nuôi ong lấy mật.
² Kế hoạch của tỉnh về nuôi ong lấy mật.

Việc còn lại làm sau.`;
  const { body, notes, noteAnchors } = layOut(text);

  test('are a flow of their own', () => {
    expect(paragraphsOf(body)).toEqual(['Xã làm theo kế hoạch của huyện và của tỉnh trong năm.', 'Việc còn lại làm sau.']);
    expect(paragraphsOf(notes)).toEqual(['Kế hoạch của huyện về nuôi ong lấy mật.', 'Kế hoạch của tỉnh về nuôi ong lấy mật.']);
  });

  test('know where they are called', () => {
    expect([...noteAnchors].map(([mark, offset]) => [mark, text.slice(offset - 5, offset + 1)])).toEqual([
      ['¹', 'huyện¹'.slice(-6)],
      ['²', ' tỉnh²'],
    ]);
  });

  test('with brackets', () => {
    const bracketed = layOut('Xã làm theo kế hoạch của huyện[1] trong năm.\n\n[1] Kế hoạch của huyện về nuôi ong.\n');
    expect(paragraphsOf(bracketed.notes)).toEqual(['[1] Kế hoạch của huyện về nuôi ong.']);
    expect([...bracketed.noteAnchors.keys()]).toEqual(['[1]']);
  });

  test('a page break in the body is no footnote', () => {
    expect(paragraphsOf(layOut(`${WRAPPED}\n\f${WRAPPED}`).notes)).toEqual([]);
  });
});

describe('any text', () => {
  const anyText = fc.string({
    unit: fc.oneof(
      {
        weight: 3,
        arbitrary: fc.constantFrom('\n', '\n\n', ' ', '\r\n', '\f', '- ', '1. ', 'I. ', '¹', '[1]', '*', ' '.repeat(22)),
      },
      {
        weight: 3,
        arbitrary: fc.constantFrom('Chỉ thị', 'SỐ', '33/CT-TTg', 'ủy ban', '“', '”', ';', '.', '2', 'Uỷ'.normalize('NFD')),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 3 }) },
    ),
    maxLength: 60,
  });

  test('every span leads back to the very text, each token belongs to one paragraph, each paragraph to its tokens', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { body, notes, noteAnchors } = layOut(text);
        for (const { tokens, paragraphs } of [body, notes]) {
          for (const token of tokens) expect(compose(text.slice(token.start, token.end))).toBe(token.text);
          for (const one of paragraphs)
            expect([one.start, one.end]).toEqual([tokens.at(one.first)?.start, tokens.at(one.last - 1)?.end]);
          expect(Array.from(paragraphs, (one) => one.first)).toEqual(
            [0, ...Array.from(paragraphs, (one) => one.last)].slice(0, paragraphs.length),
          );
          expect(paragraphs.at(paragraphs.length - 1)?.last ?? 0).toBe(tokens.length);
          const starts = [...tokens].map((token) => token.start);
          expect(starts).toEqual([...starts].sort((a, b) => a - b));
        }
        for (const offset of noteAnchors.values()) expect(text.charAt(offset)).toMatch(/[¹²³⁰⁴-⁹\d[]/u);
      }),
      { numRuns: 300 },
    );
  });

  test('no word of the text is lost', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('rừng', 'VEN', 'biển.', '1.', '-', '\n', '\n\n')), (parts) => {
        const text = parts.join(' ');
        const read = [...layOut(text).body.tokens, ...layOut(text).notes.tokens].filter((token) => token.kind === 'word');
        expect(read.map((token) => token.text)).toEqual(text.match(/\p{L}+/gu) ?? []);
      }),
    );
  });
});
