import type { Legacy } from '../../src/reading/encoding/legacy.js';

const LATIN = Array.from({ length: 0xff - 0xa0 }, (_, index) => String.fromCharCode(0xa1 + index));
const VOWELS = Array.from('aeiouyAEIOUY');

/**
 * Writes Unicode in a legacy encoding, as the Latin letters that its bytes are in Windows-1252: the way back of `convert`,
 * found by trying it on every letter and pair. A letter that the encoding lacks (TCVN3 has no capitals with tones) is written
 * small, as typists did.
 */
export function writtenIn(text: string, { convert }: Legacy): string {
  const written = new Map<string, string>();
  for (const first of [...LATIN, ...VOWELS]) {
    const marks = first === first.toLowerCase() ? LATIN.filter((mark) => mark === mark.toLowerCase()) : LATIN;
    for (const piece of [first, ...[...marks, ...LATIN].map((mark) => first + mark)]) {
      const letter = convert(piece);
      if (letter !== piece && Array.from(letter).length === 1 && !written.has(letter)) written.set(letter, piece);
    }
  }
  return Array.from(text.normalize('NFC'), (letter) => {
    if (letter < '\u0080') return letter;
    return written.get(letter) ?? written.get(letter.toLowerCase()) ?? letter;
  }).join('');
}

/** Latin letters as bytes. */
export function latinBytes(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(text, 'latin1'));
}
