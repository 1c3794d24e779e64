import { dateAt, type DateMatch } from '../citation/date.js';
import type { TokenRange } from '../citation/mention.js';
import { canonicalIssuer, issuerAt, type IssuerMatch } from '../citation/issuer.js';
import { readSymbol } from '../citation/symbol.js';
import { organKey, type SymbolReading } from '../citation/symbol-rules.js';
import { symbolShapeAt, type SymbolShape } from '../citation/symbol-shape.js';
import type { Layout } from '../reading/layout.js';
import { isNumbered, type Paragraph, type Paragraphs } from '../reading/paragraphs.js';
import { isSo, textOf } from '../reading/token.js';
import { Tokens } from '../reading/tokens.js';
import type { DocumentType, Issuer, Vocabulary } from '../registry/vocabulary.js';
import type { Span } from '../text/span.js';
import { partialDate, type PartialDate } from '../time/partial-date.js';
import { headElsewhere, passedOn } from './head-elsewhere.js';
import { placeOfText } from './place-of-text.js';
import { recipientsAt } from './recipients.js';
import { readSignature, type Signature } from './signature.js';
import { toKeep } from '../words/sentence.js';

/** What a document says of itself at its head and foot. */
export interface Head {
  readonly type: DocumentType | null;
  readonly reading: SymbolReading | null;
  /** Index of the token with the document's own number, where it prints one. */
  readonly numberAt: number | null;
  /** Short canonical name: `UBND tỉnh Gia Lai`. */
  readonly issuer: string | null;
  readonly issuerMatch: IssuerMatch | null;
  /** Name of the province, or null for a central body or where the text names none. */
  readonly place: string | null;
  /** What the date line prints before the day: `Hà Nội`. */
  readonly printedPlace: string | null;
  /** The place is printed in the head itself, not gathered from what the text speaks of. */
  readonly placePrinted: boolean;
  readonly issuedOn: PartialDate | null;
  /** The date is read from title or text, not from a date line. */
  readonly issuedOnInferred: boolean;
  /** The day of the date line, where the calendar has none such. */
  readonly impossibleDay: Span | null;
  readonly title: string | null;
  /** The one year that the title is about: `năm 2026`. */
  readonly year: number | null;
  readonly signature: Signature;
  /** Index of the paragraph *Nơi nhận*, or -1. */
  readonly recipientsAt: number;
  /** Paragraphs of the head; the preamble begins with the next one. */
  readonly paragraphs: number;
  readonly warnings: readonly string[];
}

const HEAD_PARAGRAPHS = 24;

export function readHead(layout: Layout, vocabulary: Vocabulary): Head {
  const { tokens, paragraphs } = layout.body;
  const top = paragraphs.slice(0, HEAD_PARAGRAPHS);
  const warnings: string[] = [];
  const recipients = recipientsAt(layout.body, vocabulary);
  // what stands in capitals below the recipients is the head of an annex
  const typeLine = findTypeLine(recipients > 0 ? top.slice(0, recipients) : top, tokens, vocabulary);
  const numberLine = findNumberLine(top, tokens, vocabulary);
  const type = typeLine?.type ?? letterType(top, tokens, vocabulary) ?? typeByOwnWords(layout, vocabulary);
  const shape = numberLine === null ? null : numberIn(top[numberLine] as Paragraph, tokens, vocabulary);
  const dateLine = findDateLine(top, tokens, shape?.last ?? null);
  const title = readTitle(paragraphs, tokens, typeLine, Math.max(numberLine ?? -1, dateLine?.index ?? -1), vocabulary);
  const elsewhere = headElsewhere(layout.body, type, vocabulary);
  const own = shape && readSymbol(shape, vocabulary, { typeWord: type });
  const reading = own ?? (numberLine === null ? elsewhere.reading : null);
  if (numberLine !== null && reading === null) warnings.push(toKeep('kept.no-number'));
  const signature = readSignature(layout, recipients, vocabulary);
  const issuerMatch =
    readIssuer(layout, top, typeLine?.index ?? numberLine ?? 0, signature, reading, vocabulary) ?? elsewhere.issuer;
  const place = placeOf(issuerMatch, reading, dateLine?.place ?? null, layout, vocabulary);
  const dated =
    dateLine?.date ?? elsewhere.issuedOn ?? (isOfAssembly(issuerMatch, reading, vocabulary) ? passedOn(layout.body) : null);
  const titleYear = title.text === null ? null : yearOfTitle(title.text);
  const year = dated === null ? titleYear : null;
  return {
    type: type ?? reading?.type ?? null,
    reading,
    numberAt: shape?.first ?? null,
    issuer: nameIssuer(issuerMatch, place, reading, vocabulary),
    issuerMatch,
    place,
    printedPlace: dateLine?.place ?? null,
    placePrinted: place !== null && (place === issuerMatch?.place || place === vocabulary.placeNames.get(dateLine?.place ?? '')),
    issuedOn: dated ?? year,
    issuedOnInferred: dated === null && year !== null,
    impossibleDay: dateLine?.impossibleDay ?? null,
    title: title.text,
    year: titleYear === null ? null : Number(titleYear),
    signature,
    recipientsAt: recipients,
    paragraphs: title.next,
    warnings,
  };
}

interface TypeLine {
  readonly index: number;
  readonly type: DocumentType;
  /** First token after the type word. */
  readonly rest: number;
}

/** `KẾ HOẠCH` in capitals at the beginning of a paragraph. */
function findTypeLine(top: readonly Paragraph[], tokens: Tokens, vocabulary: Vocabulary): TypeLine | null {
  for (const [index, paragraph] of top.entries()) {
    const word = vocabulary.typeWords.longestAt(tokens, paragraph.first);
    if (!word) continue;
    const printed = tokens.slice(paragraph.first, word.end);
    if (!printed.every((token) => token.text === token.text.toUpperCase())) continue;
    if (word.end === paragraph.last || index > 0 || paragraph.capitals) return { index, type: word.value, rest: word.end };
  }
  return null;
}

/** `Số: 45/KH-UBND`, `Luật số: 12/2025/QH15`. */
function findNumberLine(top: readonly Paragraph[], tokens: Tokens, vocabulary: Vocabulary): number | null {
  const index = top.findIndex(({ first, last, capitals }) => {
    const word = capitals ? null : vocabulary.typeWords.longestAt(tokens, first);
    const at = word !== null && tokens.formAt(word.end + 1)?.text === ':' ? word.end : first;
    if (!isSo(tokens.formAt(at))) return false;
    const line = tokens.slice(at + 1, at + 8);
    return line.some((token) => token.text === '/' || token.text === '-') && last - first < 24;
  });
  return index < 0 ? null : index;
}

/** A letter prints no type word, but whom it is addressed to. */
function letterType(top: readonly Paragraph[], tokens: Tokens, vocabulary: Vocabulary): DocumentType | null {
  const isLetter = top
    .slice(0, HEAD_LINES)
    .some(({ first }) => tokens.formAt(first)?.folded === 'kinh' && tokens.formAt(first + 1)?.folded === 'gui');
  return isLetter ? (vocabulary.typeByName.get('CV') ?? null) : null;
}

const HEAD_LINES = 10;

/** Assemblies and their committees print the day of a resolution at its foot. */
function isOfAssembly(issuer: IssuerMatch | null, reading: SymbolReading | null, vocabulary: Vocabulary): boolean {
  const bodies = issuer?.bodies ?? (reading ? bodiesOfSymbol(reading, vocabulary) : []);
  return bodies.some((body) => /^(Quốc hội|Ủy ban Thường vụ Quốc hội|HĐND|Hội đồng nhân dân)/u.test(body.name));
}

function numberIn(paragraph: Paragraph, tokens: Tokens, vocabulary: Vocabulary): SymbolShape | null {
  for (let at = paragraph.first + 1; at < Math.min(paragraph.last, paragraph.first + 4); at += 1) {
    const shape = symbolShapeAt(tokens, at, vocabulary);
    if (shape) return shape;
  }
  return null;
}

interface DateLine {
  readonly index: number;
  readonly date: PartialDate;
  readonly impossibleDay: Span | null;
  readonly place: string;
}

/** `Gia Lai, ngày 24 tháng 3 năm 2020`; a draft prints no day: `Hà Nội, ngày   tháng 3 năm 2024`. */
function findDateLine(top: readonly Paragraph[], tokens: Tokens, afterNumber: number | null): DateLine | null {
  for (const [index, { first, last }] of top.entries()) {
    // in two columns the number and the date share a line: «Số: 45/KH-UBND          Gia Lai, ngày 12 tháng 3 năm 2025»
    const from = afterNumber !== null && afterNumber > first && afterNumber < last ? afterNumber : first;
    if (tokens.formAt(from)?.capital !== true) continue;
    for (let at = from + 1; at < Math.min(last, from + 8); at += 1) {
      if (tokens.formAt(at)?.folded !== 'ngay' || tokens.formAt(at - 1)?.text !== ',') continue;
      const day = dateAt(tokens, at);
      const date = day?.date ?? monthOnly(tokens, at) ?? yearOfImpossible(day);
      if (date === null) continue;
      const impossibleDay = day?.impossible ? tokens.spanOf(day.first, day.last) : null;
      return { index, date, impossibleDay, place: textOf(tokens.slice(from, at - 1)) };
    }
  }
  return null;
}

/** `ngày 15 tháng 13 năm 2026`: neither the day nor the month is known. */
function yearOfImpossible(day: DateMatch | null): PartialDate | null {
  return day?.impossible?.year == null ? null : partialDate(day.impossible.year);
}

/** `ngày      tháng 3 năm 2024`: the month is all that is known. */
function monthOnly(tokens: Tokens, at: number): PartialDate | null {
  for (let i = at + 1; i < at + 4; i += 1) {
    if (tokens.formAt(i)?.folded !== 'thang' || tokens.formAt(i + 2)?.folded !== 'nam') continue;
    const [month, year] = [Number(tokens.formAt(i + 1)?.text), Number(tokens.formAt(i + 3)?.text)];
    return Number.isInteger(month) && Number.isInteger(year) ? partialDate(year, month) : null;
  }
  return null;
}

const OPENS_PREAMBLE =
  /^(?:-\s*)?(can cu|kinh gui|xet |theo de nghi|thuc hien (?:ke hoach|chi thi|nghi quyet|quyet dinh|ket luan|cong van|chuong trinh|cong dien|thong bao|huong dan)(?: phoi hop| hanh dong)? so )/;

/** A line that says whose the document is, and no more. */
function isOfBody(paragraph: Paragraph | undefined, tokens: Tokens, vocabulary: Vocabulary): boolean {
  if (!paragraph || tokens.formAt(paragraph.first)?.folded !== 'cua') return false;
  return issuerAt(tokens, paragraph.first + 1, vocabulary)?.last === paragraph.last;
}

/** The first paragraph after the type line, with what goes on in capitals below it; of a letter, what it says it is about. */
function readTitle(
  paragraphs: Paragraphs,
  tokens: Tokens,
  typeLine: TypeLine | null,
  lastHeadLine: number,
  vocabulary: Vocabulary,
): { text: string | null; next: number } {
  const line = typeLine ? (paragraphs.at(typeLine.index) as Paragraph) : null;
  if (line && typeLine && typeLine.rest < line.last) {
    return { text: textOf(tokens.slice(typeLine.rest, line.last)), next: typeLine.index + 1 };
  }
  let next = (typeLine ? typeLine.index : lastHeadLine) + 1;
  const subject = typeLine ? null : subjectOfLetter(paragraphs.slice(0, HEAD_LINES), tokens, lastHeadLine);
  if (subject !== null)
    return { text: textOf(tokens.slice(subject.first, subject.last)), next: Math.max(next, subject.index + 1) };
  // «CHỈ THỊ / CỦA BAN THƯỜNG VỤ TỈNH ỦY / về …»
  if (typeLine && isOfBody(paragraphs.at(next), tokens, vocabulary)) next += 1;
  const first = paragraphs.at(next);
  if (!first || opensPreamble(first, tokens, typeLine !== null, vocabulary)) return { text: null, next };
  let last = first.last;
  next += 1;
  for (let more = paragraphs.at(next); first.capitals && more?.capitals && !more.marker; more = paragraphs.at(next)) {
    if (issuerAt(tokens, more.first, vocabulary)) break;
    last = more.last;
    next += 1;
  }
  return { text: textOf(tokens.slice(first.first, last)), next };
}

/** `V/v hướng dẫn …`, on a line of its own or behind the number: what a letter has for a title. */
function subjectOfLetter(
  top: readonly Paragraph[],
  tokens: Tokens,
  lastHeadLine: number,
): (TokenRange & { readonly index: number }) | null {
  for (const [index, { first, last }] of top.entries()) {
    if (tokens.formAt(first)?.folded === 'kinh' && tokens.formAt(first + 1)?.folded === 'gui') return null;
    const end = index <= lastHeadLine ? last - 2 : Math.min(first + 1, last - 2);
    for (let at = first; at < end; at += 1) {
      if (tokens.formAt(at)?.text !== 'V' || tokens.formAt(at + 1)?.text !== '/' || tokens.formAt(at + 2)?.folded !== 'v')
        continue;
      return { index, first: at, last };
    }
  }
  return null;
}

/** Straight below the type line only *Căn cứ* and the like open the preamble: a title too may begin with *Thực hiện*. */
function opensPreamble(paragraph: Paragraph, tokens: Tokens, belowType: boolean, vocabulary: Vocabulary): boolean {
  if (isNumbered(paragraph)) return true;
  const folded = tokens
    .slice(paragraph.first, paragraph.first + 12)
    .map((token) => token.folded)
    .join(' ');
  if (/^(- )?(can cu|kinh gui)/.test(folded) || (!belowType && OPENS_PREAMBLE.test(folded))) return true;
  return paragraph.capitals && issuerAt(tokens, paragraph.first, vocabulary) !== null;
}

/** How often a document has to speak of itself (*Kế hoạch này*) before that alone tells its type. */
const OWN_WORDS = 1;

/** `Ủy ban nhân dân tỉnh ban hành Kế hoạch …`, `Trên đây là Kế hoạch …`, `Kế hoạch này`: the document names its own type. */
function typeByOwnWords(layout: Layout, vocabulary: Vocabulary): DocumentType | null {
  const issued = issuingClause(layout, vocabulary);
  if (issued?.type) return issued.type;
  const { tokens } = layout.body;
  const counts = new Map<DocumentType, number>();
  const { opens } = vocabulary.typeWords;
  for (let at = 0; (at = opens.next(tokens, at, tokens.length)) < tokens.length; at += 1) {
    const word = vocabulary.typeWords.longestAt(tokens, at);
    if (!word) continue;
    const closing =
      tokens
        .slice(Math.max(0, at - 3), at)
        .map((token) => token.folded)
        .join(' ') === 'tren day la';
    if (closing) return word.value;
    if (tokens.formAt(word.end)?.folded === 'nay') counts.set(word.value, (counts.get(word.value) ?? 0) + 1);
  }
  const [first] = [...counts.entries()].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= OWN_WORDS ? first[0] : null;
}

// ---- issuer and place -------------------------------------------------------------------------------------------

function readIssuer(
  layout: Layout,
  top: readonly Paragraph[],
  headEnd: number,
  signature: Signature,
  reading: SymbolReading | null,
  vocabulary: Vocabulary,
): IssuerMatch | null {
  const { tokens } = layout.body;
  const found: IssuerMatch[] = [];
  for (const [index, paragraph] of top.slice(0, headEnd + 4).entries()) {
    if (!paragraph.capitals) continue;
    const match = firstIssuer(letterhead(tokens, paragraph, top[index + 1]), vocabulary);
    if (match) found.push(match);
  }
  // the letterhead of a central party paper prints the Central Committee; who signs tells which body decided
  const fits = (one: IssuerMatch): boolean => !reading || fitsOrgan(one, reading, vocabulary);
  const printed = [...some(signature.onBehalfOf), ...found].filter(fits);
  // a joint paper: its letterhead names all of them, each signs for one
  const joint = printed.find((one) => one.bodies.length > 1 && one.bodies.length === reading?.organs.length);
  if (joint) return joint;
  const placed = printed.find((one) => one.place !== null);
  if (placed) return placed;
  const fitting = [...printed, ...some(issuingClause(layout, vocabulary)?.issuer ?? null).filter(fits)];
  return fitting.find((one) => one.place !== null) ?? fitting.find((one) => one.level !== null) ?? fitting[0] ?? null;
}

function some<T>(value: T | null): T[] {
  return value === null ? [] : [value];
}

const PLACE_LINE = /^(tinh|thanh|huyen|quan|thi|xa|phuong|dac)$/u;

/** `ỦY BAN NHÂN DÂN` and the line below it, which names the place: `TỈNH GIA LAI`. */
function letterhead(tokens: Tokens, line: Paragraph, below: Paragraph | undefined): Tokens {
  const goesOn = below?.capitals === true && PLACE_LINE.test(tokens.formAt(below.first)?.folded ?? '');
  const printed = tokens.slice(line.first, goesOn ? below.last : line.last);
  return Tokens.of(printed.map((token, index) => (index > 0 && token.gap === 'paragraph' ? token.behind('line') : token)));
}

function firstIssuer(tokens: Tokens, vocabulary: Vocabulary): IssuerMatch | null {
  for (let at = 0; at < tokens.length; at += 1) {
    const match = issuerAt(tokens, at, vocabulary);
    if (match) return match;
  }
  return null;
}

/** A document's issuer is the organ of its own symbol. */
function fitsOrgan(match: IssuerMatch, reading: SymbolReading, { issuersByCode }: Vocabulary): boolean {
  const organs = reading.organs.map(organKey);
  // a code that nobody knows may be anybody's
  if (!organs.some((organ) => issuersByCode.has(organ))) return true;
  return match.bodies.some((body) => body.codes.some((code) => organs.includes(organKey(code))));
}

/** The clause in which the preamble ends: `Ủy ban nhân dân tỉnh ban hành Kế hoạch …`, `UBND xã xây dựng kế hoạch …`. */
function issuingClause(layout: Layout, vocabulary: Vocabulary): { issuer: IssuerMatch; type: DocumentType | null } | null {
  const { tokens, paragraphs } = layout.body;
  const section = paragraphs.findIndex(isNumbered);
  const last =
    paragraphs.at(section < 0 ? Math.min(paragraphs.length, HEAD_PARAGRAPHS) - 1 : Math.max(0, section - 1))?.last ?? 0;
  const { opens } = vocabulary.issuerNames;
  for (let at = opens.next(tokens, 0, last); at < last; at = opens.next(tokens, at + 1, last)) {
    const issuer = issuerAt(tokens, at, vocabulary);
    if (!issuer) continue;
    const isSubject = /^(paragraph|flow)$/u.test(tokens.gapAt(at) ?? '') || /^[,;.]$/u.test(tokens.formAt(at - 1)?.text ?? '');
    const verb = isSubject ? vocabulary.cues.issues.longestAt(tokens, issuer.last) : null;
    if (verb) return { issuer, type: vocabulary.typeWords.longestAt(tokens, verb.end)?.value ?? null };
    at = issuer.last - 1;
  }
  return null;
}

function placeOf(
  issuer: IssuerMatch | null,
  reading: SymbolReading | null,
  dateLinePlace: string | null,
  layout: Layout,
  vocabulary: Vocabulary,
): string | null {
  if (issuer?.place) return issuer.place;
  const bodies = issuer?.bodies ?? (reading ? bodiesOfSymbol(reading, vocabulary) : []);
  if (bodies.length > 0 && bodies.every((body) => body.level === 'central')) return null;
  const known = dateLinePlace === null ? undefined : vocabulary.placeNames.get(dateLinePlace);
  return known ?? (bodies.length > 0 ? placeOfText(layout, vocabulary) : null);
}

function bodiesOfSymbol(reading: SymbolReading, vocabulary: Vocabulary): readonly Issuer[] {
  return reading.organs.flatMap((organ) => vocabulary.issuersByCode.get(organKey(organ))?.slice(0, 1) ?? []);
}

const LEVEL_WORDS = { province: 'tỉnh', district: 'huyện', commune: 'xã' } as const;

/** `UBND` + tỉnh + Gia Lai, in ordinary letters whatever the letterhead prints. */
function nameIssuer(
  issuer: IssuerMatch | null,
  place: string | null,
  reading: SymbolReading | null,
  vocabulary: Vocabulary,
): string | null {
  const bodies = issuer?.bodies ?? (reading ? bodiesOfSymbol(reading, vocabulary) : []);
  const [body] = bodies;
  if (!body) return null;
  if (body.level === 'central') return bodies.map((one) => one.name).join(' và ');
  const printed = issuer ? canonicalIssuer(issuer.name) : body.name;
  const level = issuer?.level ?? (place === null ? null : 'province');
  if (level !== 'province') {
    const kind = issuer?.lower ?? (level && LEVEL_WORDS[level]);
    return printed === printed.toUpperCase() ? [body.name, kind].filter(Boolean).join(' ') : printed;
  }
  const kind = vocabulary.places.find((one) => one.name === place)?.kind ?? LEVEL_WORDS.province;
  const name = body.level === 'local' ? `${body.name} ${kind}` : printed === printed.toUpperCase() ? body.name : printed;
  return place !== null && !name.includes(place) ? `${name} ${place}` : name;
}

/** The one year that a title is about: not those of the documents that it names, nor the ends of a period. */
function yearOfTitle(title: string): PartialDate | null {
  const spans = title
    .replace(/ngày\s+\d{1,2}\s*(?:[/.-]\s*\d{1,2}\s*[/.-]|tháng\s+\d{1,2}\s+năm)\s*\d{4}/giu, ' ')
    .replace(/(?<!\d)\d{1,6}\s*\/\s*(19|20)\d\d\s*\/\s*\p{Lu}/gu, ' ')
    .replace(/(19|20)\d\d\s*[-–]\s*(19|20)\d\d/gu, ' ');
  const years = [...new Set(spans.match(/(?:19|20)\d\d/gu) ?? [])];
  return years.length === 1 ? (years[0] as string) : null;
}
