import { connect } from 'node:net';
import { describe, expect, test } from 'vitest';
import type { Curation } from '../../src/api/curation.js';
import { logLines } from '../support/log-lines.js';
import { served } from '../support/served.js';
import { given, slowReader } from '../support/slow-reader.js';

const TWO_LEVELS = '{ document(id: "vn/ttg/2021/ct/33") { id } lookup(text: "33/CT-TTg") { __typename } }';
const ASK = { query: 'query Slow { document(id: "vn/ttg/2021/ct/33") { issuedBy { name } } }' };

describe('a request that takes too long', () => {
  const reader = slowReader();
  const { logger, line } = logLines();
  const site = served({ reader, logger, timeoutMs: 150 });

  test('is answered with an error of its own, once, without data', async () => {
    const response = await site.post({ query: TWO_LEVELS });
    expect(response.status).toBe(504);
    const requestId = response.headers.get('x-request-id');
    expect(await response.json()).toEqual({
      errors: [
        {
          message: expect.stringContaining('not answered within 150 ms') as string,
          extensions: { code: 'REQUEST_TIMEOUT', requestId },
        },
      ],
    });
    expect(await line(({ reqId }) => reqId === requestId)).toMatchObject({ outcome: 'timeout', errors: ['REQUEST_TIMEOUT'] });
  });

  test('ends what it has begun in the store, and asks it nothing more', async () => {
    const called = reader.called();
    const answered = site.post(ASK);
    const { options, answer } = await called;
    expect(options?.signal?.aborted).toBe(false);
    expect(await given(options?.signal)).toMatchObject({ code: 'REQUEST_TIMEOUT' });
    expect((await answered).status).toBe(504);
    const before = reader.calls.length;
    answer();
    await answered.then((response) => response.text());
    await site.fetch('/healthz');
    expect(reader.calls.length).toBe(before);
  });

  test.each([
    ['by GET', `/graphql?query=${encodeURIComponent(ASK.query)}`, { headers: { 'apollo-require-preflight': 'x' } }],
    ['for a document by its address', '/d/vn/ttg/2021/ct/33', {}],
  ])('also %s', async (_how, path, init) => {
    const response = await site.fetch(path, init);
    expect([response.status, await response.json()]).toMatchObject([
      504,
      { errors: [{ extensions: { code: 'REQUEST_TIMEOUT' } }] },
    ]);
  });

  test('leaves the connection fit for the next one', async () => {
    const socket = connect(Number(new URL(site.url('/')).port), '127.0.0.1').setEncoding('utf8');
    const body = JSON.stringify(ASK);
    socket.write(
      `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
    );
    socket.write('GET /healthz HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n');
    let got = '';
    for await (const text of socket) got += String(text);
    expect(got).toMatch(/^HTTP\/1\.1 504 .*HTTP\/1\.1 200 /su);
  });
});

describe('a request in time', () => {
  const reader = slowReader();
  const site = served({ reader });

  test('is answered, and its signal was never given', async () => {
    const called = reader.called();
    const answered = site.post({ query: '{ agencies { edges { cursor } } }' });
    const { options, answer } = await called;
    answer();
    expect(await (await answered).json()).toEqual({ data: { agencies: { edges: [] } } });
    expect(options?.signal?.aborted).toBe(false);
  });
});

describe('an edit that takes too long', () => {
  const reader = slowReader();
  const curation: Curation = {
    refusal: null,
    whose: () => Promise.resolve({ name: 'An', role: 'editor' }),
    edit: () => new Promise(() => undefined),
  };
  const site = served({ reader, curation, timeoutMs: 150 });

  test('may have been made, and the answer says so', async () => {
    const query = 'mutation { withdraw(input: { target: "edit/1", reason: "x" }) { edit { id } } }';
    const headers = { 'content-type': 'application/json', authorization: 'Bearer x' };
    const response = await site.fetch('/graphql', { method: 'POST', headers, body: JSON.stringify({ query }) });
    expect([response.status, await response.json()]).toMatchObject([
      504,
      {
        errors: [{ message: expect.stringContaining('may have been made') as string, extensions: { code: 'REQUEST_TIMEOUT' } }],
      },
    ]);
  });
});

describe('a client that goes away', () => {
  const reader = slowReader();
  const { logger, line, lines } = logLines();
  const site = served({ reader, logger });

  test('ends the work in the store, and stands in the log', async () => {
    const called = reader.called();
    const leaving = new AbortController();
    const body = JSON.stringify(ASK);
    const headers = { 'content-type': 'application/json' };
    const asked = site.fetch('/graphql', { method: 'POST', headers, body, signal: leaving.signal });
    const { options, answer } = await called;
    leaving.abort();
    await expect(asked).rejects.toThrow();
    expect(await given(options?.signal)).toMatchObject({ code: 'REQUEST_ABORTED' });
    expect(await line(({ operation }) => operation === 'Slow')).toMatchObject({ outcome: 'aborted', storeCalls: 1 });
    answer();
    await site.fetch('/healthz');
    expect(reader.calls).toHaveLength(1);
    expect(lines.filter(({ level }) => Number(level) > 30)).toEqual([]);
  });
});
