import { FormTest } from '../reading/form-test.js';
import type { Flow } from '../reading/layout.js';
import { textOf, type Token } from '../reading/token.js';
import type { Tokens } from '../reading/tokens.js';
import type { Vocabulary } from '../registry/vocabulary.js';
import { afterLeadIn, listAt } from './agency-list.js';
import { beginsTask, mayBeginName, type AgencyName } from './agency-name.js';

/** Who a paragraph or clause gives work to, and where the work begins. */
export interface Subject {
  readonly names: readonly AgencyName[];
  /** Where the words that name them begin, lead-in included. */
  readonly first: number;
  /** Token where the task begins; the end where the names stand alone. */
  readonly taskAt: number;
  /** How the names stand there: as a heading, or as the subject of a sentence. */
  readonly form: 'heading' | 'sentence';
  /** It says outright that they have to: `có trách nhiệm`, `chủ trì`. */
  readonly outright: boolean;
}

export interface Range {
  readonly first: number;
  readonly last: number;
}

/** Words left behind the last name of a heading, up to its colon. */
const MOST_LEFT = 14;
/** Words that tell which of a sort are meant, in a heading that stands alone. */
const MOST_ALONE = 26;
const MOST_TO_COLON = 90;

/**
 * `7. Sở Y tế, Báo Lào Cai: …`, `Giao Sở Y tế chủ trì …`, `Để nâng cao chất lượng, các sở, ngành …`: who a paragraph is
 * addressed to.
 *
 * @param range the paragraph without its marker
 * @param alone whether it has nothing else to say: what it gives out stands below it
 */
export function subjectOf(
  flow: Flow,
  range: Range,
  alone: boolean,
  issuer: string | null,
  vocabulary: Vocabulary,
): Subject | null {
  const { tokens } = flow;
  const first = leadIn(tokens, range.first, issuer, vocabulary);
  const list = listAt(tokens, first, range.last, vocabulary);
  if (list.names.length === 0) return first === range.first ? behindClause(flow, range, issuer, vocabulary) : null;
  const colon = colonIn(tokens, list.end, range.last);
  const left = wordsIn(tokens, list.end, colon ?? range.last);
  if (left === 0 || (colon !== null && left <= MOST_LEFT && !isNegated(tokens, list.end)))
    return heading(tokens, range, list.names, colon, left);
  if (alone && left <= MOST_ALONE && isOfSort(list.names.at(-1))) return heading(tokens, range, list.names, null, left);
  if (!isAddressed(tokens, list, first > range.first, range.last, vocabulary)) return null;
  const outright = first > range.first || isOutright(tokens, list.end);
  return { names: list.names, first: range.first, taskAt: list.end, form: 'sentence', outright };
}

function heading(tokens: Tokens, range: Range, names: readonly AgencyName[], colon: number | null, left: number): Subject | null {
  const last = names.at(-1);
  if (!last) return null;
  const taskAt = colon === null ? range.last : colon + 1;
  const until = colon ?? range.last;
  // the rest of the line tells which of that sort are meant: «Các cơ sở sản xuất cây giống»
  const whole = left > 0 && isOfSort(last) ? widened(tokens, last, until) : last;
  // «Các đơn vị khác»: names nobody
  if (/^Các (đơn vị|cơ quan|tổ chức) khác$/u.test(whole.name)) return null;
  return { names: [...names.slice(0, -1), whole], first: range.first, taskAt, form: 'heading', outright: true };
}

function widened(tokens: Tokens, name: AgencyName, until: number): AgencyName {
  let last = until;
  while (last > name.last && tokens.formAt(last - 1)?.kind === 'mark' && tokens.formAt(last - 1)?.text !== ')') last -= 1;
  const text = textOf(tokens.slice(name.first, last));
  return {
    ...name,
    name: text.slice(0, 1).toUpperCase() + text.slice(1),
    kind: null,
    last,
    end: (tokens.at(last - 1) as Token).end,
  };
}

/** Named by what it is or does, not by a name of its own. */
function isOfSort(name: AgencyName | undefined): boolean {
  return name !== undefined && (name.called === 'group' || name.called === 'body' || name.kind?.kind === 'group');
}

/** `Chủ tịch UBND tỉnh yêu cầu các sở …`: who gives out the work gets none. */
function leadIn(tokens: Tokens, first: number, issuer: string | null, vocabulary: Vocabulary): number {
  const direct = afterLeadIn(tokens, first, vocabulary);
  if (direct > first) return direct;
  const giver = listAt(tokens, first, first + 24, vocabulary);
  if (giver.names.length !== 1 || !isGiver(giver.names[0]?.name ?? '', issuer)) return first;
  const verb = afterLeadIn(tokens, giver.end, vocabulary);
  return verb > giver.end ? verb : first;
}

const GIVERS = /^(?:(?:Chủ tịch|Thường trực) )?(?:UBND|Ủy ban nhân dân|HĐND) (?:tỉnh|thành phố|huyện|xã)|^Thủ tướng|^Chính phủ/iu;

function isGiver(name: string, issuer: string | null): boolean {
  return GIVERS.test(name) || (issuer !== null && name.includes(issuer));
}

/** Who carries a task has it said of them: a verb, a lead-in before, or a clause in between. */
function isAddressed(
  tokens: Tokens,
  list: { readonly names: readonly AgencyName[]; readonly end: number },
  led: boolean,
  last: number,
  vocabulary: Vocabulary,
): boolean {
  const next = tokens.formAt(list.end);
  if (!next || list.end >= last || isNegated(tokens, list.end)) return false;
  if (led || next.text === ',' || next.text === '-' || beginsTask(tokens, list.end, vocabulary)) return true;
  return list.names.every((one) => one.called === 'known' || one.called === 'proper');
}

/** `không phải thực hiện`, `không thuộc diện`, `được miễn`: work that somebody has not got. */
export function isNegated(tokens: Tokens, at: number): boolean {
  const [a, b] = [tokens.formAt(at)?.text.toLowerCase(), tokens.formAt(at + 1)?.text.toLowerCase()];
  if (a === 'không' || a === 'chưa') return /^(phải|thuộc|có|chịu|được|cần|bắt|thực)$/u.test(b ?? '') && b !== 'được';
  return (a === 'được' && b === 'miễn') || (a === 'miễn' && at + 1 < tokens.length);
}

const MOST_OPENING = 60;

/** `Để nâng cao chất lượng, các sở, ngành …`, `Căn cứ Kế hoạch này, Giám đốc các Sở …`: the subject behind an opening clause. */
function behindClause(flow: Flow, range: Range, issuer: string | null, vocabulary: Vocabulary): Subject | null {
  const { tokens } = flow;
  if (!opensClause(tokens, range.first)) return null;
  for (let at = range.first + 2; at < Math.min(range.last, range.first + MOST_OPENING); at += 1) {
    if (tokens.formAt(at)?.text === '.' || tokens.formAt(at)?.text === ';') return null;
    const behindMark = /^[,:]$/u.test(tokens.formAt(at - 1)?.text ?? '');
    const first = behindMark ? leadIn(tokens, at, issuer, vocabulary) : at;
    const list = listAt(tokens, first, range.last, vocabulary);
    if (list.names.length === 0) continue;
    const isOwn = behindMark || (tokens.formAt(at)?.text === 'các' && !BINDS.test(tokens.formAt(at - 1)?.text ?? ''));
    const isThem = !(list.names.length === 1 && isGiver(list.names[0]?.name ?? '', issuer));
    if (isOwn && isThem && isAddressed(tokens, list, first > at, range.last, vocabulary))
      return { names: list.names, first: at, taskAt: list.end, form: 'sentence', outright: isOutright(tokens, list.end) };
    at = list.end - 1;
  }
  return null;
}

/** Behind these a body is no subject: `phối hợp với các sở`. */
const BINDS = /^(với|cho|của|do|giữa|cùng|tới|đến|từ|về|thuộc|tại|trong|bởi|tạo|đạo|dẫn|đốc|cầu|là|và|hợp|tra|sát|theo|ở)$/u;

const OPENS_CLAUSE = /^(để|nhằm|căn|trên|trong|quá|theo|khi|với|sau|từ|về|đối)$/u;

function opensClause(tokens: Tokens, first: number): boolean {
  return OPENS_CLAUSE.test(tokens.formAt(first)?.text.toLowerCase() ?? '');
}

/** Behind these marks a clause of its own begins. */
const endsClause = new FormTest(({ text }) => /^[,;:.]$/u.test(text));

/**
 * The subjects that a sentence names further on: `Sở Y tế chủ trì, Sở Nội vụ phối hợp`, `…: giao Bộ Tài chính chủ trì …; Bộ Y
 * tế hướng dẫn …`. Only bodies with a name of their own, and a verb behind them.
 */
export function laterSubjects(flow: Flow, range: Range, issuer: string | null, vocabulary: Vocabulary): Subject[] {
  const { tokens } = flow;
  const mayBegin = mayBeginName(vocabulary);
  const found: Subject[] = [];
  if (!clausesOf(tokens, range).some((at) => bodiesAt(tokens, at, true, range, issuer, vocabulary).subject)) return found;
  for (let at = range.first; at < range.last; at += 1) {
    const begins = beginsClause(tokens, range, at);
    if (!begins && !mayBegin.holdsAt(tokens, at)) continue;
    const { end, subject } = bodiesAt(tokens, at, begins, range, issuer, vocabulary);
    if (subject) found.push(subject);
    at = Math.max(at, end - 1);
  }
  return found;
}

function beginsClause(tokens: Tokens, { first }: Range, at: number): boolean {
  return at > first && endsClause.holdsAt(tokens, at - 1) && tokens.gapAt(at) !== 'none';
}

/** Where the clauses of a stretch begin, but for its first. */
function clausesOf(tokens: Tokens, range: Range): number[] {
  const list: number[] = [];
  const next = (from: number): number => endsClause.next(tokens, from, range.last - 1) + 1;
  for (let at = next(range.first); at < range.last; at = next(at)) if (beginsClause(tokens, range, at)) list.push(at);
  return list;
}

/** The bodies listed at a token, as far as they go, and whether they are the subject of the clause that begins there. */
function bodiesAt(
  tokens: Tokens,
  at: number,
  begins: boolean,
  { last }: Range,
  issuer: string | null,
  vocabulary: Vocabulary,
): { readonly end: number; readonly subject: Subject | null } {
  const first = begins ? leadIn(tokens, at, issuer, vocabulary) : at;
  const list = listAt(tokens, first, last, vocabulary);
  if (list.names.length === 0) return { end: at, subject: null };
  const { names, end } = list;
  const later = begins && isLater(tokens, list, first > at, tokens.formAt(at - 1)?.text === ',', issuer, vocabulary);
  const outright = isOutright(tokens, end);
  return { end, subject: later ? { names, first: at, taskAt: end, form: 'sentence', outright } : null };
}

function isLater(
  tokens: Tokens,
  { names, end }: { readonly names: readonly AgencyName[]; readonly end: number },
  led: boolean,
  afterComma: boolean,
  issuer: string | null,
  vocabulary: Vocabulary,
): boolean {
  // the list is led by a body with a name of its own: «Sở Y tế và các tổ chức thành viên»
  const [lead] = names;
  if (!lead || (lead.called !== 'known' && lead.called !== 'proper' && !led)) return false;
  if (lead.kind?.kind === 'group' && !led) return false;
  if (names.some((one) => isGiver(one.name, issuer))) return false;
  if (isNegated(tokens, end)) return false;
  if (led) return vocabulary.cues.task.longestAt(tokens, end) !== null || beginsTask(tokens, end, vocabulary);
  const strong = isOutright(tokens, end);
  return afterComma ? strong : strong || (beginsTask(tokens, end, vocabulary) && !WEAK.test(tokens.formAt(end)?.text ?? ''));
}

function isOutright(tokens: Tokens, at: number): boolean {
  return STRONG.test(`${tokens.formAt(at)?.text} ${tokens.formAt(at + 1)?.text}`);
}

const STRONG = /^(chủ trì|phối hợp|có trách|chịu trách|làm đầu|là đầu|là cơ|tham mưu|căn cứ|theo chức)/u;
/** `… đã làm`, `… là nơi`: tells, orders nothing. */
const WEAK = /^(đã|đang|sẽ|là|được|theo|không|chưa|quy|định|hàng|hằng)$/u;

function colonIn(tokens: Tokens, first: number, last: number): number | null {
  for (let at = first; at < Math.min(last, first + MOST_TO_COLON); at += 1) {
    if (tokens.formAt(at)?.text === ':') return at;
    if (tokens.formAt(at)?.text === ';') return null;
    if (tokens.formAt(at)?.text === '.' && tokens.gapAt(at + 1) !== 'none') return null;
  }
  return null;
}

/** Words between two tokens, marks not counted. */
function wordsIn(tokens: Tokens, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) if (tokens.formAt(at)?.kind !== 'mark') count += 1;
  return count;
}
