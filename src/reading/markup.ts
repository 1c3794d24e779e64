const MARKUP = /[*#\\]+/gu;
const HAS_MARKUP = /[*#\\]/u;

/** Whether markdown's stars, hashes or escapes stand in a text. */
export function hasMarkup(text: string): boolean {
  return HAS_MARKUP.test(text);
}

/** A text without markdown's stars, hashes and escapes; everything else stays, blanks included. */
export function withoutMarkup(text: string): string {
  return hasMarkup(text) ? text.replace(MARKUP, '') : text;
}

/** Whether a code unit is one of markdown's marks, for those who walk over a text without cutting it. */
export function isMarkup(unit: number): boolean {
  return unit === 0x2a || unit === 0x23 || unit === 0x5c;
}
