import type { FastifyReply } from 'fastify';
import { clientIsGone, timeIsUp } from './ended.js';

/**
 * Does the work of a request while somebody waits for it. The signal is given when its time is up or the client goes away; the
 * work is not waited for from then on.
 *
 * Fastify's own `handlerTimeout` and `request.signal` listen for the end of the request's stream, which comes as soon as the
 * body of a POST is read: the end of the connection shows in the response's stream.
 *
 * @throws RequestEnded
 */
export async function withinTime<T>(reply: FastifyReply, ms: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const ending = new AbortController();
  const timer = setTimeout(() => {
    ending.abort(timeIsUp(ms));
  }, ms);
  const closed = (): void => {
    if (!reply.raw.writableFinished) ending.abort(clientIsGone());
  };
  reply.raw.once('close', closed);
  try {
    return await untilEnded(work(ending.signal), ending.signal);
  } finally {
    clearTimeout(timer);
    reply.raw.off('close', closed);
  }
}

/** What a promise brings, or the reason of a signal if that is given first; what the promise brings later is dropped. */
export function untilEnded<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const end = (): void => {
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- ours is an error
      reject(signal.reason);
    };
    if (signal.aborted) end();
    signal.addEventListener('abort', end, { once: true });
    promise.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', end);
    });
  });
}
