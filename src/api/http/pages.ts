import type { FastifyInstance, FastifyReply, FastifyRequest, onRequestAsyncHookHandler } from 'fastify';
import type { DocumentNode } from '../../graph/nodes.js';
import type { Reader, Row } from '../../graph/store.js';
import { graphiqlPage } from '../graphiql.js';
import { RequestEnded } from '../request/ended.js';
import { withinTime } from '../request/within-time.js';
import type { Explorer } from './explorer.js';

export interface PageOptions {
  readonly reader: Reader;
  readonly timeoutMs: number;
  readonly explorer: Explorer;
  /** What comes before a question to the store. */
  readonly onRequest: onRequestAsyncHookHandler[];
}

/** What people open in a browser: the explorer, GraphiQL, and each document at its address, which programs get as JSON. */
export function addPages(server: FastifyInstance, { reader, timeoutMs, explorer, onRequest }: PageOptions): void {
  server.get('/', (request, reply) => (explorer.answers(request, reply) ? reply : reply.redirect('/graphiql')));
  // what the explorer alone shows: programs ask the API for it
  for (const path of ['/check', '/agencies', '/about']) {
    server.get(path, (request, reply) => {
      if (!explorer.answers(request, reply)) reply.callNotFound();
      return reply;
    });
  }
  server.get('/graphiql', (_request, reply) => {
    const { html, policy } = graphiqlPage();
    return reply.type('text/html; charset=utf-8').header('content-security-policy', policy).send(html);
  });
  const wholePath = ({ params }: FastifyRequest): string => (params as { '*': string })['*'];
  const read = <Q extends 'document/by-ids' | 'document/redirects' | 'agency/by-ids'>(
    query: Q,
    id: string,
    { request, signal }: Asking,
  ): Promise<readonly Row<Q>[]> => reader.read(query, { ids: [id] }, { signal, requestId: request.id });
  const find = <T>(ms: number, request: FastifyRequest, reply: FastifyReply, what: (asking: Asking) => Promise<T>): Promise<T> =>
    withinTime(reply, ms, (signal) => what({ request, signal }));
  /** A browser gets the page, whatever comes of the question: it asks by itself, and says what is the matter. */
  const answerWithPage = async (
    request: FastifyRequest,
    reply: FastifyReply,
    what: (asking: Asking) => Promise<unknown>,
  ): Promise<FastifyReply> => {
    explorer.answers(request, reply, await statusOf(find(Math.min(timeoutMs, PAGE_WAITS_MS), request, reply, what), request));
    return reply;
  };

  server.get('/d/*', { onRequest }, async (request, reply) => {
    const path = wholePath(request);
    const whatIsAt = async (id: string, asking: Asking): Promise<DocumentNode | { readonly movedTo: string } | null> => {
      const [row] = await read('document/by-ids', id, asking);
      if (row) return row.document;
      const [redirect] = await read('document/redirects', id, asking);
      return redirect ? { movedTo: redirect.to } : null;
    };
    if (explorer.isWanted(request)) {
      const id = path.replace(VIEW, '');
      return answerWithPage(request, reply, (asking) => whatIsAt(id, asking));
    }
    reply.header('vary', 'accept');
    const found = await find(timeoutMs, request, reply, (asking) => whatIsAt(path, asking));
    if (found === null) return notFound(reply, `${path.slice(0, LONGEST_ID)}: no such document`);
    return 'movedTo' in found ? reply.redirect(`/d/${found.movedTo}`) : reply.send(found);
  });
  server.get('/a/*', { onRequest }, async (request, reply) => {
    if (!explorer.isWanted(request)) {
      reply.callNotFound();
      return reply;
    }
    return answerWithPage(request, reply, async (asking) => (await read('agency/by-ids', wholePath(request), asking))[0]);
  });
}

interface Asking {
  readonly request: FastifyRequest;
  readonly signal: AbortSignal;
}

/** What the explorer shows of a document besides the document itself, behind its id. */
const VIEW = /\/(?:graph|implementers)$/u;

/** So much of an id that is none is said back. */
const LONGEST_ID = 200;

function notFound(reply: FastifyReply, message: string): FastifyReply {
  return reply.code(404).send({ errors: [{ message, extensions: { code: 'NOT_FOUND' } }] });
}

/** So long a page is held back for its status: nobody is to look at nothing because the store is slow. */
const PAGE_WAITS_MS = 1000;

/** 200 also where nobody knows in time. */
async function statusOf(found: Promise<unknown>, { log }: FastifyRequest): Promise<number> {
  try {
    return (await found) ? 200 : 404;
  } catch (error) {
    if (error instanceof RequestEnded) return 200;
    log.error(error);
    return 503;
  }
}
