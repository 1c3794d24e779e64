import type { DocumentNode } from '../graph/nodes.js';
import type { Params } from '../graph/store.js';
import { gatherDossier } from '../validity/dossier.js';
import { statusOn } from '../validity/status.js';
import { connectionOf, pageSize, type Connection } from './connection.js';
import type { ApiContext } from './context.js';
import { decodeCursor, encodeCursor } from './cursor.js';
import { knowledgeOf } from './dossiers.js';
import { fromEnums } from './enums.js';
import type { DocumentFilter } from './generated/schema.js';

type Keys = readonly (string | number)[];
type Filter = DocumentFilter | null | undefined;

/** A list of documents in a fixed order, as the store reads it. */
export interface DocumentList<R extends { readonly document: DocumentNode }> {
  /** Name of the list in its cursors, and the kinds of the keys that it is ordered by. */
  readonly name: string;
  readonly kinds: readonly ('string' | 'number')[];
  readonly keysOf: (row: R) => Keys;
  /** The rows after these keys; from the beginning, where there are none. */
  readonly read: (after: Keys | null, limit: number) => Promise<readonly R[]>;
}

interface Edge {
  readonly cursor: string;
  readonly node: DocumentNode;
}

export interface PageOptions {
  readonly filter: Filter;
  readonly first: number | null | undefined;
  readonly after: string | null | undefined;
}

const USUAL = 20;

/** What a query asks the store for of a filter; statuses are not stored. */
export function storedFilter(
  filter: Filter,
): Pick<Params<'document/page'>, 'types' | 'place' | 'issuedFrom' | 'issuedBefore' | 'origins' | 'issuers'> {
  return {
    types: filter?.types ?? null,
    place: filter?.place ?? null,
    issuedFrom: filter?.issuedFrom ?? null,
    issuedBefore: filter?.issuedBefore ?? null,
    origins: fromEnums(filter?.origins),
    issuers: filter?.issuedBy ?? null,
  };
}

/** A page of a list, of the statuses that the filter names. */
export async function pageOfDocuments<R extends { readonly document: DocumentNode }>(
  list: DocumentList<R>,
  { filter, first, after }: PageOptions,
  context: ApiContext,
): Promise<Connection<Edge>> {
  const size = pageSize(first, USUAL);
  const start = decodeCursor(list.name, after, list.kinds);
  const statuses = fromEnums(filter?.statuses);
  const edgeOf = (row: R): Edge => ({ cursor: encodeCursor(list.name, list.keysOf(row)), node: row.document });
  if (statuses === null) return connectionOf(await list.read(start, size + 1), size, after, edgeOf);
  const asOf = filter?.asOf ?? context.today;
  const { kept, last, more } = await readThrough(list, { start, size }, (rows) => ofStatus(rows, statuses, asOf, context));
  const connection = connectionOf(kept, size, after, edgeOf);
  if (!more || last === null) return connection;
  return { ...connection, pageInfo: { ...connection.pageInfo, hasNextPage: true, endCursor: edgeOf(last).cursor } };
}

async function ofStatus(
  rows: readonly { readonly document: DocumentNode }[],
  statuses: readonly string[],
  asOf: string,
  context: ApiContext,
): Promise<boolean[]> {
  const ids = rows.map(({ document }) => document.id);
  const dossier = await gatherDossier(knowledgeOf(context), { documents: ids });
  return ids.map((id) => statuses.includes(statusOn(id, { asOf, provision: null }, dossier).value));
}

/** So many are read and judged at once, and so many for one page. */
const AT_ONCE = 500;
const MOST_LOOKED_AT = 2000;

/** Reads on until a page is full, the list ends or enough was looked at. */
async function readThrough<R extends { readonly document: DocumentNode }>(
  list: DocumentList<R>,
  { start, size }: { readonly start: Keys | null; readonly size: number },
  holds: (rows: readonly R[]) => Promise<readonly boolean[]>,
): Promise<{ readonly kept: readonly R[]; readonly last: R | null; readonly more: boolean }> {
  const kept: R[] = [];
  let last: R | null = null;
  for (let looked = 0; looked < MOST_LOOKED_AT; looked += AT_ONCE) {
    const rows = await list.read(last === null ? start : list.keysOf(last), AT_ONCE + 1);
    const fits = await holds(rows.slice(0, AT_ONCE));
    for (const [index, row] of rows.slice(0, AT_ONCE).entries()) {
      last = row;
      if (fits[index] === true) kept.push(row);
      if (kept.length === size) return { kept, last, more: index < rows.length - 1 };
    }
    if (rows.length <= AT_ONCE) return { kept, last, more: false };
  }
  return { kept, last, more: true };
}
