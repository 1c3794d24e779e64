import { CancuError } from '../../errors/cancu-error.js';
import { isMisreadUtf8 } from '../encoding/misread.js';
import { convertedWarning, madeText } from '../made-text.js';
import type { ReadText } from '../read-text.js';
import { decodeHtml } from './decode-html.js';
import { parseHtml } from './parse-html.js';
import { writeHtml } from './write-html.js';

/**
 * Reads a page: its blocks as paragraphs, lists with their numbers, tables cell by cell, footnotes with their marks; what a
 * browser does not show is left out.
 *
 * @throws CancuError BAD_INPUT where it is in an unknown encoding, too large or too deep
 */
export function readHtml(name: string, bytes: Uint8Array): ReadText {
  const written = writeHtml(parseHtml(name, decodeHtml(name, bytes)));
  const { parts, converted } = madeText([written]);
  const [text = ''] = parts;
  if (text.trim() === '') throw new CancuError('BAD_INPUT', `${name}: holds no text that a browser would show`);
  if (isMisreadUtf8(text)) {
    throw new CancuError(
      'BAD_INPUT',
      `${name}: its letters are spoilt: UTF-8 was read as Windows-1252 and saved so. Save the page anew.`,
    );
  }
  return { text, own: false, pages: null, warnings: convertedWarning(converted) };
}
