import { FormTest } from '../reading/form-test.js';
import type { Tokens } from '../reading/tokens.js';
import type { Vocabulary } from '../registry/vocabulary.js';
import { listAt } from './agency-list.js';
import type { AgencyName } from './agency-name.js';
import { taskRoles, type TaskRole } from './task-role.js';
import type { Range } from './work-subject.js';

/** `Cơ quan chủ trì: Sở Y tế`, `Thời hạn: quý I/2026`: one label and what stands behind it. */
export interface Label {
  /** The role that it gives, `due`, or another word for a part of a task. */
  readonly value: string;
  /** Where the label begins, and its value. */
  readonly first: number;
  readonly from: number;
  readonly last: number;
  readonly names: readonly AgencyName[];
}

const leadsToLabel = new FormTest(({ text }) => /^[;.,(-]$/u.test(text));

/** The labels of a paragraph, each with what stands behind it up to the next. */
export function labelsIn(tokens: Tokens, range: Range, vocabulary: Vocabulary): Label[] {
  const found: { value: string; first: number; from: number }[] = [];
  const behindNext = (from: number): number => leadsToLabel.next(tokens, from, range.last - 1) + 1;
  for (let at = range.first; at < range.last; at = behindNext(at)) {
    const cue = vocabulary.cues['work-label'].longestAt(tokens, at);
    if (cue && cue.end < range.last && tokens.formAt(cue.end)?.text === ':')
      found.push({ value: cue.value.value, first: at, from: cue.end + 1 });
  }
  return found.map((one, index) => {
    const last = found[index + 1]?.first ?? range.last;
    const names = isRole(one.value) ? listAt(tokens, one.from, last, vocabulary).names : [];
    return { ...one, last, names };
  });
}

export function isRole(value: string): value is TaskRole {
  return (taskRoles as readonly string[]).includes(value);
}
