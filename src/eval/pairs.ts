import { overlaps, type Span } from '../text/span.js';
import type { GoldCitation } from './gold.js';

/** A gold mention and the one that was read in its place; one of them missing is a miss or an extra. */
export interface Pair<R extends Span = Span> {
  readonly gold: GoldCitation | null;
  readonly read: R | null;
}

/** A pair of which both are there. */
export interface FullPair<R extends Span = Span> {
  readonly gold: GoldCitation;
  readonly read: R;
}

/**
 * Pairs mentions by overlap: the same span first, so that a law inside the name of another is not taken for that other, then
 * those that share most characters.
 * Mentions that the gold says to ignore are in no pair, nor is what was read there.
 *
 * @returns the gold mentions in their order, then what was read beside them
 */
export function pairUp<R extends Span>(read: readonly R[], gold: readonly GoldCitation[]): Pair<R>[] {
  const ignored = gold.filter((one) => one.ignore);
  const expected = gold.filter((one) => !one.ignore);
  const scored = read.filter((one) => !ignored.some((area) => overlaps(area, one)));
  const partners = new Map<GoldCitation, R>();
  const taken = new Set<R>();
  for (const { want, got } of byOverlap(expected, scored)) {
    if (partners.has(want) || taken.has(got)) continue;
    partners.set(want, got);
    taken.add(got);
  }
  return [
    ...expected.map((one) => ({ gold: one, read: partners.get(one) ?? null })),
    ...scored.filter((one) => !taken.has(one)).map((one) => ({ gold: null, read: one })),
  ];
}

export function isFull<R extends Span>(pair: Pair<R>): pair is FullPair<R> {
  return pair.gold !== null && pair.read !== null;
}

/** Best first; what is as good stays in the order of the gold. */
function byOverlap<R extends Span>(expected: readonly GoldCitation[], read: readonly R[]): { want: GoldCitation; got: R }[] {
  return expected
    .flatMap((want) => read.filter((got) => overlaps(want, got)).map((got) => ({ want, got, common: commonOf(want, got) })))
    .sort((a, b) => (a.common === b.common ? 0 : b.common - a.common));
}

/** How many characters two spans share, and more than any number of them for the same span. */
function commonOf(a: Span, b: Span): number {
  return a.start === b.start && a.end === b.end ? Infinity : Math.min(a.end, b.end) - Math.max(a.start, b.start);
}
