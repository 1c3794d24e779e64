import { expect, test } from 'vitest';
import { HASH_SEED, hashStep } from '../../src/reading/lexicon.js';
import { tokenize } from '../../src/reading/tokenize.js';

const LETTERS = Array.from({ length: 26 }, (_, at) => String.fromCharCode(0x61 + at));
/** Where the table of forms has its places, and how many there are of them. */
const placeOf = (word: string): number => {
  const hash = Buffer.from(word).reduce(hashStep, HASH_SEED);
  return (hash ^ (hash >>> 15)) & 0x1ffff;
};

test('words that were chosen to crowd one place of the table are read as any others', () => {
  const words: string[] = [];
  for (const a of LETTERS)
    for (const b of LETTERS)
      for (const c of LETTERS)
        for (const d of LETTERS) {
          const word = a + b + c + d;
          if (placeOf(word) < 32) words.push(word);
        }
  const text = words.join(' ');
  for (let time = 0; time < 2; time += 1) {
    const tokens = tokenize(text, { start: 0, end: text.length }, 'flow');
    expect([...tokens].map((token) => token.text)).toEqual(words);
    // those that found no room near their place are kept nowhere, and looked for no further
    expect([...tokens.formIds].filter((id) => id === 0).length).toBeGreaterThan(0);
  }
});
