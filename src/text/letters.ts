/** How many letters a text has, how many of them have a capital that they are not, and how many are small ones. */
export interface Letters {
  readonly count: number;
  readonly lower: number;
  readonly small: number;
}

export const NO_LETTERS: Letters = { count: 0, lower: 0, small: 0 };

export function lettersOf(text: string): Letters {
  let [count, lower, small] = [0, 0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const flags = flagsOf(text.charCodeAt(at));
    if ((flags & LETTER) === 0) continue;
    count += 1;
    if ((flags & LOWER) !== 0) lower += 1;
    if ((flags & SMALL) !== 0) small += 1;
  }
  return { count, lower, small };
}

export function together(a: Letters, b: Letters): Letters {
  return { count: a.count + b.count, lower: a.lower + b.lower, small: a.small + b.small };
}

const LETTER = 1;
const LOWER = 2;
const SMALL = 4;
const LOOKED_AT = 8;

/** What is known of the characters of the basic plane, filled as they are met. */
const known = new Uint8Array(0x10000);

function flagsOf(unit: number): number {
  return known[unit] || (known[unit] = look(String.fromCharCode(unit)));
}

function look(character: string): number {
  if (!/^\p{L}$/u.test(character)) return LOOKED_AT;
  const lower = character === character.toUpperCase() ? 0 : LOWER;
  return LOOKED_AT | LETTER | lower | (/^\p{Ll}$/u.test(character) ? SMALL : 0);
}
