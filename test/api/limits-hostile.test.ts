import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { LIMITS, limitNames, type LimitName } from '../../src/api/limits/limits.js';
import type { Reader } from '../../src/graph/store.js';
import { loadRegistry } from '../../src/registry/registry.js';
import { apiOver, type Api } from '../support/api.js';

/** The time in which a query above a limit has to be refused, in milliseconds. */
const AT_ONCE = 20;

const many = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');

/** Fragments that each spread the next one twice: 2^count times the last one. */
const bomb = (count: number): string =>
  `${many(count, (index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`)} fragment F${count} on Query { __typename }`;

const nested = (count: number): string => `${'{ a '.repeat(count)}${'}'.repeat(count)}`;

const HOSTILE: readonly (readonly [string, string, string])[] = [
  ['a hundred thousand tokens', `{ ${'a '.repeat(100_000)} }`, 'QUERY_TOO_LONG'],
  ['a hundred thousand brackets', `{ a(b: ${'['.repeat(100_000)}`, 'QUERY_TOO_DEEP'],
  ['a fragment bomb', `{ ...F0 } ${bomb(60)}`, 'TOO_MANY_ROOT_FIELDS'],
  ['a fragment bomb beyond all numbers', `{ ...F0 } ${bomb(350)}`, 'TOO_MANY_ROOT_FIELDS'],
  ['a fragment bomb that no operation lights', `{ __typename } ${bomb(60)}`, 'TOO_MANY_SELECTIONS'],
  [
    'fragments that spread one another round about',
    `{ ...F0 } ${many(40, (index) => `fragment F${index} on Query { ${many(40, (other) => `...F${other}`)} }`)}`,
    'TOO_MANY_SELECTIONS',
  ],
  ['ten thousand aliases', `{ ${many(10_000, (index) => `a${index}: __typename`)} }`, 'QUERY_TOO_LONG'],
  ['as many aliases as fit', `{ ${many(1200, (index) => `a${index}: __typename`)} }`, 'TOO_MANY_ALIASES'],
  ['one field as often as it fits', `{ ${'__typename '.repeat(4900)} }`, 'TOO_MANY_ROOT_FIELDS'],
  ['one field as often as it fits, further inside', `{ documents { ${'totalCount '.repeat(4900)} } }`, 'TOO_MANY_SELECTIONS'],
  ['directives without end', `{ __typename ${'@skip(if: false) '.repeat(700)} }`, 'TOO_MANY_DIRECTIVES'],
  ['as many levels as fit', nested(1600), 'QUERY_TOO_DEEP'],
  ['deep introspection', `{ __schema { types ${'{ fields { type '.repeat(20)}{ name }${' } }'.repeat(20)} } }`, 'QUERY_TOO_DEEP'],
  [
    'pages inside pages',
    `{ documents(first: 100) { edges { node { ${'citedBy(first: 100) { edges { node { document { '.repeat(2)} id ${'} } } } '.repeat(2)} } } } }`,
    'TOO_MANY_NODES',
  ],
];

describe('a hostile query is refused at once, and nobody asks the store', () => {
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

  async function answer(query: string): Promise<{ status: number; body: string; milliseconds: number }> {
    const start = performance.now();
    const response = await api.server.inject({ method: 'POST', url: '/graphql', payload: { query } });
    return { status: response.statusCode, body: response.body, milliseconds: performance.now() - start };
  }

  test('the store would be seen', async () => {
    await api.query('{ document(id: "vn/cp/2015/nd/1") { id } }');
    expect(calls).toBeGreaterThan(0);
  });

  test.each(HOSTILE)('%s', async (_name, query, code) => {
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
    // the quickest of some: how long another program held the machine up is not the question
    const times = [first.milliseconds];
    for (let round = 0; round < 4; round += 1) times.push((await answer(query)).milliseconds);
    expect(Math.min(...times)).toBeLessThan(AT_ONCE);
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

  test('what stays just below the limits is validated in a bearable time', async () => {
    const fragments = many(5, (index) => `fragment F${index} on Document { ${'id '.repeat(900)} }`);
    const { milliseconds, body } = await answer(`{ document(id: "x") { ...F0 } } ${fragments}`);
    expect(body).toContain('GRAPHQL_VALIDATION_FAILED');
    expect(milliseconds).toBeLessThan(1000);
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
