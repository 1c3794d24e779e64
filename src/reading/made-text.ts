import { convertLegacy, recogniseLegacy } from './encoding/recognise.js';
import type { Legacy, LegacyEncoding } from './encoding/legacy.js';
import { EACH_CHARACTER, type Follow } from './trace.js';
import { toKeep } from '../words/sentence.js';

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
 * @param follow is told of each change of each part, if anybody follows them
 */
export function madeText(parts: readonly string[], follow?: Follow): MadeText {
  const legacy = recogniseLegacy(parts.join('\n'));
  return { parts: parts.map((part) => clean(part, legacy, follow)), converted: legacy?.encoding ?? null };
}

/** Letters that printers join: `ﬁ`. */
const JOINED = /[\uFB00-\uFB06]/gu;

/** A letter with its marks, or with what Hangul composes it of: nothing else is composed. */
const COMPOSED = /[\s\S][\p{M}\u1160-\u11FF]*/gu;

interface Step {
  readonly stretch: RegExp;
  readonly become: (text: string) => string;
}

const UNSEEN_OUT: Step = { stretch: EACH_CHARACTER, become: (text) => text.replace(UNSEEN, '') };
const JOINED_APART: Step = {
  stretch: EACH_CHARACTER,
  become: (text) => text.replace(JOINED, (letters) => letters.normalize('NFKC')),
};
const COMPOSE: Step = { stretch: COMPOSED, become: (text) => text.normalize('NFC') };

function clean(part: string, legacy: Legacy | null, follow?: Follow): string {
  const converted = legacy ? convertLegacy(part, legacy) : part;
  if (legacy) follow?.({ before: part, after: converted, stretch: legacy.stretch, become: legacy.convert });
  // unseen ones after that: a soft hyphen is a letter in TCVN3
  return [UNSEEN_OUT, JOINED_APART, COMPOSE].reduce((before, { stretch, become }) => {
    const after = become(before);
    follow?.({ before, after, stretch, become });
    return after;
  }, converted);
}

export function convertedWarning(converted: string | null): string[] {
  return converted === null ? [] : [toKeep('kept.converted', { encoding: converted })];
}
