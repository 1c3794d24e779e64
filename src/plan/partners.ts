import type { Tokens } from '../reading/tokens.js';
import type { Vocabulary } from '../registry/vocabulary.js';
import { listAt } from './agency-list.js';
import type { AgencyName } from './agency-name.js';
import type { AssignedWork } from './work-reader.js';

/** Between the role and whom it is with: `phối hợp chặt chẽ, kịp thời với`. */
const MOST_BETWEEN = 4;

/**
 * The bodies that somebody is told to work with: `chủ trì, phối hợp với Sở Y tế và Báo Lào Cai …`. They are given no work of their
 * own. Only bodies of a known name are taken.
 */
export function findPartners(
  tokens: Tokens,
  work: readonly Pick<AssignedWork, 'first' | 'last'>[],
  vocabulary: Vocabulary,
): AgencyName[] {
  return work.flatMap(({ first, last }) => partnersIn(tokens, first, last, vocabulary));
}

function partnersIn(tokens: Tokens, first: number, last: number, vocabulary: Vocabulary): AgencyName[] {
  const found: AgencyName[] = [];
  const { task } = vocabulary.cues;
  for (let at = task.opens.next(tokens, first, last); at < last; at = task.opens.next(tokens, at + 1, last)) {
    const cue = task.longestAt(tokens, at);
    if (cue?.value.value !== 'coordinate') continue;
    const { names, end } = listAt(tokens, behindWith(tokens, cue.end), last, vocabulary);
    found.push(...names.filter(({ called, kind }) => called === 'known' && kind !== null && kind.kind !== 'group'));
    at = Math.max(at, end - 1);
  }
  return found;
}

/** One past `với` or `cùng`, near behind the role; where neither stands there, the end of the role. */
function behindWith(tokens: Tokens, from: number): number {
  for (let at = from; at < from + MOST_BETWEEN; at += 1)
    if (/^(với|cùng)$/u.test(tokens.formAt(at)?.text ?? '') && tokens.formAt(at + 1)?.text !== 'với') return at + 1;
  return from;
}
