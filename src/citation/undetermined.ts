import type { Flow } from '../reading/layout.js';
import { isYear } from '../reading/number.js';
import { isSo, type Token } from '../reading/token.js';
import type { Tokens } from '../reading/tokens.js';
import type { Vocabulary } from '../registry/vocabulary.js';
import type { Span } from '../text/span.js';
import { Cover } from './cover.js';
import type { Mention, TokenRange } from './mention.js';
import { typeWordsOf } from './type-word.js';
import { endsSentence } from '../reading/sentence.js';

const MOST_TOKENS = 40;

/** A stretch that names a document which nobody can tell. */
export interface UndeterminedRange extends TokenRange {
  readonly why: string;
}

/**
 * Documents that are named without number or date: `Nghị quyết Đại hội XIII của Đảng`, `Chỉ thị của Ban Thường vụ Tỉnh ủy
 * về …`. They are kept in sight, not resolved.
 */
export function findUndetermined(
  flow: Flow,
  mentions: readonly Mention[],
  own: Span,
  vocabulary: Vocabulary,
): UndeterminedRange[] {
  const { tokens } = flow;
  const cover = new Cover(mentions.filter((one) => one.flow === flow));
  const found: UndeterminedRange[] = [];
  let after = 0;
  for (const { first, last, type } of typeWordsOf(flow, vocabulary)) {
    const token = tokens.at(first) as Token;
    if (first < after || !token.capital || token.start < own.end || cover.of(first)) continue;
    if (!/^\p{Lu}\p{Ll}/u.test(token.text)) continue;
    // «Dự án 7» is a part of a programme
    const number = type.type === 'DA' ? null : numberBehind(tokens, last);
    if (number !== null) found.push({ first, last: number, why: 'named by a number alone' });
    after = number ?? last;
    if (number !== null || !opensName(tokens, last) || isVerb(tokens, first, last)) continue;
    after = nameEnd(tokens, last, cover);
    if (after > last + 1) found.push({ first, last: after, why: 'named without number or date' });
  }
  return found;
}

/** Words that make a number behind a type word a quantity: `Kế hoạch 5 năm`, `Báo cáo 6 tháng`. */
const COUNTED = /^(năm|tháng|ngày|quý|tuần|giờ|lần|nội|nhiệm|chỉ|mục|điểm|bước|xã|huyện|tỉnh|đồng|triệu|tỷ)$/u;

/** One past the number in `Nghị quyết 35`, `Quyết định số 749`: no whole symbol stands anywhere in the text. */
function numberBehind(tokens: Tokens, at: number): number | null {
  const number = isSo(tokens.formAt(at)) ? at + 1 : at;
  const [token, next] = [tokens.at(number), tokens.at(number + 1)];
  if (token?.kind !== 'number' || token.gap === 'paragraph' || token.text.length > 4) return null;
  if (isYear(token.text)) return null;
  const goesOn =
    next !== undefined &&
    next.gap !== 'paragraph' &&
    (COUNTED.test(next.text) || (next.gap === 'none' && !/^[,;.)”]$/u.test(next.text)));
  return goesOn || (next?.text === '.' && tokens.gapAt(number + 2) === 'none') ? null : number + 1;
}

/** `- Báo cáo về Bộ …`, `Hướng dẫn về kỹ thuật`: at the head of a clause these are done, and no documents. */
function isVerb(tokens: Tokens, first: number, last: number): boolean {
  const before = tokens.formAt(first - 1);
  const opens = before === undefined || before.kind === 'mark' || tokens.gapAt(first) === 'paragraph';
  return opens && tokens.formAt(last)?.folded === 've';
}

/** What may follow the type word of a document that is called by its subject. */
function opensName(tokens: Tokens, at: number): boolean {
  const [token, next] = [tokens.at(at), tokens.at(at + 1)];
  if (!token || token.gap === 'paragraph') return false;
  if (token.text === '“' || token.text === '"') return true;
  if (token.folded === 'cua') return next !== undefined && next.capital;
  if (/^(ve|muc|phat|tong|hanh|dai)$/u.test(token.folded)) return true;
  return /^\p{Lu}\p{Ll}/u.test(token.text) && token.kind === 'word';
}

function nameEnd(tokens: Tokens, start: number, cover: Cover): number {
  for (let at = start; at < Math.min(tokens.length, start + MOST_TOKENS); at += 1) {
    const token = tokens.at(at) as Token;
    if (token.gap === 'paragraph' || cover.of(at) || endsSentence(tokens, at)) return at;
    if (isItself(tokens, at) && at - start <= MOST_OF_ITSELF) return start;
    if (/^[;:,()]$/u.test(token.text)) return at;
    if (token.text === '”') return at + 1;
    if (token.folded === 'va' && tokens.formAt(at + 1)?.capital === true) return at;
  }
  return Math.min(tokens.length, start + MOST_TOKENS);
}

const MOST_OF_ITSELF = 3;

/** `Kế hoạch hành động này`, `Chương trình phát triển như sau`: the document speaks of itself. */
function isItself(tokens: Tokens, at: number): boolean {
  const token = tokens.formAt(at);
  return token?.text === 'này' || (token?.folded === 'nhu' && tokens.formAt(at + 1)?.folded === 'sau');
}
