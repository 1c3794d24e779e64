import type { QueryName, Reader } from '../../graph/store.js';
import { untilEnded } from './within-time.js';
import type { Work } from './work.js';

export interface Watching {
  readonly signal: AbortSignal;
  readonly work: Work;
  /** Called after each call of the store. */
  readonly called?: ((call: StoreCall) => void) | undefined;
}

export interface StoreCall {
  readonly query: QueryName;
  readonly seconds: number;
  readonly failed: boolean;
}

/** A reader for one request: counts and times its calls, and calls nobody once the request has ended. */
export function watchedReader(reader: Reader, { signal, work, called }: Watching): Reader {
  return {
    async read(query, params, options) {
      signal.throwIfAborted();
      const operation = work.operation === null ? {} : { operation: work.operation };
      const start = performance.now();
      let failed = true;
      try {
        const rows = await untilEnded(reader.read(query, params, { ...operation, ...options, signal }), signal);
        failed = false;
        return rows;
      } finally {
        const ms = performance.now() - start;
        work.storeCalls += 1;
        work.storeMs += ms;
        called?.({ query, seconds: ms / 1000, failed });
      }
    },
  };
}
