import Table from 'cli-table3';
import wrapAnsi from 'wrap-ansi';
import { nameOf, originOf, suggestedBy, when, type Checked } from '../findings/formats/checked.js';
import { cellsOf, folderColumns, totalOf, type FolderRow } from '../findings/formats/folder.js';
import { linesOf, type Lines } from '../findings/formats/lines.js';
import { oneLine } from '../text/visible.js';
import { byReason, summaryInWords, surfacesOf } from '../findings/formats/summary.js';
import { severities, type Severity } from '../findings/report.js';
import type { WordedFinding, WordedReport } from '../findings/worded.js';
import type { Language } from '../words/language.js';
import { wording } from '../words/sentence.js';
import { inStyle, type Look, type Style } from './io.js';

/** Lines longer than this are hard to read. */
const WIDEST = 110;
/** Narrower terminals wrap by themselves. */
const NARROWEST = 40;

const STYLES: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', note: 'cyan' };

/** Writes pieces of text, each on as many lines as it takes. */
interface Writer {
  /** So far from the edge. */
  line(indent: number, text: string, ...styles: readonly Style[]): string;
  /** An item of a list: a dash, and the lines below begin behind it. */
  item(indent: number, text: string, ...styles: readonly Style[]): string;
}

/**
 * The report for a terminal: what was found, what could not be judged and why, and how far that reaches. Nothing in a document
 * can steer the terminal. Without a terminal every piece is one line, for other programs.
 */
export function checkTable({ file, text, report }: Checked, look: Look): string {
  const { language } = report;
  const say = wording(language);
  const write = writerFor(look);
  const lines = linesOf(text);
  return [
    write.line(0, oneLine(nameOf(report)), 'bold'),
    write.line(0, oneLine(report.document.documentId), 'dim'),
    write.line(0, oneLine(originOf(report))),
    write.line(0, oneLine(file)),
    ...(report.text === null ? [] : [write.line(0, say('report.text-counted'), 'dim')]),
    ...(report.findings.length === 0 ? ['', write.line(0, say('report.no-findings'), 'bold')] : []),
    ...report.findings.flatMap((one) => findingLines(one, lines, write, language)),
    ...notJudgedLines(report, write),
    '',
    write.line(0, say('report.summary'), 'bold'),
    ...summaryInWords(report).map((one) => write.line(2, one)),
    ...report.warnings.map((one) => write.line(2, say('report.note', { words: oneLine(one, 1000) }))),
  ].join('\n');
}

function findingLines(finding: WordedFinding, lines: Lines, write: Writer, language: Language): string[] {
  const say = wording(language);
  const { kind, severity, surface, message, because, page, start } = finding;
  const suggested = suggestedBy(finding, language);
  const { line, column } = lines.at(start);
  const place = `${page === undefined ? '' : say('report.page', { page })}${line}:${column}`;
  const since = when(finding, language);
  const width = Math.max(...severities.map((one) => say(`severity.${one}`).length));
  return [
    '',
    write.line(0, `${say(`severity.${severity}`).padEnd(width)} ${place}  ${say(`kind.${kind}`)}`, 'bold', STYLES[severity]),
    write.line(2, oneLine(surface), 'bold'),
    write.line(2, oneLine(message, 1000)),
    ...(suggested === null ? [] : [write.line(2, `${suggested.label}:`), write.line(4, oneLine(suggested.words, 2000), 'bold')]),
    ...(since.length === 0 ? [] : [write.line(2, `${say('report.when')}: ${since.join('; ')}`)]),
    ...(because.length === 0 ? [] : [write.line(2, `${say('report.because')}:`)]),
    ...because.map((one) =>
      write.item(
        2,
        `${oneLine(one.statement, 1000)} [${oneLine(one.source, 1000)}; ${oneLine(say('report.known', { known: one.known }))}]`,
      ),
    ),
  ];
}

function notJudgedLines({ notJudged, language }: WordedReport, write: Writer): string[] {
  const say = wording(language);
  if (notJudged.length === 0) return [];
  return [
    '',
    write.line(0, say('report.not-judged', { count: notJudged.length }), 'bold'),
    ...byReason(notJudged).flatMap(({ why, items }) => [
      write.line(2, say('report.not-judged-for', { count: items.length, why: oneLine(why) })),
      ...surfacesOf(items, language).map((one) => write.item(4, one, 'dim')),
    ]),
  ];
}

function writerFor({ width, colours }: Look): Writer {
  const write = (first: string, text: string, styles: readonly Style[]): string => {
    const room = width === null ? null : Math.min(WIDEST, Math.max(NARROWEST, width)) - first.length;
    const pieces = room === null ? [text] : wrapAnsi(text, room, { hard: true }).split('\n');
    const margin = ' '.repeat(first.length);
    return pieces.map((one, at) => `${at === 0 ? first : margin}${colours ? inStyle(one, styles) : one}`).join('\n');
  };
  return {
    line: (indent, text, ...styles) => write(' '.repeat(indent), text, styles),
    item: (indent, text, ...styles) => write(`${' '.repeat(indent)}- `, text, styles),
  };
}

/** A row for each file of a folder, and one for all, with narrow columns first: names of files may be long. */
export function folderTable(rows: readonly FolderRow[], { width, colours }: Look, language: Language = 'en'): string {
  const columns = folderColumns(language);
  const numbers = columns.slice(0, -1);
  const used = numbers.reduce((sum, title) => sum + title.length + 3, 1);
  const files = [...rows, totalOf(rows, language)].map(({ file }) => oneLine(file));
  const longest = Math.max(4, ...files.map((one) => one.length)) + 2;
  const room = width === null ? longest : Math.max(20, Math.min(longest, width - used - 1));
  const table = new Table({
    head: columns,
    colWidths: [...numbers.map((title) => title.length + 2), room],
    colAligns: [...numbers.map((): 'right' => 'right'), 'left'],
    wordWrap: true,
    wrapOnWordBoundary: false,
    style: { head: colours ? ['bold'] : [], border: [], compact: true },
  });
  table.push(...rows.map(cellsInLine), cellsInLine(totalOf(rows, language)));
  return table.toString();
}

function cellsInLine(row: FolderRow): (string | number)[] {
  return cellsOf(row).map((one) => (typeof one === 'string' ? oneLine(one) : one));
}
