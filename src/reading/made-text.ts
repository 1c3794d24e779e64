import { convertLegacy, recogniseLegacy } from './encoding/recognise.js';
import type { Legacy, LegacyEncoding } from './encoding/legacy.js';

/** What belongs to no word: soft hyphens, zero-width blanks and joiners, byte-order marks. */
const UNSEEN = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;

/** A text that a reader put together from a file that is not plain text. */
export interface MadeText {
  /** As many as were given. */
  readonly parts: readonly string[];
  /** The encoding its letters were in, where that was not Unicode. */
  readonly converted: LegacyEncoding | null;
}

/**
 * Brings what was taken from a file to one form: letters of legacy fonts converted, what is not seen left out, all composed.
 *
 * @param parts the text in pieces (pages), judged together
 */
export function madeText(parts: readonly string[]): MadeText {
  const legacy = recogniseLegacy(parts.join('\n'));
  return { parts: parts.map((part) => clean(part, legacy)), converted: legacy?.encoding ?? null };
}

/** Letters that printers join: `ﬁ`. */
const JOINED = /[\uFB00-\uFB06]/gu;

function clean(part: string, legacy: Legacy | null): string {
  // unseen ones last: a soft hyphen is a letter in TCVN3
  return (legacy ? convertLegacy(part, legacy) : part)
    .replace(UNSEEN, '')
    .replace(JOINED, (letters) => letters.normalize('NFKC'))
    .normalize('NFC');
}

export function convertedWarning(converted: string | null): string[] {
  return converted === null ? [] : [`read as ${converted} and converted to Unicode`];
}
