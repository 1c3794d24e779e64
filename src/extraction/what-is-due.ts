import type { DeadlineMatch } from '../plan/deadline.js';
import type { Flow } from '../reading/layout.js';
import { textOf, type Token } from '../reading/token.js';
import type { Tokens } from '../reading/tokens.js';

const MOST_WORDS_DUE = 40;

/** The clause that a deadline closes: from the last `;`, `:`, full stop or list mark before it, as it is printed. */
export function whatIsDue(flow: Flow, deadline: Pick<DeadlineMatch, 'first' | 'last'>): string | null {
  const { tokens } = flow;
  const before = clauseBefore(tokens, deadline.first);
  // «Định kỳ hằng năm (trước ngày 15/12) báo cáo …»: before the bracket stands only how often
  const inBrackets = tokens.formAt(deadline.first - 1)?.text === '(' && tokens.formAt(deadline.last)?.text === ')';
  const behind = before === null || (inBrackets && before.split(' ').length <= MOST_HOW_OFTEN);
  return (behind ? clauseAfter(tokens, deadline.last) : null) ?? before;
}

const MOST_HOW_OFTEN = 4;

function clauseBefore(tokens: Tokens, end: number): string | null {
  let first = end;
  while (first > 0 && end - first < MOST_WORDS_DUE && !beginsClause(tokens, first, end)) first -= 1;
  while (first < end && /^[-–+•,()]$/u.test(tokens.formAt(first)?.text ?? '')) first += 1;
  if (first < end && tokens.gapAt(first) === 'paragraph' && /^[.)]$/u.test(tokens.formAt(first + 1)?.text ?? '')) first += 2;
  let last = openBracket(tokens, first, end) ?? end;
  while (last > first && LEADS_TO_DAY.test(tokens.formAt(last - 1)?.text ?? '')) last -= 1;
  const text = textOf(tokens.slice(first, last));
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

/** Says that something is to be finished, not what. */
const ONLY_DONE = /^(thời (gian|hạn)|tiến độ)?[ :]*(hoàn thành|thực hiện|xong)?[ :]*$/iu;

/** `(`, `,`, `xong`, `hoàn thành` right before the day say nothing of what is due. */
const LEADS_TO_DAY = /^[-,(:]$/u;

/** `Trước ngày 20/11/2025, các xã báo cáo kết quả`: what is due stands behind. */
function clauseAfter(tokens: Tokens, from: number): string | null {
  let first = from;
  while (/^[,):]$/u.test(tokens.formAt(first)?.text ?? '') && tokens.gapAt(first) !== 'paragraph') first += 1;
  let last = first;
  while (last < tokens.length && last - first < MOST_WORDS_DUE && (last === from || !endsClause(tokens, last))) last += 1;
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
