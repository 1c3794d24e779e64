import { firstIndex } from '../text/search.js';
import type { Flow } from './layout.js';

/** The mark that a footnote opens with, before the tokens drop it: `¹`, `[1]`, `1`. */
const OPENS_NOTE = /^\s*([⁰¹²³⁴⁵⁶⁷⁸⁹]+|\[\d{1,3}\]|\d{1,2})/u;
/** Whatever may call a note from a place in the text. */
const CALLS = /\[\d{1,3}\]|(?:[⁰¹²³⁴⁵⁶⁷⁸⁹]+|\d{1,2})(?!\d|[./]\d)/gu;
/** Marks without brackets are glued to a word. */
const GLUED_TO = /[\p{L}”")]/u;
const LONGEST_MARK = 8;

/**
 * Finds the place where each footnote is called: the last one before the note that bears its mark.
 *
 * @returns mark as the note prints it → offset of the mark that calls it
 */
export function noteAnchors(text: string, notes: Flow): Map<string, number> {
  const found = new Map<string, number>();
  if (notes.paragraphs.length === 0) return found;
  const calls = callsByMark(text);
  for (const { start } of notes.paragraphs) {
    const line = text.lastIndexOf('\n', start - 1) + 1;
    const mark = OPENS_NOTE.exec(text.slice(line, start + LONGEST_MARK))?.[1];
    if (mark === undefined || found.has(mark)) continue;
    const call = lastBelow(calls.get(plain(mark)) ?? [], line);
    if (call !== undefined) found.set(mark, call);
  }
  return found;
}

/** The offsets of everything that looks like the call of a note, by its digits, in order. */
function callsByMark(text: string): Map<string, number[]> {
  const calls = new Map<string, number[]>();
  for (const { 0: mark, index } of text.matchAll(CALLS)) {
    if (!mark.startsWith('[') && !GLUED_TO.test(text[index - 1] ?? '')) continue;
    const key = plain(mark);
    const same = calls.get(key);
    if (same) same.push(index);
    else calls.set(key, [index]);
  }
  return calls;
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** `¹²` → `12`; what stands in brackets keeps them. */
function plain(mark: string): string {
  return mark.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/gu, (digit) => String(SUPERSCRIPTS.indexOf(digit)));
}

function lastBelow(offsets: readonly number[], limit: number): number | undefined {
  return offsets[firstIndex(offsets.length, (index) => (offsets[index] as number) >= limit) - 1];
}
