import type { ReadableStream } from 'node:stream/web';
import { getResolvedPDFJS } from 'unpdf';
import { badFile } from '../../errors/bad-file.js';
import { CancuError } from '../../errors/cancu-error.js';
import { say } from '../../words/sentence.js';
import type { PdfPage, PdfPiece } from './piece.js';

/** Limits far above what documents need. */
export const MOST_PAGES = 2000;
export const MOST_CHARACTERS = 16 * 1024 * 1024;
export const MOST_SECONDS = 60;
export const MOST_PIECES_OF_PAGE = 30_000;

/** What is used of PDF.js. Its own types cannot be resolved from where the library bundles them. */
interface PdfJs {
  readonly getDocument: (options: Readonly<Record<string, unknown>>) => {
    readonly promise: Promise<Document>;
    destroy(): Promise<void>;
  };
}

interface Document {
  readonly numPages: number;
  getPage(number: number): Promise<Page>;
}

interface Page {
  getViewport(options: { readonly scale: number }): {
    readonly width: number;
    readonly height: number;
    readonly transform: Matrix;
  };
  streamTextContent(options: object): ReadableStream<{ readonly items: readonly unknown[] }>;
  cleanup(): void;
}

/** What has been taken from a file so far, held against the limits. */
interface Budget {
  readonly name: string;
  characters: number;
  readonly until: number;
}

/**
 * Takes the text of every page from a PDF, with where it stands.
 *
 * @throws CancuError BAD_INPUT where it is damaged, has a password or is over a limit
 */
export async function loadPages(name: string, bytes: Uint8Array): Promise<readonly PdfPage[]> {
  const { getDocument } = (await getResolvedPDFJS()) as unknown as PdfJs;
  const budget: Budget = { name, characters: 0, until: Date.now() + MOST_SECONDS * 1000 };
  // the library keeps what it is given for itself
  const task = getDocument({
    data: Uint8Array.from(bytes),
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
  });
  try {
    const document = await task.promise;
    if (document.numPages > MOST_PAGES)
      throw badFile(name, say('file.pdf-pages', { count: document.numPages, limit: MOST_PAGES }));
    const pages: PdfPage[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      pages.push(await loadPage(page, budget));
      page.cleanup();
    }
    return pages;
  } catch (error) {
    throw error instanceof CancuError ? error : whyUnreadable(name, error as Error);
  } finally {
    await task.destroy();
  }
}

async function loadPage(page: Page, budget: Budget): Promise<PdfPage> {
  const viewport = page.getViewport({ scale: 1 });
  const pieces: PdfPiece[] = [];
  const reader = page.streamTextContent({ disableNormalization: true }).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    for (const item of value.items) {
      if (!isText(item)) continue;
      budget.characters += item.str.length;
      const piece = pieceOf(item, viewport.transform);
      if (piece && isOnPage(piece, viewport)) pieces.push(piece);
    }
    if (pieces.length > MOST_PIECES_OF_PAGE)
      throw badFile(budget.name, say('file.pdf-page-pieces', { limit: MOST_PIECES_OF_PAGE }));
    check(budget);
  }
  check(budget);
  return { width: viewport.width, height: viewport.height, pieces };
}

function check({ name, characters, until }: Budget): void {
  if (characters > MOST_CHARACTERS) throw badFile(name, say('file.pdf-characters', { limit: MOST_CHARACTERS }));
  if (Date.now() > until) throw badFile(name, say('file.pdf-seconds', { limit: MOST_SECONDS }));
}

type Matrix = readonly [number, number, number, number, number, number];

interface TextItem {
  readonly str: string;
  readonly transform: Matrix;
  readonly width: number;
}

function isText(item: unknown): item is TextItem {
  return typeof item === 'object' && item !== null && 'str' in item && 'transform' in item;
}

/** Steeper than this it is no line of the text. */
const STEEPEST = 0.1;

function pieceOf({ str, transform: [a, b, c, d, e, f], width }: TextItem, page: Matrix): PdfPiece | null {
  if (str.trim() === '') return null;
  const along = { x: page[0] * a + page[2] * b, y: page[1] * a + page[3] * b };
  const length = Math.hypot(along.x, along.y);
  if (length === 0 || along.x <= 0 || Math.abs(along.y) > length * STEEPEST) return null;
  const left = page[0] * e + page[2] * f + page[4];
  const base = page[1] * e + page[3] * f + page[5];
  return { text: str, left, right: left + width, base, size: Math.hypot(c, d) };
}

/** Smaller letters nobody sees. */
const SMALLEST = 2;

function isOnPage({ left, right, base, size }: PdfPiece, { width, height }: { width: number; height: number }): boolean {
  return size >= SMALLEST && right > 0 && left < width && base > 0 && base - size < height;
}

function whyUnreadable(name: string, error: Error): CancuError {
  const what = error.name === 'PasswordException' ? say('file.pdf-locked') : say('file.pdf-damaged');
  return badFile(name, what, { cause: error });
}
