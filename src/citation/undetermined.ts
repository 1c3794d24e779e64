import type { Flow } from '../reading/layout.js';
import type { Token } from '../reading/token.js';
import type { Vocabulary } from '../registry/vocabulary.js';
import type { Span } from '../text/span.js';
import { Cover } from './cover.js';
import type { Mention, TokenRange } from './mention.js';
import { typeWordsOf } from './type-word.js';
import { endsSentence } from '../reading/sentence.js';

const MOST_TOKENS = 40;

/**
 * Documents that are named without number or date: `Nghị quyết Đại hội XIII của Đảng`, `Chỉ thị của Ban Thường vụ Tỉnh ủy
 * về …`. They are kept in sight, not resolved.
 */
export function findUndetermined(flow: Flow, mentions: readonly Mention[], own: Span, vocabulary: Vocabulary): TokenRange[] {
  const { tokens } = flow;
  const cover = new Cover(mentions.filter((one) => one.flow === flow));
  const found: TokenRange[] = [];
  let after = 0;
  for (const { first, last } of typeWordsOf(flow, vocabulary)) {
    const token = tokens[first] as Token;
    if (first < after || !token.capital || token.start < own.end || cover.of(first)) continue;
    if (!/^\p{Lu}\p{Ll}/u.test(token.text) || !opensName(tokens, last)) continue;
    after = nameEnd(tokens, last, cover);
    if (after > last + 1) found.push({ first, last: after });
  }
  return found;
}

/** What may follow the type word of a document that is called by its subject. */
function opensName(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || token.gap === 'paragraph') return false;
  if (token.text === '“' || token.text === '"') return true;
  if (token.folded === 'cua') return next !== undefined && next.capital;
  if (/^(ve|muc|phat|tong|hanh|dai)$/u.test(token.folded)) return true;
  return /^\p{Lu}\p{Ll}/u.test(token.text) && token.kind === 'word';
}

function nameEnd(tokens: readonly Token[], start: number, cover: Cover): number {
  for (let at = start; at < Math.min(tokens.length, start + MOST_TOKENS); at += 1) {
    const token = tokens[at] as Token;
    if (token.gap === 'paragraph' || cover.of(at) || endsSentence(tokens, at)) return at;
    if (/^[;:,()]$/u.test(token.text)) return at;
    if (token.text === '”') return at + 1;
    if (token.folded === 'va' && tokens[at + 1]?.capital === true) return at;
  }
  return Math.min(tokens.length, start + MOST_TOKENS);
}
