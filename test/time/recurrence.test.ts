import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPartialDate } from '../../src/time/partial-date.js';
import { occurrencesOf } from '../../src/time/recurrence.js';

const year2024 = { from: '2024-01-01', to: '2025-01-01' };

describe('occurrencesOf', () => {
  test.each([
    ['quarterly:20', ['2024-03-20', '2024-06-20', '2024-09-20', '2024-12-20'], 'in the last month of each quarter'],
    ['half-yearly:15', ['2024-06-15', '2024-12-15'], 'in the last month of each half'],
    ['yearly:12-15', ['2024-12-15'], 'month and day'],
    ['yearly:20', ['2024-12-20'], 'a day alone is of the last month'],
    [
      'monthly:31',
      ['01', '03', '05', '07', '08', '10', '12'].map((month) => `2024-${month}-31`),
      'months without a 31st are left out',
    ],
    ['yearly:02-29', ['2024-02-29'], 'a leap year has it'],
    ['monthly', [], 'no day that could be named'],
    ['periodic', [], 'no rhythm that could be counted'],
    ['weekly', [], 'nor this'],
    ['monthly:32', [], 'no month has it'],
    ['now and then:5', [], 'an unknown rhythm'],
    ['', [], 'nothing'],
  ])('%j in 2024: %j, %s', (recurrence, expected) => {
    expect(occurrencesOf(recurrence, year2024)).toEqual(expected);
  });

  test.each([
    [{ from: '2024-03-20', to: '2024-06-20' }, ['2024-03-20'], 'the first day is in, the last is out'],
    [{ from: '2024-03-21', to: '2024-06-21' }, ['2024-06-20'], 'one day on'],
    [{ from: '2023-12-01', to: '2024-04-01' }, ['2023-12-20', '2024-03-20'], 'over New Year'],
    [{ from: '2024-06-20', to: '2024-06-20' }, [], 'an empty window'],
    [{ from: '2024-12-31', to: '2024-01-01' }, [], 'one that runs backwards'],
  ])('quarterly:20 in %j: %j, %s', (window, expected) => {
    expect(occurrencesOf('quarterly:20', window)).toEqual(expected);
  });

  test('yearly:02-29 skips the years without', () => {
    expect(occurrencesOf('yearly:02-29', { from: '2020-01-01', to: '2026-01-01' })).toEqual(['2020-02-29', '2024-02-29']);
  });

  test('lies in its window, in order, day for day; two windows that touch give what the whole gives', () => {
    const day = fc
      .date({ min: new Date('2015-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })
      .map((one) => one.toISOString().slice(0, 10));
    const rhythm = fc
      .tuple(fc.constantFrom('monthly', 'quarterly', 'half-yearly', 'yearly'), fc.integer({ min: 1, max: 31 }))
      .map(([name, dayOf]) => `${name}:${dayOf}`);
    fc.assert(
      fc.property(rhythm, day, day, day, (recurrence, ...days) => {
        const [from, middle, to] = days.sort();
        const whole = occurrencesOf(recurrence, { from, to });
        expect(whole.every((one) => isPartialDate(one) && one >= from && one < to)).toBe(true);
        expect(whole).toEqual([...new Set(whole)].sort());
        expect([...occurrencesOf(recurrence, { from, to: middle }), ...occurrencesOf(recurrence, { from: middle, to })]).toEqual(
          whole,
        );
      }),
    );
  });
});
