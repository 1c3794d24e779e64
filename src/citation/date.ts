import { numberUpTo, yearNumber } from '../reading/number.js';
import { textBetween } from '../reading/token.js';
import type { Tokens } from '../reading/tokens.js';
import { partialDate, type PartialDate } from '../time/partial-date.js';

/** A day that is printed, but that the calendar does not have. */
export interface ImpossibleDay {
  /** As printed: `31/6/2013`. */
  readonly text: string;
  /** Its year; null for 29 February, where it is the year that may be wrong. */
  readonly year: number | null;
}

/** A date in a token stream; `last` is one past its last token. */
export interface DateMatch {
  readonly date: PartialDate | null;
  /** What stands there, where `date` is null. */
  readonly impossible: ImpossibleDay | null;
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

/** Behind *ngày* any number is meant for a day or month, whether the calendar has it or not. */
const ANY = 99;

function dayMatch(tokens: Tokens, first: number, at: number): DateMatch | null {
  const isCalled = at > first;
  const day = numberUpTo(tokens.formAt(at), isCalled ? ANY : 31);
  if (day === null) return null;
  const mark = tokens.formAt(at + 1);
  const month = numberUpTo(tokens.formAt(at + 2), isCalled ? ANY : 12);
  if (mark === undefined || month === null) return null;
  const year = yearOfDay(tokens, at + 1, mark);
  return year === null ? null : dayOf(tokens, { first, at, last: at + 5 }, { year, month, day });
}

/** The year of a day, by the mark or word between its day and its month. */
function yearOfDay(tokens: Tokens, at: number, mark: { readonly text: string; readonly folded: string }): number | null {
  const next = tokens.formAt(at + 2);
  // «ngày 27 năm 12 năm 2019»: a slip for the month
  if (mark.folded === 'thang' || (mark.folded === 'nam' && next?.folded === 'nam'))
    return next?.folded === 'nam' || next?.text === '/' ? yearNumber(tokens.formAt(at + 3)) : null;
  return /^[/.-]$/u.test(mark.text) && next?.text === mark.text ? yearNumber(tokens.formAt(at + 3)) : null;
}

function dayOf(
  tokens: Tokens,
  { first, at, last }: { readonly first: number; readonly at: number; readonly last: number },
  { year, month, day }: { readonly year: number; readonly month: number; readonly day: number },
): DateMatch {
  const date = partialDate(year, month, day);
  const isLeapDay = month === 2 && day === 29;
  const impossible = date === null ? { text: textBetween(tokens, at, last), year: isLeapDay ? null : year } : null;
  return { date, impossible, first, last };
}

function monthMatch(tokens: Tokens, first: number, at: number): DateMatch | null {
  const month = numberUpTo(tokens.formAt(at), 12);
  if (month === null) return null;
  const joined =
    tokens.formAt(at + 1)?.text === '/' || tokens.formAt(at + 1)?.text === '-' || tokens.formAt(at + 1)?.folded === 'nam';
  const year = joined ? yearNumber(tokens.formAt(at + 2)) : null;
  return year === null ? null : { date: partialDate(year, month), impossible: null, first, last: at + 3 };
}

function yearMatch(tokens: Tokens, first: number, at: number): DateMatch | null {
  const year = yearNumber(tokens.formAt(at));
  return year === null ? null : { date: partialDate(year), impossible: null, first, last: at + 1 };
}
