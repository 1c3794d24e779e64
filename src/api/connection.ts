import { CancuError } from '../errors/cancu-error.js';

/** What every connection has in common. */
export interface Connection<E> {
  readonly edges: E[];
  readonly pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}

const MOST = 100;

/**
 * How many to read for a page: one more than asked for, to see whether more comes.
 *
 * @throws CancuError WRONG_USE where `first` is not between 1 and 100
 */
export function pageSize(first: number | null | undefined, usual: number): number {
  const size = first ?? usual;
  if (size < 1 || size > MOST) throw new CancuError('WRONG_USE', `first: ${size} is not between 1 and ${MOST}`);
  return size;
}

/** A connection of rows of which one more than the page was read. */
export function connectionOf<T, E extends { readonly cursor: string }>(
  rows: readonly T[],
  size: number,
  after: string | null | undefined,
  edgeOf: (row: T) => E,
): Connection<E> {
  const edges = rows.slice(0, size).map(edgeOf);
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > size,
      hasPreviousPage: after != null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
