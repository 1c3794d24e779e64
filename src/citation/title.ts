import { endsSentence } from '../reading/sentence.js';
import { textBetween, type Token } from '../reading/token.js';
import type { Tokens } from '../reading/tokens.js';
import type { Vocabulary } from '../registry/vocabulary.js';
import { asideEnd } from './aside.js';
import { dateAt, type DateMatch } from './date.js';
import { issuerAt, issuesSomething, type IssuerMatch } from './issuer.js';
import { isLaw } from './law-name.js';
import type { Mention, NestedRelation, TokenRange } from './mention.js';
import { organKey } from './symbol-rules.js';

const MOST_TITLE_TOKENS = 160;

/** `Luật Đầu tư`, `Luật Đầu tư số 61/2020/QH14`; but not `Luật số 61/2020/QH14` or `Pháp lệnh ngày 20/4/2007`. */
function namesLaw({ name, shape, core }: Mention): boolean {
  return name !== null || (shape !== null && shape.first - core.first > 3);
}

/** The mentions behind one of them, in text order, and where each core begins. */
export interface Following {
  readonly mentions: readonly Mention[];
  readonly from: number;
  readonly byFirst: ReadonlyMap<number, number>;
}

function followingAt({ mentions, from, byFirst }: Following, at: number): Mention | undefined {
  const index = byFirst.get(at);
  return index === undefined || index < from ? undefined : mentions[index];
}

/**
 * Reads the title that follows a mention, and nests in it the mentions that stand inside.
 *
 * @param following the mentions behind it: the title ends where the next one begins that is not nested in it
 */
export function readTitle(mention: Mention, following: Following, vocabulary: Vocabulary): void {
  const { tokens } = mention.flow;
  // the name of a law is its title
  if (isLaw(mention.typeWord) && namesLaw(mention)) return;
  const first = titleStart(tokens, mention.reach.last, mention, vocabulary);
  if (first === null) return;
  const last = titleEnd(mention, first, following, vocabulary);
  if (last <= first) return;
  mention.titleAt = first;
  mention.title = textBetween(tokens, first, last);
  mention.reach = { first: mention.reach.first, last };
  takeDayBehind(mention, last, vocabulary);
  const lateIssuer = mention.issuer === null ? issuerInTail(tokens, first, last, vocabulary) : null;
  if (lateIssuer) {
    mention.issuer = lateIssuer.issuer;
    mention.title = textBetween(tokens, first, lateIssuer.first);
  }
}

function takeDayBehind(mention: Mention, last: number, vocabulary: Vocabulary): void {
  const behind = dayAndIssuerAt(mention, last, vocabulary);
  if (!behind) return;
  mention.date = behind.date;
  mention.impossibleDay = behind.impossible;
  mention.issuer = behind.issuer;
  mention.reach = { first: mention.reach.first, last: behind.issuer.last };
}

function titleStart(tokens: Tokens, from: number, mention: Mention, vocabulary: Vocabulary): number | null {
  const behind = asideEnd(tokens, from, vocabulary);
  const comma = tokens.formAt(behind)?.text === ',';
  const at = comma ? behind + 1 : behind;
  const token = tokens.at(at);
  if (!token || token.gap === 'paragraph') return null;
  if (isQuote(token)) return mention.issuer || mention.date ? at : null;
  const cue = vocabulary.cues.title.longestAt(tokens, at);
  if (!cue) return token.folded === 'gui' ? aboutBehind(tokens, at, vocabulary) : null;
  if (cue.value.value === 'about') return at;
  // «Thông báo số … Kết luận Phiên họp …» has a title, «Chỉ thị số …, Kết luận số …» a second document
  if (vocabulary.typeWords.longestAt(tokens, at) && /^(so|\d+)$/u.test(tokens.formAt(cue.end)?.folded ?? '')) return null;
  const described = mention.issuer !== null || mention.date !== null || cue.value.value === 'act-alone';
  return !comma && described ? at : null;
}

const MOST_WORDS_OF_ADDRESSEE = 12;

/** `Công văn số … của Bộ Tài chính gửi các địa phương về việc …`: the title stands behind those whom it went to. */
function aboutBehind(tokens: Tokens, from: number, { cues }: Vocabulary): number | null {
  for (let at = from + 1; at <= from + MOST_WORDS_OF_ADDRESSEE; at += 1) {
    const token = tokens.at(at);
    if (!token || token.gap === 'paragraph' || /^[.;:]$/u.test(token.text)) return null;
    if (cues.title.longestAt(tokens, at)?.value.value === 'about') return at;
  }
  return null;
}

function titleEnd(mention: Mention, first: number, following: Following, vocabulary: Vocabulary): number {
  const { tokens } = mention.flow;
  const quoted = quotedEnd(tokens, first, vocabulary);
  if (quoted !== null) {
    nest(mention, following, { first, last: quoted }, vocabulary);
    return quoted;
  }
  let depth = 0;
  let adjacent: Mention | null = null;
  const inside: Mention[] = [];
  for (let at = first; at < Math.min(tokens.length, first + MOST_TITLE_TOKENS); at += 1) {
    const token = tokens.at(at) as Token;
    if (at > first && token.gap === 'paragraph') return trimmed(tokens, first, at);
    const next = followingAt(following, at);
    if (next) {
      const relation = nestedRelationBefore(tokens, first, at, vocabulary);
      const beside = adjacent !== null && adjacent.reach.last === beforeJoiner(tokens, at);
      // «sửa đổi Nghị định A hướng dẫn thi hành Luật B và Nghị định C»: C is changed as A is
      const likeItself = relation === null && isBeside(mention, next);
      if ((relation === null && !beside) || likeItself || carriesOutLower(mention, next, relation, vocabulary))
        return beforeSibling(tokens, first, at);
      next.parent = mention;
      next.parentRelation = relation ?? alike(inside, next)?.parentRelation ?? adjacent?.parentRelation ?? null;
      adjacent = next;
      inside.push(next);
      at = next.core.last - 1;
      continue;
    }
    if (token.text === '(' || isOpening(token)) depth += 1;
    if (token.text === ')' || isClosing(token)) depth -= 1;
    if (depth < 0) return at;
    if ((token.text === '(' && opensRemark(tokens, at)) || isNoteCall(tokens, at)) return at;
    if (depth > 0) continue;
    if ((token.text === ';' && !isStage(tokens, at + 1)) || endsSentence(tokens, at)) return at;
    if (at > first && endsTitle(tokens, at, vocabulary)) return trimmed(tokens, first, at);
    if (at > first && dayAndIssuerAt(mention, at, vocabulary)) return trimmed(tokens, first, at);
    if (token.text === ',' && issuesSomething(tokens, at + 1, vocabulary)) return at;
  }
  return Math.min(tokens.length, first + MOST_TITLE_TOKENS);
}

/** `Nghị quyết số 71/NQ-CP … thực hiện Chỉ thị số 13-CT/TW và Chương trình số 58-CTr/TU`: the Government carries out no province's paper. */
function carriesOutLower(mention: Mention, next: Mention, relation: NestedRelation | null, vocabulary: Vocabulary): boolean {
  const isCentral = (one: Mention): boolean | null => {
    const [organ] = one.reading?.organs ?? [];
    const level = organ === undefined ? undefined : vocabulary.issuersByCode.get(organKey(organ))?.[0]?.level;
    return level === undefined ? null : level === 'central';
  };
  const maybe = relation === null || relation === 'implements' || relation === 'continues';
  return maybe && isCentral(mention) === true && isCentral(next) === false;
}

/** `…; giai đoạn I: từ năm 2021 đến năm 2025` belongs to the title of a programme. */
function isStage(tokens: Tokens, at: number): boolean {
  return tokens.formAt(at)?.folded === 'giai' && tokens.formAt(at + 1)?.folded === 'doan';
}

interface DayAndIssuer extends Pick<DateMatch, 'date' | 'impossible'> {
  readonly issuer: IssuerMatch;
}

/** `Chỉ thị số 33/CT-TTg về nuôi ong ngày 26/11/2021 của Thủ tướng Chính phủ`: what is otherwise printed before the title. */
function dayAndIssuerAt({ flow, date, issuer }: Mention, at: number, vocabulary: Vocabulary): DayAndIssuer | null {
  const { tokens } = flow;
  if (date !== null || issuer !== null || tokens.formAt(at)?.folded !== 'ngay') return null;
  const day = dateAt(tokens, at);
  if (!day || tokens.formAt(day.last)?.folded !== 'cua') return null;
  const behind = issuerAt(tokens, day.last + 1, vocabulary);
  return behind && { date: day.date, impossible: day.impossible, issuer: behind };
}

function endsTitle(tokens: Tokens, at: number, { cues }: Vocabulary): boolean {
  const cue = cues['title-end'].longestAt(tokens, at);
  return cue !== null && (cue.value.value === 'stop' || tokens.formAt(at - 1)?.text === ',');
}

/** `đảng viên[1]`: the mark of a footnote, glued to a word. */
function isNoteCall(tokens: Tokens, at: number): boolean {
  return tokens.formAt(at)?.text === '[' && tokens.formAt(at + 1)?.kind === 'number' && tokens.formAt(at + 2)?.text === ']';
}

const LONGEST_IN_TITLE = 6;

/** `(sau đây gọi tắt là …)`, `(tỷ lệ không quá 10 % …)`: a long bracket in small letters is no part of the title. */
function opensRemark(tokens: Tokens, at: number): boolean {
  const opening = tokens.formAt(at + 1);
  if (/^(sau|duoi|viet|goi)$/u.test(opening?.folded ?? '')) return true;
  if (opening?.kind !== 'word' || opening.capital || /^(nay|cu|sua|bo)$/u.test(opening.folded)) return false;
  for (let i = at + 1; i <= at + LONGEST_IN_TITLE; i += 1) if (tokens.formAt(i)?.text === ')') return false;
  return true;
}

/** Whether a mention is nested in the same one already, and of the same type. */
function isBeside({ parent, typeWord }: Mention, next: Mention): boolean {
  return parent !== null && next.parent === parent && next.typeWord === typeWord;
}

/** The last of the same type: a decree stands beside a decree, not beside the law between them. */
function alike(inside: readonly Mention[], next: Mention): Mention | undefined {
  return inside.findLast(({ typeWord }) => typeWord === next.typeWord);
}

/** Where a title opens with a quotation mark it ends with it. */
function quotedEnd(tokens: Tokens, first: number, vocabulary: Vocabulary): number | null {
  const cue = vocabulary.cues.title.longestAt(tokens, first);
  const at = cue ? cue.end : first;
  const opening = tokens.at(at);
  if (!opening || !isQuote(opening)) return null;
  for (let i = at + 1; i < Math.min(tokens.length, at + MOST_TITLE_TOKENS); i += 1) {
    const token = tokens.at(i) as Token;
    if (token.gap === 'paragraph') return null;
    if (token.text === '”' || (token.text === '"' && i > at + 1)) return i + 1;
  }
  return null;
}

function nest(parent: Mention, { mentions, from }: Following, { first, last }: TokenRange, vocabulary: Vocabulary): void {
  for (let index = from; index < mentions.length; index += 1) {
    const mention = mentions[index] as Mention;
    if (mention.core.first >= last) return;
    mention.parent = parent;
    mention.parentRelation = nestedRelationBefore(parent.flow.tokens, first, mention.core.first, vocabulary);
  }
}

const FILLERS = new Set([
  'cac',
  'noi',
  'dung',
  'tinh',
  'than',
  'viec',
  'cua',
  'theo',
  'nghiem',
  'hieu',
  'qua',
  'co',
  'tot',
  'mot',
  'so',
  'dieu',
  'diem',
  'khoan',
  'muc',
  'phan',
  'nhung',
  'tai',
]);

/**
 * How the mention at `at` stands to the one whose title begins at `first`: read from the words directly before it.
 * *tiếp tục thực hiện* → continues, *thực hiện* → implements; null where nothing governs it.
 */
function nestedRelationBefore(tokens: Tokens, first: number, at: number, vocabulary: Vocabulary): NestedRelation | null {
  let before = at;
  while (before > first && FILLERS.has(tokens.formAt(before - 1)?.folded ?? '')) before -= 1;
  for (let start = Math.max(first, before - 9); start < before; start += 1) {
    const cue = vocabulary.cues.relation.longestAt(tokens, start);
    if (!cue || cue.value.value === 'amended-by' || cue.end < before || cue.end > at) continue;
    const relation = cue.value.value as NestedRelation | 'attached';
    return relation === 'attached' || relation === 'promulgates'
      ? (whatIsDoneTo(tokens, first, start, vocabulary) ?? 'promulgates')
      : relation;
  }
  const [theo, word] = [tokens.formAt(at - 1), tokens.formAt(at - 2)];
  // «tiếp theo Công điện số 30» is what comes next
  return theo?.folded === 'theo' && word?.kind === 'word' && word.folded !== 'tiep' ? 'implements' : null;
}

/** `sửa đổi một số điều của Quy chế ban hành kèm theo Quyết định …`: what is done to the annex is done to what brought it. */
function whatIsDoneTo(tokens: Tokens, first: number, end: number, vocabulary: Vocabulary): NestedRelation | null {
  for (let at = end - 1; at >= first; at -= 1) {
    const value = vocabulary.cues.relation.longestAt(tokens, at)?.value.value;
    if (value === 'amends' || value === 'replaces' || value === 'repeals') return value;
  }
  return null;
}

/** Position of `và` or a comma before `at`, or `at` itself. */
function beforeJoiner(tokens: Tokens, at: number): number {
  const token = tokens.formAt(at - 1);
  return token?.folded === 'va' || token?.text === ',' ? at - 1 : at;
}

/** Another mention begins at `at`: the title ends before the `và`, comma or `các` that leads to it. */
function beforeSibling(tokens: Tokens, first: number, at: number): number {
  let end = at;
  while (
    end > first &&
    (/^(va|cac|so|theo|tiep|tai|voi)$/u.test(tokens.formAt(end - 1)?.folded ?? '') ||
      /^[,;:(-]$/u.test(tokens.formAt(end - 1)?.text ?? ''))
  )
    end -= 1;
  return end;
}

function trimmed(tokens: Tokens, first: number, end: number): number {
  let last = end;
  while (last > first && (/^[,;:.]$/u.test(tokens.formAt(last - 1)?.text ?? '') || tokens.formAt(last - 1)?.text === 'và'))
    last -= 1;
  return last;
}

/** `… về công tác dân vận giữa Ban Dân vận Tỉnh ủy và Ban cán sự đảng UBND tỉnh`: the parties, named after the title. */
function issuerInTail(
  tokens: Tokens,
  first: number,
  last: number,
  vocabulary: Vocabulary,
): { issuer: IssuerMatch; first: number } | null {
  for (let at = last - 1; at > first; at -= 1) {
    if (tokens.formAt(at)?.folded !== 'giua') continue;
    const issuer = issuerAt(tokens, at + 1, vocabulary);
    return issuer && issuer.last === last && issuer.bodies.length > 1 ? { issuer, first: at } : null;
  }
  return null;
}

function isQuote(token: Token): boolean {
  return isOpening(token) || token.text === '"';
}

function isOpening(token: Token): boolean {
  return token.text === '“' || token.text === '«';
}

function isClosing(token: Token): boolean {
  return token.text === '”' || token.text === '»';
}
