import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { errorCodes } from './error-codes.js';
import { outcomeOf, type Outcome } from '../request/outcome.js';
import type { Work } from '../request/work.js';

/** A request to GraphQL that is over. */
export interface Done {
  readonly work: Work;
  readonly outcome: Outcome;
  readonly seconds: number;
}

/** What supervisors ask every few seconds is logged on level debug only. */
const OF_SUPERVISORS = new Set(['/healthz', '/readyz', '/metrics']);

/**
 * One line in the log for each request, when it is answered or its client is gone, and a word to `done` of those to GraphQL.
 * Every answer names the id under which its request is logged.
 */
export function logRequests(server: FastifyInstance, done: (request: Done) => void): void {
  server.addHook('onRequest', (request, reply, next) => {
    reply.header('x-request-id', request.id);
    const start = performance.now();
    reply.raw.once('close', () => {
      const ms = performance.now() - start;
      // what is written to a connection that is gone counts as finished later
      const answered = reply.raw.writableFinished;
      // calls of the store that end with the request have to be counted first
      setImmediate(() => {
        if (request.work) done(graphqlLine(request, reply, request.work, { ms, answered }));
        else httpLine(request, reply, ms);
      });
    });
    next();
  });
  server.addHook('onSend', (request, reply, payload, next) => {
    if (request.work && reply.statusCode >= 400) for (const code of errorCodes(payload)) request.work.codes.add(code);
    next();
  });
}

interface End {
  readonly ms: number;
  readonly answered: boolean;
}

function graphqlLine(request: FastifyRequest, reply: FastifyReply, work: Work, { ms, answered }: End): Done {
  const outcome = outcomeOf(reply.statusCode, work.codes, answered);
  const { operation, kind, storeCalls, storeMs, codes } = work;
  const limited = reply.statusCode === 429 ? { address: request.ip } : {};
  const line = { operation, kind, outcome, status: reply.statusCode, ms: rounded(ms), storeCalls, storeMs: rounded(storeMs) };
  request.log.info({ ...line, errors: [...codes], ...limited }, 'graphql');
  return { work, outcome, seconds: ms / 1000 };
}

function httpLine(request: FastifyRequest, reply: FastifyReply, ms: number): void {
  const line = { method: request.method, url: request.url.slice(0, 200), status: reply.statusCode, ms: rounded(ms) };
  request.log[OF_SUPERVISORS.has(request.url) ? 'debug' : 'info'](line, 'http');
}

function rounded(ms: number): number {
  return Math.round(ms * 10) / 10;
}
