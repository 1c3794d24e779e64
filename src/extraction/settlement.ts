import type { Mention } from '../citation/mention.js';
import type { Resolution } from '../citation/resolve/resolve.js';
import { foldWords, words } from '../text/fold.js';
import { spanOf } from './mention-span.js';
import { toKeep } from '../words/sentence.js';

/**
 * What tells a mention from the others of its text after the text was read again, or changed a little: ordinals and offsets
 * shift, the words do not.
 */
export interface MentionName {
  /** What stands there, folded. */
  readonly surface: string;
  /** Which of the mentions that read alike, from 1; and of how many. */
  readonly occurrence: number;
  readonly occurrences: number;
  /** The words before and behind it, folded. */
  readonly before: string;
  readonly after: string;
}

/** A curator's word on what a mention refers to. */
export interface Settlement {
  /** The edit that says so. */
  readonly id: string;
  readonly mention: MentionName;
  /** What stood there, for people. */
  readonly printed: string;
  readonly documentId: string;
  /** By whom and why, for people. */
  readonly why: string;
}

type Text = { readonly source: string; readonly mentions: readonly Mention[] };

/** So many words on either side tell mentions that read alike apart. */
const AROUND = 4;
/** They are looked for in so many letters, of which a word that is cut is left out. */
const NEAR = 80;

/** The name of the mention that begins at an offset; null where none does. */
export function nameMention(text: Text, start: number): MentionName | null {
  const names = namesOf(text);
  return names[text.mentions.findIndex((mention) => spanOf(mention).start === start)] ?? null;
}

/** Where the mention of a name begins; null where it is gone. */
export function startOfNamed(text: Text, name: MentionName): number | null {
  const mention = text.mentions[indexOfNamed(name, namesOf(text)) ?? -1];
  return mention ? spanOf(mention).start : null;
}

function namesOf({ source, mentions }: Text): MentionName[] {
  const spans = mentions.map(spanOf);
  const surfaces = spans.map(({ start, end }) => foldWords(source.slice(start, end)));
  const counts = new Map<string, number>();
  const occurrences = surfaces.map((surface) => {
    const occurrence = (counts.get(surface) ?? 0) + 1;
    counts.set(surface, occurrence);
    return occurrence;
  });
  return spans.map(({ start, end }, index) => {
    const surface = surfaces[index] ?? '';
    return {
      surface,
      occurrence: occurrences[index] ?? 0,
      occurrences: counts.get(surface) ?? 0,
      before: wordsBefore(source, start),
      after: wordsAfter(source, end),
    };
  });
}

function wordsBefore(source: string, end: number): string {
  const start = Math.max(0, end - NEAR);
  const cut = start > 0 ? /^\S+/u : /^/u;
  return words(source.slice(start, end).replace(cut, '')).slice(-AROUND).join(' ');
}

function wordsAfter(source: string, start: number): string {
  const end = Math.min(source.length, start + NEAR);
  const cut = end < source.length ? /\S+$/u : /$/u;
  return words(source.slice(start, end).replace(cut, '')).slice(0, AROUND).join(' ');
}

/**
 * The mention that a name is of: of those that read so the one between most of the same words. Where none stands out, the one at
 * the same place among as many as there were. Null where it is gone, or nothing tells which one it is.
 */
function indexOfNamed(name: MentionName, names: readonly MentionName[]): number | null {
  const alike = names.flatMap((one, index) => (one.surface === name.surface ? [{ index, near: nearness(name, one) }] : []));
  const [best, second] = [...alike].sort((a, b) => b.near - a.near);
  if (best && best.near >= ENOUGH && best.near > (second?.near ?? 0)) return best.index;
  return alike.length === name.occurrences ? (alike[name.occurrence - 1]?.index ?? null) : null;
}

/** So many words that agree are no chance: any text has a *của* or *và* beside a symbol. */
const ENOUGH = 3;

/** How many words agree on either side, from the mention outwards. */
function nearness(a: MentionName, b: MentionName): number {
  const outwards = (before: string): string[] => before.split(' ').reverse();
  return agreeing(outwards(a.before), outwards(b.before)) + agreeing(a.after.split(' '), b.after.split(' '));
}

function agreeing(a: readonly string[], b: readonly string[]): number {
  const differing = a.findIndex((word, index) => word === '' || word !== b[index]);
  return differing < 0 ? a.length : differing;
}

/**
 * Lays curators' words over what the reading makes of the mentions. Who settles a mention settles those that mean the same
 * document in its text too (they share its key), unless somebody settled them otherwise.
 *
 * @param settlements in the order they were made: of two on one mention the later one counts
 */
export function applySettlements(
  resolutions: readonly Resolution[],
  text: Text,
  settlements: readonly Settlement[],
): readonly Resolution[] {
  if (settlements.length === 0) return resolutions;
  const names = namesOf(text);
  const own = new Map<number, Settlement>();
  for (const settlement of settlements) {
    const index = indexOfNamed(settlement.mention, names);
    if (index !== null) own.set(index, settlement);
  }
  const byKey = new Map<string, Settlement | null>();
  for (const [index, settlement] of own) {
    const { key } = resolutions[index] as Resolution;
    const before = byKey.get(key);
    byKey.set(key, before === undefined || before?.documentId === settlement.documentId ? settlement : null);
  }
  return resolutions.map((resolution, index) => {
    const direct = own.get(index);
    if (direct) return settledAs(resolution, direct, direct.why);
    const other = byKey.get(resolution.key);
    return other ? settledAs(resolution, other, toKeep('kept.settled-elsewhere', { why: other.why })) : resolution;
  });
}

function settledAs(resolution: Resolution, { id, documentId }: Settlement, why: string): Resolution {
  const others = resolution.candidates.filter((one) => one.documentId !== documentId);
  return {
    ...resolution,
    documentId,
    by: 'settled',
    openKey: null,
    candidates: [{ documentId, score: 1, why: [why] }, ...others],
    confidence: 1,
    key: documentId,
    settledBy: id,
  };
}
