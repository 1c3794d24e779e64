import { describe, expect, test } from 'vitest';
import { LIMITS, USUAL_LIMITS } from '../../src/api/limits/limits.js';
import { logLines } from '../support/log-lines.js';
import { served } from '../support/served.js';

const NAMED = 'query WhoIsIt { document(id: "vn/ttg/2021/ct/33") { statements { known } } }';

describe('the log of a server', () => {
  const { logger, line, lines } = logLines();
  const site = served({ logger, limits: { ...USUAL_LIMITS, depth: 5 } });
  const lineOf = (response: Response): Promise<Record<string, unknown>> => {
    const id = response.headers.get('x-request-id');
    return line(({ reqId }) => reqId === id);
  };

  test('has one line for a request, with what it asked and what that took', async () => {
    const response = await site.post({ query: NAMED });
    const found = await lineOf(response);
    expect(found).toMatchObject({
      msg: 'graphql',
      level: 30,
      operation: 'WhoIsIt',
      kind: 'query',
      outcome: 'ok',
      status: 200,
      storeCalls: 2,
      errors: [],
    });
    expect(found['ms']).toBeGreaterThan(0);
    expect(found['storeMs']).toBeGreaterThan(0);
    expect(lines.filter(({ reqId }) => reqId === found['reqId'])).toHaveLength(1);
  });

  test.each<[string, unknown, Record<string, unknown>]>([
    ['no name', { query: '{ __typename }' }, { operation: null, kind: 'query', outcome: 'ok', storeCalls: 0 }],
    [
      'an error beside the data',
      { query: '{ lookup(text: "x", issuedOn: "soon") { __typename } }' },
      { outcome: 'refused', errors: ['BAD_DATE'] },
    ],
    [
      'an error of a resolver',
      { query: 'query A { documents(first: 0) { edges { cursor } } }' },
      { operation: 'A', outcome: 'errors', errors: ['WRONG_USE'] },
    ],
    ['no field of the schema', { query: '{ nothing }' }, { outcome: 'refused', errors: ['GRAPHQL_VALIDATION_FAILED'] }],
    ['no GraphQL', { query: '{' }, { outcome: 'refused', kind: null, errors: ['GRAPHQL_PARSE_FAILED'] }],
    [
      'a query above a limit',
      { query: '{ documents { edges { node { issuedBy { partOf { name } } } } } }' },
      { outcome: 'refused', storeCalls: 0, errors: [LIMITS.depth.code] },
    ],
    ['several queries', [{ query: '{ __typename }' }], { outcome: 'refused', errors: ['BAD_REQUEST'] }],
    ['too large a body', { query: ' '.repeat(2 ** 20) }, { outcome: 'refused', status: 413, errors: ['BODY_TOO_LARGE'] }],
  ])('%s', async (_what, body, expected) => {
    expect(await lineOf(await site.post(body))).toMatchObject(expected);
  });

  test('cuts a name that is meant to fill it', async () => {
    const found = await lineOf(await site.post({ query: `query ${'A'.repeat(10_000)} { __typename }` }));
    expect(found['operation']).toBe('A'.repeat(80));
  });

  test('has other requests too, but not those of supervisors', async () => {
    for (const path of ['/healthz', '/readyz', '/nowhere?query=secret']) await lineOfOther(path);
    expect(lines.filter(({ msg }) => msg === 'http').map(({ path }) => path)).toEqual(['/nowhere']);
    expect(JSON.stringify(lines)).not.toContain('secret');
  });

  async function lineOfOther(path: string): Promise<void> {
    const response = await site.fetch(path);
    if (path.startsWith('/nowhere')) await lineOf(response);
    else expect(response.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/u);
  }

  test.each(['/graphql', '/d/%zz', '/nowhere', '/graphiql'])('%s: every answer names its request', async (path) => {
    const ids = [await site.fetch(path), await site.fetch(path)].map(({ headers }) => headers.get('x-request-id'));
    expect(ids[0]).toMatch(/^[\da-f-]{36}$/u);
    expect(ids[1]).not.toBe(ids[0]);
  });
});
