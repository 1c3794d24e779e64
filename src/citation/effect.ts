import { FormTest } from '../reading/form-test.js';
import type { Flow } from '../reading/layout.js';
import type { Paragraph } from '../reading/paragraphs.js';
import type { Vocabulary } from '../registry/vocabulary.js';
import { issuerAt } from './issuer.js';
import type { Effect, Mention, TokenRange } from './mention.js';
import { isDenied } from './negation.js';
import { endsSentence } from '../reading/sentence.js';
import { Cover } from './cover.js';
import type { Token } from '../reading/token.js';
import type { Tokens } from '../reading/tokens.js';
import { firstIndex } from '../text/search.js';

/**
 * Fourth pass: what the document itself does to what it names, from its own operative words: a sentence whose subject is
 * *Quyết định này* (or the like), one that begins with the verb in an article, the formula that enacts it, and its own title. Tasks
 * ("tham mưu … thay thế"), others' titles and quotations are nobody's act.
 *
 * @param headEnd one past the last token of the head, the title included
 */
export function readEffects(mentions: readonly Mention[], headEnd: number, vocabulary: Vocabulary): void {
  const inBody = mentions.filter(({ flow }) => flow.kind === 'body');
  const [flow] = inBody.map((one) => one.flow);
  if (!flow) return;
  const context = {
    flow,
    cover: new Cover(inBody),
    firstArticle: firstArticleOf(flow),
    headEnd,
    quoted: quotationsIn(flow),
    vocabulary,
  };
  for (const mention of inBody) if (!mention.parent) mention.effect = effectOn(mention, context);
}

const opensArticle = new FormTest(({ folded }) => folded === 'dieu');

/** Its first token; infinite where no paragraph is an article. */
function firstArticleOf({ tokens, paragraphs }: Flow): number {
  const index = paragraphs.findIndex(({ first, marker }) => opensArticle.holdsAt(tokens, first) && marker?.kind === 'article');
  return paragraphs.at(index)?.first ?? Infinity;
}

interface Context {
  readonly flow: Flow;
  readonly cover: Cover;
  /** As `firstArticleOf` gives it. */
  readonly firstArticle: number;
  readonly headEnd: number;
  /** What is quoted, in text order. */
  readonly quoted: readonly TokenRange[];
  readonly vocabulary: Vocabulary;
}

function effectOn({ core, reach }: Mention, context: Context): Effect | null {
  const { flow, quoted, vocabulary } = context;
  const { tokens } = flow;
  if (isQuoted(core.first, quoted)) return null;
  const start = flow.starts.sentence(core.first);
  const verb = verbOf(start, core.first, context);
  if (verb) return isDenied(tokens, verb.first, vocabulary) ? null : inPart(verb, core.first, context);
  const end = sentenceEnd(tokens, core.last);
  const after = effectAfter(tokens, reach.last, end, vocabulary);
  if (after && subjectIsSelf(tokens, start, end, vocabulary)) return after;
  return listedEffect(core.first, context);
}

/**
 * The verb of the document's own that governs a mention: the last one before it, in words that are the document's own. What is
 * done to an annex is done to what brought it: `Sửa đổi … Quy chế ban hành kèm theo Quyết định …`.
 */
function verbOf(start: number, before: number, context: Context): Verb | null {
  const opening =
    before < context.headEnd ? titleVerb(before, context) : (operativeVerb(start, context) ?? enactingVerb(start, context));
  const isOwn = opening !== null && opening.first < before;
  const verbs = verbsBetween(start, before, context);
  const last = verbs.at(-1);
  if (!last || !(isOwn || selfOpens(start, last.first, context))) return isOwn ? opening : null;
  if (last.effect !== 'promulgates') return last;
  return verbs.findLast(({ effect }) => effect !== 'promulgates') ?? last;
}

/** `2. Kể từ ngày Quyết định này …` */
const MOST_WORDS_BEFORE_SELF = 6;

/** `Quyết định này … thay thế …`: the document itself opens the sentence, and no other time or case is spoken of. */
function selfOpens(start: number, verb: number, { flow, vocabulary }: Context): boolean {
  const { tokens } = flow;
  for (let at = start; at <= start + MOST_WORDS_BEFORE_SELF && at < verb; at += 1) {
    if (/^(can|theo|khi|thuc|trien)$/u.test(tokens.formAt(at)?.folded ?? '')) return false;
    const word = vocabulary.typeWords.longestAt(tokens, at);
    if (word && tokens.formAt(word.end)?.folded === 'nay') return !mentionsCase(tokens, word.end, verb);
  }
  return false;
}

/** `… cho đến khi có quyết định thay thế …` */
function mentionsCase(tokens: Tokens, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1)
    if (tokens.formAt(at)?.folded === 'khi' || tokens.formAt(at)?.text === 'nếu') return true;
  return false;
}

/** So many paragraphs a list of documents may have above one of its items. */
const LONGEST_LIST = 60;

/** `Bãi bỏ các văn bản sau:` and the list below it. */
function listedEffect(at: number, context: Context): Effect | null {
  const { flow } = context;
  const index = flow.paragraphs.holding(at);
  const own = flow.paragraphs.at(index);
  if (!own?.marker || at - own.first > 3) return null;
  for (let i = index - 1; i >= Math.max(0, index - LONGEST_LIST); i -= 1) {
    const paragraph = flow.paragraphs.at(i) as Paragraph;
    if (flow.tokens.formAt(paragraph.last - 1)?.text === ':') {
      const verb = operativeVerb(paragraph.first, context);
      if (verb) return isDenied(flow.tokens, verb.first, context.vocabulary) ? null : inPart(verb, paragraph.last, context);
      // «Các văn bản sau hết hiệu lực kể từ ngày Quyết định này có hiệu lực:»
      const ends = effectAfter(flow.tokens, paragraph.first, paragraph.last, context.vocabulary);
      return ends && subjectIsSelf(flow.tokens, paragraph.first, paragraph.last, context.vocabulary) ? ends : null;
    }
    if (paragraph.marker?.kind !== own.marker.kind) return null;
  }
  return null;
}

/** No quotation of another text's articles is longer. */
const LONGEST_QUOTATION = 4000;

const isQuote = new FormTest(({ text }) => text === '“' || text === '”');

/** What stands in quotation marks, over paragraphs too: the words of another text. */
function quotationsIn(flow: Flow): TokenRange[] {
  const { tokens } = flow;
  const found: TokenRange[] = [];
  let first = -1;
  for (let at = isQuote.next(tokens, 0, tokens.length); at < tokens.length; at = isQuote.next(tokens, at + 1, tokens.length)) {
    const { text } = tokens.at(at) as Token;
    if (text === '“') first = at;
    if (text === '”' && first >= 0 && at - first < LONGEST_QUOTATION) found.push({ first, last: at });
    if (text === '”') first = -1;
  }
  return found;
}

/** By halving: a text may be full of quotations. */
function isQuoted(at: number, quoted: readonly TokenRange[]): boolean {
  const range = quoted[firstIndex(quoted.length, (index) => (quoted[index] as TokenRange).last > at)];
  return range !== undefined && range.first < at;
}

/** Words that may stand before the verb of a title: `NGHỊ QUYẾT Về việc sửa đổi …`. */
const MOST_WORDS_BEFORE_VERB = 6;

/** The verb that a title begins with. */
function titleVerb(before: number, context: Context): Verb | null {
  const { flow, vocabulary } = context;
  let at = flow.starts.paragraph(before);
  const last = Math.min(before, at + MOST_WORDS_BEFORE_VERB);
  at = vocabulary.typeWords.longestAt(flow.tokens, at)?.end ?? at;
  for (; at < last; at += 1) {
    const verb = verbAt(at, context);
    if (verb) return verb;
    if (!/^(ve|viec)$/u.test(flow.tokens.formAt(at)?.folded ?? '')) return null;
  }
  return null;
}

/** `Điều 2. Bãi bỏ Quyết định …`: the verb is the first word of an article or of an item below one. */
function operativeVerb(start: number, context: Context): Verb | null {
  const { flow, firstArticle } = context;
  if (start < firstArticle) return null;
  const paragraph = flow.paragraphs.at(flow.paragraphs.holding(start));
  if (!paragraph) return null;
  for (let at = start; at <= start + (paragraph.marker && paragraph.first === start ? 4 : 1); at += 1) {
    const verb = verbAt(at, context);
    if (verb) return verb;
  }
  return null;
}

/** `Hội đồng nhân dân thành phố ban hành Nghị quyết sửa đổi …`, before the first article. */
function enactingVerb(start: number, context: Context): Verb | null {
  const { flow, firstArticle, vocabulary } = context;
  if (firstArticle === Infinity || start > firstArticle) return null;
  const issuer = issuerAt(flow.tokens, start, vocabulary);
  const issues = issuer && vocabulary.cues.issues.longestAt(flow.tokens, issuer.last);
  const word = issues && vocabulary.typeWords.longestAt(flow.tokens, issues.end);
  if (!word) return null;
  const about = vocabulary.cues.title.longestAt(flow.tokens, word.end);
  return verbAt(word.end, context) ?? (about ? verbAt(about.end, context) : null);
}

function verbAt(at: number, { flow, vocabulary }: Context): Verb | null {
  const cue = vocabulary.cues.effect.longestAt(flow.tokens, at);
  return cue ? { effect: cue.value.value as Effect, first: at, last: cue.end } : null;
}

/** Between `thay thế, bãi bỏ` and `một số cụm từ`. */
const MOST_WORDS_TO_PART = 4;

/** `Thay thế, bãi bỏ một số cụm từ của Quy định …`: what changes words or some articles of a document amends it. */
function inPart({ effect, last }: Verb, before: number, { flow, vocabulary }: Context): Effect {
  if (effect !== 'replaces' && effect !== 'repeals') return effect;
  for (let at = last; at < Math.min(before, last + MOST_WORDS_TO_PART); at += 1)
    if (vocabulary.cues.part.longestAt(flow.tokens, at)) return 'amends';
  return effect;
}

interface Verb extends TokenRange {
  readonly effect: Effect;
}

/** Sentences run on; what is done to a document is said no farther from it. */
const MOST_TOKENS_ASIDE = 400;

/** The verbs between two tokens, outside the descriptions of documents. */
function verbsBetween(start: number, end: number, context: Context): Verb[] {
  const found: Verb[] = [];
  for (let at = Math.max(start, end - MOST_TOKENS_ASIDE); at < end; at += 1) {
    const inside = context.cover.of(at);
    if (inside) {
      at = inside.reach.last - 1;
      continue;
    }
    const verb = verbAt(at, context);
    if (!verb || verb.last > end) continue;
    found.push(verb);
    at = verb.last - 1;
  }
  return found;
}

/** `… Quyết định số 1/QĐ-X hết hiệu lực kể từ ngày Quyết định này có hiệu lực`. */
function effectAfter(tokens: Tokens, start: number, end: number, vocabulary: Vocabulary): Effect | null {
  for (let at = start; at < end; at += 1) {
    const cue = vocabulary.cues.effect.longestAt(tokens, at);
    if (!cue || isDenied(tokens, at, vocabulary)) continue;
    if (cue.value.value === 'repeals') return 'repeals';
    // «được thay thế bằng Quyết định này»
    if (cue.value.value === 'replaces' && subjectIsSelf(tokens, cue.end, Math.min(end, cue.end + 1), vocabulary))
      return 'replaces';
  }
  return null;
}

/** A type word followed by *này*: the document speaks of itself. */
function subjectIsSelf(tokens: Tokens, start: number, end: number, vocabulary: Vocabulary): boolean {
  for (let at = start; at < Math.min(end, start + MOST_TOKENS_ASIDE); at += 1) {
    const word = vocabulary.typeWords.longestAt(tokens, at);
    if (word && tokens.formAt(word.end)?.folded === 'nay') return true;
  }
  return false;
}

function sentenceEnd(tokens: Tokens, at: number): number {
  let end = at;
  while (end < tokens.length && end - at < MOST_TOKENS_ASIDE && tokens.gapAt(end) !== 'paragraph' && !endsSentence(tokens, end))
    end += 1;
  return end;
}
