const MARKUP = /[*#\\]+/gu;

/** Whether markdown's stars, hashes or escapes stand in a text. */
export function hasMarkup(text: string): boolean {
  return text.includes('*') || text.includes('#') || text.includes('\\');
}

/** A text without markdown's stars, hashes and escapes; everything else stays, blanks included. */
export function withoutMarkup(text: string): string {
  return hasMarkup(text) ? text.replace(MARKUP, '') : text;
}
