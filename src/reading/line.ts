import type { Span } from '../text/span.js';
import { hasMarkup, withoutMarkup } from './markup.js';
import { openingMarker, type Marker } from './marker.js';
import { BLANK, SMALL, traitsOf } from '../text/characters.js';
import { lettersIn, type Letters } from '../text/letters.js';

/** A physical line without its line break. Everything that layout asks of it is found once, when it is made. */
export interface Line extends Span {
  readonly text: string;
  /** The line without markdown stars, hashes and outer blanks. */
  readonly bare: string;
  /** Length without the blanks at its end. */
  readonly width: number;
  /** Blank lines that stand before it. */
  readonly blanksBefore: number;
  /** Begins with one blank where its neighbours begin with none: how page breaks look after text extraction. */
  readonly pageStart: boolean;
  /** `1.`, `a)`, `-` … at its beginning, if any. */
  readonly marker: Marker | null;
  readonly startsLower: boolean;
  readonly letters: Letters;
  /** Whether markdown's stars, hashes or escapes stand in it. */
  readonly hasMarkup: boolean;
  /** Bears the mark of a footnote: `¹ Nghị quyết …`, `[1] Nghị quyết …`. */
  readonly opensNote: boolean;
  /** Ends as a sentence or an item of a list does. */
  readonly ended: boolean;
}

/** What a line is, apart from carrying text. */
export type LineKind = 'text' | 'page-number' | 'rule' | 'url' | 'note-separator';

export function splitLines(text: string): Line[] {
  const reader = new LineReader(text);
  const lines: Line[] = [];
  for (let line = reader.next(); line; line = reader.next()) lines.push(line);
  return lines;
}

/** Reads the lines of a text one after the other: those of a long one are not all kept at a time. */
export class LineReader {
  readonly #text: string;
  /** Most texts have none anywhere: then no line has to be searched for it. */
  readonly #mayHaveMarkup: boolean;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
    this.#mayHaveMarkup = hasMarkup(text);
  }

  /** The next line that is not blank, or separates notes; null behind the last one. */
  next(): Line | null {
    const text = this.#text;
    for (let blanks = 0; this.#at <= text.length; blanks += 1) {
      const start = this.#at;
      const newline = text.indexOf('\n', start);
      const stop = newline < 0 ? text.length : newline;
      const end = stop > start && text[stop - 1] === '\r' ? stop - 1 : stop;
      this.#at = stop + 1;
      const line = lineOf(text, start, end, blanks, this.#mayHaveMarkup);
      if (line) return line;
    }
    return null;
  }
}

/** @returns null for a blank line that separates no notes */
function lineOf(source: string, start: number, end: number, blanksBefore: number, mayHaveMarkup: boolean): Line | null {
  let [first, last] = [start, end];
  while (first < end && traitsOf(source.charCodeAt(first)) & BLANK) first += 1;
  while (last > first && traitsOf(source.charCodeAt(last - 1)) & BLANK) last -= 1;
  const text = source.slice(start, end);
  if (first === end && !isNoteSeparator(text)) return null;
  const trimmed = source.slice(first, last);
  const marked = mayHaveMarkup && hasMarkup(trimmed);
  const bare = marked ? withoutMarkup(trimmed).trim() : trimmed;
  return {
    start,
    end,
    text,
    bare,
    width: first === end ? 0 : last - start,
    blanksBefore,
    pageStart: source[start] === '\f' || (first === start + 1 && source[start] === ' '),
    marker: openingMarker(bare),
    startsLower: bare !== '' && (traitsOf(bare.charCodeAt(0)) & SMALL) !== 0,
    letters: lettersIn(source, first, last),
    hasMarkup: marked,
    opensNote: NOTE_MARK.test(bare),
    ended: endsSentence(bare),
  };
}

/** `.`, `;`, `:` … at the end, perhaps before a quotation mark or a bracket. */
function endsSentence(bare: string): boolean {
  if (bare.endsWith('./.')) return true;
  let last = bare.length - 1;
  if (bare[last] === ')') last -= 1;
  while (last >= 0 && bare[last]?.trim() === '') last -= 1;
  if (bare[last] === '”' || bare[last] === '"') last -= 1;
  return last >= 0 && '.;:!?…'.includes(bare[last] as string);
}

const NOTE_MARK = /^(?:[\u00B9\u00B2\u00B3\u2070-\u2079]+\s*\S|\[\d{1,3}\]\s*\S)/u;
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/u;
const RULE = /^[-=_*|+\s.·…]{3,}$/u;
const RULE_BEGINS = /^[-=_*|+.·…]/u;
const PAGE_NUMBER = /^(?:[-–]\s*)?\d{1,3}(?:\s*[-–])?$/u;
/** No page number is longer, with its dashes. */
const LONGEST_PAGE_NUMBER = 20;

export function kindOf(line: Line, before: Line | undefined, after: Line | undefined): LineKind {
  const { text, bare, hasMarkup } = line;
  if (bare === '') return isNoteSeparator(text) ? 'note-separator' : 'rule';
  if ((bare[0] === 'h' || bare[0] === 'w') && ADDRESS.test(bare)) return 'url';
  if (bare === '|' || ((hasMarkup || RULE_BEGINS.test(bare)) && RULE.test(text))) return 'rule';
  if (bare.length <= LONGEST_PAGE_NUMBER && PAGE_NUMBER.test(bare) && standsAlone(line, before, after)) return 'page-number';
  return 'text';
}

function standsAlone(line: Line, before: Line | undefined, after: Line | undefined): boolean {
  const inTable = before?.bare.includes('|') === true || after?.bare.includes('|') === true;
  return !inTable && (before === undefined || line.blanksBefore > 0) && (after === undefined || after.blanksBefore > 0);
}

/** A run of blanks as long as the short rule that Word prints above footnotes. */
export function isNoteSeparator(text: string): boolean {
  return text.length >= 20 && /^[ \t]+$/u.test(text);
}
