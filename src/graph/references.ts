import { compareText } from '../text/compare.js';
import type { ReferenceRow } from './nodes.js';

/** What a citation may refer to, what fits best first. */
export function bestFirst(references: readonly ReferenceRow[]): ReferenceRow[] {
  return [...references].sort((a, b) => b.score - a.score || compareText(a.documentId, b.documentId));
}
