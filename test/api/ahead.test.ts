import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Workspace } from '../../src/app/workspace.js';
import type { Reader } from '../../src/graph/store.js';
import { apiOver, type Api } from '../support/api.js';
import { grafeo } from '../support/engines.js';
import { AT, samples } from '../support/plans.js';

/** What a query is going to ask of a document is read with the document, where that is sure before. */
const ID = 'vn/gia-lai/ubnd/2020/kh/614';

let workspace: Workspace;
let api: Api;
let calls: string[] = [];
beforeAll(async () => {
  workspace = await grafeo.open();
  await workspace.ingest(samples, { at: AT });
  const counting: Reader = {
    read: (query, ...rest) => {
      calls.push(query);
      return workspace.store.read(query, ...rest);
    },
  };
  api = await apiOver(workspace, counting);
});
afterAll(async () => {
  await api.close();
  await workspace.close();
});

const ALONG = ['citation/of-documents'];
const APART = ['document/with-issuers', 'citation/of-documents'];
const LIST = '{ totalCount edges { node { surface } } }';

test.each([
  ['a page', `query ($id: ID!) { document(id: $id) { title citations ${LIST} } }`, {}, ALONG],
  ['with who issued the document', `query ($id: ID!) { document(id: $id) { issuedBy { id } citations ${LIST} } }`, {}, ALONG],
  [
    'of a length that is a variable',
    `query ($id: ID!, $n: Int) { document(id: $id) { citations(first: $n) ${LIST} } }`,
    { n: 3 },
    ALONG,
  ],
  ['under another name', `query ($id: ID!) { document(id: $id) { cited: citations ${LIST} } }`, {}, ALONG],
  [
    'in fragments',
    `query ($id: ID!) { document(id: $id) { ...A } } fragment A on Document { ...B ... on Document { title } ...B } fragment B on Document { citations ${LIST} }`,
    {},
    ALONG,
  ],
  ['twice alike', `query ($id: ID!) { document(id: $id) { citations ${LIST} citations { totalCount } } }`, {}, APART],
  [
    'two pages',
    `query ($id: ID!) { document(id: $id) { a: citations(first: 1) ${LIST} b: citations(first: 2) ${LIST} } }`,
    {},
    [...APART, 'citation/of-documents'],
  ],
  [
    'under a condition that holds',
    `query ($id: ID!, $x: Boolean!) { document(id: $id) { title citations @include(if: $x) ${LIST} } }`,
    { x: true },
    APART,
  ],
  [
    'under one that does not',
    `query ($id: ID!, $x: Boolean!) { document(id: $id) { title citations @include(if: $x) ${LIST} } }`,
    { x: false },
    APART.slice(0, 1),
  ],
  [
    'in a fragment under one that does not',
    `query ($id: ID!, $x: Boolean!) { document(id: $id) { title ...A @skip(if: $x) } } fragment A on Document { citations ${LIST} }`,
    { x: true },
    APART.slice(0, 1),
  ],
  ['no page', 'query ($id: ID!) { document(id: $id) { title } }', {}, APART.slice(0, 1)],
])('citations: %s', async (_what, query, variables, expected) => {
  // the second time it is compiled
  const [first, second] = [await ask(query, variables), await ask(query, variables)];
  expect(first.calls).toEqual(expected);
  expect(second.calls).toEqual(expected);
  expect(second.data).toEqual(first.data);
  expect(Object.keys(first.data.document ?? {})).not.toEqual([]);
});

test('the documents that a page refers to are read with it, and not where nobody asks for them', async () => {
  const asking = (fields: string): string =>
    `query ($id: ID!) { document(id: $id) { citations(first: 50) { edges { node { id ${fields} } } } } }`;
  const { calls: both, data } = await ask(asking('refersTo { id symbol issuedBy { id } }'));
  expect(both).toEqual([...ALONG, 'document/with-issuers']);
  const edges = (data.document as { citations: { edges: { node: { refersTo: { id: string } | null } }[] } }).citations.edges;
  expect(edges.filter(({ node }) => node.refersTo !== null).length).toBeGreaterThan(3);
  expect((await ask(asking(''))).calls).toEqual(ALONG);
  expect((await ask(asking('surface'))).calls).toEqual(ALONG);
});

test('a page that is none is told where it was asked for', async () => {
  const errors = await api.errors('query ($id: ID!) { document(id: $id) { title citations(first: 0) { totalCount } } }', {
    id: ID,
  });
  expect(errors.map(({ path }) => path)).toEqual([['document', 'citations']]);
});

test('a document that is not there is none, with a page and without', async () => {
  for (const page of ['', `citations ${LIST}`]) {
    const { data } = await ask(`query ($id: ID!) { document(id: $id) { id ${page} } }`, { id: 'vn/gia-lai/ubnd/2020/kh/9999' });
    expect(data).toEqual({ document: null });
  }
});

async function ask(
  query: string,
  variables: Record<string, unknown> = {},
): Promise<{ readonly calls: readonly string[]; readonly data: { readonly document: object | null } }> {
  calls = [];
  const data = await api.query(query, { id: ID, ...variables });
  return { calls, data: data as { document: object | null } };
}
