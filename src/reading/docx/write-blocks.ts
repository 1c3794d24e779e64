import { createTextWriter, isDataRow, noteMark, type TextWriter } from '../text-writer.js';
import { followed, traceOf, type Follow } from '../trace.js';
import type { Block, NoteCall, TextPiece, WordParagraph } from './blocks.js';
import { legacyReader } from './legacy-fonts.js';
import type { Counter } from './numbering.js';
import type { Recording } from './recording.js';

/** Everything that was read of a Word file. */
export interface WordText {
  readonly body: readonly Block[];
  readonly notes: Readonly<Record<'footnotes' | 'endnotes', ReadonlyMap<string, readonly Block[]>>>;
  readonly counter: Counter;
}

interface State {
  readonly writer: TextWriter;
  readonly counter: Counter;
  readonly textOf: (piece: TextPiece, follow?: Follow) => string;
  /** The notes that were called so far, in that order: by it they are numbered. */
  readonly called: (readonly Block[])[];
  readonly notes: WordText['notes'];
  readonly recording: Recording | null;
}

/**
 * The text of a document in the form that `layOut` understands: the body, then the notes in the order they are called in.
 *
 * @param recording is told where each character comes from, if anybody asks
 */
export function writeBlocks({ body, notes, counter }: WordText, recording: Recording | null = null): string {
  const all = [body, ...notes.footnotes.values(), ...notes.endnotes.values()].flat();
  const writer = createTextWriter(recording?.tracer ?? null);
  const state: State = { writer, counter, textOf: legacyReader(all), called: [], notes, recording };
  writeAll(body, state);
  // a note may call another one
  for (let at = 0; at < state.called.length; at += 1) {
    state.writer.startNote();
    state.writer.write(`${noteMark(at + 1)} `);
    writeAll(state.called[at] ?? [], state);
    state.writer.endNote();
  }
  return state.writer.text();
}

function writeAll(blocks: readonly Block[], state: State): void {
  /** Of the rows that are open, whether they are wide. */
  const open: boolean[] = [];
  for (const block of blocks) {
    switch (block.kind) {
      case 'paragraph':
        writeParagraph(block, state);
        break;
      case 'cell-end':
        state.writer.endCell();
        break;
      case 'row-start':
        open.push(isDataRow(block));
        if (open.at(-1) === true) state.writer.startRow();
        break;
      case 'row-end':
        if (open.pop() === true) state.writer.endRow();
    }
  }
}

function writeParagraph({ pieces, numbering, style, runsOn }: WordParagraph, state: State): void {
  const { writer, counter } = state;
  const marker = counter.next(numbering, style);
  if (marker !== null) writer.mark(marker);
  for (const piece of pieces) {
    if (piece.kind === 'note') callNote(piece, state);
    else writeText(piece, state);
  }
  if (runsOn) return;
  writer.endParagraph();
  writer.mark('');
}

function writeText(piece: TextPiece, { writer, textOf }: State): void {
  let trace = piece.origins && traceOf(piece.origins);
  const follow: Follow | undefined =
    trace === null
      ? undefined
      : (change) => {
          trace = trace && followed(trace, change);
        };
  let at = 0;
  textOf(piece, follow)
    .split('\n')
    .forEach((line, index) => {
      if (index > 0) writer.lineBreak();
      writer.write(line, trace, at);
      at += line.length + 1;
    });
}

function callNote(call: NoteCall, { writer, called, notes, recording }: State): void {
  const note = notes[call.of].get(call.id);
  if (!note || called.length >= MOST_NOTES) return;
  called.push(note);
  recording?.called(call);
  writer.write(noteMark(called.length));
}

/** Marks have at most four digits; a note that calls itself would have no end. */
const MOST_NOTES = 9999;
