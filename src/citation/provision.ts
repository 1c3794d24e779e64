import { textOf, type Token } from '../reading/token.js';

/**
 * The provision named directly before a mention: `điểm a khoản 2 Điều 5`, also `Điều 5, Điều 6 và khoản 2 Điều 7`.
 *
 * @param end index of the first token of the mention
 * @returns the printed words with blanks collapsed, or null
 */
export function provisionBefore(tokens: readonly Token[], end: number): string | null {
  let at = end;
  if (tokens[at - 1]?.folded === 'cua') at -= 1;
  const last = at;
  for (let start = unitBefore(tokens, at); start !== null; start = unitBefore(tokens, at)) {
    at = start;
    if (/^(,|va|hoac|den)$/u.test(tokens[at - 1]?.folded ?? '') && unitBefore(tokens, at - 1) !== null) at -= 1;
  }
  return at < last && /(?:^|\s)(Điều|khoản|Khoản|điều|Chương|Mục|điểm)\s/u.test(`${textOf(tokens.slice(at, last))} `)
    ? textOf(tokens.slice(at, last))
    : null;
}

const UNITS = new Set(['dieu', 'khoan', 'diem', 'muc', 'chuong']);

/** Start of `Điều 5`, `khoản 2`, `điểm a` that ends at `end`, or null. */
function unitBefore(tokens: readonly Token[], end: number): number | null {
  const label = tokens[end - 1];
  if (!label || label.gap === 'paragraph') return null;
  const glued = label.gap === 'none' && tokens[end - 2]?.kind === 'number';
  const at = glued ? end - 3 : end - 2;
  if (!UNITS.has(tokens[at]?.folded ?? '')) return null;
  const fits = label.kind === 'number' || /^[a-zđ]$/iu.test(label.text) || /^[IVXLC]+$/u.test(label.text);
  return fits ? at : null;
}
