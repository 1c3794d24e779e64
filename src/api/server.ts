import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import Fastify, {
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import { GraphQLError } from 'graphql';
import type { Reader } from '../graph/store.js';
import type { Registry } from '../registry/registry.js';
import { compilingGateway } from './compiled.js';
import { createContext, type ApiContext } from './context.js';
import type { Curation } from './curation.js';
import { formatError, HIDDEN, withoutSchemaNames } from './format-error.js';
import { graphiqlPage } from './graphiql.js';
import { addSecurityHeaders, SECURITY_HEADERS } from './security-headers.js';
import { checkText } from './limits/check-text.js';
import { USUAL_LIMITS, type Limits } from './limits/limits.js';
import { limitsPlugin } from './limits/plugin.js';
import { createSchema } from './schema.js';

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
  /** Whether queries that are asked again are compiled; they are, if nothing is given. */
  readonly compiled?: boolean;
  /** For tests: the day that counts as today. */
  readonly today?: string;
}

const MOST_BODY_BYTES = 1024 * 1024;

/** The HTTP server: GraphQL, GraphiQL, documents by their address, and what a supervisor asks. Not yet listening. */
export async function createApiServer(options: ApiServerOptions): Promise<FastifyInstance> {
  const { reader, registry, logger, curation, limits = USUAL_LIMITS, introspection = true, compiled = true, today } = options;
  const server = Fastify({
    loggerInstance: logger,
    bodyLimit: MOST_BODY_BYTES,
    frameworkErrors: refuseAddress,
  });
  addSecurityHeaders(server);
  const requestIds = new WeakMap<GraphQLError, string>();
  const apollo = new ApolloServer<ApiContext>({
    ...(compiled ? { gateway: compilingGateway(createSchema()) } : { schema: createSchema() }),
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxLexicalTokens: limits.tokens },
    allowBatchedHttpRequests: false,
    formatError: (formatted, error) => {
      const shown = formatError(formatted, error, (hidden) => {
        const reqId = error instanceof GraphQLError ? requestIds.get(error) : undefined;
        logger.error({ reqId, err: hidden });
        return reqId;
      });
      return introspection ? shown : withoutSchemaNames(shown);
    },
    plugins: [
      limitsPlugin(limits),
      rememberRequests(requestIds),
      ApolloServerPluginLandingPageDisabled(),
      fastifyApolloDrainPlugin(server),
    ],
  });
  await apollo.start();
  server.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) request.log.error(error);
    return reply.code(status).send({ errors: [errorOutsideGraphql(error, status, request.id)] });
  });
  server.setNotFoundHandler((request, reply) =>
    reply.code(404).send({
      errors: [{ message: `nothing at ${request.url.slice(0, 200)}; GraphQL is at /graphql`, extensions: { code: 'NOT_FOUND' } }],
    }),
  );
  await server.register(fastifyApollo(apollo), {
    path: '/graphql',
    method: ['GET', 'POST'],
    // eslint-disable-next-line @typescript-eslint/require-await -- what is thrown has to come as a rejection
    context: async (request) => {
      const text = queryText(request);
      if (text !== null) checkText(text, limits);
      return createContext({
        reader,
        registry,
        curation,
        requestId: request.id,
        authorization: request.headers.authorization,
        ...(today === undefined ? {} : { today }),
      });
    },
  });
  server.get('/', (_request, reply) => reply.redirect('/graphiql'));
  server.get('/graphiql', (_request, reply) => {
    const { html, policy } = graphiqlPage();
    return reply.type('text/html; charset=utf-8').header('content-security-policy', policy).send(html);
  });
  server.get('/d/*', async (request, reply) => {
    const id = (request.params as { '*': string })['*'];
    const [row] = await reader.read('document/by-ids', { ids: [id] });
    if (row) return reply.send(row.document);
    return reply
      .code(404)
      .send({ errors: [{ message: `${id.slice(0, 200)}: no such document`, extensions: { code: 'NOT_FOUND' } }] });
  });
  server.get('/healthz', (_request, reply) => reply.send({ status: 'ok' }));
  server.get('/readyz', async (_request, reply) => {
    await reader.read('meta/read', {});
    return reply.send({ status: 'ready' });
  });
  return server;
}

/** Answers an address that cannot be decoded, which reaches no hook and no error handler. */
function refuseAddress(error: FastifyError, _request: FastifyRequest, reply: FastifyReply): void {
  const answer = { errors: [{ message: error.message, extensions: { code: 'BAD_REQUEST' } }] };
  void reply
    .headers(SECURITY_HEADERS)
    .code(error.statusCode ?? 400)
    .send(answer);
}

/** The text of the query in a body or an address; null where there is none, which Apollo answers. */
function queryText({ method, body, query }: FastifyRequest): string | null {
  const sent = method === 'GET' ? query : body;
  const text = typeof sent === 'object' && sent !== null && 'query' in sent ? sent.query : null;
  return typeof text === 'string' ? text : null;
}

/** Apollo formats errors without saying of which request they are: it is noted here, just before. */
function rememberRequests(requestIds: WeakMap<GraphQLError, string>): ApolloServerPlugin<ApiContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didEncounterErrors: ({ errors, contextValue: { requestId } }) => {
          for (const error of errors) if (requestId !== null) requestIds.set(error, requestId);
          return Promise.resolve();
        },
      }),
  };
}

function errorOutsideGraphql(error: FastifyError, status: number, requestId: string): object {
  if (status >= 500) return { message: HIDDEN, extensions: { code: 'INTERNAL_SERVER_ERROR', requestId } };
  if (status !== 413) return { message: error.message, extensions: { code: 'BAD_REQUEST' } };
  const hint = 'Send a long draft in parts, or check it as a file with "cancu check".';
  return {
    message: `The body of the request is longer than ${MOST_BODY_BYTES} bytes. ${hint}`,
    extensions: { code: 'BODY_TOO_LARGE', limit: MOST_BODY_BYTES, hint },
  };
}
