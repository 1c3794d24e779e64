import type { Flow } from '../reading/layout.js';
import type { Registry } from '../registry/registry.js';
import { findByDate } from './find-by-date.js';
import { amendingLaws, findByName, withChangedLaws } from './find-by-name.js';
import { findBySymbol } from './find-by-symbol.js';
import type { Mention } from './mention.js';
import { typeWordsOf } from './type-word.js';

/** First pass: every place where a document is named by symbol, by date or by a name of its own, in text order. */
export function findMentions(flow: Flow, registry: Registry): Mention[] {
  const { vocabulary } = registry;
  const typeWords = typeWordsOf(flow, vocabulary);
  const amending = amendingLaws(flow, typeWords, registry);
  const mentions = withoutOverlaps([
    ...findBySymbol(flow, typeWords, amending, registry),
    ...findByDate(flow, typeWords, vocabulary),
    ...findByName(flow, amending, registry),
  ]);
  return withChangedLaws(mentions, amending);
}

/** Of mentions over the same tokens the one with a symbol stays, else the longer one; the rest keeps text order. */
function withoutOverlaps(mentions: readonly Mention[]): Mention[] {
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
