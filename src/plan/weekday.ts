import type { Token } from '../reading/token.js';
import type { PartialDate } from '../time/partial-date.js';

/** From Sunday on, as `Date` counts them; Vietnamese counts the days of the week from Sunday, the first. */
const DAYS: Readonly<Record<string, number>> = {
  hai: 1,
  ba: 2,
  tu: 3,
  nam: 4,
  sau: 5,
  bay: 6,
  '2': 1,
  '3': 2,
  '4': 3,
  '5': 4,
  '6': 5,
  '7': 6,
};
/** `thứ Sáu, ngày 30/5/2025`; `ngày 30/5/2025 (thứ Sáu)`. */
const REACH = 3;

/**
 * Whether a weekday that is printed right before or behind a day is another one than that day's.
 *
 * @param first of the day, with the words that lead to it
 * @param last one past it
 */
export function hasOtherWeekday(tokens: readonly Token[], first: number, last: number, date: PartialDate): boolean {
  const printed =
    weekdayIn(tokens, Math.max(0, first - REACH), last) ?? weekdayIn(tokens, last, Math.min(tokens.length, last + REACH));
  return printed !== null && printed !== new Date(`${date}T00:00:00Z`).getUTCDay();
}

function weekdayIn(tokens: readonly Token[], first: number, last: number): number | null {
  for (let at = first; at < last - 1; at += 1) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (token?.gap === 'paragraph' && at > first) return null;
    if (token?.text.toLowerCase() === 'chủ' && next?.text.toLowerCase() === 'nhật') return 0;
    const day = DAYS[next?.folded ?? ''];
    // «lần thứ hai», «kỳ họp thứ 6» count something else; «thứ tự» is an order
    if (token?.text.toLowerCase() === 'thứ' && day !== undefined && /^(hai|ba|tư|năm|sáu|bảy|\d)$/iu.test(next?.text ?? '')) {
      if (!/^(lan|hop|khoa|nam|thang|tuan|quy|dai|nghi)$/u.test(tokens[at - 1]?.folded ?? '')) return day;
    }
  }
  return null;
}
