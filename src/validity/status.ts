import type { RelationRow } from '../graph/nodes.js';
import type { CascadeRegime } from '../registry/records.js';
import { reached, type PartialDate } from '../time/partial-date.js';
import { contradictionsIn } from './contradictions.js';
import { LONGEST_CHAIN, type Dossier, type Standing } from './dossier.js';
import { overlap } from './provision.js';
import { reasonOf, type StatusReason, type ValidityRule } from './reason.js';
import { endOfTerm } from './term.js';

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
/** From the strongest to the weakest. */
const CHANGES: readonly Kind[] = [
  { type: 'SUSPENDS', scope: null, value: 'suspended', rule: 'suspension' },
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
  if (!standing) return { ...NOT_STATED, asOf, claims: [], contradictions: [] };
  return judge(standing, question, dossier, new Set());
}

function judge(
  standing: Standing,
  { asOf, provision = null }: StatusQuestion,
  dossier: Dossier,
  above: ReadonlySet<string>,
): Status {
  const concerned = standing.relations.filter(
    (one) => BEARING.has(one.type) && (one.scope !== 'part' || overlap(provision, one.provision ?? null)),
  );
  const confirmed = concerned.filter((one) => one.confirmed);
  const begun = confirmed.filter((one) => hasBegun(one.effectiveOn ?? null, asOf));
  const withParents = endsWithParents(standing, asOf, dossier, above);
  const judgement =
    firstEnd([...endsOf(begun, dossier), ...ownEnds(standing, asOf), ...withParents.ends]) ??
    perhapsEnded(standing, confirmed, asOf, dossier) ??
    notBegun(standing, asOf) ??
    strongestChange(begun, dossier) ??
    inForce(standing, asOf) ??
    NOT_STATED;
  const claims = [
    ...concerned
      .filter((one) => !begun.includes(one) || one.scope === 'in-substance' || (one.scope == null && needsScope(one)))
      .map((one) => reasonOf(one, 'claim', dossier)),
    ...withParents.claims,
  ].filter((claim) => !judgement.because.some((one) => one.statement === claim.statement && one.source === claim.source));
  return { ...judgement, asOf, claims, contradictions: contradictionsIn(standing, dossier) };
}

// ---- what others do ---------------------------------------------------------------------------------------------

/** What ends a document wholly, by kind. */
function endsOf(relations: readonly RelationRow[], dossier: Dossier): Judgement[] {
  return ENDS.flatMap((kind) => relations.filter((one) => isOf(one, kind)).map((one) => byRelation(kind, one, dossier)));
}

/** What ended once does not end again: the first end counts, and of one day a replacement, which names the heir. */
function firstEnd(ends: readonly Judgement[]): Judgement | null {
  return [...ends].sort(inOrder)[0] ?? null;
}

/** By day, then by kind, then by what is told: of two facts that say the same the same one leads, in whatever order they came. */
function inOrder(a: Judgement, b: Judgement): number {
  return order(a.since ?? '', b.since ?? '') || order(rankOf(a), rankOf(b)) || order(keyOf(a), keyOf(b));
}

const RANK: readonly StatusValue[] = ['replaced', 'repealed', 'expired'];

function rankOf({ value }: Judgement): number {
  return RANK.indexOf(value);
}

function keyOf({ because }: Judgement): string {
  return because.map(({ statement, source }) => `${statement} ${source}`).join();
}

function order<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** An end that is stated, but not for a day that could be compared with `asOf`: on either side of it. */
function perhapsEnded(
  { document }: Standing,
  confirmed: readonly RelationRow[],
  asOf: PartialDate,
  dossier: Dossier,
): Judgement | null {
  const open = (date: PartialDate | null): boolean => date === null || reached(asOf, date) === 'unknown';
  const expiresOn = document.expiresOn ?? null;
  const because = endsOf(
    confirmed.filter((one) => open(one.effectiveOn ?? null)),
    dossier,
  ).flatMap((end) => end.because);
  if (expiresOn !== null && open(expiresOn))
    because.push(ownWords(document.id, `it ends on ${expiresOn} by its own words`, expiresOn));
  return because.length === 0 ? null : { ...NOT_STATED, because };
}

/** The strongest kind of change, with every one of that kind, the first since when. */
function strongestChange(relations: readonly RelationRow[], dossier: Dossier): Judgement | null {
  for (const kind of CHANGES) {
    const changes = relations.filter((one) => isOf(one, kind)).map((one) => byRelation(kind, one, dossier));
    const first = firstEnd(changes);
    if (first) return { ...first, because: [...changes].sort(inOrder).flatMap(({ because }) => because) };
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

function byRelation({ value, rule }: Kind, relation: RelationRow, dossier: Dossier): Judgement {
  return { value, since: relation.effectiveOn ?? null, because: [reasonOf(relation, rule, dossier)] };
}

function hasBegun(date: PartialDate | null, asOf: PartialDate): boolean {
  return date !== null && reached(asOf, date) === 'yes';
}

// ---- its own words ----------------------------------------------------------------------------------------------

function ownEnds({ document }: Standing, asOf: PartialDate): Judgement[] {
  const { id } = document;
  const expiresOn = document.expiresOn ?? null;
  const ends: Judgement[] = [];
  if (expiresOn !== null && hasBegun(expiresOn, asOf))
    ends.push({
      value: 'expired',
      since: expiresOn,
      because: [ownWords(id, `it ends on ${expiresOn} by its own words`, expiresOn)],
    });
  const term = statedTerm(document);
  if (term !== null && hasBegun(term, asOf))
    ends.push({
      value: 'expired',
      since: term,
      because: [
        {
          ...ownWords(id, `the period that its title states was over on ${term}: "${document.title}"`, term),
          source: 'its title',
          rule: 'stated-term',
        },
      ],
    });
  return ends;
}

/** The first day after the period that a programme's title states. Laws and what details them go by their dates alone. */
function statedTerm(document: Standing['document']): PartialDate | null {
  if (document.title == null || isNormative(document)) return null;
  return endOfTerm(document.title, document.issuedOn ?? null);
}

function notBegun({ document }: Standing, asOf: PartialDate): Judgement | null {
  const effectiveOn = document.effectiveOn ?? null;
  if (effectiveOn === null || reached(asOf, effectiveOn) !== 'no') return null;
  const because = [ownWords(document.id, `it is in force from ${effectiveOn} only`, effectiveOn)];
  return { value: 'not-yet-in-force', since: null, because };
}

function inForce({ document }: Standing, asOf: PartialDate): Judgement | null {
  const effectiveOn = document.effectiveOn ?? null;
  if (effectiveOn === null || !hasBegun(effectiveOn, asOf)) return null;
  const because = [ownWords(document.id, `it is in force from ${effectiveOn}`, effectiveOn)];
  return { value: 'in-force', since: effectiveOn, because };
}

function ownWords(id: string, statement: string, on: PartialDate): StatusReason {
  return {
    ...{ statement, source: 'the document and the registry', known: 'read', confirmed: true },
    ...{ document: id, rule: 'own-dates', on, provision: null },
  };
}

// ---- what details others ----------------------------------------------------------------------------------------

/** Laws, and papers with a year in their symbol: what the law on legal documents speaks of. */
function isNormative({ symbol, type }: Standing['document']): boolean {
  return type === 'L' || type === 'PL' || type === 'HP' || /^\d+[a-z]?\/\d{4}\//u.test(symbol ?? '');
}

/** What becomes of a document because of the end of one that it details: by the rule of the day on which that one ended. */
function endsWithParents(
  standing: Standing,
  asOf: PartialDate,
  dossier: Dossier,
  above: ReadonlySet<string>,
): { ends: Judgement[]; claims: StatusReason[] } {
  const { document, details } = standing;
  const ends: Judgement[] = [];
  const claims: StatusReason[] = [];
  if (above.has(document.id) || above.size > LONGEST_CHAIN || !isNormative(document)) return { ends, claims };
  for (const detail of details) {
    const parent = dossier.documents.get(detail.other);
    if (!parent || !isNormative(parent.document)) continue;
    const end = judge(parent, { asOf }, dossier, new Set([...above, document.id]));
    if (!isOver(end.value) || end.since === null) continue;
    const regime = dossier.regimes.find((one) => covers(one, end.since as PartialDate));
    const reason = cascadeReason(detail, end, regime);
    if (detail.confirmed && regime?.confirmed === true && endsIt(regime, detail, standing, end))
      ends.push({ value: 'repealed', since: end.since, because: [reason, ...end.because] });
    else claims.push(reason);
  }
  return { ends, claims };
}

function covers({ from, to }: CascadeRegime, day: PartialDate): boolean {
  return reached(day, from) === 'yes' && (to === undefined || reached(day, to) === 'no');
}

function endsIt({ effect }: CascadeRegime, detail: RelationRow, { relations }: Standing, end: Judgement): boolean {
  if (effect === 'ends-unless-kept')
    return !relations.some(
      (one) => one.type === 'CONTINUES' && one.confirmed && hasBegun(one.effectiveOn ?? null, end.since ?? ''),
    );
  return effect === 'ends-where-delegated' && detail.provision != null;
}

const OUTCOME: Readonly<Record<CascadeRegime['effect'], string>> = {
  'ends-unless-kept': 'what details it ends with it unless it is kept',
  'no-automatic-end': 'nothing ends by itself with what it details',
  'ends-where-delegated': 'what details the articles, clauses and points delegated to it ends with it',
  stays: 'what details it stays where it is not contrary and not published as ended, if it was replaced',
};

/** Under these nothing ends by itself. */
const REMAINS: ReadonlySet<CascadeRegime['effect']> = new Set(['no-automatic-end', 'stays']);

function cascadeReason(detail: RelationRow, { value, since }: Judgement, regime: CascadeRegime | undefined): StatusReason {
  const what = `${detail.other}, which it details${detail.provision == null ? '' : ` (${detail.provision})`}, is ${value} since ${since}`;
  return {
    statement: `${what}; ${regime ? OUTCOME[regime.effect] : 'no rule for documents that detail it is known for that day'}`,
    source: regime ? `${regime.law}; ${detail.source}` : detail.source,
    known: regime?.known ?? detail.known,
    confirmed: detail.confirmed && regime?.confirmed === true,
    document: detail.other,
    rule: regime === undefined || REMAINS.has(regime.effect) ? 'stays-without-parent' : 'ends-with-parent',
    on: since,
    provision: detail.provision ?? null,
  };
}
