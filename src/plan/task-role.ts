import type { Token } from '../reading/token.js';
import type { Vocabulary } from '../registry/vocabulary.js';

export const taskRoles = ['lead', 'coordinate', 'advise', 'report-hub', 'perform'] as const;
export type TaskRole = (typeof taskRoles)[number];

/** Within this many words a role word belongs to the clause's own verb. */
const NEAR_START = 8;

/**
 * The roles a stretch of text gives to the body it is addressed to: every role word it holds, and `perform` where a
 * clause has a verb of its own.
 */
export function taskRolesOf(tokens: readonly Token[], first: number, last: number, vocabulary: Vocabulary): TaskRole[] {
  const found = new Set<TaskRole>();
  for (const [start, end] of clauses(tokens, first, last)) {
    let own = false;
    for (let at = start; at < end; at += 1) {
      const cue = vocabulary.cues.task.longestAt(tokens, at);
      if (!cue) continue;
      const role = cue.value.value as TaskRole;
      const near = at - start < NEAR_START;
      if (near) own = true;
      // what is merely proposed in passing is no advising
      if (near || cue.value.phrase !== 'đề xuất') found.add(role);
      at = cue.end - 1;
    }
    if (!own && end - start > 3 && !vocabulary.cues.purpose.longestAt(tokens, start)) found.add('perform');
  }
  return taskRoles.filter((role) => found.has(role));
}

function clauses(tokens: readonly Token[], first: number, last: number): [number, number][] {
  const list: [number, number][] = [];
  let start = first;
  for (let at = first; at <= last; at += 1) {
    const token = tokens[at];
    const ends =
      at === last ||
      token === undefined ||
      token.text === ';' ||
      (token.text === '.' && tokens[at + 1]?.gap !== 'none') ||
      (at > start && token.gap === 'paragraph');
    if (!ends) continue;
    if (at > start) list.push([start, at]);
    start = token !== undefined && (token.text === ';' || token.text === '.') ? at + 1 : at;
  }
  return list;
}
