import { badFile } from '../../errors/bad-file.js';
import { say } from '../../words/sentence.js';
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
  if (text.trim() === '') throw badFile(name, say('file.page-without-text'));
  if (isMisreadUtf8(text)) throw badFile(name, say('file.page-misread'));
  return { text, own: false, pages: null, warnings: convertedWarning(converted) };
}
