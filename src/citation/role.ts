import type { Flow, Layout } from '../reading/layout.js';
import type { Paragraph } from '../reading/paragraphs.js';
import type { Form } from '../reading/lexicon.js';
import { textBetween, type Token } from '../reading/token.js';
import type { Tokens } from '../reading/tokens.js';
import { foldWords } from '../text/fold.js';
import { firstIndex } from '../text/search.js';
import type { Span } from '../text/span.js';
import type { Vocabulary } from '../registry/vocabulary.js';
import type { CitationRole, Mention } from './mention.js';
import { isDenied } from './negation.js';
import { endsSentence } from '../reading/sentence.js';
import { Cover } from './cover.js';

/** A governing word and what it makes of the mention. */
interface Governing {
  readonly role: Exclude<CitationRole, 'nested'>;
  readonly cue: string;
  /** It names the rule by which something is done, not what is done. */
  readonly byRule: boolean;
  /** Its first token. */
  readonly first: number;
  /** It heads a list, whose items are all there for the same. */
  readonly list?: true;
  /** What it says is not done. */
  readonly denied?: true;
}

/** What the role of a mention depends on besides its own clause. */
export interface RoleContext {
  /** From the title to the first section. */
  readonly preamble: Span;
  /** The document gives work, as plans and directives do: what is done *theo* another carries that out. */
  readonly givesWork: boolean;
  readonly vocabulary: Vocabulary;
}

/**
 * Third pass: what each mention is there for. The nearest cue before it in its clause decides; a clause of a list takes
 * over from the one before; a footnote from the place that calls it; a list from the sentence that leads to it.
 */
export function assignRoles(mentions: readonly Mention[], layout: Layout, context: RoleContext): void {
  const { preamble, vocabulary } = context;
  const calls = [...layout.noteAnchors.values()];
  const denied = new Set<Mention>();
  const body = inFlow(mentions, layout.body);
  const notes = inFlow(mentions, layout.notes);
  for (const { list, cover } of [body, notes]) {
    list.forEach((mention, index) => {
      if (mention.parent) {
        mention.cue = mention.parentRelation;
        mention.role = 'nested';
        return;
      }
      const governing =
        cueInClause(mention, index, list, cover, context) ??
        inherited(index, list, denied) ??
        (mention.flow === layout.body
          ? cueBeforeList(mention, cover, vocabulary)
          : cueAtAnchor(noteOf(layout, calls, mention.core.first), layout.body, body, vocabulary));
      mention.cue = governing?.cue ?? null;
      if (governing?.denied) denied.add(mention);
      mention.role = roleOf(mention, governing, preamble);
    });
  }
}

/** The mentions of one flow, and what they cover. */
interface Mentioned {
  readonly list: readonly Mention[];
  readonly cover: Cover;
}

function inFlow(mentions: readonly Mention[], flow: Flow): Mentioned {
  const list = mentions.filter((mention) => mention.flow === flow);
  return { list, cover: new Cover(list) };
}

function roleOf(mention: Mention, governing: Governing | null, preamble: Span): CitationRole {
  const start = (mention.flow.tokens.at(mention.core.first) as Token).start;
  const inPreamble = mention.flow.kind === 'body' && start >= preamble.start && start < preamble.end;
  if (inPreamble && governing?.role !== 'report' && governing?.denied !== true) return 'basis';
  if (governing?.role === 'basis' && !governing.list) return 'implement';
  return governing?.role ?? 'other';
}

/**
 * The last cue between the beginning of the clause and the mention, what other mentions cover left out. *Theo quy định tại* only
 * says how: a clause that opens with *thực hiện* is governed by that.
 */
function cueInClause(
  mention: Mention,
  index: number,
  list: readonly Mention[],
  cover: Cover,
  { givesWork, vocabulary }: RoleContext,
): Governing | null {
  const { tokens, starts } = mention.flow;
  const at = mention.core.first;
  const start = Math.max(starts.sentence(at), starts.clause(at), lastReach(list, index));
  const last = lastCue(tokens, start, mention.provision?.first ?? at, cover, vocabulary);
  if (!last) return null;
  if (isBareTheo(last) && (isReport(mention) || describes(tokens, last.first))) return { ...last, role: 'other' };
  if (last.byRule || isRemark(last, tokens)) return openingCue(tokens, start, vocabulary) ?? { ...last, role: 'other' };
  const governing =
    !givesWork && isBareTheo(last)
      ? (carriedOut(tokens, start, last.first, cover, vocabulary) ?? { ...last, role: 'other' as const })
      : last;
  if (governing.role !== 'implement') return governing;
  if (isDenied(tokens, governing.first, vocabulary)) return { ...governing, role: 'other', denied: true };
  return isPast(tokens, starts.sentence(at), governing.first, vocabulary) ? { ...governing, role: 'report' } : governing;
}

/** `(theo đơn giá của Quyết định …)`: a remark, and no task. */
function isRemark(governing: Governing, tokens: Tokens): boolean {
  return tokens.formAt(governing.first - 1)?.text === '(' && isBareTheo(governing);
}

function isBareTheo({ cue, role }: Governing): boolean {
  return role === 'implement' && foldWords(cue) === 'theo';
}

/** `Theo Báo cáo số …, còn 5 thôn chưa xong`: a report is where something is known from. */
function isReport({ typeWord }: Mention): boolean {
  return typeWord?.type === 'BC';
}

const MOST_WORDS_OF_PARTICIPLE = 6;

/** `phương án đã được xây dựng theo Kế hoạch …`: tells of the scheme, neither what was done nor what is to be. */
function describes(tokens: Tokens, theo: number): boolean {
  for (let at = theo - 1; at >= theo - MOST_WORDS_OF_PARTICIPLE && tokens.formAt(at)?.kind === 'word'; at -= 1)
    if (tokens.formAt(at)?.text === 'đã' && tokens.formAt(at + 1)?.text === 'được') return true;
  return false;
}

/** In a decision or guidance *theo* alone says by what rule; `thực hiện báo cáo theo Quy định …` is a thing to be done. */
function carriedOut(tokens: Tokens, start: number, end: number, cover: Cover, vocabulary: Vocabulary): Governing | null {
  const before = lastCue(tokens, Math.max(start, end - MOST_WORDS_TO_THEO), end, cover, vocabulary);
  // «người thực hiện nhiệm vụ hưởng lương theo Nghị định»: a task that is only named
  const isNamed = before !== null && /^(nhiem vu|muc tieu|chi tieu)$/u.test(foldWords(before.cue));
  return before?.role === 'implement' && !isNamed && !isBareTheo(before) ? before : null;
}

const MOST_WORDS_TO_THEO = 12;

/** `… đã triển khai thực hiện Chỉ thị …`, `qua quá trình thực hiện …`: what was done is told, not asked for. */
function isPast(tokens: Tokens, start: number, cue: number, { cues }: Vocabulary): boolean {
  for (let at = cue - 1; at >= Math.max(start, cue - MOST_WORDS_PAST); at -= 1) {
    if (cues.past.longestAt(tokens, at)) return true;
    if (tokens.formAt(at)?.text === ';' || tokens.formAt(at)?.text === ':') return false;
  }
  return false;
}

const MOST_WORDS_PAST = 24;

/** What a clause is there to carry out, by its first word behind a dash or number. */
function openingCue(tokens: Tokens, start: number, { cues }: Vocabulary): Governing | null {
  let at = start;
  while (at < tokens.length && tokens.formAt(at)?.kind !== 'word') at += 1;
  const carries = cues.relation.longestAt(tokens, at)?.value.value;
  const cue = carries === 'implements' || carries === 'continues' ? cues.role.longestAt(tokens, at) : null;
  return cue?.value.value === 'implement'
    ? { role: 'implement', cue: textBetween(tokens, at, cue.end), byRule: false, first: at }
    : null;
}

/** Descriptions stand in one another, but not so deep that anybody could read them. */
const MOST_NESTED = 8;

/** Where the description ends that ends last before a mention: that of the one before it, or of one that it is nested in. */
function lastReach(list: readonly Mention[], index: number): number {
  const at = (list[index] as Mention).core.first;
  for (let i = index - 1; i >= 0; i -= 1) {
    let last = 0;
    let one: Mention | null = list[i] as Mention;
    for (let depth = 0; one && depth < MOST_NESTED; depth += 1, one = one.parent)
      if (one.reach.last <= at) last = Math.max(last, one.reach.last);
    if (last > 0) return last;
  }
  return 0;
}

function lastCue(tokens: Tokens, start: number, end: number, cover: Cover, vocabulary: Vocabulary): Governing | null {
  let found: Governing | null = null;
  for (let at = start; at < end; at += 1) {
    const inside = cover.of(at);
    if (inside) {
      at = inside.reach.last - 1;
      continue;
    }
    const cue = vocabulary.cues.role.longestAt(tokens, at);
    if (!cue || cue.end > end) continue;
    const next = governingBy(cue.value.value, textBetween(tokens, at, cue.end), at, leadsTo(tokens, cue.end, end));
    // the words of a heading after it say what the list is the basis of
    if (found?.list === true) break;
    if (next && !(found?.role === 'report' && next.role === 'implement' && goesOnReporting(tokens, found, at))) found = next;
    at = cue.end - 1;
  }
  return found;
}

/** @param adjacent whether the mention follows at once: `Ban Chỉ đạo Nghị quyết số …` is a body's name, `Ban Chỉ đạo …` alone none */
function governingBy(value: string, cue: string, first: number, adjacent: boolean): Governing | null {
  if (value === 'none') return null;
  if (value === 'adjacent') return adjacent ? { role: 'other', cue, byRule: false, first } : null;
  if (value === 'basis-list') return { role: 'basis', cue, byRule: false, first, list: true };
  if (value === 'by-rule') return { role: 'other', cue, byRule: true, first };
  return { role: value as Governing['role'], cue, byRule: false, first };
}

const LEADING = new Set(['mot', 'so', 'dieu', 'khoan', 'noi', 'dung', 'cua', 'cac']);

/** Whether nothing but `một số điều của` and the like stands between two tokens. */
function leadsTo(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!LEADING.has((tokens.formAt(at) as Form).folded)) return false;
  return true;
}

/** Between `sơ kết` and the verb of what is summed up. */
const SUMMED_UP = new Set(['viec', 'tinh', 'hinh', 'ket', 'qua', 'cong', 'tac', 'muc', 'do', 'tien', 'nam', 'va', 'tong', 'so']);
const MOST_WORDS_SUMMED_UP = 5;

/** `sơ kết việc triển khai thực hiện Chỉ thị`: the verb belongs to what is summed up. */
function goesOnReporting(tokens: Tokens, { first, cue }: Governing, at: number): boolean {
  const from = first + cue.split(/[\s,]+/u).length;
  if (at - from > MOST_WORDS_SUMMED_UP) return false;
  for (let i = from; i < at; i += 1) {
    const token = tokens.formAt(i) as Form;
    if (!SUMMED_UP.has(token.folded) && token.kind !== 'number' && token.text !== ',') return false;
  }
  return true;
}

/** A clause without a cue of its own goes on in the role of the mention before it in the same sentence. */
function inherited(index: number, list: readonly Mention[], denied: ReadonlySet<Mention>): Governing | null {
  const mention = list[index] as Mention;
  let i = index - 1;
  while (i >= 0 && list[i]?.parent !== null) i -= 1;
  const previous = list[i];
  if (!previous || previous.role === 'nested' || previous.cue === null) return null;
  const start = mention.flow.starts.sentence(mention.core.first);
  if (previous.core.first < start) return null;
  const governing = { role: previous.role, cue: previous.cue, byRule: false, first: start };
  return denied.has(previous) ? { ...governing, denied: true } : governing;
}

/** So many paragraphs a list may have above one of its items. */
const LONGEST_LIST = 12;

/** `… như:` and the list below it, or the heading above the paragraph. */
function cueBeforeList({ flow, core }: Mention, cover: Cover, vocabulary: Vocabulary): Governing | null {
  const { paragraphs, tokens } = flow;
  const index = paragraphs.holding(core.first);
  for (let i = index - 1; i >= Math.max(0, index - LONGEST_LIST); i -= 1) {
    const paragraph = paragraphs.at(i) as Paragraph;
    const leadsIn = tokens.formAt(paragraph.last - 1)?.text === ':';
    if (leadsIn) return lastCue(tokens, lastSentence(tokens, paragraph), paragraph.last, cover, vocabulary);
    if (paragraph.marker && paragraph.marker.kind !== 'dash') {
      const heading = lastCue(tokens, paragraph.first, paragraph.last, cover, vocabulary);
      return heading?.list === true ? heading : null;
    }
  }
  return null;
}

function lastSentence(tokens: Tokens, paragraph: Paragraph): number {
  for (let at = paragraph.last - 2; at > paragraph.first; at -= 1) if (endsSentence(tokens, at)) return at + 1;
  return paragraph.first;
}

/** No description of a document is longer. */
const LONGEST_DESCRIPTION = 300;

/**
 * A footnote is there for what the sentence that calls it says.
 *
 * @param anchor offset of the mark that calls it
 */
function cueAtAnchor(anchor: number | null, flow: Flow, body: Mentioned, vocabulary: Vocabulary): Governing | null {
  if (anchor === null) return null;
  const { tokens, starts } = flow;
  const at = firstIndex(tokens.length, (index) => (tokens.at(index) as Token).end >= anchor);
  if (at === tokens.length) return null;
  const own = lastCue(tokens, starts.sentence(at), at, body.cover, vocabulary);
  let i = firstIndex(body.list.length, (index) => (body.list[index] as Mention).core.first >= at) - 1;
  const calls = ({ parent, reach }: Mention): boolean => parent === null && reach.last >= at - 1;
  while (i >= 0 && !calls(body.list[i] as Mention) && (body.list[i] as Mention).core.first > at - LONGEST_DESCRIPTION) i -= 1;
  const called = body.list[i] && calls(body.list[i] as Mention) ? body.list[i] : undefined;
  return called && called.cue !== null && called.role !== 'nested'
    ? { role: called.role, cue: called.cue, byRule: false, first: called.core.first }
    : own;
}

/**
 * The offset of the mark that calls the note around a token.
 *
 * @param calls the offsets of all such marks
 */
function noteOf({ notes, noteAnchors }: Layout, calls: readonly number[], at: number): number | null {
  const index = notes.paragraphs.holding(at);
  const paragraph = notes.paragraphs.at(index);
  if (!paragraph) return null;
  const opening = notes.tokens.formAt(paragraph.first)?.text ?? '';
  const own = noteAnchors.get(opening) ?? noteAnchors.get(`[${notes.tokens.formAt(paragraph.first + 1)?.text}]`);
  if (own !== undefined) return own;
  return calls[index] ?? calls.at(-1) ?? null;
}
