import type { Params, QueryName, Reader, Row } from '../../graph/store.js';
import { groupBy } from '../../text/group.js';

/** Questions that are asked for many parents at once, and whose rows say by `id` for which of them they are. */
export type ByIds = {
  [Q in QueryName]: Params<Q> extends { ids: readonly string[] } ? (Row<Q> extends { id: string } ? Q : never) : never;
}[QueryName];

export type Rest<Q extends ByIds> = Omit<Params<Q>, 'ids'>;

/** A reader that takes apart what it reads of many parents. */
export interface BatchReader extends Reader {
  /**
   * The rows of each parent in their order, by its id; a parent without rows is not in it.
   *
   * @throws as `read`
   */
  readEach<Q extends ByIds>(query: Q, ids: readonly string[], rest: Rest<Q>): Promise<ReadonlyMap<string, readonly Row<Q>[]>>;
}

export function batchReader(reader: Reader): BatchReader {
  return {
    read: (query, params, options) => reader.read(query, params, options),
    readEach: (query, ids, rest) => readEach(reader, query, ids, rest),
  };
}

export async function readEach<Q extends ByIds>(
  reader: Reader,
  query: Q,
  ids: readonly string[],
  rest: Rest<Q>,
): Promise<ReadonlyMap<string, readonly Row<Q>[]>> {
  const rows = (await reader.read(query, { ...rest, ids })) as readonly (Row<Q> & {
    readonly id: string;
  })[];
  return groupBy(rows, ({ id }) => id);
}
