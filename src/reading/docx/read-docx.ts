import { badFile } from '../../errors/bad-file.js';
import { convertedWarning, madeText } from '../made-text.js';
import type { ReadText } from '../read-text.js';
import { checked } from '../trace.js';
import { readNumbering } from './numbering.js';
import { wordParts, type WordParts } from './package.js';
import { readBlocks, type PartBlocks } from './read-blocks.js';
import { createRecording, type Recording, type TextPart, type WordPlaces } from './recording.js';
import { readStyles } from './styles.js';
import { writeBlocks } from './write-blocks.js';
import { decodedXml } from './xml.js';
import { openZip } from './zip.js';
import { say, toKeep } from '../../words/sentence.js';

const NOTHING: PartBlocks = { blocks: new Map(), tracked: false };

/**
 * Reads a Word file (.docx) as Word shows it with all changes accepted: paragraphs with the numbers of their lists, tables cell
 * by cell, text boxes, footnotes and endnotes with their marks; headers and footers are left out.
 *
 * @throws CancuError BAD_INPUT where it is damaged, no Word file, over a limit or without text
 */
export async function readDocx(name: string, bytes: Uint8Array): Promise<ReadText> {
  return readParts(name, await wordParts(name, await openZip(name, bytes)), null);
}

/**
 * Reads a Word file as `readDocx` does, with the places of the text in its parts.
 *
 * @throws CancuError BAD_INPUT as `readDocx`
 */
export function readWithPlaces(name: string, parts: WordParts): { readonly read: ReadText; readonly places: WordPlaces } {
  const recording = createRecording();
  const read = readParts(name, parts, recording);
  const places = recording.places();
  checked(places.trace, read.text);
  return { read, places };
}

function readParts(name: string, parts: WordParts, recording: Recording | null): ReadText {
  const styles = readStyles(name, parts.styles);
  const counter = readNumbering(name, parts.numbering, styles);
  const blocksOf = (part: TextPart): PartBlocks => {
    const bytes = parts[part];
    if (bytes === null) return NOTHING;
    return readBlocks(`${name}: ${part}`, bytes, styles, recording?.part(part, decodedXml(bytes)));
  };
  const [body, footnotes, endnotes] = [blocksOf('document'), blocksOf('footnotes'), blocksOf('endnotes')];
  const notes = { footnotes: footnotes.blocks, endnotes: endnotes.blocks };
  const written = writeBlocks({ body: body.blocks.get('') ?? [], notes, counter }, recording);
  const made = madeText([written], recording?.written(written.length));
  const text = made.parts.join('\n');
  if (text.trim() === '') {
    throw badFile(name, say('file.word-without-text'));
  }
  const tracked = [body, footnotes, endnotes].some((one) => one.tracked);
  const warnings = [...convertedWarning(made.converted), ...(tracked ? [toKeep('kept.tracked-changes')] : [])];
  return { text, own: false, pages: null, warnings };
}
