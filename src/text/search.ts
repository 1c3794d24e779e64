/**
 * The first of the indexes 0…`count`−1 for which something holds that holds for all after it too; `count` where it holds for
 * none. By halving.
 */
export function firstIndex(count: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
