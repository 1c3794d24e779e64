import { reached, type PartialDate } from '../time/partial-date.js';
import type { RelationRow } from '../graph/nodes.js';
import { LONGEST_CHAIN, type Dossier } from './dossier.js';
import { isOver, statusOn } from './status.js';

/** Where following a document's replacements leads. */
export interface Heirs {
  /** What stands in its place: the document itself while nothing replaced it, several where it was split, none where all ended. */
  readonly current: readonly string[];
  /** Every document on the way, the one asked for first, each before those that replaced it. */
  readonly way: readonly string[];
  /** The data lead in a ring, or further than any chain does. */
  readonly broken: boolean;
}

/**
 * Follows confirmed replacements of whole scope, as far as they have come by a day, to what is to be cited then. What was
 * repealed without a replacement, or is over by its own words, has no heir, and does not come back when its own end's author ends.
 */
export function heirsOn(id: string, asOf: PartialDate, dossier: Dossier): Heirs {
  const way: string[] = [];
  const current = new Set<string>();
  /** Whether it led anywhere but round. */
  const follow = (at: string, above: readonly string[]): boolean => {
    if (above.includes(at) || above.length > LONGEST_CHAIN) return false;
    if (way.includes(at)) return true;
    way.push(at);
    const { value } = statusOn(at, { asOf }, dossier);
    if (!isOver(value)) current.add(at);
    const heirs = value === 'replaced' ? replacementsOf(at, asOf, dossier) : [];
    return heirs.map((heir) => follow(heir, [...above, at])).every((isSound) => isSound);
  };
  const broken = !follow(id, []);
  return { current: broken ? [] : [...current], way, broken };
}

/** The one document that stands in its place; null where it ended without one, several do, or the data lead in a ring. */
export function currentVersion(id: string, asOf: PartialDate, dossier: Dossier): string | null {
  const { current } = heirsOn(id, asOf, dossier);
  return current.length === 1 ? (current[0] ?? null) : null;
}

function replacementsOf(id: string, asOf: PartialDate, dossier: Dossier): string[] {
  const relations = dossier.documents.get(id)?.relations ?? [];
  return [...new Set(relations.filter((one) => one.other !== id && replacesWholly(one, asOf)).map((one) => one.other))].sort();
}

function replacesWholly({ type, confirmed, scope, effectiveOn }: RelationRow, asOf: PartialDate): boolean {
  return type === 'REPLACES' && confirmed && scope === 'whole' && effectiveOn != null && reached(asOf, effectiveOn) === 'yes';
}
