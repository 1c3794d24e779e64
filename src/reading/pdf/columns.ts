import type { Row, Segment } from './rows.js';

/** Lines that are read one after the other without crossing a column: the page's width, a column, or a cell of a table. */
export interface Region {
  readonly kind: 'page' | 'column' | 'cell';
  readonly lines: readonly Segment[];
}

interface Gutter {
  readonly left: number;
  readonly right: number;
}

/** Narrower, in heights of the font, it is no gap between columns. */
const NARROWEST = 0.7;
/** Columns go on while their rows follow each other this closely, in heights of the font. */
const CLOSE = 2.4;

/**
 * Puts the rows of a page in reading order. Where neighbouring rows leave the same strip empty, there are columns: two are
 * read one after the other (the head of a document, its recipients beside its signature, a page set in two columns), three
 * and more are a table, which is read row by row.
 */
export function regionsOf(rows: readonly Row[]): Region[] {
  const regions: Region[] = [];
  let open: Segment[] = [];
  const close = (): void => {
    if (open.length > 0) regions.push({ kind: 'page', lines: open });
    open = [];
  };
  for (let at = 0; at < rows.length;) {
    const band = bandAt(rows, at);
    if (band === null) {
      open.push(wholeRow(rows[at] as Row));
      at += 1;
      continue;
    }
    const first = beginOf(rows, at, band.gutters);
    // what stands above in the right column was taken for lines of the page
    open.length -= at - first;
    close();
    const own = rows.slice(first, band.end);
    regions.push(...(band.gutters.length === 1 ? columnsOf(own, band.gutters) : cellsOf(own, band.gutters)));
    at = band.end;
  }
  close();
  return regions;
}

/** One row alone with a gap in it is a line with a gap in it. */
function wholeRow({ segments }: Row): Segment {
  const main = [...segments].sort((a, b) => b.text.length - a.text.length)[0] as Segment;
  return {
    ...main,
    text: segments.map(({ text }) => text).join(' '),
    left: segments[0]?.left ?? 0,
    right: segments.at(-1)?.right ?? 0,
  };
}

function bandAt(rows: readonly Row[], from: number): { readonly end: number; readonly gutters: readonly Gutter[] } | null {
  const first = rows[from] as Row;
  let gutters = gapsOf(first);
  if (gutters.length === 0) return null;
  let [end, split] = [from + 1, 1];
  for (; end < rows.length; end += 1) {
    const [before, row] = [rows[end - 1] as Row, rows[end] as Row];
    if (row.base - before.base > Math.max(before.size, row.size) * CLOSE) break;
    const left = gutters.flatMap((gutter) => freeIn(gutter, row));
    if (left.length === 0) break;
    gutters = left;
    if (row.segments.length > 1) split += 1;
  }
  // two lines with a gap in one place are chance, unless a third goes along with them
  return split > 1 || end - from > 2 ? { end, gutters } : null;
}

/** Rows right above, in the right column alone, belong to it. */
function beginOf(rows: readonly Row[], at: number, [gutter]: readonly Gutter[]): number {
  let first = at;
  for (; first > 0 && gutter; first -= 1) {
    const [row, below] = [rows[first - 1] as Row, rows[first] as Row];
    const isClose = below.base - row.base <= Math.max(below.size, row.size) * CLOSE;
    if (!isClose || row.segments.some(({ left }) => left < (gutter.left + gutter.right) / 2)) break;
  }
  return first;
}

function gapsOf({ segments, size }: Row): Gutter[] {
  return segments
    .slice(1)
    .map((segment, index) => ({ left: segments[index]?.right ?? 0, right: segment.left }))
    .filter(({ left, right }) => right - left > size * NARROWEST);
}

/** What a row leaves of a gutter; nothing, where it crosses it. */
function freeIn(gutter: Gutter, { segments, size }: Row): Gutter[] {
  let { left, right } = gutter;
  const middle = (left + right) / 2;
  for (const segment of segments) {
    if (segment.left < middle && segment.right > middle) return [];
    if (segment.right <= middle) left = Math.max(left, segment.right);
    else right = Math.min(right, segment.left);
  }
  return right - left > size * NARROWEST ? [{ left, right }] : [];
}

function columnsOf(rows: readonly Row[], gutters: readonly Gutter[]): Region[] {
  const columns = split(rows, gutters);
  return columns.map((lines): Region => ({ kind: 'column', lines })).filter(({ lines }) => lines.length > 0);
}

/** A row of a table begins where its first column has text again, or after a wider gap. */
function cellsOf(rows: readonly Row[], gutters: readonly Gutter[]): Region[] {
  const pitch = median(rows.slice(1).map((row, index) => row.base - (rows[index]?.base ?? 0)));
  const groups: Row[][] = [];
  rows.forEach((row, index) => {
    const before = rows[index - 1];
    const opens = (row.segments[0]?.left ?? 0) < (gutters[0]?.left ?? 0);
    if (before && !opens && row.base - before.base < pitch * 1.5) groups.at(-1)?.push(row);
    else groups.push([row]);
  });
  return groups.flatMap((group) =>
    split(group, gutters)
      .filter((lines) => lines.length > 0)
      .map((lines): Region => ({ kind: 'cell', lines })),
  );
}

function split(rows: readonly Row[], gutters: readonly Gutter[]): Segment[][] {
  const columns: Segment[][] = [[], ...gutters.map((): Segment[] => [])];
  for (const { segments } of rows) {
    const inRow = new Map<number, Segment[]>();
    for (const segment of segments) {
      const column = gutters.filter(({ left, right }) => segment.left >= (left + right) / 2).length;
      inRow.set(column, [...(inRow.get(column) ?? []), segment]);
    }
    for (const [column, own] of inRow)
      columns[column]?.push(wholeRow({ segments: own, base: own[0]?.base ?? 0, size: own[0]?.size ?? 0 }));
  }
  return columns;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
