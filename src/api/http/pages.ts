import type { FastifyInstance, onRequestAsyncHookHandler } from 'fastify';
import type { Reader } from '../../graph/store.js';
import { graphiqlPage } from '../graphiql.js';
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
  for (const path of ['/check', '/a/*', '/about']) {
    server.get(path, (request, reply) => {
      if (!explorer.answers(request, reply)) reply.callNotFound();
      return reply;
    });
  }
  server.get('/graphiql', (_request, reply) => {
    const { html, policy } = graphiqlPage();
    return reply.type('text/html; charset=utf-8').header('content-security-policy', policy).send(html);
  });
  server.get('/d/*', { onRequest }, async (request, reply) => {
    if (explorer.answers(request, reply)) return reply;
    const id = (request.params as { '*': string })['*'];
    const [row] = await withinTime(reply, timeoutMs, (signal) =>
      reader.read('document/by-ids', { ids: [id] }, { signal, requestId: request.id }),
    );
    if (row) return reply.send(row.document);
    return reply
      .code(404)
      .send({ errors: [{ message: `${id.slice(0, 200)}: no such document`, extensions: { code: 'NOT_FOUND' } }] });
  });
}
