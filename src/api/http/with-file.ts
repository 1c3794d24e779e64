import type { FastifyReply, FastifyRequest, onRequestHookHandler, preHandlerHookHandler } from 'fastify';
import { MOST_BODY_BYTES } from './body-limit.js';

/** Where requests go that carry a file: the same GraphQL, with room for it. */
export const WITH_FILE = '/graphql/with-file';

/** Each holds its file several times over in memory. */
const MOST_AT_ONCE = 8;
const RETRY_SECONDS = 5;

/** A refusal because of what others ask, on its way to the error handler. */
export class Busy extends Error {
  readonly statusCode = 503;
  readonly code = 'BUSY';
}

/** A refusal of what is not the file, on its way to the error handler. */
export class RestTooLarge extends Error {
  readonly statusCode = 413;
}

export interface FileRoute {
  /** In bytes: the largest file as base64, and as much beside it as a request without a file may have. */
  readonly bodyLimit: number;
  readonly onRequest: onRequestHookHandler;
  readonly preHandler: preHandlerHookHandler;
}

/** What keeps the larger bodies to files, and to a few at once: it comes before the body is read. */
export function fileRoute(mostFileBytes: number): FileRoute {
  let atOnce = 0;
  return {
    bodyLimit: Math.ceil(mostFileBytes / 3) * 4 + MOST_BODY_BYTES,
    onRequest(_request, reply, next) {
      if (atOnce >= MOST_AT_ONCE) {
        next(tooMany(reply));
        return;
      }
      atOnce += 1;
      reply.raw.once('close', () => {
        atOnce -= 1;
      });
      next();
    },
    preHandler({ body }, _reply, next) {
      next(isRestTooLarge(body) ? new RestTooLarge() : undefined);
    },
  };
}

function tooMany(reply: FastifyReply): Busy {
  void reply.header('retry-after', RETRY_SECONDS);
  return new Busy(`${MOST_AT_ONCE} files are being checked already. Send yours again in ${RETRY_SECONDS} s.`);
}

/** Whether what is sent beside the file would be refused without it. */
function isRestTooLarge(body: FastifyRequest['body']): boolean {
  try {
    const rest = JSON.stringify(body, (key, value: unknown) => (key === 'base64' && typeof value === 'string' ? '' : value));
    return ((rest as string | undefined) ?? '').length > MOST_BODY_BYTES;
  } catch {
    // nested so deeply that the stack runs out
    return true;
  }
}
