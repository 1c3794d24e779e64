import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { LIMITS, limitNames, type LimitName } from '../../src/api/limits/limits.js';
import type { Reader } from '../../src/graph/store.js';
import { loadRegistry } from '../../src/registry/registry.js';
import { apiOver, type Api } from '../support/api.js';
import { HOSTILE_QUERIES, many } from '../support/hostile-queries.js';

/** How long it takes is measured by `npm run bench -- limits`. */
describe('a hostile query is refused, and nobody asks the store', () => {
  let api: Api;
  let calls = 0;
  beforeAll(async () => {
    const counting: Reader = {
      read: () => {
        calls += 1;
        return Promise.resolve([]);
      },
    };
    api = await apiOver({ store: counting as never, registry: loadRegistry() });
    // the first request pays for what is loaded late
    await api.query('{ document(id: "vn/cp/2015/nd/1") { id } }');
  });
  beforeEach(() => {
    calls = 0;
  });
  afterAll(() => api.close());

  async function answer(query: string): Promise<{ status: number; body: string }> {
    const response = await api.server.inject({ method: 'POST', url: '/graphql', payload: { query } });
    return { status: response.statusCode, body: response.body };
  }

  test('the store would be seen', async () => {
    await api.query('{ document(id: "vn/cp/2015/nd/1") { id } }');
    expect(calls).toBeGreaterThan(0);
  });

  test.each(HOSTILE_QUERIES)('%s', async (_name, query, code) => {
    const first = await answer(query);
    expect(first.status).toBe(400);
    const { errors } = JSON.parse(first.body) as { errors: { message: string; extensions: Record<string, unknown> }[] };
    expect(errors).toHaveLength(1);
    const extensions = errors[0]?.extensions ?? {};
    const name = limitNames.find((one) => LIMITS[one].code === code) ?? 'tokens';
    expect(extensions).toEqual({
      code,
      number: expect.any(Number) as number,
      limit: LIMITS[name].usual,
      hint: expect.stringContaining(LIMITS[name].variable) as string,
    });
    expect(extensions['number']).toBeGreaterThan(LIMITS[name].usual);
    expect(calls).toBe(0);
  });

  test.each([
    ['a fragment inside itself', '{ ...A } fragment A on Query { ...A }'],
    ['fragments inside each other', '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A ...A }'],
    [
      'lists of the schema inside one another',
      '{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }',
    ],
    ['a fragment that is not there', '{ ...Nowhere }'],
    ['a field that is not there', '{ nowhere(first: 1000000) { edges { node { id } } } }'],
  ])('%s is left to the rules of GraphQL', async (_name, query) => {
    const { status, body } = await answer(query);
    expect(status).toBe(400);
    expect(body).toContain('GRAPHQL_VALIDATION_FAILED');
    expect(calls).toBe(0);
  });
});

describe('with the highest limits that can be set the stack does not run out', () => {
  let api: Api;
  beforeAll(async () => {
    const highest = Object.fromEntries(limitNames.map((name) => [name, LIMITS[name].highest])) as Record<LimitName, number>;
    const reader: Reader = { read: () => Promise.resolve([]) };
    api = await apiOver({ store: reader as never, registry: loadRegistry() }, reader, undefined, highest);
  });
  afterAll(() => api.close());

  const chain = (count: number, spread: (index: number) => string): string =>
    `{ ...F0 } ${many(count, (index) => `fragment F${index} on Query { ${spread(index + 1)} }`)} fragment F${count} on Query { __typename }`;
  const inline = (count: number): string => `{ ${'... { '.repeat(count)}__typename${' }'.repeat(count)} }`;

  test.each([
    ['a chain of fragments that is not too long', chain(240, (index) => `...F${index}`), 200],
    ['a chain of fragments', chain(1240, (index) => `...F${index}`), 400],
    ['a chain of fragments within fragments', chain(580, (index) => `... { ... { ... { ...F${index} } } }`), 400],
    ['four hundred fragments inside one another', inline(400), 200],
    ['a thousand', inline(1000), 400],
    ['as many as there can be', inline(3320), 400],
    ['lists inside one another', `{ document(id: ${'['.repeat(4900)}${']'.repeat(4900)}) { id } }`, 400],
    ['fewer', `{ nodes(ids: ${'['.repeat(1000)}${']'.repeat(1000)}) { id } }`, 400],
  ])('%s', async (_name, query, status) => {
    const response = await api.server.inject({ method: 'POST', url: '/graphql', payload: { query } });
    expect([response.statusCode, response.body.includes('stack')]).toEqual([status, false]);
  });
});
