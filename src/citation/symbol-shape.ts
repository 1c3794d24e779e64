import type { Form } from '../reading/lexicon.js';
import type { Tokens } from '../reading/tokens.js';
import { codeKey, type Vocabulary } from '../registry/vocabulary.js';
import { toKeep } from '../words/sentence.js';

/** One part of a symbol after its number: the separator that leads to it, and what is printed. */
export interface SymbolPiece {
  readonly separator: '/' | '-';
  /** Composed, without blanks: `QĐ`, `BCSĐUBND`, `QH15`, `2015`. */
  readonly text: string;
  readonly kind: 'year' | 'code';
}

/** A stretch of tokens that has the shape of a symbol: a number and pieces joined by `/` and hyphens. */
export interface SymbolShape {
  /** Digits as printed, with a letter or a part where there is one: `04`, `36a`, `66.4`. */
  readonly number: string;
  readonly pieces: readonly SymbolPiece[];
  /** What stands elsewhere than it should and was put in its place, a sentence each. */
  readonly slips: readonly string[];
  /** Index of the number's token, and one past the last token. */
  readonly first: number;
  readonly last: number;
}

/**
 * Recognises the shape at token `at`, which has to be a number. Blanks and line breaks around separators are allowed:
 * `614 /KH-UBND`, `290- QĐ/TW`, `18-⏎⏎CT/TW`.
 */
export function symbolShapeAt(tokens: Tokens, at: number, vocabulary: Vocabulary): SymbolShape | null {
  const head = tokens.formAt(at);
  if (head?.kind !== 'number' || head.text.length > 6) return null;
  const slips: string[] = [];
  let number = head.text;
  let next = at + 1;
  // `66.4/2025/NQ-CP`: one of a series under one number
  const part = tokens.formAt(next + 1);
  const pointed = tokens.formAt(next)?.text === '.' && isGlued(tokens, next) && isGlued(tokens, next + 1);
  if (pointed && part?.kind === 'number') {
    // `1.569/QĐ-TTg`: a point that parts thousands
    const thousands = part.text.length === 3;
    if ((part.text.length > 2 && !thousands) || !isSeparator(tokens.formAt(next + 2))) return null;
    number += thousands ? part.text : `.${part.text}`;
    if (thousands) slips.push(toKeep('kept.without-point', { number }));
    next += 2;
  }
  const suffix = tokens.formAt(next);
  if (suffix && isGlued(tokens, next) && isSeparator(tokens.formAt(next + 1)) && SUFFIX.test(suffix.text)) {
    number += suffix.text;
    next += 1;
  }
  const pieces: SymbolPiece[] = [];
  for (;;) {
    const separator = tokens.formAt(next);
    if (separator === undefined || !isSeparator(separator) || !isNear(tokens, next)) break;
    const behind = putInPlace(tokens, next + 1, pieces, slips);
    if (behind !== null) {
      next = behind;
      continue;
    }
    const piece = pieceAt(tokens, next + 1, pieces.length, vocabulary);
    if (!piece) break;
    pieces.push({ separator: separator.text as '/' | '-', text: piece.text, kind: piece.kind });
    next = piece.end;
  }
  if (!pieces.some((piece) => piece.kind === 'code')) return null;
  return { number, pieces, slips, first: at, last: next };
}

/** `36a`, `12bis`. */
const SUFFIX = /^(?:[a-zđ]|[A-ZĐ]|bis)$/u;

/** No document with a year in its symbol is older than 1940. */
const YEAR = /^(19[4-9]\d|20\d\d)$/u;

interface Piece {
  readonly text: string;
  readonly kind: SymbolPiece['kind'];
  readonly end: number;
}

function pieceAt(tokens: Tokens, at: number, index: number, vocabulary: Vocabulary): Piece | null {
  const token = tokens.formAt(at);
  if (!token || !isNear(tokens, at)) return null;
  if (token.kind === 'number') {
    const isYear = YEAR.test(token.text);
    return index === 0 && isYear && isSeparator(tokens.formAt(at + 1)) ? { text: token.text, kind: 'year', end: at + 1 } : null;
  }
  if (token.kind !== 'word' || !looksLikeCode(tokens, at, token, vocabulary)) return null;
  let text = token.text;
  let end = at + 1;
  for (let follower = tokens.formAt(end); follower && isGlued(tokens, end); follower = tokens.formAt(end)) {
    const after = tokens.formAt(end + 1);
    if (follower.kind === 'number') text += follower.text;
    else if (follower.text === '&' && after?.kind === 'word' && isGlued(tokens, end + 1)) {
      text += `&${after.text}`;
      end += 1;
    } else break;
    end += 1;
  }
  return joinBlank(tokens, { text, kind: 'code', end }, vocabulary);
}

/**
 * `30/NĐ-CP/2020`: the year at the end; `64/2025/QH-15`: the term parted from its organ.
 *
 * @returns one past the number at `at`, if it was such a slip and now stands in its place
 */
function putInPlace(tokens: Tokens, at: number, pieces: SymbolPiece[], slips: string[]): number | null {
  const [separator, token] = [tokens.formAt(at - 1), tokens.formAt(at)];
  const last = pieces.at(-1);
  if (token?.kind !== 'number' || last?.kind !== 'code' || !isGlued(tokens, at) || !isGlued(tokens, at - 1)) return null;
  if (separator?.text === '/' && YEAR.test(token.text) && pieces.length > 1 && pieces[0]?.kind === 'code') {
    slips.push(toKeep('kept.year-behind', { year: token.text }));
    pieces.unshift({ separator: '/', text: token.text, kind: 'year' });
    return at + 1;
  }
  if (separator?.text === '-' && pieces[0]?.kind === 'year' && /^(QH|UBTVQH)$/u.test(last.text) && token.text.length <= 2) {
    slips.push(toKeep('kept.term-with-organ', { term: token.text, organ: last.text }));
    pieces[pieces.length - 1] = { ...last, text: last.text + token.text };
    return at + 1;
  }
  return null;
}

/** `BCSĐ UBND`: a code written with a blank, where both parts together are one known organ. */
function joinBlank(tokens: Tokens, piece: Piece, vocabulary: Vocabulary): Piece {
  const [follower, gap] = [tokens.formAt(piece.end), tokens.gapAt(piece.end)];
  if (follower?.kind !== 'word' || (gap !== 'blank' && gap !== 'line')) return piece;
  const joined = piece.text + follower.text;
  return vocabulary.issuersByCode.has(codeKey(joined)) && /^\p{Lu}{2}/u.test(follower.text)
    ? { ...piece, text: joined, end: piece.end + 1 }
    : piece;
}

/** Two capitals, or a code that the vocabulary knows: `TTg`, `CTr`, `KH`, `BDVTU`. */
function looksLikeCode(tokens: Tokens, at: number, token: Form, vocabulary: Vocabulary): boolean {
  if (vocabulary.typesByCode.has(token.text) || vocabulary.issuersByCode.has(codeKey(token.text))) return true;
  // `33/ct-ttg`: a code in small letters is one only between the number and an organ
  if (token.text === token.text.toLowerCase() && vocabulary.codesByFold.has(token.folded))
    return isGlued(tokens, at) && isGlued(tokens, at - 1);
  const capitals = token.text.match(/\p{Lu}/gu)?.length ?? 0;
  if (capitals < 2 || token.text.length > 20) return false;
  // «12/QĐ-UBND - KHUYẾN NÔNG»: after a free-standing dash a word in capitals is a heading, not an organ
  return isGlued(tokens, at) || isGlued(tokens, at - 1) || tokens.gapAt(at) === 'line';
}

/** The first piece of a shape that is no year, as printed: `QĐ` of `1569/2015/QĐ-TTg`. */
export function firstCode({ pieces }: SymbolShape): string {
  return pieces.find(({ kind }) => kind === 'code')?.text ?? '';
}

/** Whether nothing stands between a token and the one before. */
function isGlued(tokens: Tokens, at: number): boolean {
  return tokens.gapAt(at) === 'none';
}

function isSeparator(token: Form | undefined): boolean {
  return token?.kind === 'mark' && (token.text === '/' || token.text === '-');
}

function isNear(tokens: Tokens, at: number): boolean {
  return tokens.gapAt(at) !== 'paragraph';
}
