import { textOf, type Token } from '../reading/token.js';
import { codeKey, type Vocabulary } from '../registry/vocabulary.js';
import { nestAmending } from './amended-by.js';
import { dateAt } from './date.js';
import { issuerAt, issuesSomething, type IssuerMatch } from './issuer.js';
import { isLaw } from './law-name.js';
import type { Mention, NestedRelation, TokenRange } from './mention.js';
import { provisionBefore } from './provision.js';
import { endsSentence } from '../reading/sentence.js';
import { readSymbol } from './symbol.js';
import type { SymbolShape } from './symbol-shape.js';

/**
 * Second pass: what follows the core of each mention, and what stands before it. Works on the mentions of one flow in
 * text order, for one mention's title ends where the next mention begins unless that one is nested in it.
 */
export function describeMentions(mentions: readonly Mention[], vocabulary: Vocabulary): void {
  const described = mentions.filter(({ parent }) => parent === null);
  for (const mention of described) {
    mention.provision = provisionBefore(mention.flow.tokens, mention.core.first);
    readDateAndIssuer(mention, vocabulary);
  }
  const byFirst = new Map(mentions.map((mention, index) => [mention.core.first, index]));
  mentions.forEach((mention, index) => {
    // a law inside the name of another one is just named
    if (mention.parent === null || !isInside(mention, mention.parent))
      readTitle(mention, { mentions, from: index + 1, byFirst }, vocabulary);
  });
  nestAmending(mentions, vocabulary);
  for (const mention of mentions)
    if (isNamedByDate(mention)) mention.core = { first: mention.core.first, last: mention.reach.last };
  shareDetails(mentions);
  for (const mention of mentions) {
    const issuers = mention.issuer?.bodies ?? [];
    if (mention.shape && (mention.reading === null || issuers.length > 0))
      mention.reading = readSymbol(mention.shape, vocabulary, { typeWord: mention.typeWord, issuers });
  }
}

function isInside({ core }: Mention, parent: Mention): boolean {
  return parent.core.first <= core.first && core.last <= parent.core.last;
}

/** `Pháp lệnh của Ủy ban Thường vụ Quốc hội ngày 20/4/2007 về …`: issuer, date and title are the name itself. */
function isNamedByDate(mention: Mention): boolean {
  return !mention.shape && mention.name === null && mention.bareNumber === null && !mention.numberMissing;
}

/** `, ngày 20/10/2015 của Ban Bí thư`, in either order, `giữa … và …` for joint papers. */
function readDateAndIssuer(mention: Mention, vocabulary: Vocabulary): void {
  const { tokens } = mention.flow;
  let at = mention.core.last;
  for (const part of datedCore(mention, vocabulary)) take(mention, part);
  for (let part = partAt(tokens, at, mention, vocabulary); part; part = partAt(tokens, at, mention, vocabulary)) {
    take(mention, part);
    at = part.last;
  }
  mention.reach = { first: mention.core.first, last: at };
}

type Part = TokenRange & ({ kind: 'date'; date: string | null } | { kind: 'issuer'; issuer: IssuerMatch } | { kind: 'level' });

function partAt(tokens: readonly Token[], from: number, mention: Mention, vocabulary: Vocabulary): Part | null {
  let at = from;
  if (tokens[at]?.text === ',' || tokens[at]?.text === '(') at += 1;
  const token = tokens[at];
  if (!token || token.gap === 'paragraph') return null;
  if (
    mention.date === null &&
    !mention.impossibleDate &&
    (token.folded === 'ngay' || token.folded === 'nam' || token.folded === 'thang')
  ) {
    const date = dateAt(tokens, at);
    if (date) return { kind: 'date', date: date.date, first: at, last: closing(tokens, from, date.last) };
  }
  const opens = token.folded === 'cua' || token.folded === 'do' || token.folded === 'giua';
  if (mention.issuer === null && opens) {
    const issuer = issuerAt(tokens, at + 1, vocabulary);
    if (issuer) return { kind: 'issuer', issuer, first: at, last: closing(tokens, from, issuer.last) };
  }
  // `2554/QĐ-UBND tỉnh ngày …`: the level of the organ, glued behind the symbol
  if (at === mention.core.last && mention.shape && /^(tinh|huyen|xa|phuong)$/u.test(token.folded)) {
    return { kind: 'level', first: at, last: at + 1 };
  }
  return null;
}

function closing(tokens: readonly Token[], from: number, last: number): number {
  return tokens[from]?.text === '(' && tokens[last]?.text === ')' ? last + 1 : last;
}

function take(mention: Mention, part: Part): void {
  if (part.kind === 'date') {
    mention.date = part.date;
    mention.impossibleDate = part.date === null;
  } else if (part.kind === 'issuer') mention.issuer = part.issuer;
}

/** `Pháp lệnh của Ủy ban Thường vụ Quốc hội ngày 20/4/2007`: issuer and date lie inside the core. */
function datedCore(mention: Mention, vocabulary: Vocabulary): Part[] {
  const { tokens } = mention.flow;
  if (!isNamedByDate(mention)) return [];
  const parts: Part[] = [];
  for (let at = mention.core.first; at < mention.core.last; at += 1) {
    if (tokens[at]?.folded === 'cua') {
      const issuer = issuerAt(tokens, at + 1, vocabulary);
      if (issuer) parts.push({ kind: 'issuer', issuer, first: at, last: issuer.last });
    }
    if (tokens[at]?.folded === 'ngay') {
      const date = dateAt(tokens, at);
      if (date) parts.push({ kind: 'date', date: date.date, first: at, last: date.last });
    }
  }
  return parts;
}

// ---- title ------------------------------------------------------------------------------------------------------

const MOST_TITLE_TOKENS = 160;

/** `Luật Đầu tư`, `Luật Đầu tư số 61/2020/QH14`; but not `Luật số 61/2020/QH14` or `Pháp lệnh ngày 20/4/2007`. */
function namesLaw({ name, shape, core }: Mention): boolean {
  return name !== null || (shape !== null && shape.first - core.first > 3);
}

/** The mentions behind one of them, in text order, and where each core begins. */
interface Following {
  readonly mentions: readonly Mention[];
  readonly from: number;
  readonly byFirst: ReadonlyMap<number, number>;
}

function followingAt({ mentions, from, byFirst }: Following, at: number): Mention | undefined {
  const index = byFirst.get(at);
  return index === undefined || index < from ? undefined : mentions[index];
}

function readTitle(mention: Mention, following: Following, vocabulary: Vocabulary): void {
  const { tokens } = mention.flow;
  // the name of a law is its title
  if (isLaw(mention.typeWord) && namesLaw(mention)) return;
  const first = titleStart(tokens, mention.reach.last, mention, vocabulary);
  if (first === null) return;
  const last = titleEnd(mention, first, following, vocabulary);
  if (last <= first) return;
  mention.titleAt = first;
  mention.title = textOf(tokens.slice(first, last));
  mention.reach = { first: mention.reach.first, last };
  const lateIssuer = mention.issuer === null ? issuerInTail(tokens, first, last, vocabulary) : null;
  if (lateIssuer) {
    mention.issuer = lateIssuer.issuer;
    mention.title = textOf(tokens.slice(first, lateIssuer.first));
  }
}

function titleStart(tokens: readonly Token[], from: number, mention: Mention, vocabulary: Vocabulary): number | null {
  const comma = tokens[from]?.text === ',';
  const at = comma ? from + 1 : from;
  const token = tokens[at];
  if (!token || token.gap === 'paragraph') return null;
  if (isQuote(token)) return mention.issuer || mention.date ? at : null;
  const cue = vocabulary.cues.title.longestAt(tokens, at);
  if (!cue) return null;
  if (cue.value.value === 'about') return at;
  return !comma && (mention.issuer !== null || mention.date !== null) ? at : null;
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
  for (let at = first; at < Math.min(tokens.length, first + MOST_TITLE_TOKENS); at += 1) {
    const token = tokens[at] as Token;
    if (at > first && token.gap === 'paragraph') return trimmed(tokens, first, at);
    const next = followingAt(following, at);
    if (next) {
      const relation = nestedRelationBefore(tokens, first, at, vocabulary);
      const beside = adjacent !== null && adjacent.reach.last === beforeJoiner(tokens, at);
      if (relation === null && !beside) return beforeSibling(tokens, first, at);
      next.parent = mention;
      next.parentRelation = relation ?? adjacent?.parentRelation ?? null;
      adjacent = next;
      at = next.core.last - 1;
      continue;
    }
    if (token.text === '(' || isOpening(token)) depth += 1;
    if (token.text === ')' || isClosing(token)) depth -= 1;
    if (depth < 0) return at;
    if (token.text === '(' && /^(sau|duoi|viet|goi)$/u.test(tokens[at + 1]?.folded ?? '')) return at;
    if (depth > 0) continue;
    if (token.text === ';' || endsSentence(tokens, at)) return at;
    if (at > first && vocabulary.cues['title-end'].longestAt(tokens, at)) return trimmed(tokens, first, at);
    if (token.text === ',' && issuesSomething(tokens, at + 1, vocabulary)) return at;
  }
  return Math.min(tokens.length, first + MOST_TITLE_TOKENS);
}

/** Where a title opens with a quotation mark it ends with it. */
function quotedEnd(tokens: readonly Token[], first: number, vocabulary: Vocabulary): number | null {
  const cue = vocabulary.cues.title.longestAt(tokens, first);
  const at = cue ? cue.end : first;
  if (!tokens[at] || !isQuote(tokens[at])) return null;
  for (let i = at + 1; i < Math.min(tokens.length, at + MOST_TITLE_TOKENS); i += 1) {
    const token = tokens[i] as Token;
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
  'nhung',
  'tai',
]);

/**
 * How the mention at `at` stands to the one whose title begins at `first`: read from the words directly before it.
 * *tiếp tục thực hiện* → continues, *thực hiện* → implements; null where nothing governs it.
 */
function nestedRelationBefore(
  tokens: readonly Token[],
  first: number,
  at: number,
  vocabulary: Vocabulary,
): NestedRelation | null {
  let before = at;
  while (before > first && FILLERS.has(tokens[before - 1]?.folded ?? '')) before -= 1;
  for (let start = Math.max(first, before - 9); start < before; start += 1) {
    const cue = vocabulary.cues.relation.longestAt(tokens, start);
    if (cue && cue.value.value !== 'amended-by' && cue.end >= before && cue.end <= at) return cue.value.value as NestedRelation;
  }
  return null;
}

/** Position of `và` or a comma before `at`, or `at` itself. */
function beforeJoiner(tokens: readonly Token[], at: number): number {
  const token = tokens[at - 1];
  return token?.folded === 'va' || token?.text === ',' ? at - 1 : at;
}

/** Another mention begins at `at`: the title ends before the `và`, comma or `các` that leads to it. */
function beforeSibling(tokens: readonly Token[], first: number, at: number): number {
  let end = at;
  while (
    end > first &&
    (/^(va|cac|so|theo|tai|voi)$/u.test(tokens[end - 1]?.folded ?? '') || /^[,;:(-]$/u.test(tokens[end - 1]?.text ?? ''))
  )
    end -= 1;
  return end;
}

function trimmed(tokens: readonly Token[], first: number, end: number): number {
  let last = end;
  while (last > first && /^[,;:.]$/u.test(tokens[last - 1]?.text ?? '')) last -= 1;
  return last;
}

/** `… về công tác dân vận giữa Ban Dân vận Tỉnh ủy và Ban cán sự đảng UBND tỉnh`: the parties, named after the title. */
function issuerInTail(
  tokens: readonly Token[],
  first: number,
  last: number,
  vocabulary: Vocabulary,
): { issuer: IssuerMatch; first: number } | null {
  for (let at = last - 1; at > first; at -= 1) {
    if (tokens[at]?.folded !== 'giua') continue;
    const issuer = issuerAt(tokens, at + 1, vocabulary);
    return issuer && issuer.last === last && issuer.bodies.length > 1 ? { issuer, first: at } : null;
  }
  return null;
}

// ---- shared details ---------------------------------------------------------------------------------------------

/**
 * `Nghị quyết số 18-NQ/TW và Nghị quyết số 19-NQ/TW ngày 25/10/2017`: mentions joined by *và* or a comma share what is
 * printed once, after the last of them. Only symbols of one organ do: `Chỉ thị số 23/CT-TTg và Kế hoạch số 12/KH-UBND ngày …
 * của UBND tỉnh` dates the plan alone.
 */
function shareDetails(mentions: readonly Mention[]): void {
  for (let i = mentions.length - 2; i >= 0; i -= 1) {
    const [mention, next] = [mentions[i] as Mention, mentions[i + 1] as Mention];
    if (!mention.shape || !next.shape || mention.titleAt !== null || mention.flow !== next.flow) continue;
    if (!joined(mention, next) || organOf(mention.shape) !== organOf(next.shape)) continue;
    if (mention.date === null && !mention.impossibleDate) mention.date = next.date;
    mention.issuer ??= next.issuer;
  }
}

function organOf({ pieces }: SymbolShape): string {
  return codeKey(pieces.at(-1)?.text ?? '');
}

function joined(mention: Mention, next: Mention): boolean {
  const { tokens } = mention.flow;
  const between = tokens.slice(mention.reach.last, next.core.first);
  return (
    between.length <= 2 &&
    between.every((token) => /^[,/;]$/u.test(token.text) || token.folded === 'va' || token.folded === 'cung')
  );
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
