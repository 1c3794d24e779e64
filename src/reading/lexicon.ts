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

/** Open addressing with linear probing; at most half full. 0 is a free slot, else the index of a form. */
const SLOTS = 1 << 17;
const slots = new Uint32Array(SLOTS);
const forms: Form[] = [new Form(0, 'mark', '', '', false, 0)];
/** As they are printed, beside `forms`. */
const printed: string[] = [''];

export const HASH_SEED = 0x811c9dc5;

/** One step of the hash that `formOf` is given: FNV-1a over UTF-16 code units. */
export function hashStep(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/**
 * The form of `source.slice(start, end)`. A piece that was met before costs no more than comparing it.
 *
 * @param hash of its code units, by `hashStep` from `HASH_SEED`
 */
export function formOf(source: string, start: number, end: number, kind: FormKind, hash: number): Form {
  const length = end - start;
  if (length > (kind === 'number' ? LONGEST_NUMBER_KEPT : LONGEST_KEPT)) return makeForm(0, kind, source.slice(start, end));
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  for (let index = slots[slot] as number; index !== 0; index = slots[slot] as number) {
    if (isPrinted(printed[index] as string, source, start, length)) return forms[index] as Form;
    slot = (slot + 1) & (SLOTS - 1);
  }
  const piece = source.slice(start, end);
  if (forms.length > MOST_FORMS) return makeForm(0, kind, piece);
  const form = makeForm(forms.length, kind, piece);
  slots[slot] = forms.length;
  forms.push(form);
  printed.push(piece);
  return form;
}

function isPrinted(known: string, source: string, start: number, length: number): boolean {
  if (known.length !== length) return false;
  for (let at = 0; at < length; at += 1) if (known.charCodeAt(at) !== source.charCodeAt(start + at)) return false;
  return true;
}

function makeForm(id: number, kind: FormKind, piece: string): Form {
  const text = compose(piece);
  return new Form(id, kind, text, fold(text), /^\p{Lu}/u.test(text), piece.length);
}
