import type { RelationRow } from '../graph/nodes.js';
import type { PartialDate } from '../time/partial-date.js';
import type { Dossier } from './dossier.js';

/** By which rule a fact counts. */
export const validityRules = [
  'own-dates',
  'stated-term',
  'whole-replacement',
  'whole-repeal',
  'partial-end',
  'amendment',
  'suspension',
  'continuation',
  'ends-with-parent',
  'stays-without-parent',
  'claim',
  'contradiction',
  'printed',
  'succession',
] as const;
export type ValidityRule = (typeof validityRules)[number];

/** A fact that a status or a finding rests on. */
export interface StatusReason {
  /** The fact, as a sentence about the document it is told of. */
  readonly statement: string;
  readonly source: string;
  readonly known: string;
  /** Whether fact and day are both confirmed; null for what simply stands in the text. */
  readonly confirmed: boolean | null;
  /** The other document, if any. */
  readonly document: string | null;
  readonly rule: ValidityRule;
  /** From when on it holds. */
  readonly on: PartialDate | null;
  /** The clause that says so, or the part that is concerned. */
  readonly provision: string | null;
}

const DOES: Readonly<Record<string, string>> = {
  REPLACES: 'replaced by',
  REPEALS: 'repealed by',
  AMENDS: 'amended by',
  SUSPENDS: 'suspended by',
  CORRECTS: 'corrected by',
  CONTINUES: 'continued by',
};

/** How a day has to be known before more than a note may rest on it. */
const READ = new Set(['read', 'secondary']);

export function isWellKnown(known: string): boolean {
  return READ.has(known);
}

/** `23-QĐ/TW (vn/tw/2021/qd/23)`; the id alone where its symbol is not known. */
export function nameIn({ documents }: Pick<Dossier, 'documents'>, id: string): string {
  const symbol = documents.get(id)?.document.symbol;
  return symbol == null ? id : `${symbol} (${id})`;
}

/** A relation as a sentence about the document it comes in to. */
export function reasonOf(relation: RelationRow, rule: ValidityRule, dossier: Pick<Dossier, 'documents'>): StatusReason {
  const { type, other, effectiveOn, effectiveOnKnown, scope, provision, confirmed, known, source, statedBy } = relation;
  const reach = scope === 'part' ? ' in part' : scope === 'in-substance' ? ' in substance, without being named' : '';
  const doubtfulDay = effectiveOn != null && effectiveOnKnown != null && !isWellKnown(effectiveOnKnown);
  const when = effectiveOn == null ? '' : ` from ${effectiveOn}`;
  const where = provision == null ? '' : ` (${provision})`;
  const doubt = confirmed ? (doubtfulDay ? `; the day is ${effectiveOnKnown}` : '') : '; not confirmed';
  return {
    statement: `${DOES[type] ?? type.toLowerCase()} ${nameIn(dossier, other)}${reach}${when}${where}${doubt}`,
    source: statedBy == null ? source : `${source} (${statedBy})`,
    known,
    confirmed: confirmed && !doubtfulDay,
    document: other,
    rule,
    on: effectiveOn ?? null,
    provision: provision ?? null,
  };
}
