import { CancuError } from '../errors/cancu-error.js';
import { words } from '../text/fold.js';

/** Every word is looked for in every document. Titles have not so many. */
const MOST_WORDS = 100;

/**
 * What to look for in folded texts: the words of `text`, each once, with the blank before it.
 *
 * @param argument where the text came from, for the message
 * @throws CancuError WRONG_USE where there are too many
 */
export function searchTerms(argument: string, text: string): string[] {
  const terms = [...new Set(words(text))];
  if (terms.length > MOST_WORDS)
    throw new CancuError('WRONG_USE', `${argument}: ${terms.length} different words are too many, at most ${MOST_WORDS}`);
  return terms.map((word) => ` ${word}`);
}
