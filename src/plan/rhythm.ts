import { yearNumber } from '../reading/number.js';
import type { Tokens } from '../reading/tokens.js';
import type { Vocabulary } from '../registry/vocabulary.js';
import type { DeadlineMatch } from './deadline.js';

type Match = Pick<DeadlineMatch, 'date' | 'recurrence' | 'first' | 'last'>;

/** `định kỳ 6 tháng`, `báo cáo hằng quý`, and `một năm`, `01 năm` straight after one: rhythms of reports, without a day. */
export function rhythmAt(
  tokens: Tokens,
  at: number,
  start: number,
  previous: DeadlineMatch | undefined,
  vocabulary: Vocabulary,
): Match | null {
  if (isPeriodic(tokens, at)) return periodicAt(tokens, at, start, vocabulary);
  const often = timesA(tokens, at);
  if (often) return isReport(tokens, at - 2) || reportsAfter(tokens, often.last, 2) ? often : null;
  const cue = vocabulary.cues.recurrence.longestAt(tokens, at);
  if (!cue && !MAY_BE_PERIOD.has(tokens.formAt(at)?.folded ?? '')) return null;
  if (bracketsHold(tokens, at)) return reportsBefore(tokens, at, start) ? rhythmInBrackets(tokens, at, vocabulary) : null;
  const listed = isListed(tokens, at, previous);
  if (!cue) return listed ? barePeriod(tokens, at) : null;
  if (NOT_ALONE.test(cue.value.phrase)) return listed ? rhythm(cue.value.value, at, cue.end) : null;
  if (isAllowance(tokens, at)) return null;
  const reports = listed || reportsBefore(tokens, at, start) || reportsAfter(tokens, behindBracket(tokens, cue.end), 4);
  return reports && !isDatedBehind(tokens, cue.end) ? rhythm(cue.value.value, at, cue.end) : null;
}

const MOST_WORDS_TO_ALLOWANCE = 4;

/** `đối tượng hưởng trợ cấp hằng tháng`: how often something is paid, not told. */
function isAllowance(tokens: Tokens, at: number): boolean {
  const words = tokens.slice(Math.max(0, at - MOST_WORDS_TO_ALLOWANCE), at).map(({ text }) => text);
  return /(trợ cấp|phụ cấp|bảo hiểm|lương|hưởng)( |$)/u.test(words.join(' ').toLowerCase());
}

/** `02 lần/ngày`. */
function timesA(tokens: Tokens, at: number): Match | null {
  if (tokens.formAt(at)?.kind !== 'number' || tokens.formAt(at + 1)?.text !== 'lần' || tokens.formAt(at + 2)?.text !== '/')
    return null;
  const period = PERIODS[tokens.formAt(at + 3)?.text ?? ''];
  return period === undefined ? null : rhythm(period, at, at + 4);
}

/** Alone these name the sort of a report, or a length of time: `báo cáo năm`, `6 tháng`. */
const NOT_ALONE = /báo cáo|^(?!hằng|hàng|mỗi)\S+ tháng$|^(một|01|1|cuối|nửa) |định kỳ|thường kỳ|cuối/u;

function rhythm(recurrence: string, first: number, last: number): Match {
  return { date: null, recurrence, first, last };
}

function isPeriodic(tokens: Tokens, at: number): boolean {
  return (
    tokens.formAt(at)?.folded === 'dinh' &&
    tokens.formAt(at + 1)?.folded === 'ky' &&
    /^định$/iu.test(tokens.formAt(at)?.text ?? '')
  );
}

function periodicAt(tokens: Tokens, at: number, start: number, vocabulary: Vocabulary): Match | null {
  const behind = behindWeekday(tokens, at + 2);
  const isDue = reportsBefore(tokens, at, start) || reportsAfter(tokens, behindPeriods(tokens, behind), 6);
  if (!isDue && !isReview(tokens, behindPeriods(tokens, behind))) return null;
  if (tokens.formAt(behind)?.text === '(' && rhythmInBrackets(tokens, behind + 1, vocabulary)) return null;
  const follows = vocabulary.cues.recurrence.longestAt(tokens, behind);
  const bare = follows ? null : barePeriod(tokens, behind);
  const last = follows?.end ?? bare?.last ?? behind;
  if (isDatedBehind(tokens, last)) return null;
  return rhythm(follows?.value.value ?? bare?.recurrence ?? 'periodic', at, last);
}

/** `định kỳ thứ Sáu hằng tuần`, `định kỳ vào thứ hai hằng tuần`: one past the day of the week. */
function behindWeekday(tokens: Tokens, at: number): number {
  const day = tokens.formAt(at)?.text === 'vào' ? at + 1 : at;
  const isDay = tokens.formAt(day)?.folded === 'thu' && tokens.formAt(day + 2)?.folded === 'hang';
  return isDay ? day + 2 : at;
}

/** `hằng tuần (vào thứ Năm) báo cáo`: one past what a bracket adds. */
function behindBracket(tokens: Tokens, at: number): number {
  if (tokens.formAt(at)?.text !== '(') return at;
  for (let end = at + 1; end < at + MOST_IN_BRACKETS; end += 1) if (tokens.formAt(end)?.text === ')') return end + 1;
  return at;
}

/** `hằng quý, 6 tháng, năm`: one past a list of periods. */
function behindPeriods(tokens: Tokens, at: number): number {
  let end = at;
  while (/^(hằng|hàng|mỗi|tuần|tháng|quý|năm|một|đầu|cuối|và|hoặc|đột|xuất|\d{1,2})$/u.test(tokens.formAt(end)?.text ?? '')) {
    end += tokens.formAt(end + 1)?.text === ',' && PERIOD_WORD.test(tokens.formAt(end + 2)?.text ?? '') ? 2 : 1;
  }
  return end;
}

const PERIOD_WORD = /^(hằng|hàng|tuần|tháng|quý|năm|một|\d{1,2})$/u;

/** A bare `quý` or `năm` in a list of rhythms; `năm 2024` and `năm học` are none. */
function barePeriod(tokens: Tokens, at: number): Match | null {
  const period = PERIODS[tokens.formAt(at)?.text ?? ''];
  const next = tokens.formAt(at + 1);
  const isTime = next?.kind === 'number' || /^([IVX]+|nay|sau|trước|học|này|qua|tới|đầu|cuối)$/u.test(next?.text ?? '');
  return period === undefined || isTime ? null : rhythm(period, at, at + 1);
}

/** `định kỳ hằng năm (trước ngày 15/12)`, `hằng tháng trước ngày 20`: the day behind it says it all. */
function isDatedBehind(tokens: Tokens, at: number): boolean {
  const next = /^[(,]$/u.test(tokens.formAt(at)?.text ?? '') ? at + 1 : at;
  return /^(trước|chậm|muộn)$/u.test(tokens.formAt(next)?.text ?? '') && tokens.gapAt(next) !== 'paragraph';
}

function isListed(tokens: Tokens, at: number, previous: DeadlineMatch | undefined): boolean {
  const joined = /^(,|và|hoặc)$/u.test(tokens.formAt(at - 1)?.text ?? '');
  return joined && previous !== undefined && previous.recurrence !== null && at - previous.last === 1;
}

const MOST_IN_BRACKETS = 16;
const MAY_BE_PERIOD = new Set(['tuan', 'thang', 'quy', 'nam']);
const PERIODS: Readonly<Record<string, string>> = {
  ngày: 'daily',
  tuần: 'weekly',
  tháng: 'monthly',
  quý: 'quarterly',
  năm: 'yearly',
};

/** `định kỳ (quý, 6 tháng, báo cáo năm)`: whether `at` stands in such brackets. */
function bracketsHold(tokens: Tokens, at: number): boolean {
  for (let i = at - 1; i > at - MOST_IN_BRACKETS && i >= 2; i -= 1) {
    if (tokens.formAt(i)?.text === ')') return false;
    if (tokens.formAt(i)?.text === '(') return isPeriodic(tokens, i - 2);
  }
  return false;
}

/** In brackets a bare `quý` or `năm` is a rhythm; `năm 2024` is a year. */
function rhythmInBrackets(tokens: Tokens, at: number, vocabulary: Vocabulary): Match | null {
  const cue = tokens.formAt(at)?.folded === 'bao' ? null : vocabulary.cues.recurrence.longestAt(tokens, at);
  if (cue) return rhythm(cue.value.value, at, cue.end);
  return barePeriod(tokens, at);
}

const MOST_BEFORE = 16;

/** A rhythm counts where the clause is about reporting, not where something merely happens every year. */
function reportsBefore(tokens: Tokens, at: number, start: number): boolean {
  for (let i = at - 1; i >= Math.max(start, at - MOST_BEFORE); i -= 1) {
    if (tokens.gapAt(i + 1) === 'paragraph' || /^[.;]$/u.test(tokens.formAt(i)?.text ?? '')) return false;
    if (isReport(tokens, i) && i + 1 < at) return true;
  }
  return false;
}

function reportsAfter(tokens: Tokens, at: number, most: number): boolean {
  for (let i = at; i < at + most; i += 1) {
    if (i >= tokens.length || tokens.gapAt(i) === 'paragraph' || /^[.;]$/u.test(tokens.formAt(i)?.text ?? '')) return false;
    // «thông báo định kỳ, báo cáo …» is another thing; «định kỳ tổng hợp, báo cáo» is not
    if (tokens.formAt(i)?.text === ',' && tokens.formAt(i - 1)?.text !== 'hợp') return false;
    if (isReport(tokens, i)) return true;
  }
  return false;
}

/** `báo cáo`, but no `báo cáo viên`. */
function isReport(tokens: Tokens, at: number): boolean {
  return (
    tokens.formAt(at)?.folded === 'bao' && tokens.formAt(at + 1)?.folded === 'cao' && tokens.formAt(at + 2)?.folded !== 'vien'
  );
}

/** `định kỳ sơ kết, tổng kết`: the work is summed up, which is a report too. */
function isReview(tokens: Tokens, at: number): boolean {
  return /^(so|tong)$/u.test(tokens.formAt(at)?.folded ?? '') && tokens.formAt(at + 1)?.folded === 'ket';
}

/**
 * `định kỳ hằng năm (trước ngày 15/12)`, `định kỳ 6 tháng (trước ngày 15/6)`, `Hằng năm, các xã báo cáo trước ngày 15/12`: the day
 * comes again every year.
 */
export function comesYearly(tokens: Tokens, at: number, vocabulary: Vocabulary): boolean {
  const { recurrence } = vocabulary.cues;
  if (tokens.gapAt(at) === 'paragraph' || tokens.formAt(at - 1)?.text === ';') return false;
  const inBrackets = tokens.formAt(at - 1)?.text === '(';
  const end = inBrackets || tokens.formAt(at - 1)?.text === ',' ? at - 1 : at;
  const straight = recurrence.longestAt(tokens, end - 2);
  if (straight?.end === end && straight.value.value === 'yearly') return true;
  if (straight?.end === end && straight.value.value === 'half-yearly') return inBrackets && isPeriodic(tokens, end - 4);
  return opensYearly(tokens, at, vocabulary);
}

const MOST_WORDS_TO_RHYTHM = 30;

/** Whether the clause opens with `hằng năm`, and says of nothing else before the day. */
function opensYearly(tokens: Tokens, at: number, { cues }: Vocabulary): boolean {
  for (let first = at - 1; first > at - MOST_WORDS_TO_RHYTHM && first >= 0; first -= 1) {
    const before = tokens.formAt(first - 1);
    const opens = first === 0 || tokens.gapAt(first) === 'paragraph' || /^[.;:+-]$/u.test(before?.text ?? '');
    const every = /^(hằng|hàng|mỗi)$/iu.test(tokens.formAt(first)?.text ?? '');
    if (opens) return every && cues.recurrence.longestAt(tokens, first)?.value.value === 'yearly';
    // «(riêng năm 2023, hoàn thành trước ngày 15/11)»
    if (/^([(]|riêng)$/u.test(tokens.formAt(first)?.text ?? '')) return false;
    if (tokens.formAt(first)?.text === 'năm' && yearNumber(tokens.formAt(first + 1)) !== null) return false;
  }
  return false;
}
