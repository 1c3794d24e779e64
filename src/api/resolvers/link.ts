import type { LinkRow } from '../../graph/nodes.js';
import { relationTypes } from '../../registry/records.js';
import { connectionOf, pageSize } from '../connection.js';
import { decodeCursor, encodeCursor } from '../cursor.js';
import type { LinkKind, Resolvers } from '../generated/schema.js';
import { documentAt } from './document.js';

/** In the graph, kinds have the names that they have in the schema. */
const KINDS: readonly LinkKind[] = ['CITES', 'CARRIES_OUT', ...relationTypes];

/** What a link says of itself, in a list or on a path. */
export const linkFields = {
  kinds: ({ types }: Pick<LinkRow, 'types'>) => KINDS.filter((kind) => types.includes(kind)),
  confirmed: (row: Pick<LinkRow, 'types' | 'confirmed'>) => unconfirmedOf(row).length === 0,
  unconfirmed: (row: Pick<LinkRow, 'types' | 'confirmed'>) => unconfirmedOf(row),
};

function unconfirmedOf({ types, confirmed }: Pick<LinkRow, 'types' | 'confirmed'>): LinkKind[] {
  return KINDS.filter((kind) => types.includes(kind) && !confirmed.includes(kind));
}

export const linkResolvers: Resolvers = {
  Document: {
    links: async ({ id }, { kinds, first, after }, { loaders }) => {
      const size = pageSize(first, 20);
      const [from] = (decodeCursor('links', after, ['string']) ?? ['']) as [string];
      const args = { types: kinds == null ? null : [...kinds], after: from, limit: size + 1 };
      const [out, back] = await Promise.all([
        loaders.links({ outgoing: true, ...args }).load(id),
        loaders.links({ outgoing: false, ...args }).load(id),
      ]);
      // sort keys tell the two directions apart
      const rows = [...directed(out.page, true), ...directed(back.page, false)].sort((a, b) => (a.sortKey < b.sortKey ? -1 : 1));
      const connection = connectionOf(rows, size, after, (row) => ({ ...row, cursor: encodeCursor('links', [row.sortKey]) }));
      return { ...connection, totalCount: out.total + back.total };
    },
  },
  LinkEdge: {
    node: ({ other }, _args, context) => documentAt(other, context),
    ...linkFields,
  },
};

function directed(rows: readonly LinkRow[], outgoing: boolean): (LinkRow & { readonly outgoing: boolean })[] {
  return rows.map((row) => ({ ...row, outgoing }));
}
