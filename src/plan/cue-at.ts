import type { PhraseMatch, PhraseTable } from '../reading/phrases.js';
import type { Token } from '../reading/token.js';
import type { Cue } from '../registry/vocabulary.js';
import { placeTones } from '../text/fold.js';

/**
 * The cue that begins at a token, its diacritics as they should be: phrases are looked up without them, and *Chú trọng* is no
 * *Chủ trì*, *giám sát* no *giám đốc*. Text that prints none at all (OCR, old mail) is not held to them.
 */
export function cueAt(table: PhraseTable<Cue>, tokens: readonly Token[], at: number): PhraseMatch<Cue> | null {
  const match = table.longestAt(tokens, at);
  return match !== null && isSpelled(match.value.phrase, tokens, at, match.end) ? match : null;
}

const spellings = new Map<string, readonly string[]>();

function isSpelled(phrase: string, tokens: readonly Token[], first: number, end: number): boolean {
  let words = spellings.get(phrase);
  if (!words) spellings.set(phrase, (words = wordsOf(phrase)));
  let next = 0;
  for (let at = first; at < end; at += 1) {
    const token = tokens[at] as Token;
    if (token.kind === 'mark') continue;
    const word = words[next] ?? '';
    next += 1;
    const small = token.text.toLowerCase();
    if (small !== word && small !== token.folded && spelling(small) !== word) return false;
  }
  return true;
}

function wordsOf(phrase: string): string[] {
  return (phrase.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(spelling);
}

/** One spelling where two are right: `uỷ` and `ủy`, `hằng` and `hàng`. */
function spelling(word: string): string {
  const placed = placeTones(word);
  return placed === 'hàng' ? 'hằng' : placed;
}
