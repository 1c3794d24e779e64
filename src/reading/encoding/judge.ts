import { isSyllable } from './syllable.js';

/** What the words of a text say about how it is encoded. */
export interface Judgement {
  /** Words with letters beyond ASCII: only these tell encodings apart. */
  readonly words: number;
  /** Share of them that are Vietnamese syllables, 0…1; 0 where there are none. */
  readonly share: number;
}

/** Blanks, ASCII marks and digits, and the dashes and quotes of typographers end a word; all else may be a letter in some encoding. */
const BETWEEN = /[\s\u0021-\u0040\u005B-\u0060\u007B-\u007F\u2010-\u2027\u2030-\u205E\uFEFF]+/u;
const BEYOND_ASCII = /[^\0-\x7F]/u;
/** So many words settle it; looking at more costs time only. */
const MOST_WORDS = 5000;
/** A page number or a name may stand between; one piece this long is no word. */
const LONGEST_WORD = 24;

/** Looks at a text as it is, or as a conversion would make it. */
export function judge(text: string, convert: (piece: string) => string = (piece) => piece): Judgement {
  let [words, good] = [0, 0];
  for (const line of linesOf(text)) {
    if (!BEYOND_ASCII.test(line)) continue;
    for (const word of line.split(BETWEEN)) {
      if (word.length > LONGEST_WORD || !BEYOND_ASCII.test(word)) continue;
      words += 1;
      if (isSyllable(convert(word))) good += 1;
    }
    if (words >= MOST_WORDS) break;
  }
  return { words, share: words === 0 ? 0 : good / words };
}

/** Lines one at a time: a text of many megabytes is not cut up whole for the sake of its first pages. */
function* linesOf(text: string): Generator<string> {
  for (let at = 0; at < text.length;) {
    const end = text.indexOf('\n', at);
    yield text.slice(at, end < 0 ? text.length : end);
    if (end < 0) return;
    at = end + 1;
  }
}
