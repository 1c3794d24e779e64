import { issuerKey } from '../citation/issuer.js';
import type { ExtractedCitation, Extraction } from '../extraction/extraction.js';
import { foldWords } from '../text/fold.js';
import { overlaps } from '../text/span.js';
import type { Gold, GoldCitation } from './gold.js';

/** Counts from which precision, recall and F1 follow. */
export interface Tally {
  readonly hit: number;
  readonly predicted: number;
  readonly expected: number;
}

/** The measures, by name, in the order they are printed. */
export const measures = [
  'found',
  'found+symbol',
  'exact span',
  'type',
  'date',
  'issuer',
  'title',
  'role',
  'relation',
  'effect',
  'identity',
  'agencies',
  'agency roles',
  'deadlines',
  'recipients',
  'head',
] as const;
export type Measure = (typeof measures)[number];
export type Score = Readonly<Record<Measure, Tally>>;

/** A gold citation and the one that was read in its place; one of them missing is a miss or an extra. */
export interface Pair {
  readonly gold: GoldCitation | null;
  readonly read: ExtractedCitation | null;
}

export function f1({ hit, predicted, expected }: Tally): number | null {
  return predicted + expected === 0 ? null : (2 * hit) / (predicted + expected);
}

export function addTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, one) => ({ hit: sum.hit + one.hit, predicted: sum.predicted + one.predicted, expected: sum.expected + one.expected }),
    { hit: 0, predicted: 0, expected: 0 },
  );
}

/** Pairs citations by overlap, each with the one it shares most characters with. */
export function pairUp(extraction: Extraction, gold: Gold): Pair[] {
  const ignored = gold.citations.filter((one) => one.ignore);
  const expected = gold.citations.filter((one) => !one.ignore);
  const read = extraction.citations.filter((one) => !ignored.some((area) => overlaps(area, one)));
  const free = new Set(read);
  const pairs: Pair[] = expected.map((one) => {
    const best = [...free].filter((other) => overlaps(one, other)).sort((a, b) => shared(b, one) - shared(a, one))[0];
    if (best) free.delete(best);
    return { gold: one, read: best ?? null };
  });
  return [...pairs, ...[...free].map((one) => ({ gold: null, read: one }))];
}

function shared(a: { start: number; end: number }, b: { start: number; end: number }): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

export function score(extraction: Extraction, gold: Gold): Score {
  const pairs = pairUp(extraction, gold);
  const both = pairs.flatMap((pair) => (pair.gold && pair.read ? [{ gold: pair.gold, read: pair.read }] : []));
  const predicted = pairs.filter((pair) => pair.read).length;
  const expected = pairs.filter((pair) => pair.gold).length;
  const among = (fits: (gold: GoldCitation, read: ExtractedCitation) => boolean): Tally => ({
    hit: both.filter((pair) => fits(pair.gold, pair.read)).length,
    predicted,
    expected,
  });
  const field = (goldOf: (gold: GoldCitation) => string | null, readOf: (read: ExtractedCitation) => string | null): Tally => ({
    hit: both.filter((pair) => goldOf(pair.gold) !== null && goldOf(pair.gold) === readOf(pair.read)).length,
    predicted: both.filter((pair) => readOf(pair.read) !== null).length,
    expected: both.filter((pair) => goldOf(pair.gold) !== null).length,
  });
  const issuer = (name: string | null): string | null => (name === null ? null : issuerKey(name));
  const title = (text: string | null): string | null => (text === null ? null : foldWords(text));
  return {
    found: among(() => true),
    'found+symbol': among((one, other) => one.symbol === other.symbol),
    'exact span': among((one, other) => one.start === other.start && one.end === other.end),
    type: field(
      (one) => one.type,
      (one) => one.type,
    ),
    date: field(
      (one) => one.issuedOn,
      (one) => one.issuedOn,
    ),
    issuer: field(
      (one) => issuer(one.issuer),
      (one) => issuer(one.issuer),
    ),
    title: field(
      (one) => title(one.title),
      (one) => title(one.title),
    ),
    role: field(
      (one) => one.role,
      (one) => one.role,
    ),
    relation: field(
      (one) => one.parentRelation,
      (one) => one.parentRelation,
    ),
    effect: field(
      (one) => one.effect,
      (one) => one.effect,
    ),
    identity: bCubed(both.map((pair) => [pair.gold.key, pair.read.key])),
    agencies: sets(gold.agencies.map(agencyKey), extraction.agencies.map(agencyKey)),
    'agency roles': sets(
      gold.agencies.flatMap((agency) => agency.roles.map((role) => `${agencyKey(agency)}|${role}`)),
      extraction.agencies.flatMap((agency) => agency.roles.map((role) => `${agencyKey(agency)}|${role}`)),
    ),
    deadlines: sets(
      gold.deadlines.map((one) => `${one.start}|${one.date ?? one.recurrence}`),
      extraction.deadlines.map((one) => `${one.start}|${one.date ?? one.recurrence}`),
    ),
    recipients: sets(gold.recipients.map(foldWords), extraction.recipients.map(foldWords)),
    head: headTally(extraction, gold),
  };
}

function agencyKey(agency: { readonly name: string; readonly section: string }): string {
  return `${agency.section}|${foldWords(agency.name)}`;
}

function sets(expected: readonly string[], predicted: readonly string[]): Tally {
  const left = [...predicted];
  let hit = 0;
  for (const one of expected) {
    const at = left.indexOf(one);
    if (at < 0) continue;
    left.splice(at, 1);
    hit += 1;
  }
  return { hit, predicted: predicted.length, expected: expected.length };
}

const HEAD_FIELDS = ['type', 'symbol', 'issuer', 'place', 'issuedOn', 'signer', 'signerTitle', 'title'] as const;

function headTally(extraction: Extraction, gold: Gold): Tally {
  const fold = (value: string | null | undefined): string | null => (value == null ? null : foldWords(value));
  const fields = HEAD_FIELDS.map((name) => ({ want: fold(gold.document[name]), got: fold(extraction.document[name]) }));
  return {
    hit: fields.filter(({ want, got }) => want !== null && want === got).length,
    predicted: fields.filter(({ got }) => got !== null).length,
    expected: fields.filter(({ want }) => want !== null).length,
  };
}

/**
 * B-cubed over the citations that both have: for each, how many of those that share its read key share its gold key, and
 * the other way round (Bagga and Baldwin 1998). Returned as a tally whose F1 is that of B-cubed, weighted by citations where
 * tallies are added.
 */
function bCubed(keys: readonly (readonly [gold: string, read: string])[]): Tally {
  let [precision, recall] = [0, 0];
  for (const [gold, read] of keys) {
    const sameRead = keys.filter((one) => one[1] === read);
    const sameGold = keys.filter((one) => one[0] === gold);
    const both = sameRead.filter((one) => one[0] === gold).length;
    precision += both / sameRead.length;
    recall += both / sameGold.length;
  }
  const value = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { hit: value, predicted: keys.length, expected: keys.length };
}
