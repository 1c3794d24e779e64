import type { MessagePort } from 'node:worker_threads';
import type { Params, QueryName, Reader, Row } from '../graph/store.js';

/** A question of one thread to the store, which another one holds. */
interface Question {
  readonly id: number;
  readonly query: QueryName;
  readonly params: never;
}

/** `rows` is null where the question failed: why, the thread that holds the store knows. */
interface Reply {
  readonly id: number;
  readonly rows: readonly unknown[] | null;
}

/** The store as a thread sees it that does not hold it. */
export function readerOver(port: MessagePort): Reader {
  const waiting = new Map<number, (rows: readonly unknown[] | null) => void>();
  let last = 0;
  port.on('message', ({ id, rows }: Reply) => {
    waiting.get(id)?.(rows);
    waiting.delete(id);
  });
  return {
    async read<Q extends QueryName>(query: Q, params: Params<Q>): Promise<readonly Row<Q>[]> {
      const id = (last += 1);
      const rows = await new Promise<readonly unknown[] | null>((resolve) => {
        waiting.set(id, resolve);
        port.postMessage({ id, query, params });
      });
      if (rows === null) throw new Error(`the store did not answer ${query}`);
      return rows as readonly Row<Q>[];
    },
  };
}

/** What came of answering another thread. */
export interface Answered {
  /** What the store threw first. */
  failure: unknown;
}

/** Answers the questions that come through a port, until it is closed. */
export function answerOver(port: MessagePort, reader: Reader): Answered {
  const answered: Answered = { failure: null };
  port.on('message', ({ id, query, params }: Question) => {
    reader.read(query, params).then(
      (rows) => {
        port.postMessage({ id, rows });
      },
      (error: unknown) => {
        answered.failure ??= error;
        port.postMessage({ id, rows: null });
      },
    );
  });
  return answered;
}
