import { kindOf, LineReader, type Line, type LineKind } from './line.js';
import { lookOf, type Look } from './look.js';
import { noteAnchors } from './note-anchors.js';
import { Paragraphs } from './paragraphs.js';
import { Starts } from './sentence.js';
import { cutTokens } from './tokenize.js';
import { TokenWriter, type Tokens } from './tokens.js';
import { NO_LETTERS, together, type Letters } from '../text/letters.js';
import { UnitTest } from '../text/characters.js';
import { sourceOf, type Source } from '../text/units.js';

/**
 * A run of text that is read on without a break: the body, or the footnotes. Footnotes may be cut by a page break and go
 * on at the foot of the next page; here they are one flow again, as is the body around them.
 */
export interface Flow {
  readonly kind: 'body' | 'notes';
  readonly tokens: Tokens;
  readonly paragraphs: Paragraphs;
  readonly starts: Starts;
}

/** The text in reading order. */
export interface Layout {
  readonly body: Flow;
  readonly notes: Flow;
  /** Where each footnote is called in the body: mark → offset of the mark. */
  readonly noteAnchors: ReadonlyMap<string, number>;
}

/** A token takes about so many code units, with the blank behind it. */
const UNITS_A_TOKEN = 4;

/** Puts lines back into paragraphs and paragraphs into flows. Pure; offsets stay those of `text`. */
export function layOut(text: string): Layout {
  const source = sourceOf(text);
  const look = lookOf(source);
  const reader = new LineReader(source);
  const body = new FlowBuilder('body', source, look, new TokenWriter(Math.ceil(text.length / UNITS_A_TOKEN)));
  const notes = new FlowBuilder('notes', source, look, new TokenWriter(0));
  let inNote = false;
  let [before, above]: [Line | undefined, LineKind | undefined] = [undefined, undefined];
  for (let line = reader.next(); line;) {
    const after = reader.next();
    const kind = kindOf(line, before, after ?? undefined);
    if (kind === 'note-separator') inNote = after !== null;
    else {
      if (inNote && endsNotes(line, before, look)) inNote = false;
      if (kind === 'text') {
        if (!inNote && line.opensNote) inNote = true;
        (inNote ? notes : body).add(line, above);
        if (inNote && !look.wrapped) inNote = false;
      }
    }
    [before, above] = [line, kind];
    line = after;
  }
  const [bodyFlow, notesFlow] = [body.flow(), notes.flow()];
  return { body: bodyFlow, notes: notesFlow, noteAnchors: noteAnchors(text, notesFlow) };
}

/** `Số:` alone on its line: the number follows. */
const OPENS_NUMBER = /^Số\s*:?$/u;
const LETTER_S = 0x53;

function opensNumber(bare: string): boolean {
  return bare.charCodeAt(0) === LETTER_S && OPENS_NUMBER.test(bare);
}

/** A number or a bracket may go on the line before or begin something new. */
const STARTS_LOOSE = /^[\p{Nd}(]/u;
/** The rest of a citation whose type word stands on the line before: capitals, and yet no heading. */
const OPENS_SYMBOL = /^\d{1,6}[a-zđ]?[-/](?:\d{4}\/)?\p{Lu}/u;
/** A symbol or a list that breaks over the line. */
const UNFINISHED = new UnitTest(/[-–/(]/u);

const FORM_FEED = 0x0c;

function endsNotes(line: Line, before: Line | undefined, look: Look): boolean {
  if (line.source.units[line.start] === FORM_FEED) return true;
  if (!look.wrapped) return line.blanksBefore > 0;
  if (look.doubleSpaced) return line.pageStart && line.blanksBefore === 0 && before?.pageStart !== true;
  return line.blanksBefore > 0 && !line.opensNote;
}

/** Puts the lines of a flow together as they come. */
class FlowBuilder {
  /** Of each paragraph, the first token and whether it is set in capitals. */
  readonly #firsts: number[] = [];
  readonly #capitals: boolean[] = [];
  /** First token of the open paragraph, and its letters. */
  #first = 0;
  #letters = NO_LETTERS;
  #before: Line | null = null;

  constructor(
    readonly kind: Flow['kind'],
    readonly source: Source,
    readonly look: Look,
    readonly tokens: TokenWriter,
  ) {}

  /** @param above what the line right above is, of whatever flow */
  add(line: Line, above: LineKind | undefined): void {
    const before = this.#before;
    const { letters } = line;
    const broken = before === null || breaks(before, line, above, caseDiffers(this.#letters, letters), this.look);
    if (broken) this.#close();
    this.#letters = together(this.#letters, letters);
    const gap = before === null ? 'flow' : broken ? 'paragraph' : interrupted(this.source.text, before, line) ? 'flow' : 'line';
    cutTokens(this.source, line, gap, this.tokens);
    this.#before = line;
  }

  flow(): Flow {
    this.#close();
    const tokens = this.tokens.tokens();
    const paragraphs = new Paragraphs(this.source.text, tokens, this.#firsts, this.#capitals);
    return { kind: this.kind, tokens, paragraphs, starts: new Starts(tokens, this.#firsts) };
  }

  #close(): void {
    if (this.tokens.length > this.#first) {
      this.#firsts.push(this.#first);
      this.#capitals.push(isCapitals(this.#letters));
    }
    this.#first = this.tokens.length;
    this.#letters = NO_LETTERS;
  }
}

/**
 * Whether a new paragraph begins with `line`.
 *
 * @param above what the line right above it is: the blank lines around a page number are the page's, not the text's
 * @param otherCase one is in capitals, the open paragraph or the line, and one not
 */
function breaks(before: Line, line: Line, above: LineKind | undefined, otherCase: boolean, look: Look): boolean {
  const { marker } = line;
  const { ended } = before;
  const apart = line.blanksBefore > (look.doubleSpaced ? 1 : 0) && (ended || above !== 'page-number');
  if (before.marker?.length === before.bare.length || opensNumber(before.bare)) return false;
  if (line.opensNote) return true;
  if (marker !== null && (ended || marker.certain || isShort(before, look))) return true;
  if (UNFINISHED.holds(before.bare.charCodeAt(before.bare.length - 1))) return false;
  if (otherCase && !OPENS_SYMBOL.test(line.bare)) return true;
  if (above === 'rule' && !line.startsLower) return true;
  if (line.startsLower) return ended && apart && isShort(before, look);
  if (STARTS_LOOSE.test(line.bare) && !ended && look.wrapped && !apart) return false;
  if (!look.wrapped || apart) return true;
  if (look.doubleSpaced && !ended && isVeryShort(before, look)) return true;
  if (ended && isShort(before, look)) return true;
  return look.doubleSpaced && (ended || isHeading(before)) && wouldFit(before, line, look);
}

function isShort(line: Line, look: Look): boolean {
  return line.width < look.width * 0.8;
}

/** So short that only the end of a paragraph explains it. */
function isVeryShort(line: Line, look: Look): boolean {
  return line.width < look.width * 0.6;
}

/** A line that opens with a number may be a heading, which ends without a full stop. */
function isHeading({ marker }: Line): boolean {
  return marker !== null && marker.kind !== 'dash';
}

/** Whether the first word of `line` had room at the end of the line before: then the break there was meant. */
function wouldFit(before: Line, line: Line, look: Look): boolean {
  const word = line.bare.split(/\s/u, 1)[0] ?? '';
  return before.width + 1 + word.length < look.width;
}

/** With fewer letters than this a line in capitals is no heading yet: `DÂN`, `VỀ`, `TP`. */
const TELLING_LETTERS = 4;

function isCapitals({ count, lower }: Letters): boolean {
  return count >= TELLING_LETTERS && lower === 0;
}

function caseDiffers(a: Letters, b: Letters): boolean {
  return isTelling(a) && isTelling(b) && isCapitals(a) !== isCapitals(b);
}

function isTelling({ count, small }: Letters): boolean {
  return count >= TELLING_LETTERS || small > 0;
}

/** Whether text of another flow stands between two lines of this one. */
function interrupted(text: string, before: Line, line: Line): boolean {
  return line.start - before.end > 3 && /\p{L}{2}/u.test(text.slice(before.end, line.start));
}
