import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, onRequestAsyncHookHandler } from 'fastify';

/** Addresses that are remembered at once; beyond, those that asked longest ago are forgotten. */
const MOST_ADDRESSES = 20_000;

/** A refusal by the rate, on its way to the error handler. */
class TooManyRequests extends Error {
  readonly statusCode = 429;
}

/**
 * What keeps one address from asking more often than so many times a minute; an IPv6 address counts as its /64, which is what
 * one customer has. Routes that take it as a hook share one count. It comes before the body is read.
 */
export async function rateLimitHook(
  server: FastifyInstance,
  perMinute: number,
  limited: () => void,
): Promise<onRequestAsyncHookHandler> {
  await server.register(rateLimit, {
    global: false,
    max: perMinute,
    timeWindow: 60_000,
    cache: MOST_ADDRESSES,
    enableDraftSpec: true,
    onExceeded: limited,
    errorResponseBuilder: (_request, { ttl }) => {
      const seconds = Math.ceil(ttl / 1000);
      const message = `Your address has asked ${perMinute} times within a minute, which is the limit. Ask again in ${seconds} s, or ask for more at once.`;
      return new TooManyRequests(message);
    },
  });
  return server.rateLimit();
}
