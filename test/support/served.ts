import { afterAll, beforeAll } from 'vitest';
import { pino } from 'pino';
import { createApiServer, type ApiServerOptions } from '../../src/api/server.js';
import type { Workspace } from '../../src/app/workspace.js';
import { TODAY } from './api.js';
import { grafeo } from './engines.js';

/** A server over the registry that a test file asks by real HTTP, on the loopback only. */
export interface Served {
  /** The address of something on it, e.g. `/graphql`; known when the tests run. */
  url(path: string): string;
  /** Asks for a path; redirects are not followed. */
  fetch(path: string, init?: RequestInit): Promise<Response>;
  /** Sends a GraphQL request as a client of JSON does. */
  post(body: unknown): Promise<Response>;
}

/** Stands for the time of the tests around it. */
export function served(options: Partial<ApiServerOptions> = {}): Served {
  let address = '';
  let workspace: Workspace;
  const closing: (() => Promise<void>)[] = [];
  beforeAll(async () => {
    workspace = await grafeo.open();
    const { store: reader, registry } = workspace;
    const server = await createApiServer({ reader, registry, logger: pino({ level: 'silent' }), today: TODAY, ...options });
    closing.push(
      () => server.close(),
      () => workspace.close(),
    );
    address = await server.listen({ port: 0, host: '127.0.0.1' });
  });
  afterAll(async () => {
    for (const close of closing) await close();
  });
  const url = (path: string): string => `${address}${path}`;
  const ask = (path: string, init?: RequestInit): Promise<Response> => fetch(url(path), { redirect: 'manual', ...init });
  const headers = { 'content-type': 'application/json' };
  return { url, fetch: ask, post: (body) => ask('/graphql', { method: 'POST', headers, body: JSON.stringify(body) }) };
}
