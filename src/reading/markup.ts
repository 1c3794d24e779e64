import { MARKUP as MARKUP_SIGN, traitsOf } from '../text/characters.js';

const MARKUP = /[*#\\]+/gu;

/** Whether markdown's stars, hashes or escapes stand in a text. */
export function hasMarkup(text: string): boolean {
  return text.includes('*') || text.includes('#') || text.includes('\\');
}

/** Whether they stand in a stretch of the code units of a text. */
export function hasMarkupIn(units: Uint16Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (traitsOf(units[at] as number) & MARKUP_SIGN) return true;
  return false;
}

/** A text without markdown's stars, hashes and escapes; everything else stays, blanks included. */
export function withoutMarkup(text: string): string {
  return hasMarkup(text) ? text.replace(MARKUP, '') : text;
}
