import { afterEach, expect, test, vi } from 'vitest';
import { todayInVietnam } from '../../src/time/today.js';

afterEach(() => {
  vi.useRealTimers();
});

test.each([
  ['2026-11-21T16:59:59.999Z', '2026-11-21'],
  ['2026-11-21T17:00:00.000Z', '2026-11-22'],
  ['2026-12-31T17:30:00.000Z', '2027-01-01'],
  ['2024-02-28T18:00:00.000Z', '2024-02-29'],
  ['2024-02-28T16:00:00.000Z', '2024-02-28'],
])('at %s it is %s in Vietnam', (now, day) => {
  vi.useFakeTimers({ now: new Date(now) });
  expect(todayInVietnam()).toBe(day);
});
