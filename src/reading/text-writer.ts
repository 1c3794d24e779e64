import type { LineTracer, Trace } from './trace.js';

/**
 * Puts the text of a document with paragraphs of its own (Word, HTML) into the form that `layOut` understands: a paragraph a
 * line, a blank line between two, a footnote on one line that begins with its mark. A row of a table of three columns or more is
 * one line with `|` between its cells; narrower tables mostly set a page (head, signature), so that each cell stands on its own
 * lines with `|` between two.
 */
export interface TextWriter {
  /** Adds text to the open paragraph. Where it is followed, it comes from what `trace` says from `from` on. */
  write(text: string, trace?: Trace | null, from?: number): void;
  /** A break inside a paragraph. */
  lineBreak(): void;
  /** Ends the open paragraph, if there is one. */
  endParagraph(): void;
  /** What the next paragraph begins with, once it has text: `1.`, `-`. */
  mark(marker: string): void;
  /** Between these two the cells of a wide row are one line. */
  startRow(): void;
  endRow(): void;
  /** Ends a cell of a table. */
  endCell(): void;
  /** Between these two all is one paragraph. */
  startNote(): void;
  endNote(): void;
  /** All of it so far. */
  text(): string;
}

const CELL_EDGE = '|';
/** Rows with fewer cells that hold something set a page: a head of two columns may have an empty one between them. */
const LEAST_FILLED = 3;
const LEAST_CELLS = 4;

/** Whether a row is one of data, and to be one line. */
export function isDataRow({ cells, filled }: { readonly cells: number; readonly filled: number }): boolean {
  return filled >= LEAST_FILLED || cells >= LEAST_CELLS;
}
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The mark of a footnote, as it is glued to a word and as its note begins with. */
export function noteMark(number: number): string {
  return Array.from(String(number), (digit) => SUPERSCRIPTS.charAt(Number(digit))).join('');
}

/** @param tracer follows what is written; nobody does, as a rule */
export function createTextWriter(tracer: LineTracer | null = null): TextWriter {
  const lines: string[] = [];
  let line = '';
  let marker = '';
  let noteDepth = 0;
  let rowDepth = 0;

  const pushLine = (): boolean => {
    const whole = line.trimEnd();
    line = '';
    tracer?.cut(whole.length);
    if (whole === '') return false;
    lines.push(whole);
    tracer?.endLine();
    return true;
  };
  const pushMade = (made: string): void => {
    lines.push(made);
    tracer?.add(made.length);
    tracer?.endLine();
  };
  const append = (made: string): void => {
    line += made;
    tracer?.add(made.length);
  };
  const writer: TextWriter = {
    write(text, trace, from = 0) {
      let added = text;
      if (line === '') {
        added = text.trimStart();
        if (added === '') return;
        if (marker !== '') append(`${marker} `);
        marker = '';
      }
      line += added;
      tracer?.add(added.length, trace, from + text.length - added.length);
    },
    lineBreak() {
      if (noteDepth > 0 || rowDepth > 0) writer.write(' ');
      else pushLine();
    },
    endParagraph() {
      if (noteDepth > 0 || rowDepth > 0) {
        if (line !== '' && !line.endsWith(' ')) append(' ');
      } else {
        if (pushLine()) pushMade('');
        else if (lines.length > 0 && lines.at(-1) !== '') pushMade('');
      }
    },
    mark(text) {
      marker = text;
    },
    startRow() {
      if (rowDepth === 0 && noteDepth === 0) {
        writer.endParagraph();
        append(`${CELL_EDGE} `);
      }
      rowDepth += 1;
    },
    endRow() {
      rowDepth -= 1;
      if (rowDepth === 0 && noteDepth === 0) pushLine();
    },
    endCell() {
      writer.endParagraph();
      if (rowDepth === 1 && noteDepth === 0) {
        line = line.trimEnd();
        tracer?.cut(line.length);
        append(` ${CELL_EDGE} `);
        return;
      }
      if (rowDepth > 1) return;
      if (noteDepth > 0 || lines.at(-2) === CELL_EDGE || lines.length === 0) return;
      pushMade(CELL_EDGE);
      pushMade('');
    },
    startNote() {
      writer.endParagraph();
      noteDepth += 1;
    },
    endNote() {
      noteDepth -= 1;
      writer.endParagraph();
    },
    text() {
      writer.endParagraph();
      return lines.join('\n').trimEnd();
    },
  };
  return writer;
}
