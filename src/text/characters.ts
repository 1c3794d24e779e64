/** What is asked of single characters by those who walk over a text without cutting it. */
export const BLANK = 1;
export const LETTER = 2;
/** Has a capital that it is not. */
export const LOWER = 4;
/** A small letter by Unicode. */
export const SMALL = 8;
/** One of markdown's stars, hashes and escapes. */
export const MARKUP = 16;
const LOOKED_AT = 32;

/** What is true of a UTF-16 code unit wherever it stands, found out once for each. */
export class UnitTest {
  /** By code unit, filled as they are met. */
  readonly #known = new Uint8Array(0x10000);

  /** @param pattern matches the characters it holds of */
  constructor(readonly pattern: RegExp) {}

  /** @param unit not a number where nothing stands: holds of that never */
  holds(unit: number): boolean {
    const known = this.#known[unit];
    return known === YES || (known === 0 && this.#findOut(unit));
  }

  #findOut(unit: number): boolean {
    const holds = this.pattern.test(String.fromCharCode(unit));
    this.#known[unit] = holds ? YES : NO;
    return holds;
  }
}

const NO = 1;
const YES = 2;

/** What is known of the characters of the basic plane, filled as they are met. */
const known = new Uint8Array(0x10000);

/** The traits of a UTF-16 code unit, as bits. Halves of a pair have none. */
export function traitsOf(unit: number): number {
  return known[unit] || (known[unit] = look(String.fromCharCode(unit)));
}

function look(character: string): number {
  // as `trim` knows them
  if (character.trim() === '') return LOOKED_AT | BLANK;
  if (/^[*#\\]$/u.test(character)) return LOOKED_AT | MARKUP;
  if (!/^\p{L}$/u.test(character)) return LOOKED_AT;
  const lower = character === character.toUpperCase() ? 0 : LOWER;
  return LOOKED_AT | LETTER | lower | (/^\p{Ll}$/u.test(character) ? SMALL : 0);
}
