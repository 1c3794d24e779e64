import { paragraphIndex, type Flow } from '../reading/layout.js';
import type { Vocabulary } from '../registry/vocabulary.js';
import type { Effect, Mention } from './mention.js';
import { endsSentence } from '../reading/sentence.js';
import { Cover } from './cover.js';
import type { Token } from '../reading/token.js';

/**
 * Fourth pass: what the document itself does to what it names, from its own operative words: a sentence whose subject is
 * *Quyết định này* (or the like) or that begins with the verb in an article. Tasks ("tham mưu … thay thế"), titles and
 * quotations are nobody's act.
 */
export function readEffects(mentions: readonly Mention[], vocabulary: Vocabulary): void {
  const inBody = mentions.filter(({ flow }) => flow.kind === 'body');
  const [flow] = inBody.map((one) => one.flow);
  if (!flow) return;
  const article = flow.paragraphs.find(({ marker }) => marker?.kind === 'article');
  const context = { flow, cover: new Cover(inBody), firstArticle: article?.first ?? Infinity, vocabulary };
  for (const mention of inBody) if (!mention.parent) mention.effect = effectOn(mention, context);
}

interface Context {
  readonly flow: Flow;
  readonly cover: Cover;
  /** First token of the first article. */
  readonly firstArticle: number;
  readonly vocabulary: Vocabulary;
}

function effectOn({ core, reach }: Mention, context: Context): Effect | null {
  const { flow, vocabulary } = context;
  const start = flow.starts.sentence(core.first);
  const verb = lastEffectCue(start, core.first, context);
  if (verb && (subjectIsSelf(flow.tokens, start, verb.first, vocabulary) || opensArticle(start, verb.first, context)))
    return verb.effect;
  const end = sentenceEnd(flow.tokens, core.last);
  const after = effectAfter(flow.tokens, reach.last, end, vocabulary);
  return after && subjectIsSelf(flow.tokens, start, end, vocabulary) ? after : null;
}

interface Verb {
  readonly effect: Effect;
  readonly first: number;
}

/** Sentences run on; what is done to a document is said no farther from it. */
const MOST_TOKENS_ASIDE = 400;

function lastEffectCue(start: number, end: number, { flow, cover, vocabulary }: Context): Verb | null {
  let found: Verb | null = null;
  for (let at = Math.max(start, end - MOST_TOKENS_ASIDE); at < end; at += 1) {
    const inside = cover.of(at);
    if (inside) {
      at = inside.reach.last - 1;
      continue;
    }
    const cue = vocabulary.cues.effect.longestAt(flow.tokens, at);
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
  for (let at = start; at < Math.min(end, start + MOST_TOKENS_ASIDE); at += 1) {
    const word = vocabulary.typeWords.longestAt(tokens, at);
    if (word && tokens[word.end]?.folded === 'nay') return true;
  }
  return false;
}

/** `Điều 2. Bãi bỏ Quyết định …`: the verb is the first word of an article or of an item below one. */
function opensArticle(start: number, verb: number, { flow, firstArticle }: Context): boolean {
  const paragraph = flow.paragraphs[paragraphIndex(flow, start)];
  return paragraph !== undefined && paragraph.first >= firstArticle && verb - start <= (paragraph.marker ? 4 : 1);
}

function sentenceEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end < tokens.length && end - at < MOST_TOKENS_ASIDE && tokens[end]?.gap !== 'paragraph' && !endsSentence(tokens, end))
    end += 1;
  return end;
}
