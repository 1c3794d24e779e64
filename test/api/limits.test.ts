import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import {
  getIntrospectionQuery,
  getNamedType,
  getOperationAST,
  GraphQLError,
  isCompositeType,
  isObjectType,
  parse,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkText } from '../../src/api/limits/check-text.js';
import { LIMITS, limitNames, USUAL_LIMITS, type LimitName, type Limits } from '../../src/api/limits/limits.js';
import { LIST_SIZES } from '../../src/api/limits/list-sizes.js';
import { nodesOf } from '../../src/api/limits/nodes.js';
import { descriptionOf } from '../../src/app/config/describe.js';
import { settingsInForce } from '../../src/app/config/read.js';
import { refuseAbove } from '../../src/api/limits/refusal.js';
import { createSchema } from '../../src/api/schema.js';
import { CancuError } from '../../src/errors/cancu-error.js';
import type { Reader } from '../../src/graph/store.js';
import { loadRegistry } from '../../src/registry/registry.js';
import { apiOver, type Api } from '../support/api.js';
import { projectRoot } from '../support/project.js';
import { askedOfDocument, printQuery, tallyOf } from '../support/query-model.js';

const schema = createSchema();

/** What the API does with a query before anything of it runs: null, or the code and number of the refusal. */
function refusalOf(text: string, variables: Record<string, unknown> = {}, limits: Limits = USUAL_LIMITS): unknown {
  try {
    checkText(text, limits);
    const document = parse(text);
    const operation = getOperationAST(document);
    if (operation) refuseAbove(limits, { nodes: nodesOf(document, { schema, operation, variables }) });
    return null;
  } catch (error) {
    if (error instanceof GraphQLError) return [error.extensions['code'], error.extensions['number']];
    throw error;
  }
}

/** No limit but one. */
function only(name: LimitName, value: number): Limits {
  const none = Object.fromEntries(limitNames.map((one) => [one, LIMITS[one].highest])) as Record<LimitName, number>;
  return { ...none, [name]: value };
}

/** Texts of which the number that a limit counts is known. */
const COUNTED: readonly (readonly [LimitName, string, number])[] = [
  ['tokens', '{ document(id: "a b c") { id } }', 11],
  ['depth', '{ document(id: "x") { id } }', 2],
  ['depth', '{ ... on Query { ... { document(id: "x") { ... on Document { id } } } } }', 2],
  ['depth', '{ ...A } fragment A on Query { document(id: "x") { ...B } } fragment B on Document { currentVersion { id } }', 3],
  ['depth', '{ __typename } query B { __schema { types { name } } }', 3],
  ['aliases', '{ a: __typename ... { b: __typename } ...A ...A } fragment A on Query { c: __typename }', 4],
  ['directives', 'query ($v: Boolean = true @a) @b { __typename @include(if: $v) ... @skip(if: $v) { __typename } }', 4],
  ['directives', '{ ...A @include(if: true) ...A } fragment A on Query @b { __typename @skip(if: false) }', 5],
  ['rootFields', '{ __typename ... { __typename } ...A ...A } fragment A on Query { __typename a: __typename }', 6],
  ['selections', '{ __typename ... { __typename } ...A ...A } fragment A on Query { __typename }', 7],
  ['nodes', '{ documents(first: 50) { edges { node { citations(first: 10) { totalCount } } } } }', 50 + 50 * 10],
  ['nodes', '{ documents { edges { node { id } } } deadlines { edges { cursor } } }', 20 + 50],
  ['nodes', '{ documents(first: null) { totalCount } }', 20],
  [
    'nodes',
    '{ documents(first: 2) { ...P } } fragment P on DocumentConnection { edges { node { recipients { text } } } }',
    2 + 2 * 50,
  ],
  ['nodes', '{ nodes(ids: ["a", "b", "c"]) { ... on Document { statements { source } } } }', 3 + 3 * 10],
  ['nodes', '{ document(id: "x") { implementers(first: 2) { edges { paths { spans { text } } } } } }', 2 + 2 * 60 + 2 * 60 * 2],
  [
    'nodes',
    '{ document(id: "x") { paths(to: "y") { outcome shortest { next { symbol } links { kinds } } } } }',
    2000 + 120 + 120 * 2,
  ],
  ['nodes', 'query ($n: Int = 7) { documents(first: $n) { totalCount } }', 7],
  ['nodes', '{ documents(first: 3) { a: edges { cursor } edges { cursor } pageInfo { endCursor } } }', 3],
];

describe.each(COUNTED)('%s of %s', (name, text, number) => {
  test.each([
    ['above', number + 1, null],
    ['at', number, null],
    ['below', number - 1, [LIMITS[name].code, number]],
  ] as const)('with the limit %s the number', (_where, limit, refusal) => {
    expect(refusalOf(text, {}, only(name, limit))).toEqual(refusal);
  });
});

describe('a page whose length is a variable', () => {
  const text = 'query ($n: Int) { documents(first: $n) { edges { node { citations { totalCount } } } } }';
  const withDefault = text.replace('$n: Int', '$n: Int = 5');
  test.each<[string, string, Record<string, unknown>, number]>([
    ['sent', text, { n: 4 }, 4 * 21],
    ['missing', text, {}, 20 * 21],
    ['missing, with a default', withDefault, {}, 5 * 21],
    ['null, with a default', withDefault, { n: null }, 20 * 21],
    ['sent, with a default', withDefault, { n: 3 }, 3 * 21],
    ['no number', text, { n: 'many' }, 20 * 21],
    ['negative, which no page is', text, { n: -1_000_000 }, 0],
    ['huge', text, { n: 1e9 }, 21e9],
    ['without end', text, { n: 1e300 }, Number.MAX_SAFE_INTEGER],
  ])('%s', (_name, query, variables, nodes) => {
    const expected = nodes === 0 ? null : [LIMITS.nodes.code, nodes];
    expect(refusalOf(query, variables, only('nodes', Math.max(0, Math.min(nodes, 1e8) - 1)))).toEqual(expected);
  });
});

test('of several operations only the one that is asked for counts nodes', () => {
  const document = parse('query A { documents(first: 1) { totalCount } } query B { documents(first: 9) { totalCount } }');
  const [one, other] = ['A', 'B'].map((name) => {
    const operation = getOperationAST(document, name);
    return operation && nodesOf(document, { schema, operation, variables: {} });
  });
  expect([one, other]).toEqual([1, 9]);
});

test('a query is taken exactly where a naive count of it is within every limit', () => {
  const counted = limitNames.filter((name) => name !== 'tokens');
  fc.assert(
    fc.property(fc.array(askedOfDocument, { minLength: 1, maxLength: 3 }), fc.constantFrom(...counted), (roots, name) => {
      const { text, variables } = printQuery(roots);
      const tally = tallyOf(roots);
      const within = { ...tally, tokens: LIMITS.tokens.highest };
      expect(refusalOf(text, variables, within)).toBeNull();
      if (tally[name] === 0) return;
      expect(refusalOf(text, variables, { ...within, [name]: tally[name] - 1 })).toEqual([LIMITS[name].code, tally[name]]);
    }),
    { numRuns: 500 },
  );
});

describe('what has to stay within the usual limits', () => {
  const files = ['schema/examples', 'schema/operations'].flatMap((folder) =>
    readdirSync(join(projectRoot, folder)).map((file) => `${folder}/${file}`),
  );

  test.each(files)('%s, with the longest pages', (file) => {
    const text = readFileSync(join(projectRoot, file), 'utf8');
    expect(refusalOf(text, { first: 100, maxDepth: 20 })).toBeNull();
  });

  test.each([
    ['the introspection of GraphiQL', getIntrospectionQuery({ schemaDescription: true, inputValueDeprecation: true })],
    [
      'the deepest introspection of graphql',
      getIntrospectionQuery({ specifiedByUrl: true, directiveIsRepeatable: true, oneOf: true }),
    ],
  ])('%s', (_name, text) => {
    expect(refusalOf(text)).toBeNull();
  });
});

test('stated lengths are of lists without "first" that the schema has', () => {
  const lists = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => isCompositeType(getNamedType(field.type)) && /^\[/u.test(String(field.type)))
        .map((field) => `${type.name}.${field.name}`),
    );
  expect([...LIST_SIZES.keys()].filter((name) => !lists.includes(name))).toEqual([]);
});

test('what has "first" is a page with edges, so that its edges need not be counted again', () => {
  const fields = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })));
  for (const { field } of fields) {
    const paged = field.args.some(({ name }) => name === 'first');
    expect(getNamedType(field.type).name.endsWith('Connection'), field.name).toBe(paged);
  }
  const withEdges = fields.filter(({ field }) => field.name === 'edges').map(({ type }) => type.name);
  expect(withEdges.filter((name) => !name.endsWith('Connection'))).toEqual([]);
});

describe('limits set by the environment', () => {
  const folder = join(projectRoot, 'no such folder');
  const variables = new Set(limitNames.map((name) => LIMITS[name].variable));
  const inForce = (env: NodeJS.ProcessEnv): unknown[] =>
    settingsInForce(undefined, { env, folder })
      .filter(({ name }) => variables.has(descriptionOf(name).variable))
      .map(({ value }) => value);
  const usual = Object.values(USUAL_LIMITS);

  test('are the usual ones where nothing is said', () => {
    expect(inForce({})).toEqual(usual);
    expect(inForce({ CANCU_MAX_DEPTH: '' })).toEqual(usual);
  });

  test.each(limitNames)('%s', (name) => {
    const { variable, highest } = LIMITS[name];
    const set = (value: number): number[] => Object.values({ ...USUAL_LIMITS, [name]: value });
    expect(inForce({ [variable]: ' 12 ' })).toEqual(set(12));
    expect(inForce({ [variable]: String(highest) })).toEqual(set(highest));
    for (const wrong of ['0', '-1', '1.5', 'ten', '1e3', '0x10', 'Infinity', '12 13', String(highest + 1)]) {
      const read = (): unknown => inForce({ [variable]: wrong });
      expect(read).toThrow(CancuError);
      expect(read).toThrow(`${variable} is "${wrong}"; expected a whole number from 1 to ${highest}`);
    }
  });

  test('each has its own variable and code, and stands in the README with its usual value', () => {
    const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8');
    expect(new Set(limitNames.map((name) => LIMITS[name].code)).size).toBe(limitNames.length);
    for (const name of limitNames) {
      const { code, variable, usual, highest } = LIMITS[name];
      const line = readme.split('\n').find((one) => one.includes(variable)) ?? '';
      const cells = line.split('|').map((cell) => cell.trim());
      expect(cells, variable).toEqual(expect.arrayContaining([`\`${variable}\``, `\`${code}\``, String(usual), String(highest)]));
    }
  });
});

describe('over HTTP', () => {
  let api: Api;
  let calls = 0;
  const counting: Reader = {
    read: () => {
      calls += 1;
      return Promise.resolve([]);
    },
  };
  const world = { store: counting as never, registry: loadRegistry() };
  beforeAll(async () => {
    api = await apiOver(world, counting, undefined, { ...USUAL_LIMITS, depth: 4, nodes: 30 });
  });
  afterAll(() => api.close());

  const get = async (query: string, rest = '') =>
    api.server.inject({
      url: `/graphql?query=${encodeURIComponent(query)}${rest}`,
      headers: { 'apollo-require-preflight': 'x' },
    });

  test('limits of its own count, by POST and by GET', async () => {
    const deep = '{ documents { edges { node { issuedBy { name } } } } }';
    const [error] = await api.errors(deep);
    expect(error?.extensions).toMatchObject({ code: 'QUERY_TOO_DEEP', number: 5, limit: 4 });
    const response = await get(deep);
    expect(response.statusCode).toBe(400);
    expect(response.json()).toMatchObject({ errors: [{ extensions: { code: 'QUERY_TOO_DEEP' } }] });
    expect(calls).toBe(0);
  });

  test.each([
    [31, 'TOO_MANY_NODES'],
    [30, undefined],
    [29, undefined],
  ])('a page of %i where 30 nodes are the limit', async (first, code) => {
    const query = 'query ($n: Int) { documents(first: $n) { edges { cursor } } }';
    const posted = await api.server.inject({ method: 'POST', url: '/graphql', payload: { query, variables: { n: first } } });
    const got = await get(query, `&variables=${encodeURIComponent(JSON.stringify({ n: first }))}`);
    for (const response of [posted, got]) {
      const { errors } = response.json<{ errors?: { extensions: { code: string } }[] }>();
      expect(errors?.[0]?.extensions.code).toBe(code);
      expect(response.statusCode).toBe(code === undefined ? 200 : 400);
    }
  });

  test('an operation that is known already, or only by its hash, is counted with its new variables', async () => {
    const query = 'query Known($n: Int) { documents(first: $n) { edges { cursor } } }';
    const extensions = { persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') } };
    const post = async (payload: object) => api.server.inject({ method: 'POST', url: '/graphql', payload });
    expect((await post({ query, extensions, variables: { n: 1 } })).statusCode).toBe(200);
    expect((await post({ extensions, variables: { n: 1 } })).statusCode).toBe(200);
    const before = calls;
    const refused = await post({ extensions, variables: { n: 31 } });
    expect(refused.json()).toMatchObject({ errors: [{ extensions: { code: 'TOO_MANY_NODES', number: 31, limit: 30 } }] });
    expect(calls).toBe(before);
  });

  test('several queries in one body are refused', async () => {
    const payload = [{ query: '{ __typename }' }, { query: '{ __typename }' }];
    expect((await api.server.inject({ method: 'POST', url: '/graphql', payload })).statusCode).toBe(400);
  });

  test('says what a query counts as where that is asked for, and only there', async () => {
    const payload = { query: 'query ($n: Int) { a: documents(first: $n) { edges { cursor } } }', variables: { n: 3 } };
    const plain = await api.server.inject({ method: 'POST', url: '/graphql', payload });
    expect(plain.json()).not.toHaveProperty('extensions');
    const headers = { 'graphql-cost': 'report' };
    const first = await api.server.inject({ method: 'POST', url: '/graphql', payload, headers });
    expect(first.json()).toMatchObject({ data: { a: { edges: [] } } });
    expect(first.json<{ extensions: unknown }>().extensions).toEqual({
      cost: { nodes: 3, depth: 3, aliases: 1, directives: 0, rootFields: 1, selections: 3, tokens: 24 },
    });
  });
});
