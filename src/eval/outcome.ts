import { issuerKey } from '../citation/issuer.js';
import { foldWords } from '../text/fold.js';
import type { Span } from '../text/span.js';
import { bCubed, type Shares } from './b-cubed.js';
import type { Gold, GoldCitation } from './gold.js';
import type { Measure } from './measure.js';
import { isFull, pairUp, type FullPair, type Pair } from './pairs.js';

/** What is compared of a mention. */
export interface ReadMention extends Span {
  readonly type: string | null;
  readonly symbol: string | null;
  readonly issuedOn: string | null;
  readonly issuer: string | null;
  readonly title: string | null;
  readonly role: string;
  readonly parentRelation: string | null;
  readonly effect: string | null;
  readonly provision: string | null;
  readonly key: string;
}

/** What is compared of a document, whoever read it: an `Extraction`, or the gold of a second annotator. */
export interface Reading {
  readonly document: Readonly<Record<HeadField, string | null>>;
  readonly citations: readonly ReadMention[];
  readonly agencies: readonly ReadAgency[];
  readonly deadlines: readonly (Span & {
    readonly date: string | null;
    readonly recurrence: string | null;
  })[];
  readonly recipients: readonly string[];
}

interface ReadAgency {
  readonly name: string;
  readonly section: string;
  readonly roles: readonly string[];
}

const HEAD_FIELDS = ['type', 'symbol', 'issuer', 'place', 'issuedOn', 'signer', 'signerTitle', 'title'] as const;
type HeadField = (typeof HEAD_FIELDS)[number];

/** One comparison: what was wanted and what was got, in the form in which the two are compared. */
export interface Outcome {
  readonly measure: Measure;
  /** What it is about: offset and key (or symbol, or type) of a mention, section and name of an agency, a field of the head. */
  readonly where: string;
  /** Null where nothing should have been read. */
  readonly want: string | null;
  /** Null where nothing was read. */
  readonly got: string | null;
  /** The gold mention it is about; null for a mention beside the gold, and for all that is no mention. */
  readonly mention: GoldCitation | null;
  /** Where it stands, if it stands somewhere. */
  readonly span: Span | null;
  /** For measures whose hits count in part. */
  readonly shares?: Shares;
}

/** Whether there is nothing to complain of. */
export function isRight({ want, got, shares }: Outcome): boolean {
  return shares === undefined ? want === got : shares.precision === 1 && shares.recall === 1;
}

/** Every comparison of a reading with its gold. All figures, cases and reports are made from these. */
export function outcomesOf(reading: Reading, gold: Gold): Outcome[] {
  const pairs = pairUp(reading.citations, gold.citations);
  return [
    ...ofMentions(pairs),
    ...ofFields(pairs.filter(isFull)),
    ...ofIdentity(pairs.filter(isFull)),
    ...ofWork(reading, gold),
    ...ofHead(reading, gold),
  ];
}

// ---- mentions ---------------------------------------------------------------------------------------------------

const NO_SYMBOL = 'no symbol';

function ofMentions(pairs: readonly Pair<ReadMention>[]): Outcome[] {
  const values: [Measure, (one: ReadMention) => string][] = [
    ['found', () => 'found'],
    ['found+symbol', (one) => one.symbol ?? NO_SYMBOL],
    ['exact span', (one) => `${one.start}–${one.end}`],
  ];
  return pairs.flatMap((pair) =>
    values.map(([measure, valueOf]) => ({
      ...aboutMention(pair),
      measure,
      want: pair.gold && valueOf(pair.gold),
      got: pair.read && valueOf(pair.read),
    })),
  );
}

function aboutMention({ gold, read }: Pair<ReadMention>): Pick<Outcome, 'where' | 'mention' | 'span'> {
  const where = gold ? `${gold.start} ${gold.key}` : read ? `${read.start} ${read.symbol ?? read.type ?? 'by name'}` : '';
  return { where, mention: gold, span: gold ?? read };
}

/** Fields are compared where the mention was found. */
function ofFields(pairs: readonly FullPair<ReadMention>[]): Outcome[] {
  const values: [Measure, (one: ReadMention) => string | null][] = [
    ['type', (one) => one.type],
    ['date', (one) => one.issuedOn],
    ['issuer', (one) => one.issuer && issuerKey(one.issuer)],
    ['title', (one) => one.title && foldWords(one.title)],
    ['role', (one) => one.role],
    ['relation', (one) => one.parentRelation],
    ['effect', (one) => one.effect],
    ['provision', (one) => one.provision && foldWords(one.provision)],
  ];
  return pairs.flatMap((pair) =>
    values.map(([measure, valueOf]) => ({
      ...aboutMention(pair),
      measure,
      want: valueOf(pair.gold),
      got: valueOf(pair.read),
    })),
  );
}

function ofIdentity(pairs: readonly FullPair<ReadMention>[]): Outcome[] {
  const all = bCubed(pairs.map(({ gold, read }) => [gold.key, read.key]));
  return pairs.flatMap((pair, index) => {
    const shares = all[index];
    return shares ? [{ ...aboutMention(pair), measure: 'identity', want: pair.gold.key, got: pair.read.key, shares }] : [];
  });
}

// ---- work and head ----------------------------------------------------------------------------------------------

interface Item {
  readonly where: string;
  readonly span: Span | null;
}

function ofWork(reading: Reading, gold: Gold): Outcome[] {
  const agency = ({ section, name }: ReadAgency): Item => ({ where: `${section} ${foldWords(name)}`, span: null });
  const roles = (one: ReadAgency): Item[] => one.roles.map((role) => ({ where: `${agency(one).where}: ${role}`, span: null }));
  const deadline = (one: Reading['deadlines'][number]): Item => ({
    where: `${one.start} ${one.date ?? one.recurrence}`,
    span: one,
  });
  const recipient = (name: string): Item => ({ where: foldWords(name), span: null });
  return [
    ...matched('agencies', gold.agencies.map(agency), reading.agencies.map(agency)),
    ...matched('agency roles', gold.agencies.flatMap(roles), reading.agencies.flatMap(roles)),
    ...matched('deadlines', gold.deadlines.map(deadline), reading.deadlines.map(deadline)),
    ...matched('recipients', gold.recipients.map(recipient), reading.recipients.map(recipient)),
  ];
}

/** Two lists as multisets: what is named twice counts twice. */
function matched(measure: Measure, expected: readonly Item[], read: readonly Item[]): Outcome[] {
  const left = [...read];
  const outcomes = expected.map(({ where, span }): Outcome => {
    const at = left.findIndex((one) => one.where === where);
    const isThere = at >= 0 && left.splice(at, 1).length > 0;
    return { measure, where, span, want: where, got: isThere ? where : null, mention: null };
  });
  return [...outcomes, ...left.map(({ where, span }) => ({ measure, where, span, want: null, got: where, mention: null }))];
}

function ofHead(reading: Reading, gold: Gold): Outcome[] {
  const value = (document: Reading['document'], field: HeadField): string | null => {
    const text = document[field];
    return text === null ? null : foldWords(text);
  };
  return HEAD_FIELDS.map((field) => ({
    measure: 'head',
    where: field,
    want: value(gold.document, field),
    got: value(reading.document, field),
    mention: null,
    span: null,
  }));
}
