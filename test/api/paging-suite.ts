import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Workspace } from '../../src/app/workspace.js';
import { apiOver, type Api } from '../support/api.js';
import type { TestEngine } from '../support/engines.js';
import { AT, PLANS, samples } from '../support/plans.js';
import { webOfPlans } from '../support/small-plans.js';

/** A connection: where it stands, what to ask of a node, and what it lists at least. */
interface List {
  readonly field: string;
  /** Arguments beside `first` and `after`. */
  readonly args?: string;
  readonly of?: string;
  readonly node?: string;
  readonly least: number;
}

const LISTS: readonly List[] = [
  { field: 'documents', least: 100 },
  { field: 'documents', args: 'filter: { types: ["KH"], issuedFrom: "2020" }', least: 8 },
  { field: 'documents', args: 'filter: { statuses: [REPLACED, REPEALED], asOf: "2026-11-21" }', least: 4 },
  { field: 'search', args: 'text: "ke hoach"', least: 8 },
  { field: 'search', args: 'text: "ke hoach", filter: { origins: [INGESTED] }', least: 5 },
  { field: 'search', args: 'text: "quyet dinh", filter: { statuses: [NOT_STATED] }', least: 3 },
  { field: 'agencies', least: 20 },
  { field: 'deadlines', least: 8 },
  { field: 'supersededReferences', args: 'asOf: "2026-11-21"', least: 4 },
  { of: `document(id: "${PLANS.haGiang2024}")`, field: 'citations', least: 30 },
  { of: 'document(id: "vn/ttg/2021/ct/33")', field: 'citedBy', least: 4 },
  { of: `document(id: "${PLANS.tuyenQuang2024}")`, field: 'assignments', least: 10 },
  { of: 'document(id: "vn/ttg/2021/ct/33")', field: 'implementers', args: 'transitive: true', least: 3 },
  { of: `document(id: "${PLANS.haGiang2024}")`, field: 'implements', args: 'transitive: true', least: 10 },
  { of: 'document(id: "vn/ttg/2016/ct/16")', field: 'links', least: 4 },
  { of: `document(id: "${PLANS.haGiang2024}")`, field: 'links', args: 'kinds: [CARRIES_OUT]', least: 5 },
  { of: 'agency(id: "agency/tuyen-quang/so-noi-vu")', field: 'assignments', least: 3 },
  { of: 'document(id: "vn/ttg/2016/ct/16")', field: 'continuedBy', least: 1 },
];

interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

export function pagingSuite(engine: TestEngine): void {
  describe(`pages on ${engine.name}`, () => {
    let workspace: Workspace;
    let api: Api;
    beforeAll(async () => {
      workspace = await engine.open();
      await workspace.ingest([...samples, ...webOfPlans], { at: AT });
      api = await apiOver(workspace);
    });
    afterAll(async () => {
      await api.close();
      await workspace.close();
    });

    describe.each(LISTS.map((list) => [`${list.of ?? 'Query'} ${list.field}(${list.args ?? ''})`, list] as const))(
      '%s',
      (_name, list) => {
        test('small pages give the same list as large ones, each thing once', async () => {
          const large = await readAll(api, list, 100);
          const small = await readAll(api, list, 3);
          expect(small).toEqual(large);
          expect(large.length).toBeGreaterThanOrEqual(list.least);
          expect(new Set(large).size).toBe(large.length);
        });

        test('a page says where it begins and ends', async () => {
          const { edges, pageInfo } = await readPage(api, list, 1, null);
          expect(pageInfo).toMatchObject({ startCursor: edges[0]?.cursor, endCursor: edges[0]?.cursor, hasPreviousPage: false });
          const next = await readPage(api, list, 1, pageInfo.endCursor);
          expect(next.pageInfo.hasPreviousPage).toBe(true);
        });

        test('a cursor that is none, or one of another list, is refused', async () => {
          const other = LISTS.find((one) => one.field !== list.field && one.field !== 'implements') as List;
          const { pageInfo } = await readPage(api, other, 1, null);
          for (const after of ['abc', '', 'W10', Buffer.from('{"a":1}').toString('base64url'), pageInfo.endCursor]) {
            const [error] = await api.errors(pageQuery(list), { first: 1, after });
            expect(error?.extensions.code).toBe('BAD_CURSOR');
            expect(error?.message).toContain('no cursor of this list');
          }
        });

        test.each([0, -1, 101])('first: %i is refused', async (first) => {
          const [error] = await api.errors(pageQuery(list), { first });
          expect(error).toMatchObject({ extensions: { code: 'WRONG_USE' }, message: `first: ${first} is not between 1 and 100` });
        });
      },
    );

    test('a page goes on where it ended, though documents came and went meanwhile', async () => {
      const list: List = { field: 'documents', args: 'filter: { origins: [INGESTED] }', least: 8 };
      const all = await readAll(api, list, 100);
      const { pageInfo } = await readPage(api, list, 4, null);
      await workspace.remove(all[0] as string);
      const rest = await readAll(api, list, 100, pageInfo.endCursor);
      expect(rest).toEqual(all.slice(4));
      await workspace.ingest([...samples, ...webOfPlans], { at: AT });
    });
  });
}

function pageQuery({ of, field, args }: List): string {
  const list = `list: ${field}(${args ? `${args}, ` : ''}first: $first, after: $after) {
    edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`;
  return `query ($first: Int, $after: String) { ${of ? `of: ${of} { ${list} }` : list} }`;
}

async function readPage(api: Api, list: List, first: number, after: string | null): Promise<Page> {
  const answer = await api.query<{ list?: Page; of?: { list: Page } | null }>(pageQuery(list), { first, after });
  const page = answer.list ?? answer.of?.list;
  if (!page) throw new Error(`nothing at ${list.of}`);
  return page;
}

async function readAll(api: Api, list: List, size: number, from: string | null = null): Promise<string[]> {
  const ids: string[] = [];
  for (let after = from; ;) {
    const { edges, pageInfo } = await readPage(api, list, size, after);
    ids.push(...edges.map(({ node }) => node.id));
    if (!pageInfo.hasNextPage) return ids;
    after = pageInfo.endCursor;
  }
}
