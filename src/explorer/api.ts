import type { TypedDocumentString } from './generated/graphql.js';

/** What the server or the way to it had to say instead of an answer. */
export class ApiError extends Error {
  constructor(
    /** Of the server's codes, or `OFFLINE` where it was not reached. */
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export interface Answer<T> {
  readonly data?: T | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/**
 * Asks the public API, which is all that the explorer knows of the server.
 *
 * @throws ApiError where there is no whole answer
 */
export async function ask<T, V>(document: TypedDocumentString<T, V>, variables: V, signal?: AbortSignal): Promise<T> {
  const response = await send(JSON.stringify({ query: document.toString(), variables }), signal);
  return dataOf(await answerOf<T>(response), response.statusText);
}

/**
 * The whole data of an answer.
 *
 * @throws ApiError where there is less
 */
export function dataOf<T>({ data, errors }: Answer<T>, otherwise: string): T {
  const error = errors?.[0];
  if (error) throw new ApiError(error.extensions?.code ?? 'UNKNOWN', error.message);
  if (data == null) throw new ApiError('UNKNOWN', otherwise);
  return data;
}

async function send(body: string, signal?: AbortSignal): Promise<Response> {
  try {
    const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };
    return await fetch('/graphql', { method: 'POST', headers, body, ...(signal ? { signal } : {}) });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ApiError('OFFLINE', String(error));
  }
}

async function answerOf<T>(response: Response): Promise<Answer<T>> {
  try {
    return (await response.json()) as Answer<T>;
  } catch {
    throw new ApiError('OFFLINE', `${response.status} ${response.statusText}`);
  }
}
