import type { Form } from '../reading/lexicon.js';
import { startsUpper, type Token } from '../reading/token.js';
import { Tokens } from '../reading/tokens.js';
import type { Vocabulary } from '../registry/vocabulary.js';
import { beginAt, isSeparator, MOST_TOKENS, nameAt, type AgencyName } from './agency-name.js';

/** The bodies that a stretch lists, and one past the last token that belongs to them, brackets included. */
export interface AgencyList {
  readonly names: readonly AgencyName[];
  readonly end: number;
}

/**
 * Reads the bodies that a stretch of tokens lists: `Sở Thông tin và Truyền thông, Báo Tuyên Quang; Ủy ban nhân dân huyện,
 * thành phố`. Known names are taken whole, commas and all; others run to the next separator or verb.
 */
export function listAt(tokens: Tokens, first: number, until: number, vocabulary: Vocabulary): AgencyList {
  const last = Math.min(until, tokens.length);
  const names: AgencyName[] = [];
  let at = first;
  let end = first;
  while (at < last) {
    const short = ellipsisAt(tokens, at, last, vocabulary);
    const reading = short === null ? nameAt(tokens, at, last, vocabulary) : null;
    if (short) names.push(...short.names);
    else if (reading) {
      const inside = reading.called === 'group' ? bracketed(tokens, reading.last, last, vocabulary) : null;
      names.push(...(inside ?? [reading]));
    } else break;
    end = afterBracket(tokens, short?.end ?? reading?.last ?? at, last);
    at = end;
    while (at < last && isSeparator(tokens.formAt(at) as Form)) at += 1;
    if (at === end) break;
  }
  return { names, end };
}

/** `(VNPT, Viettel)` behind a name is left out of it, and the list goes on behind. */
function afterBracket(tokens: Tokens, at: number, last: number): number {
  const close = closingBracket(tokens, at, last);
  return close === null ? at : close + 1;
}

function closingBracket(tokens: Tokens, at: number, last: number): number | null {
  if (tokens.formAt(at)?.text !== '(') return null;
  for (let i = at + 1; i < last; i += 1) if (tokens.formAt(i)?.text === ')') return i;
  return null;
}

/** `Các cơ quan đăng ký đầu tư (Sở Tài chính, Ban Quản lý …)`: the bodies that are meant by the word before the bracket. */
function bracketed(tokens: Tokens, at: number, last: number, vocabulary: Vocabulary): readonly AgencyName[] | null {
  let open = at;
  while (open < last && open < at + 12 && tokens.formAt(open)?.kind === 'word') open += 1;
  const close = closingBracket(tokens, open, last);
  if (close === null) return null;
  const inside = listAt(tokens, open + 1, close, vocabulary);
  return inside.names.length > 1 && inside.end === close ? inside.names : null;
}

const MOST_TO_SHARED = 4;

/** Index of a word behind *các* that the names after it may share: `các Bộ`. */
function sharedWord(tokens: Tokens, at: number): number | null {
  for (let sort = at + 1; sort <= at + MOST_TO_SHARED; sort += 1)
    if (tokens.formAt(sort - 1)?.folded === 'cac' && /^(bộ|sở|tập|ban)$/iu.test(tokens.formAt(sort)?.text ?? '')) return sort;
  return null;
}

/** `các Bộ: Quốc phòng, Công an, Y tế`: the word that they share is said once. */
function ellipsisAt(
  tokens: Tokens,
  at: number,
  last: number,
  vocabulary: Vocabulary,
): { names: AgencyName[]; end: number } | null {
  const sort = sharedWord(tokens, at);
  const shared = sort === null ? undefined : tokens.at(sort);
  if (sort === null || !shared) return null;
  const words = /^tập$/iu.test(shared.text) ? [shared, tokens.at(sort + 1) as Token] : [shared];
  const colon = sort + words.length;
  if (colon >= last || tokens.formAt(colon)?.text !== ':' || !startsUpper(tokens.formAt(colon + 1))) return null;
  const names: AgencyName[] = [];
  let from = colon + 1;
  while (from < last && startsUpper(tokens.formAt(from))) {
    const ahead = Tokens.of([...words.map(capitalised), ...tokens.slice(from, Math.min(last, from + MOST_TOKENS))]);
    const one = nameAt(ahead, 0, ahead.length, vocabulary);
    if (!one || one.last <= words.length) break;
    const to = from + one.last - words.length;
    names.push({ ...one, first: from, last: to, ...tokens.spanOf(from, to) });
    from = to;
    const goesOn = from < last && isSeparator(tokens.formAt(from) as Form) && startsUpper(tokens.formAt(from + 1));
    if (!goesOn || beginAt(tokens, from + 1, last, vocabulary)) break;
    from += 1;
  }
  return names.length > 1 ? { names, end: from } : null;
}

function capitalised(token: Token, index: number): Token {
  return index > 0 ? token : token.printedAs(token.text.slice(0, 1).toUpperCase() + token.text.slice(1));
}

/** Words that lead to the names in a heading: `Đề nghị`, `Đối với`, `Giao`. */
export function afterLeadIn(tokens: Tokens, first: number, vocabulary: Vocabulary): number {
  const cue = vocabulary.cues.heading.longestAt(tokens, first);
  return cue ? cue.end : first;
}
