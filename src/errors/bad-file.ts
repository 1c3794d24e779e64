import { joined, type Sentence, type Value } from '../words/sentence.js';
import { CancuError } from './cancu-error.js';

/** What is wrong with a file or a draft, in words of `seeds/words`, behind what it is called. */
export function badFile(name: Value, what: Sentence, options?: ErrorOptions): CancuError {
  return new CancuError('BAD_INPUT', joined([name, what], ': '), options);
}
