/** Counts from which precision, recall and F1 follow. */
export interface Tally {
  /** Of what was read, how much is right. A sum of shares where hits count in part, as in B-cubed. */
  readonly hit: number;
  readonly predicted: number;
  readonly expected: number;
  /** Of what was expected, how much was read; the same as `hit` where it is left out. */
  readonly recalled?: number;
}

const NOTHING: Tally = { hit: 0, predicted: 0, expected: 0 };

/** 0…1; null where nothing was read. */
export function precision({ hit, predicted }: Tally): number | null {
  return predicted === 0 ? null : hit / predicted;
}

/** 0…1; null where nothing was expected. */
export function recall({ hit, recalled = hit, expected }: Tally): number | null {
  return expected === 0 ? null : recalled / expected;
}

/** The harmonic mean of precision and recall, 0…1; null where nothing was expected and nothing read. */
export function f1(tally: Tally): number | null {
  if (tally.predicted + tally.expected === 0) return null;
  if (tally.recalled === undefined) return (2 * tally.hit) / (tally.predicted + tally.expected);
  const [p, r] = [precision(tally) ?? 0, recall(tally) ?? 0];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

/** The counts of several documents as those of one. */
export function addTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce((sum, one) => {
    const added = { hit: sum.hit + one.hit, predicted: sum.predicted + one.predicted, expected: sum.expected + one.expected };
    if (sum.recalled === undefined && one.recalled === undefined) return added;
    return { ...added, recalled: (sum.recalled ?? sum.hit) + (one.recalled ?? one.hit) };
  }, NOTHING);
}
