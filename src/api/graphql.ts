import { ApolloServer, type ApolloServerPlugin, type BaseContext } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type {
  FastifyBaseLogger,
  FastifyInstance,
  FastifyReply,
  FastifyRequest,
  onRequestAsyncHookHandler,
  onRequestHookHandler,
} from 'fastify';
import { GraphQLError } from 'graphql';
import type { FileWork } from '../aside/file-work.js';
import type { Reader } from '../graph/store.js';
import type { Registry } from '../registry/registry.js';
import type { AnswerCache } from './cache/answer-cache.js';
import { compilingGateway } from './compiled.js';
import { BOOKMARK_HEADER, decodeBookmarks, encodeBookmarks } from './bookmark.js';
import { createContext, type ApiContext } from './context.js';
import type { Curation } from './curation.js';
import { formatError, withoutSchemaNames } from './format-error.js';
import { fileRoute, WITH_FILE } from './http/with-file.js';
import { checkText } from './limits/check-text.js';
import type { Limits } from './limits/limits.js';
import { limitsPlugin } from './limits/plugin.js';
import { watchedReader, type StoreCall } from './request/watched-reader.js';
import { withinTime } from './request/within-time.js';
import { newWork, shortName, type Work } from './request/work.js';
import { createSchema } from './schema.js';
import type { Texts } from './texts.js';

export interface GraphqlOptions {
  readonly reader: Reader;
  readonly cache: AnswerCache | null;
  readonly registry: Registry;
  readonly logger: FastifyBaseLogger;
  readonly curation: Curation | undefined;
  readonly introspection: boolean;
  readonly limits: Limits;
  /** Whether queries that are asked again are compiled. */
  readonly compiled: boolean;
  readonly timeoutMs: number;
  /** What comes before everything else. */
  readonly onRequest: onRequestAsyncHookHandler[];
  /** Called after each call of the store. */
  readonly called?: ((call: StoreCall) => void) | undefined;
  readonly today: string | undefined;
  readonly files: FileWork;
  readonly texts: Texts;
  readonly mostFileBytes: number;
}

/** A context that what is done for its request is noted in. */
interface NotedContext extends ApiContext {
  readonly work: Work;
}

/** GraphQL at /graphql, and with more room in its body where a file is sent. */
export async function addGraphql(server: FastifyInstance, options: GraphqlOptions): Promise<void> {
  const apollo = await startApollo(options);
  // not before the requests that it works on are answered
  server.addHook('onClose', () => apollo.stop());
  mountApollo(server, apollo, { ...options, contextOf: (request, signal) => contextOf(request, signal, options) });
}

export interface Mounted<C> extends Pick<GraphqlOptions, 'limits' | 'timeoutMs' | 'onRequest' | 'mostFileBytes'> {
  /** The context of a request, whose signal is given when nobody waits for it any more. */
  readonly contextOf: (request: FastifyRequest, signal: AbortSignal) => C | Promise<C>;
}

/** The routes of a started Apollo, whichever it is. */
export function mountApollo<C extends BaseContext>(
  server: FastifyInstance,
  apollo: ApolloServer<C>,
  { limits, timeoutMs, contextOf, ...options }: Mounted<C>,
): void {
  const signals = new WeakMap<FastifyRequest, AbortSignal>();
  const answer = fastifyApolloHandler(apollo, {
    context: async (request) => {
      const text = queryText(request);
      if (text !== null) checkText(text, limits);
      return contextOf(request, signals.get(request) ?? AbortSignal.abort());
    },
  });
  server.decorateRequest('work', null);
  const handler = (request: FastifyRequest, reply: FastifyReply): Promise<unknown> =>
    withinTime(reply, timeoutMs, async (signal) => {
      signals.set(request, signal);
      reply.header('cache-control', 'no-store');
      const answered = await answer.call(server, request, reply);
      request.work?.letGo();
      return answered;
    });
  server.route({ method: ['GET', 'POST'], url: '/graphql', onRequest: [noteWork, ...options.onRequest], handler });
  const { onRequest, ...route } = fileRoute(options.mostFileBytes);
  server.route({ method: 'POST', url: WITH_FILE, onRequest: [noteWork, ...options.onRequest, onRequest], ...route, handler });
}

const noteWork: onRequestHookHandler = (request, _reply, next) => {
  request.work = newWork();
  next();
};

async function startApollo({ logger, introspection, limits, compiled }: GraphqlOptions): Promise<ApolloServer<NotedContext>> {
  const requestIds = new WeakMap<GraphQLError, string>();
  const apollo = new ApolloServer<NotedContext>({
    ...(compiled ? { gateway: compilingGateway(createSchema()) } : { schema: createSchema() }),
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxLexicalTokens: limits.tokens },
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    formatError: (formatted, error) => {
      const shown = formatError(formatted, error, (hidden) => {
        const reqId = error instanceof GraphQLError ? requestIds.get(error) : undefined;
        logger.error({ reqId, err: hidden });
        return reqId;
      });
      return introspection ? shown : withoutSchemaNames(shown);
    },
    plugins: [
      noteRequests(requestIds),
      sendBookmarks,
      limitsPlugin(limits),
      ApolloServerPluginLandingPageDisabled(),
      // it looks at every field of every answer, to say in the end that nobody may keep it
      ApolloServerPluginCacheControlDisabled(),
    ],
  });
  await apollo.start();
  return apollo;
}

function contextOf(request: FastifyRequest, signal: AbortSignal, options: GraphqlOptions): NotedContext {
  const { reader, cache, registry, curation, called, today, files, texts, mostFileBytes } = options;
  const work = request.work ?? newWork();
  const bookmarks = decodeBookmarks(request.headers[BOOKMARK_HEADER]);
  const context = createContext({
    reader: watchedReader(reader, { signal, work, bookmarks, called }),
    cache,
    bookmarked: bookmarks.length > 0,
    registry,
    curation,
    ...{ files, texts, mostFileBytes, signal },
    requestId: request.id,
    authorization: request.headers.authorization,
    ...(today === undefined ? {} : { today }),
  });
  return Object.assign(context, { work });
}

/** The text of the query in a body or an address; null where there is none, which Apollo answers. */
function queryText({ method, body, query }: FastifyRequest): string | null {
  const sent = method === 'GET' ? query : body;
  const text = typeof sent === 'object' && sent !== null && 'query' in sent ? sent.query : null;
  return typeof text === 'string' ? text : null;
}

/** Answers to edits say how a client reads them wherever it asks next. */
const sendBookmarks: ApolloServerPlugin<NotedContext> = {
  requestDidStart: ({ contextValue: { curation, work } }) =>
    Promise.resolve({
      willSendResponse: async ({ response: { http } }) => {
        const value = work.kind === 'mutation' ? encodeBookmarks(await curation.bookmarks()) : null;
        if (value !== null) http.headers.set(BOOKMARK_HEADER, value);
      },
    }),
};

/**
 * On its way to a gateway, Apollo makes an object with accessors of its own for each request. V8 keeps such until it looks through
 * the whole heap, and with it all that hangs on the request: every small collection of garbage had four times as much to copy.
 */
const NO_BODY = { body: undefined };

/**
 * Notes what is asked and which errors it gets. Apollo formats errors without saying of which request they are: that is noted
 * just before.
 */
function noteRequests(requestIds: WeakMap<GraphQLError, string>): ApolloServerPlugin<NotedContext> {
  return {
    requestDidStart: ({ contextValue: { work, requestId } }) =>
      Promise.resolve({
        didResolveOperation: ({ operation, operationName }) => {
          work.operation = shortName(operationName);
          work.kind = operation?.operation ?? null;
          return Promise.resolve();
        },
        didEncounterErrors: ({ errors }) => {
          for (const error of errors) if (requestId !== null) requestIds.set(error, requestId);
          return Promise.resolve();
        },
        willSendResponse: ({ response, contextValue }) => {
          const { body } = response;
          work.letGo = () => {
            contextValue.forget();
            Object.assign(response, NO_BODY);
          };
          for (const { extensions } of (body.kind === 'single' && body.singleResult.errors) || [])
            if (typeof extensions?.['code'] === 'string') work.codes.add(extensions['code']);
          return Promise.resolve();
        },
      }),
  };
}
