import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TokenRole } from '../../src/api/token-role.js';
import { curationOf, whyNoEdits } from '../../src/app/curation.js';
import { newToken, type TokenStore } from '../../src/app/tokens/token.js';
import type { Workspace } from '../../src/app/workspace.js';
import { apiOver, type Api, type ApiError } from '../support/api.js';
import { DECISION_ID, documents, OPEN_ID, REPLACED_ID, SCHEME_PLAN_ID } from '../support/edits.js';
import type { TestEngine } from '../support/engines.js';
import { AT } from '../support/plans.js';

const ASSERT = `mutation ($input: AssertRelationInput!) { assertRelation(input: $input) { edit {
  id kind author reason source says applies whyNot from { id } relation to { id status { value since } } effectiveOn scope known confidence
  withdrawn { id } } } }`;
const WITHDRAW =
  'mutation ($input: WithdrawInput!) { withdraw(input: $input) { edit { id kind says applies target { id withdrawn { id } } statement } } }';
const SETTLE = `mutation ($input: SettleCitationInput!) { settleCitation(input: $input) { edit {
  id printed citing { id } to { id } citations { id settledBy { id } resolution refersTo { id } } } } }`;
const HEIR =
  'mutation ($input: NameHeirInput!) { nameHeir(input: $input) { edit { id agency { id } heir { id name } on functions } } }';

const WHY = { reason: 'read in the gazette', source: 'https://example.org/7' };
const RELATION = {
  from: DECISION_ID,
  relation: 'REPLACES',
  to: SCHEME_PLAN_ID,
  effectiveOn: '2024-03-01',
  scope: 'WHOLE',
  ...WHY,
};

interface Answer<T> {
  readonly status: number;
  readonly headers: Record<string, unknown>;
  readonly data: T | null;
  readonly errors: readonly ApiError[];
}

/** Edits as a client makes them. */
export function editApiSuite(
  engine: TestEngine,
  tokensOf: (workspace: Workspace) => { tokens: TokenStore; cleanUp: () => void },
): void {
  describe(`edits over GraphQL on ${engine.name}`, () => {
    let workspace: Workspace;
    let api: Api;
    let tokens: TokenStore;
    let cleanUp: () => void;
    const secrets = new Map<string, string>();
    const give = async (name: string, role: TokenRole): Promise<void> => {
      const { secret, kept } = newToken(name, role, AT);
      await tokens.add(kept);
      secrets.set(name, secret);
    };
    beforeAll(async () => {
      workspace = await engine.open();
      await workspace.ingest(documents, { at: AT });
      ({ tokens, cleanUp } = tokensOf(workspace));
      await give('An', 'editor');
      await give('Bình', 'editor');
      await give('Chi', 'reader');
      api = await apiOver(workspace, workspace.store, curationOf(workspace, tokens, null));
    });
    afterAll(async () => {
      await api.close();
      await workspace.close();
      cleanUp();
    });

    const post = async <T>(query: string, input: unknown, authorization?: string, to = api): Promise<Answer<T>> => {
      const response = await to.server.inject({
        method: 'POST',
        url: '/graphql',
        payload: { query, variables: { input } },
        ...(authorization === undefined ? {} : { headers: { authorization } }),
      });
      const { data = null, errors = [] } = response.json<{ data?: T | null; errors?: ApiError[] }>();
      return { status: response.statusCode, headers: response.headers, data, errors };
    };
    const as = (name: string): string => `Bearer ${secrets.get(name)}`;
    const edit = async (query: string, input: unknown, name = 'An'): Promise<Record<string, unknown> & { id: string }> => {
      const { status, data, errors } = await post<Record<string, { edit: Record<string, unknown> & { id: string } }>>(
        query,
        input,
        as(name),
      );
      expect(errors).toEqual([]);
      expect(status).toBe(200);
      return Object.values(data ?? {})[0]?.edit ?? { id: '' };
    };

    // ---- who may --------------------------------------------------------------------------------------------------

    test.each<[string, string | undefined, number, string, string]>([
      ['no token', undefined, 401, 'UNAUTHENTICATED', 'there is none'],
      ['no bearer', 'Basic YW46YW4=', 401, 'UNAUTHENTICATED', 'no bearer token'],
      ['an empty one', 'Bearer ', 401, 'UNAUTHENTICATED', 'no bearer token'],
      ['a wrong one', `Bearer cancu_${'A'.repeat(43)}`, 401, 'UNAUTHENTICATED', 'not known here, or was revoked'],
      ['the hash of one', 'the hash', 401, 'UNAUTHENTICATED', 'not known here'],
      ['that of a reader', 'Chi', 403, 'FORBIDDEN', 'The token of Chi has the role reader'],
    ])('%s is refused', async (_what, given, status, code, part) => {
      const [kept] = await tokens.list();
      const header = given === 'Chi' ? as('Chi') : given === 'the hash' ? `Bearer ${kept?.hash}` : given;
      const seq = await workspace.journal.lastSeq();
      const answer = await post(ASSERT, RELATION, header);
      expect(answer).toMatchObject({ status, data: null, errors: [{ extensions: { code } }] });
      expect(answer.errors[0]?.message).toContain(part);
      expect(answer.errors[0]?.extensions).toEqual({ code });
      expect(answer.headers['www-authenticate']).toBe(status === 401 ? 'Bearer realm="cancu"' : undefined);
      expect(await workspace.journal.lastSeq()).toBe(seq);
    });

    test('a revoked token is worth nothing, at once', async () => {
      await give('Dung', 'editor');
      expect(await tokens.remove('Dung')).toBe(true);
      expect(await tokens.remove('Dung')).toBe(false);
      expect((await post(ASSERT, RELATION, as('Dung'))).status).toBe(401);
    });

    test('questions need no token, and a wrong one does not keep anybody from asking', async () => {
      const query = '{ edits { edges { node { id } } } document(id: "vn/ttg/2021/ct/33") { symbol } }';
      for (const header of [undefined, 'Bearer wrong', as('Chi')]) {
        const { status, errors, data } = await post<{ document: unknown }>(query, null, header);
        expect({ status, errors, document: data?.document }).toEqual({
          status: 200,
          errors: [],
          document: { symbol: '33/CT-TTg' },
        });
      }
    });

    test('a server that takes none says so, also to those who hold a token', async () => {
      const refusal = whyNoEdits('0.0.0.0', null);
      const closed = await apiOver(workspace, workspace.store, curationOf(workspace, tokens, refusal));
      const answer = await post(ASSERT, RELATION, as('An'), closed);
      expect(answer).toMatchObject({ status: 403, data: null, errors: [{ extensions: { code: 'FORBIDDEN' } }] });
      expect(answer.errors[0]?.message).toContain('it listens on 0.0.0.0');
      expect((await post('{ document(id: "vn/ttg/2021/ct/33") { symbol } }', null, undefined, closed)).status).toBe(200);
      await closed.close();
    });

    test('no page of another site makes one: neither by a link nor by a form', async () => {
      const query = `mutation { withdraw(input: { target: "edit/000000000000", reason: "x" }) { edit { id } } }`;
      const byLink = await api.server.inject({
        url: `/graphql?query=${encodeURIComponent(query)}`,
        headers: { authorization: as('An'), 'apollo-require-preflight': 'true' },
      });
      expect(byLink.statusCode).toBe(405);
      const byForm = await api.server.inject({
        method: 'POST',
        url: '/graphql',
        headers: { authorization: as('An'), 'content-type': 'text/plain' },
        payload: JSON.stringify({ query }),
      });
      expect(byForm.statusCode).toBeGreaterThanOrEqual(400);
    });

    // ---- what is said ---------------------------------------------------------------------------------------------

    test('a relation: asserted, refused a second time, withdrawn, brought back', async () => {
      const made = await edit(ASSERT, RELATION);
      expect(made).toMatchObject({
        kind: 'ASSERT_RELATION',
        author: 'An',
        ...WHY,
        says: `${DECISION_ID} REPLACES ${SCHEME_PLAN_ID} from 2024-03-01 scope whole`,
        applies: true,
        whyNot: null,
        from: { id: DECISION_ID },
        relation: 'REPLACES',
        to: { id: SCHEME_PLAN_ID, status: { value: 'REPLACED', since: '2024-03-01' } },
        effectiveOn: '2024-03-01',
        scope: 'WHOLE',
        known: 'READ',
        confidence: 0.95,
        withdrawn: null,
      });
      const again = await post(ASSERT, RELATION, as('Bình'));
      expect(again).toMatchObject({ status: 200, data: null, errors: [{ extensions: { code: 'CONFLICT' } }] });
      expect(again.errors[0]?.message).toContain(`${made.id} says so already, by An`);
      const out = await edit(WITHDRAW, { target: made.id, reason: 'a slip' }, 'Bình');
      expect(out).toMatchObject({
        kind: 'WITHDRAW',
        applies: true,
        target: { id: made.id, withdrawn: { id: out.id } },
        statement: null,
      });
      const { document } = await api.query<{ document: unknown }>(
        `query ($id: ID!) { document(id: $id) { status { value } replacedBy { edges { node { id } relation {
           confirmed withdrawn note edit { id applies } withdrawnBy { author reason } } } } } }`,
        { id: SCHEME_PLAN_ID },
      );
      expect(document).toMatchObject({
        status: { value: 'NOT_STATED' },
        replacedBy: {
          edges: [
            {
              node: { id: DECISION_ID },
              relation: {
                confirmed: false,
                withdrawn: true,
                note: expect.stringMatching(/^read in the gazette; withdrawn by Bình on \d{4}-\d\d-\d\d: a slip$/u) as string,
                edit: { id: made.id, applies: false },
                withdrawnBy: { author: 'Bình', reason: 'a slip' },
              },
            },
          ],
        },
      });
      await edit(WITHDRAW, { target: out.id, reason: 'no slip' });
      const back = await api.query<{ document: { status: unknown } }>(
        'query ($id: ID!) { document(id: $id) { status { value } } }',
        {
          id: SCHEME_PLAN_ID,
        },
      );
      expect(back.document.status).toEqual({ value: 'REPLACED' });
    });

    test('what a text states is withdrawn by the id of the relation', async () => {
      const { document } = await api.query<{ document: { replacedBy: { edges: { relation: { id: string } }[] } } }>(
        'query ($id: ID!) { document(id: $id) { replacedBy { edges { relation { id } } } } }',
        { id: REPLACED_ID },
      );
      const id = document.replacedBy.edges[0]?.relation.id ?? '';
      expect(await edit(WITHDRAW, { target: id, reason: 'a slip' })).toMatchObject({
        target: null,
        statement: id,
        applies: true,
      });
    });

    test('a citation, and an heir', async () => {
      const settled = await edit(SETTLE, { citation: `${OPEN_ID}#c0`, document: 'vn/ttg/2021/ct/33', reason: 'of that year' });
      const refers = { settledBy: { id: settled.id }, resolution: 'RESOLVED', refersTo: { id: 'vn/ttg/2021/ct/33' } };
      expect(settled).toMatchObject({
        printed: 'Chỉ thị số 33/CT-TTg',
        citing: { id: OPEN_ID },
        to: { id: 'vn/ttg/2021/ct/33' },
        citations: [
          { id: `${OPEN_ID}#c0`, ...refers },
          { id: `${OPEN_ID}#c1`, ...refers },
        ],
      });
      const named = await edit(HEIR, {
        agency: 'agency/gia-lai/so-noi-vu',
        heir: 'agency/gia-lai/so-tai-chinh',
        on: '2025-03-01',
        functions: ['thi đua'],
        ...WHY,
      });
      expect(named).toMatchObject({ heir: { name: 'Sở Tài chính' }, on: '2025-03-01', functions: ['thi đua'] });
      const { agency } = await api.query<{ agency: { succeededBy: { edit: { id: string } | null }[] } }>(
        '{ agency(id: "agency/gia-lai/so-noi-vu") { succeededBy { agency { id } on functions withdrawn edit { id } } } }',
      );
      expect(agency.succeededBy.filter((one) => one.edit !== null)).toEqual([
        {
          agency: { id: 'agency/gia-lai/so-tai-chinh' },
          on: '2025-03-01',
          functions: ['thi đua'],
          withdrawn: false,
          edit: { id: named.id },
        },
      ]);
    });

    test.each([
      ['an unknown document', ASSERT, { ...RELATION, to: 'vn/ttg/1900/ct/1' }, 'NOT_FOUND'],
      ['a relation to itself', ASSERT, { ...RELATION, to: DECISION_ID }, 'BAD_INPUT'],
      ['an effect before the issue', ASSERT, { ...RELATION, effectiveOn: '2023' }, 'BAD_INPUT'],
      ['a day that is none', ASSERT, { ...RELATION, effectiveOn: '2024-02-30' }, 'BAD_DATE'],
      ['no reason', ASSERT, { ...RELATION, reason: '' }, 'BAD_INPUT'],
      ['half a character', ASSERT, { ...RELATION, reason: 'so \ud800 it is' }, 'BAD_INPUT'],
      [
        'half a character in a list',
        HEIR,
        { agency: 'agency/x/y', heir: 'agency/x/z', on: '2025', functions: ['\udc00'], ...WHY },
        'BAD_INPUT',
      ],
      ['an unknown edit', WITHDRAW, { target: 'edit/000000000000', reason: 'x' }, 'NOT_FOUND'],
      ['an unknown citation', SETTLE, { citation: `${OPEN_ID}#c77`, document: DECISION_ID, reason: 'x' }, 'NOT_FOUND'],
      ['an unknown body', HEIR, { agency: 'agency/x/y', heir: 'agency/x/z', on: '2025', ...WHY }, 'NOT_FOUND'],
    ])('%s is told by its code', async (_what, query, input, code) => {
      const { errors, data } = await post(query, input, as('An'));
      expect(data ?? null).toBeNull();
      expect(errors.map((one) => one.extensions.code)).toEqual([code]);
    });

    test('every edit is listed, the latest first, in pages and by filter, and is a node', async () => {
      type Page = {
        edits: {
          edges: { cursor: string; node: { id: string; at: string } }[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
        };
      };
      const LIST = `query ($filter: EditFilter, $first: Int, $after: String) { edits(filter: $filter, first: $first, after: $after) {
        edges { cursor node { id at } } pageInfo { hasNextPage endCursor } } }`;
      const all = (await api.query<Page>(LIST, { first: 100 })).edits.edges.map(({ node }) => node);
      expect(all.map(({ id }) => id).sort()).toEqual((await workspace.edits()).map(({ id }) => id).sort());
      expect(all.map(({ at }) => at)).toEqual([...all.map(({ at }) => at)].sort().reverse());
      const paged: string[] = [];
      for (let after: string | null = null; ;) {
        const { edits }: Page = await api.query<Page>(LIST, { first: 2, after });
        paged.push(...edits.edges.map(({ node }) => node.id));
        if (!edits.pageInfo.hasNextPage) break;
        after = edits.pageInfo.endCursor;
      }
      expect(paged).toEqual(all.map(({ id }) => id));
      const count = async (filter: object): Promise<number> => (await api.query<Page>(LIST, { filter })).edits.edges.length;
      expect(await count({ kinds: ['NAME_HEIR', 'SETTLE_CITATION'] })).toBe(2);
      expect(await count({ author: 'Bình' })).toBe(1);
      expect(await count({ about: 'agency/gia-lai/so-tai-chinh' })).toBe(1);
      expect((await count({ inForce: true })) + (await count({ inForce: false }))).toBe(all.length);
      const { node } = await api.query<{ node: unknown }>('query ($id: ID!) { node(id: $id) { __typename id } }', {
        id: all[0]?.id,
      });
      expect(node).toEqual({ __typename: 'Edit', id: all[0]?.id });
    });

    test('an edit whose mention went from the text says that it does not apply', async () => {
      await workspace.remove(OPEN_ID);
      const { edits } = await api.query<{ edits: { edges: { node: { applies: boolean; whyNot: string } }[] } }>(
        '{ edits(filter: { kinds: [SETTLE_CITATION, NAME_HEIR] }) { edges { node { applies whyNot } } } }',
      );
      expect(edits.edges.map(({ node }) => node)).toEqual([
        { applies: false, whyNot: 'no document here names agency/gia-lai/so-noi-vu any more' },
        { applies: false, whyNot: `the text of ${OPEN_ID} is not here` },
      ]);
    });

    test('two in one request see each other', async () => {
      const query = `mutation ($a: AssertRelationInput!) {
        first: assertRelation(input: $a) { edit { to { status { value } } } }
        second: assertRelation(input: $a) { edit { id } }
      }`;
      const input = { ...RELATION, to: 'vn/ttg/2016/ct/16', relation: 'REPEALS' };
      const response = await api.server.inject({
        method: 'POST',
        url: '/graphql',
        headers: { authorization: as('An') },
        payload: { query, variables: { a: input } },
      });
      expect(response.json()).toMatchObject({ data: null, errors: [{ path: ['second'], extensions: { code: 'CONFLICT' } }] });
      const { document } = await api.query<{ document: unknown }>('{ document(id: "vn/ttg/2016/ct/16") { status { value } } }');
      expect(document).toEqual({ status: { value: 'REPEALED' } });
    });
  });
}
