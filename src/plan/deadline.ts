import { FormTest } from '../reading/form-test.js';
import type { Flow } from '../reading/layout.js';
import type { Form } from '../reading/lexicon.js';
import type { Token } from '../reading/token.js';
import type { Tokens } from '../reading/tokens.js';
import { oncePer } from '../text/once-per.js';
import type { Span } from '../text/span.js';
import { isFullDate, type PartialDate } from '../time/partial-date.js';
import type { Vocabulary } from '../registry/vocabulary.js';
import { timeAt, type PlanTime, type Time } from './deadline-time.js';
import { rhythmAt } from './rhythm.js';
import { hasOtherWeekday } from './weekday.js';

/** What is wrong with the day itself: the calendar has none such, or it falls on another weekday than is printed. */
export type DeadlineFault = 'no-such-day' | 'other-weekday';

/** A day or a rhythm by which something is due. */
export interface DeadlineMatch extends Span {
  readonly surface: string;
  /** The last day: of a month, quarter or year in which something is to be done, its last. Null for a rhythm, for a span that
   * runs from another event (`trong 10 ngày kể từ …`), and where the calendar has no such day. */
  readonly date: PartialDate | null;
  /** `monthly:15`, `quarterly:20`, `half-yearly`, `yearly:12-15`, `periodic` …; then `date` is null. */
  readonly recurrence: string | null;
  readonly fault: DeadlineFault | null;
  readonly first: number;
  readonly last: number;
}

const NO_CELLS: ReadonlySet<number> = new Set();

/**
 * Finds deadlines in a stretch of text.
 *
 * @param dueCells first tokens of table cells that say by when: what they hold needs no word for *by*
 * @param time when the document was issued and what year it is about: for days that print no year
 */
export function findDeadlines(
  flow: Flow,
  range: { first: number; last: number },
  source: string,
  time: PlanTime,
  vocabulary: Vocabulary,
  dueCells: ReadonlySet<number> = NO_CELLS,
): DeadlineMatch[] {
  const { tokens } = flow;
  const found: DeadlineMatch[] = [];
  const mayBegin = mayBeginDeadline(vocabulary);
  for (let at = range.first; at < range.last; at += 1) {
    const previous = found.at(-1);
    const isCell = dueCells.size > 0 && dueCells.has(at);
    if (!mayBegin.holdsAt(tokens, at) && !isCell && at - (previous?.last ?? -2) !== 1) continue;
    const match =
      joinedTo(tokens, at, previous, time, vocabulary) ??
      dueAt(tokens, at, time, vocabulary) ??
      (isCell ? inCell(tokens, at, time, vocabulary) : null) ??
      spanFrom(tokens, at, vocabulary) ??
      rhythmAt(tokens, at, range.first, previous, vocabulary);
    if (!match || match.last > range.last) continue;
    const { start, end } = tokens.spanOf(match.first, match.last);
    found.push({ ...match, fault: faultOf(tokens, match), start, end, surface: source.slice(start, end) });
    at = match.last - 1;
  }
  return found;
}

function faultOf(tokens: Tokens, { impossible = false, date, first, last }: Match): DeadlineFault | null {
  if (impossible) return 'no-such-day';
  return isFullDate(date) && hasOtherWeekday(tokens, first, last, date) ? 'other-weekday' : null;
}

const TIME_WORDS = new Set(['ngay', 'thang', 'quy', 'nam', 'tuan', 'dinh']);

/** Nearly all words begin no deadline: this is asked at every token. */
const mayBeginDeadline = oncePer(({ cues }: Vocabulary) => {
  const tables = [cues.deadline, cues['deadline-span'], cues.recurrence];
  return new FormTest(
    (form) => form.kind === 'number' || TIME_WORDS.has(form.folded) || tables.some((table) => table.opens.holds(form)),
  );
});

type Match = Pick<DeadlineMatch, 'date' | 'recurrence' | 'first' | 'last'> & { readonly impossible?: boolean };

/** `trước ngày 20/4/2024`, `chậm nhất trong ngày 15 hằng tháng`, `trong tháng 6/2025`, `Thời gian hoàn thành: Quý I/2026`. */
function dueAt(tokens: Tokens, at: number, time: PlanTime, vocabulary: Vocabulary): Match | null {
  const cue = vocabulary.cues.deadline.longestAt(tokens, at);
  if (!cue) return bareAt(tokens, at, time, vocabulary);
  const unit = /^(ngày|tháng|quý|năm)$/u.test(tokens.formAt(cue.end - 1)?.text.toLowerCase() ?? '');
  const due = timeAt(tokens, unit ? cue.end - 1 : cue.end, time, cue.value.value === 'by', vocabulary);
  if (!due) return cue.value.value === 'by' ? beforeTet(tokens, at, cue.end) : null;
  if (goesOn(tokens, due.last) || !isDue(tokens, at, due, cue.value.value, time)) return null;
  const yearly = due.dayOfYear !== null && isYearly(tokens, at, vocabulary);
  return yearly ? { ...matchOf(due, at), date: null, recurrence: `yearly:${due.dayOfYear}` } : matchOf(due, at);
}

/**
 * `định kỳ hằng năm (trước ngày 15/12)`, `6 tháng (trước ngày 15/6)`, `Hằng năm, các xã báo cáo kết quả trước ngày 15/12`: the day
 * comes again every year.
 */
function isYearly(tokens: Tokens, at: number, { cues }: Vocabulary): boolean {
  const end = /^[(,]$/u.test(tokens.formAt(at - 1)?.text ?? '') ? at - 1 : at;
  for (let first = end - 2; first > at - MOST_WORDS_TO_RHYTHM && first >= 0; first -= 1) {
    const cue = cues.recurrence.longestAt(tokens, first);
    const opens = first === 0 || tokens.gapAt(first) === 'paragraph' || tokens.formAt(first - 1)?.kind === 'mark';
    const everyYear = cue?.value.value === 'yearly' || cue?.value.value === 'half-yearly';
    if (everyYear && (cue.end === end || (opens && cue.end <= end))) return true;
    if (tokens.gapAt(first) === 'paragraph' || /^[.;]$/u.test(tokens.formAt(first - 1)?.text ?? '')) return false;
  }
  return false;
}

const MOST_WORDS_TO_RHYTHM = 30;

/** `hoàn thành trước Tết Nguyên đán Bính Ngọ năm 2026`: a day of the moon's calendar, which is not reckoned here. */
function beforeTet(tokens: Tokens, first: number, at: number): Match | null {
  if (tokens.formAt(at)?.text !== 'Tết' || !ORDERS.test(clauseBefore(tokens, first))) return null;
  let last = at + 1;
  while (last < at + MOST_WORDS_OF_TET && tokens.gapAt(last) !== 'paragraph' && TET_WORD.test(tokens.formAt(last)?.text ?? ''))
    last += 1;
  return { date: null, recurrence: null, first, last };
}

const MOST_WORDS_OF_TET = 8;
const TET_WORD =
  /^(Nguyên|[Đđ]án|Dương|[Ââ]m|lịch|năm|\d{4}|Giáp|Ất|Bính|Đinh|Mậu|Kỷ|Canh|Tân|Nhâm|Quý|Tý|Sửu|Dần|Mão|Thìn|Tỵ|Ngọ|Mùi|Thân|Dậu|Tuất|Hợi)$/u;

function matchOf({ date, recurrence, impossible, last }: Time, first: number): Match {
  return { date, recurrence, impossible, first, last };
}

/** `… và các năm tiếp theo`, `trở đi`: a time in which something begins. */
function goesOn(tokens: Tokens, at: number): boolean {
  const words = lowerWords(tokens, at, at + 4);
  return /^(và (các|những) năm|trở đi|trở lại|đến (hết )?(tháng|năm|ngày|quý)|[-–] (năm|(19|20)\d\d))/u.test(words);
}

function isDue(tokens: Tokens, at: number, due: Time, how: string, { issuedOn }: PlanTime): boolean {
  if (due.recurrence !== null) return true;
  const before = clauseBefore(tokens, at);
  // «Trước năm 2020 thôn chưa có điện» tells of a time gone by; a day gone by is somebody's error, and is shown
  if (how === 'by' || how === 'latest')
    return due.unit === 'day' || due.date === null || issuedOn === null || due.date >= issuedOn;
  if (how === 'until') {
    // «có hiệu lực đến hết ngày 31/12»: how long a document is in force
    if (/hiệu lực/u.test(lastWords(before, 4))) return false;
    if (BEGINS.test(lastWords(before, 16))) return false;
    // «mục tiêu đến năm 2030»: a goal of a programme
    if (due.unit === 'year') return /hoàn thành|xong/u.test(lastWords(before, 4));
    const onTheDay = due.unit === 'day' && /^(đến )?hết/u.test(lowerWords(tokens, at, at + 2));
    return ENDS_WORK.test(before) || onTheDay || MUST.test(firstWords(clauseAfter(tokens, due.last), 8));
  }
  if (due.date !== null && isFullDate(issuedOn) && due.date < issuedOn) return false;
  if (due.unit === 'year') return FINISHES.test(lastWords(before, 12));
  if (due.unit === 'day' && /^trong$/iu.test(tokens.formAt(at)?.text ?? '')) return true;
  return ORDERS.test(before) || ORDERS.test(clauseAfter(tokens, due.last));
}

/** `từ ngày 1/3 đến ngày 30/4`, `từ nay đến hết năm`: how long something lasts, not when it is due. */
const BEGINS = /(?<!kể )(?<![\p{L}])từ (ngày|tháng|quý|năm|nay|đầu|\d)/u;
const FINISHES = /hoàn thành|xong|kết thúc|bàn giao|phê duyệt|ban hành|trình |thời hạn|tiến độ/u;
const ENDS_WORK = /hoàn thành|xong|kết thúc|chậm nhất|thời hạn|hạn cuối|hạn chót|báo cáo|gửi |nộp /u;
const MUST = /hoàn thành|xong|kết thúc|phải |báo cáo/u;
const ORDERS =
  /báo cáo|hoàn thành|trình |gửi |nộp |ban hành|xong|công bố|phê duyệt|khởi công|bàn giao|sơ kết|tổng kết|rà soát|xây dựng|triển khai|tổ chức|thực hiện|giải ngân|kết thúc|tham mưu|kiểm tra|thống kê|tổng hợp|đề xuất|cung cấp|khắc phục/u;

/** `hoàn thành quý I/2026`, `Thời hạn: 30/6/2026`: no word for *by*, but for what it is. */
function bareAt(tokens: Tokens, at: number, time: PlanTime, vocabulary: Vocabulary): Match | null {
  const [before, opening] = [tokens.formAt(at - 1), tokens.formAt(at)];
  if (!before || !opening || !mayStandBeforeBare.holds(before) || !opensBare.holds(opening)) return null;
  const label = labelBefore(tokens, at, vocabulary);
  const done = label === null && /(hoàn thành|xong|hạn cuối|hạn chót)( vào| trong| là)?$/u.test(lowerWords(tokens, at - 3, at));
  if (label === null && !done) return null;
  const due = timeAt(tokens, at, time, false, vocabulary);
  if (!due || due.recurrence !== null || goesOn(tokens, due.last)) return null;
  if (due.unit === 'year' && !(label !== null && (label.item || DUE_LABEL.test(label.phrase)))) return null;
  return matchOf(due, at);
}

/** The last word of a label, or of what `done` looks for. */
const mayStandBeforeBare = new FormTest(({ folded }) => /^(:|thanh|xong|cuoi|chot|vao|trong|la)$/u.test(folded));
const opensBare = new FormTest(({ kind, text }) => kind === 'number' || /^(ngày|tháng|quý|năm)$/iu.test(text));

const DUE_LABEL = /hoàn thành|hạn|tiến độ|trình|ban hành/u;

/** `Quý I/2026`, `30/6/2026`, `Năm 2025` in the column that says by when. */
function inCell(tokens: Tokens, at: number, time: PlanTime, vocabulary: Vocabulary): Match | null {
  const due = timeAt(tokens, at, time, false, vocabulary);
  return due && !goesOn(tokens, due.last) ? matchOf(due, at) : null;
}

/** The label that a line opens with, right before a token: `Thời gian hoàn thành:`. */
function labelBefore(tokens: Tokens, at: number, { cues }: Vocabulary): { phrase: string; item: boolean } | null {
  const colon = at - 1;
  if (tokens.formAt(colon)?.text !== ':') return null;
  for (let first = colon - 1; first >= Math.max(0, colon - 8); first -= 1) {
    const cue = cues['work-label'].longestAt(tokens, first);
    if (cue?.end === colon && cue.value.value === 'due')
      return { phrase: cue.value.phrase, item: /^[-+)]$/u.test(tokens.formAt(first - 1)?.text ?? '') };
  }
  return null;
}

/** `trước ngày 15/6 và ngày 15/12 hằng năm`: a second day behind the first. */
function joinedTo(
  tokens: Tokens,
  at: number,
  previous: DeadlineMatch | undefined,
  time: PlanTime,
  vocabulary: Vocabulary,
): Match | null {
  if (previous === undefined || at - previous.last !== 1 || !/^(,|;|và|hoặc)$/u.test(tokens.formAt(at - 1)?.text ?? ''))
    return null;
  if (previous.date === null && !/:/u.test(previous.recurrence ?? '')) return null;
  const due = timeAt(tokens, at, time, false, vocabulary);
  return due && (due.unit === 'day' || due.unit === 'rhythm') ? matchOf(due, at) : null;
}

const COUNTED = /^(ngày|giờ|tháng|tuần|phút)$/u;

/** `trong vòng 15 ngày kể từ ngày ký`, `chậm nhất 03 ngày làm việc sau khi …`: a span that runs from another event. */
function spanFrom(tokens: Tokens, at: number, vocabulary: Vocabulary): Match | null {
  const cue = vocabulary.cues['deadline-span'].longestAt(tokens, at);
  if (!cue) return null;
  let number = cue.end;
  if (tokens.formAt(number)?.text === 'là') number += 1;
  if (tokens.formAt(number)?.kind !== 'number') return null;
  let unit = number + 1;
  if (tokens.formAt(unit)?.text === '(') while (unit < number + 6 && tokens.formAt(unit - 1)?.text !== ')') unit += 1;
  // «trong 24 giờ đầu kể từ khi …»: how it goes then, not when it is due
  if (!COUNTED.test(tokens.formAt(unit)?.text ?? '') || tokens.formAt(unit + 1)?.text === 'đầu') return null;
  let from = unit + 1;
  while (from < unit + 5 && isInside(tokens.at(from)) && !/^(kể|sau|từ)$/u.test(tokens.formAt(from)?.text ?? '')) from += 1;
  if (tokens.formAt(from)?.text === ',' && tokens.formAt(from + 1)?.text === 'kể') from += 1;
  const runs = /^(kể|sau|từ)$/u.test(tokens.formAt(from)?.text ?? '');
  if (!runs && cue.value.value !== 'span-alone') return null;
  let last = runs ? from + 1 : unit + 1;
  while (runs && last < from + 24 && isInside(tokens.at(last))) last += 1;
  if (!runs && lowerWords(tokens, last, last + 2) === 'làm việc') last += 2;
  return { date: null, recurrence: null, first: at, last };
}

function isInside(token: Token | undefined): boolean {
  return token !== undefined && token.gap !== 'paragraph' && !/^[,;.:()]$/u.test(token.text);
}

// ---- the clause around ------------------------------------------------------------------------------------------

const MOST_BACK = 40;
const MOST_AHEAD = 24;

function clauseBefore(tokens: Tokens, at: number): string {
  let first = at;
  while (first > 0 && at - first < MOST_BACK) {
    if (tokens.gapAt(first) === 'paragraph' || /^[;.]$/u.test(tokens.formAt(first - 1)?.text ?? '')) break;
    first -= 1;
  }
  return lowerWords(tokens, first, at);
}

function clauseAfter(tokens: Tokens, at: number): string {
  let last = at;
  while (last < at + MOST_AHEAD && last < tokens.length && tokens.gapAt(last) !== 'paragraph') {
    if (/^[;.]$/u.test(tokens.formAt(last)?.text ?? '')) break;
    last += 1;
  }
  return lowerWords(tokens, at, last);
}

/** The words between two tokens in small letters, with blanks between them and one behind. */
function lowerWords(tokens: Tokens, first: number, last: number): string {
  let text = '';
  for (let at = Math.max(0, first); at < Math.min(last, tokens.length); at += 1) {
    text += `${text === '' ? '' : ' '}${(tokens.formAt(at) as Form).text.toLowerCase()}`;
  }
  return text;
}

function firstWords(text: string, most: number): string {
  return text.split(' ').slice(0, most).join(' ');
}

function lastWords(text: string, most: number): string {
  return text.split(' ').slice(-most).join(' ');
}
