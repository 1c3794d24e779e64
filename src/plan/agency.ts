import { textOf, type Token } from '../reading/token.js';
import type { Span } from '../text/span.js';
import type { AgencyKind, Vocabulary } from '../registry/vocabulary.js';

/** A body named in the text. */
export interface AgencyName extends Span {
  /** As printed, blanks collapsed. */
  readonly name: string;
  /** The known kind of body, or null. */
  readonly kind: AgencyKind | null;
  /** The district, commune or other words behind the name that tell it from its like. */
  readonly first: number;
  readonly last: number;
}

const MOST_TOKENS = 24;

/**
 * Reads the bodies that a stretch of tokens lists: `Sở Thông tin và Truyền thông, Báo Tuyên Quang; Ủy ban nhân dân huyện,
 * thành phố`. Known names are taken whole, commas and all; others run to the next separator.
 */
export function agencyList(tokens: readonly Token[], first: number, last: number, vocabulary: Vocabulary): AgencyName[] {
  const names: AgencyName[] = [];
  let at = first;
  while (at < last) {
    const token = tokens[at] as Token;
    if (isSeparator(token)) {
      at += 1;
      continue;
    }
    const end = nameEnd(tokens, at, last, vocabulary);
    if (end === null) break;
    names.push(nameOf(tokens, at, end.end, end.kind));
    at = end.end;
  }
  return names;
}

function nameOf(tokens: readonly Token[], first: number, last: number, kind: AgencyKind | null): AgencyName {
  const [start, end] = [(tokens[first] as Token).start, (tokens[last - 1] as Token).end];
  const printed = textOf(tokens.slice(first, last));
  return { name: printed.slice(0, 1).toLocaleUpperCase('vi') + printed.slice(1), kind, first, last, start, end };
}

function nameEnd(
  tokens: readonly Token[],
  at: number,
  last: number,
  vocabulary: Vocabulary,
): { end: number; kind: AgencyKind | null } | null {
  const known = vocabulary.agencyNames.longestAt(tokens, at);
  if (known && known.end <= last) {
    let { end } = known;
    while (end < last && goesOn(tokens, end, vocabulary)) end += 1;
    return { end, kind: known.value };
  }
  if (!vocabulary.cues['agency-word'].longestAt(tokens, at) || beginsTask(tokens, at, vocabulary)) return null;
  let end = at;
  while (end < last && end - at < MOST_TOKENS) {
    const token = tokens[end] as Token;
    if (end > at && isSeparator(token) && separates(tokens, end, vocabulary)) break;
    if (end > at && beginsTask(tokens, end, vocabulary)) break;
    if (token.text === ':' || token.text === '.' || token.text === '(') break;
    end += 1;
  }
  return end > at + 1 ? { end, kind: null } : null;
}

/** `thuộc tỉnh`, `tỉnh`, `Hà Giang`, `liên quan`: words that belong to the name before them. */
function goesOn(tokens: readonly Token[], at: number, vocabulary: Vocabulary): boolean {
  const token = tokens[at] as Token;
  if (token.kind !== 'word') return false;
  if (token.folded === 'co') return tokens[at + 1]?.folded === 'lien';
  if (/^(tinh|thuoc|cap|tren|dia|ban|lien|quan|huyen|xa|trong|toan)$/u.test(token.folded))
    return !beginsTask(tokens, at, vocabulary);
  return (
    /^\p{Lu}/u.test(token.text) && !vocabulary.cues['agency-word'].longestAt(tokens, at) && !beginsTask(tokens, at, vocabulary)
  );
}

/** `chủ trì`, `có trách nhiệm`: a name never reaches over the words that begin a task. */
function beginsTask(tokens: readonly Token[], at: number, { cues }: Vocabulary): boolean {
  return cues['task-verb'].longestAt(tokens, at) !== null;
}

function isSeparator(token: Token): boolean {
  return /^[,;]$/u.test(token.text) || token.folded === 'va' || token.text === '-' || token.text === '/';
}

/** Whether a comma or *và* inside an unknown name really begins the next one. */
function separates(tokens: readonly Token[], at: number, vocabulary: Vocabulary): boolean {
  if (tokens[at]?.text === ';') return true;
  const next = at + 1;
  return (
    vocabulary.agencyNames.longestAt(tokens, next) !== null ||
    (vocabulary.cues['agency-word'].longestAt(tokens, next) !== null && /^\p{Lu}/u.test(tokens[next]?.text ?? ''))
  );
}

/** Words that lead to the names in a heading: `Đề nghị`, `Đối với`, `Giao`. */
export function afterLeadIn(tokens: readonly Token[], first: number, vocabulary: Vocabulary): number {
  const cue = vocabulary.cues.heading.longestAt(tokens, first);
  return cue ? cue.end : first;
}
