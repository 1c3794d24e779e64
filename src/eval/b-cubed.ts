/** How far the cluster of one mention is right, 0…1 each. */
export interface Shares {
  /** Of the mentions that share its read key, how many share its gold key. */
  readonly precision: number;
  /** Of the mentions that share its gold key, how many share its read key. */
  readonly recall: number;
}

/**
 * B-cubed (Bagga and Baldwin 1998) of two partitions of the same mentions, mention by mention; their means over all are the
 * precision and recall of the partition. What the clusters are called is of no matter.
 *
 * @param keys for each mention the name of its cluster in the gold and in the reading
 * @returns one value a mention, in the same order
 */
export function bCubed(keys: readonly (readonly [gold: string, read: string])[]): Shares[] {
  return keys.map(([gold, read]) => {
    const sameRead = keys.filter((one) => one[1] === read);
    const sameGold = keys.filter((one) => one[0] === gold);
    const both = sameRead.filter((one) => one[0] === gold).length;
    return { precision: both / sameRead.length, recall: both / sameGold.length };
  });
}
