import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { expect } from 'vitest';
import type { Curation } from '../../src/api/curation.js';
import type { Limits } from '../../src/api/limits/limits.js';
import { createApiServer } from '../../src/api/server.js';
import type { Workspace } from '../../src/app/workspace.js';
import type { Reader } from '../../src/graph/store.js';

/** The day that counts as today in tests. */
export const TODAY = '2026-11-21';

export interface ApiError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: { readonly code: string };
}

/** The API as a client sees it, over HTTP without a port. */
export interface Api {
  readonly server: FastifyInstance;
  /** The data of a query that has to succeed. */
  query<T>(query: string, variables?: Record<string, unknown>): Promise<T>;
  /** The errors of a query that has to fail. */
  errors(query: string, variables?: Record<string, unknown>): Promise<readonly ApiError[]>;
  close(): Promise<void>;
}

export async function apiOver(
  { store, registry, journal }: Pick<Workspace, 'store' | 'registry'> & Partial<Pick<Workspace, 'journal'>>,
  reader: Reader = store,
  curation?: Curation,
  limits?: Limits,
  logger = pino({ level: 'silent' }),
): Promise<Api> {
  const server = await createApiServer({
    reader: { read: async (...question) => frozen(await reader.read(...question)) },
    ...(reader === store ? { cache: { maxBytes: 16 * 1024 * 1024, recheckMs: 0 } } : {}),
    registry,
    logger,
    today: TODAY,
    ...(journal ? { originals: journal } : {}),
    ...(curation ? { curation } : {}),
    ...(limits ? { limits } : {}),
  });
  const ask = async (query: string, variables: Record<string, unknown>): Promise<{ data: unknown; errors?: ApiError[] }> => {
    const response = await server.inject({ method: 'POST', url: '/graphql', payload: { query, variables } });
    return response.json();
  };
  /** What is asked again is answered by compiled code: it has to say the same. Calls that are counted are made once. */
  const post: typeof ask = async (query, variables) => {
    const first = await ask(query, variables);
    if (/^\s*mutation/u.test(query) || reader !== store) return first;
    const again = await ask(query, variables);
    expect(withoutRequestIds(again)).toEqual(withoutRequestIds(first));
    return again;
  };
  return {
    server,
    async query<T>(query: string, variables = {}) {
      const { data, errors } = await post(query, variables);
      expect(errors).toBeUndefined();
      return data as T;
    },
    async errors(query, variables = {}) {
      const { errors } = await post(query, variables);
      expect(errors).toBeDefined();
      return errors ?? [];
    },
    close: () => server.close(),
  };
}

/** Answers are shared between requests: whoever changes one gets an error. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

/** Every request has one of its own. */
function withoutRequestIds(answer: object): unknown {
  return JSON.parse(JSON.stringify(answer), (key, value: unknown) => (key === 'requestId' ? undefined : value));
}
