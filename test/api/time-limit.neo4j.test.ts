import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import driverModule from 'neo4j-driver';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { createApiServer } from '../../src/api/server.js';
import { openNeo4j } from '../../src/graph/neo4j/store.js';
import type { GraphStore, Reader } from '../../src/graph/store.js';
import { emptyNeo4j, registry } from '../support/engines.js';

const access = inject('neo4j');

/** To find such a word in such a text every beginning of it has to be tried: a search in many such texts takes minutes. */
const WORD = `${'a'.repeat(15_000)}b`;
const TEXT = `${'a'.repeat(30_000)}b`;
const ANY = { types: null, place: null, issuedFrom: null, issuedBefore: null, origins: null, issuers: null };
const SEARCH = { query: '', rarest: WORD, terms: [WORD, WORD, WORD], ...ANY, afterRank: -1, afterOn: '', afterId: '', limit: 1 };
const LONGER_THAN_THE_TEST = 600_000;

const ASK = JSON.stringify({ query: '{ document(id: "vn/ttg/2021/ct/33") { id } }' });
const HEADERS = { 'content-type': 'application/json' };

describe.skipIf(access === null)('in the database, the transaction of a request', () => {
  const { url, username, password } = access ?? { url: 'bolt://127.0.0.1:1', username: '', password: '' };
  const driver = driverModule.driver(url, driverModule.auth.basic(username, password));
  let store: GraphStore;
  let server: FastifyInstance | null = null;
  beforeAll(async () => {
    if (access) await emptyNeo4j(access);
    await driver.executeQuery('UNWIND range(1, 1000) AS n CREATE (:Document {id: toString(n), folded: $TEXT})', { TEXT });
    store = await openNeo4j({ url, username, password, timeoutMs: LONGER_THAN_THE_TEST });
  });
  afterEach(async () => {
    await server?.close();
    server = null;
  });
  afterAll(async () => {
    await store.close();
    await driver.close();
  });

  /** A server every question of which takes minutes. */
  async function serve(timeoutMs: number): Promise<string> {
    const slow = {
      read: (_query: unknown, _params: unknown, options: object) => store.read('search/documents', SEARCH, options),
    } as Reader;
    server = await createApiServer({ reader: slow, registry, logger: pino({ level: 'silent' }), timeoutMs });
    return `${await server.listen({ port: 0, host: '127.0.0.1' })}/graphql`;
  }

  /** The requests that transactions are at work for. */
  async function atWork(): Promise<string[]> {
    const { records } = await driver.executeQuery('SHOW TRANSACTIONS YIELD metaData RETURN metaData.requestId AS id');
    return records.flatMap((record) => (record.get('id') as string | null) ?? []);
  }

  /** Returns when there are as many of them; the time limit of the test is what it fails by. */
  async function until(count: number): Promise<string[]> {
    for (;;) {
      const ids = await atWork();
      if (ids.length === count) return ids;
      await sleep(50);
    }
  }

  test('is gone when the time of the request is up', async () => {
    const address = await serve(3000);
    const asked = fetch(address, { method: 'POST', headers: HEADERS, body: ASK });
    const [id] = await until(1);
    const response = await asked;
    expect([response.status, response.headers.get('x-request-id')]).toEqual([504, id]);
    expect(await until(0)).toEqual([]);
  });

  test('is gone when its client is', async () => {
    const address = await serve(LONGER_THAN_THE_TEST);
    const leaving = new AbortController();
    const init = { method: 'POST', headers: HEADERS, body: ASK, signal: leaving.signal };
    const asked = expect(fetch(address, init)).rejects.toThrow();
    await until(1);
    leaving.abort();
    await asked;
    expect(await until(0)).toEqual([]);
  });

  test('is gone when its connection is broken off', async () => {
    const address = await serve(LONGER_THAN_THE_TEST);
    const asked = expect(fetch(address, { method: 'POST', headers: HEADERS, body: ASK })).rejects.toThrow();
    await until(1);
    server?.server.closeAllConnections();
    await asked;
    expect(await until(0)).toEqual([]);
  });

  test('that is left to the database ends by its own time limit, with a code', async () => {
    const impatient = await openNeo4j({ url, username, password, timeoutMs: 500 });
    await expect(impatient.read('search/documents', SEARCH)).rejects.toMatchObject({
      code: 'STORE_TIMEOUT',
      message: expect.stringContaining('longer than 0.5 s') as string,
    });
    await impatient.close();
  });
});
