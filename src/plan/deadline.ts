import { dateAt } from '../citation/date.js';
import type { Flow } from '../reading/layout.js';
import type { Token } from '../reading/token.js';
import type { Span } from '../text/span.js';
import { partialDate, yearOf, type PartialDate } from '../time/partial-date.js';
import type { Vocabulary } from '../registry/vocabulary.js';

/** A day or a rhythm by which something is due. */
export interface DeadlineMatch extends Span {
  readonly surface: string;
  readonly date: PartialDate | null;
  /** `monthly:15`, `quarterly:20`, `half-yearly`, `yearly:12-15`, `periodic` …; then `date` is null. */
  readonly recurrence: string | null;
  readonly first: number;
  readonly last: number;
}

/**
 * Finds deadlines in a stretch of text.
 *
 * @param year the year that a day without one belongs to, or null
 */
export function findDeadlines(
  flow: Flow,
  range: { first: number; last: number },
  source: string,
  year: PartialDate | null,
  vocabulary: Vocabulary,
): DeadlineMatch[] {
  const { tokens } = flow;
  const found: DeadlineMatch[] = [];
  for (let at = range.first; at < range.last; at += 1) {
    const match = dueAt(tokens, at, year, vocabulary) ?? rhythmAt(tokens, at, range.first, found.at(-1), vocabulary);
    if (!match || match.last > range.last) continue;
    const [start, end] = [(tokens[match.first] as Token).start, (tokens[match.last - 1] as Token).end];
    found.push({ ...match, start, end, surface: source.slice(start, end) });
    at = match.last - 1;
  }
  return found;
}

type Match = Pick<DeadlineMatch, 'date' | 'recurrence' | 'first' | 'last'>;

/** `trước ngày 20/4/2024`, `chậm nhất trong ngày 15 hằng tháng`, `trước 20 tháng cuối quý`. */
function dueAt(tokens: readonly Token[], at: number, year: PartialDate | null, vocabulary: Vocabulary): Match | null {
  const cue = vocabulary.cues.deadline.longestAt(tokens, at);
  if (!cue) return null;
  const day = cue.end;
  // the cue may have taken *ngày*, *tháng*, *quý*, *năm* with it
  const unit = tokens[day - 1]?.folded ?? '';
  const from = /^(ngay|thang|nam)$/u.test(unit) ? day - 1 : day;
  const date = dateAt(tokens, from);
  if (date && (date.date === null || date.date.length > 4 || unit === 'nam' || tokens[from]?.folded === 'nam')) {
    // a month or a year is a deadline only for something that is to be finished: «đến hết năm 2023» is a period
    if (date.date !== null && date.date.length < 10 && !finishes(tokens, at, cue.end)) return null;
    return { date: date.date, recurrence: null, first: at, last: date.last };
  }
  const rhythm = dayOfRhythm(tokens, /^ngay$/u.test(tokens[day]?.folded ?? '') ? day + 1 : day, vocabulary);
  if (rhythm) return { date: null, recurrence: rhythm.recurrence, first: at, last: rhythm.last };
  const short = dayAndMonth(tokens, /^ngay$/u.test(tokens[day]?.folded ?? '') ? day + 1 : day, year, vocabulary);
  return short ? { ...short, first: at } : quarterOf(tokens, tokens[day]?.folded === 'quy' ? day + 1 : day, at);
}

function finishes(tokens: readonly Token[], at: number, end: number): boolean {
  const words = tokens
    .slice(Math.max(0, at - 4), end)
    .map((token) => token.folded)
    .join(' ');
  return /hoan thanh|xong|thoi han|cham nhat/u.test(words);
}

/** `15 hằng tháng`, `20 tháng cuối quý`, `15 tháng cuối của quý`, `15/12 hằng năm`. */
function dayOfRhythm(tokens: readonly Token[], at: number, vocabulary: Vocabulary): { recurrence: string; last: number } | null {
  const day = numberUpTo(tokens[at], 31);
  if (day === null) return null;
  for (let i = at + 1; i < at + 6; i += 1) {
    const cue = vocabulary.cues.recurrence.longestAt(tokens, i);
    if (!cue) {
      if (!/^(thang|cua|moi|tiep|theo)$/u.test(tokens[i]?.folded ?? '')) return null;
      continue;
    }
    return { recurrence: `${cue.value.value}:${day}`, last: cue.end };
  }
  return null;
}

/** `15/12` with the year left out, or `15/12 hằng năm`. */
function dayAndMonth(
  tokens: readonly Token[],
  at: number,
  year: PartialDate | null,
  vocabulary: Vocabulary,
): Omit<Match, 'first'> | null {
  const [day, month] = [numberUpTo(tokens[at], 31), numberUpTo(tokens[at + 2], 12)];
  if (day === null || month === null || tokens[at + 1]?.text !== '/' || tokens[at + 3]?.text === '/') return null;
  const cue = vocabulary.cues.recurrence.longestAt(tokens, at + 3);
  if (cue?.value.value === 'yearly') return { date: null, recurrence: `yearly:${two(month)}-${two(day)}`, last: cue.end };
  return year === null ? null : { date: partialDate(yearOf(year), month, day), recurrence: null, last: at + 3 };
}

/** `trong quý II/2026`, `hoàn thành trong quý 4 năm 2025`: due by the last month of the quarter. */
function quarterOf(tokens: readonly Token[], at: number, first: number): Match | null {
  const quarter = { i: 1, ii: 2, iii: 3, iv: 4, '1': 1, '2': 2, '3': 3, '4': 4 }[tokens[at]?.folded ?? ''];
  const year = Number(tokens[at + 2]?.text);
  if (quarter === undefined || tokens[at - 1]?.folded !== 'quy' || !(year >= 1990 && year < 2100)) return null;
  if (tokens[at + 1]?.text !== '/' && tokens[at + 1]?.folded !== 'nam') return null;
  return { date: partialDate(year, quarter * 3), recurrence: null, first, last: at + 3 };
}

/** `định kỳ 6 tháng`, and `một năm`, `01 năm` straight after one. */
function rhythmAt(
  tokens: readonly Token[],
  at: number,
  start: number,
  previous: DeadlineMatch | undefined,
  vocabulary: Vocabulary,
): Match | null {
  if (!reports(tokens, at, start)) return null;
  if (isPeriodic(tokens, at)) {
    if (tokens[at + 2]?.text === '(' && rhythmInBrackets(tokens, at + 3, vocabulary)) return null;
    const follows = vocabulary.cues.recurrence.longestAt(tokens, at + 2);
    if (follows) return { date: null, recurrence: follows.value.value, first: at, last: follows.end };
    if (tokens[at + 2]?.folded === 'hang' || tokens[at + 2]?.folded === 'quy')
      return { date: null, recurrence: 'quarterly', first: at, last: at + 3 };
    return { date: null, recurrence: 'periodic', first: at, last: at + 2 };
  }
  if (bracketsHold(tokens, at)) return rhythmInBrackets(tokens, at, vocabulary);
  const joined = /^(,|va|hoac)$/u.test(tokens[at - 1]?.folded ?? '');
  const listed = joined && previous !== undefined && previous.recurrence !== null && at - previous.last === 1;
  const cue = listed ? vocabulary.cues.recurrence.longestAt(tokens, at) : null;
  return cue ? { date: null, recurrence: cue.value.value, first: at, last: cue.end } : null;
}

function isPeriodic(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.folded === 'dinh' && tokens[at + 1]?.folded === 'ky';
}

/** `định kỳ (quý, 6 tháng, báo cáo năm)`: whether `at` stands in such brackets. */
function bracketsHold(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i > at - MOST_IN_BRACKETS && i >= 2; i -= 1) {
    if (tokens[i]?.text === ')') return false;
    if (tokens[i]?.text === '(') return isPeriodic(tokens, i - 2);
  }
  return false;
}

const MOST_IN_BRACKETS = 16;
const PERIODS: Readonly<Record<string, string>> = { tuan: 'weekly', thang: 'monthly', quy: 'quarterly', nam: 'yearly' };

/** In brackets a bare `quý` or `năm` is a rhythm; `năm 2024` is a year. */
function rhythmInBrackets(tokens: readonly Token[], at: number, vocabulary: Vocabulary): Match | null {
  const cue = tokens[at]?.folded === 'bao' ? null : vocabulary.cues.recurrence.longestAt(tokens, at);
  if (cue) return { date: null, recurrence: cue.value.value, first: at, last: cue.end };
  const period = PERIODS[tokens[at]?.folded ?? ''];
  if (period === undefined || tokens[at + 1]?.kind === 'number') return null;
  return { date: null, recurrence: period, first: at, last: at + 1 };
}

/** A rhythm counts where the sentence is about reporting, not where something merely happens every year. */
function reports(tokens: readonly Token[], at: number, start: number): boolean {
  for (let i = at; i >= Math.max(start, at - 14); i -= 1) {
    if (tokens[i]?.folded === 'bao' && tokens[i + 1]?.folded === 'cao') return true;
    if (i < at && (tokens[i]?.text === '.' || tokens[i]?.gap === 'paragraph')) break;
  }
  return false;
}

function numberUpTo(token: Token | undefined, most: number): number | null {
  if (token?.kind !== 'number' || token.text.length > 2) return null;
  const value = Number(token.text);
  return value >= 1 && value <= most ? value : null;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
