import type { Paragraph } from '../reading/paragraphs.js';
import { textOf } from '../reading/token.js';
import type { Numbered } from './section.js';
import { isRole, type Label } from './work-label.js';
import { addUnit, assigned, quoteOf, type AssignedWork, type Reader } from './work-reader.js';
import { markerTokens, type WorkParagraph } from './work-region.js';
import type { Range, Subject } from './work-subject.js';
import type { TaskRow } from './work-table.js';

/**
 * `Cơ quan chủ trì: …`, `Phối hợp: …`, `Thời hạn: …` below a task, or in its own line. Whether the paragraph was such a line.
 */
export function readLabels(reader: Reader, { paragraph, path }: WorkParagraph, range: Range, labels: readonly Label[]): boolean {
  const opensLine = labels[0]?.first === range.first;
  const named = labels.filter((label) => label.names.length > 0);
  if (named.length === 0) {
    if (opensLine && reader.task?.work != null) stretch(reader, reader.task.work, paragraph);
    return opensLine && !labels.some((label) => label.value === 'task');
  }
  const roles = named.flatMap(({ value, names, first }) => {
    const subject: Subject = { names, first, taskAt: range.last, form: 'heading', outright: true };
    return isRole(value) ? assigned(reader, subject, path, paragraph).map((agency) => ({ agency, role: value })) : [];
  });
  const { task } = reader;
  const said = (from: number, to: number): string => textOf(reader.flow.tokens.slice(from, to)).replace(/[\s:;,.(]+$/u, '');
  if (!opensLine || task === null) addUnit(reader, paragraph, path, roles, said(range.first, labels[0]?.first ?? range.last));
  else if (task.work === null) {
    const { start, first, last } = task.paragraph;
    const text = said(first + markerTokens(reader.flow, task.paragraph), last);
    addUnit(reader, { start, end: paragraph.end, first, last: paragraph.last }, task.path, roles, text);
    task.work = reader.work.length - 1;
  } else {
    const before = reader.work[task.work] as AssignedWork;
    reader.work[task.work] = { ...before, agencies: [...before.agencies, ...roles] };
    stretch(reader, task.work, paragraph);
  }
  return true;
}

/** A task goes on to the end of a paragraph. */
function stretch(reader: Reader, index: number, { end, last }: Paragraph): void {
  const before = reader.work[index] as AssignedWork;
  reader.work[index] = { ...before, end, last, quote: quoteOf(reader.source, before.start, end) };
}

/** A row of a table of tasks: who leads, who co-operates, each in its column. */
export function readRow(reader: Reader, row: TaskRow, at: Numbered | undefined): void {
  const { tokens } = reader.flow;
  if (!at || row.given.length === 0) return;
  const { start, end } = tokens.spanOf(row.first, row.last);
  const unit = { start, end, first: row.first, last: row.last, marker: null };
  const roles = row.given.flatMap(({ role, names }) => {
    const subject: Subject = { names, first: names[0]?.first ?? row.first, taskAt: row.last, form: 'heading', outright: true };
    return assigned(reader, subject, at.path, unit).map((agency) => ({ agency, role }));
  });
  const task = row.task === null ? null : textOf(tokens.slice(row.task.first, row.task.last));
  addUnit(reader, unit, at.path, roles, task);
}
