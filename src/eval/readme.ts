import { mainTable } from './figures.js';
import type { AccuracyRecord } from './record.js';
import { markdownTable } from './table.js';

const BEGIN = '<!-- figures of docs/accuracy.json, written by "npm run eval -- --write" -->';
const END = '<!-- end of figures -->';

/**
 * The README with the main figures of the record between its two marks.
 *
 * @throws Error where the marks are not there, once each and in order
 */
export function withMainFigures(readme: string, record: Pick<AccuracyRecord, 'sets'>): string {
  const [before, rest, ...more] = readme.split(BEGIN);
  const [, after, ...others] = rest?.split(END) ?? [];
  if (before === undefined || after === undefined || more.length + others.length > 0) {
    throw new Error(`the README has to hold its figures between one "${BEGIN}" and one "${END}" behind it`);
  }
  return `${before}${BEGIN}\n\n${markdownTable(mainTable(record))}\n\n${END}${after}`;
}
