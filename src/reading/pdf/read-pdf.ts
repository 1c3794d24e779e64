import { badFile } from '../../errors/bad-file.js';
import { tcvn3 } from '../encoding/legacy.js';
import { convertedWarning, madeText } from '../made-text.js';
import type { Page, ReadText } from '../read-text.js';
import { checkStreams } from './check-streams.js';
import { withoutFurniture } from './furniture.js';
import { loadPages } from './load-pages.js';
import { partNotes } from './notes.js';
import { rowsOf } from './rows.js';
import { writePage } from './write-page.js';
import { say, toKeep } from '../../words/sentence.js';

/** Fewer letters than this on an average page are stamps on pictures. */
const FEWEST_LETTERS = 15;

/**
 * Reads a PDF by where its letters stand: columns one after the other, tables row by row, footnotes apart, without page
 * numbers and running heads. Pages are parted by a form feed, which the layout knows.
 *
 * @throws CancuError BAD_INPUT where it is damaged, has a password, is over a limit, or has no text layer
 */
export async function readPdf(name: string, bytes: Uint8Array): Promise<ReadText> {
  checkStreams(name, bytes);
  const pages = await loadPages(name, bytes);
  const rows = withoutFurniture(
    pages,
    pages.map(({ pieces }) => rowsOf(pieces)),
  );
  const { parts, converted } = madeText(partNotes(rows).map(writePage));
  checkLetters(name, parts);
  const { text, starts } = withPageBreaks(parts);
  const warnings = [...convertedWarning(converted), ...lostLetters(converted), ...emptyPages(parts)];
  return { text, own: false, pages: starts, warnings };
}

function withPageBreaks(parts: readonly string[]): { text: string; starts: Page[] } {
  const starts: Page[] = [];
  let text = '';
  parts.forEach((part, index) => {
    if (index > 0) text += '\n\f';
    starts.push({ page: index + 1, start: text.length });
    text += part;
  });
  return { text, starts };
}

function checkLetters(name: string, parts: readonly string[]): void {
  const text = parts.join('');
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const unknown = text.match(/[\uE000-\uF8FF\uFFFD]|\p{Cc}/gu)?.filter((letter) => letter !== '\n').length ?? 0;
  if (unknown > letters) throw badFile(name, say('file.pdf-without-letters'));
  if (letters < parts.length * FEWEST_LETTERS) throw badFile(name, say('file.scan', { pages: parts.length }));
}

/** PDF.js leaves soft hyphens out, and TCVN3 writes ư so. */
function lostLetters(converted: string | null): string[] {
  return converted === tcvn3.encoding ? [toKeep('kept.lost-letter')] : [];
}

/** Some pages may be scanned in among others. */
function emptyPages(parts: readonly string[]): string[] {
  const empty = parts.flatMap((part, index) => (part.trim() === '' ? [index + 1] : []));
  return empty.length === 0 ? [] : [toKeep('kept.empty-pages', { pages: empty.join(', ') })];
}
