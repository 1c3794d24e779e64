import { numberUpTo, yearNumber } from '../reading/number.js';
import type { Tokens } from '../reading/tokens.js';
import type { Vocabulary } from '../registry/vocabulary.js';
import { dayBefore, intervalOf, isFullDate, partialDate, yearOf, type PartialDate } from '../time/partial-date.js';
import { behindWeekday, isWeekday } from './weekday.js';

/** When a document was issued, and the one year that its title is about. */
export interface PlanTime {
  readonly issuedOn: PartialDate | null;
  readonly year: number | null;
}

/** A day, the last day of a month, quarter or year, or a rhythm. */
export interface Time {
  readonly date: PartialDate | null;
  readonly recurrence: string | null;
  readonly unit: 'day' | 'month' | 'quarter' | 'half' | 'year' | 'rhythm';
  /** The calendar has no such day. */
  readonly impossible: boolean;
  /** A day of a month that prints no year: `12-15`. */
  readonly dayOfYear: string | null;
  readonly last: number;
}

/**
 * The time that is named at a token, a clock and a weekday before it passed over: `17 giờ 00 ngày 22/11/2025`, `15/12`, `15 hằng tháng`,
 * `tháng 6 năm 2025`, `quý I/2026`, `6 tháng đầu năm`. Of a month, quarter or year it is the last day; *before* one, the day
 * before it begins.
 *
 * @param before what it names is the first time that is too late
 */
export function timeAt(tokens: Tokens, at: number, time: PlanTime, before: boolean, vocabulary: Vocabulary): Time | null {
  const hour = behindClock(tokens, at);
  // «trước 16 giờ 00 thứ Năm hằng tuần»
  const weekly = isWeekday(tokens, hour) ? vocabulary.cues.recurrence.longestAt(tokens, hour + 2) : null;
  if (weekly) return rhythm(weekly.value.value, weekly.end);
  const clock = behindWeekday(tokens, hour);
  const day = behind(tokens, clock, /^ngày$/iu);
  if (clock > at) {
    const daily = vocabulary.cues.recurrence.longestAt(tokens, clock);
    if (daily) return rhythm(daily.value.value, daily.end);
  }
  return (
    rhythmOfDay(tokens, day, vocabulary) ??
    dayAt(tokens, day, time, vocabulary) ??
    monthAt(tokens, clock, time, before) ??
    quarterAt(tokens, clock, time, before) ??
    halfAt(tokens, clock, time) ??
    yearAt(tokens, clock, before)
  );
}

function behind(tokens: Tokens, at: number, word: RegExp): number {
  return word.test(tokens.formAt(at)?.text ?? '') ? at + 1 : at;
}

/** `17 giờ 00`, `16h00'`, also `6 giờ và 16 giờ`: one past the last of them. */
function behindClock(tokens: Tokens, at: number): number {
  let end = behindOneClock(tokens, at);
  while (end > at && /^(,|và)$/u.test(tokens.formAt(end)?.text ?? '')) {
    const next = behindOneClock(tokens, end + 1);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}

/** `9 giờ 30 phút`. */
function behindOneClock(tokens: Tokens, at: number): number {
  if (numberUpTo(tokens.formAt(at), 24) === null && tokens.formAt(at)?.text !== '0') return at;
  if (!/^(giờ|h|g)$/iu.test(tokens.formAt(at + 1)?.text ?? '')) return at;
  let end = at + 2;
  if (
    tokens.formAt(end)?.kind === 'number' &&
    (tokens.formAt(end)?.text.length ?? 0) <= 2 &&
    tokens.formAt(end + 1)?.text !== '/'
  )
    end += 1;
  while (/^(phút|’|'|′|,)$/u.test(tokens.formAt(end)?.text ?? '')) end += 1;
  return end;
}

function rhythm(recurrence: string, last: number): Time {
  return { date: null, recurrence, unit: 'rhythm', impossible: false, dayOfYear: null, last };
}

/** `15 hằng tháng`, `20 tháng cuối quý`, `15 tháng cuối của quý`, `15 của tháng cuối quý`. */
function rhythmOfDay(tokens: Tokens, at: number, vocabulary: Vocabulary): Time | null {
  const day = numberUpTo(tokens.formAt(at), 31);
  if (day === null) return null;
  for (let i = at + 1; i < at + 6; i += 1) {
    const cue = vocabulary.cues.recurrence.longestAt(tokens, i);
    if (cue) return cue.value.value === 'yearly' ? null : rhythm(`${cue.value.value}:${day}`, cue.end);
    if (!/^(tháng|của|mỗi|tiếp|theo)$/u.test(tokens.formAt(i)?.text ?? '')) return null;
  }
  return null;
}

/** `20/4/2024`, `20 tháng 4 năm 2024`, `15/12 hằng năm`, `30 tháng 6` with the year left out. */
function dayAt(tokens: Tokens, at: number, time: PlanTime, vocabulary: Vocabulary): Time | null {
  // behind «ngày» any number is meant for a day or month, whether the calendar has it or not
  const isCalled = /^ngày$/iu.test(tokens.formAt(at - 1)?.text ?? '');
  const day = numberUpTo(tokens.formAt(at), isCalled ? 99 : 31);
  const inWords = tokens.formAt(at + 1)?.text === 'tháng';
  const month = numberUpTo(tokens.formAt(at + 2), isCalled ? 99 : 12);
  if (day === null || month === null || !(inWords || /^[/.-]$/u.test(tokens.formAt(at + 1)?.text ?? ''))) return null;
  const year = yearAfter(tokens, at + 3);
  if (year) return dated(year.year, month, day, year.last);
  if (day > 31 || month > 12) return null;
  const yearly = yearlyBehind(tokens, at + 3, vocabulary);
  if (yearly !== null) return rhythm(`yearly:${two(month)}-${two(day)}`, yearly);
  if (!inWords && tokens.formAt(at + 1)?.text !== '/') return null;
  const meant = yearMeant(month, day, time);
  return meant === null ? null : { ...dated(meant, month, day, at + 3), dayOfYear: `${two(month)}-${two(day)}` };
}

function dated(year: number, month: number, day: number, last: number): Time {
  const date = partialDate(year, month, day);
  return { date, recurrence: null, unit: 'day', impossible: date === null, dayOfYear: null, last };
}

/** One past `hằng năm` behind a day, also where another day stands in between: `15/6 và 15/12 hằng năm`. */
function yearlyBehind(tokens: Tokens, at: number, vocabulary: Vocabulary): number | null {
  const cue = vocabulary.cues.recurrence.longestAt(tokens, at);
  if (cue?.value.value === 'yearly') return cue.end;
  if (!/^(,|và)$/u.test(tokens.formAt(at)?.text ?? '')) return null;
  const next = behind(tokens, at + 1, /^ngày$/u);
  const isDay = numberUpTo(tokens.formAt(next), 31) !== null && /^(\/|tháng)$/u.test(tokens.formAt(next + 1)?.text ?? '');
  return isDay && vocabulary.cues.recurrence.longestAt(tokens, next + 3)?.value.value === 'yearly' ? at : null;
}

/** `tháng 6/2025`, `tháng 6 năm 2025`, `tháng 6`. */
function monthAt(tokens: Tokens, at: number, time: PlanTime, before: boolean): Time | null {
  if (!/^tháng$/iu.test(tokens.formAt(at)?.text ?? '')) return null;
  const month = numberUpTo(tokens.formAt(at + 1), 12);
  if (month === null) return null;
  const printed = yearAfter(tokens, at + 2);
  const year = printed?.year ?? yearMeant(month, 28, time);
  return year === null ? null : period(partialDate(year, month), 'month', before, printed?.last ?? at + 2);
}

const QUARTERS: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
  '01': 1,
  '02': 2,
};

/** `quý I/2026`, `quý 4 năm 2025`, `quý IV`; of several, `quý I, II năm 2026`, the last. */
function quarterAt(tokens: Tokens, at: number, time: PlanTime, before: boolean): Time | null {
  if (!/^quý$/iu.test(tokens.formAt(at)?.text ?? '')) return null;
  let last = at + 1;
  for (;;) {
    const next = last + (/^(,|và|-)$/u.test(tokens.formAt(last + 1)?.text ?? '') ? 2 : 0);
    const named = behind(tokens, next, /^quý$/iu);
    if (before || next === last || QUARTERS[tokens.formAt(named)?.folded ?? ''] === undefined) break;
    last = named;
  }
  const quarter = QUARTERS[tokens.formAt(last)?.folded ?? ''];
  if (quarter === undefined) return null;
  const printed = yearAfter(tokens, last + 1);
  const year = printed?.year ?? yearMeant(quarter * 3, 28, time);
  const month = before ? quarter * 3 - 2 : quarter * 3;
  return year === null ? null : period(partialDate(year, month), 'quarter', before, printed?.last ?? last + 1);
}

/** `6 tháng đầu năm 2026`, `06 tháng cuối năm`. */
function halfAt(tokens: Tokens, at: number, time: PlanTime): Time | null {
  if (numberUpTo(tokens.formAt(at), 6) !== 6 || tokens.formAt(at + 1)?.text !== 'tháng' || tokens.formAt(at + 3)?.text !== 'năm')
    return null;
  const half = tokens.formAt(at + 2)?.text;
  if (half !== 'đầu' && half !== 'cuối') return null;
  const printed = yearAfter(tokens, at + 3);
  const year = printed?.year ?? time.year ?? (time.issuedOn === null ? null : yearOf(time.issuedOn));
  return year === null ? null : period(partialDate(year, half === 'đầu' ? 6 : 12), 'half', false, printed?.last ?? at + 4);
}

function yearAt(tokens: Tokens, at: number, before: boolean): Time | null {
  if (!/^năm$/iu.test(tokens.formAt(at)?.text ?? '')) return null;
  const year = yearNumber(tokens.formAt(at + 1));
  return year === null ? null : period(partialDate(year), 'year', before, at + 2);
}

function period(date: PartialDate | null, unit: Time['unit'], before: boolean, last: number): Time | null {
  if (date === null) return null;
  const { from, to } = intervalOf(date);
  const day = before ? from : to;
  return day === null ? null : { date: dayBefore(day), recurrence: null, unit, impossible: false, dayOfYear: null, last };
}

/** `/2025`, `năm 2025`, `-2025`. */
function yearAfter(tokens: Tokens, at: number): { year: number; last: number } | null {
  const year = yearNumber(tokens.formAt(at + 1));
  return year !== null && /^(\/|-|\.|năm)$/u.test(tokens.formAt(at)?.text ?? '') ? { year, last: at + 2 } : null;
}

/** The year of a day that prints none: that of the plan; a day before it was issued is one of the next year. */
function yearMeant(month: number, day: number, { issuedOn, year }: PlanTime): number | null {
  const issued = issuedOn === null ? null : yearOf(issuedOn);
  // a programme «đến năm 2030» gives out work from the year it was issued in on
  const own = issued === null || (year !== null && year - issued <= 1) ? year : issued;
  if (own === null || !isFullDate(issuedOn)) return own;
  return `${own}-${two(month)}-${two(day)}` < issuedOn ? own + 1 : own;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
