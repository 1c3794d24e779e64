import type { Flow } from '../reading/layout.js';
import type { DocumentType, Vocabulary } from '../registry/vocabulary.js';
import { firstIndex } from '../text/search.js';
import type { TokenRange } from './mention.js';

/** A type word in the text: `Chỉ thị`, `Chương trình phối hợp`. */
export interface TypeWord extends TokenRange {
  readonly type: DocumentType;
}

const found = new WeakMap<Flow, { readonly vocabulary: Vocabulary; readonly words: readonly TypeWord[] }>();

/** All type words of a flow, in order; none stands in another. Several passes ask for them: they are looked up once. */
export function typeWordsOf(flow: Flow, vocabulary: Vocabulary): readonly TypeWord[] {
  const known = found.get(flow);
  if (known?.vocabulary === vocabulary) return known.words;
  const words = typeWordsIn(flow, vocabulary);
  found.set(flow, { vocabulary, words });
  return words;
}

function typeWordsIn(flow: Flow, { typeWords }: Vocabulary): TypeWord[] {
  const { tokens } = flow;
  const words: TypeWord[] = [];
  const next = (from: number): number => typeWords.opens.next(tokens, from, tokens.length);
  for (let at = next(0); at < tokens.length;) {
    const match = typeWords.longestAt(tokens, at);
    if (match) words.push({ type: match.value, first: at, last: match.end });
    at = next(match?.end ?? at + 1);
  }
  return words;
}

/** Index of the last type word that ends at a token or before it; −1 where there is none. */
export function lastWordIndex(words: readonly TypeWord[], at: number): number {
  return firstIndex(words.length, (index) => (words[index] as TypeWord).last > at) - 1;
}
