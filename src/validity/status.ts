import type { RelationRow } from '../graph/nodes.js';
import { compare, type PartialDate } from '../time/partial-date.js';

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

/** From the strongest to the weakest: what ended a document is not undone by what changed it. */
const ENDS: readonly { readonly type: string; readonly scope: 'whole' | 'part' | null; readonly value: StatusValue }[] = [
  { type: 'REPLACES', scope: 'whole', value: 'replaced' },
  { type: 'REPEALS', scope: 'whole', value: 'repealed' },
];
const CHANGES: typeof ENDS = [
  { type: 'SUSPENDS', scope: null, value: 'suspended' },
  { type: 'REPLACES', scope: 'part', value: 'partly-replaced' },
  { type: 'REPEALS', scope: 'part', value: 'partly-replaced' },
  { type: 'AMENDS', scope: null, value: 'amended' },
];

/**
 * The status of a document on a day. It rests on confirmed relations of whole or stated scope and on the document's own dates;
 * everything else stands beside it as a claim. What is not stated is never *in force*.
 */
export function statusOn(standing: Standing, asOf: PartialDate): Status {
  const reached = standing.relations.filter((one) => hasBegun(one.effectiveOn ?? null, asOf));
  const counts = (one: RelationRow): boolean => one.confirmed && one.effectiveOn != null;
  const claims = standing.relations
    .filter((one) => !counts(one) || one.scope === 'in-substance' || !reached.includes(one))
    .map(reasonOf);
  const end = earliestOf(reached.filter(counts), ENDS);
  if (end) return { value: end.value, asOf, since: end.relation.effectiveOn ?? null, because: [reasonOf(end.relation)], claims };
  const own = ownDates(standing, asOf);
  if (own?.value === 'expired' || own?.value === 'not-yet-in-force') return { ...own, asOf, claims };
  const change = earliestOf(reached.filter(counts), CHANGES);
  if (change)
    return {
      value: change.value,
      asOf,
      since: change.relation.effectiveOn ?? null,
      because: [reasonOf(change.relation)],
      claims,
    };
  return own ? { ...own, asOf, claims } : { value: 'not-stated', asOf, since: null, because: [], claims };
}

function hasBegun(date: PartialDate | null, asOf: PartialDate): boolean {
  if (date === null) return false;
  const order = compare(date, asOf);
  return order === 'before' || order === 'same';
}

function earliestOf(relations: readonly RelationRow[], kinds: typeof ENDS): { value: StatusValue; relation: RelationRow } | null {
  for (const { type, scope, value } of kinds) {
    const [first] = relations
      .filter((one) => one.type === type && (scope === null || one.scope === scope))
      .sort((a, b) => ((a.effectiveOn ?? '') < (b.effectiveOn ?? '') ? -1 : 1));
    if (first) return { value, relation: first };
  }
  return null;
}

function ownDates(
  { id, effectiveOn, expiresOn }: Standing,
  asOf: PartialDate,
): Pick<Status, 'value' | 'since' | 'because'> | null {
  const because = (statement: string): StatusReason[] => [
    { statement, source: 'the document and the registry', known: 'read', document: id },
  ];
  if (expiresOn !== null && hasBegun(expiresOn, asOf))
    return { value: 'expired', since: expiresOn, because: because(`it ends on ${expiresOn} by its own words`) };
  if (effectiveOn === null) return null;
  if (hasBegun(effectiveOn, asOf))
    return { value: 'in-force', since: effectiveOn, because: because(`it is in force from ${effectiveOn}`) };
  return compare(effectiveOn, asOf) === 'after'
    ? { value: 'not-yet-in-force', since: null, because: because(`it is in force from ${effectiveOn} only`) }
    : null;
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
