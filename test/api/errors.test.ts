import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Workspace } from '../../src/app/workspace.js';
import { CancuError } from '../../src/errors/cancu-error.js';
import type { Reader } from '../../src/graph/store.js';
import { apiOver, type Api } from '../support/api.js';
import { grafeo } from '../support/engines.js';

describe('errors of the API', () => {
  let workspace: Workspace;
  let api: Api;
  beforeAll(async () => {
    workspace = await grafeo.open();
    api = await apiOver(workspace);
  });
  afterAll(async () => {
    await api.close();
    await workspace.close();
  });

  test.each([
    ['a day that is none', '{ deadlines(filter: { dueFrom: "2024-13-01" }) { edges { cursor } } }', 'BAD_DATE', '2024-13-01'],
    [
      'a day that the month has not',
      '{ supersededReferences(asOf: "2023-02-29") { edges { cursor } } }',
      'BAD_DATE',
      '2023-02-29',
    ],
    ['a date in words', '{ lookup(text: "33/CT-TTg", issuedOn: "yesterday") { __typename } }', 'BAD_DATE', 'yesterday'],
    ['a date as a list', '{ lookup(text: "33/CT-TTg", issuedOn: ["2021"]) { __typename } }', 'BAD_DATE', 'Expected YYYY'],
    ['a day as a number', '{ lookup(text: "33/CT-TTg", issuedOn: 20211126) { __typename } }', 'BAD_DATE', '20211126'],
    ['a page of nothing', '{ documents(first: 0) { edges { cursor } } }', 'WRONG_USE', 'first: 0'],
    [
      'too deep a search',
      '{ document(id: "vn/ttg/2021/ct/33") { implementers(maxDepth: 21) { totalCount } } }',
      'WRONG_USE',
      '21',
    ],
    ['no depth', '{ document(id: "vn/ttg/2021/ct/33") { implementers(maxDepth: 0) { totalCount } } }', 'WRONG_USE', '0'],
    ['a cursor that is none', '{ documents(after: "abc") { edges { cursor } } }', 'BAD_CURSOR', 'abc'],
    ['a field that is none', '{ documents { nothing } }', 'GRAPHQL_VALIDATION_FAILED', 'nothing'],
    ['no GraphQL', '{ documents ', 'GRAPHQL_PARSE_FAILED', 'Syntax Error'],
    ['too many ids', `{ nodes(ids: [${'"x",'.repeat(101)}]) { id } }`, 'WRONG_USE', '101'],
  ])('%s', async (_name, query, code, part) => {
    const [error] = await api.errors(query);
    expect(error?.extensions.code).toBe(code);
    expect(error?.message).toContain(part);
    expect(error?.extensions).toEqual({ code });
  });

  test('a date in a variable is checked like one in the text', async () => {
    const [error] = await api.errors('query ($on: Date) { supersededReferences(asOf: $on) { edges { cursor } } }', {
      on: '2024-1-1',
    });
    expect(error?.message).toContain('2024-1-1');
  });

  test.each([
    ['document', '{ document(id: "vn/ttg/1900/ct/1") { id } }'],
    ['agency', '{ agency(id: "agency/vn/nobody") { id } }'],
    ['node', '{ node(id: "vn/ttg/2021/ct/33#c999") { id } }'],
    ['a node of no kind', '{ node(id: "what is this") { id } }'],
    ['a finding that is none', '{ node(id: "vn/ttg/2021/ct/33#c0/dead-since") { id } }'],
  ])('an unknown id of a %s gives null, no error', async (_name, query) => {
    const data = await api.query<Record<string, unknown>>(query);
    expect(Object.values(data)).toEqual([null]);
  });

  test('nodes keeps the order, with null for each miss', async () => {
    const ids = ['vn/ttg/2021/ct/33', 'nothing', 'vn/tw/2010/qd/290', 'vn/ttg/2021/ct/33'];
    const { nodes } = await api.query<{ nodes: ({ id: string } | null)[] }>('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids,
    });
    expect(nodes.map((one) => one?.id ?? null)).toEqual([ids[0], null, ids[2], ids[3]]);
  });

  test('nothing of the inside gets out when the store fails', async () => {
    const broken = await apiOver(workspace, { read: () => Promise.reject(new Error('secret at /etc/passwd:42')) });
    const [error] = await broken.errors('{ document(id: "vn/ttg/2021/ct/33") { id } }');
    expect(error).toMatchObject({ extensions: { code: 'INTERNAL_SERVER_ERROR' } });
    expect(JSON.stringify(error)).not.toMatch(/secret|passwd|stack|\.ts/u);
    await broken.close();
  });

  test('what is hidden stands in the log under the id of the request that the client is told', async () => {
    const lines: string[] = [];
    const logger = pino({ level: 'error' }, { write: (line: string) => lines.push(line) });
    const failing: Reader = { read: () => Promise.reject(new Error('the disk is gone')) };
    const broken = await apiOver(workspace, failing, undefined, undefined, logger);
    await broken.errors('{ document(id: "vn/ttg/2021/ct/33") { id } }');
    const [error] = await broken.errors('{ document(id: "vn/ttg/2021/ct/33") { id } }');
    const { requestId } = error?.extensions as unknown as { requestId: string };
    const logged = lines.map((line) => JSON.parse(line) as { reqId?: string; err: { message: string } });
    expect(logged).toHaveLength(2);
    expect(logged[1]).toMatchObject({ reqId: requestId, err: { message: 'the disk is gone' } });
    expect(logged[0]?.reqId).not.toBe(requestId);
    await broken.close();
  });

  test('a store that cannot be reached is said to be so, without its address', async () => {
    const gone = await apiOver(workspace, {
      read: () => Promise.reject(new CancuError('STORE_UNREACHABLE', 'The Neo4j at bolt://x does not answer.')),
    });
    const [error] = await gone.errors('{ document(id: "vn/ttg/2021/ct/33") { id } }');
    expect(error).toMatchObject({
      message: 'The store does not answer. It has been logged.',
      extensions: { code: 'STORE_UNREACHABLE', requestId: expect.any(String) as string },
    });
    await gone.close();
  });

  test('one field that fails does not take the others with it', async () => {
    const response = await api.server.inject({
      method: 'POST',
      url: '/graphql',
      payload: {
        query: '{ good: document(id: "vn/ttg/2021/ct/33") { id } bad: lookup(text: "x", issuedOn: "2021") { __typename } }',
      },
    });
    expect(response.json<{ data: { good: { id: string } } }>().data.good.id).toBe('vn/ttg/2021/ct/33');
  });
});
