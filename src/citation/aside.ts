import type { Tokens } from '../reading/tokens.js';
import type { Vocabulary } from '../registry/vocabulary.js';

const MOST_TOKENS_IN_ASIDE = 24;

/** One past `(nay là Bộ Nông nghiệp và Môi trường)`, `(cũ)`, `(sửa đổi)`; `at` itself where no such bracket opens. */
export function asideEnd(tokens: Tokens, at: number, { cues }: Vocabulary): number {
  if (tokens.formAt(at)?.text !== '(' || tokens.gapAt(at) === 'paragraph' || !cues.aside.longestAt(tokens, at + 1)) return at;
  for (let end = at + 1; end < Math.min(tokens.length, at + MOST_TOKENS_IN_ASIDE); end += 1) {
    if (tokens.gapAt(end) === 'paragraph') return at;
    if (tokens.formAt(end)?.text === ')') return end + 1;
  }
  return at;
}
