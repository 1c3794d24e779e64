import { badFile } from '../errors/bad-file.js';
import { decodeText } from './encoding/decode.js';
import type { SourceFile } from './read-file.js';
import { retoldWarning } from './retold.js';
import { whyOtherThan } from './signature.js';
import { say, toKeep } from '../words/sentence.js';

/** Where a page begins in the read text. */
export interface Page {
  /** From 1, whatever number is printed on it. */
  readonly page: number;
  /** UTF-16 code units into the read text. */
  readonly start: number;
}

/** How a text came out of its file. */
export interface Origin {
  /**
   * Whether the text is the file's own characters, less a byte-order mark: for .txt and .md in UTF-8. All other text was made
   * while reading, and offsets count into that.
   */
  readonly own: boolean;
  /** For pdf, in order. */
  readonly pages: readonly Page[] | null;
  /** What the reader of the result should know, for people. */
  readonly warnings: readonly string[];
}

/** The text of a document, in the form that `layOut` understands. Offsets everywhere count its UTF-16 code units. */
export interface ReadText extends Origin {
  readonly text: string;
}

/** The origin of a text that was given as such. */
export const OWN_TEXT: Origin = { own: true, pages: null, warnings: [] };

/**
 * Reads the text out of a file. The same bytes give the same text.
 *
 * @throws CancuError BAD_INPUT where it is empty, not what its ending says, damaged, protected, over a limit or without text
 */
export async function readText(file: SourceFile): Promise<ReadText> {
  const { name, format, bytes } = file;
  if (bytes.byteLength === 0) throw badFile(name, say('file.empty'));
  const other = whyOtherThan(format, bytes);
  if (other !== null) throw badFile(name, other);
  const read = await readFormat(file);
  if (read.text.trim() === '') throw badFile(name, say('file.blank'));
  return { ...read, warnings: [...read.warnings, ...retoldWarning(file.hash)] };
}

/** Each reader is loaded when it is needed: their libraries take longer to load than a text takes to read. */
async function readFormat({ name, format, bytes }: SourceFile): Promise<ReadText> {
  switch (format) {
    case 'txt':
    case 'md':
      return readPlain(name, bytes);
    case 'html':
      return (await import('./html/read-html.js')).readHtml(name, bytes);
    case 'docx':
      return (await import('./docx/read-docx.js')).readDocx(name, bytes);
    case 'pdf':
      return (await import('./pdf/read-pdf.js')).readPdf(name, bytes);
  }
}

function readPlain(name: string, bytes: Uint8Array): ReadText {
  const { text, encoding } = decodeText(name, bytes);
  if (encoding === 'UTF-8') return { text, ...OWN_TEXT };
  return { text, own: false, pages: null, warnings: [toKeep('kept.converted', { encoding })] };
}
