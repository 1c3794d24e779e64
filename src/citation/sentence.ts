import type { Token } from '../reading/token.js';

/** Whether the token at `at` is the full stop of a sentence: not that of `TP.`, of `1.`, or inside a number. */
export function endsSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.text !== '.' && token?.text !== '!' && token?.text !== '?') return false;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (after === undefined || after.gap === 'paragraph') return true;
  if (after.gap === 'none') return after.text === '/' || after.text === '”';
  if (before?.text === 'TP' || before?.text === 'TX' || before?.text === 'TM' || before?.text === 'KT') return false;
  return !(before?.kind === 'number' && (tokens[at - 2] === undefined || before.gap === 'paragraph'));
}

/** The first token of the sentence that holds token `at`; it never reaches over a paragraph. */
export function sentenceStart(tokens: readonly Token[], at: number): number {
  let start = at;
  while (start > 0 && tokens[start]?.gap !== 'paragraph' && !endsSentence(tokens, start - 1)) start -= 1;
  return start;
}

/** The first token of the paragraph that holds token `at`. */
export function paragraphStart(tokens: readonly Token[], at: number): number {
  let start = at;
  while (start > 0 && tokens[start]?.gap !== 'paragraph') start -= 1;
  return start;
}
