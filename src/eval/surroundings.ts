/** Footnotes do not run over more lines than this. */
const MOST_NOTE_LINES = 40;
/** A footnote that bears its mark: `¹ Nghị quyết …`, `[1] Nghị quyết …`. */
const NOTE_MARK = /^[*#\s]*(?:[\u00B9\u00B2\u00B3\u2070-\u2079]+\s*\S|\[\d{1,3}\]\s*\S)/u;
/** A run of blanks as long as the short rule that is printed above footnotes. */
const NOTE_RULE = /^[ \t]{20,}$/u;
/** What goes on below that rule: a marked note, or the rest of one from the page before. */
const NOTE_TEXT = /^\s*(?:\d{1,3}\s|[\p{Ll}\u00B9\u00B2\u00B3\u2070-\u2079[])/u;
/** How pages begin after text extraction: a form feed, or one blank. */
const PAGE_START = /^(?:\f| \S)/u;

/** Whether the line at an offset (UTF-16 code units) belongs to a footnote, by the marks and rules above it. */
export function isInFootnote(text: string, at: number): boolean {
  const { lines, index } = linesAround(text, at);
  let below = lines[index] ?? '';
  let isBroken = false;
  for (let line = index; line >= Math.max(0, index - MOST_NOTE_LINES); line -= 1) {
    const here = lines[line] ?? '';
    if (NOTE_RULE.test(here)) return NOTE_TEXT.test(below);
    if (!isBroken && NOTE_MARK.test(here)) return true;
    if (PAGE_START.test(here)) return false;
    if (here.trim() === '') isBroken = true;
    else below = here;
  }
  return false;
}

/** A cell of a table that was taken apart, line by line. */
const CELL = 40;
/** So many lines above and below are looked at, and so many of them have to be cells. */
const NEIGHBOURS = 4;
const CELLS = 6;
/** Cells with a number or a mark: no list of short sentences has so many lines of this length. */
const SHORT_CELL = 12;
const SHORT_CELLS = 3;

/** Whether the line at an offset (UTF-16 code units) has cell edges, or stands among lines that look like cells. */
export function isInTable(text: string, at: number): boolean {
  const { lines, index } = linesAround(text, at);
  const own = lines[index] ?? '';
  if (/\||\S\t+\S/u.test(own)) return true;
  const filled = (some: readonly string[]): string[] => some.filter((line) => line.trim() !== '');
  const around = [...filled(lines.slice(0, index)).slice(-NEIGHBOURS), ...filled(lines.slice(index + 1)).slice(0, NEIGHBOURS)];
  const upTo = (length: number): number => around.filter((line) => line.trim().length <= length).length;
  return own.trim().length <= CELL && upTo(CELL) >= CELLS && upTo(SHORT_CELL) >= SHORT_CELLS;
}

function linesAround(text: string, at: number): { lines: string[]; index: number } {
  return { lines: text.split('\n'), index: text.slice(0, at).split('\n').length - 1 };
}
