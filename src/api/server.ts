import { randomUUID } from 'node:crypto';
import type { ApolloServer, BaseContext } from '@apollo/server';
import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import { threadPool } from '../aside/thread-pool.js';
import type { Reader } from '../graph/store.js';
import type { Journal } from '../journal/journal.js';
import type { Registry } from '../registry/registry.js';
import { AnswerCache, type AnswerCacheOptions } from './cache/answer-cache.js';
import type { Curation } from './curation.js';
import { addGraphql, mountApollo } from './graphql.js';
import { addExplorer, NO_EXPLORER } from './http/explorer.js';
import { MOST_BODY_BYTES } from './http/body-limit.js';
import { answerErrors, refuseAddress } from './http/errors.js';
import { addHealth, type AssertReady } from './http/health.js';
import { addPages } from './http/pages.js';
import { rateLimitHook } from './http/rate-limit.js';
import { logRequests } from './http/request-log.js';
import { closeWithin } from './http/shutdown.js';
import { USUAL_FILE_BYTES } from './limits/file-bytes.js';
import { USUAL_LIMITS, type Limits } from './limits/limits.js';
import { addMetrics } from './metrics/page.js';
import type { Metrics } from './metrics/metrics.js';
import { addSecurityHeaders } from './security-headers.js';
import { NO_TEXTS, textsFrom } from './texts.js';

export interface ApiServerOptions {
  readonly reader: Reader;
  readonly registry: Registry;
  readonly logger: FastifyBaseLogger;
  /** How edits are made; not at all, if nothing is given. */
  readonly curation?: Curation;
  /** Whether the schema can be asked for; if not, errors suggest no names of it either. On, if nothing is given. */
  readonly introspection?: boolean;
  /** What a query may ask for at most; the usual limits, if nothing is given. */
  readonly limits?: Limits;
  /** So many bytes a file may have that is sent to be checked; the usual number, if nothing is given. */
  readonly mostFileBytes?: number;
  /** Where the originals of the documents are; their texts are not known, if nothing is given. */
  readonly originals?: Pick<Journal, 'readOriginal'> | null;
  /** A request that takes longer is ended. */
  readonly timeoutMs?: number;
  /** So many requests a minute are answered to one address; any number, if nothing is given. */
  readonly requestsPerMinute?: number | null;
  /** Addresses of proxies, as Fastify takes them, whose word is taken on whom they ask for; none, if nothing is given. */
  readonly trustProxy?: string | null;
  /** So long requests in work have when the server is closed. */
  readonly shutdownMs?: number;
  /** What is counted, and shown at /metrics; nothing, if nothing is given. */
  readonly metrics?: Metrics | null;
  /** Whether questions can be answered; whether the store answers at all, if nothing is given. */
  readonly assertReady?: AssertReady;
  /** The folder of the built explorer; none is served, if nothing is given. */
  readonly explorer?: string | null;
  /** What is kept of answers of the store; nothing, if nothing is given. */
  readonly cache?: Omit<AnswerCacheOptions, 'looked'> | null;
  /** Whether queries that are asked again are compiled; they are, if nothing is given. */
  readonly compiled?: boolean;
  /** For tests: the day that counts as today. */
  readonly today?: string;
  /** For tests: another Apollo, started, in the place of ours. */
  readonly apollo?: { readonly server: ApolloServer; readonly context: () => Promise<BaseContext> };
}

const USUAL_TIMEOUT_MS = 30_000;
const USUAL_SHUTDOWN_MS = 10_000;

/** The HTTP server: GraphQL, GraphiQL, documents by their address, and what a supervisor asks. Not yet listening. */
export async function createApiServer(options: ApiServerOptions): Promise<FastifyInstance> {
  const { reader, registry, logger, curation, limits = USUAL_LIMITS, introspection = true, compiled = true, today } = options;
  const { timeoutMs = USUAL_TIMEOUT_MS, requestsPerMinute = null, metrics = null } = options;
  const { mostFileBytes = USUAL_FILE_BYTES, originals = null } = options;
  const cache = options.cache ? new AnswerCache({ ...options.cache, looked: metrics?.looked }) : null;
  let explorer = NO_EXPLORER;
  const server = Fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    bodyLimit: MOST_BODY_BYTES,
    // for a request to come in; what it takes to answer it is another matter
    requestTimeout: timeoutMs,
    trustProxy: options.trustProxy ?? false,
    frameworkErrors: (error, request, reply) => {
      refuseAddress(error, request, reply, explorer);
    },
  });
  closeWithin(server, options.shutdownMs ?? USUAL_SHUTDOWN_MS);
  addSecurityHeaders(server);
  logRequests(server, (request) => metrics?.answered(request));
  explorer = await addExplorer(server, options.explorer ?? null);
  answerErrors(server, explorer);
  const onRequest = requestsPerMinute === null ? [] : [await rateLimitHook(server, requestsPerMinute, () => metrics?.limited())];
  const called = metrics?.called;
  const files = threadPool((error) => {
    logger.error({ err: error }, 'a thread that reads files ended');
  });
  server.addHook('onClose', () => files.close());
  const texts = originals === null ? NO_TEXTS : textsFrom(originals, files);
  const mounted = { limits, timeoutMs, onRequest, mostFileBytes };
  if (options.apollo) mountApollo(server, options.apollo.server, { ...mounted, contextOf: options.apollo.context });
  else
    await addGraphql(server, {
      ...{ reader, cache, registry, logger, curation, introspection, compiled, called, today, files, texts, ...mounted },
    });
  addPages(server, { reader, timeoutMs, explorer, onRequest });
  addHealth(server, options.assertReady ?? answersAtAll(reader));
  if (metrics) addMetrics(server, metrics);
  return server;
}

function answersAtAll(reader: Reader): AssertReady {
  return async (signal) => {
    await reader.read('meta/read', {}, { signal });
  };
}
