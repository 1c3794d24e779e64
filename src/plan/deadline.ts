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
import { comesYearly, rhythmAt } from './rhythm.js';
import { tetEnd } from './tet.js';
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
  // «Thời gian: trong tháng 11/2023»
  const isLabelled = due.unit !== 'year' && labelBefore(tokens, at, vocabulary) !== null;
  if (goesOn(tokens, due) || !(isLabelled || isDue(tokens, at, due, cue.value.value, time))) return null;
  const yearly = due.dayOfYear !== null && comesYearly(tokens, at, vocabulary);
  return yearly ? { ...matchOf(due, at), date: null, recurrence: `yearly:${due.dayOfYear}` } : matchOf(due, at);
}

/** `hoàn thành trước Tết Nguyên đán`: nothing but the words is known of the day. */
function beforeTet(tokens: Tokens, first: number, at: number): Match | null {
  const last = tetEnd(tokens, at);
  if (last === null || !IS_DONE.test(lastWords(clauseBefore(tokens, first), 8))) return null;
  // «trước, trong và sau Tết» is a time in which something is done
  const around = /^(, trong|và sau|, sau)/u.test(lowerWords(tokens, last, last + 2));
  return around ? null : { date: null, recurrence: null, first, last };
}

const IS_DONE = /hoàn thành|xong|gửi |nộp |trình |chi trả|bàn giao|trao |tặng /u;

function matchOf({ date, recurrence, impossible, last }: Time, first: number): Match {
  return { date, recurrence, impossible, first, last };
}

/** `… và các năm tiếp theo`, `trở đi`, `Năm 2025 - 2026`: a time in which something begins. */
function goesOn(tokens: Tokens, { last, unit }: Time): boolean {
  const words = lowerWords(tokens, last, last + 4);
  if (unit === 'year' && tokens.gapAt(last) !== 'paragraph' && /^[-–] (19|20)\d\d\b/u.test(words)) return true;
  return /^(và (các|những) năm|trở đi|trở lại|đến (hết )?(tháng|năm|ngày|quý)|- năm)/u.test(words);
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
  if (!due || due.recurrence !== null || goesOn(tokens, due)) return null;
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
  return due && !goesOn(tokens, due) ? matchOf(due, at) : null;
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

function isToldOf(tokens: Tokens, at: number, unit: number): boolean {
  return /báo cáo|gửi |nộp /u.test(`${clauseBefore(tokens, at)} ${clauseAfter(tokens, unit)}`);
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
  if (!COUNTED.test(tokens.formAt(unit)?.text ?? '')) return null;
  // «được tiếp cận hỗ trợ trong 24 giờ đầu kể từ khi …»: how it goes then, where nobody reports
  if (tokens.formAt(unit + 1)?.text === 'đầu' && !isToldOf(tokens, at, unit)) return null;
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
