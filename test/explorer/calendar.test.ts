import { expect, test } from 'vitest';
import { calendarOf, daysAfter, lastDayOf, type CalendarDay } from '../../src/explorer/calendar.js';

const DAY: CalendarDay = {
  uid: 'vn/x#d0/2024-04-20@cancu',
  day: '2024-04-20',
  summary: 'Báo cáo; quý I, năm 2024',
  description: 'trước ngày 20/4/2024\r\ngửi \\ Sở Nội vụ\u0007',
  url: 'http://localhost/d/vn/x',
};
const MADE = new Date('2026-11-21T08:09:10.123Z');

const unfolded = (file: string): string[] => file.replaceAll('\r\n ', '').split('\r\n');

test('a day is written as RFC 5545 has it', () => {
  expect(unfolded(calendarOf('Sở Nội vụ', [DAY], MADE))).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//cancu//explorer//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'X-WR-CALNAME:Sở Nội vụ',
    'BEGIN:VEVENT',
    'UID:vn/x#d0/2024-04-20@cancu',
    'DTSTAMP:20261121T080910Z',
    'DTSTART;VALUE=DATE:20240420',
    'DTEND;VALUE=DATE:20240421',
    'SUMMARY:Báo cáo\\; quý I\\, năm 2024',
    'DESCRIPTION:trước ngày 20/4/2024\\ngửi \\\\ Sở Nội vụ ',
    'URL:http://localhost/d/vn/x',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('no line is longer than 75 octets, and none ends within a letter', () => {
  const summary = `${'ấ'.repeat(60)}${'😀'.repeat(40)} ${'a'.repeat(200)}`;
  const file = calendarOf('', [{ ...DAY, summary }], MADE);
  for (const line of file.split('\r\n')) {
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(line).not.toMatch(/\p{Cs}/u);
  }
  expect(unfolded(file)).toContain(`SUMMARY:${summary}`);
});

test('what somebody wrote into a title begins no line of its own', () => {
  const file = calendarOf('x', [{ ...DAY, summary: 'a\nEND:VCALENDAR\r\nBEGIN:VALARM\rb' }], MADE);
  expect(unfolded(file).filter((line) => line === 'END:VCALENDAR')).toHaveLength(1);
  expect(file).toContain('SUMMARY:a\\nEND:VCALENDAR\\nBEGIN:VALARM\\nb');
});

test.each([
  ['2024-04-20', '2024-04-20'],
  ['2024-02', '2024-02-29'],
  ['2023-02', '2023-02-28'],
  ['2024', '2024-12-31'],
])('%s ends on %s', (date, last) => {
  expect(lastDayOf(date)).toBe(last);
});

test.each([
  ['2023-12-31', 1, '2024-01-01'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2024-02-29', 365, '2025-02-28'],
])('%s and %i days', (day, count, later) => {
  expect(daysAfter(day, count)).toBe(later);
});
