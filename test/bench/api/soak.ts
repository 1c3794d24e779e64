import { performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createMetrics } from '../../../src/api/metrics/metrics.js';
import { mainOperations, operationText, MAIN_OPERATIONS } from '../../support/operations.js';
import { samples } from '../../support/plans.js';
import { openEngine } from '../graph.js';
import { percentile, round } from '../measure.js';
import { oursOverHttp } from './ours.js';

const CLIENTS = 64;

export const SOAK_COLUMNS = ['operation', 'answers', 'errors', 'p50 ms', 'p99 ms', 'p99 ÷ p50'];

export interface Soaked {
  readonly heapMb: readonly number[];
  readonly firstErrors: readonly string[];
  /** What the server says of itself in the end: its metrics, but for buckets and what did not happen. */
  readonly metrics: readonly string[];
}

/**
 * Sixty-four clients that ask the main operations in turn over HTTP, without a pause, of a server over the sample plans that reads
 * the store each time. Heap is measured after a collection, with no request under way: after the warm-up, half way and at the end.
 */
export async function benchSoak(seconds: number, row: (...cells: string[]) => void): Promise<Soaked> {
  const { workspace, close } = await openEngine('grafeo');
  await workspace.ingest(samples);
  const metrics = createMetrics();
  const server = await oursOverHttp(workspace.reader, null, metrics);
  const texts = mainOperations.map((name) => ({ name, text: operationText(name) }));
  const took = new Map(mainOperations.map((name) => [name, [] as number[]]));
  const failed = new Map(mainOperations.map((name) => [name, 0]));
  const firstErrors: string[] = [];
  const run = async (ms: number): Promise<void> => {
    const end = performance.now() + ms;
    const client = async (_: unknown, index: number): Promise<void> => {
      for (let at = index; performance.now() < end; at += 1) {
        const { name, text } = texts[at % texts.length] as (typeof texts)[number];
        const start = performance.now();
        try {
          await server.ask(text, MAIN_OPERATIONS[name]);
        } catch (error) {
          failed.set(name, (failed.get(name) ?? 0) + 1);
          if (firstErrors.length < 5) firstErrors.push(String(error));
        }
        took.get(name)?.push(performance.now() - start);
      }
    };
    await Promise.all(Array.from({ length: CLIENTS }, client));
  };
  await run(Math.min(10_000, seconds * 100));
  for (const list of took.values()) list.length = 0;
  const heaps = [heapMb()];
  for (let half = 0; half < 2; half += 1) {
    await run((seconds * 1000) / 2);
    heaps.push(heapMb());
  }
  for (const [name, list] of took) {
    const [p50, p99] = [percentile(list, 0.5), percentile(list, 0.99)];
    row(name, String(list.length), String(failed.get(name)), ...[p50, p99, p99 / p50].map(round));
  }
  const page = await metrics.text();
  await server.close();
  await close();
  return { heapMb: heaps, firstErrors, metrics: page.split('\n').filter(isTelling) };
}

function isTelling(line: string): boolean {
  return /^(?:cancu_|process_resident|nodejs_heap_size_used|nodejs_eventloop_lag_p)/u.test(line) && !/_bucket\b| 0$/u.test(line);
}

/** Megabytes in use after a collection; the times that were measured are among them, eight bytes each. */
function heapMb(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed / 2 ** 20;
}
