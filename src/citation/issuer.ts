import type { Form } from '../reading/lexicon.js';
import { startsUpper, textBetween, type Token } from '../reading/token.js';
import type { Tokens } from '../reading/tokens.js';
import type { Issuer, Vocabulary } from '../registry/vocabulary.js';
import { collapse, compose, fold, foldWords } from '../text/fold.js';

/** Who issued a document, as a mention prints it. */
export interface IssuerMatch {
  /** Short canonical form, e.g. `UBND tỉnh Hà Giang`, `Ban Bí thư`. */
  readonly name: string;
  /** The known bodies in it, in order. */
  readonly bodies: readonly Issuer[];
  /** Name of the province it names, if any. */
  readonly place: string | null;
  /** The level the words name: tỉnh, huyện, xã. */
  readonly level: 'province' | 'district' | 'commune' | null;
  /** The district or commune by its name, in ordinary letters: `huyện Yên Sơn`. */
  readonly lower: string | null;
  /** The party term it names: `khóa XI` → `XI`. */
  readonly term: string | null;
  readonly first: number;
  readonly last: number;
}

/** Words that go on the name of a body: never a reason to stop reading it. */
const MOST_WORDS = 16;

/**
 * The issuer that begins at token `at` (after *của*, *do*, *giữa*): the longest run that starts with a known body and
 * goes on with its place, level, term or a second body joined by *và*.
 */
export function issuerAt(tokens: Tokens, at: number, vocabulary: Vocabulary): IssuerMatch | null {
  const opening = tokens.formAt(at);
  if (opening === undefined || !vocabulary.issuerNames.opens.holds(opening)) return null;
  const plenum = isPlenum(tokens, at) ? behindPlenum(tokens, at, vocabulary) : null;
  if (plenum !== null) {
    const body = issuerAt(tokens, plenum, vocabulary);
    return body && { ...body, first: at };
  }
  const bodies: Issuer[] = [];
  let place: string | null = null;
  let level: IssuerMatch['level'] = null;
  let lower: string | null = null;
  let term: string | null = null;
  let last = at;
  let i = at;
  let listed = false;
  for (;;) {
    const body = vocabulary.issuerNames.longestAt(tokens, i);
    if (!body) break;
    bodies.push(body.value);
    last = i = body.end;
    for (;;) {
      const part = partAfterBody(tokens, i, vocabulary);
      if (!part) break;
      place ??= part.place ?? null;
      level ??= part.level ?? null;
      lower ??= part.lower ?? null;
      term ??= part.term ?? null;
      last = i = part.end;
    }
    const joiner = tokens.formAt(i);
    const goesOn =
      (joiner?.folded === 'va' || joiner?.folded === 'voi' || joiner?.text === '-' || joiner?.text === ',') &&
      vocabulary.issuerNames.longestAt(tokens, i + 1) !== null;
    if (!goesOn || i - at > MOST_WORDS * 2) break;
    // in a list the last one is no subject of its own: «phối hợp Bộ Nội vụ, Bộ Công an, Bộ Y tế ban hành»
    if (joiner.text === ',' && !listed && issuesSomething(tokens, i + 1, vocabulary, 1)) break;
    listed = joiner.text === ',';
    i += 1;
  }
  const [lead] = bodies;
  if (!lead) return null;
  const city = level === null && place === null ? cityCommittee(tokens, last, vocabulary) : null;
  if (city !== null) {
    lower ??= `thành phố ${textBetween(tokens, last, city)}`;
    level = 'district';
    last = city;
  }
  level ??= lead.level === 'province' || lead.level === 'district' || lead.level === 'commune' ? lead.level : null;
  return { name: canonicalIssuer(textBetween(tokens, at, last)), bodies, place, level, lower, term, first: at, last };
}

/** `Thành ủy Thủ Đức`: one past the name of a city that is no province's equal, behind its party committee; null elsewhere. */
function cityCommittee(tokens: Tokens, at: number, vocabulary: Vocabulary): number | null {
  if (tokens.formAt(at - 1)?.folded !== 'uy' || tokens.formAt(at - 2)?.folded !== 'thanh') return null;
  if (tokens.gapAt(at) === 'paragraph' || !startsUpper(tokens.formAt(at))) return null;
  const end = namedUntil(tokens, at, vocabulary);
  return end > at ? end : null;
}

/** Whether `Hội nghị lần thứ` stands at a token. */
export function isPlenum(tokens: Tokens, at: number): boolean {
  return (
    tokens.formAt(at)?.folded === 'hoi' &&
    tokens.formAt(at + 1)?.folded === 'nghi' &&
    tokens.formAt(at + 2)?.folded === 'lan' &&
    tokens.formAt(at + 3)?.folded === 'thu'
  );
}

/** `lần thứ mười hai` is the longest of them. */
const MOST_WORDS_OF_PLENUM = 5;

/** `Hội nghị lần thứ sáu Ban Chấp hành Trung ương`: where the name of the body begins whose plenum it is, or null. */
function behindPlenum(tokens: Tokens, at: number, { issuerNames }: Vocabulary): number | null {
  for (let body = at + 5; body < at + 5 + MOST_WORDS_OF_PLENUM && tokens.gapAt(body) !== 'paragraph'; body += 1) {
    if (startsUpper(tokens.formAt(body)) && issuerNames.longestAt(tokens, body)) return body;
    if (tokens.formAt(body)?.kind !== 'word') return null;
  }
  return null;
}

/** The names of bodies that nobody listed are no longer. */
const MOST_WORDS_UNKNOWN = 10;

/**
 * The body at token `at`: a known issuer, a head of one (`Bộ trưởng Bộ Y tế`), a kind of agency, or a name that begins as bodies'
 * names do, up to where the sentence goes on.
 */
export function bodyAt(tokens: Tokens, at: number, vocabulary: Vocabulary): IssuerMatch | null {
  const known = issuerAt(tokens, at, vocabulary);
  if (known || !startsUpper(tokens.formAt(at))) return known;
  const office = vocabulary.cues.office.longestAt(tokens, at);
  const headed = office && issuerAt(tokens, office.end, vocabulary);
  if (headed) return { ...headed, name: canonicalIssuer(textBetween(tokens, at, headed.last)), first: at };
  const start = office ? office.end : at;
  const last = vocabulary.agencyNames.longestAt(tokens, start)?.end ?? unknownBodyEnd(tokens, start, vocabulary);
  if (last === null) return null;
  const place = partAfterBody(tokens, last, vocabulary);
  const end = place?.end ?? last;
  return {
    name: canonicalIssuer(textBetween(tokens, at, end)),
    bodies: [],
    place: place?.place ?? null,
    level: place?.level ?? null,
    lower: place?.lower ?? null,
    term: null,
    first: at,
    last: end,
  };
}

function unknownBodyEnd(tokens: Tokens, at: number, { cues, typeWords }: Vocabulary): number | null {
  if (!startsUpper(tokens.formAt(at)) || !cues['agency-word'].longestAt(tokens, at)) return null;
  let end = at + 1;
  for (; end - at < MOST_WORDS_UNKNOWN; end += 1) {
    const token = tokens.at(end);
    if (token?.kind !== 'word' || token.gap === 'paragraph') break;
    // «Ủy ban Pháp luật và Tư pháp» is one body, «Sở Nội vụ và Sở Tài chính» two
    const next = tokens.formAt(end + 1);
    if (token.folded === 'va' && next?.capital === true && !cues['agency-word'].longestAt(tokens, end + 1)) continue;
    if (!token.capital && (cues.title.longestAt(tokens, end) || /^(ngay|tai|la|va|da|so|duoc)$/u.test(token.folded))) break;
    if (token.capital && typeWords.longestAt(tokens, end)) break;
  }
  return end - at >= 2 ? (boardEnd(tokens, at, end, cues) ?? end) : null;
}

const MOST_WORDS_OF_CHARGE = 14;

/** `Ban Chỉ đạo phòng, chống lụt, bão Trung ương`: what a board is in charge of belongs to its name, where its level closes it. */
function boardEnd(tokens: Tokens, at: number, from: number, cues: Vocabulary['cues']): number | null {
  if (from > at + 3 || !/^(ban chi dao|ban chi huy|hoi dong)/u.test(foldedWords(tokens, at, at + 3))) return null;
  for (let end = from; end < from + MOST_WORDS_OF_CHARGE; end += 1) {
    const token = tokens.at(end);
    if (!token || token.gap === 'paragraph' || (token.kind !== 'word' && (token.text !== ',' || end === from))) return null;
    const level = foldedWords(tokens, end, end + 2);
    if (/^(trung uong|quoc gia|thanh pho)$/u.test(level)) return end + 2;
    if (/^(tinh|huyen)$/u.test(token.folded) && token.text !== 'tình') return end + 1;
    if (cues['task-verb'].longestAt(tokens, end) && !BOARD_VERB.test(token.folded)) return null;
  }
  return null;
}

/** What boards are for is often named by a verb. */
const BOARD_VERB = /^(phong|chong|ung|cuu|thi|xay|sap)$/u;

function foldedWords(tokens: Tokens, first: number, last: number): string {
  return tokens
    .slice(first, last)
    .map(({ folded }) => folded)
    .join(' ');
}

/** `…, Ủy ban nhân dân tỉnh ban hành Kế hoạch`: the sentence's own subject, of so many bodies, and its verb. */
export function issuesSomething(tokens: Tokens, at: number, vocabulary: Vocabulary, most = Infinity): boolean {
  const issuer = issuerAt(tokens, at, vocabulary);
  if (!issuer || issuer.bodies.length > most || !startsUpper(tokens.formAt(at))) return false;
  return vocabulary.cues.issues.longestAt(tokens, issuer.last) !== null || tokens.formAt(issuer.last)?.folded === 'yeu';
}

interface Part {
  readonly end: number;
  readonly place?: string;
  readonly level?: IssuerMatch['level'];
  readonly lower?: string;
  readonly term?: string;
}

const LEVELS = new Map<string, IssuerMatch['level']>([
  ['tinh', 'province'],
  ['thanh pho', 'province'],
  ['huyen', 'district'],
  ['quan', 'district'],
  ['thi xa', 'district'],
  ['xa', 'commune'],
  ['phuong', 'commune'],
  ['thi tran', 'commune'],
  ['dac khu', 'commune'],
]);
/** Their first words where they have two. */
const OPENS_LEVEL = new Set(['thanh', 'thi', 'dac']);

/** The words for a level, as a run of so many tokens; nearly nowhere there are any. */
function levelAt(tokens: Tokens, at: number): { readonly level: IssuerMatch['level']; readonly words: number } | null {
  const first = (tokens.formAt(at) as Form).folded;
  const level = LEVELS.get(OPENS_LEVEL.has(first) ? `${first} ${tokens.formAt(at + 1)?.folded}` : first);
  return level === undefined ? null : { level, words: OPENS_LEVEL.has(first) ? 2 : 1 };
}

/** `tỉnh`, `Hà Giang`, `khóa XI`, `(khóa XI)`, `Đảng`, `Việt Nam`. */
function partAfterBody(tokens: Tokens, at: number, vocabulary: Vocabulary): Part | null {
  const token = tokens.formAt(at);
  if (!token || tokens.gapAt(at) === 'paragraph') return null;
  const term = termAt(tokens, at);
  if (term) return term;
  const named = levelAt(tokens, at);
  if (named) return placeAt(tokens, at, at + named.words, named.level, vocabulary);
  // `UBND huyện Yên Sơn, tỉnh Tuyên Quang`
  if (token.text === ',' && (tokens.formAt(at + 1)?.folded === 'tinh' || tokens.formAt(at + 1)?.folded === 'thanh')) {
    const part = partAfterBody(tokens, at + 1, vocabulary);
    return part?.place === undefined ? null : part;
  }
  const place = vocabulary.placeNames.longestAt(tokens, at);
  if (place && startsUpper(token)) return { end: place.end, place: place.value };
  if (token.folded === 'dang' && token.text === 'Đảng') return { end: at + 1 };
  return null;
}

/**
 * The place of a level: `tỉnh Hà Giang`, `huyện Yên Sơn`. A city may be a province's equal, as Đà Nẵng is, or one of its
 * districts, which may bear the province's name: `thành phố Lào Cai`.
 *
 * @param at the word for the level
 * @param end one past it
 */
function placeAt(tokens: Tokens, at: number, end: number, level: IssuerMatch['level'], vocabulary: Vocabulary): Part {
  const named = namedUntil(tokens, end, vocabulary);
  const place = named > end ? vocabulary.placeNames.longestAt(tokens, end) : null;
  const isCity = tokens.formAt(at)?.folded === 'thanh';
  if (level === 'province' && place && (!isCity || hasCity(place.value, vocabulary)))
    return { end: place.end, place: place.value, level };
  if (named === end || (level === 'province' && !isCity)) return { end, level };
  return { end: named, level: isCity ? 'district' : level, lower: inOrdinaryLetters(tokens.slice(at, named), end - at) };
}

function hasCity(name: string, vocabulary: Vocabulary): boolean {
  return vocabulary.placesByName.get(foldWords(name))?.some((one) => one.kind === 'thành phố') === true;
}

/** `HUYỆN YÊN SƠN` → `huyện Yên Sơn`. */
function inOrdinaryLetters(tokens: readonly Token[], kindWords: number): string {
  return tokens
    .map(({ text }, index) => {
      const small = text.toLowerCase();
      return index < kindWords ? small : small.slice(0, 1).toUpperCase() + small.slice(1);
    })
    .join(' ');
}

/** `khóa XI`, `(khóa XI)`, `khoá 13`, `nhiệm kỳ 2020-2025` is no term number. */
function termAt(tokens: Tokens, at: number): Part | null {
  const bracket = tokens.formAt(at)?.text === '(';
  const word = tokens.formAt(bracket ? at + 1 : at);
  const value = tokens.formAt(bracket ? at + 2 : at + 1);
  if (word?.folded !== 'khoa' || value === undefined || !/^([IVX]+|\d{1,2})$/u.test(value.text)) return null;
  const end = (bracket ? at + 3 : at + 2) + (bracket && tokens.formAt(at + 3)?.text === ')' ? 1 : 0);
  return { end, term: value.text };
}

/** The capitalised words of a district's or commune's name: not those of a title, which may begin so too. */
function namedUntil(tokens: Tokens, at: number, vocabulary: Vocabulary): number {
  if (vocabulary.typeWords.longestAt(tokens, at)) return at;
  let end = at;
  while (end - at < 4 && startsUpper(tokens.formAt(end)) && tokens.gapAt(end) !== 'paragraph') end += 1;
  return end;
}

/** What stands in all that is abbreviated: most names have nothing of it. */
const MAY_BE_ABBREVIATED = /nhân dân|kh[oó][aá] |trung ương|cán sự|cộng h|^TTg$/iu;
const ABBREVIATED: readonly [RegExp, string][] = [
  [/(?:ủy|uỷ) ban nhân dân/giu, 'UBND'],
  [/Hội đồng nhân dân/giu, 'HĐND'],
  [/\(?\s*kh[oó][aá] (?:[IVX]+|\d{1,2})\s*\)?/giu, ''],
  [/Ban Bí thư Trung ương(?: Đảng)?/giu, 'Ban Bí thư'],
  [/Ban Chấp hành Trung ương Đảng(?! Cộng sản)/giu, 'Ban Chấp hành Trung ương'],
  [/^TTg$/u, 'Thủ tướng Chính phủ'],
  [/Ban cán sự đảng/giu, 'Ban cán sự đảng'],
  [/\s+nước Cộng h(?:òa|oà) xã hội chủ nghĩa Việt Nam/giu, ''],
];

/** The short form an issuer is reported in: UBND and HĐND abbreviated, without its term, without *Trung ương Đảng* after Ban Bí thư. */
export function canonicalIssuer(text: string): string {
  let name = collapse(compose(text).replace(/[*_]/gu, ''));
  if (!MAY_BE_ABBREVIATED.test(name)) return name;
  for (const [pattern, replacement] of ABBREVIATED) name = name.replace(pattern, replacement);
  return collapse(name);
}

/** The form issuers are compared in: case, tone placement and abbreviations make no difference. */
export function issuerKey(name: string): string {
  return fold(canonicalIssuer(name).replace(/uỷ/giu, 'ủy'))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
