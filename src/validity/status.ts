import type { RelationRow } from '../graph/nodes.js';
import { reached, type PartialDate } from '../time/partial-date.js';

export const statusValues = [
  'in-force',
  'not-yet-in-force',
  'amended',
  'partly-replaced',
  'replaced',
  'repealed',
  'suspended',
  'expired',
  'not-stated',
] as const;
export type StatusValue = (typeof statusValues)[number];

/** What has to be known of a document to tell its status: its own dates, and what others do to it. */
export interface Standing {
  readonly id: string;
  readonly effectiveOn: PartialDate | null;
  readonly expiresOn: PartialDate | null;
  /** Relations that come in to it; `other` is the document that acts. */
  readonly relations: readonly RelationRow[];
}

/** A fact a status rests on. */
export interface StatusReason {
  readonly statement: string;
  readonly source: string;
  readonly known: string;
  /** The other document, if any. */
  readonly document: string | null;
}

export interface Status {
  readonly value: StatusValue;
  readonly asOf: PartialDate;
  readonly since: PartialDate | null;
  readonly because: readonly StatusReason[];
  /** What is said without being confirmed, or without a scope that ends anything. */
  readonly claims: readonly StatusReason[];
}

interface Kind {
  readonly type: string;
  readonly scope: 'whole' | 'part' | null;
  readonly value: StatusValue;
}

const ENDS: readonly Kind[] = [
  { type: 'REPLACES', scope: 'whole', value: 'replaced' },
  { type: 'REPEALS', scope: 'whole', value: 'repealed' },
];
/** From the strongest to the weakest. */
const CHANGES: readonly Kind[] = [
  { type: 'SUSPENDS', scope: null, value: 'suspended' },
  { type: 'REPLACES', scope: 'part', value: 'partly-replaced' },
  { type: 'REPEALS', scope: 'part', value: 'partly-replaced' },
  { type: 'AMENDS', scope: null, value: 'amended' },
];

/** A status before what is only claimed stands beside it. */
type Judgement = Pick<Status, 'value' | 'since' | 'because'>;

const NOT_STATED: Judgement = { value: 'not-stated', since: null, because: [] };

/**
 * The status of a document on a day. It rests on confirmed relations of whole or stated scope and on the document's own dates;
 * everything else stands beside it as a claim. What is not stated is never *in force*, nor is what may have ended by that day.
 */
export function statusOn(standing: Standing, asOf: PartialDate): Status {
  const confirmed = standing.relations.filter((one) => one.confirmed);
  const begun = confirmed.filter((one) => hasBegun(one.effectiveOn ?? null, asOf));
  const judgement =
    firstEnd([...endsOf(begun), ...expiry(standing, asOf)]) ??
    perhapsEnded(standing, confirmed, asOf) ??
    notBegun(standing, asOf) ??
    strongestChange(begun) ??
    inForce(standing, asOf) ??
    NOT_STATED;
  const claims = standing.relations
    .filter((one) => !begun.includes(one) || one.scope === 'in-substance' || (one.scope == null && needsScope(one)))
    .map(reasonOf)
    .filter((claim) => !judgement.because.some((one) => one.statement === claim.statement && one.source === claim.source));
  return { ...judgement, asOf, claims };
}

/** What ends a document wholly, by kind. */
function endsOf(relations: readonly RelationRow[]): Judgement[] {
  return ENDS.flatMap((kind) => relations.filter((one) => isOf(one, kind)).map((one) => byRelation(kind.value, one)));
}

/** What ended once does not end again: the first end counts, and of one day a replacement, which names the heir. */
function firstEnd(ends: readonly Judgement[]): Judgement | null {
  return (
    [...ends].sort((a, b) => ((a.since ?? '') < (b.since ?? '') ? -1 : (a.since ?? '') > (b.since ?? '') ? 1 : 0))[0] ?? null
  );
}

/** An end that is stated, but not for a day that could be compared with `asOf`: on either side of it. */
function perhapsEnded({ id, expiresOn }: Standing, confirmed: readonly RelationRow[], asOf: PartialDate): Judgement | null {
  const open = (date: PartialDate | null): boolean => date === null || reached(asOf, date) === 'unknown';
  const because = endsOf(confirmed.filter((one) => open(one.effectiveOn ?? null))).flatMap((end) => end.because);
  if (expiresOn !== null && open(expiresOn)) because.push(ownWords(id, `it ends on ${expiresOn} by its own words`));
  return because.length === 0 ? null : { ...NOT_STATED, because };
}

function strongestChange(relations: readonly RelationRow[]): Judgement | null {
  for (const kind of CHANGES) {
    const change = firstEnd(relations.filter((one) => isOf(one, kind)).map((one) => byRelation(kind.value, one)));
    if (change) return change;
  }
  return null;
}

function isOf(relation: RelationRow, { type, scope }: Kind): boolean {
  return relation.type === type && (scope === null ? relation.scope !== 'in-substance' : relation.scope === scope);
}

/** How much of a document is replaced or repealed has to be stated before its status can rest on it. */
function needsScope({ type }: RelationRow): boolean {
  return ENDS.some((kind) => kind.type === type);
}

function byRelation(value: StatusValue, relation: RelationRow): Judgement {
  return { value, since: relation.effectiveOn ?? null, because: [reasonOf(relation)] };
}

function hasBegun(date: PartialDate | null, asOf: PartialDate): boolean {
  return date !== null && reached(asOf, date) === 'yes';
}

function expiry({ id, expiresOn }: Standing, asOf: PartialDate): Judgement[] {
  if (expiresOn === null || !hasBegun(expiresOn, asOf)) return [];
  return [{ value: 'expired', since: expiresOn, because: [ownWords(id, `it ends on ${expiresOn} by its own words`)] }];
}

function notBegun({ id, effectiveOn }: Standing, asOf: PartialDate): Judgement | null {
  if (effectiveOn === null || reached(asOf, effectiveOn) !== 'no') return null;
  return { value: 'not-yet-in-force', since: null, because: [ownWords(id, `it is in force from ${effectiveOn} only`)] };
}

function inForce({ id, effectiveOn }: Standing, asOf: PartialDate): Judgement | null {
  if (!hasBegun(effectiveOn, asOf)) return null;
  return { value: 'in-force', since: effectiveOn, because: [ownWords(id, `it is in force from ${effectiveOn}`)] };
}

function ownWords(id: string, statement: string): StatusReason {
  return { statement, source: 'the document and the registry', known: 'read', document: id };
}

const DOES: Readonly<Record<string, string>> = {
  REPLACES: 'replaced by',
  REPEALS: 'repealed by',
  AMENDS: 'amended by',
  SUSPENDS: 'suspended by',
  CORRECTS: 'corrected by',
  CONTINUES: 'continued by',
};

/** A relation as a sentence about the document it comes in to. */
export function reasonOf(relation: RelationRow): StatusReason {
  const { type, other, effectiveOn, scope, provision, confirmed, known, source, statedBy } = relation;
  const reach = scope === 'part' ? ' in part' : scope === 'in-substance' ? ' in substance, without being named' : '';
  const when = effectiveOn == null ? '' : ` from ${effectiveOn}`;
  const where = provision == null ? '' : ` (${provision})`;
  const doubt = confirmed ? '' : '; not confirmed';
  const statement = `${DOES[type] ?? type.toLowerCase()} ${other}${reach}${when}${where}${doubt}`;
  return { statement, source: statedBy == null ? source : `${source} (${statedBy})`, known, document: other };
}

/**
 * The one document that a confirmed relation of whole scope puts in the place of another by a day; null where none does, or
 * several do.
 */
export function replacementOn(relations: readonly RelationRow[], asOf: PartialDate): string | null {
  const heirs = relations.filter(
    (one) => one.type === 'REPLACES' && one.confirmed && one.scope === 'whole' && hasBegun(one.effectiveOn ?? null, asOf),
  );
  const distinct = [...new Set(heirs.map((one) => one.other))];
  return distinct.length === 1 ? (distinct[0] ?? null) : null;
}
