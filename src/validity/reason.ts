import type { RelationRow } from '../graph/nodes.js';
import type { PartialDate } from '../time/partial-date.js';
import { say, wordsOf, type Sentence } from '../words/sentence.js';
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
  readonly statement: Sentence;
  /** As the registry or the graph keeps it; English where it is in our words. */
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
  const doubtfulDay = effectiveOn != null && effectiveOnKnown != null && !isWellKnown(effectiveOnKnown);
  return {
    statement: say('reason.relation', {
      act: type,
      document: nameIn(dossier, other),
      scope: scope === 'in-substance' ? 'inSubstance' : (scope ?? 'whole'),
      day: effectiveOn ?? null,
      provision: provision ?? null,
      doubt: confirmed ? (doubtfulDay ? effectiveOnKnown : null) : 'notConfirmed',
    }),
    source: statedBy == null ? source : `${source} (${statedBy})`,
    known,
    confirmed: confirmed && !doubtfulDay,
    document: other,
    rule,
    on: effectiveOn ?? null,
    provision: provision ?? null,
  };
}

/** Reasons with the same key say the same, of the same source: they are put in order by it. */
export function reasonKey(reason: StatusReason): string {
  let key = keys.get(reason);
  if (key === undefined) keys.set(reason, (key = `${wordsOf(reason.statement, 'en')} ${reason.source}`));
  return key;
}

/** Of documents that all detail one another a reason is compared thousands of times. */
const keys = new WeakMap<StatusReason, string>();
