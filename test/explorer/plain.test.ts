import { expect, test } from 'vitest';
import { withoutMarkdown } from '../../src/explorer/plain.js';

test.each([
  ['**KẾ HOẠCH**', 'KẾ HOẠCH'],
  ['## **2. Về thông tin**', '2. Về thông tin'],
  ['*Nơi nhận:*', 'Nơi nhận:'],
  ['1\\. Ong \\- mật', '1. Ong - mật'],
  ['một nửa **của dòng', 'một nửa của dòng'],
  ['(*) Ghi chú', '(*) Ghi chú'],
  ['(**) Ghi chú', '(**) Ghi chú'],
  ['hộ nghèo* và cận nghèo', 'hộ nghèo* và cận nghèo'],
  ['* một ý', '* một ý'],
  ['5 * 3 = 15', '5 * 3 = 15'],
  ['C:\\ong', 'C:\\ong'],
  ['số #2', 'số #2'],
])('%s', (printed, shown) => {
  expect(withoutMarkdown(printed, true)).toBe(shown);
});

test('a number sign within a line is no heading', () => {
  expect(withoutMarkdown('# 2', false)).toBe('# 2');
});
