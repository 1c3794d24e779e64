import { randomBytes, timingSafeEqual } from 'node:crypto';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import Fastify, { type FastifyBaseLogger, type FastifyReply, type FastifyRequest } from 'fastify';
import { closeWithin } from '../../api/http/shutdown.js';
import type { EditDraft } from '../../edit/edit.js';
import { CancuError } from '../../errors/cancu-error.js';
import type { Format } from '../../reading/format.js';
import { MOST_BYTES, sourceFile, type SourceFile } from '../../reading/read-file.js';
import type { Listener, OperationName, Operations } from '../operations.js';
import { CONTROL_FILE, SECRET_HEADER, type ControlEvent, type ControlFile, type SentCheck, type SentFile } from './protocol.js';

export interface ControlServer {
  close(): Promise<void>;
}

/** Files sent at once; a folder of more is sent in parts. */
const MOST_REQUEST_BYTES = 2 * MOST_BYTES;

const USUAL_SHUTDOWN_MS = 10_000;

/**
 * Opens the door for commands beside a running server, on the loopback only, and writes its address and secret into the data
 * folder where only its owner can read them.
 */
export async function startControlServer(
  folder: string,
  operations: Operations,
  logger: FastifyBaseLogger,
  shutdownMs = USUAL_SHUTDOWN_MS,
): Promise<ControlServer> {
  const secret = randomBytes(32).toString('hex');
  const server = Fastify({ loggerInstance: logger, bodyLimit: MOST_REQUEST_BYTES });
  closeWithin(server, shutdownMs);
  server.addContentTypeParser('application/x-ndjson', (_request, payload, done) => {
    done(null, payload);
  });
  server.addHook('onRequest', async (request, reply) => {
    if (!holdsSecret(request, secret)) return reply.code(404).send();
  });
  server.post('/query', (request, reply) => {
    const { operation, variables } = request.body as { operation: OperationName; variables: Record<string, unknown> };
    return answer(reply, async function* () {
      yield { event: 'data', data: await operations.query(operation, variables) };
    });
  });
  server.post('/check', (request, reply) => {
    const { file, ...options } = request.body as SentCheck;
    return answer(reply, async function* () {
      yield { event: 'data', data: await operations.check({ ...options, file: received(file) }) };
    });
  });
  server.post('/ingest', (request, reply) =>
    answer(reply, async function* () {
      const sent: SentFile[] = [];
      for await (const line of linesOf(request)) sent.push(JSON.parse(line) as SentFile);
      yield* heard((listener) => operations.ingest({ files: sent.map(received), place: sent[0]?.place ?? null }, listener));
    }),
  );
  server.post('/import', (request, reply) => {
    const { name } = request.query as { name: string };
    return answer(reply, () => heard((listener) => operations.import(linesOf(request), name, listener)));
  });
  server.post('/remove', (request, reply) =>
    answer(reply, async function* () {
      await operations.remove((request.body as { documentId: string }).documentId);
      yield { event: 'end', count: 1 };
    }),
  );
  server.post('/edit', (request, reply) =>
    answer(reply, async function* () {
      const { draft, author } = request.body as { draft: EditDraft; author: string };
      yield { event: 'data', data: await operations.edit(draft, author) };
    }),
  );
  server.post('/rebuild', (_request, reply) => answer(reply, () => heard((listener) => operations.rebuild(listener))));
  server.post('/export', (request, reply) =>
    answer(reply, async function* () {
      for await (const line of operations.export(request.body as { sources: boolean })) yield { event: 'line', line };
    }),
  );
  await server.listen({ host: '127.0.0.1', port: 0 });
  const path = join(folder, CONTROL_FILE);
  const { port } = server.server.address() as AddressInfo;
  const file: ControlFile = { pid: process.pid, url: `http://127.0.0.1:${port}`, secret };
  // a file that was left behind may be open to everybody: the mode counts for new ones only
  rmSync(`${path}.new`, { force: true });
  writeFileSync(`${path}.new`, `${JSON.stringify(file)}\n`, { mode: 0o600, flag: 'wx' });
  renameSync(`${path}.new`, path);
  return {
    async close() {
      rmSync(path, { force: true });
      await server.close();
    },
  };
}

function holdsSecret(request: FastifyRequest, secret: string): boolean {
  const given = request.headers[SECRET_HEADER];
  if (typeof given !== 'string' || given.length !== secret.length) return false;
  return timingSafeEqual(Buffer.from(given), Buffer.from(secret));
}

function linesOf(request: FastifyRequest): AsyncIterable<string> {
  return createInterface({ input: request.body as Readable, crlfDelay: Infinity });
}

function received({ name, format, content }: Omit<SentFile, 'place'>): SourceFile {
  return sourceFile(name, format as Format, Buffer.from(content, 'base64'));
}

/** Sends events as they come; an error becomes the last one. */
function answer(reply: FastifyReply, events: () => AsyncIterable<ControlEvent>): FastifyReply {
  const lines = async function* (): AsyncGenerator<string> {
    try {
      for await (const event of events()) yield `${JSON.stringify(event)}\n`;
    } catch (error) {
      if (!(error instanceof CancuError)) reply.log.error(error);
      yield `${JSON.stringify(errorEvent(error))}\n`;
    }
  };
  return reply.type('application/x-ndjson').send(Readable.from(lines()));
}

function errorEvent(error: unknown): ControlEvent {
  if (error instanceof CancuError) return { event: 'error', code: error.code, said: error.said };
  return { event: 'error', code: null, said: (error as Error).message };
}

/** Turns what an operation tells its listener into events; its end, or its error, is the last one. */
function heard(run: (listener: Listener) => Promise<unknown>): AsyncIterable<ControlEvent> {
  const events = new Readable({ objectMode: true, read: () => undefined });
  const push = (event: ControlEvent): void => {
    events.push(event);
  };
  const listener: Listener = {
    progress: (done, total, what) => {
      push({ event: 'progress', done, total, what });
    },
    report: (outcome) => {
      push({ event: 'outcome', outcome });
    },
  };
  run(listener).then(
    (result) => {
      push({ event: 'end', count: typeof result === 'number' ? result : Array.isArray(result) ? result.length : 0 });
      events.push(null);
    },
    (error: unknown) => {
      events.destroy(error as Error);
    },
  );
  return events as AsyncIterable<ControlEvent>;
}
