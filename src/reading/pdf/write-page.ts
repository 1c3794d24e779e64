import type { Region } from './columns.js';
import { regionsOf } from './columns.js';
import { opensNote, type PartedRows } from './notes.js';
import type { Row, Segment } from './rows.js';

/** Wider than this, in usual distances between lines, there is a paragraph between two lines. */
const WIDE_SPACE = 1.3;
/** How far, in heights of the font, the first line of a paragraph is set in. */
const INDENT = 0.9;
/** A line that ends this far from the edge, in heights of the font, ends its paragraph. */
const SHORT = 2.5;
const ENDS = /[.;:!?…][”"]?\s*\)?$|\.\/\.$/u;
/** A run of blanks this long is how the layout knows the rule above footnotes. */
const NOTE_SEPARATOR = ' '.repeat(24);

/**
 * The text of a page in the form that `layOut` understands: a line a line, a blank line where the page shows a new paragraph,
 * `|` between cells, notes behind a line of blanks, each on one line.
 */
export function writePage({ body, notes }: PartedRows): string {
  const lines = regionsOf(body).flatMap(linesOf);
  while (lines[0] === '') lines.shift();
  while (lines.at(-1) === '') lines.pop();
  if (notes.length > 0) lines.push(NOTE_SEPARATOR, ...noteLines(notes));
  return lines.join('\n');
}

function linesOf(region: Region, index: number): string[] {
  const own = region.lines;
  const edges = { left: Math.min(...own.map(({ left }) => left)), right: Math.max(...own.map(({ right }) => right)) };
  const pitch = pitchOf(own);
  const lines = own.flatMap((line, at) => {
    const before = own[at - 1];
    return before && opensParagraph(line, before, edges, pitch) ? ['', line.text] : [line.text];
  });
  if (region.kind === 'cell') return ['', ...lines, '', '|'];
  return index === 0 ? lines : ['', ...lines];
}

/** The usual distance between two lines, in heights of the font. */
function pitchOf(lines: readonly Segment[]): number {
  const pitches = lines.slice(1).map((line, at) => (line.base - (lines[at]?.base ?? 0)) / line.size);
  // the tighter ones are those inside paragraphs
  return [...pitches].sort((a, b) => a - b)[Math.floor(pitches.length * 0.35)] ?? 0;
}

function opensParagraph(
  line: Segment,
  before: Segment,
  { left, right }: { readonly left: number; readonly right: number },
  pitch: number,
): boolean {
  if ((line.base - before.base) / line.size > pitch * WIDE_SPACE) return true;
  const indent = line.left - left;
  if (indent < line.size * INDENT || isCentred(line, left, right)) return false;
  return ENDS.test(before.text) || right - before.right > before.size * SHORT;
}

function isCentred(line: Segment, left: number, right: number): boolean {
  const [before, after] = [line.left - left, right - line.right];
  return Math.abs(before - after) < line.size * 1.5 && before > line.size * 2;
}

function noteLines(rows: readonly Row[]): string[] {
  const lines: string[] = [];
  for (const row of rows) {
    const text = row.segments.map((segment) => segment.text).join(' ');
    if (lines.length === 0 || opensNote(row)) lines.push(text);
    else lines.push(`${lines.pop() ?? ''} ${text}`);
  }
  return lines;
}
