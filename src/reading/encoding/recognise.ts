import { judge, type Judgement } from './judge.js';
import { legacies, type Legacy } from './legacy.js';

/** At least this share of the words has to be Vietnamese after a conversion … */
const ENOUGH = 0.75;
/** … and so much more than before it. Good Unicode has no room for that. */
const BETTER_BY = 0.3;
/** Fewer words than this say nothing about a text that is whole Unicode as it stands. */
const FEWEST_WORDS = 5;
/** So many letters tell whether a text that shows nothing foreign is worth a closer look. */
const FIRST_LOOK = 4000;
const FEWEST_WORDS_OF_BYTES = 2;

/** Latin letters and signs that no Vietnamese text in Unicode needs, but every legacy one is full of. */
const FOREIGN =
  /[\u00A1-\u00A6\u00A8\u00AA\u00AC-\u00AF\u00B4-\u00B6\u00B8\u00BA\u00BC-\u00BF\u00C4-\u00C7\u00CB\u00CE-\u00D1\u00D6-\u00D8\u00DB\u00DC\u00DE\u00DF\u00E4-\u00E7\u00EB-\u00F1\u00F6-\u00F8\u00FB\u00FC\u00FE\u00FF]/gu;
/** Letters with which a line shows that it is Unicode already. */
const UNICODE = /[\u0102-\u01B0\u1EA0-\u1EF9]|[\u0300-\u0323]/u;

/**
 * The legacy encoding that a text is in, by its letters: where its words become Vietnamese when they are converted, and are
 * not before. Null for Unicode, and for text of other languages.
 *
 * @param text bytes read as Windows-1252 where they can be nothing else, or Unicode that may have been made so
 */
export function recogniseLegacy(text: string, isBytes = false): Legacy | null {
  const fewest = isBytes ? FEWEST_WORDS_OF_BYTES : FEWEST_WORDS;
  if (!isBytes && !hasForeign(text, fewest) && judge(text.slice(0, FIRST_LOOK)).share > ENOUGH) return null;
  const suspects = text
    .split('\n')
    .filter((line) => !UNICODE.test(line))
    .join('\n');
  const before = judge(suspects);
  if (before.words < fewest) return null;
  const [best] = legacies
    .map((legacy): [Legacy, Judgement] => [legacy, judge(suspects, legacy.convert)])
    .sort(([, a], [, b]) => b.share - a.share);
  if (!best || best[1].share < ENOUGH || best[1].share - before.share < BETTER_BY) return null;
  return best[0];
}

function hasForeign(text: string, fewest: number): boolean {
  const found = text.matchAll(FOREIGN);
  for (let count = 0; count < fewest; count += 1) if (found.next().done === true) return false;
  return true;
}

/** Converts the lines that are in the encoding; in a text put together from two, those in Unicode stay. */
export function convertLegacy(text: string, { convert }: Legacy): string {
  if (!UNICODE.test(text)) return convert(text);
  return text
    .split('\n')
    .map((line) => (UNICODE.test(line) || judge(line, convert).share <= judge(line).share ? line : convert(line)))
    .join('\n');
}
