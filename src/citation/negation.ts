import type { Tokens } from '../reading/tokens.js';
import type { Vocabulary } from '../registry/vocabulary.js';

/** Words that may stand between `không` and the verb that it denies. */
const BETWEEN = new Set(['phai', 'duoc', 'tiep', 'tuc', 'viec', 'to', 'chuc', 'trien', 'khai', 'con', 'nghiem', 'tuc']);
const MOST_WORDS_BETWEEN = 4;
const LONGEST_NEGATION = 4;

/** Whether the verb at token `at` is denied or ended: `không thực hiện`, `chấm dứt việc thực hiện`; not `không chỉ thực hiện`. */
export function isDenied(tokens: Tokens, at: number, { cues }: Vocabulary): boolean {
  let before = at;
  while (
    at - before < MOST_WORDS_BETWEEN &&
    tokens.gapAt(before) !== 'paragraph' &&
    BETWEEN.has(tokens.formAt(before - 1)?.folded ?? '')
  )
    before -= 1;
  for (let end = before; end <= at; end += 1) {
    for (let start = Math.max(0, end - LONGEST_NEGATION); start < end; start += 1) {
      const cue = cues.negation.longestAt(tokens, start);
      if (cue?.end === end) return cue.value.value === 'no';
    }
  }
  return false;
}
