import type { Row } from './rows.js';
import type { PdfPage } from './piece.js';

/** `2`, `- 2 -`, `Trang 2/10`. */
const PAGE_NUMBER = /^[-–—\s]*(?:trang\s*)?\d{1,4}(?:\s*[/|]\s*\d{1,4})?[-–—\s]*$/iu;
/** Page numbers and running heads stand in these outer parts of a page's height. */
const OUTER = 0.14;
/** So many rows there may be furniture. */
const DEEPEST_FURNITURE = 3;
const FEWEST_PAGES = 3;

/** The rows of each page without page numbers, and without heads and feet that run through the document. */
export function withoutFurniture(pages: readonly PdfPage[], rows: readonly (readonly Row[])[]): Row[][] {
  const running = runningLines(pages, rows);
  return rows.map((own, index) => {
    const page = pages[index] as PdfPage;
    const drops = (row: Row): boolean => isOuter(row, page) && (PAGE_NUMBER.test(textOf(row)) || running.has(withoutDigits(row)));
    return trimmed(trimmed([...own], drops).reverse(), drops).reverse();
  });
}

/** Drops rows from the beginning of a list. */
function trimmed(rows: Row[], drops: (row: Row) => boolean): Row[] {
  let first = 0;
  while (first < rows.length - 1 && first < DEEPEST_FURNITURE && drops(rows[first] as Row)) first += 1;
  return rows.slice(first);
}

function runningLines(pages: readonly PdfPage[], rows: readonly (readonly Row[])[]): Set<string> {
  const counts = new Map<string, number>();
  rows.forEach((own, index) => {
    const page = pages[index] as PdfPage;
    const outer = own.filter((row, at) => (at < DEEPEST_FURNITURE || at >= own.length - DEEPEST_FURNITURE) && isOuter(row, page));
    for (const line of new Set(outer.map(withoutDigits))) counts.set(line, (counts.get(line) ?? 0) + 1);
  });
  const enough = Math.max(FEWEST_PAGES, pages.length * 0.6);
  return new Set([...counts].filter(([, count]) => count >= enough).map(([line]) => line));
}

function isOuter({ base }: Row, { height }: PdfPage): boolean {
  return base < height * OUTER || base > height * (1 - OUTER);
}

function textOf({ segments }: Row): string {
  return segments.map(({ text }) => text).join(' ');
}

function withoutDigits(row: Row): string {
  return textOf(row).replace(/\d+/gu, '#').toLowerCase();
}
