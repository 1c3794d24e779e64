import { numberUpTo, yearNumber } from '../reading/number.js';
import type { Tokens } from '../reading/tokens.js';
import { partialDate, type PartialDate } from '../time/partial-date.js';

/** A date in a token stream; `last` is one past its last token. */
export interface DateMatch {
  readonly date: PartialDate | null;
  readonly first: number;
  readonly last: number;
}

/**
 * The date that begins at token `at`: `ngày 26/11/2021`, `ngày 13 tháng 02 năm 2018`, `tháng 3/2020`, `năm 2020`, with or
 * without *ngày*. `date` is null where the calendar has no such day (31/4): the match stands, so that it can be reported.
 */
export function dateAt(tokens: Tokens, at: number): DateMatch | null {
  const word = tokens.formAt(at)?.folded;
  if (word === 'ngay') return dayMatch(tokens, at, at + 1);
  if (word === 'thang') return monthMatch(tokens, at, at + 1);
  if (word === 'nam') return yearMatch(tokens, at, at + 1);
  return dayMatch(tokens, at, at);
}

function dayMatch(tokens: Tokens, first: number, at: number): DateMatch | null {
  const day = numberUpTo(tokens.formAt(at), 31);
  if (day === null) return null;
  const mark = tokens.formAt(at + 1);
  // «ngày 27 năm 12 năm 2019»: a slip for the month
  if (mark?.folded === 'thang' || (mark?.folded === 'nam' && tokens.formAt(at + 3)?.folded === 'nam')) {
    const month = numberUpTo(tokens.formAt(at + 2), 12);
    if (month === null) return null;
    const hasYear = tokens.formAt(at + 3)?.folded === 'nam';
    const year = hasYear ? yearNumber(tokens.formAt(at + 4)) : null;
    if (year !== null) return { date: partialDate(year, month, day), first, last: at + 5 };
    const slashed = tokens.formAt(at + 3)?.text === '/' ? yearNumber(tokens.formAt(at + 4)) : null;
    return slashed === null ? null : { date: partialDate(slashed, month, day), first, last: at + 5 };
  }
  if (mark === undefined || !/^[/.-]$/u.test(mark.text)) return null;
  const month = numberUpTo(tokens.formAt(at + 2), 12);
  if (month === null || tokens.formAt(at + 3)?.text !== mark.text) return null;
  const year = yearNumber(tokens.formAt(at + 4));
  return year === null ? null : { date: partialDate(year, month, day), first, last: at + 5 };
}

function monthMatch(tokens: Tokens, first: number, at: number): DateMatch | null {
  const month = numberUpTo(tokens.formAt(at), 12);
  if (month === null) return null;
  const joined =
    tokens.formAt(at + 1)?.text === '/' || tokens.formAt(at + 1)?.text === '-' || tokens.formAt(at + 1)?.folded === 'nam';
  const year = joined ? yearNumber(tokens.formAt(at + 2)) : null;
  return year === null ? null : { date: partialDate(year, month), first, last: at + 3 };
}

function yearMatch(tokens: Tokens, first: number, at: number): DateMatch | null {
  const year = yearNumber(tokens.formAt(at));
  return year === null ? null : { date: partialDate(year), first, last: at + 1 };
}
