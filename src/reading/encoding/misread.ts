import { judge } from './judge.js';

/** Windows-1252 letters of the bytes 0x80 to 0x9F, which Latin-1 has not. */
const WINDOWS_1252 = new Map(
  Array.from('€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ', (letter, index) => [letter, 0x80 + index]),
);

/** What UTF-8 bytes of Vietnamese letters look like where somebody took them for Windows-1252: `Káº¿ hoáº¡ch`. */
const LOOKS_MISREAD = /[\u00C3\u00C4\u00C6][\u0080-\u00BF\u0152-\u2122]|\u00E1[\u00BA\u00BB][\u0080-\u00BF\u0152-\u2122]/u;
const MOST_LETTERS = 20_000;

/** Whether a text is UTF-8 that was read as Windows-1252 and saved again so. */
export function isMisreadUtf8(text: string): boolean {
  if (!LOOKS_MISREAD.test(text)) return false;
  const sample = text.slice(0, MOST_LETTERS);
  const bytes = Uint8Array.from(sample, (letter) => WINDOWS_1252.get(letter) ?? Math.min(letter.charCodeAt(0), 0xff));
  const after = judge(new TextDecoder('utf-8').decode(bytes));
  return after.words > 1 && after.share > 0.6 && after.share - judge(sample).share > 0.3;
}

/** Vietnamese typed in ASCII: marks behind the vowels, `dd` for đ (`Ke^' hoa.ch`, `ddo^.ng`). */
const VIQR_WORD =
  /^[a-z]*(?:[aeo]\^['`?~.]?|a\(['`?~.]?|[ou]\+['`?~.]?|[aeiouy]['`?~.](?=[a-z])|dd(?=[aeiouy]))[a-z'`?~.^(+]*$/iu;
const FEWEST_VIQR = 8;

/** Whether a text without any letter beyond ASCII is VIQR. */
export function isViqr(text: string): boolean {
  const sample = text.slice(0, MOST_LETTERS);
  if (/[^\0-\x7F]/u.test(sample)) return false;
  const words = sample.split(/[\s,;:"/]+/u).filter((word) => /[a-z]/iu.test(word));
  const marked = words.filter((word) => VIQR_WORD.test(word)).length;
  return marked >= FEWEST_VIQR && marked > words.length * 0.25;
}
