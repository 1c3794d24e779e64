import { inParts, type Reader } from './store.js';

export interface PathQuery {
  /** Kinds of links that count; null for all. */
  readonly types: readonly string[] | null;
  /** How many hops at most. */
  readonly atMost: number;
}

/**
 * What came of a search: `none` where the documents are in parts of the graph that nothing ties together, `too-far` where no path
 * is as short as was asked for, `too-many` where there were too many links to look through them all.
 */
export type PathOutcome = 'found' | 'none' | 'too-far' | 'too-many';

export interface PathsFound {
  readonly outcome: PathOutcome;
  /** Ids from the one document to the other, each path as short as there is one; in the order of these ids. */
  readonly paths: readonly (readonly string[])[];
  /** There are, or may be, more as short ones than are listed. */
  readonly truncated: boolean;
}

export const LONGEST_PATH = 20;
export const MOST_PATHS = 20;
/** Of links read for one search. */
const MOST_LINKS = 20_000;

/** What has been reached from one end. */
interface Side {
  /** Hops to each document. */
  readonly distance: Map<string, number>;
  /** The documents one hop nearer to the end, by document. */
  readonly nearer: Map<string, Set<string>>;
  /** Those that were reached last. */
  frontier: readonly string[];
  depth: number;
  /** Too many links to go on from here. */
  closed: boolean;
}

/**
 * The shortest paths between two documents, over links in whichever direction. Both ends go towards each other, the one with fewer
 * documents to go on from first, a question to the store a step; where one has too many links, the other goes on alone.
 */
export async function findPaths(reader: Reader, from: string, to: string, query: PathQuery): Promise<PathsFound> {
  if (from === to) return { outcome: 'found', paths: [[from]], truncated: false };
  const [start, end] = [sideOf(from), sideOf(to)];
  let left = MOST_LINKS;
  while (start.depth + end.depth < query.atMost) {
    const side = sideToGoOn(start, end);
    if (side === null) return nothing('too-many');
    const rows = await step(reader, side.frontier, query.types, left + 1);
    const complete = rows.length <= left;
    const other = side === start ? end : start;
    const met = [...new Set(rows.map(({ far }) => far))].filter((id) => other.distance.has(id));
    if (!complete && met.length === 0) {
      side.closed = true;
      continue;
    }
    left -= rows.length;
    takeIn(side, rows);
    if (met.length > 0) return { outcome: 'found', ...pathsThrough(met, start, end, complete) };
    if (side.frontier.length === 0) return nothing('none');
  }
  return nothing('too-far');
}

function nothing(outcome: PathOutcome): PathsFound {
  return { outcome, paths: [], truncated: false };
}

function sideOf(id: string): Side {
  return { distance: new Map([[id, 0]]), nearer: new Map(), frontier: [id], depth: 0, closed: false };
}

function sideToGoOn(start: Side, end: Side): Side | null {
  if (start.closed) return end.closed ? null : end;
  return end.closed || start.frontier.length <= end.frontier.length ? start : end;
}

interface Link {
  readonly near: string;
  readonly far: string;
}

async function step(reader: Reader, ids: readonly string[], types: readonly string[] | null, limit: number): Promise<Link[]> {
  const rows: Link[] = [];
  for (const some of inParts(ids))
    rows.push(...(await reader.read('link/step', { ids: some, types, limit: limit - rows.length })));
  return rows;
}

/** Brings a side one hop further. */
function takeIn(side: Side, rows: readonly Link[]): void {
  const { distance, nearer } = side;
  side.depth += 1;
  const reached = new Set<string>();
  for (const { near, far } of rows) {
    if ((distance.get(far) ?? side.depth) < side.depth) continue;
    distance.set(far, side.depth);
    reached.add(far);
    nearer.set(far, (nearer.get(far) ?? new Set()).add(near));
  }
  side.frontier = [...reached];
}

/** Puts together what both sides know of the documents at which they met. */
function pathsThrough(
  met: readonly string[],
  start: Side,
  end: Side,
  complete: boolean,
): Pick<PathsFound, 'paths' | 'truncated'> {
  const next = new Map<string, Set<string>>();
  const add = (one: string, other: string): void => {
    next.set(one, (next.get(one) ?? new Set()).add(other));
  };
  walk(met, start.nearer, (near, far) => {
    add(near, far);
  });
  walk(met, end.nearer, (near, far) => {
    add(far, near);
  });
  const [from = ''] = [...start.distance.keys()];
  const paths: string[][] = [];
  // every way on leads to the other end, so that no more is looked at than is listed
  const follow = (path: readonly string[]): void => {
    if (paths.length > MOST_PATHS) return;
    const on = [...(next.get(path.at(-1) ?? '') ?? [])].sort();
    if (on.length === 0) paths.push([...path]);
    for (const id of on) follow([...path, id]);
  };
  follow([from]);
  return { paths: paths.slice(0, MOST_PATHS), truncated: !complete || paths.length > MOST_PATHS };
}

/** Tells every link on a shortest way from some documents back to the end of their side, each once. */
function walk(
  ids: readonly string[],
  nearer: ReadonlyMap<string, ReadonlySet<string>>,
  tell: (near: string, far: string) => void,
): void {
  let level = new Set(ids);
  while (level.size > 0) {
    const before = new Set<string>();
    for (const far of level) {
      for (const near of nearer.get(far) ?? []) {
        tell(near, far);
        before.add(near);
      }
    }
    level = before;
  }
}
