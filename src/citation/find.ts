import type { Flow } from '../reading/layout.js';
import { textBetween, type Token } from '../reading/token.js';
import type { Registry } from '../registry/registry.js';
import type { DocumentType, Vocabulary } from '../registry/vocabulary.js';
import { dateAt } from './date.js';
import { issuerAt } from './issuer.js';
import { amendingLawAt, isLaw, lawNameAt, numberedNameAt, type AmendingLaw } from './law-name.js';
import { newMention, type Mention, type TokenRange } from './mention.js';
import { readSymbol } from './symbol.js';
import { firstIndex } from '../text/search.js';
import { symbolShapeAt, type SymbolShape } from './symbol-shape.js';

/** A type word in the text: `Chỉ thị`, `Chương trình phối hợp`. */
interface TypeWord extends TokenRange {
  readonly type: DocumentType;
}

/** The last type word that ends at a token or before it. */
function lastWord(typeWords: readonly TypeWord[], at: number): TypeWord | undefined {
  return typeWords[firstIndex(typeWords.length, (index) => (typeWords[index] as TypeWord).last > at) - 1];
}

/** First pass: every place where a document is named by symbol, by date or by a name of its own, in text order. */
export function findMentions(flow: Flow, registry: Registry): Mention[] {
  const { vocabulary } = registry;
  const typeWords = annotateTypeWords(flow.tokens, vocabulary);
  const amending = amendingLaws(flow, typeWords, registry);
  const mentions = withoutOverlaps([
    ...bySymbol(flow, typeWords, amending, registry),
    ...byDate(flow, typeWords, vocabulary),
    ...byName(flow, amending, registry),
  ]);
  return withChangedLaws(mentions, amending);
}

function annotateTypeWords(tokens: readonly Token[], vocabulary: Vocabulary): TypeWord[] {
  const found: TypeWord[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const match = vocabulary.typeWords.longestAt(tokens, at);
    if (!match) continue;
    found.push({ type: match.value, first: at, last: match.end });
    at = match.end - 1;
  }
  return found;
}

// ---- by symbol --------------------------------------------------------------------------------------------------

function bySymbol(
  flow: Flow,
  typeWords: readonly TypeWord[],
  amending: ReadonlyMap<number, AmendingLaw>,
  registry: Registry,
): Mention[] {
  const wordAfter = new Map([...amending].map(([first, { changed }]) => [changed.at(-1)?.first, first]));
  const { tokens } = flow;
  const { vocabulary } = registry;
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]?.kind !== 'number' || continuesNumber(tokens, at)) continue;
    const shape = symbolShapeAt(tokens, at, vocabulary);
    if (!shape || isNoCitation(tokens, at)) continue;
    const named = headBefore(flow, at, typeWords, registry);
    // a law that changes others is named by them: the number behind their names is its own
    const head = { ...named, first: wordAfter.get(named.first) ?? named.first };
    const reading = readSymbol(shape, vocabulary, { typeWord: head.type });
    if (!reading || !(head.type || isSelfEvident(shape, reading.code !== null, vocabulary))) continue;
    for (const range of head.sharers) {
      const number = (tokens[range.last - 1] as Token).text;
      mentions.push(newMention({ flow, core: range, typeWord: head.type, shape: { ...shape, number } }));
    }
    mentions.push(newMention({ flow, core: { first: head.first, last: shape.last }, typeWord: head.type, shape, reading }));
    at = shape.last - 1;
  }
  return mentions;
}

/** Whether the number is the tail of a longer one: of a date, a decimal, a range. */
function continuesNumber(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  if (token.gap !== 'none' || before === undefined) return false;
  if (before.kind === 'word') return before.text.length > 1 || before.text === before.text.toUpperCase();
  return /^[.,:]$/u.test(before.text) && tokens[at - 2]?.kind === 'number';
}

const NO_CITATION_BEFORE = new Set([
  'mau',
  'bieu',
  'tcvn',
  'qcvn',
  'iso',
  'iec',
  'tcxd',
  'tcxdvn',
  'haccp',
  'phu luc',
  'bieu mau',
]);

/** `Mẫu số 01/KH-…`, `QCVN 01:2021/BYT`, `TCVN …`: forms and standards are numbered likewise. */
function isNoCitation(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3); i -= 1) {
    const token = tokens[i] as Token;
    if (token.folded === 'so' || token.kind === 'number' || token.text === ':') continue;
    return NO_CITATION_BEFORE.has(token.folded) || NO_CITATION_BEFORE.has(`${tokens[i - 1]?.folded} ${token.folded}`);
  }
  return false;
}

/** Without a type word before it a shape has to prove itself: by its code, or by an organ that is known. */
function isSelfEvident(shape: SymbolShape, hasCode: boolean, vocabulary: Vocabulary): boolean {
  const codes = shape.pieces.filter((piece) => piece.kind === 'code');
  if (hasCode) return codes.length >= 2;
  return codes.some((piece) => vocabulary.issuersByCode.has(piece.text.replace(/\d+$/u, '').toUpperCase()));
}

interface Head {
  readonly first: number;
  readonly type: DocumentType | null;
  /** Numbers before this one that share its symbol: `217, 218-QĐ/TW`. */
  readonly sharers: readonly TokenRange[];
}

/** Words that may stand between the type word and *số*: `Chương trình hành động số`, `Công điện khẩn số`. */
const MOST_WORDS_BETWEEN = 3;

function headBefore(flow: Flow, at: number, typeWords: readonly TypeWord[], registry: Registry): Head {
  const { tokens } = flow;
  let first = at;
  const numbers: number[] = [];
  for (;;) {
    const [joiner, number] = [tokens[first - 1], tokens[first - 2]];
    const joins = joiner !== undefined && (/^[,/]$/u.test(joiner.text) || joiner.folded === 'va');
    if (!joins || number?.kind !== 'number' || number.text.length > 5 || !opensList(tokens, first - 2)) break;
    first -= 2;
    numbers.unshift(first);
  }
  const hasSo = tokens[first - 1]?.folded === 'so' || (tokens[first - 1]?.text === ':' && tokens[first - 2]?.folded === 'so');
  const so = hasSo ? first - (tokens[first - 1]?.text === ':' ? 2 : 1) : first;
  const word = hasSo ? wordBefore(tokens, typeWords, so, registry) : lastWord(typeWords, so);
  const between = word === undefined ? Infinity : so - word.last;
  const allowed = hasSo ? MOST_WORDS_BETWEEN : 0;
  const plain =
    word !== undefined &&
    between <= allowed &&
    tokens.slice(word.last, so).every((token) => token.kind === 'word' && token.gap !== 'paragraph');
  const named = word !== undefined && hasSo && isLaw(word.type) && nameEndsAt(tokens, word, so, registry);
  const governs = word !== undefined && (named || plain) && tokens[so]?.gap !== 'paragraph';
  const start = governs ? word.first : hasSo ? withoutType(tokens, so) : so;
  const type = governs ? word.type : listType(flow, so, typeWords);
  if (numbers.length === 0 || type === null) return { first: numbers.length > 0 ? at : start, type, sharers: [] };
  const sharers = numbers.map((number, index) => ({ first: index === 0 ? start : number, last: number + 1 }));
  return { first: at, type, sharers };
}

/** `văn bản số 07-TB/…`: a document called just that belongs to the mention, and says nothing of its type. */
function withoutType(tokens: readonly Token[], so: number): number {
  return tokens[so - 2]?.text.toLowerCase() === 'văn' && tokens[so - 1]?.text === 'bản' && tokens[so]?.gap !== 'paragraph'
    ? so - 2
    : so;
}

/** So many type words may stand in the name of a law: `Luật Ban hành văn bản quy phạm pháp luật`. */
const MOST_WORDS_IN_NAME = 4;

/** The type word that governs `số`: the last one before it, unless a law's name runs up to there that begins with an earlier one. */
function wordBefore(
  tokens: readonly Token[],
  typeWords: readonly TypeWord[],
  so: number,
  registry: Registry,
): TypeWord | undefined {
  const last = firstIndex(typeWords.length, (index) => (typeWords[index] as TypeWord).last > so) - 1;
  for (let index = last; index > last - MOST_WORDS_IN_NAME; index -= 1) {
    const word = typeWords[index];
    if (word && isLaw(word.type) && nameEndsAt(tokens, word, so, registry)) return word;
  }
  return typeWords[last];
}

function nameEndsAt(tokens: readonly Token[], { first }: TypeWord, end: number, registry: Registry): boolean {
  return lawNameAt(tokens, first, registry)?.end === end || numberedNameAt(tokens, first, registry)?.end === end;
}

/** Whether a number before a comma is itself the first of a list of numbers, and not the end of a date. */
function opensList(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before?.kind === 'word' || before?.text === ',' || before?.text === '/'
    ? tokens[at - 2]?.kind !== 'number' || before.text === ','
    : false;
}

/** `các Quyết định: số 36/QĐ-TTg …; số 1569/QĐ-TTg …`: the type word at the head of the list holds for all of it. */
function listType({ tokens, starts }: Flow, at: number, typeWords: readonly TypeWord[]): DocumentType | null {
  if (tokens[at]?.folded !== 'so') return null;
  const word = lastWord(typeWords, at);
  if (!word) return null;
  const sameParagraph = starts.paragraph(at) <= word.last;
  const opens = tokens[word.first - 1]?.folded === 'cac' || tokens[word.last]?.text === ':' || tokens[word.last]?.folded === 'so';
  return sameParagraph && opens ? word.type : null;
}

// ---- by date ----------------------------------------------------------------------------------------------------

/**
 * Mentions without a symbol that a date makes good: `Pháp lệnh của Ủy ban Thường vụ Quốc hội ngày 20/4/2007`,
 * `Pháp lệnh số 04 ngày 20/4/2007`, `Nghị định số ngày 09/01/2015`.
 */
function byDate(flow: Flow, typeWords: readonly TypeWord[], vocabulary: Vocabulary): Mention[] {
  const { tokens } = flow;
  const mentions: Mention[] = [];
  for (const word of typeWords) {
    if (tokens[word.first]?.capital !== true) continue;
    let at = word.last;
    const hasSo = tokens[at]?.folded === 'so';
    if (hasSo) at += 1;
    const number = hasSo && tokens[at]?.kind === 'number' && (tokens[at]?.text.length ?? 9) <= 5 ? tokens[at] : undefined;
    if (number) at += 1;
    const coreEnd = at;
    const issuer = tokens[at]?.folded === 'cua' ? issuerAt(tokens, at + 1, vocabulary) : null;
    if (issuer && !hasSo) at = issuer.last;
    if (tokens[at]?.text === ',') at += 1;
    if (tokens[at]?.folded !== 'ngay') continue;
    const date = dateAt(tokens, at);
    if (!date || date.date === null || date.date.length < 10) continue;
    if (!hasSo && !issuer) continue;
    mentions.push(
      newMention({
        flow,
        core: { first: word.first, last: hasSo ? coreEnd : date.last },
        typeWord: word.type,
        bareNumber: number?.text ?? null,
        numberMissing: hasSo && !number,
      }),
    );
  }
  return mentions;
}

// ---- by name ----------------------------------------------------------------------------------------------------

function byName(flow: Flow, amending: ReadonlyMap<number, AmendingLaw>, registry: Registry): Mention[] {
  const { tokens } = flow;
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const popular = registry.catalogue.popularNames.longestAt(tokens, at);
    const match = popular
      ? { end: popular.end, type: registry.vocabulary.typeWords.longestAt(tokens, at)?.value ?? null }
      : (amending.get(at) ?? lawNameAt(tokens, at, registry));
    if (!match || lacksNumber(tokens, match.end)) continue;
    mentions.push(
      newMention({ flow, core: { first: at, last: match.end }, typeWord: match.type, name: textBetween(tokens, at, match.end) }),
    );
    at = match.end - 1;
  }
  return mentions;
}

/** `Luật Tổ chức chính quyền địa phương số ……`: a form that somebody has yet to fill in names no law. */
function lacksNumber(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.folded === 'so' && /^[.…_]/u.test(tokens[at + 1]?.text ?? '');
}

/** The laws that are named by those they change, by their first token. */
function amendingLaws(flow: Flow, typeWords: readonly TypeWord[], registry: Registry): Map<number, AmendingLaw> {
  const found = new Map<number, AmendingLaw>();
  for (const { type, first } of typeWords) {
    const law = isLaw(type) ? amendingLawAt(flow.tokens, first, registry) : null;
    if (law) found.set(first, law);
  }
  return found;
}

/** Adds the laws that an amending law names: they stand inside its core. */
function withChangedLaws(mentions: readonly Mention[], amending: ReadonlyMap<number, AmendingLaw>): Mention[] {
  return mentions.flatMap((mention) => {
    const changed = amending.get(mention.core.first)?.changed ?? [];
    const { flow } = mention;
    return [
      mention,
      ...changed.map(({ first, end, type }) => ({
        ...newMention({ flow, core: { first, last: end }, typeWord: type, name: textBetween(flow.tokens, first, end) }),
        parent: mention,
        parentRelation: 'amends' as const,
      })),
    ];
  });
}

/** Of mentions over the same tokens the one with a symbol stays, else the longer one; the rest keeps text order. */
function withoutOverlaps(mentions: Mention[]): Mention[] {
  const weight = (mention: Mention): number => (mention.shape ? 2 : 0) + (mention.name === null ? 1 : 0);
  const ranked = [...mentions].sort((a, b) => weight(b) - weight(a) || b.core.last - b.core.first - (a.core.last - a.core.first));
  const taken = new Set<number>();
  const kept = ranked.filter(({ core }) => {
    for (let at = core.first; at < core.last; at += 1) if (taken.has(at)) return false;
    for (let at = core.first; at < core.last; at += 1) taken.add(at);
    return true;
  });
  return kept.sort((a, b) => a.core.first - b.core.first);
}
