import type { Flow } from '../reading/layout.js';
import type { Token } from '../reading/token.js';
import type { Tokens } from '../reading/tokens.js';
import type { Vocabulary } from '../registry/vocabulary.js';
import { listAt } from './agency-list.js';
import type { AgencyName } from './agency-name.js';
import type { TaskRole } from './task-role.js';
import { isRole } from './work-label.js';
import type { Range } from './work-subject.js';

/** One row of a table of tasks. */
export interface TaskRow extends Range {
  readonly given: readonly { readonly role: TaskRole; readonly names: readonly AgencyName[] }[];
  /** The cell that says by when, where there is one. */
  readonly due: Range | null;
  /** The cell that says what, where there is one. */
  readonly task: Range | null;
}

/**
 * The rows of tables that give out work: cells between `|` or tabs, below a row that heads columns with *Cơ quan chủ trì*,
 * *Thời gian hoàn thành* and the like. One pass over the tokens.
 */
export function taskRows(flow: Flow, from: number, source: string, vocabulary: Vocabulary): TaskRow[] {
  const rows: TaskRow[] = [];
  const { tokens } = flow;
  const tabbed = source.includes('\t') ? source : null;
  if (tabbed === null && !source.includes('|')) return rows;
  let columns: readonly string[] | null = null;
  let first = from;
  for (let at = from + 1; at <= tokens.length; at += 1) {
    if (at < tokens.length && !startsLine(tokens.at(at))) continue;
    const cells = cellsOf(tokens, { first, last: at }, tabbed);
    const heads: readonly string[] | null = cells.length > 1 ? columnsOf(tokens, cells, vocabulary) : null;
    if (heads) columns = heads;
    else if (cells.length < 2) columns = null;
    else if (columns) rows.push(rowOf(tokens, { first, last: at }, cells, columns, vocabulary));
    first = at;
  }
  return rows.filter((row) => row.given.length > 0 || row.due !== null);
}

function startsLine(token: Token | undefined): boolean {
  return token?.gap === 'line' || token?.gap === 'paragraph' || token?.gap === 'flow';
}

/**
 * The cells of a line; an empty one has no tokens.
 *
 * @param tabbed the source, where it has tabs at all
 */
function cellsOf(tokens: Tokens, { first, last }: Range, tabbed: string | null): Range[] {
  const cells: Range[] = [];
  let start = tokens.formAt(first)?.text === '|' ? first + 1 : first;
  for (let at = start; at < last; at += 1) {
    const isBar = tokens.formAt(at)?.text === '|';
    const tabs = tabbed !== null && (at > start || cells.length > 0) ? tabsBefore(tokens, at, tabbed) : 0;
    for (let tab = 0; tab < tabs; tab += 1) {
      cells.push({ first: start, last: tab === 0 ? at : start });
      start = at;
    }
    if (!isBar) continue;
    cells.push({ first: start, last: at });
    start = at + 1;
  }
  if (start < last) cells.push({ first: start, last });
  return cells.length > 1 ? cells : [];
}

function tabsBefore(tokens: Tokens, at: number, source: string): number {
  const [before, token] = [tokens.at(at - 1), tokens.at(at)];
  if (!before || !token || startsLine(token) || token.start - before.end === 0) return 0;
  return source.slice(before.end, token.start).split('\t').length - 1;
}

/** What each column holds; null where the row heads no table of tasks. */
function columnsOf(tokens: Tokens, cells: readonly Range[], vocabulary: Vocabulary): string[] | null {
  const values = cells.map(({ first, last }) => {
    const cue = vocabulary.cues['work-label'].longestAt(tokens, first);
    return cue !== null && cue.end === last ? cue.value.value : '';
  });
  return values.some(isRole) && values.filter((one) => one !== '').length > 1 ? values : null;
}

function rowOf(
  tokens: Tokens,
  range: Range,
  cells: readonly Range[],
  columns: readonly string[],
  vocabulary: Vocabulary,
): TaskRow {
  const given = cells.flatMap((cell, index) => {
    const role = columns[index] ?? '';
    const names = isRole(role) ? listAt(tokens, cell.first, cell.last, vocabulary).names : [];
    return isRole(role) && names.length > 0 ? [{ role, names }] : [];
  });
  const cellOf = (column: string): Range | null =>
    cells.find((cell, index) => columns[index] === column && cell.last > cell.first) ?? null;
  return { ...range, given, due: cellOf('due'), task: cellOf('task') };
}
