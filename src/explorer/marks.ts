/** A stretch of a text that is marked: UTF-16 code units, half open. */
export interface Spot {
  readonly start: number;
  readonly end: number;
}

/** A piece of a line, and the spot that it belongs to: where spots lie inside one another, the innermost. */
export interface Piece<S extends Spot> {
  readonly text: string;
  readonly spot: S | null;
  /** Whether the spot begins here: one may go on in other pieces and lines. */
  readonly first: boolean;
}

export interface MarkedLine<S extends Spot> {
  /** Where it begins in the text. */
  readonly start: number;
  /** Whether a new page begins with it. */
  readonly newPage: boolean;
  readonly pieces: readonly Piece<S>[];
}

/** Cuts a text into its lines, and these where marks begin and end. Spots outside the text, or without length, are left out. */
export function markedLines<S extends Spot>(text: string, spots: readonly S[]): MarkedLine<S>[] {
  const runs = runsOf(text, spots);
  const seen = new Set<S>();
  const lines: MarkedLine<S>[] = [];
  let at = 0;
  let run = 0;
  for (const { start, end, newPage } of linesOf(text)) {
    const pieces: Piece<S>[] = [];
    while (at < end) {
      while (run < runs.length && (runs[run] as Run<S>).end <= at) run += 1;
      const { spot, end: until } = runs[run] as Run<S>;
      const to = Math.min(until, end);
      pieces.push({ text: text.slice(at, to), spot, first: spot !== null && !seen.has(spot) });
      if (spot) seen.add(spot);
      at = to;
    }
    lines.push({ start, newPage, pieces });
    at = end + 1;
  }
  return lines;
}

interface Run<S> {
  readonly end: number;
  readonly spot: S | null;
}

/** The text from end to end as runs of one innermost spot, or of none. */
function runsOf<S extends Spot>(text: string, spots: readonly S[]): Run<S>[] {
  const inside = spots.filter(({ start, end }) => start >= 0 && start < end && end <= text.length);
  const sorted = [...inside].sort((a, b) => a.start - b.start || b.end - a.end);
  const cuts = [...new Set([...sorted.flatMap(({ start, end }) => [start, end]), text.length])].sort((a, b) => a - b);
  const runs: Run<S>[] = [];
  let open: S[] = [];
  let next = 0;
  let from = 0;
  for (const end of cuts) {
    if (end > from) addRun(runs, { end, spot: open.at(-1) ?? null });
    from = end;
    open = open.filter((one) => one.end > end);
    for (; next < sorted.length && (sorted[next] as S).start === end; next += 1) open.push(sorted[next] as S);
  }
  return runs;
}

/** A spot that another one ends in goes on as one run. */
function addRun<S>(runs: Run<S>[], run: Run<S>): void {
  if (runs.length > 0 && runs.at(-1)?.spot === run.spot) runs.pop();
  runs.push(run);
}

function* linesOf(text: string): Generator<{ start: number; end: number; newPage: boolean }> {
  let start = 0;
  let newPage = false;
  for (const { index, 0: sign } of text.matchAll(/[\n\f]/gu)) {
    yield { start, end: index, newPage };
    [start, newPage] = [index + 1, sign === '\f'];
  }
  yield { start, end: text.length, newPage };
}
