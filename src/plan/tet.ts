import type { Tokens } from '../reading/tokens.js';

const MOST_WORDS = 8;
const BRANCH = /^(Tý|Sửu|Dần|Mão|Thìn|Tỵ|Ngọ|Mùi|Thân|Dậu|Tuất|Hợi)$/u;

/**
 * The new year that is named at a token: `Tết`, `dịp Tết Nguyên đán Bính Ngọ năm 2026`. A day of the moon's calendar, which is not
 * reckoned here.
 *
 * @returns one past its words; null for another feast and where none is named
 */
export function tetEnd(tokens: Tokens, at: number): number | null {
  const tet = tokens.formAt(at)?.text === 'dịp' ? at + 1 : at;
  if (tokens.formAt(tet)?.text.toLowerCase() !== 'tết' || tokens.formAt(tet + 1)?.text === 'Trung') return null;
  let last = tet + 1;
  while (last < tet + MOST_WORDS && tokens.gapAt(last) !== 'paragraph' && isOfTet(tokens, last)) last += 1;
  return last;
}

/** `Nguyên đán`, `Bính Ngọ`, `năm 2026`: the words that say which new year is meant. */
function isOfTet(tokens: Tokens, at: number): boolean {
  const text = tokens.formAt(at)?.text ?? '';
  if (/^(Giáp|Ất|Bính|Đinh|Mậu|Kỷ|Canh|Tân|Nhâm|Quý)$/u.test(text)) return BRANCH.test(tokens.formAt(at + 1)?.text ?? '');
  return BRANCH.test(text) || /^(nguyên|đán|dương|âm|lịch|năm|\d{4})$/iu.test(text);
}
