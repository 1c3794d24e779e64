import { collapse } from './fold.js';

/**
 * What a reader does not see, and what a terminal or a page may obey: control characters (escape sequences begin with one), marks
 * that turn the direction of writing, tags, halves of a pair. Blanks, tabs and line ends are none of them; a carriage return alone
 * lets the rest of a line stand in place of its beginning.
 */
const UNSEEN = /(?![\t\n]|\r\n)[\p{Cc}\p{Cs}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\u{E0000}-\u{E007F}]/gu;

/** The text with what is not seen written out, as `less` does it: `<U+202E>`. */
export function visible(text: string): string {
  return text.replace(
    UNSEEN,
    (character) => `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`,
  );
}

/** Longer pieces of a document than this are shown by their beginning and their end. */
const LONGEST = 300;
const END = 60;

/** A piece of a document on one line, everything in it seen, and not longer than people read. */
export function oneLine(text: string, longest = LONGEST): string {
  return visible(shorten(collapse(text), longest));
}

/** A text of more than so many characters by its beginning and its end, with a word on how long it was. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const left = text.slice(0, wholeFrom(text, longest - END));
  return `${left} […] ${text.slice(wholeFrom(text, text.length - END))} (${text.length} characters)`;
}

/** A letter has not more marks than this. */
const MOST_MARKS = 8;

/** The nearest offset at or before one that cuts no pair in two and parts no letter from its marks. */
export function wholeFrom(text: string, at: number): number {
  let cut = at;
  while (cut > Math.max(0, at - MOST_MARKS) && /^(?:\p{M}|[\uDC00-\uDFFF])/u.test(text.charAt(cut))) cut -= 1;
  return cut;
}
