/** How many letters a text has, how many of them have a capital that they are not, and how many are small ones. */
export interface Letters {
  readonly count: number;
  readonly lower: number;
  readonly small: number;
}

export const NO_LETTERS: Letters = { count: 0, lower: 0, small: 0 };

export function together(a: Letters, b: Letters): Letters {
  return { count: a.count + b.count, lower: a.lower + b.lower, small: a.small + b.small };
}
