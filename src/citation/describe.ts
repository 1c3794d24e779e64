import { isSo } from '../reading/token.js';
import type { Tokens } from '../reading/tokens.js';
import { codeKey, type Vocabulary } from '../registry/vocabulary.js';
import { yearOf, type PartialDate } from '../time/partial-date.js';
import { nestAmending } from './amended-by.js';
import { asideEnd } from './aside.js';
import { dateAt, type DateMatch } from './date.js';
import { bodyAt, isPlenum, issuerAt, type IssuerMatch } from './issuer.js';
import { isLaw } from './law-name.js';
import type { Mention, TokenRange } from './mention.js';
import { provisionBefore } from './provision.js';
import { readSymbol } from './symbol.js';
import type { SymbolShape } from './symbol-shape.js';
import { readTitle } from './title.js';

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
  readIssuersBefore(described, vocabulary);
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
  for (;;) {
    // what it is called now stands between a mention and the rest of its description
    const from = asideEnd(tokens, at, vocabulary);
    const part = partAt(tokens, from, mention, vocabulary);
    if (!part) break;
    take(mention, part);
    at = part.last;
  }
  mention.reach = { first: mention.core.first, last: at };
}

type Day = Pick<DateMatch, 'date' | 'impossible'>;
type Part = TokenRange & (({ kind: 'date' } & Day) | { kind: 'issuer'; issuer: IssuerMatch } | { kind: 'level' });

function partAt(tokens: Tokens, from: number, mention: Mention, vocabulary: Vocabulary): Part | null {
  let at = from;
  if (tokens.formAt(at)?.text === ',' || tokens.formAt(at)?.text === '(') at += 1;
  const token = tokens.at(at);
  if (!token || token.gap === 'paragraph') return null;
  if (mention.date === null && mention.impossibleDay === null) {
    const date = dateBehind(tokens, at, from, mention.shape !== null || isLaw(mention.typeWord));
    if (date) return { ...date, kind: 'date', first: at, last: closing(tokens, from, date.last) };
  }
  const opens = token.folded === 'cua' || token.folded === 'do' || token.folded === 'giua';
  // «…, ngày 25/10/2017 Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa XII»
  const plenum = isPlenum(tokens, at);
  if (mention.issuer === null && (opens || plenum)) {
    const issuer = plenum ? issuerAt(tokens, at, vocabulary) : bodyAt(tokens, at + 1, vocabulary);
    if (issuer) return { kind: 'issuer', issuer, first: at, last: closing(tokens, from, issuer.last) };
  }
  // `2554/QĐ-UBND tỉnh ngày …`: the level of the organ, glued behind the symbol
  if (at === mention.core.last && mention.shape && /^(tinh|huyen|xa|phuong)$/u.test(token.folded)) {
    return { kind: 'level', first: at, last: at + 1 };
  }
  return null;
}

const DATED_BY = new Set(['duoc', 'ban', 'hanh', 'ky', 'cung', 'de', 'vao', 'hoi', 'gio', 'phut']);
const MOST_WORDS_BEFORE_DAY = 6;

/**
 * `ngày …`, `ban hành ngày …`, `cùng ngày …`; a bare day in brackets: `(26/11/2021)`.
 *
 * @param mayBeBare a year or month alone is a date too: of `Luật Đất đai năm 2013`, not of what is done `năm 2024` under a name
 */
function dateBehind(tokens: Tokens, at: number, from: number, mayBeBare: boolean): DateMatch | null {
  if (tokens.formAt(from)?.text === '(' && tokens.formAt(at)?.kind === 'number') {
    const bare = dateAt(tokens, at);
    return bare && tokens.formAt(bare.last)?.text === ')' ? bare : null;
  }
  let day = at;
  while (day - at < MOST_WORDS_BEFORE_DAY && isBeforeDay(tokens, day, at)) day += 1;
  const word = tokens.formAt(day)?.folded;
  return word === 'ngay' || (day === at && mayBeBare && (word === 'nam' || word === 'thang')) ? dateAt(tokens, day) : null;
}

/** `ban hành`, `hồi 8 giờ 00`: words between a symbol and its day. */
function isBeforeDay(tokens: Tokens, at: number, from: number): boolean {
  const token = tokens.at(at);
  if (!token || token.gap === 'paragraph') return false;
  return DATED_BY.has(token.folded) || (token.kind === 'number' && tokens.formAt(from)?.folded === 'hoi');
}

function closing(tokens: Tokens, from: number, last: number): number {
  return tokens.formAt(from)?.text === '(' && tokens.formAt(last)?.text === ')' ? last + 1 : last;
}

function take(mention: Mention, part: Part): void {
  if (part.kind === 'date') {
    mention.date = part.date;
    mention.impossibleDay = part.impossible;
  } else if (part.kind === 'issuer') mention.issuer = part.issuer;
}

/** How many words the type word of a mention has. */
function typeWords({ typeWord }: Mention): number {
  return typeWord?.words[0]?.split(' ').length ?? 0;
}

/** `Pháp lệnh của Ủy ban Thường vụ Quốc hội ngày 20/4/2007`, `Quyết định của UBND tỉnh số 15/QĐ-UBND`: issuer and date lie inside the core. */
function datedCore(mention: Mention, vocabulary: Vocabulary): Part[] {
  const { tokens } = mention.flow;
  const end = mention.shape ? mention.shape.first : mention.core.last;
  if (!isNamedByDate(mention) && !/^(cua|ngay)$/u.test(tokens.formAt(mention.core.first + typeWords(mention))?.folded ?? ''))
    return [];
  const parts: Part[] = [];
  for (let at = mention.core.first; at < end; at += 1) {
    if (tokens.formAt(at)?.folded === 'cua') {
      const issuer = bodyAt(tokens, at + 1, vocabulary);
      if (issuer) parts.push({ kind: 'issuer', issuer, first: at, last: issuer.last });
    }
    if (tokens.formAt(at)?.folded === 'ngay') {
      const date = dateAt(tokens, at);
      if (date) parts.push({ ...date, kind: 'date', first: at });
    }
  }
  return parts;
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
    // one day for a directive and a conclusion would be a coincidence
    const sameType = mention.typeWord === next.typeWord && !isShort(mention.shape) && !partedBySemicolon(mention, next);
    if (sameType && mention.date === null && mention.impossibleDay === null && fitsYear(mention, next.date))
      mention.date = next.date;
    mention.issuer ??= next.issuer;
  }
}

/** A semicolon parts: the day of the second is not that of the first. */
function partedBySemicolon({ flow, reach }: Mention, next: Mention): boolean {
  return flow.tokens.formAt(reach.last)?.text === ';' && reach.last < next.core.first;
}

/** A number alone, whose symbol another mention prints: that one has its day. */
function isShort({ first, last, pieces }: SymbolShape): boolean {
  return last - first === 1 && pieces.length > 0;
}

function organOf({ pieces }: SymbolShape): string {
  return codeKey(pieces.at(-1)?.text ?? '');
}

function joined(mention: Mention, next: Mention): boolean {
  const { tokens } = mention.flow;
  const [first, last] = [mention.reach.last, next.core.first];
  if (last - first > 2) return false;
  // «các Công điện: số 007/CĐ-UBND ngày 17/11/2025; số 010/CĐ-UBND ngày 20/11/2025 của UBND tỉnh»: one type word is one list
  const mark = isSo(tokens.formAt(last)) ? /^[,/;]$/u : /^[,/]$/u;
  return tokens.slice(first, last).every(({ text, folded }) => mark.test(text) || folded === 'va' || folded === 'cung');
}

// ---- issuers named before the mention ---------------------------------------------------------------------------

const MOST_TOKENS_BEFORE = 24;

/**
 * `Theo đề nghị của Sở Nội vụ tại Tờ trình số …`; and `các Luật của Quốc hội: Luật … số …; Luật … số …`, whose issuer holds for
 * all of one type up to the end of the sentence.
 */
function readIssuersBefore(mentions: readonly Mention[], vocabulary: Vocabulary): void {
  let list: { issuer: IssuerMatch; type: Mention['typeWord']; sentence: number } | null = null;
  for (const mention of mentions) {
    const { tokens, starts } = mention.flow;
    const sentence = starts.sentence(mention.core.first);
    const opened = listIssuer(mention, sentence, vocabulary);
    if (opened) list = { issuer: opened, type: mention.typeWord, sentence };
    if (mention.issuer !== null || mention.parent !== null) continue;
    if (list && list.type === mention.typeWord && list.sentence === sentence) mention.issuer = list.issuer;
    else if (tokens.formAt(mention.core.first - 1)?.folded === 'tai') mention.issuer = proposer(mention, sentence, vocabulary);
  }
}

/** The issuer between `các Luật của` and the colon before a mention. */
function listIssuer({ flow, core, typeWord }: Mention, sentence: number, vocabulary: Vocabulary): IssuerMatch | null {
  const { tokens } = flow;
  const colon = core.first - 1;
  if (tokens.formAt(colon)?.text !== ':' || typeWord === null) return null;
  for (let at = colon - 1; at > Math.max(sentence, colon - MOST_TOKENS_BEFORE); at -= 1) {
    if (tokens.formAt(at)?.folded !== 'cua') continue;
    const issuer = issuerAt(tokens, at + 1, vocabulary);
    const plural = issuer && [2, 3, 4].some((back) => isPlural(tokens, at - back, at, typeWord, vocabulary));
    return plural ? issuer : null;
  }
  return null;
}

/** Whether `các` and the type word stand between two tokens. */
function isPlural(tokens: Tokens, at: number, end: number, type: Mention['typeWord'], vocabulary: Vocabulary): boolean {
  const word = tokens.formAt(at)?.folded === 'cac' ? vocabulary.typeWords.longestAt(tokens, at + 1) : null;
  return word?.end === end && word.value === type;
}

/** `đề nghị của Giám đốc Sở Nội vụ tại Tờ trình …`: a proposal is the body's, whoever heads it. */
function proposer({ flow, core }: Mention, sentence: number, vocabulary: Vocabulary): IssuerMatch | null {
  const { tokens } = flow;
  const end = core.first - 1;
  for (let at = end - 1; at > Math.max(sentence, end - MOST_TOKENS_BEFORE); at -= 1) {
    if (tokens.formAt(at)?.folded !== 'cua' || tokens.formAt(at - 1)?.folded !== 'nghi') continue;
    const office = vocabulary.cues.office.longestAt(tokens, at + 1);
    const issuer = bodyAt(tokens, office ? office.end : at + 1, vocabulary);
    return issuer?.last === end ? issuer : null;
  }
  return null;
}

/** `47/2024/QH15 và 97/2025/QH15 ngày 27/6/2025`: the day is not that of another year's. */
function fitsYear({ reading }: Mention, date: PartialDate | null): boolean {
  return date === null || reading?.year == null || Number(reading.year) === yearOf(date);
}
