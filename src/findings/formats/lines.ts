import { firstIndex } from '../../text/search.js';
import type { Span } from '../../text/span.js';
import type { Language } from '../../words/language.js';
import { wording } from '../../words/sentence.js';

/** A place as editors count it: both from 1, columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Finds lines and columns in one text. A line ends with `\n` or `\r\n`, which belong to it. */
export interface Lines {
  /** @param offset UTF-16 code units; one past the text is a place too */
  at(offset: number): Position;
  /** The first character of a piece, and one past its last, on the line of that last one. */
  of(span: Span): { readonly start: Position; readonly end: Position };
}

export function linesOf(text: string): Lines {
  const starts = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  const at = (offset: number): Position => {
    const line = firstIndex(starts.length, (index) => (starts[index] as number) > offset);
    return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
  };
  return {
    at,
    of({ start, end }) {
      if (end <= start) return { start: at(start), end: at(start) };
      const last = at(end - 1);
      return { start: at(start), end: { line: last.line, column: last.column + 1 } };
    },
  };
}

/** `page 3, line 12, column 5`; the page of a pdf only. */
export function placeInWords({ line, column }: Position, page: number | undefined, language: Language = 'en'): string {
  const say = wording(language);
  return page === undefined ? say('report.place', { line, column }) : say('report.place-on-page', { page, line, column });
}
