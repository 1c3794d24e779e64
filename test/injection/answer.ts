import type { Api } from '../support/api.js';

/** What came back, and what of it must not be. */
export interface Answer {
  readonly status: number;
  readonly data: unknown;
  readonly errors: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
  /** In words; empty for an answer, and for an error that is clear. */
  readonly faults: readonly string[];
}

/** A message that quotes a long value whole is clear to nobody. */
const LONGEST_MESSAGE = 2000;

const INSIDE = /\bat [^\n]*[/\\][^\n]*:\d+|node_modules|GRAFEO-|Neo\.|Cypher|"stacktrace"/u;

export async function answerTo(
  { server }: Api,
  payload: object | string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const response = await server.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', ...headers },
    payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
  });
  return read(response.statusCode, response.body);
}

/** Holds what a server sent against what it may send. */
export function read(status: number, body: string): Answer {
  if (!body.startsWith('{')) return { status, data: null, errors: [], faults: [`status ${status}, and no JSON: ${shown(body)}`] };
  const { data, errors = [] } = JSON.parse(body) as Partial<Answer>;
  const faults = errors.flatMap((error) => {
    const { message, extensions: { code } = {} } = error;
    return [
      ...(code === undefined ? [`no code: ${message}`] : []),
      ...(code === 'INTERNAL_SERVER_ERROR' ? [`an inner fault: ${message}`] : []),
      ...(message.length > LONGEST_MESSAGE ? [`a message of ${message.length} characters`] : []),
      ...(INSIDE.test(JSON.stringify({ ...error, message: '' })) ? ['something of the inside'] : []),
    ];
  });
  if (status >= 500) faults.push(`status ${status}`);
  if (data == null && errors.length === 0) faults.push('neither an answer nor an error');
  return { status, data, errors, faults };
}

/** All that stands at the end of a path of fields, through lists; nulls left out. */
export function dataAt(data: unknown, path: readonly string[]): unknown[] {
  return path.reduce<unknown[]>(
    (values, name) =>
      values.flatMap((value) => {
        const inside = (value as Record<string, unknown>)[name];
        const all: readonly unknown[] = Array.isArray(inside) ? inside : [inside];
        return all.filter((one) => one != null);
      }),
    [data].filter((one) => one != null),
  );
}

/** A value as a message of a test shows it. */
export function shown(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 120)}… (${text.length})` : text;
}
