import type { Origin } from '../trace.js';
import type { RunLook } from './styles.js';

/** The list that a paragraph is an item of. */
export interface Numbering {
  /** `w:numId`; "0" for none. */
  readonly list: string;
  /** From 0. */
  readonly level: number;
}

/** A stretch of text set in one way. */
export interface TextPiece {
  readonly kind: 'text';
  readonly text: string;
  readonly look: RunLook;
  /** The characters of the file that it is made of, where the reading is recorded. */
  readonly origins: Origin[] | null;
}

/** The call of a note. */
export interface NoteCall {
  readonly kind: 'note';
  readonly of: 'footnotes' | 'endnotes';
  readonly id: string;
  readonly origin: Origin | null;
}

export type Piece = TextPiece | NoteCall;

export interface WordParagraph {
  readonly kind: 'paragraph';
  readonly pieces: readonly Piece[];
  /** As the paragraph says; what its style says comes under it. */
  readonly numbering: Partial<Numbering>;
  readonly style: string | null;
  /** Its end was deleted: the next one goes on where it ends. */
  readonly runsOn: boolean;
}

/** A document in reading order. */
export type Block =
  | WordParagraph
  | { readonly kind: 'cell-end' }
  | { readonly kind: 'row-end' }
  | { readonly kind: 'row-start'; cells: number; filled: number };
