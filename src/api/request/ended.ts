import { GraphQLError } from 'graphql';

/**
 * Why a request is over before it was answered: its time was up, or the client went away. Where a resolver throws it, nobody
 * reads the answer any more.
 */
export class RequestEnded extends GraphQLError {
  constructor(
    readonly code: 'REQUEST_TIMEOUT' | 'REQUEST_ABORTED',
    readonly statusCode: number,
    message: string,
  ) {
    super(message, { extensions: { ownCode: code } });
  }
}

export function timeIsUp(ms: number): RequestEnded {
  return new RequestEnded(
    'REQUEST_TIMEOUT',
    504,
    `The request was not answered within ${ms} ms and was ended. Ask for less at once: shorter pages, fewer levels.`,
  );
}

/** 499 is what web servers write into their logs for it; nobody receives it. */
export function clientIsGone(): RequestEnded {
  return new RequestEnded('REQUEST_ABORTED', 499, 'The client went away before it was answered.');
}
