import type { Language } from '../../words/language.js';
import { wording } from '../../words/sentence.js';
import type { Checked } from './checked.js';
import { safeJson } from '../../text/safe-json.js';
import { cell, codeMarkdown } from './markdown-text.js';

/** One file of a folder, in numbers. */
export interface FolderRow {
  readonly file: string;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  readonly notJudged: number;
}

/** A row for each file, in the order given. */
export function summaryOf(checked: readonly Pick<Checked, 'file' | 'report'>[]): FolderRow[] {
  return checked.map(({ file, report: { summary, notJudged } }) => ({
    file,
    errors: summary.bySeverity.error,
    warnings: summary.bySeverity.warning,
    notes: summary.bySeverity.note,
    notJudged: notJudged.length,
  }));
}

/** The sum of the rows, under a name that is no file's. */
export function totalOf(rows: readonly FolderRow[], language: Language = 'en'): FolderRow {
  const sum = (column: 'errors' | 'warnings' | 'notes' | 'notJudged'): number => rows.reduce((all, row) => all + row[column], 0);
  return {
    file: wording(language)('report.in-all', { count: rows.length }),
    errors: sum('errors'),
    warnings: sum('warnings'),
    notes: sum('notes'),
    notJudged: sum('notJudged'),
  };
}

/** Names of the columns, for people, in the order of `cellsOf`. */
export function folderColumns(language: Language): string[] {
  const say = wording(language);
  return [
    say('report.column-errors'),
    say('report.column-warnings'),
    say('report.column-notes'),
    say('report.column-not-judged'),
    say('report.column-file'),
  ];
}

/** The file comes last: it is what may be long. */
export function cellsOf({ file, errors, warnings, notes, notJudged }: FolderRow): [number, number, number, number, string] {
  return [errors, warnings, notes, notJudged, file];
}

export function folderJson(rows: readonly FolderRow[]): string {
  return safeJson(rows);
}

/** A GitHub table: a row for each file, and one for all. */
export function folderMarkdown(rows: readonly FolderRow[], language: Language = 'en'): string {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  const body = rows.map((row) => {
    const [errors, warnings, notes, notJudged, file] = cellsOf(row);
    return line([errors, warnings, notes, notJudged, cell(codeMarkdown(file))]);
  });
  return `${[line(folderColumns(language)), '| ---: | ---: | ---: | ---: | :--- |', ...body, line(cellsOf(totalOf(rows, language)))].join('\n')}\n`;
}
