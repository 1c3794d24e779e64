import { noteMark } from '../text-writer.js';
import type { PdfPiece } from './piece.js';

/** Text that stands together on one line of a page, without a wide gap. */
export interface Segment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  /** Height of the font that most of it is in. */
  readonly size: number;
}

/** What stands at one height of a page, from left to right. */
export interface Row {
  readonly segments: readonly Segment[];
  readonly base: number;
  readonly size: number;
}

/** A gap of this many heights of the font is no blank between words. */
const WIDE_GAP = 1.6;
const BLANK = 0.14;
/** Letters whose lines overlap by half are on one row. */
const SAME_ROW = 0.5;
/** A number as small and as high as this is the mark of a note. */
const MARK_SIZE = 0.8;
const MARK_RISE = 0.12;

/** Puts the pieces of a page into rows, downwards. */
export function rowsOf(pieces: readonly PdfPiece[]): Row[] {
  const groups: { pieces: PdfPiece[]; base: number; size: number }[] = [];
  // large letters first: small raised ones find the row that they belong to
  for (const piece of [...pieces].sort((a, b) => b.size - a.size || a.base - b.base)) {
    const middle = piece.base - piece.size * 0.3;
    const row = groups.findLast((one) => Math.abs(one.base - one.size * 0.3 - middle) < one.size * SAME_ROW);
    if (row) row.pieces.push(piece);
    else groups.push({ pieces: [piece], base: piece.base, size: piece.size });
  }
  return groups.sort((a, b) => a.base - b.base).map(({ pieces: own, base, size }) => ({ segments: segmentsOf(own), base, size }));
}

function segmentsOf(pieces: readonly PdfPiece[]): Segment[] {
  const sorted = [...pieces].sort((a, b) => a.left - b.left);
  const segments: PdfPiece[][] = [];
  for (const piece of sorted) {
    const before = segments.at(-1)?.at(-1);
    if (before && piece.left - before.right < Math.max(before.size, piece.size) * WIDE_GAP) segments.at(-1)?.push(piece);
    else segments.push([piece]);
  }
  return segments.map(joined);
}

function joined(pieces: readonly PdfPiece[]): Segment {
  const main = [...pieces].sort((a, b) => lettersIn(b) - lettersIn(a))[0] as PdfPiece;
  let text = '';
  pieces.forEach((piece, index) => {
    const before = pieces[index - 1];
    const mark = markOf(piece, main);
    const gap = before ? piece.left - before.right : 0;
    const apart = before !== undefined && gap > Math.min(before.size, piece.size) * BLANK;
    if (apart && mark === null && !text.endsWith(' ') && !piece.text.startsWith(' ')) text += ' ';
    text += mark ?? piece.text;
  });
  return {
    text: text.trim(),
    left: pieces[0]?.left ?? 0,
    right: Math.max(...pieces.map(({ right }) => right)),
    base: main.base,
    size: main.size,
  };
}

function lettersIn({ text, size }: PdfPiece): number {
  return text.length * size;
}

/** `1`, small and raised beside the letters of its line. */
function markOf(piece: PdfPiece, main: PdfPiece): string | null {
  const number = /^\s*\[?(\d{1,3})\]?\s*$/u.exec(piece.text)?.[1];
  if (number === undefined || piece === main) return null;
  return piece.size < main.size * MARK_SIZE && main.base - piece.base > main.size * MARK_RISE ? noteMark(Number(number)) : null;
}
