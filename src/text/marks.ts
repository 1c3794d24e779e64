import { placeTones } from './fold.js';

/** Hỏi and ngã are taken for one another so often that they count as one. */
const HOI = '\u0309';
const NGA = '\u0303';

/** Lower case with every diacritic as a mark of its own behind its letter, tones in one place; đ as d with a mark. */
export function markedForm(word: string): string {
  return placeTones(word.toLowerCase()).normalize('NFD').replaceAll(NGA, HOI).replaceAll('đ', 'd\u0335');
}

/**
 * Whether a printed word may be a known one: no diacritic that the known one has not, though some may be left out. Both as
 * `markedForm` gives them.
 */
export function fitsMarks(printed: string, known: string): boolean {
  if (printed === known) return true;
  let at = 0;
  for (let i = 0; i < known.length; i += 1) {
    if (printed[at] === known[i]) at += 1;
    else if (!isMark(known.charCodeAt(i))) return false;
  }
  return at === printed.length;
}

function isMark(unit: number): boolean {
  return unit >= 0x0300 && unit <= 0x036f;
}
