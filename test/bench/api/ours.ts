import { execute, parse, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import { pino } from 'pino';
import { AnswerCache, type CacheSize } from '../../../src/api/cache/answer-cache.js';
import { createContext } from '../../../src/api/context.js';
import type { Metrics } from '../../../src/api/metrics/metrics.js';
import { MB } from '../../../src/api/limits/file-bytes.js';
import { createSchema } from '../../../src/api/schema.js';
import { createApiServer } from '../../../src/api/server.js';
import type { Reader } from '../../../src/graph/store.js';
import { registry } from '../../support/registry.js';
import { httpClient } from './http-client.js';

/** Something that answers queries: this API or another one, in the process or over HTTP. */
export interface Answerer {
  /** @throws Error where the answer has errors */
  ask(query: string, variables: object): Promise<unknown>;
  /** Where it answers over HTTP; null in the process. */
  readonly url: string | null;
  close(): Promise<void>;
}

/** Runs queries as a server does, which parses and validates each text once. */
export function inProcess(schema: GraphQLSchema, contextOf: () => unknown): Answerer {
  const documents = new Map<string, DocumentNode>();
  const documentOf = (query: string): DocumentNode => {
    const known = documents.get(query);
    if (known) return known;
    const document = parse(query);
    const [error] = validate(schema, document);
    if (error) throw error;
    documents.set(query, document);
    return document;
  };
  return {
    async ask(query, variables) {
      const variableValues = variables as Record<string, unknown>;
      const result = await execute({ schema, document: documentOf(query), variableValues, contextValue: contextOf() });
      if (result.errors?.[0]) throw result.errors[0];
      return result.data;
    },
    url: null,
    close: () => Promise.resolve(),
  };
}

/** What a server keeps of answers where nothing is said. */
export const KEPT: CacheSize = { maxBytes: 64 * MB, recheckMs: 1000 };

export function oursInProcess(reader: Reader, kept: CacheSize | null = null): Answerer {
  const cache = kept && new AnswerCache(kept);
  return inProcess(createSchema(), () => createContext({ reader, cache, registry }));
}

/** The whole server on a port of the loopback. */
export async function oursOverHttp(
  reader: Reader,
  cache: CacheSize | null = null,
  metrics: Metrics | null = null,
): Promise<Answerer> {
  const server = await createApiServer({ reader, cache, metrics, registry, logger: pino({ level: 'silent' }) });
  return overHttp(`${await server.listen({ port: 0, host: '127.0.0.1' })}/graphql`, () => server.close());
}

/** Asks what answers at an address. */
export function overHttp(url: string, closeServer: () => Promise<unknown>): Answerer {
  const client = httpClient(url);
  return {
    ask: (query, variables) => client.ask(query, variables),
    url,
    async close() {
      client.close();
      await closeServer();
    },
  };
}
