import { LETTER, LOWER, SMALL, traitsOf } from './characters.js';

/**
 * How many letters a text has, how many of them have a capital that they are not, and how many are small ones: counted up to the
 * first small letter, which says that the text is not set in capitals.
 */
export interface Letters {
  readonly count: number;
  readonly lower: number;
  readonly small: number;
}

/** Those of a stretch of the code units of a text. */
export function lettersIn(units: Uint16Array, start: number, end: number): Letters {
  let [count, lower, small] = [0, 0, 0];
  for (let at = start; at < end; at += 1) {
    const traits = traitsOf(units[at] as number);
    if (!(traits & LETTER)) continue;
    count += 1;
    if (traits & LOWER) lower += 1;
    if (traits & SMALL) small += 1;
    if (lower > 0 && small > 0) break;
  }
  return { count, lower, small };
}

export const NO_LETTERS: Letters = { count: 0, lower: 0, small: 0 };

export function together(a: Letters, b: Letters): Letters {
  return { count: a.count + b.count, lower: a.lower + b.lower, small: a.small + b.small };
}
