const MARKUP = /[*#\\]+/gu;
const HAS_MARKUP = /[*#\\]/u;

/** Whether markdown's stars, hashes or escapes stand in a text. */
function hasMarkup(text: string): boolean {
  return HAS_MARKUP.test(text);
}

/** A text without markdown's stars, hashes and escapes; everything else stays, blanks included. */
export function withoutMarkup(text: string): string {
  return hasMarkup(text) ? text.replace(MARKUP, '') : text;
}
