import type { FastifyInstance } from 'fastify';
import type { Metrics } from './metrics.js';

/** What was counted, in the form that Prometheus reads. */
export function addMetrics(server: FastifyInstance, metrics: Metrics): void {
  server.get('/metrics', async (_request, reply) => reply.type(metrics.contentType).send(await metrics.text()));
}
