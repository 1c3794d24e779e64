import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { HIDDEN } from '../format-error.js';
import { RequestEnded } from '../request/ended.js';
import { SECURITY_HEADERS } from '../security-headers.js';
import { MOST_BODY_BYTES } from './body-limit.js';
import type { Explorer } from './explorer.js';
import { Busy, RestTooLarge, WITH_FILE } from './with-file.js';

/** Of an address that is none only so much is said back. */
const MOST_OF_ADDRESS = 200;

/** Errors outside GraphQL come in the form that GraphQL has for them. */
interface Refusal {
  readonly message: string;
  readonly extensions: { readonly code: string; readonly [more: string]: unknown };
}

/** Every error that no route answers itself: bodies that cannot be read, requests that took too long, addresses that are none. */
export function answerErrors(server: FastifyInstance, explorer: Explorer): void {
  server.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500 && !(error instanceof RequestEnded) && !(error instanceof Busy)) request.log.error(error);
    return reply.code(status).send({ errors: [refusalOf(error, status, request)] });
  });
  server.setNotFoundHandler((request, reply) => {
    if (explorer.answers(request, reply, 404)) return reply;
    const message = `nothing at ${request.url.slice(0, MOST_OF_ADDRESS)}; GraphQL is at /graphql`;
    return reply.code(404).send({ errors: [{ message, extensions: { code: 'NOT_FOUND' } }] });
  });
}

/** Answers an address that cannot be decoded, which reaches no hook and no error handler. */
export function refuseAddress(error: FastifyError, request: FastifyRequest, reply: FastifyReply, explorer: Explorer): void {
  void reply.headers({ ...SECURITY_HEADERS, 'x-request-id': request.id });
  const status = error.statusCode ?? 400;
  if (explorer.answers(request, reply, status)) return;
  const answer = { errors: [{ message: error.message, extensions: { code: 'BAD_REQUEST' } }] };
  void reply.code(status).send(answer);
}

function refusalOf(error: FastifyError, status: number, request: FastifyRequest): Refusal {
  if (error instanceof RequestEnded) return ended(error, request);
  if (error instanceof Busy) return { message: error.message, extensions: { code: error.code } };
  if (status >= 500) return { message: HIDDEN, extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: request.id } };
  if (status === 413) return tooLarge(error, request);
  if (status === 429) return { message: error.message, extensions: { code: 'RATE_LIMITED' } };
  return { message: error.message, extensions: { code: 'BAD_REQUEST' } };
}

/** What was begun of an edit is finished: only its answer is not waited for. */
function ended({ code, message }: RequestEnded, { id, work }: FastifyRequest): Refusal {
  const edits = work?.kind === 'mutation' ? ' The edit may have been made all the same: ask for the latest edits.' : '';
  return { message: `${message}${edits}`, extensions: { code, requestId: id } };
}

function tooLarge(error: FastifyError, { routeOptions }: FastifyRequest): Refusal {
  const carriesFile = routeOptions.url === WITH_FILE;
  const limit = carriesFile && !(error instanceof RestTooLarge) ? routeOptions.bodyLimit : MOST_BODY_BYTES;
  const [what, hint] = carriesFile
    ? [error instanceof RestTooLarge ? 'What the request holds beside its file' : 'The body of the request', HINT]
    : ['The body of the request', `Send a long draft in parts, or as a file to ${WITH_FILE}; ${HINT}`];
  return {
    message: `${what} is longer than ${limit} bytes. ${hint}`,
    extensions: { code: 'BODY_TOO_LARGE', limit, hint },
  };
}

const HINT = '"cancu check" takes larger ones.';
