import type { Span } from '../text/span.js';
import { nextMarkup, withoutMarkup } from './markup.js';
import { openingMarker, type Marker } from './marker.js';
import { BLANK, SMALL, traitsOf, UnitTest } from '../text/characters.js';
import { lettersIn, type Letters } from '../text/letters.js';
import { sourceOf, type Source } from '../text/units.js';

/** A physical line without its line break. What layout asks of every one of them is found once, when it is made. */
export class Line implements Span {
  constructor(
    readonly source: Source,
    readonly start: number,
    readonly end: number,
    /** The line without markdown stars, hashes and outer blanks. */
    readonly bare: string,
    /** Length without the blanks at its end. */
    readonly width: number,
    /** Blank lines that stand before it. */
    readonly blanksBefore: number,
    /** Begins with one blank where its neighbours begin with none: how page breaks look after text extraction. */
    readonly pageStart: boolean,
    /** `1.`, `a)`, `-` … at its beginning, if any. */
    readonly marker: Marker | null,
    readonly letters: Letters,
    /** Whether markdown's stars, hashes or escapes stand in it. */
    readonly hasMarkup: boolean,
    /** Ends as a sentence or an item of a list does. */
    readonly ended: boolean,
  ) {}

  get text(): string {
    return this.source.text.slice(this.start, this.end);
  }

  get startsLower(): boolean {
    return this.bare !== '' && (traitsOf(this.bare.charCodeAt(0)) & SMALL) !== 0;
  }

  /** Bears the mark of a footnote: `¹ Nghị quyết …`, `[1] Nghị quyết …`. */
  get opensNote(): boolean {
    return MAY_OPEN_NOTE.holds(this.bare.charCodeAt(0)) && NOTE_MARK.test(this.bare);
  }
}

/** What a line is, apart from carrying text. */
export type LineKind = 'text' | 'page-number' | 'rule' | 'url' | 'note-separator';

export function splitLines(text: string): Line[] {
  const reader = new LineReader(sourceOf(text));
  const lines: Line[] = [];
  for (let line = reader.next(); line; line = reader.next()) lines.push(line);
  return lines;
}

/** Reads the lines of a text one after the other: those of a long one are not all kept at a time. */
export class LineReader {
  readonly #source: Source;
  /** Where the next sign of mark-up is, as far as it was looked for: most lines have none, and most texts. */
  #markup = -1;
  #at = 0;

  constructor(source: Source) {
    this.#source = source;
  }

  /** The next line that is not blank, or separates notes; null behind the last one. */
  next(): Line | null {
    const { text, units } = this.#source;
    for (let blanks = 0; this.#at <= text.length; blanks += 1) {
      const start = this.#at;
      const newline = text.indexOf('\n', start);
      const stop = newline < 0 ? text.length : newline;
      const end = stop > start && units[stop - 1] === CARRIAGE_RETURN ? stop - 1 : stop;
      this.#at = stop + 1;
      if (this.#markup < start) this.#markup = nextMarkup(text, start);
      const line = lineOf(this.#source, start, end, blanks, this.#markup < end);
      if (line) return line;
    }
    return null;
  }
}

const CARRIAGE_RETURN = 0x0d;
const FORM_FEED = 0x0c;
const SPACE = 0x20;

/** @returns null for a blank line that separates no notes */
function lineOf(source: Source, start: number, end: number, blanksBefore: number, marked: boolean): Line | null {
  const { text, units } = source;
  let [first, last] = [start, end];
  while (first < end && isBlank(units[first] as number)) first += 1;
  while (last > first && isBlank(units[last - 1] as number)) last -= 1;
  if (first === end && !isNoteSeparator(text, start, end)) return null;
  const trimmed = text.slice(first, last);
  const bare = marked ? withoutMarkup(trimmed).trim() : trimmed;
  return new Line(
    source,
    start,
    end,
    bare,
    first === end ? 0 : last - start,
    blanksBefore,
    units[start] === FORM_FEED || (first === start + 1 && units[start] === SPACE),
    openingMarker(bare),
    lettersIn(units, first, last),
    marked,
    endsSentence(bare),
  );
}

function isBlank(unit: number): boolean {
  return (traitsOf(unit) & BLANK) !== 0;
}

const ENDS_SENTENCE = new UnitTest(/[.;:!?…]/u);
const CLOSES_QUOTATION = new UnitTest(/[”"]/u);
const CLOSING_BRACKET = 0x29;

/** `.`, `;`, `:` … at the end, perhaps before a quotation mark or a bracket. */
function endsSentence(bare: string): boolean {
  let last = bare.length - 1;
  if (bare.charCodeAt(last) === CLOSING_BRACKET) last -= 1;
  while (last >= 0 && isBlank(bare.charCodeAt(last))) last -= 1;
  if (CLOSES_QUOTATION.holds(bare.charCodeAt(last))) last -= 1;
  return ENDS_SENTENCE.holds(bare.charCodeAt(last));
}

const MAY_OPEN_NOTE = new UnitTest(/[\u00B9\u00B2\u00B3\u2070-\u2079[]/u);
const NOTE_MARK = /^(?:[\u00B9\u00B2\u00B3\u2070-\u2079]+\s*\S|\[\d{1,3}\]\s*\S)/u;
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/u;
const MAY_OPEN_ADDRESS = new UnitTest(/[hw]/u);
const RULE = /^[-=_*|+\s.·…]{3,}$/u;
const MAY_OPEN_RULE = new UnitTest(/[-=_*|+.·…]/u);
const MAY_OPEN_PAGE_NUMBER = new UnitTest(/[-–\d]/u);
const PAGE_NUMBER = /^(?:[-–]\s*)?\d{1,3}(?:\s*[-–])?$/u;
/** No page number is longer, with its dashes. */
const LONGEST_PAGE_NUMBER = 20;

export function kindOf(line: Line, before: Line | undefined, after: Line | undefined): LineKind {
  const { bare } = line;
  if (bare === '') return isNoteSeparator(line.source.text, line.start, line.end) ? 'note-separator' : 'rule';
  const opening = bare.charCodeAt(0);
  if (MAY_OPEN_ADDRESS.holds(opening) && ADDRESS.test(bare)) return 'url';
  if (bare === '|' || ((line.hasMarkup || MAY_OPEN_RULE.holds(opening)) && RULE.test(line.text))) return 'rule';
  if (
    bare.length <= LONGEST_PAGE_NUMBER &&
    MAY_OPEN_PAGE_NUMBER.holds(opening) &&
    PAGE_NUMBER.test(bare) &&
    standsAlone(line, before, after)
  )
    return 'page-number';
  return 'text';
}

function standsAlone(line: Line, before: Line | undefined, after: Line | undefined): boolean {
  const inTable = before?.bare.includes('|') === true || after?.bare.includes('|') === true;
  return !inTable && (before === undefined || line.blanksBefore > 0) && (after === undefined || after.blanksBefore > 0);
}

/** Whether a stretch of a text is a run of blanks as long as the short rule that Word prints above footnotes. */
export function isNoteSeparator(text: string, start: number, end: number): boolean {
  return end - start >= 20 && /^[ \t]+$/u.test(text.slice(start, end));
}
