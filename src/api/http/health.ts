import type { FastifyInstance } from 'fastify';
import { CancuError, type ErrorCode } from '../../errors/cancu-error.js';
import { RequestEnded } from '../request/ended.js';
import { withinTime } from '../request/within-time.js';

/** A store that has not said by then whether it is ready is not. */
const PATIENCE_MS = 5000;

/** Throws where questions cannot be answered. */
export type AssertReady = (signal: AbortSignal) => Promise<void>;

/** What is told of it to whoever asks; the log has addresses and details. */
const REASONS: Readonly<Partial<Record<ErrorCode, string>>> = {
  STORE_UNREACHABLE: 'the store does not answer',
  STORE_TIMEOUT: 'the store does not answer in time',
  STORE_OUTDATED: 'migrations of the store are missing, or its graph is being made again',
  STORE_NEWER: 'the store was changed by a newer cancu',
  STORE_DAMAGED: 'the store was changed by another cancu, or is damaged',
};

/** What a supervisor asks: whether the process lives, which costs nothing, and whether it can answer questions. */
export function addHealth(server: FastifyInstance, assertReady: AssertReady): void {
  server.get('/healthz', (_request, reply) => reply.send({ status: 'ok' }));
  server.get('/readyz', async (request, reply) => {
    try {
      await withinTime(reply, PATIENCE_MS, assertReady);
      return await reply.send({ status: 'ready' });
    } catch (error) {
      request.log.warn({ err: error }, 'not ready');
      return reply.code(503).send({ status: 'not ready', ...whyNot(error), requestId: request.id });
    }
  });
}

function whyNot(error: unknown): { code: string; reason: string } {
  const code = error instanceof CancuError ? error.code : error instanceof RequestEnded ? 'STORE_TIMEOUT' : null;
  const reason = code === null ? undefined : REASONS[code];
  if (code === null || reason === undefined)
    return { code: 'INTERNAL_SERVER_ERROR', reason: 'something went wrong in the store' };
  return { code, reason };
}
