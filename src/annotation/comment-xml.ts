import { collapse } from '../text/fold.js';
import type { Language } from '../words/language.js';
import { wording, type Wording } from '../words/sentence.js';
import type { WordNames } from './word-names.js';
import { escapedXml } from './xml-part.js';

/** What stands in a comment, and whose it is. */
export interface CommentText {
  readonly paragraphs: readonly string[];
  readonly author: string;
  /** To the second. */
  readonly date: Date;
  /** Of the words that are put in where it is too long; English, if nothing is said. */
  readonly language?: Language;
}

/** Longer ones nobody reads in a margin. UTF-16 code units. */
export const LONGEST_PARAGRAPH = 2000;
export const MOST_PARAGRAPHS = 30;

/** A comment as an element of the part `comments`. It brings its prefix, for that part may use another one. */
export function commentXml(
  id: number,
  { paragraphs, author, date, language = 'en' }: CommentText,
  { vocabulary }: WordNames,
): string {
  const initials = collapse(author).slice(0, 1);
  const attributes = [
    ['xmlns:w', vocabulary],
    ['w:id', String(id)],
    ['w:author', author],
    ['w:date', date.toISOString().replace(/\.\d+Z$/u, 'Z')],
    ['w:initials', initials],
  ].map(([name = '', value = '']) => ` ${name}="${escapedXml(value)}"`);
  return `<w:comment${attributes.join('')}>${shown(paragraphs, language).map(paragraphXml).join('')}</w:comment>`;
}

function shown(paragraphs: readonly string[], language: Language): string[] {
  const say = wording(language);
  const over = paragraphs.length - MOST_PARAGRAPHS;
  const shortened = paragraphs.slice(0, MOST_PARAGRAPHS).map((text) => cut(collapse(text), say));
  return over > 0 ? [...shortened, say('comment.more', { count: over })] : shortened;
}

/** Half a character at the cut is left out when it is written. */
function cut(text: string, say: Wording): string {
  return text.length > LONGEST_PARAGRAPH ? say('comment.cut', { words: text.slice(0, LONGEST_PARAGRAPH) }) : text;
}

function paragraphXml(text: string, index: number): string {
  // Word begins a comment with this
  const sign = index === 0 ? '<w:r><w:annotationRef/></w:r>' : '';
  return `<w:p>${sign}<w:r><w:t xml:space="preserve">${escapedXml(text)}</w:t></w:r></w:p>`;
}
