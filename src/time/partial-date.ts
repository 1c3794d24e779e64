/** An ISO date that may be known only to the month or the year: `2020`, `2020-03` or `2020-03-24`. */
export type PartialDate = string;

/** A half open span of days `[from, to)`, both full ISO dates; null means without end on that side. */
export interface Interval {
  readonly from: string | null;
  readonly to: string | null;
}

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether the text is a legal partial date of the calendar: 2023-02-30 is none. */
export function isPartialDate(text: string): boolean {
  const parts = SHAPE.exec(text);
  if (!parts) return false;
  const [, year, month, day] = parts;
  if (month === undefined) return true;
  if (Number(month) < 1 || Number(month) > 12) return false;
  if (day === undefined) return true;
  return Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month));
}

/** Whether a partial date is known, and to the day. */
export function isFullDate(date: PartialDate | null | undefined): date is string {
  return date?.length === 'YYYY-MM-DD'.length;
}

/** Builds a partial date from numbers; null where the calendar has no such day. */
export function partialDate(year: number, month?: number, day?: number): PartialDate | null {
  const text = pad(year, 4) + (month === undefined ? '' : `-${pad(month)}`) + (day === undefined ? '' : `-${pad(day)}`);
  return isPartialDate(text) ? text : null;
}

/**
 * The days that a partial date stands for: `2020-03` is `[2020-03-01, 2020-04-01)`. What ends with the year 9999, which many
 * write for *never*, has no end that strings of four digits a year could be compared with.
 */
export function intervalOf(date: PartialDate): Interval {
  if (!isPartialDate(date)) throw new RangeError(`not a date: "${date}" (expected YYYY, YYYY-MM or YYYY-MM-DD)`);
  const [year, month] = [yearOf(date), Number(date.slice(5, 7))];
  if (date.length === 'YYYY'.length) return { from: `${date}-01-01`, to: writable(`${pad(year + 1, 4)}-01-01`) };
  if (date.length === 'YYYY-MM'.length) {
    const next = month === 12 ? `${pad(year + 1, 4)}-01` : `${pad(year, 4)}-${pad(month + 1)}`;
    return { from: `${date}-01`, to: writable(`${next}-01`) };
  }
  return { from: date, to: writable(dayAfter(date)) };
}

function writable(day: string): string | null {
  return isFullDate(day) ? day : null;
}

/** The day that follows a full date. */
export function dayAfter(date: string): string {
  const [year, month, day] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8))];
  if (day < daysIn(year, month)) return `${pad(year, 4)}-${pad(month)}-${pad(day + 1)}`;
  return month < 12 ? `${pad(year, 4)}-${pad(month + 1)}-01` : `${pad(year + 1, 4)}-01-01`;
}

/** The first day of a date, which may be a month or a year. */
export function firstDayOf(date: PartialDate): string {
  return intervalOf(date).from ?? date;
}

/** The day before the first day of a date. */
export function dayBefore(date: PartialDate): string {
  const first = new Date(`${intervalOf(date).from}T00:00:00Z`);
  first.setUTCDate(first.getUTCDate() - 1);
  return first.toISOString().slice(0, 10);
}

/** Whether two partial dates may be the same day. */
export function compatible(a: PartialDate, b: PartialDate): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

export function yearOf(date: PartialDate): number {
  return Number(date.slice(0, 4));
}

/**
 * Whether `date` lies before, at or after `other`, where both are intervals: `before` and `after` only when every day of
 * the one is, else `unknown`; `same` when they are the same full day.
 */
export function compare(date: PartialDate, other: PartialDate): 'before' | 'same' | 'after' | 'unknown' {
  const [a, b] = [intervalOf(date), intervalOf(other)];
  if (date === other && isFullDate(date)) return 'same';
  if (a.to !== null && b.from !== null && a.to <= b.from) return 'before';
  if (a.from !== null && b.to !== null && a.from >= b.to) return 'after';
  return 'unknown';
}

/**
 * Whether `date` is at or after `other`, where both are intervals: `yes` when that holds for whichever days they turn out to
 * be, `no` when it holds for none.
 */
export function reached(date: PartialDate, other: PartialDate): 'yes' | 'no' | 'unknown' {
  const [a, b] = [intervalOf(date), intervalOf(other)];
  if (a.to !== null && b.from !== null && a.to <= b.from) return 'no';
  if (a.from !== null && b.to !== null && (a.from >= b.to || dayAfter(a.from) === b.to)) return 'yes';
  return date === other && isFullDate(date) ? 'yes' : 'unknown';
}

/** @param month 1…12 */
function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function pad(value: number, width = 2): string {
  return String(value).padStart(width, '0');
}
