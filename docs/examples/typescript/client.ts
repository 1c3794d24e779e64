import type { TypedDocumentString } from './generated/operations.js';

/** What the API says is wrong; `code` is for programs, the message for people. */
export class ApiError extends Error {
  constructor(
    message: string,
    readonly code: string | undefined,
  ) {
    super(message);
  }
}

interface Answer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Sends an operation to a server, e.g. `http://localhost:4000`; the answer has the operation's own type. */
export async function ask<Result, Variables>(
  server: string,
  operation: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const response = await fetch(`${server}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: operation.toString(), variables }),
  });
  const { data, errors } = (await response.json()) as Answer<Result>;
  if (errors?.[0]) throw new ApiError(errors[0].message, errors[0].extensions?.code);
  if (data == null) throw new ApiError(`status ${response.status}, and no data`, undefined);
  return data;
}
