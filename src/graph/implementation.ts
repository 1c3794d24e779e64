import type { CarriesOutRow, ImplementationKind } from './nodes.js';
import type { Reader, ReadOptions } from './store.js';

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

/** A document found, with every way between it and the one asked for. */
export interface Found {
  readonly id: string;
  readonly issuedOn: string | null;
  /** Hops of the shortest way. */
  readonly distance: number;
  /** Ids along each way from the implementer to what is carried out in the end; the shortest first. */
  readonly ways: readonly (readonly string[])[];
}

export interface ImplementationResult {
  /** Nearest first, then by day of issue, then by id. */
  readonly found: readonly Found[];
  /** Depth or the number of edges made it stop. */
  readonly truncated: boolean;
}

export const DEEPEST = 20;
const MOST_EDGES = 20_000;
const MOST_WAYS = 50;
const MOST_STEPS = 200_000;

const KINDS: readonly ImplementationKind[] = ['implement', 'pursuant', 'nested', 'registry', 'curated'];

/**
 * Follows CARRIES_OUT from a document, one question a level, and lists every way: not only the shortest counts, for a plan may
 * carry out a scheme directly and through another plan. Cycles end where a way would meet itself.
 */
export async function findImplementation(
  reader: Reader,
  id: string,
  query: ImplementationQuery,
  options?: ReadOptions,
): Promise<ImplementationResult> {
  const kinds = query.includeBasis ? [...KINDS, 'basis'] : KINDS;
  const question = query.direction === 'implementers' ? 'implementation/step-down' : 'implementation/step-up';
  const next = new Map<string, Set<string>>();
  const issuedOn = new Map<string, string | null>();
  let edges = 0;
  /** Reads what lies one step beyond some documents, and gives it back. */
  const step = async (frontier: readonly string[]): Promise<string[]> => {
    const rows = await reader.read(question, { ids: frontier, kinds, limit: MOST_EDGES - edges + 1 }, options);
    edges += rows.length;
    for (const { near, far, issuedOn: day } of rows) {
      next.set(near, (next.get(near) ?? new Set()).add(far));
      issuedOn.set(far, day ?? null);
    }
    return rows.map(({ far }) => far);
  };
  const depth = query.transitive ? query.maxDepth : 1;
  const distance = new Map([[id, 0]]);
  let frontier = [id];
  for (let hops = 1; hops <= depth && frontier.length > 0 && edges <= MOST_EDGES; hops += 1) {
    frontier = [...new Set(await step(frontier))].filter((far) => !distance.has(far));
    for (const far of frontier) distance.set(far, hops);
  }
  // one step more, to see whether the depth cut anything off
  if (query.transitive && frontier.length > 0 && edges <= MOST_EDGES) await step(frontier);
  const { ways, complete } = waysFrom(id, next, depth, query.direction);
  const found = [...distance]
    .filter(([other]) => other !== id)
    .map(([other, hops]): Found => ({
      id: other,
      issuedOn: issuedOn.get(other) ?? null,
      distance: hops,
      ways: ways.get(other) ?? [],
    }));
  const truncated = edges > MOST_EDGES || (query.transitive && !complete);
  return { found: found.sort(compareFound), truncated };
}

/** Every simple way from the start, up to a length and a number; complete where neither cut one off. */
function waysFrom(
  start: string,
  next: ReadonlyMap<string, ReadonlySet<string>>,
  maxDepth: number,
  direction: Direction,
): { ways: Map<string, string[][]>; complete: boolean } {
  const ways = new Map<string, string[][]>();
  let level: string[][] = [[start]];
  let steps = 0;
  for (let depth = 1; depth <= maxDepth && level.length > 0; depth += 1) {
    const longer: string[][] = [];
    for (const way of level) {
      for (const far of next.get(way.at(-1) ?? '') ?? []) {
        if (way.includes(far)) continue;
        steps += 1;
        if (steps > MOST_STEPS) return { ways, complete: false };
        const extended = [...way, far];
        const list = ways.get(far) ?? [];
        // ways are told from the implementer to what it carries out
        if (list.length < MOST_WAYS) list.push(direction === 'implementers' ? [...extended].reverse() : extended);
        ways.set(far, list);
        longer.push(extended);
      }
    }
    level = longer;
  }
  for (const list of ways.values()) list.sort((a, b) => a.length - b.length || (a.join() < b.join() ? -1 : 1));
  const canGoOn = (way: readonly string[]): boolean => [...(next.get(way.at(-1) ?? '') ?? [])].some((far) => !way.includes(far));
  return { ways, complete: !level.some(canGoOn) };
}

/** Nearest first, then oldest, then by id: the order of pages. */
export function compareFound(
  a: Pick<Found, 'distance' | 'issuedOn' | 'id'>,
  b: Pick<Found, 'distance' | 'issuedOn' | 'id'>,
): number {
  return a.distance - b.distance || compareText(a.issuedOn ?? '', b.issuedOn ?? '') || compareText(a.id, b.id);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const STRENGTH: readonly ImplementationKind[] = ['implement', 'pursuant', 'nested', 'registry', 'curated', 'basis'];

/** Of several edges between two documents the one that proves most. */
export function strongestProof(edges: readonly CarriesOutRow[]): CarriesOutRow | undefined {
  return [...edges].sort((a, b) => STRENGTH.indexOf(a.how) - STRENGTH.indexOf(b.how) || compareText(a.id, b.id))[0];
}
