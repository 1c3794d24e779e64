/** How a request to GraphQL ended, as the metrics and the log tell it. */
export const OUTCOMES = ['ok', 'errors', 'refused', 'failed', 'timeout', 'aborted'] as const;

/**
 * `errors`: answered, with errors beside or in place of data; `refused`: nothing of it was run; `failed`: the server's fault;
 * `aborted`: the client did not wait.
 */
export type Outcome = (typeof OUTCOMES)[number];

/** @param answered whether the whole answer was given to the connection */
export function outcomeOf(status: number, codes: ReadonlySet<string>, answered: boolean): Outcome {
  if (codes.has('REQUEST_TIMEOUT')) return 'timeout';
  if (!answered) return 'aborted';
  if (status >= 500 || codes.has('INTERNAL_SERVER_ERROR')) return 'failed';
  if (status >= 400) return 'refused';
  return codes.size > 0 ? 'errors' : 'ok';
}
