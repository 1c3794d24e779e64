import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { curationOf } from '../../src/app/curation.js';
import { graphTokens } from '../../src/app/tokens/graph-tokens.js';
import { newToken } from '../../src/app/tokens/token.js';
import { openWorkspace, type Workspace } from '../../src/app/workspace.js';
import { decodeBookmarks, encodeBookmarks } from '../../src/api/bookmark.js';
import { apiOver, type Api } from '../support/api.js';
import { DECISION_ID, documents, SCHEME_PLAN_ID } from '../support/edits.js';
import { neo4j, registry } from '../support/engines.js';
import { AT } from '../support/plans.js';

const access = inject('neo4j');

const EDIT = {
  query: 'mutation ($input: AssertRelationInput!) { assertRelation(input: $input) { edit { id } } }',
  variables: {
    input: {
      ...{ from: DECISION_ID, relation: 'REPLACES', to: SCHEME_PLAN_ID, effectiveOn: '2024-03-01', scope: 'WHOLE' },
      ...{ reason: 'read in the gazette', source: 'https://example.org/7' },
    },
  },
};
const ASK = { query: `{ document(id: "${SCHEME_PLAN_ID}") { replacedBy { edges { node { id } } } } }` };

/** Two servers that know nothing of one another; the second one goes by the address that drivers of a cluster use. */
describe.skipIf(access === null)('two servers on one Neo4j', () => {
  let workspaces: [Workspace, Workspace];
  let apis: [Api, Api];
  let secret: string;
  const send = async (api: Api, payload: object, headers = {}) => {
    const { statusCode, headers: got, body } = await api.server.inject({ method: 'POST', url: '/graphql', payload, headers });
    return {
      status: statusCode,
      bookmark: got['cancu-bookmark'] as string | undefined,
      ...(JSON.parse(body) as { data: unknown }),
    };
  };
  beforeAll(async () => {
    const { url = '', username = '', password = '' } = access ?? {};
    const first = await neo4j.open();
    await first.ingest(documents, { at: AT });
    const routed = { kind: 'neo4j', url: url.replace('bolt:', 'neo4j:'), username, password } as const;
    workspaces = [first, await openWorkspace(routed, { registry })];
    const token = newToken('An', 'editor', AT);
    await graphTokens(first.store).add(token.kept);
    secret = token.secret;
    const made = workspaces.map((one) => apiOver(one, one.reader, curationOf(one, graphTokens(one.store), null)));
    apis = (await Promise.all(made)) as [Api, Api];
  });
  afterAll(async () => {
    for (const api of apis) await api.close();
    for (const workspace of workspaces) await workspace.close();
  });

  test('what was edited at one is read at the other with the bookmark of the answer', async () => {
    const edited = await send(apis[0], EDIT, { authorization: `Bearer ${secret}` });
    expect(edited).toMatchObject({ status: 200, data: { assertRelation: { edit: { id: expect.any(String) as string } } } });
    expect(decodeBookmarks(edited.bookmark).length).toBeGreaterThan(0);
    const read = await send(apis[1], ASK, { 'cancu-bookmark': edited.bookmark });
    expect(read.data).toEqual({ document: { replacedBy: { edges: [{ node: { id: DECISION_ID } }] } } });
    expect(read.bookmark).toBeUndefined();
  });

  test('bookmarks of another database are refused, whatever is asked', async () => {
    const bookmark = encodeBookmarks(['neo4j:bookmark:v1:tx99999999999999999999']);
    expect(await send(apis[1], ASK, { 'cancu-bookmark': bookmark })).toMatchObject({
      errors: [{ extensions: { code: 'BAD_INPUT' } }],
    });
  });
});
