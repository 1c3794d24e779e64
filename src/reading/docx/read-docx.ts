import { CancuError } from '../../errors/cancu-error.js';
import { convertedWarning, madeText } from '../made-text.js';
import type { ReadText } from '../read-text.js';
import { readNumbering } from './numbering.js';
import { wordParts } from './package.js';
import { readBlocks, type PartBlocks } from './read-blocks.js';
import { readStyles } from './styles.js';
import { writeBlocks } from './write-blocks.js';
import { openZip } from './zip.js';

const NOTHING: PartBlocks = { blocks: new Map(), tracked: false };

/**
 * Reads a Word file (.docx) as Word shows it with all changes accepted: paragraphs with the numbers of their lists, tables cell
 * by cell, text boxes, footnotes and endnotes with their marks; headers and footers are left out.
 *
 * @throws CancuError BAD_INPUT where it is damaged, no Word file, over a limit or without text
 */
export async function readDocx(name: string, bytes: Uint8Array): Promise<ReadText> {
  const parts = await wordParts(name, await openZip(name, bytes));
  const styles = readStyles(name, parts.styles);
  const counter = readNumbering(name, parts.numbering, styles);
  const body = readBlocks(`${name}: document`, parts.document, styles);
  const footnotes = parts.footnotes ? readBlocks(`${name}: footnotes`, parts.footnotes, styles) : NOTHING;
  const endnotes = parts.endnotes ? readBlocks(`${name}: endnotes`, parts.endnotes, styles) : NOTHING;
  const written = writeBlocks({
    body: body.blocks.get('') ?? [],
    notes: { footnotes: footnotes.blocks, endnotes: endnotes.blocks },
    counter,
  });
  const made = madeText([written]);
  const text = made.parts.join('\n');
  if (text.trim() === '') {
    throw new CancuError(
      'BAD_INPUT',
      `${name}: holds no text. If its pages are pictures, let a program for text recognition (OCR) make text of them first.`,
    );
  }
  const tracked = [body, footnotes, endnotes].some((one) => one.tracked);
  const warnings = [
    ...convertedWarning(made.converted),
    ...(tracked ? ['holds tracked changes, read as if all were accepted'] : []),
  ];
  return { text, own: false, pages: null, warnings };
}
