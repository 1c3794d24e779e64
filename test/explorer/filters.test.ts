import { describe, expect, test } from 'vitest';
import { filterOf, isNarrow, readFilters, withFilter, withoutFilters } from '../../src/explorer/filters.js';

const filterAt = (address: string, asOf: string | null = null): unknown =>
  filterOf(readFilters(new URLSearchParams(address)), asOf);

describe('what the address narrows a list by', () => {
  test.each([
    ['', { origins: ['INGESTED'] }],
    ['q=217', {}],
    ['q=217&read=yes', { origins: ['INGESTED'] }],
    ['read=no', {}],
    ['read=no&type=KH&place=ha-giang', { types: ['KH'], place: 'ha-giang' }],
    ['read=no&year=2024', { issuedFrom: '2024', issuedBefore: '2025' }],
    ['read=no&year=24', {}],
    ['read=no&year=20244', {}],
    ['read=no&status=REPLACED', { statuses: ['REPLACED'] }],
    ['read=no&status=dead', {}],
  ])('?%s', (address, expected) => {
    expect(filterAt(address)).toEqual(expected);
  });

  test('a status is that of the day of the page', () => {
    expect(filterAt('read=no&status=EXPIRED', '2024-01-01')).toEqual({ statuses: ['EXPIRED'], asOf: '2024-01-01' });
    expect(filterAt('read=no&type=KH', '2024-01-01')).toEqual({ types: ['KH'] });
  });
});

describe('a list that is narrowed', () => {
  test.each([
    ['', true],
    ['read=no', false],
    ['q=a', false],
    ['q=a&year=2020', true],
    ['read=no&status=REPLACED', true],
  ])('?%s: %s', (address, narrow) => {
    const params = new URLSearchParams(address);
    expect(isNarrow(readFilters(params))).toBe(narrow);
    expect(isNarrow(readFilters(withoutFilters(params)))).toBe(false);
  });

  test('keeps what is searched for, and the day', () => {
    const params = new URLSearchParams('q=a&asOf=2024-01-01&type=KH&place=x&year=2020&status=REPLACED&read=yes');
    expect(withoutFilters(params).toString()).toBe('q=a&asOf=2024-01-01');
  });
});

describe('a filter that is changed', () => {
  test.each([
    ['q=a&asOf=2024-01-01', 'type', 'KH', 'q=a&asOf=2024-01-01&type=KH'],
    ['q=a&type=KH', 'type', '', 'q=a'],
    ['q=a&type=KH', 'type', null, 'q=a'],
    ['q=a', 'read', true, 'q=a&read=yes'],
    ['q=a&read=yes', 'read', false, 'q=a'],
    ['', 'read', false, 'read=no'],
    ['read=no', 'read', true, ''],
  ] as const)('?%s, %s: %s', (address, name, value, expected) => {
    expect(withFilter(new URLSearchParams(address), name, value).toString()).toBe(expected);
  });
});
