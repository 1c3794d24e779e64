import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compare,
  compatible,
  dayAfter,
  intervalOf,
  isPartialDate,
  partialDate,
  reached,
  yearOf,
  type PartialDate,
} from '../../src/time/partial-date.js';

const year = fc.integer({ min: 1945, max: 2100 });
const month = fc.integer({ min: 1, max: 12 });
const anyDate: fc.Arbitrary<PartialDate> = fc
  .oneof(fc.tuple(year), fc.tuple(year, month), fc.tuple(year, month, fc.integer({ min: 1, max: 31 })))
  .map(([y, m, d]) => partialDate(y, m, d))
  .filter((date) => date !== null);
const anyDay = anyDate.filter((date) => date.length === 10);

/** The days of an interval as one can count them. */
function holds(date: PartialDate, day: string): boolean {
  const { from, to } = intervalOf(date);
  return (from === null || day >= from) && (to === null || day < to);
}

describe('isPartialDate', () => {
  test.each([
    ['2020', true, 'a year'],
    ['2020-03', true, 'a month'],
    ['2020-03-24', true, 'a day'],
    ['2024-02-29', true, 'a leap year'],
    ['2000-02-29', true, 'every 400 years again'],
    ['2023-02-29', false, 'no leap year'],
    ['1900-02-29', false, 'no leap year, though divisible by four'],
    ['2023-04-31', false, 'April has 30 days'],
    ['2020-13', false, 'no such month'],
    ['2020-00', false, 'months begin at 1'],
    ['2020-03-00', false, 'so do days'],
    ['2020-3', false, 'two digits a month'],
    ['24/3/2020', false, 'as texts print it'],
    ['20200324', false, 'without hyphens'],
    ['2020-03-24T00:00:00Z', false, 'an instant is no day'],
    [' 2020', false, 'blanks'],
    ['', false, 'nothing'],
  ])('%j: %s, %s', (text, expected) => {
    expect(isPartialDate(text)).toBe(expected);
  });
});

describe('partialDate', () => {
  test.each([
    [[2020], '2020'],
    [[2020, 3], '2020-03'],
    [[2020, 3, 4], '2020-03-04'],
    [[2023, 2, 29], null],
    [[2023, 4, 31], null],
    [[2023, 13], null],
    [[2023.5], null],
  ] as const)('%j → %s', (parts, expected) => {
    const [y, m, d] = parts;
    expect(partialDate(y, m, d)).toBe(expected);
  });
});

describe('intervalOf', () => {
  test.each([
    ['2020', '2020-01-01', '2021-01-01'],
    ['2020-03', '2020-03-01', '2020-04-01'],
    ['2020-12', '2020-12-01', '2021-01-01'],
    ['2020-03-24', '2020-03-24', '2020-03-25'],
    ['2020-02-29', '2020-02-29', '2020-03-01'],
    ['2020-12-31', '2020-12-31', '2021-01-01'],
  ])('%s is [%s, %s)', (date, from, to) => {
    expect(intervalOf(date)).toEqual({ from, to });
  });

  test.each(['9999', '9999-12', '9999-12-31'])('%s has no end that could be written', (date) => {
    expect(intervalOf(date).to).toBeNull();
    expect(compare(date, '2020')).toBe('after');
  });

  test.each(['', '2020-13', '2023-02-30', 'soon'])('%j is refused, with the value', (text) => {
    expect(() => intervalOf(text)).toThrow(`not a date: "${text}"`);
  });

  test('is never empty, and holds exactly what it begins with', () => {
    fc.assert(
      fc.property(anyDate, anyDay, (date, day) => {
        const { from, to } = intervalOf(date);
        expect(from !== null && to !== null && from < to).toBe(true);
        expect(holds(date, day)).toBe(day.startsWith(date));
      }),
    );
  });
});

describe('dayAfter', () => {
  test('is the calendar’s', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const next = new Date(`${day}T00:00:00Z`);
        next.setUTCDate(next.getUTCDate() + 1);
        expect(dayAfter(day)).toBe(next.toISOString().slice(0, 10));
      }),
    );
  });
});

describe('compare', () => {
  test.each([
    ['2020-03-24', '2020-03-24', 'same', 'one day'],
    ['2020-03-24', '2020-03-25', 'before', 'the day before'],
    ['2021', '2020', 'after', 'another year'],
    ['2020', '2020', 'unknown', 'two days of one year may be any two'],
    ['2020-03', '2020', 'unknown', 'a month of that year'],
    ['2020-03-24', '2020-03', 'unknown', 'a day of that month'],
    ['2020-03', '2020-04', 'before', 'months that touch'],
    ['2019-12-31', '2020', 'before', 'the eve'],
    ['2021-01-01', '2020', 'after', 'New Year'],
  ])('%s to %s: %s, %s', (a, b, expected) => {
    expect(compare(a, b)).toBe(expected);
  });

  test('turns round with its sides, and holds for every day of both', () => {
    const turned = { before: 'after', after: 'before', same: 'same', unknown: 'unknown' } as const;
    fc.assert(
      fc.property(anyDate, anyDate, anyDay, anyDay, (a, b, dayOfA, dayOfB) => {
        expect(compare(b, a)).toBe(turned[compare(a, b)]);
        if (holds(a, dayOfA) && holds(b, dayOfB) && compare(a, b) === 'before') expect(dayOfA < dayOfB).toBe(true);
      }),
    );
  });
});

describe('compatible', () => {
  test('two dates may be one day where their intervals meet', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        const [one, other] = [intervalOf(a), intervalOf(b)];
        const meet = (one.from ?? '') < (other.to ?? '') && (other.from ?? '') < (one.to ?? '');
        expect(compatible(a, b)).toBe(meet);
        expect(compatible(b, a)).toBe(meet);
      }),
    );
  });
});

describe('reached', () => {
  test.each([
    ['2020', '2020-01-01', 'yes', 'every day of the year is at or after its first'],
    ['2020', '2021-01-01', 'no', 'none is'],
    ['2020', '2020-06-01', 'unknown', 'it depends'],
    ['2020-06-01', '2020-06-01', 'yes', 'the day itself counts'],
    ['2020-05-31', '2020-06-01', 'no', 'the eve does not'],
    ['2020-06-30', '2020-06', 'yes', 'the last day of a month is at or after each of its days'],
    ['2020-06-29', '2020-06', 'unknown', 'the day before is not'],
    ['2020-05-31', '2020-06', 'no', 'nor is what lies before the month'],
    ['2020', '2020', 'unknown', 'two days of one year, in one order or the other'],
    ['2021', '2020', 'yes', 'a later year'],
    ['9999-12-31', '2020-01-01', 'yes', 'the last day that can be written'],
    ['9999-12-31', '9999-12-31', 'yes', 'and that day itself'],
  ])('%s, %s: %s, %s', (date, other, expected) => {
    expect(reached(date, other)).toBe(expected);
  });

  test('days are ordered as they follow each other', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        if (compare(a, b) === 'before') expect(reached(a, b)).toBe('no');
        if (compare(a, b) === 'after' || compare(a, b) === 'same') expect(reached(a, b)).toBe('yes');
      }),
    );
  });
});

test('yearOf', () => {
  expect(['2020', '2020-03', '2020-03-24'].map(yearOf)).toEqual([2020, 2020, 2020]);
});
