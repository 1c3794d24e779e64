import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Workspace } from '../../src/app/workspace.js';
import { apiOver, type Api } from '../support/api.js';
import { grafeo } from '../support/engines.js';
import { hostileText, HOSTILE_TEXTS, LONG_TEXTS } from '../support/hostile-values.js';
import { answerTo, read, shown } from './answer.js';

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

/** Tries fixed and drawn texts; `send` gives what is wrong with the answer, in words. */
async function tryTexts(
  send: (text: string) => Promise<readonly string[]>,
  texts: readonly string[] = [...HOSTILE_TEXTS, ...LONG_TEXTS],
): Promise<void> {
  const tryOne = async (text: string): Promise<void> => {
    expect(await send(text), shown(text)).toEqual([]);
  };
  for (const text of texts) await tryOne(text);
  await fc.assert(fc.asyncProperty(hostileText, tryOne), { numRuns: 100 });
}

describe('texts beside the arguments', () => {
  test.each([
    [
      'inside the query, as a string',
      (text: string) => ({ query: `{ search(text: ${JSON.stringify(text)}) { edges { cursor } } }` }),
    ],
    ['inside the query, as a block', (text: string) => ({ query: `{ lookup(text: """${text}""") { __typename } }` })],
    ['inside the query, as they are', (text: string) => ({ query: `{ document(id: ${text}) { id } }` })],
    ['as the query', (text: string) => ({ query: text })],
    ['as the name of the operation', (operationName: string) => ({ query: 'query A { __typename }', operationName })],
    ['as the name of a variable', (text: string) => ({ query: '{ __typename }', variables: { [text]: text } })],
    ['as the variables', (variables: string) => ({ query: '{ __typename }', variables })],
    ['as the hash of a kept query', (sha256Hash: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } })],
  ])('%s', async (_where, payloadOf) => {
    await tryTexts(async (text) => (await answerTo(api, payloadOf(text))).faults);
  });

  test('as a token, in an edit', async () => {
    const query = 'mutation { withdraw(input: { target: "edit/000000000000", reason: "x" }) { edit { id } } }';
    await tryTexts(async (text) => {
      const header = Buffer.from(text.slice(0, 4000))
        .toString('latin1')
        .replace(/\p{Cc}/gu, ' ');
      const { status, faults } = await answerTo(api, { query }, { authorization: `Bearer ${header}` });
      return [...faults, ...(status === 200 ? ['an edit was taken'] : [])];
    });
  });

  test('as the address of a document', async () => {
    const send = async (text: string): Promise<readonly string[]> => {
      const url = `/d/${encodeURIComponent(text.replace(/\p{Cs}/gu, ''))}`;
      const { statusCode, body } = await api.server.inject({ url });
      return [...read(statusCode, body).faults, ...([400, 404, 414].includes(statusCode) ? [] : [`status ${statusCode}`])];
    };
    await tryTexts(send, HOSTILE_TEXTS);
    for (const path of ['%', '%zz', '%00', '%ff%fe', '..%2f..%2fetc', '//']) {
      const { statusCode, body } = await api.server.inject({ url: `/d/${path}` });
      expect(read(statusCode, body).faults, path).toEqual([]);
    }
  });

  test.each([
    ['the request', '{"__proto__": {"query": "{ __typename }"}}'],
    ['the variables', '{"query": "{ __typename }", "variables": {"__proto__": {"isAdmin": true}}}'],
    [
      'a value',
      '{"query": "query ($f: DocumentFilter) { documents(filter: $f) { edges { cursor } } }", "variables": {"f": {"__proto__": {"place": "x"}}}}',
    ],
    ['the constructor of a value', '{"query": "{ __typename }", "variables": {"constructor": {"prototype": {"isAdmin": true}}}}'],
  ])('a prototype in %s is refused', async (_where, body) => {
    const { status, faults } = await answerTo(api, body);
    expect({ status, faults }).toEqual({ status: 400, faults: [] });
    expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined();
  });
});

describe('an error about a long value', () => {
  test('quotes its beginning and its end, and says how long it was', async () => {
    const [error] = await api.errors('query ($on: Date!) { lookup(text: "x", issuedOn: $on) { __typename } }', {
      on: `2024${'1'.repeat(100_000)}`,
    });
    expect(error?.message.length).toBeLessThan(1100);
    expect(error?.message).toMatch(/2024111.*characters\)$/su);
  });

  test('of the program: what to do stands at its end, and is kept', async () => {
    const [error] = await api.errors('query ($after: String) { documents(after: $after) { edges { cursor } } }', {
      after: 'x'.repeat(100_000),
    });
    expect(error?.message).toMatch(/Pass the endCursor/u);
  });
});

describe('a search for very many words', () => {
  const text = Array.from({ length: 101 }, (_one, index) => `w${index}`).join(' ');

  test.each([
    ['search', 'query ($text: String!) { search(text: $text) { edges { cursor } } }', 'text'],
    ['agencies', 'query ($text: String) { agencies(filter: { name: $text }) { edges { cursor } } }', 'filter.name'],
  ])('%s is refused by its number', async (_field, query, argument) => {
    const [error] = await api.errors(query, { text });
    expect(error).toMatchObject({ extensions: { code: 'WRONG_USE' } });
    expect(error?.message).toBe(`${argument}: 101 different words are too many, at most 100`);
    await api.query(query, { text: 'w1 '.repeat(1000) });
  });
});
