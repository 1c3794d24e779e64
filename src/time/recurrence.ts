import { partialDate } from './partial-date.js';

const EVERY: Readonly<Record<string, (month: number) => boolean>> = {
  monthly: () => true,
  quarterly: (month) => month % 3 === 0,
  'half-yearly': (month) => month % 6 === 0,
  yearly: (month) => month === 12,
};

/**
 * The days on which a rhythm falls: `monthly:15`, `quarterly:20` and `half-yearly:20` in the last month of their period,
 * `yearly:12-15`. A rhythm without a day (`periodic`, `monthly`) falls on none that could be named. A day that a month does not
 * have is left out.
 *
 * @param span full ISO days, half open
 */
export function occurrencesOf(recurrence: string, span: { readonly from: string; readonly to: string }): string[] {
  const [rhythm = '', day] = recurrence.split(':');
  if (day === undefined) return [];
  const [first = 0, second] = day.split('-').map(Number);
  const dayOfMonth = second ?? first;
  const falls = second === undefined ? EVERY[rhythm] : (one: number): boolean => one === first;
  if (!falls) return [];
  const days: string[] = [];
  for (let year = Number(span.from.slice(0, 4)); year <= Number(span.to.slice(0, 4)); year += 1) {
    for (let one = 1; one <= 12; one += 1) {
      const date = falls(one) ? partialDate(year, one, dayOfMonth) : null;
      if (date !== null && date >= span.from && date < span.to) days.push(date);
    }
  }
  return days;
}
