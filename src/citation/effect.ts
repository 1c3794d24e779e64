import type { Flow, Paragraph } from '../reading/layout.js';
import type { Vocabulary } from '../registry/vocabulary.js';
import type { Effect, Mention } from './mention.js';
import { endsSentence, sentenceStart } from './sentence.js';
import type { Token } from '../reading/token.js';

/**
 * Fourth pass: what the document itself does to what it names, from its own operative words: a sentence whose subject is
 * *Quyết định này* (or the like) or that begins with the verb in an article. Tasks ("tham mưu … thay thế"), titles and
 * quotations are nobody's act.
 */
export function readEffects(mentions: readonly Mention[], vocabulary: Vocabulary): void {
  for (const mention of mentions) {
    if (mention.parent || mention.flow.kind !== 'body') continue;
    const { tokens } = mention.flow;
    const start = sentenceStart(tokens, mention.core.first);
    const end = sentenceEnd(tokens, mention.core.last);
    const verb = lastEffectCue(tokens, start, mention.core.first, mentions, vocabulary);
    const after = effectAfter(tokens, mention.reach.last, end, vocabulary);
    if (verb && (subjectIsSelf(tokens, start, verb.first, vocabulary) || opensArticle(mention.flow, start, verb.first)))
      mention.effect = verb.effect;
    else if (after && subjectIsSelf(tokens, start, end, vocabulary)) mention.effect = after;
  }
}

interface Verb {
  readonly effect: Effect;
  readonly first: number;
}

function lastEffectCue(
  tokens: readonly Token[],
  start: number,
  end: number,
  mentions: readonly Mention[],
  vocabulary: Vocabulary,
): Verb | null {
  let found: Verb | null = null;
  for (let at = start; at < end; at += 1) {
    const inside = mentions.find((one) => one.reach.first <= at && at < one.reach.last);
    if (inside) {
      at = inside.reach.last - 1;
      continue;
    }
    const cue = vocabulary.cues.effect.longestAt(tokens, at);
    if (cue && cue.end <= end) found = { effect: cue.value.value as Effect, first: at };
  }
  return found;
}

/** `… Quyết định số 1/QĐ-X hết hiệu lực kể từ ngày Quyết định này có hiệu lực`. */
function effectAfter(tokens: readonly Token[], start: number, end: number, vocabulary: Vocabulary): Effect | null {
  for (let at = start; at < end; at += 1) {
    const cue = vocabulary.cues.effect.longestAt(tokens, at);
    if (cue?.value.value === 'repeals') return 'repeals';
  }
  return null;
}

/** A type word followed by *này*: the document speaks of itself. */
function subjectIsSelf(tokens: readonly Token[], start: number, end: number, vocabulary: Vocabulary): boolean {
  for (let at = start; at < end; at += 1) {
    const word = vocabulary.typeWords.longestAt(tokens, at);
    if (word && tokens[word.end]?.folded === 'nay') return true;
  }
  return false;
}

/** `Điều 2. Bãi bỏ Quyết định …`: the verb is the first word of an article or of an item below one. */
function opensArticle(flow: Flow, start: number, verb: number): boolean {
  const paragraphs = flow.paragraphs;
  const index = paragraphs.findIndex((one) => one.first <= start && start < one.last);
  const paragraph = paragraphs[index];
  if (!paragraph || verb - start > (paragraph.marker ? 4 : 1)) return false;
  return paragraphs.slice(0, index + 1).some((one: Paragraph) => one.marker?.kind === 'article');
}

function sentenceEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end < tokens.length && tokens[end]?.gap !== 'paragraph' && !endsSentence(tokens, end)) end += 1;
  return end;
}
