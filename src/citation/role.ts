import type { Layout, Paragraph } from '../reading/layout.js';
import { textOf, type Token } from '../reading/token.js';
import type { Span } from '../text/span.js';
import type { Vocabulary } from '../registry/vocabulary.js';
import type { CitationRole, Mention } from './mention.js';
import { endsSentence, paragraphStart, sentenceStart } from './sentence.js';

/** A governing word and what it makes of the mention. */
interface Governing {
  readonly role: Exclude<CitationRole, 'nested'>;
  readonly cue: string;
  /** It names the rule by which something is done, not what is done. */
  readonly byRule: boolean;
}

/**
 * Third pass: what each mention is there for. The nearest cue before it in its clause decides; a clause of a list takes
 * over from the one before; a footnote from the place that calls it; a list from the sentence that leads to it.
 */
export function assignRoles(mentions: readonly Mention[], layout: Layout, preamble: Span, vocabulary: Vocabulary): void {
  const inBody = mentions.filter((mention) => mention.flow === layout.body);
  const inNotes = mentions.filter((mention) => mention.flow === layout.notes);
  for (const [list, isBody] of [
    [inBody, true],
    [inNotes, false],
  ] as const) {
    list.forEach((mention, index) => {
      const before = list.slice(0, index);
      const governing = mention.parent
        ? null
        : (cueInClause(mention, before, vocabulary) ??
          inherited(mention, before) ??
          (isBody ? cueBeforeList(mention, layout, before, vocabulary) : cueAtAnchor(mention, layout, inBody, vocabulary)));
      mention.cue = governing?.cue ?? (mention.parent ? nestedCue(mention) : null);
      mention.role = roleOf(mention, governing, preamble);
    });
  }
}

function roleOf(mention: Mention, governing: Governing | null, preamble: Span): CitationRole {
  if (mention.parent) return 'nested';
  const start = (mention.flow.tokens[mention.core.first] as Token).start;
  const inPreamble = mention.flow.kind === 'body' && start >= preamble.start && start < preamble.end;
  if (inPreamble && governing?.role !== 'report') return 'basis';
  if (governing?.role === 'basis') return 'implement';
  return governing?.role ?? 'other';
}

/**
 * The last cue between the beginning of the clause and the mention, what other mentions cover left out. *Theo quy định tại* only
 * says how: a clause that opens with *thực hiện* is governed by that.
 */
function cueInClause(mention: Mention, before: readonly Mention[], vocabulary: Vocabulary): Governing | null {
  const { tokens } = mention.flow;
  const at = mention.core.first;
  const start = Math.max(sentenceStart(tokens, at), clauseStart(tokens, at), lastReach(before, at));
  const last = lastCue(tokens, start, at, before, vocabulary);
  return last?.byRule === true ? (openingCue(tokens, start, vocabulary) ?? last) : last;
}

/** What a clause is there to carry out, by its first word behind a dash or number. */
function openingCue(tokens: readonly Token[], start: number, vocabulary: Vocabulary): Governing | null {
  let at = start;
  while (tokens[at] && tokens[at]?.kind !== 'word') at += 1;
  const cue = vocabulary.cues.role.longestAt(tokens, at);
  return cue?.value.value === 'implement' ? { role: 'implement', cue: textOf(tokens.slice(at, cue.end)), byRule: false } : null;
}

/** One past the last `;` before the mention in its paragraph. */
function clauseStart(tokens: readonly Token[], at: number): number {
  const paragraph = paragraphStart(tokens, at);
  for (let i = at - 1; i >= paragraph; i -= 1) if (tokens[i]?.text === ';') return i + 1;
  return paragraph;
}

function lastReach(before: readonly Mention[], at: number): number {
  return Math.max(0, ...before.filter((one) => one.reach.last <= at).map((one) => one.reach.last));
}

function lastCue(
  tokens: readonly Token[],
  start: number,
  end: number,
  mentions: readonly Mention[],
  vocabulary: Vocabulary,
): Governing | null {
  let found: Governing | null = null;
  for (let at = start; at < end; at += 1) {
    const inside = mentions.find((one) => one.reach.first <= at && at < one.reach.last);
    if (inside) {
      at = inside.reach.last - 1;
      continue;
    }
    const cue = vocabulary.cues.role.longestAt(tokens, at);
    if (!cue || cue.end > end) continue;
    found = { ...governingBy(cue.value.value), cue: textOf(tokens.slice(at, cue.end)) };
    at = cue.end - 1;
  }
  return found;
}

function governingBy(value: string): Omit<Governing, 'cue'> {
  return value === 'by-rule' ? { role: 'other', byRule: true } : { role: value as Governing['role'], byRule: false };
}

/** A clause without a cue of its own goes on in the role of the mention before it in the same sentence. */
function inherited(mention: Mention, before: readonly Mention[]): Governing | null {
  const { tokens } = mention.flow;
  const previous = before.findLast((one) => one.parent === null);
  if (!previous || previous.role === 'nested' || previous.cue === null) return null;
  const start = sentenceStart(tokens, mention.core.first);
  return previous.core.first >= start ? { role: previous.role, cue: previous.cue, byRule: false } : null;
}

/** `… như:` and the list below it, or the heading above the paragraph. */
function cueBeforeList(mention: Mention, layout: Layout, mentions: readonly Mention[], vocabulary: Vocabulary): Governing | null {
  const { paragraphs, tokens } = layout.body;
  const index = paragraphs.findIndex((one) => one.first <= mention.core.first && mention.core.first < one.last);
  for (let i = index - 1; i >= Math.max(0, index - 12); i -= 1) {
    const paragraph = paragraphs[i] as Paragraph;
    const leadsIn = /^[:]$/u.test(tokens[paragraph.last - 1]?.text ?? '');
    if (leadsIn) return lastCue(tokens, lastSentence(tokens, paragraph), paragraph.last, mentions, vocabulary);
    if (paragraph.marker && paragraph.marker.kind !== 'dash') return null;
  }
  return null;
}

function lastSentence(tokens: readonly Token[], paragraph: Paragraph): number {
  for (let at = paragraph.last - 2; at > paragraph.first; at -= 1) if (endsSentence(tokens, at)) return at + 1;
  return paragraph.first;
}

/** A footnote is there for what the sentence that calls it says. */
function cueAtAnchor(mention: Mention, layout: Layout, inBody: readonly Mention[], vocabulary: Vocabulary): Governing | null {
  const start = (mention.flow.tokens[mention.core.first] as Token).start;
  const anchor = noteOf(layout, start);
  if (anchor === null) return null;
  const { tokens } = layout.body;
  const at = tokens.findIndex((token) => token.end >= anchor);
  if (at < 0) return null;
  const before = inBody.filter((one) => one.core.first < at);
  const own = lastCue(tokens, sentenceStart(tokens, at), at, before, vocabulary);
  const called = before.findLast((one) => one.reach.last >= at - 1 && one.parent === null);
  return called && called.cue !== null && called.role !== 'nested' ? { role: called.role, cue: called.cue, byRule: false } : own;
}

/** The offset of the mark that calls the note around `offset`. */
function noteOf(layout: Layout, offset: number): number | null {
  const paragraph = layout.notes.paragraphs.findLast((one) => one.start <= offset);
  if (!paragraph) return null;
  const opening = layout.notes.tokens[paragraph.first];
  const candidates = [...layout.noteAnchors.entries()];
  const own = candidates.find(
    ([mark]) => mark === opening?.text || mark === `[${layout.notes.tokens[paragraph.first + 1]?.text}]`,
  );
  const index = layout.notes.paragraphs.indexOf(paragraph);
  return (own ?? candidates[index] ?? candidates.at(-1))?.[1] ?? null;
}

function nestedCue(mention: Mention): string | null {
  return mention.parentRelation;
}
