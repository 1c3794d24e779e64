/** Orders texts by their code units: the same everywhere, and as the stores order ids. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
