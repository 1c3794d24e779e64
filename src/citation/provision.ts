import { textBetween } from '../reading/token.js';
import type { Tokens } from '../reading/tokens.js';

export interface Provision {
  /** The printed words with blanks collapsed. */
  readonly text: string;
  /** Index of its first token. */
  readonly first: number;
}

/**
 * The provision named directly before a mention: `điểm a khoản 2 Điều 5`, also `Điều 5, Điều 6 và khoản 2 Điều 7`, `Mục II Chương
 * trình ban hành kèm theo`, `STT 6, PL 6,` in the cell of a table.
 *
 * @param end index of the first token of the mention
 */
export function provisionBefore(tokens: Tokens, end: number): Provision | null {
  let at = end;
  if (tokens.gapAt(at) === 'paragraph') return null;
  if (tokens.formAt(at - 1)?.folded === 'cua' || /^[,;]$/u.test(tokens.formAt(at - 1)?.text ?? '')) at -= 1;
  const printedTo = at;
  at = annexBefore(tokens, at) ?? at;
  const last = at;
  let names = false;
  for (let start = unitBefore(tokens, at); start !== null; start = unitBefore(tokens, at)) {
    names ||= tokens.formAt(start)?.folded !== 'so';
    at = start;
    if (/^(,|;|\/|va|hoac|den|cua|tai)$/u.test(tokens.formAt(at - 1)?.folded ?? '') && unitBefore(tokens, at - 1) !== null)
      at -= 1;
  }
  return at < last && names ? { text: textBetween(tokens, at, printedTo), first: at } : null;
}

/** `Quy chế ban hành kèm theo`, `Phụ lục kèm theo` before a mention: where its words begin, or null. */
function annexBefore(tokens: Tokens, end: number): number | null {
  const theo = tokens.formAt(end - 1)?.folded === 'theo';
  const kem = theo && tokens.formAt(end - 2)?.folded === 'kem' ? end - 2 : end - 1;
  const hanh = theo && tokens.formAt(kem - 1)?.folded === 'hanh' && tokens.formAt(kem - 2)?.folded === 'ban' ? kem - 2 : kem;
  if (!theo || hanh === end - 1) return null;
  // «Phụ lục III ban hành kèm theo»
  if (unitBefore(tokens, hanh) !== null) return hanh;
  for (let at = hanh - 1; at >= hanh - MOST_WORDS_OF_ANNEX; at -= 1) {
    if (tokens.formAt(at)?.kind !== 'word') return null;
    if (tokens.formAt(at)?.capital === true && unitBefore(tokens, at) !== null) return at;
    if (/^(cua|tai)$/u.test(tokens.formAt(at)?.folded ?? '') && unitBefore(tokens, at) !== null) return at;
  }
  return null;
}

const MOST_WORDS_OF_ANNEX = 5;

/** Words that number a part, by how many tokens they take. */
const UNITS: readonly ReadonlySet<string>[] = [
  new Set(['dieu', 'khoan', 'diem', 'muc', 'chuong', 'tiet', 'phan', 'stt', 'pl', 'bang', 'bieu', 'mau']),
  new Set(['phu luc', 'tieu muc', 'mau so', 'bieu so', 'bang so', 'so thu']),
];

/** Start of `Điều 5`, `khoản 2`, `điểm a, b`, `các Điều 5, 6 và 7`, `Phụ lục II` that ends at `end`, or null. */
function unitBefore(tokens: Tokens, end: number): number | null {
  let first = labelBefore(tokens, end);
  while (first !== null) {
    const start = unitWordBefore(tokens, first);
    if (start !== null) return start;
    first = /^(,|va|hoac|den|-)$/u.test(tokens.formAt(first - 1)?.folded ?? '') ? labelBefore(tokens, first - 1) : null;
  }
  return null;
}

/** Where the number or letter of a part begins that ends at `end`. */
function labelBefore(tokens: Tokens, end: number): number | null {
  const label = tokens.at(end - 1);
  if (!label || label.gap === 'paragraph') return null;
  const fits = label.kind === 'number' || /^[a-zđ]$/iu.test(label.text) || /^[IVXLC]+$/u.test(label.text);
  if (!fits) return null;
  if (label.gap === 'none' && tokens.formAt(end - 2)?.kind === 'number' && label.kind === 'word') return end - 2;
  return pathBefore(tokens, end - 1);
}

/** `tiểu mục 14.1/14/I`, `mục 2.3`: where the parts of a number begin whose last is at a token. */
function pathBefore(tokens: Tokens, last: number): number {
  let at = last;
  while (
    tokens.gapAt(at) === 'none' &&
    tokens.gapAt(at - 1) === 'none' &&
    /^[./]$/u.test(tokens.formAt(at - 1)?.text ?? '') &&
    /^(\d+|[IVXLC]+)$/u.test(tokens.formAt(at - 2)?.text ?? '')
  )
    at -= 2;
  return at;
}

function unitWordBefore(tokens: Tokens, first: number): number | null {
  // «Phụ lục số 1a»
  const at = tokens.formAt(first - 1)?.folded === 'so' && tokens.formAt(first - 2)?.folded === 'luc' ? first - 2 : first - 1;
  if (tokens.gapAt(first) === 'paragraph') return null;
  const two =
    UNITS[1]?.has(`${tokens.formAt(at - 1)?.folded} ${tokens.formAt(at)?.folded}`) === true && tokens.gapAt(at) !== 'paragraph';
  const start = two ? at - 1 : UNITS[0]?.has(tokens.formAt(at)?.folded ?? '') === true ? at : null;
  return start !== null && tokens.formAt(start - 1)?.folded === 'cac' && tokens.gapAt(start) !== 'paragraph' ? start - 1 : start;
}
