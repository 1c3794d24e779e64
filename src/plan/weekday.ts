import type { Tokens } from '../reading/tokens.js';
import type { PartialDate } from '../time/partial-date.js';

/** From Sunday on, as `Date` counts them; Vietnamese counts the days of the week from Sunday, the first. */
const DAYS: Readonly<Record<string, number>> = {
  hai: 1,
  ba: 2,
  tư: 3,
  năm: 4,
  sáu: 5,
  bảy: 6,
  '2': 1,
  '3': 2,
  '4': 3,
  '5': 4,
  '6': 5,
  '7': 6,
};
/** `thứ Sáu, ngày 30/5/2025`. */
const REACH = 3;
/** «lần thứ hai», «kỳ họp thứ 6» count something else. */
const COUNTED = /^(lan|hop|khoa|nam|thang|tuan|quy|dai|nghi|phien|dot|vong|nhom|doan|ky|buoc|ban|lop|hoi|ngay)$/u;

/**
 * Whether a weekday that is printed right before or behind a day is another one than that day's.
 *
 * @param first of the day, with the words that lead to it
 * @param last one past it
 */
export function hasOtherWeekday(tokens: Tokens, first: number, last: number, date: PartialDate): boolean {
  const printed = weekdayBefore(tokens, first, last) ?? weekdayBehind(tokens, last);
  return printed !== null && printed !== new Date(`${date}T00:00:00Z`).getUTCDay();
}

/** One past a weekday that is printed before a day, and its comma; `at` where none is. */
export function behindWeekday(tokens: Tokens, at: number): number {
  if (weekdayAt(tokens, at) === null) return at;
  // between a weekday and its day there is nothing else: «Thứ hai, trước ngày 30/5/2025 …» is the second of several things
  const next = /^[,(]$/u.test(tokens.formAt(at + 2)?.text ?? '') ? at + 3 : at + 2;
  const isDay = tokens.formAt(next)?.folded === 'ngay' || tokens.formAt(next)?.kind === 'number';
  return isDay && !hasBreak(tokens, at + 1, next + 1) ? next : at;
}

/** Whether a day of the week is named at a token, in two words. */
export function isWeekday(tokens: Tokens, at: number): boolean {
  return weekdayAt(tokens, at) !== null;
}

function weekdayBefore(tokens: Tokens, first: number, last: number): number | null {
  for (let at = Math.max(0, first - REACH); at < last - 1; at += 1) {
    const next = behindWeekday(tokens, at);
    if (next > at && next < last) return weekdayAt(tokens, at);
  }
  return null;
}

/** `ngày 30/5/2025 (thứ Sáu)`, `…, thứ Sáu`; «…; thứ hai, …» and «…, thứ hai là …» go on to the next thing. */
function weekdayBehind(tokens: Tokens, last: number): number | null {
  const mark = tokens.formAt(last)?.text ?? '';
  const at = /^[,(]$/u.test(mark) ? last + 1 : last;
  if (hasBreak(tokens, last, at + 2)) return null;
  if (mark === ',' && /^\p{Ll}/u.test(tokens.formAt(at + 1)?.text ?? '') && tokens.formAt(at + 1)?.folded !== 'nhat') return null;
  return weekdayAt(tokens, at);
}

function weekdayAt(tokens: Tokens, at: number): number | null {
  const [word, next] = [tokens.formAt(at)?.text.toLowerCase() ?? '', tokens.formAt(at + 1)?.text.toLowerCase() ?? ''];
  if (word === 'chủ' && next === 'nhật') return 0;
  return word === 'thứ' && !COUNTED.test(tokens.formAt(at - 1)?.folded ?? '') ? (DAYS[next] ?? null) : null;
}

function hasBreak(tokens: Tokens, first: number, last: number): boolean {
  return tokens.slice(first, last).some(({ gap }) => gap === 'paragraph');
}
