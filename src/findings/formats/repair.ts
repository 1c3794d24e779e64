import { collapse } from '../../text/fold.js';
import type { Finding, FindingKind } from '../report.js';

/** Slips of the pen. What is suggested elsewhere is another document, or a part of the citation: its day, its issuer, its title. */
const SLIPS: ReadonlySet<FindingKind> = new Set(['symbol-repaired', 'number-missing']);

/**
 * The words that can be put in the place of the surface as they stand, or null. A suggestion may say more than stood there, which
 * the text says behind the surface itself, or less: only one that differs in one word replaces it exactly.
 */
export function repairOf({ kind, surface, suggestion }: Pick<Finding, 'kind' | 'surface' | 'suggestion'>): string | null {
  if (!SLIPS.has(kind) || suggestion === null) return null;
  const [now, then] = [wordsIn(surface), wordsIn(suggestion)];
  const different = then.filter((word, at) => word !== now[at]).length;
  return now.length === then.length && different === 1 ? suggestion : null;
}

/** Blanks beside hyphens and strokes part no words, but are a slip themselves. */
function wordsIn(text: string): string[] {
  return collapse(text)
    .replace(/\s*([-–/])\s*/gu, (run) => (run === run.trim() ? run : `${run.trim()}\u0000`))
    .split(' ');
}
