import { expect, test } from 'vitest';
import { effectiveDay } from '../../src/citation/effective-day.js';
import { registry } from '../support/registry.js';
import { tokensOf } from '../support/texts.js';

test.each([
  ['Quyết định này có hiệu lực thi hành kể từ ngày ký ban hành.', '2024-01-10', 'the day of signing'],
  ['Quyết định này có hiệu lực kể từ ngày 01 tháng 3 năm 2024 và thay thế Quyết định số 12/QĐ-X.', '2024-03-01', 'a day'],
  ['Nghị quyết này có hiệu lực từ ngày 01/3/2024.', '2024-03-01', 'a short day'],
  ['Kế hoạch này thay thế Kế hoạch số 30/KH-UBND.', '2024-01-10', 'nothing: the day it was issued'],
  ['Quyết định này có hiệu lực sau 10 ngày kể từ ngày ký.', null, 'counted from another day'],
  ['Quyết định này có hiệu lực kể từ ngày 31 tháng 02 năm 2024.', null, 'a day that is none'],
  ['Luật số 64/2025/QH15 có hiệu lực từ ngày 01/4/2025.', '2024-01-10', 'the day of another document'],
])('%j: %s, %s', (text, expected, _why) => {
  expect(effectiveDay(tokensOf(text), '2024-01-10', registry.vocabulary)).toBe(expected);
});
