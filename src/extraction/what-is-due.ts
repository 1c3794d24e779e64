import type { DeadlineMatch } from '../plan/deadline.js';
import type { Flow } from '../reading/layout.js';
import { textOf, type Token } from '../reading/token.js';
import type { Tokens } from '../reading/tokens.js';

const MOST_WORDS_DUE = 40;

type Stretch = Pick<DeadlineMatch, 'first' | 'last'>;

/**
 * The clause that a deadline closes: from the last `;`, `:`, full stop or list mark before it, as it is printed.
 *
 * @param deadlines of the flow, in order: days named together are due for the same
 */
export function whatIsDue({ tokens }: Flow, deadlines: readonly DeadlineMatch[], index: number): string | null {
  const { first, last } = namedTogether(tokens, deadlines, index);
  const before = clauseBefore(tokens, first);
  // «Định kỳ hằng năm (trước ngày 15/12) báo cáo …»: before the bracket stands only how often
  const inBrackets = tokens.formAt(first - 1)?.text === '(' && tokens.formAt(last)?.text === ')';
  const behind = before === null || (inBrackets && before.split(' ').length <= MOST_HOW_OFTEN);
  return (behind ? clauseAfter(tokens, last) : null) ?? before ?? doneBefore(tokens, first);
}

/** More days are not named together. */
const MOST_TOGETHER = 12;

/** `trước ngày 15/6 và ngày 15/12`: all days of one list. */
function namedTogether(tokens: Tokens, deadlines: readonly DeadlineMatch[], index: number): Stretch {
  const isJoined = (before: number): boolean => {
    const [left, right] = [deadlines[before], deadlines[before + 1]];
    return left !== undefined && right?.first === left.last + 1 && /^(,|và|hoặc)$/u.test(tokens.formAt(left.last)?.text ?? '');
  };
  let [from, to] = [index, index];
  while (index - from < MOST_TOGETHER && isJoined(from - 1)) from -= 1;
  while (to - index < MOST_TOGETHER && isJoined(to)) to += 1;
  return { first: (deadlines[from] as DeadlineMatch).first, last: (deadlines[to] as DeadlineMatch).last };
}

/** `Xây dựng kế hoạch thực hiện; hoàn thành trước ngày 15/7`: what is to be finished is said one clause earlier. */
function doneBefore(tokens: Tokens, day: number): string | null {
  let end = day;
  while (end > 0 && day - end < MOST_WORDS_DONE && !beginsClause(tokens, end, day)) end -= 1;
  const isList = tokens.formAt(end - 1)?.text === ';' && tokens.gapAt(end) !== 'paragraph';
  return isList ? clauseBefore(tokens, end - 1) : null;
}

const MOST_WORDS_DONE = 6;

const MOST_HOW_OFTEN = 4;

function clauseBefore(tokens: Tokens, end: number): string | null {
  let first = end;
  while (first > 0 && end - first < MOST_WORDS_DUE && !beginsClause(tokens, first, end)) first -= 1;
  while (first < end && /^[-–+•,()]$/u.test(tokens.formAt(first)?.text ?? '')) first += 1;
  if (first < end && tokens.gapAt(first) === 'paragraph' && /^[.)]$/u.test(tokens.formAt(first + 1)?.text ?? '')) first += 2;
  let last = openBracket(tokens, first, end) ?? end;
  while (last > first && LEADS_TO_DAY.test(tokens.formAt(last - 1)?.text ?? '')) last -= 1;
  const text = textOf(tokens.slice(first, last)).replace(ENDS_DONE, '');
  return last - first > 1 && !ONLY_DONE.test(text) ? text : null;
}

/** `báo cáo định kỳ (quý, 6 tháng, năm)`: where a bracket opens in which the day stands, the clause is over. */
function openBracket(tokens: Tokens, first: number, end: number): number | null {
  for (let at = end - 1, closed = 0; at > first; at -= 1) {
    const text = tokens.formAt(at)?.text;
    if (text === ')') closed += 1;
    else if (text === '(' && closed === 0) return at;
    else if (text === '(') closed -= 1;
  }
  return null;
}

/** Says that something is to be finished, or comes again, not what. */
const ONLY_DONE = /^(thời (gian|hạn)|tiến độ|định kỳ)?[ :]*(phải )?(hoàn thành|thực hiện|xong)?[ :]*$/iu;

/** Marks right before the day say nothing of what is due, nor does `, hoàn thành`. */
const LEADS_TO_DAY = /^[-,(:]$/u;
const ENDS_DONE = /, (phải )?(hoàn thành|xong)$/u;

/** `Trước ngày 20/11/2025, các xã báo cáo kết quả`: what is due stands behind. */
function clauseAfter(tokens: Tokens, from: number): string | null {
  let first = from;
  while (/^[,):]$/u.test(tokens.formAt(first)?.text ?? '') && tokens.gapAt(first) !== 'paragraph') first += 1;
  let last = first;
  while (last < tokens.length && last - first < MOST_WORDS_DUE && !endsClause(tokens, last)) last += 1;
  return last - first > 1 && tokens.gapAt(first) !== 'paragraph' ? textOf(tokens.slice(first, last)) : null;
}

function beginsClause(tokens: Tokens, at: number, end: number): boolean {
  if (tokens.gapAt(at) === 'paragraph') return true;
  const before = tokens.formAt(at - 1)?.text ?? '';
  if (/^[;.]$/u.test(before)) return tokens.gapAt(at) !== 'none';
  // «Báo cáo quý: trước ngày 15»: the words before the colon are all there is
  return before === ':' && end - at > 1;
}

function endsClause(tokens: Tokens, at: number): boolean {
  const token = tokens.at(at) as Token;
  return token.gap === 'paragraph' || /^[;:]$/u.test(token.text) || (token.text === '.' && tokens.gapAt(at + 1) !== 'none');
}
