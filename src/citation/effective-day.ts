import type { Tokens } from '../reading/tokens.js';
import type { Vocabulary } from '../registry/vocabulary.js';
import type { PartialDate } from '../time/partial-date.js';
import { dateAt } from './date.js';
import { endsSentence } from '../reading/sentence.js';

/**
 * The day from which a document says that it has effect: `Quyết định này có hiệu lực thi hành kể từ ngày ký`, `… từ ngày
 * 01 tháng 3 năm 2024`. One that says nothing of it has effect from the day it was issued.
 *
 * @returns null where the day is not known: the document has none, or it is counted from another (`sau 10 ngày kể từ ngày ký`)
 */
export function effectiveDay(tokens: Tokens, issuedOn: PartialDate | null, vocabulary: Vocabulary): PartialDate | null {
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens.formAt(at)?.folded !== 'nay' || !isSelf(tokens, at, vocabulary)) continue;
    const effect = phraseWithin(tokens, at + 1, ['hieu', 'luc'], 4);
    const from = effect === null ? null : phraseWithin(tokens, effect, ['tu', 'ngay'], 8);
    if (effect === null || from === null) continue;
    const between = tokens.slice(effect, from).map((token) => token.folded);
    if (between.includes('sau') || between.includes('khi')) return null;
    if (tokens.formAt(from)?.folded === 'ky' || tokens.formAt(from)?.folded === 'ban') return issuedOn;
    return dateAt(tokens, from - 1)?.date ?? null;
  }
  return issuedOn;
}

/** `Quyết định này`: the word before is the end of a type word. */
function isSelf(tokens: Tokens, at: number, vocabulary: Vocabulary): boolean {
  for (let first = Math.max(0, at - 4); first < at; first += 1) {
    if (vocabulary.typeWords.longestAt(tokens, first)?.end === at) return true;
  }
  return false;
}

/** One past two words that follow each other, the first of them at most so many tokens on, in the same sentence. */
function phraseWithin(tokens: Tokens, from: number, [first, second]: [string, string], most: number): number | null {
  for (let at = from; at < from + most; at += 1) {
    if (at >= tokens.length || tokens.gapAt(at) === 'paragraph' || endsSentence(tokens, at)) return null;
    if (tokens.formAt(at)?.folded === first && tokens.formAt(at + 1)?.folded === second) return at + 2;
  }
  return null;
}
