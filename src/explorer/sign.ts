/** What is said of something in short: by a sign, beside a word, not by colour alone. */
export type Sign = readonly [sign: string, tone: string];
