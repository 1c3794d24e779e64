import { FormTest } from '../reading/form-test.js';
import type { Token } from '../reading/token.js';
import type { Tokens } from '../reading/tokens.js';
import type { Vocabulary } from '../registry/vocabulary.js';
import { beginsTask } from './agency-name.js';

export const taskRoles = ['lead', 'coordinate', 'advise', 'report-hub', 'perform'] as const;
export type TaskRole = (typeof taskRoles)[number];

/** Within this many words a role word belongs to the clause's own verb. */
const NEAR_START = 8;

/**
 * The roles a stretch of text gives to the body it is addressed to: every role word that is said of it, and `perform` where
 * a clause has a verb of its own.
 */
export function taskRolesOf(tokens: Tokens, first: number, last: number, vocabulary: Vocabulary): TaskRole[] {
  const found = new Set<TaskRole>();
  for (const [start, end] of cutAt(tokens, first, last, '.')) readSentence(tokens, start, end, vocabulary, found);
  return taskRoles.filter((role) => found.has(role));
}

function readSentence(tokens: Tokens, first: number, last: number, vocabulary: Vocabulary, found: Set<TaskRole>): void {
  if (reportsForOthers(tokens, first, last)) found.add('report-hub');
  let led = false;
  for (const [start, end] of cutAt(tokens, first, last, ';')) {
    const clause = readClause(tokens, start, end, vocabulary);
    for (const role of clause.roles) found.add(role);
    // «chủ trì …; xây dựng …»: what follows in the sentence is led too
    if (clause.performs && !led) found.add('perform');
    led ||= clause.roles.has('lead');
  }
}

interface Clause {
  readonly roles: ReadonlySet<TaskRole>;
  /** It has a verb of its own that no role word governs. */
  readonly performs: boolean;
}

function readClause(tokens: Tokens, first: number, last: number, vocabulary: Vocabulary): Clause {
  const roles = new Set<TaskRole>();
  const start = behindOpening(tokens, first, last, vocabulary);
  const orders = ORDERS_OTHERS.test(`${tokens.formAt(start)?.text} ${tokens.formAt(start + 1)?.text}`.toLowerCase());
  const inCase = /^(trường|khi|nếu)$/u.test(tokens.formAt(first)?.text.toLowerCase() ?? '');
  let own = false;
  let inBrackets = false;
  for (let at = start; at < last; at += 1) {
    if (tokens.formAt(at)?.text === '(' || tokens.formAt(at)?.text === ')') inBrackets = tokens.formAt(at)?.text === '(';
    // «gửi Sở Nội vụ để tổng hợp, tham mưu …»: what follows is another's
    if (tokens.formAt(at)?.text === 'để' && tokens.formAt(at + 1)?.text === 'tổng') break;
    const cue = inBrackets ? null : vocabulary.cues.task.longestAt(tokens, at);
    if (!cue) continue;
    const role = cue.value.value as TaskRole;
    if (isOthers(tokens, at, start, role, orders) || (role === 'report-hub' && inCase)) continue;
    const near = at - start < NEAR_START;
    if (near) own = true;
    roles.add(role);
    if (role === 'coordinate' && near && tokens.formAt(cue.end)?.text === ',' && beginsTask(tokens, cue.end + 1, vocabulary))
      own = false;
    at = cue.end - 1;
  }
  const performs =
    !own &&
    last - start > 3 &&
    !vocabulary.cues.purpose.longestAt(tokens, start) &&
    !NAMES_THING.test(tokens.formAt(start)?.text ?? '');
  return { roles, performs };
}

/** `chỉ đạo các xã phối hợp`: the role is that of those who are ordered. */
const ORDERS_OTHERS = /^(chỉ đạo|đôn đốc|yêu cầu|định hướng|hướng dẫn|cử .*)/u;
/** A clause that begins so goes on with the object of the one before. */
const NAMES_THING = /^(việc|công|chính|các|những|nội|vụ|mọi|số)$/u;
/** `cơ quan chủ trì`, `quy chế phối hợp`: the word names a thing here. */
const THING_BEFORE = /^(quan|vị|chế|trình|tác|sự|hoạch|ngành|vai|hệ|cùng|mối|nội|thống|cán)$/u;

function isOthers(tokens: Tokens, at: number, start: number, role: TaskRole, orders: boolean): boolean {
  const before = tokens.formAt(at - 1);
  if (at === start || before === undefined) return false;
  const ofCouncil = before.text === 'đồng' && /^hội$/iu.test(tokens.formAt(at - 2)?.text ?? '');
  const isThing =
    (THING_BEFORE.test(before.text) || ofCouncil) &&
    role !== 'report-hub' &&
    role !== 'advise' &&
    !(at - start === 4 && moreOf(tokens, start));
  if (isThing || /^(không|chưa|được|bởi|theo|của|khi|nếu)$/u.test(before.text)) return true;
  if (before.text === 'để' && role !== 'coordinate') return true;
  if (role === 'report-hub' && (/^(qua|với|về)$/u.test(before.text) || sentTo(tokens, at, start))) return true;
  if (role === 'lead' && /^(mình|và)$/u.test(before.text) && at - start > NEAR_START) return true;
  if (orders && before.text !== ',' && before.text !== 'và') return true;
  return role === 'lead' && doneBy(tokens, at, start);
}

/** `tăng cường công tác phối hợp`: what there is to be more of is the body's own. */
function moreOf(tokens: Tokens, start: number): boolean {
  const words = [0, 1, 2, 3].map((index) => tokens.formAt(start + index)?.text.toLowerCase()).join(' ');
  return words === 'tăng cường công tác';
}

const MOST_WORDS_OF_BODY = 10;

/** `gửi Sở Nông nghiệp và Môi trường tổng hợp, báo cáo`: the body that it is sent to does so. */
function sentTo(tokens: Tokens, at: number, start: number): boolean {
  for (let i = at - 1; i >= Math.max(start, at - MOST_WORDS_OF_BODY); i -= 1) {
    const { kind, text } = tokens.at(i) as Token;
    if (text === 'gửi') return tokens.formAt(i + 1)?.capital === true;
    if (kind !== 'word') return false;
  }
  return false;
}

/** `do Sở Y tế chủ trì`: tells whose it is, gives nothing out. */
function doneBy(tokens: Tokens, at: number, start: number): boolean {
  for (let i = at - 1; i >= Math.max(start, at - 8); i -= 1) {
    if (tokens.formAt(i)?.text === 'do') return true;
    if (tokens.formAt(i)?.text === ',') return false;
  }
  return false;
}

const OPENS = /^(căn|trên|theo|trong|để|nhằm|khi|trường|đối|ngoài|từ|với|quá)$/u;
const MOST_OPENING = 40;
const MOST_TO_DUTY = 24;

/** Behind `Căn cứ kế hoạch này, …`, `… theo chức năng, nhiệm vụ được giao có trách nhiệm …`: where the clause's own verb is. */
function behindOpening(tokens: Tokens, first: number, last: number, vocabulary: Vocabulary): number {
  let start = first;
  while (start < last && tokens.formAt(start)?.kind === 'mark') start += 1;
  const opens = OPENS.test(tokens.formAt(start)?.text.toLowerCase() ?? '');
  if (!opens && vocabulary.cues.task.longestAt(tokens, start)) return start;
  for (let at = start; at < Math.min(last, start + MOST_TO_DUTY); at += 1) {
    const duty = tokens.formAt(at + 1)?.text === 'trách' && tokens.formAt(at + 2)?.text === 'nhiệm';
    if (duty && /^(có|chịu)$/u.test(tokens.formAt(at)?.text.toLowerCase() ?? '')) return at + 3;
  }
  if (!opens) return start;
  // «trường hợp các ngành cần phối hợp thì …»: what is needed in a case is not yet the task
  const inCase = /^(trong|trường|khi|đối)$/iu.test(tokens.formAt(start)?.text ?? '');
  for (let at = start + 1; at < Math.min(last, start + MOST_OPENING); at += 1) {
    if (tokens.formAt(at)?.text === 'thì') return at + 1;
    if (/^(cần|phải)$/u.test(tokens.formAt(at)?.text ?? '') && !inCase && vocabulary.cues.task.longestAt(tokens, at + 1))
      return at + 1;
    if (tokens.formAt(at)?.text === ',' && beginsTask(tokens, at + 1, vocabulary)) return at + 1;
    if (tokens.formAt(start)?.text.toLowerCase() === 'theo' && vocabulary.cues.task.longestAt(tokens, at)) return at;
  }
  return start;
}

const MOST_BETWEEN = 70;
const mayGatherOrReport = new FormTest(
  ({ text, folded }) => /^(tong|don|bao|tham)$/u.test(folded) || text === '(' || text === ')',
);

/** `theo dõi, đôn đốc … báo cáo Ủy ban nhân dân tỉnh`, `tổng hợp kết quả, định kỳ báo cáo …`: gathers what others have done. */
function reportsForOthers(tokens: Tokens, first: number, last: number): boolean {
  if (/^(trường|khi)$/iu.test(tokens.formAt(first)?.text ?? '')) return false;
  let gathers = -1;
  let advises = -1;
  let inBrackets = false;
  const next = (from: number): number => mayGatherOrReport.next(tokens, from, last);
  for (let at = next(first); at < last; at = next(at + 1)) {
    if (tokens.formAt(at)?.text === '(' || tokens.formAt(at)?.text === ')') inBrackets = tokens.formAt(at)?.text === '(';
    if (inBrackets) continue;
    const pair = `${tokens.formAt(at)?.text} ${tokens.formAt(at + 1)?.text}`.toLowerCase();
    if (/^(tổng hợp|đôn đốc)$/u.test(pair) && isOwnVerb(tokens.at(at - 1), at === first)) gathers = at;
    if (pair === 'tham mưu') advises = at;
    if (pair === 'báo cáo' && gathers >= 0 && at - gathers < MOST_BETWEEN) {
      // «tổng hợp …, tham mưu UBND tỉnh báo cáo theo quy định»: whom it goes to need not be said again
      if (reportsUp(tokens, at + 2) || (advises > gathers && tokens.formAt(at + 2)?.text === 'theo')) return true;
    }
  }
  return false;
}

function isOwnVerb(before: Token | undefined, opens: boolean): boolean {
  return (
    opens ||
    before === undefined ||
    before.text === ',' ||
    /^(và|mối|trì|dõi|tra|dẫn|tỉnh|phố|kỳ|hợp|có|nhiệm|mưu|;)$/u.test(before.text)
  );
}

/** Up the line, and about what was done: no `chế độ báo cáo`, no `báo cáo viên`. */
function reportsUp(tokens: Tokens, at: number): boolean {
  const next = tokens.formAt(at);
  if (!next) return false;
  return next.capital || /^(kết|tình|cấp|định|về|với|lên|tháng|quý|năm|,|\(|thường|cơ)$/u.test(next.text) || next.text === '.';
}

/** The pieces between marks; a full stop inside a number or an abbreviation cuts nothing. */
function cutAt(tokens: Tokens, first: number, last: number, mark: '.' | ';'): [number, number][] {
  const list: [number, number][] = [];
  let start = first;
  for (let at = first; at < last; at += 1) {
    const ends = tokens.formAt(at)?.text === mark && (mark !== '.' || tokens.gapAt(at + 1) !== 'none');
    if (!ends && !(at > start && tokens.gapAt(at) === 'paragraph')) continue;
    if (at > start) list.push([start, at]);
    start = ends ? at + 1 : at;
  }
  if (last > start) list.push([start, last]);
  return list;
}
