import type { FastifyInstance } from 'fastify';

/**
 * Gives requests in work so long when the server is closed. From then on nobody new is let in; connections that wait for a next
 * request are closed by Node, those in work after their answer, which says so. What is not answered in time is broken off, and
 * its work with it.
 */
export function closeWithin(server: FastifyInstance, ms: number): void {
  let closing = false;
  server.addHook('preClose', (done) => {
    closing = true;
    setTimeout(() => {
      server.server.closeAllConnections();
    }, ms).unref();
    done();
  });
  server.addHook('onSend', (_request, reply, _payload, next) => {
    if (closing) reply.header('connection', 'close');
    next();
  });
}
