import { foldWords } from '../text/fold.js';
import { titleSimilarity } from '../text/similarity.js';

/** So alike, two titles are of one document. */
export const SAME_TITLE = 0.6;

/** How alike they have to be before something else that is printed is called wrong. */
export const SURELY_THE_TITLE = 0.8;

/** How alike two titles are, from 0 to 1, as they are printed with and without their type word, *về việc* and *ban hành*. */
export function likenessOf(a: string, b: string): number {
  return titleSimilarity(bare(a), bare(b));
}

function bare(title: string): string {
  return foldWords(title).replace(/^(?:(?:ve viec|ve|v v|luat|quyet dinh|ban hanh|phe duyet)\s+)+/u, '');
}
