import { connect, type Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { afterEach, describe, expect, test } from 'vitest';
import { createApiServer } from '../../src/api/server.js';
import { registry } from '../support/registry.js';
import { given, slowReader } from '../support/slow-reader.js';

const BODY = JSON.stringify({ query: '{ agencies { edges { cursor } } }' });
const ASK = `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${BODY.length}\r\n\r\n${BODY}`;
const LONG = 600_000;

let server: FastifyInstance | null = null;
afterEach(() => server?.close());

async function serve(shutdownMs: number) {
  const reader = slowReader();
  const one = await createApiServer({ reader, registry, logger: pino({ level: 'silent' }), shutdownMs, timeoutMs: LONG });
  server = one;
  const port = Number(new URL(await one.listen({ port: 0, host: '127.0.0.1' })).port);
  return { one, reader, port };
}

function connected(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1').setEncoding('utf8');
    socket.once('error', reject).once('connect', () => {
      resolve(socket);
    });
  });
}

/** What comes until the other side closes. */
async function everything(socket: Socket): Promise<string> {
  let got = '';
  for await (const text of socket) got += String(text);
  return got;
}

describe('a server that is closed', () => {
  test('answers what is in work, lets nobody new in, and leaves no connection', async () => {
    const { one, reader, port } = await serve(LONG);
    const idle = await connected(port);
    idle.write('GET /healthz HTTP/1.1\r\nhost: x\r\n\r\n');
    await new Promise((resolve) => idle.once('data', resolve));
    const idleClosed = everything(idle);
    const working = await connected(port);
    const called = reader.called();
    working.write(ASK);
    const { answer, options } = await called;

    const closed = one.close();
    expect(await idleClosed).toBe('');
    await expect(connected(port)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    answer();
    const answered = await everything(working);
    expect(answered).toMatch(/^HTTP\/1\.1 200 /u);
    expect(answered.toLowerCase()).toContain('connection: close');
    expect(answered).toContain('{"data":{"agencies":{"edges":[]}}}');
    await closed;
    expect(options?.signal?.aborted).toBe(false);
  });

  test('breaks off what is not answered in its time', async () => {
    const { one, reader, port } = await serve(100);
    const working = await connected(port);
    const called = reader.called();
    working.write(ASK);
    const { options } = await called;
    const broken = new Promise((resolve) => working.once('close', resolve));
    working.on('error', () => undefined).resume();
    await one.close();
    await broken;
    expect(await given(options?.signal)).toMatchObject({ code: 'REQUEST_ABORTED' });
  });
});
