import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { packageVersion } from '../../version.js';
import type { Done } from '../http/request-log.js';
import { LIMIT_CODES } from '../limits/limits.js';
import { OUTCOMES } from '../request/outcome.js';
import type { StoreCall } from '../request/watched-reader.js';

/** What a server counts. Every label has a fixed set of values: nothing that a client sends becomes one. */
export interface Metrics {
  readonly contentType: string;
  text(): Promise<string>;
  readonly answered: (request: Done) => void;
  readonly called: (call: StoreCall) => void;
  /** Called with how many answers of the store were at hand, and how many were not. */
  readonly looked: (hits: number, misses: number) => void;
  readonly limited: () => void;
}

/** `none`: it was not known. The schema has no subscriptions. */
const KINDS = ['query', 'mutation', 'none'] as const;

/** Seconds: from a look-up by id on the embedded store to the usual time limit. */
const REQUEST_BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
/** Fewer, for there is a row of them for each of some eighty questions. */
const CALL_BUCKETS = [0.001, 0.005, 0.025, 0.1, 0.5, 2.5, 10];

export function createMetrics(): Metrics {
  const registers = [new Registry()];
  const requests = new Counter({
    name: 'cancu_graphql_requests_total',
    help: 'Requests to /graphql, by the kind of their operation (none: not known) and by how they ended.',
    labelNames: ['operation', 'outcome'],
    registers,
  });
  const durations = new Histogram({
    name: 'cancu_graphql_request_duration_seconds',
    help: 'Time from the head of a request to /graphql to the end of its answer.',
    labelNames: ['operation'],
    buckets: REQUEST_BUCKETS,
    registers,
  });
  const calls = new Histogram({
    name: 'cancu_store_call_duration_seconds',
    help: 'Calls of the store for /graphql, by the question (a file under cypher/).',
    labelNames: ['query'],
    buckets: CALL_BUCKETS,
    registers,
  });
  const failed = new Counter({
    name: 'cancu_store_call_failures_total',
    help: 'Calls of the store that brought no answer, or were not waited for.',
    labelNames: ['query'],
    registers,
  });
  const kept = new Counter({
    name: 'cancu_cache_answers_total',
    help: 'Answers of the store that a request for /graphql needed: at hand from an earlier one (hit), or not (miss).',
    labelNames: ['result'],
    registers,
  });
  const refused = new Counter({
    name: 'cancu_graphql_refused_total',
    help: 'Queries above a limit, by the code of the limit.',
    labelNames: ['code'],
    registers,
  });
  const limited = new Counter({
    name: 'cancu_rate_limited_total',
    help: 'Requests refused because their address had asked too often.',
    registers,
  });
  const info = new Gauge({ name: 'cancu_info', help: 'Always 1.', labelNames: ['version'], registers });
  info.set({ version: packageVersion() }, 1);
  for (const operation of KINDS) for (const outcome of OUTCOMES) requests.inc({ operation, outcome }, 0);
  for (const result of ['hit', 'miss']) kept.inc({ result }, 0);
  for (const code of LIMIT_CODES) refused.inc({ code }, 0);
  const all = Registry.merge([...registers, processRegistry()]);
  return {
    contentType: all.contentType,
    text: () => all.metrics(),
    answered({ work, outcome, seconds }) {
      const operation = work.kind ?? 'none';
      requests.inc({ operation, outcome });
      durations.observe({ operation }, seconds);
      for (const code of work.codes) if (LIMIT_CODES.has(code)) refused.inc({ code });
    },
    called({ query, seconds, failed: hasFailed }) {
      calls.observe({ query }, seconds);
      if (hasFailed) failed.inc({ query });
    },
    looked(hits, misses) {
      kept.inc({ result: 'hit' }, hits);
      kept.inc({ result: 'miss' }, misses);
    },
    limited: () => {
      limited.inc();
    },
  };
}

let ofProcess: Registry | null = null;

/** Memory, processor, event loop, garbage collection: of the process, whatever servers it has. */
function processRegistry(): Registry {
  if (ofProcess === null) {
    ofProcess = new Registry();
    collectDefaultMetrics({ register: ofProcess });
  }
  return ofProcess;
}
