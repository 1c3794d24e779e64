import { isNoteSeparator } from './line.js';
import { markerAt } from './marker.js';
import { BLANK, MARKUP, SMALL, traitsOf, UnitTest } from '../text/characters.js';
import type { Source } from '../text/units.js';

/** How a whole file is set: where its lines break, and whether a blank line means anything. */
export interface Look {
  /** Paragraphs run over several lines. */
  readonly wrapped: boolean;
  /** There is a blank line between any two lines, so that it says nothing. */
  readonly doubleSpaced: boolean;
  /** The usual length of a full line. */
  readonly width: number;
}

/** Longer lines than this are whole paragraphs: how long does not matter. */
const WIDEST = 1000;
const USUAL_WIDTH = 80;

/** Looks over all lines before any of them is read. */
export function lookOf({ text, units }: Source): Look {
  const widths = new Uint32Array(WIDEST + 1);
  let [lines, goingOn, spaced, blanks] = [0, 0, 0, 0];
  for (let start = 0; start <= text.length;) {
    const newline = text.indexOf('\n', start);
    const stop = newline < 0 ? text.length : newline;
    let end = stop;
    while (end > start && traitsOf(units[end - 1] as number) & BLANK) end -= 1;
    if (end === start && !isNoteSeparator(text, start, stop)) blanks += 1;
    else {
      const width = Math.min(WIDEST, end - start);
      widths[width] = (widths[width] as number) + 1;
      lines += 1;
      if (lines > 1 && goesOn({ text, units }, start, end)) {
        goingOn += 1;
        if (blanks === 1) spaced += 1;
      }
      blanks = 0;
    }
    start = stop + 1;
  }
  const width = lines === 0 ? USUAL_WIDTH : upperQuartile(widths, lines);
  const wrapped = goingOn > lines * 0.15 && width < 180;
  return { wrapped, doubleSpaced: wrapped && spaced > goingOn * 0.6, width };
}

const BEHIND_MARKER = new UnitTest(/[.)]/u);
/** `phần`, `chương`, `mục`. */
const OPENS_PART = new UnitTest(/[pcm]/u);

/** Whether a line goes on the one before: it begins with a small letter that numbers nothing. */
function goesOn({ text, units }: Source, start: number, end: number): boolean {
  let at = start;
  while (at < end && traitsOf(units[at] as number) & (BLANK | MARKUP)) at += 1;
  if (at === end || !(traitsOf(units[at] as number) & SMALL)) return false;
  const opensMarker = BEHIND_MARKER.holds(units[at + 1] as number) || OPENS_PART.holds(units[at] as number);
  return !opensMarker || markerAt(text, at, end) === null;
}

/** @param counts how many lines have each width */
function upperQuartile(counts: Uint32Array, lines: number): number {
  let left = Math.floor(lines * 0.75);
  for (let width = 0; width < counts.length; width += 1) {
    left -= counts[width] as number;
    if (left < 0) return width;
  }
  return WIDEST;
}
