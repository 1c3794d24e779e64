const MARKUP = /[*#\\]+/gu;
const SIGN = /[*#\\]/gu;

/** Whether markdown's stars, hashes or escapes stand in a text. */
export function hasMarkup(text: string): boolean {
  return text.includes('*') || text.includes('#') || text.includes('\\');
}

/** Where the first of them is from a place on; behind all of the text where there is none. */
export function nextMarkup(text: string, from: number): number {
  SIGN.lastIndex = from;
  const found = SIGN.exec(text);
  return found === null ? Infinity : found.index;
}

/** A text without markdown's stars, hashes and escapes; everything else stays, blanks included. */
export function withoutMarkup(text: string): string {
  return hasMarkup(text) ? text.replace(MARKUP, '') : text;
}
