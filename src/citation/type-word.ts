import type { Token } from '../reading/token.js';
import type { DocumentType, Vocabulary } from '../registry/vocabulary.js';
import { firstIndex } from '../text/search.js';
import type { TokenRange } from './mention.js';

/** A type word in the text: `Chỉ thị`, `Chương trình phối hợp`. */
export interface TypeWord extends TokenRange {
  readonly type: DocumentType;
}

/** All type words of a text, in order; none stands in another. */
export function typeWordsIn(tokens: readonly Token[], vocabulary: Vocabulary): TypeWord[] {
  const found: TypeWord[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const match = vocabulary.typeWords.longestAt(tokens, at);
    if (!match) continue;
    found.push({ type: match.value, first: at, last: match.end });
    at = match.end - 1;
  }
  return found;
}

/** Index of the last type word that ends at a token or before it; −1 where there is none. */
export function lastWordIndex(words: readonly TypeWord[], at: number): number {
  return firstIndex(words.length, (index) => (words[index] as TypeWord).last > at) - 1;
}
