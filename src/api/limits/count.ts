/** Counts of what fragments unfold to leave all bounds; they stop where numbers are no longer exact. */
const MOST = Number.MAX_SAFE_INTEGER;

export function add(one: number, other: number): number {
  return Math.min(one + other, MOST);
}

export function multiply(one: number, other: number): number {
  return Math.min(one * other, MOST);
}
