import { words } from './fold.js';

/**
 * How much of the shorter text's words the longer one has too, counted by pairs of neighbouring words so that order
 * matters; 0…1. Titles are printed in full, shortened and with words left out, so the overlap is taken over the
 * shorter of the two.
 */
export function titleSimilarity(a: string, b: string): number {
  const left = pairs(a);
  const right = pairs(b);
  const smaller = Math.min(left.length, right.length);
  if (smaller === 0) return 0;
  const pool = new Map<string, number>();
  for (const pair of right) pool.set(pair, (pool.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of left) {
    const count = pool.get(pair) ?? 0;
    if (count > 0) {
      shared += 1;
      pool.set(pair, count - 1);
    }
  }
  return shared / smaller;
}

function pairs(text: string): string[] {
  const list = words(text);
  return list.slice(1).map((word, index) => `${list[index]} ${word}`);
}
