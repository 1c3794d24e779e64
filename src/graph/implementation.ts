import { implementationKinds, type CarriesOutRow, type ImplementationKind } from './nodes.js';
import type { Reader, ReadOptions } from './store.js';
import { compareText } from '../text/compare.js';

/** Towards those who carry a document out, or towards what it carries out. */
export type Direction = 'implementers' | 'implements';

export interface ImplementationQuery {
  readonly direction: Direction;
  /** Also through others; else direct ones only, whatever `maxDepth`. */
  readonly transitive: boolean;
  readonly maxDepth: number;
  /** Count a bare *căn cứ*. */
  readonly includeBasis: boolean;
}

/** A document found. */
export interface Found {
  readonly id: string;
  readonly issuedOn: string | null;
  /** Hops of the shortest way. */
  readonly distance: number;
}

/** Ids along a way from an implementer to what is carried out in the end. */
export type Way = readonly string[];

export interface ImplementationResult {
  /** Nearest first, then by day of issue, then by id. */
  readonly found: readonly Found[];
  /** Depth or the number of edges made it stop. */
  readonly truncated: boolean;
  /** The ways between the document asked for and one that was found, the shortest first, then by the ids that follow the one that was found; at most `MOST_WAYS`, and what `MOST_STEPS` steps find. */
  readonly waysOf: (id: string) => Way[];
}

export const DEEPEST = 20;
const MOST_EDGES = 20_000;
export const MOST_WAYS = 50;
/** Looked at for the ways of one document: in a dense graph most that begin well end nowhere. */
const MOST_STEPS = 20_000;

/** The kinds of edges that a search goes over: a bare *căn cứ* only where it is asked for. */
export function kindsThatCount(includeBasis: boolean): ImplementationKind[] {
  return implementationKinds.filter((kind) => includeBasis || kind !== 'basis');
}

/**
 * Follows CARRIES_OUT from a document, one question a level. Not only the shortest way counts, for a plan may carry out a scheme
 * directly and through another plan: all are listed of a document when they are asked for. No way meets itself.
 */
export async function findImplementation(
  reader: Reader,
  id: string,
  query: ImplementationQuery,
  options?: ReadOptions,
): Promise<ImplementationResult> {
  const kinds = kindsThatCount(query.includeBasis);
  const question = query.direction === 'implementers' ? 'implementation/step-down' : 'implementation/step-up';
  const next = new Map<string, Set<string>>();
  const issuedOn = new Map<string, string | null>();
  let edges = 0;
  /** Reads what lies one step beyond some documents, and gives it back. */
  const step = async (frontier: readonly string[]): Promise<string[]> => {
    const rows = await reader.read(question, { ids: frontier, kinds, limit: MOST_EDGES - edges + 1 }, options);
    for (const { near, far: all, issuedOn: days } of rows) {
      edges += all.length;
      next.set(near, new Set(all));
      all.forEach((far, index) => issuedOn.set(far, days[index] || null));
    }
    return rows.flatMap(({ far }) => far);
  };
  const depth = query.transitive ? query.maxDepth : 1;
  const distance = new Map([[id, 0]]);
  let frontier = [id];
  for (let hops = 1; hops <= depth && frontier.length > 0 && edges <= MOST_EDGES; hops += 1) {
    frontier = [...new Set(await step(frontier))].filter((far) => !distance.has(far));
    for (const far of frontier) distance.set(far, hops);
  }
  // one step more, to see whether the depth cut anything off
  const cut = query.transitive && frontier.length > 0 && edges <= MOST_EDGES && (await step(frontier)).some((far) => far !== id);
  const found = [...distance]
    .filter(([other]) => other !== id)
    .map(([other, hops]): Found => ({ id: other, issuedOn: issuedOn.get(other) ?? null, distance: hops }));
  const steps = { back: turned(next), distance };
  return {
    found: found.sort(compareFound),
    truncated: edges > MOST_EDGES || cut,
    waysOf(other) {
      const ways = waysBack(other, id, steps, depth);
      return query.direction === 'implementers' ? ways : ways.map((way) => way.reverse());
    },
  };
}

/** From each document to those one step nearer to the start, or as near, in order. */
function turned(next: ReadonlyMap<string, ReadonlySet<string>>): Map<string, string[]> {
  const back = new Map<string, string[]>();
  for (const [near, all] of next) {
    for (const far of all) {
      const list = back.get(far);
      if (list) list.push(near);
      else back.set(far, [near]);
    }
  }
  for (const list of back.values()) list.sort(compareText);
  return back;
}

interface Steps {
  readonly back: ReadonlyMap<string, readonly string[]>;
  /** Hops from the start, the least that there are. */
  readonly distance: ReadonlyMap<string, number>;
}

/** Simple ways from a document back to the start: all of one length before those that are longer. */
function waysBack(from: string, start: string, { back, distance }: Steps, maxDepth: number): string[][] {
  const ways: string[][] = [];
  let steps = 0;
  const follow = (way: readonly string[], left: number): void => {
    for (const near of back.get(way.at(-1) ?? '') ?? []) {
      if (ways.length === MOST_WAYS || (steps += 1) > MOST_STEPS) return;
      if ((distance.get(near) ?? Infinity) >= left || way.includes(near)) continue;
      if (near !== start) follow([...way, near], left - 1);
      else if (left === 1) ways.push([...way, near]);
    }
  };
  for (let length = distance.get(from) ?? Infinity; length <= maxDepth; length += 1) follow([from], length);
  return ways;
}

/** Nearest first, then oldest, then by id: the order of pages. */
export function compareFound(
  a: Pick<Found, 'distance' | 'issuedOn' | 'id'>,
  b: Pick<Found, 'distance' | 'issuedOn' | 'id'>,
): number {
  return a.distance - b.distance || compareText(a.issuedOn ?? '', b.issuedOn ?? '') || compareText(a.id, b.id);
}

/** The strongest first. */
const STRENGTH: Readonly<Record<ImplementationKind, number>> = {
  implement: 0,
  pursuant: 1,
  nested: 2,
  registry: 3,
  curated: 4,
  basis: 5,
};

/** Of several edges between two documents the one that proves most. */
export function strongestProof(edges: readonly CarriesOutRow[]): CarriesOutRow | undefined {
  return [...edges].sort((a, b) => STRENGTH[a.how] - STRENGTH[b.how] || compareText(a.id, b.id))[0];
}
