/** What was made while reading: numbers of lists, marks of notes, edges of cells, ends of lines. */
export const MADE = -1;

/**
 * Where the characters of a text come from: for each UTF-16 code unit the first and the last of the file's characters it was
 * made of, by numbers that the reader gave them, or `MADE`. Several become one (a vowel and its tone), one becomes several.
 */
export interface Trace {
  readonly first: readonly number[];
  readonly last: readonly number[];
}

/** One step of making a text: each of its stretches becomes something, alone and on its line. Lines it leaves alone stay. */
export interface Change {
  readonly before: string;
  readonly after: string;
  /** Cuts a line into what is changed as one, wherever it stands. Global; has to match every character. */
  readonly stretch: RegExp;
  readonly become: (stretch: string) => string;
}

/** Is told of every change of a text, in order. */
export type Follow = (change: Change) => void;

/** For changes that look at one character at a time. */
export const EACH_CHARACTER = /[\s\S]/gu;

/** Characters that were numbered one after the other. */
export interface Origin {
  readonly first: number;
  readonly length: number;
}

export function traceOf(origins: readonly Origin[]): Trace {
  const numbers = origins.flatMap(({ first, length }) => Array.from({ length }, (_, at) => first + at));
  return { first: numbers, last: numbers };
}

/** The trace of a text after a change. */
export function followed(trace: Trace, { before, after, stretch, become }: Change): Trace {
  if (before === after) return trace;
  const made: MutableTrace = { first: [], last: [] };
  const known = new Map<string, string>();
  const changed = (piece: string): string => {
    const result = known.get(piece) ?? become(piece);
    known.set(piece, result);
    return result;
  };
  const linesAfter = after.split('\n');
  let at = 0;
  before.split('\n').forEach((line, index) => {
    if (index > 0) copy(trace, at - 1, at, made);
    if (line === linesAfter[index]) copy(trace, at, at + line.length, made);
    else {
      let from = at;
      for (const [piece] of line.matchAll(stretch)) {
        const result = changed(piece);
        if (result === piece) copy(trace, from, from + piece.length, made);
        else spread(trace, from, from + piece.length, result.length, made);
        from += piece.length;
      }
    }
    at += line.length + 1;
  });
  return checked(made, after);
}

/** @throws Error where a trace is not of the text: a change did not do what it said */
export function checked(trace: Trace, text: string): Trace {
  if (trace.first.length !== text.length)
    throw new Error(`a trace of ${trace.first.length} characters for a text of ${text.length}`);
  return trace;
}

interface MutableTrace {
  readonly first: number[];
  readonly last: number[];
}

function copy(trace: Trace, from: number, to: number, made: MutableTrace): void {
  for (let at = from; at < to; at += 1) {
    made.first.push(trace.first[at] ?? MADE);
    made.last.push(trace.last[at] ?? MADE);
  }
}

/** Each of `count` characters comes from all that stand in `[from, to)`. */
function spread(trace: Trace, from: number, to: number, count: number, made: MutableTrace): void {
  const first = trace.first.slice(from, to).find((one) => one !== MADE) ?? MADE;
  const last = trace.last.slice(from, to).findLast((one) => one !== MADE) ?? MADE;
  for (let index = 0; index < count; index += 1) {
    made.first.push(first);
    made.last.push(last);
  }
}

/** Follows a text as it is written line by line. */
export interface LineTracer {
  /** So many characters were added to the open line: those of a trace from `from` on, or made ones. */
  add(length: number, trace?: Trace | null, from?: number): void;
  /** The open line was cut to a length. */
  cut(length: number): void;
  endLine(): void;
  /** Of the text so far, cut to a length. */
  trace(length: number): Trace;
}

export function createLineTracer(): LineTracer {
  const all: MutableTrace = { first: [], last: [] };
  let lineStart = 0;
  const cutTo = (length: number): void => {
    all.first.length = length;
    all.last.length = length;
  };
  const tracer: LineTracer = {
    add(length, trace = null, from = 0) {
      copy(trace ?? { first: [], last: [] }, from, from + length, all);
    },
    cut(length) {
      cutTo(lineStart + length);
    },
    endLine() {
      tracer.add(1);
      lineStart = all.first.length;
    },
    trace(length) {
      cutTo(length);
      return all;
    },
  };
  return tracer;
}
