import type { Token } from '../reading/token.js';
import type { Vocabulary } from '../registry/vocabulary.js';
import type { Mention } from './mention.js';

/** Words between *được sửa đổi* and the document that did it. */
const LEADING = new Set(['mot', 'so', 'dieu', 'khoan', 'boi', 'tai', 'theo', 'cac', 'va']);

/**
 * `Luật số 64/2025/QH15 được sửa đổi, bổ sung bởi Luật số 87/2025/QH15`: what changed a document stands inside its description,
 * with no relation of its own, for the sentence is about the first one.
 */
export function nestAmending(mentions: readonly Mention[], vocabulary: Vocabulary): void {
  mentions.forEach((mention, index) => {
    const previous = mentions[index - 1];
    if (!previous || mention.parent !== null) return;
    if (!changes(previous, mention, vocabulary)) return;
    const first = changed(previous, mention);
    mention.parent = first;
    // «(được điều chỉnh bởi Quyết định … phê duyệt …)»: in a bracket of its own everything is
    if (previous.flow.tokens.formAt(previous.reach.last)?.text === '(') return;
    // the sentence goes on about the first one: what is printed once, after both, is its own
    if (first.title === null && mention.title !== null) {
      first.title = mention.title;
      mention.title = null;
    }
    first.issuer ??= mention.issuer;
  });
}

function changes(previous: Mention, mention: Mention, vocabulary: Vocabulary): boolean {
  const { tokens } = mention.flow;
  const from = /^[,(]$/u.test(tokens.formAt(previous.reach.last)?.text ?? '') ? previous.reach.last + 1 : previous.reach.last;
  const cue = vocabulary.cues.relation.longestAt(tokens, from);
  if (cue?.value.value !== 'amended-by' || cue.end > mention.core.first) return false;
  return tokens
    .slice(cue.end, mention.core.first)
    .every((token: Token) => LEADING.has(token.folded) && token.gap !== 'paragraph');
}

/** The one that was changed: of the documents described so far the nearest of the same type, for a decree changes a decree. */
function changed(previous: Mention, mention: Mention): Mention {
  let nearest: Mention | null = previous;
  while (nearest && nearest.typeWord !== mention.typeWord) nearest = nearest.parent;
  return nearest ?? previous;
}
