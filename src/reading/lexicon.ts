import { compose, fold } from '../text/fold.js';
import { markedForm } from '../text/marks.js';

export type FormKind = 'word' | 'number' | 'mark' | 'url';

/** What is the same wherever a piece of text stands: one value for all tokens that print it. */
export class Form {
  #marked: string | null = null;

  constructor(
    /** 1…`MOST_FORMS` for a form that is kept: what tables remember of it; 0 for one that is not. */
    readonly id: number,
    readonly kind: FormKind,
    /** Composed (NFC, one kind of hyphen). */
    readonly text: string,
    /** Lower case, without diacritics. */
    readonly folded: string,
    /** Begins with a capital letter. */
    readonly capital: boolean,
    /** UTF-16 code units that it takes in the source. */
    readonly width: number,
  ) {}

  /** As `markedForm` gives it: for those who care for diacritics. */
  get marked(): string {
    return (this.#marked ??= markedForm(this.text));
  }
}

/** Bounds what hostile input can make the process keep; the language has some ten thousand syllables. */
export const MOST_FORMS = 60_000;
/** Vietnamese syllables have at most seven letters; longer pieces do not come again, and would keep their source in memory. */
const LONGEST_KEPT = 12;
/** Years, days and the numbers of documents come again; longer ones hardly do. */
const LONGEST_NUMBER_KEPT = 4;

/** Open addressing with linear probing; at most half full. 0 is a free slot, else the id of a form. */
const SLOTS = 1 << 17;
/** So far from its place a form is looked for: words that were chosen to crowd one place cost no more than that. */
const MOST_PROBES = 64;
const slots = new Uint16Array(SLOTS);
const forms: Form[] = [new Form(0, 'mark', '', '', false, 0)];
/** As they are printed, beside `forms`: how many UTF-16 code units, and these, each form's in a row of `LONGEST_KEPT`. */
const lengths = new Uint8Array(MOST_FORMS + 1);
const printed = new Uint16Array((MOST_FORMS + 1) * LONGEST_KEPT);

export const HASH_SEED = 0x811c9dc5;

/** One step of the hash that forms are found by: FNV-1a over UTF-16 code units. */
export function hashStep(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** The form that is kept under an id. */
export function formOfId(id: number): Form {
  return forms[id] as Form;
}

/**
 * The id of the form that a text prints from `start` to `end`, 0 where it is not kept yet. A piece that was met before costs no
 * more than comparing it.
 *
 * @param units the UTF-16 code units of the text
 * @param hash of those of the piece, by `hashStep` from `HASH_SEED`
 */
export function keptFormId(units: Uint16Array, start: number, end: number, hash: number): number {
  const length = end - start;
  if (length > LONGEST_KEPT) return 0;
  for (let probe = 0; probe < MOST_PROBES; probe += 1) {
    const id = slots[slotAt(hash, probe)] as number;
    if (id === 0) return 0;
    if (isPrinted(id, units, start, length)) return id;
  }
  return 0;
}

function slotAt(hash: number, probe: number): number {
  return ((hash ^ (hash >>> 15)) + probe) & (SLOTS - 1);
}

/** Where a new form goes; null where there is no room near its place. */
function freeSlot(hash: number): number | null {
  for (let probe = 0; probe < MOST_PROBES; probe += 1) {
    const slot = slotAt(hash, probe);
    if (slots[slot] === 0) return slot;
  }
  return null;
}

function isPrinted(id: number, units: Uint16Array, start: number, length: number): boolean {
  if (lengths[id] !== length) return false;
  const row = id * LONGEST_KEPT;
  for (let at = 0; at < length; at += 1) if (printed[row + at] !== units[start + at]) return false;
  return true;
}

/**
 * The form of a piece that `keptFormId` does not know; from now on it does, if the piece may come again and there is room.
 *
 * @param hash as `keptFormId` is given it
 */
export function newForm(piece: string, kind: FormKind, hash: number): Form {
  const longest = kind === 'number' ? LONGEST_NUMBER_KEPT : LONGEST_KEPT;
  const slot = piece.length > longest || forms.length > MOST_FORMS ? null : freeSlot(hash);
  if (slot === null) return makeForm(0, kind, piece);
  const form = makeForm(forms.length, kind, piece);
  slots[slot] = form.id;
  lengths[form.id] = piece.length;
  for (let at = 0; at < piece.length; at += 1) printed[form.id * LONGEST_KEPT + at] = piece.charCodeAt(at);
  forms.push(form);
  return form;
}

function makeForm(id: number, kind: FormKind, piece: string): Form {
  const text = compose(piece);
  return new Form(id, kind, text, fold(text), /^\p{Lu}/u.test(text), piece.length);
}
