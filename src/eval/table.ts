/** Cells of text; the first column is set to the left, the others, which hold figures, to the right. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** For a terminal: columns with two blanks between, a rule below the head. */
export function textTable(table: Table): string {
  const widths = widthsOf(table, 1);
  const lineOf = (cells: readonly string[]): string => padded(cells, widths).join('  ').trimEnd();
  return [lineOf(table.head), widths.map((width) => '─'.repeat(width)).join('──'), ...table.rows.map(lineOf)].join('\n');
}

/** For a page: a table of GitHub's Markdown, its columns padded. */
export function markdownTable(table: Table): string {
  const widths = widthsOf(table, 3);
  const lineOf = (cells: readonly string[]): string => `| ${padded(cells, widths).join(' | ')} |`;
  const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [lineOf(table.head), `| ${rule.join(' | ')} |`, ...table.rows.map(lineOf)].join('\n');
}

function widthsOf({ head, rows }: Table, least: number): number[] {
  return head.map((name, column) => Math.max(least, name.length, ...rows.map((row) => row[column]?.length ?? 0)));
}

function padded(cells: readonly string[], widths: readonly number[]): string[] {
  return widths.map((width, column) =>
    column === 0 ? (cells[column] ?? '').padEnd(width) : (cells[column] ?? '').padStart(width),
  );
}

const FIRST = 20;
const LAST = 9;

/** Long file names with their middle left out; in full where two would then be the same. */
export function shortNames(names: readonly string[]): string[] {
  const short = names.map((name) =>
    name.length <= FIRST + LAST + 1
      ? name
      : `${name.slice(0, FIRST).replace(/-+$/u, '')}…${name.slice(-LAST).replace(/^-+/u, '')}`,
  );
  return new Set(short).size === new Set(names).size ? short : [...names];
}
