import { describe, expect, test } from 'vitest';
import { served, type Served } from '../support/served.js';

/**
 * The twelve things that graphql-cop, a scanner of GraphQL servers, looks for, each with what it sends. What it calls a finding
 * and is wanted here says so.
 */

interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[];
  readonly extensions?: unknown;
}

const open = served();
const closed = served({ introspection: false });

async function answerTo(site: Served, query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
  const response = await site.post({ query, variables });
  return (await response.json()) as Answer;
}

const messages = ({ errors = [] }: Answer): string[] => errors.map(({ message }) => message);

describe('what makes one request do the work of many', () => {
  const aliases = (count: number): string => Array.from({ length: count }, (_, at) => `alias${at}: __typename`).join('\n');

  test('101 aliases: refused', async () => {
    const { data, errors } = await answerTo(open, `query cop { ${aliases(101)} }`);
    expect(data).toBeUndefined();
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'TOO_MANY_ALIASES', number: 101 });
  });

  test('2,000 aliases: not even parsed, for they are more tokens than a query may have', async () => {
    expect(messages(await answerTo(open, `query cop { ${aliases(2000)} }`)).join()).toMatch(/tokens/u);
  });

  test('a directive ten times: refused, and none is executed', async () => {
    const answer = await answerTo(open, `query cop { __typename ${'@aa'.repeat(10)} }`);
    expect(answer.data).toBeUndefined();
    expect(messages(answer).length).toBeGreaterThan(0);
    const known = await answerTo(open, `query cop { __typename ${'@skip(if: false) '.repeat(10)} }`);
    expect(messages(known).join()).toContain('can only be used once');
  });

  test('ten queries in an array: refused', async () => {
    const response = await open.post(Array.from({ length: 10 }, () => ({ query: 'query cop { __typename }' })));
    expect(response.status).toBe(400);
    expect(messages((await response.json()) as Answer)).toHaveLength(1);
  });

  test('introspection that goes round in circles: refused', async () => {
    const circle = 'query cop { __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }';
    const answer = await answerTo(open, circle);
    expect(answer.data).toBeUndefined();
    expect(messages(answer).join()).toContain('Maximum introspection depth exceeded');
  });
});

describe('what a page of another site can make a browser send', () => {
  const query = encodeURIComponent('query cop { __typename }');
  const mutation = encodeURIComponent('mutation cop { __typename }');

  test('a query by GET: refused without a header that such a page cannot send', async () => {
    const response = await open.fetch(`/graphql?query=${query}`);
    expect(response.status).toBe(400);
    expect(messages((await response.json()) as Answer).join()).toContain('Cross-Site Request Forgery');
    const own = await open.fetch(`/graphql?query=${query}`, { headers: { 'apollo-require-preflight': '1' } });
    expect(((await own.json()) as Answer).data).toEqual({ __typename: 'Query' });
  });

  test('a mutation by GET: refused, with that header too', async () => {
    const plain = await open.fetch(`/graphql?query=${mutation}`);
    expect(plain.status).toBe(400);
    const response = await open.fetch(`/graphql?query=${mutation}`, { headers: { 'apollo-require-preflight': '1' } });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
    expect(((await response.json()) as Answer).data).toBeUndefined();
  });

  test.each(['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain'])(
    'a form, as %s: refused',
    async (type) => {
      const headers = { 'content-type': type };
      const response = await open.fetch('/graphql', { method: 'POST', headers, body: `query=${query}` });
      expect([400, 415]).toContain(response.status);
      expect(((await response.json()) as Answer).data).toBeUndefined();
    },
  );
});

describe('what a server tells of itself', () => {
  test('GraphiQL is found, for it is served on purpose, at its own address only', async () => {
    const headers = { accept: 'text/html' };
    const page = await open.fetch('/graphiql', { headers });
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    for (const path of ['/graphql', '/playground', '/console', '/altair', '/voyager']) {
      const response = await open.fetch(path, { headers });
      expect([path, response.ok, response.headers.get('content-type')]).toEqual([
        path,
        false,
        expect.stringContaining('application/') as string,
      ]);
    }
  });

  test('no tracing, also where a client asks for it', async () => {
    const headers = { 'content-type': 'application/json', 'x-apollo-tracing': '1', 'apollo-federation-include-trace': 'ftv1' };
    const body = JSON.stringify({ query: 'query cop { __typename }' });
    const response = await open.fetch('/graphql', { method: 'POST', headers, body });
    expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
  });

  test.each([
    ['no query at all', 'qwerty cop { abc }'],
    ['a field that is none', '{ abc }'],
    ['a cursor that is none', '{ documents(after: "abc") { edges { cursor } } }'],
    ['a day that is none', '{ deadlines(filter: {dueFrom: "abc"}) { edges { cursor } } }'],
  ])('no stack and no exception in an error: %s', async (_name, query) => {
    const { errors = [] } = await answerTo(open, query);
    expect(errors.length).toBeGreaterThan(0);
    expect(JSON.stringify(errors)).not.toMatch(/exception|stacktrace|\.js:\d+|node_modules|\n {4}at /u);
  });

  test('its schema, for the API is open; and not where that is switched off', async () => {
    const asked = 'query cop { __schema { types { name fields { name } } } }';
    const { data } = await answerTo(open, asked);
    expect(JSON.stringify(data)).toContain('supersededReferences');
    const answer = await answerTo(closed, asked);
    expect(answer.data).toBeUndefined();
    expect(messages(answer)).toEqual([expect.stringContaining('CANCU_INTROSPECTION') as string]);
    expect(messages(await answerTo(closed, '{ __type(name: "Document") { name } }')).join()).toContain(
      'does not show its schema',
    );
    expect((await answerTo(closed, '{ __typename document(id: "abc") { __typename } }')).errors).toBeUndefined();
  });
});

/** What is misspelt, in all the places where graphql-js has a suggestion, and the name that it would tell. */
const MISSPELT: readonly [string, string, string, Record<string, unknown>?][] = [
  ['a field', 'titel', 'query { document(id: "x") { titel } }'],
  ['a field of introspection', 'directive', 'query cop { __schema { directive } }'],
  ['an argument', 'fisrt', 'query { documents(fisrt: 1) { edges { cursor } } }'],
  ['an enum value', 'LEED', 'query { agency(id: "x") { assignments(roles: [LEED]) { totalCount } } }'],
  ['a field of an input', 'plaec', 'query { documents(filter: {plaec: "x"}) { edges { cursor } } }'],
  ['a type', 'Documnet', 'query { node(id: "x") { ... on Documnet { id } } }'],
  ['a field of another type', 'symbol', 'query { node(id: "x") { symbol } }'],
  ['a type of a variable', 'DocumentFliter', 'query ($f: DocumentFliter) { documents(filter: $f) { edges { cursor } } }'],
  [
    'a field in a variable',
    'plaec',
    'query ($f: DocumentFilter) { documents(filter: $f) { edges { cursor } } }',
    { f: { plaec: 'x' } },
  ],
  [
    'an enum value in a variable',
    'LEED',
    'query ($r: [TaskRole!]) { agency(id: "x") { assignments(roles: $r) { totalCount } } }',
    { r: ['LEED'] },
  ],
  ['no selection', 'document', 'query { document(id: "x") }'],
];

describe('names suggested for misspelt ones', () => {
  test.each(MISSPELT)('%s: told where the schema is shown', async (_name, word, query, variables) => {
    const told = messages(await answerTo(open, query, variables)).join();
    expect(told).toContain(word);
    expect(told).toContain('Did you mean');
  });

  test.each(MISSPELT)('%s: not told where it is not', async (_name, word, query, variables) => {
    const told = messages(await answerTo(closed, query, variables));
    expect(told.length).toBeGreaterThan(0);
    expect(told.join()).not.toContain('Did you mean');
    if (!query.includes('__schema')) expect(told.join()).toContain(word);
  });
});
