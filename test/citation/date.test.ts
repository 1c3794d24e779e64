import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateAt } from '../../src/citation/date.js';
import { isPartialDate } from '../../src/time/partial-date.js';
import { tokensOf } from '../support/texts.js';

/** The date at the beginning of a text, and what is left behind it. */
function dated(text: string): [date: string | null, rest: string] | null {
  const tokens = tokensOf(text);
  const match = dateAt(tokens, 0);
  return match && [match.date, text.slice(tokens.at(match.last)?.start ?? text.length)];
}

describe('dateAt', () => {
  test.each([
    ['ngày 26/11/2021 của', '2021-11-26', 'của', 'slashes'],
    ['ngày 9/1/2015', '2015-01-09', '', 'one digit'],
    ['ngày 13 tháng 02 năm 2018, về', '2018-02-13', ', về', 'in words'],
    ['Ngày 20.4.2007', '2007-04-20', '', 'full stops'],
    ['ngày 20-4-2007', '2007-04-20', '', 'hyphens'],
    ['ngày 20 – 4 – 2007', '2007-04-20', '', 'dashes with blanks'],
    ['ngày 12/12\n/2013', '2013-12-12', '', 'over a line'],
    ['ngày 12 tháng 5/2013', '2013-05-12', '', 'half in words'],
    ['24/3/2020;', '2020-03-24', ';', 'without the word'],
    ['tháng 3/2020', '2020-03', '', 'a month'],
    ['tháng 3 năm 2020', '2020-03', '', 'a month in words'],
    ['tháng 3-2020', '2020-03', '', 'a month with a hyphen'],
    ['năm 2020 và', '2020', 'và', 'a year'],
    ['ngày 29/02/2024', '2024-02-29', '', 'a leap day'],
    ['ngày 31/4/2023', null, '', 'no such day: the match stands, so that it can be reported'],
    ['ngày 29/02/2023', null, '', 'nor this'],
    ['ngày 32/4/2023 của', null, 'của', 'no day has this number'],
    ['ngày 5/13/2023', null, '', 'no month'],
    ['ngày 5 tháng 13 năm 2023', null, '', 'nor in words'],
  ])('%j → %s, left %j: %s', (text, date, rest, _why) => {
    expect(dated(text)).toEqual([date, rest]);
  });

  test.each([
    ['ngày làm việc', 'no number'],
    ['32/4/2023', 'without the word a number is meant for no day'],
    ['5/13/2023', 'nor for a month'],
    ['ngày 100/4/2023', 'three digits'],
    ['ngày 5/4', 'no year'],
    ['5/4-2023', 'two kinds of marks'],
    ['tháng 13/2020', 'no month'],
    ['tháng 6', 'a month of no year'],
    ['năm 20', 'no year'],
    ['năm 3020', 'not of our time'],
    ['năm thứ hai', 'a word'],
    ['614/KH-UBND', 'a symbol'],
    ['', 'nothing'],
  ])('%j has none: %s', (text) => {
    expect(dated(text)).toBeNull();
  });

  test.each([
    ['ngày 31/6/2013 của', { text: '31/6/2013', year: 2013 }, 'as printed, with the year that it prints'],
    ['ngày 31 tháng 02 năm 2026', { text: '31 tháng 02 năm 2026', year: 2026 }, 'in words'],
    ['ngày 15/13/2026', { text: '15/13/2026', year: 2026 }, 'a month that there is not'],
    ['ngày 29/02/2023', { text: '29/02/2023', year: null }, 'it is the year that may be wrong'],
    ['ngày 30/02/2023', { text: '30/02/2023', year: 2023 }, 'no year has it'],
    ['ngày 30/6/2013', null, 'a day that there is'],
    ['tháng 6/2013', null, 'a month'],
  ])('%j: %j, %s', (text, impossible, _why) => {
    expect(dateAt(tokensOf(text), 0)?.impossible).toEqual(impossible);
  });

  test('a date does not reach over the end of a paragraph', () => {
    expect(dated('năm\n\n2. Sở Y tế')).toBeNull();
    expect(dated('ngày 12/\n\n\nVIỆC THỨ HAI')).toBeNull();
  });

  test('reads what one prints', () => {
    const part = (max: number): fc.Arbitrary<number> => fc.integer({ min: 1, max });
    const two = (value: number): string => String(value).padStart(2, '0');
    fc.assert(
      fc.property(part(28), part(12), fc.integer({ min: 1945, max: 2099 }), (day, month, year) => {
        const iso = `${year}-${two(month)}-${two(day)}`;
        for (const text of [
          `ngày ${day}/${month}/${year}`,
          `ngày ${two(day)}/${two(month)}/${year}`,
          `ngày ${day} tháng ${month} năm ${year}`,
        ])
          expect(dated(text)).toEqual([iso, '']);
      }),
    );
  });

  test('gives dates of the calendar only', () => {
    const piece = fc.oneof(
      fc.constantFrom('ngày', 'tháng', 'năm', '/', '.', '-', ' '),
      fc.integer({ min: 0, max: 3000 }).map(String),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const date = dated(pieces.join(' '))?.[0] ?? null;
        expect(date === null || isPartialDate(date)).toBe(true);
      }),
    );
  });
});
