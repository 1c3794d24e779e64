import { badFile } from '../errors/bad-file.js';
import { mainPart, wordParts } from '../reading/docx/package.js';
import { placeOf, type Place } from '../reading/docx/places.js';
import { readWithPlaces } from '../reading/docx/read-docx.js';
import { openZip, type Parts } from '../reading/docx/zip.js';
import { whyOtherThan } from '../reading/signature.js';
import { collapse } from '../text/fold.js';
import type { Span } from '../text/span.js';
import type { Language } from '../words/language.js';
import { say, wording } from '../words/sentence.js';
import { commentXml, type CommentText } from './comment-xml.js';
import { commentsPart, withComments } from './comments-part.js';
import { rangeMarks } from './range-marks.js';
import { rewriteZip } from './rewrite-zip.js';
import { wordNames } from './word-names.js';
import { inserted, rootOf, xmlPart } from './xml-part.js';

/** A comment on a stretch of the read text; offsets are UTF-16 code units into that. */
export interface DocxComment extends Span, CommentText {}

export interface AnnotatedDocx {
  readonly bytes: Uint8Array;
  /** For each comment that was given, in their order: null, or why it has no place in the file. */
  readonly unplaced: readonly (string | null)[];
  /** For people. */
  readonly warnings: readonly string[];
}

/**
 * Puts comments into a Word file. All else stays as it is: parts that tell nothing of comments byte for byte, the others but
 * for what is inserted. Word takes no comments in footnotes, endnotes and text boxes: those go on the reference of the note,
 * or on the box, and say so.
 *
 * @param text the read text that the offsets count
 * @throws CancuError BAD_INPUT as reading the file does; where its text is another, where it holds macros under a wrong ending,
 *   or where a part that has to be changed could not be written as it was
 */
export async function annotateDocx(
  name: string,
  bytes: Uint8Array,
  {
    text,
    comments,
    language = 'en',
  }: { readonly text: string; readonly comments: readonly DocxComment[]; readonly language?: Language },
): Promise<AnnotatedDocx> {
  const other = whyOtherThan('docx', bytes);
  if (other !== null) throw badFile(name, other);
  const parts = await openZip(name, bytes);
  const word = await wordParts(name, parts);
  const { read, places } = readWithPlaces(name, word);
  if (read.text !== text) {
    throw badFile(name, say('copy.other-file', { length: read.text.length, checked: text.length }));
  }
  const found = comments.map((comment) => ({ comment, place: placeOf(places, comment) }));
  const placed = found.filter((one): one is Placed => one.place !== null);
  const unplaced = found.map(({ place }) => (place ? null : wording(language)('comment.no-place')));
  if (placed.length === 0) return { bytes, unplaced, warnings: [] };
  const written = await writtenParts(name, { parts, body: word.document, text }, placed);
  return { bytes: rewriteZip(name, bytes, written), unplaced, warnings: signatureWarning(parts, language) };
}

interface Placed {
  readonly comment: DocxComment;
  readonly place: Place;
}

/** The parts that are another with the comments, by their paths. */
async function writtenParts(
  name: string,
  { parts, body, text }: { readonly parts: Parts; readonly body: Uint8Array; readonly text: string },
  placed: readonly Placed[],
): Promise<Map<string, Uint8Array>> {
  const main = await mainPart(name, parts);
  const document = xmlPart(name, main, body);
  const part = await commentsPart(name, parts, main);
  const used = new Set(part.ids);
  const root = rootOf(name, document, ({ name: element, attribute }) => {
    if (element.startsWith('w:comment')) used.add(Number(attribute('id')));
  });
  const names = wordNames(root.tag);
  const numbered = withIds(placed, used);
  const list = numbered.map(({ id, comment, place }) => commentXml(id, saysWhere(comment, place, text), names));
  const written = await withComments(name, { parts, main, part, names }, list.join(''));
  return written.set(main, document.encode(inserted(document.xml, rangeMarks(document.xml, numbered, names))));
}

/** In the order of the text, by numbers that nothing in the file has. */
function withIds(placed: readonly Placed[], used: ReadonlySet<number>): (Placed & { readonly id: number })[] {
  let next = 0;
  return placed
    .toSorted((a, b) => a.comment.start - b.comment.start)
    .map((one) => {
      while (used.has(next)) next += 1;
      const id = next;
      next += 1;
      return { ...one, id };
    });
}

const LONGEST_QUOTE = 200;

/** Word sets no comments outside of the body: that it is about another place is its first paragraph. */
function saysWhere(comment: DocxComment, { outside }: Place, text: string): DocxComment {
  if (outside === null) return comment;
  const words = collapse(text.slice(comment.start, comment.end));
  const quote = words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}…` : words;
  const where = wording(comment.language ?? 'en')('comment.outside', { where: outside, quote });
  return { ...comment, paragraphs: [where, ...comment.paragraphs] };
}

/** Without its comments the file can still be had, with a signature that holds: so this is no error. */
function signatureWarning({ names }: Parts, language: Language): string[] {
  const isSigned = [...names].some((part) => part.toLowerCase().startsWith('_xmlsignatures/'));
  return isSigned ? [wording(language)('comment.signed')] : [];
}
