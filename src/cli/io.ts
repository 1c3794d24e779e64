import Table from 'cli-table3';
import { safeJson } from '../text/safe-json.js';
import { visible } from '../text/visible.js';

/** Results go to stdout, everything else to stderr: output can always be piped. */
export function print(text: string): void {
  printRaw(harmless(text));
}

/** What sees to it itself that nothing in it steers a terminal: JSON, and reports in a format of their own. */
export function printRaw(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Our own styles stay, which a terminal gets alone; whatever else a document holds of the kind is written out. */
function harmless(text: string): string {
  if (!isTerminal()) return visible(text);
  return text
    .split(OWN_STYLE)
    .map((piece, index) => (index % 2 === 0 ? visible(piece) : piece))
    .join('');
}

/** Messages have no styles of ours. */
export function say(text: string): void {
  process.stderr.write(`${visible(text)}\n`);
}

/** Unseen characters as escapes: the value stays what it is. */
export function printJson(value: unknown): void {
  printRaw(safeJson(value));
}

const isTerminal = (): boolean => process.stdout.isTTY && process.env['NO_COLOR'] === undefined;

/** How stdout wants to be written. */
export interface Look {
  /** Columns of the terminal; null where there is none: then nothing is broken into lines. */
  readonly width: number | null;
  readonly colours: boolean;
}

export function lookOfStdout(): Look {
  return { width: process.stdout.isTTY ? process.stdout.columns : null, colours: isTerminal() };
}

/** Codes that begin and end a style. */
const STYLES = { bold: [1, 22], dim: [2, 22], red: [31, 39], yellow: [33, 39], cyan: [36, 39] } as const;
export type Style = keyof typeof STYLES;
/** Splits so that every second piece is one of them. */
// eslint-disable-next-line no-control-regex -- styles are control sequences
const OWN_STYLE = /(\u001b\[(?:1|2|22|31|33|36|39)m)/u;

/** A text between the codes of its styles; nothing asks here whether there is a terminal. */
export function inStyle(text: string, styles: readonly Style[]): string {
  return styles.reduce((inner, style) => `\u001b[${STYLES[style][0]}m${inner}\u001b[${STYLES[style][1]}m`, text);
}

export function bold(text: string): string {
  return isTerminal() ? inStyle(text, ['bold']) : text;
}

export function dim(text: string): string {
  return isTerminal() ? inStyle(text, ['dim']) : text;
}

/** A table as wide as the terminal; without one as wide as it wants to be. The last column takes what is left. */
export function printTable(head: readonly string[], rows: readonly (readonly (string | number | null)[])[]): void {
  const width = process.stdout.isTTY ? Math.max(60, process.stdout.columns) : null;
  const cells = rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
  const widths = head.map((title, column) => Math.max(title.length, ...cells.map((row) => row[column]?.length ?? 0)) + 2);
  const used = widths.slice(0, -1).reduce((sum, one) => sum + one + 1, 1);
  const last = widths.length - 1;
  if (width !== null && used + (widths[last] ?? 0) + 1 > width) widths[last] = Math.max(20, width - used - 1);
  const table = new Table({ head: [...head], colWidths: widths, wordWrap: true, style: { head: [], border: [], compact: true } });
  table.push(...cells);
  print(table.toString());
}
