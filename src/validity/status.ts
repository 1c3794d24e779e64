import type { RelationRow } from '../graph/nodes.js';
import { intervalOf, reached, type PartialDate } from '../time/partial-date.js';
import { consequenceOf, isNormative, type ParentEnd } from './cascade.js';
import { contradictionsIn } from './contradictions.js';
import type { Dossier, Standing } from './dossier.js';
import { ownBeginning, ownEnds } from './own-words.js';
import { overlap } from './provision.js';
import { reasonKey, reasonOf, type StatusReason, type ValidityRule } from './reason.js';

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

export interface Status {
  readonly value: StatusValue;
  readonly asOf: PartialDate;
  readonly since: PartialDate | null;
  readonly because: readonly StatusReason[];
  /** What is said without being confirmed, without a scope that ends anything, or where the facts do not reach. */
  readonly claims: readonly StatusReason[];
  /** Of `because` and `claims` those by which it may have ended wholly by that day, the first ones first; empty where it did end. */
  readonly mayHaveEnded: readonly StatusReason[];
  /** What cannot all be true. */
  readonly contradictions: readonly StatusReason[];
}

/** A status before what is only claimed stands beside it. */
type Judgement = Pick<Status, 'value' | 'since' | 'because'>;

interface Kind {
  readonly type: string;
  readonly scope: 'whole' | 'part' | null;
  readonly value: StatusValue;
  readonly rule: ValidityRule;
}

const ENDS: readonly Kind[] = [
  { type: 'REPLACES', scope: 'whole', value: 'replaced', rule: 'whole-replacement' },
  { type: 'REPEALS', scope: 'whole', value: 'repealed', rule: 'whole-repeal' },
];
const SUSPENSION: Kind = { type: 'SUSPENDS', scope: null, value: 'suspended', rule: 'suspension' };
/** From the strongest to the weakest. */
const CHANGES: readonly Kind[] = [
  SUSPENSION,
  { type: 'REPLACES', scope: 'part', value: 'partly-replaced', rule: 'partial-end' },
  { type: 'REPEALS', scope: 'part', value: 'partly-replaced', rule: 'partial-end' },
  { type: 'AMENDS', scope: null, value: 'amended', rule: 'amendment' },
];
/** What makes a status: other relations are of no consequence to it. */
const BEARING = new Set([...ENDS, ...CHANGES].map(({ type }) => type).concat('CORRECTS', 'CONTINUES'));

const NOT_STATED: Judgement = { value: 'not-stated', since: null, because: [] };
const OVER: ReadonlySet<StatusValue> = new Set(['replaced', 'repealed', 'expired']);

/** Whether a document of that status is no more. */
export function isOver(value: StatusValue): boolean {
  return OVER.has(value);
}

export interface StatusQuestion {
  readonly asOf: PartialDate;
  /** The part that is asked about, as printed: what happens to other parts does not concern it. All of it, if null. */
  readonly provision?: string | null;
}

/**
 * The status of a document on a day. It rests on confirmed relations of whole or stated scope, on the document's own dates, on
 * the period that its title states, and, for what details a law or decree that ended, on the rule of that day; everything
 * else stands beside it as a claim. What is not stated is never *in force*, nor is what may have ended by that day.
 *
 * Ends are final: whatever happens later to the document that ended it, it does not come back.
 *
 * @returns `not-stated` for a document that the dossier does not hold
 */
export function statusOn(id: string, question: StatusQuestion, dossier: Dossier): Status {
  const standing = dossier.documents.get(id);
  const { asOf } = question;
  if (!standing) return { ...NOT_STATED, asOf, claims: [], mayHaveEnded: [], contradictions: [] };
  const { value, since, because, claims, open, claimed } = verdictOn(standing, question, dossier, new Map());
  const mayHaveEnded = isOver(value) ? [] : [...open, ...claimed].sort(inOrder).flatMap((end) => end.because.slice(0, 1));
  return { value, asOf, since, because, claims, mayHaveEnded, contradictions: contradictionsIn(standing, dossier) };
}

/** A judgement with all that did not go into it. */
interface Verdict extends Judgement {
  readonly claims: readonly StatusReason[];
  /** Ends that may have come by then: their day is not known well enough, or facts and rules do not reach. */
  readonly open: readonly Judgement[];
  /** Ends that somebody claims to have come. */
  readonly claimed: readonly Judgement[];
}

/** Verdicts by document; null while one is being made, for data may lead in a ring. */
type Made = Map<string, Verdict | null>;

function verdictOn(standing: Standing, { asOf, provision = null }: StatusQuestion, dossier: Dossier, made: Made): Verdict {
  const { id } = standing.document;
  made.set(id, null);
  const relations = standing.relations.filter(
    (one) => BEARING.has(one.type) && one.other !== id && (one.scope !== 'part' || overlap(provision, one.provision ?? null)),
  );
  const counting = relations.filter((one) => one.confirmed && counts(one, provision));
  const begun = counting.filter((one) => hasBegun(one, asOf));
  const aside = relations.filter((one) => !begun.includes(one));
  const ofParents = endsWithParents(standing, asOf, dossier, made);
  const ofItself = itsOwnEnds(standing, asOf);
  const open = [...openEnds(counting, asOf, dossier), ...ofItself.open, ...ofParents.open];
  const claimed = [
    ...claimedEnds(
      aside.filter((one) => !counting.includes(one)),
      asOf,
      dossier,
    ),
    ...ofItself.claimed,
    ...ofParents.claimed,
  ];
  const judgement =
    firstEnd([...endsOf(begun, dossier), ...ofItself.ends.filter((one) => !isTerm(one)), ...ofParents.ends]) ??
    // an end that is stated says more than the period in a title that ran out before
    perhapsEnded(open.filter((one) => one.since !== null && !isTerm(one))) ??
    firstEnd(ofItself.ends.filter(isTerm)) ??
    perhapsEnded(open) ??
    notInForce(standing, asOf) ??
    perhapsSuspended(counting, asOf, dossier) ??
    strongestChange(begun, dossier) ??
    inForce(standing, asOf) ??
    NOT_STATED;
  const claims = [
    ...aside.map((one) => reasonOf(one, 'claim', dossier)),
    ...[...ofItself.claimed, ...ofItself.open].flatMap(({ because }) => because),
    ...ofParents.claims,
  ];
  const verdict = { ...judgement, claims: without(judgement.because, claims), open, claimed };
  made.set(id, verdict);
  return verdict;
}

/** The claims that are not among the reasons already. */
function without(because: readonly StatusReason[], claims: readonly StatusReason[]): readonly StatusReason[] {
  if (because.length === 0 || claims.length === 0) return claims;
  const told = new Set(because.map(reasonKey));
  return claims.filter((claim) => !told.has(reasonKey(claim)));
}

/** Whether a status may rest on a relation, by how much of the document it says that it concerns. */
function counts({ type, scope }: RelationRow, provision: string | null): boolean {
  if (scope === 'in-substance') return false;
  // of a document of which a part is suspended the rest goes on
  if (type === SUSPENSION.type) return scope === 'whole' || (scope === 'part' && provision !== null);
  return scope != null || !ENDS.some((kind) => kind.type === type);
}

// ---- ends -------------------------------------------------------------------------------------------------------

/** What ends a document wholly, by kind. */
function endsOf(relations: readonly RelationRow[], dossier: Dossier): Judgement[] {
  return ENDS.flatMap((kind) => relations.filter((one) => isOf(one, kind)).map((one) => byRelation(kind, one, dossier)));
}

/** Ends that are stated, but not for a day that could be compared with `asOf`: on either side of it. */
function openEnds(relations: readonly RelationRow[], asOf: PartialDate, dossier: Dossier): Judgement[] {
  return endsOf(
    relations.filter((one) => isOpen(one, asOf, dossier)),
    dossier,
  );
}

/** Where no day is stated: not before the paper that does it was issued. */
function isOpen({ effectiveOn, other }: RelationRow, asOf: PartialDate, { documents }: Dossier): boolean {
  if (effectiveOn != null) return reached(asOf, effectiveOn) === 'unknown';
  const issuedOn = documents.get(other)?.document.issuedOn ?? null;
  return issuedOn === null || reached(asOf, issuedOn) !== 'no';
}

/** Ends that are not confirmed, happen in substance, or of which it is not said how much ends; come, as far as one knows. */
function claimedEnds(relations: readonly RelationRow[], asOf: PartialDate, dossier: Dossier): Judgement[] {
  return ENDS.flatMap(({ type, value }) =>
    relations
      .filter((one) => one.type === type && one.scope !== 'part' && (hasBegun(one, asOf) || isOpen(one, asOf, dossier)))
      .map((one) => byRelation({ type, scope: null, value, rule: 'claim' }, one, dossier)),
  );
}

interface Ends {
  readonly ends: Judgement[];
  readonly open: Judgement[];
  readonly claimed: Judgement[];
}

function itsOwnEnds(standing: Standing, asOf: PartialDate): Ends {
  const sorted: Ends = { ends: [], open: [], claimed: [] };
  for (const { since, reason } of ownEnds(standing)) {
    const come = reached(asOf, since);
    const end: Judgement = { value: 'expired', since, because: [reason] };
    if (come === 'no') continue;
    if (reason.confirmed === false) sorted.claimed.push(end);
    else (come === 'yes' ? sorted.ends : sorted.open).push(end);
  }
  return sorted;
}

function isTerm({ because }: Judgement): boolean {
  return because[0]?.rule === 'stated-term';
}

/** What ended once does not end again: the first end counts, and of one day a replacement, which names the heir. */
function firstEnd(ends: readonly Judgement[]): Judgement | null {
  return [...ends].sort(inOrder)[0] ?? null;
}

/** By the day on which it has come for sure, so that the first end stays the first however much later one asks; then by kind and words. */
function inOrder(a: Judgement, b: Judgement): number {
  return order(lastDay(a), lastDay(b)) || order(rankOf(a), rankOf(b)) || order(keyOf(a), keyOf(b));
}

const NEVER = '9999-99-99';

function lastDay({ since }: Judgement): string {
  return since === null ? NEVER : (intervalOf(since).to ?? NEVER);
}

const RANK: readonly StatusValue[] = ['replaced', 'repealed', 'expired'];

function rankOf({ value }: Judgement): number {
  return RANK.indexOf(value);
}

function keyOf({ because }: Judgement): string {
  return because.map(reasonKey).join();
}

function order<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function perhapsEnded(open: readonly Judgement[]): Judgement | null {
  return open.length === 0 ? null : { ...NOT_STATED, because: [...open].sort(inOrder).flatMap(({ because }) => because) };
}

// ---- changes ----------------------------------------------------------------------------------------------------

/** Every change, from the strongest kind to the weakest; the first of the strongest kind says since when. */
function strongestChange(relations: readonly RelationRow[], dossier: Dossier): Judgement | null {
  const changes = CHANGES.flatMap((kind) =>
    relations.filter((one) => isOf(one, kind)).map((one) => byRelation(kind, one, dossier)),
  );
  const [strongest] = changes;
  if (!strongest) return null;
  const ofKind = changes.filter(({ value }) => value === strongest.value).sort(inOrder);
  const others = changes.filter(({ value }) => value !== strongest.value);
  return {
    value: strongest.value,
    since: ofKind[0]?.since ?? null,
    because: [...ofKind, ...others].flatMap(({ because }) => because),
  };
}

/** Suspended on a day that could not be compared with `asOf`: that it is in force cannot be said. */
function perhapsSuspended(relations: readonly RelationRow[], asOf: PartialDate, dossier: Dossier): Judgement | null {
  const open = relations.filter((one) => isOf(one, SUSPENSION) && isOpen(one, asOf, dossier));
  return open.length === 0 ? null : { ...NOT_STATED, because: open.map((one) => reasonOf(one, SUSPENSION.rule, dossier)) };
}

function isOf(relation: RelationRow, { type, scope }: Kind): boolean {
  return relation.type === type && (scope === null || relation.scope === scope);
}

function byRelation({ value, rule }: Kind, relation: RelationRow, dossier: Dossier): Judgement {
  return { value, since: relation.effectiveOn ?? null, because: [reasonOf(relation, rule, dossier)] };
}

function hasBegun({ effectiveOn }: RelationRow, asOf: PartialDate): boolean {
  return effectiveOn != null && reached(asOf, effectiveOn) === 'yes';
}

// ---- its beginning ----------------------------------------------------------------------------------------------

/** Before its beginning, or on a day of which it cannot be said on which side of it that is. */
function notInForce(standing: Standing, asOf: PartialDate): Judgement | null {
  const beginning = ownBeginning(standing, asOf);
  if (beginning === null || beginning.reached === 'yes') return null;
  const because = [beginning.reason];
  return beginning.reached === 'no' ? { value: 'not-yet-in-force', since: null, because } : { ...NOT_STATED, because };
}

function inForce(standing: Standing, asOf: PartialDate): Judgement | null {
  const beginning = ownBeginning(standing, asOf);
  return beginning === null ? null : { value: 'in-force', since: beginning.since, because: [beginning.reason] };
}

// ---- what details others ----------------------------------------------------------------------------------------

/** What becomes of a document because of the ends of those that it details. */
function endsWithParents(standing: Standing, asOf: PartialDate, dossier: Dossier, made: Made): Ends & { claims: StatusReason[] } {
  const sorted: Ends & { claims: StatusReason[] } = { ends: [], open: [], claimed: [], claims: [] };
  const { issuedOn } = standing.document;
  if (!isNormative(standing.document)) return sorted;
  for (const detail of standing.details) {
    for (const end of parentEnds(detail.other, asOf, dossier, made)) {
      // what was issued when that had ended already cannot have ended with it
      if (issuedOn != null && end.since !== null && reached(issuedOn, end.since) === 'yes') continue;
      const { fate, sure, reason } = consequenceOf(detail, end, standing, dossier);
      const outcome: Judgement = { value: 'repealed', since: end.since, because: [reason, ...end.because] };
      const isEnd = fate === 'ends' && sure && end.how === 'certain';
      if (isEnd) sorted.ends.push(outcome);
      else sorted.claims.push(reason);
      if (isEnd || fate === 'stays') continue;
      (sure && end.how !== 'claimed' ? sorted.open : sorted.claimed).push(outcome);
    }
  }
  return sorted;
}

/** How a document that another one details ended: for sure; else how it may have, or is said to have. */
function parentEnds(id: string, asOf: PartialDate, dossier: Dossier, made: Made): (ParentEnd & Judgement)[] {
  const parent = dossier.documents.get(id);
  if (!parent || !isNormative(parent.document)) return [];
  const verdict = made.has(id) ? made.get(id) : verdictOn(parent, { asOf }, dossier, made);
  if (!verdict) return [];
  if (isOver(verdict.value)) return [{ ...verdict, how: 'certain' }];
  return [
    ...verdict.open.map((end) => ({ ...end, how: 'open' as const })),
    ...verdict.claimed.map((end) => ({ ...end, how: 'claimed' as const })),
  ];
}
