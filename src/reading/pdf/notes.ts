import type { Row } from './rows.js';

/** Notes are set smaller than the text. */
const SMALLER = 0.93;
/** A raised number, or one in brackets. A number alone opens a list or the row of a table too. */
const OPENS_NOTE = /^(?:[\u00B9\u00B2\u00B3\u2070-\u2079]|\[\d{1,3}\])/u;
const ENDS_SENTENCE = /[.;!?…][”")]?$/u;

/** A page's rows: its text, and the notes at its foot. */
export interface PartedRows {
  readonly body: readonly Row[];
  readonly notes: readonly Row[];
}

/** The size that most letters of a document are in. */
export function bodySizeOf(pages: readonly (readonly Row[])[]): number {
  const letters = new Map<number, number>();
  for (const { segments } of pages.flat())
    for (const { size, text } of segments) {
      const rounded = Math.round(size * 2) / 2;
      letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
    }
  return [...letters].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}

/**
 * Parts the notes at the foot of each page from its text: rows in smaller letters down to the end of the page, the first of
 * which bears a mark, or goes on with a note that the page before did not end.
 */
export function partNotes(pages: readonly (readonly Row[])[]): PartedRows[] {
  const size = bodySizeOf(pages);
  let unfinished = false;
  return pages.map((rows) => {
    const small = smallFrom(rows, size);
    const marked = rows.findIndex((row, index) => index >= small && OPENS_NOTE.test(openingOf(row)));
    const from = unfinished && small > 0 && small < rows.length ? small : marked < 0 ? rows.length : marked;
    const notes = rows.slice(from);
    if (rows.length > 0) unfinished = notes.length > 0 && !ENDS_SENTENCE.test(notes.at(-1)?.segments.at(-1)?.text ?? '');
    return { body: rows.slice(0, from), notes };
  });
}

/** From which row on all are small, and none is in columns: those are tables, or recipients beside a signature. */
function smallFrom(rows: readonly Row[], bodySize: number): number {
  let from = rows.length;
  while (from > 0 && isSmall(rows[from - 1] as Row, bodySize)) from -= 1;
  return from;
}

function isSmall({ segments }: Row, bodySize: number): boolean {
  return segments.length === 1 && segments.every(({ size }) => size < bodySize * SMALLER);
}

function openingOf({ segments }: Row): string {
  return segments[0]?.text ?? '';
}

/** Whether a row begins a note, rather than going on with one. */
export function opensNote(row: Row): boolean {
  return OPENS_NOTE.test(openingOf(row));
}
