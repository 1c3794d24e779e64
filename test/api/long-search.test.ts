import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Workspace } from '../../src/app/workspace.js';
import type { Params, QueryName, Reader, Row } from '../../src/graph/store.js';
import { apiOver, type Api } from '../support/api.js';
import { grafeo } from '../support/engines.js';
import { AT, samples } from '../support/plans.js';

interface Page {
  readonly supersededReferences: {
    readonly edges: readonly { node: { kind: string } }[];
    readonly pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}

const QUERY = `query ($after: String) {
  supersededReferences(first: 1, after: $after, filter: { kinds: [DEAD_AT_SIGNING] }) {
    edges { node { kind } }
    pageInfo { hasNextPage endCursor }
  }
}`;

let workspace: Workspace;
let api: Api;
beforeAll(async () => {
  workspace = await grafeo.open();
  await workspace.ingest(samples, { at: AT });
  api = await apiOver(workspace, withManyReferences(workspace, 10_000));
});
afterAll(async () => {
  await api.close();
  await workspace.close();
});

test('a search that was long enough says that more may come, and goes on from where it ended', async () => {
  let after: string | null = null;
  let pages = 0;
  let more = true;
  while (more) {
    const { supersededReferences }: Page = await api.query<Page>(QUERY, { after });
    expect(supersededReferences.edges).toEqual([]);
    ({ hasNextPage: more, endCursor: after } = supersededReferences.pageInfo);
    pages += 1;
    expect(pages).toBeLessThan(10);
  }
  expect(pages).toBeGreaterThan(1);
});

/** A store in which one reference, dead since its document was signed, stands many times. */
function withManyReferences({ store }: Workspace, count: number): Reader {
  return {
    read: async <Q extends QueryName>(query: Q, params: Params<Q>) => {
      if (query !== 'superseded/references') return store.read(query, params);
      const { afterOrdinal, limit } = params as Params<'superseded/references'>;
      const all = { ...params, documentId: null, afterDocument: '', afterOrdinal: -1, limit: 1 };
      const [row] = (await store.read(query, all)) as readonly Row<'superseded/references'>[];
      if (!row) throw new Error('the samples hold no superseded reference');
      return Array.from({ length: Math.min(limit, count - afterOrdinal - 1) }, (_one, index) => {
        const ordinal = afterOrdinal + 1 + index;
        return { document: { ...row.document, id: 'vn/x' }, ordinal };
      });
    },
  };
}
