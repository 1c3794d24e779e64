import type { QueryName, Reader, ReadOptions } from '../../src/graph/store.js';

/** A call that a slow store has taken. */
export interface HeldCall {
  readonly query: QueryName;
  readonly options: ReadOptions | undefined;
  /** Answers with no rows. */
  readonly answer: () => void;
}

/** A store that answers when a test says so, and not before, whatever its signals say: as an engine that cannot be interrupted. */
export interface SlowReader extends Reader {
  readonly calls: readonly HeldCall[];
  /** The next call that is made from here on. */
  called(): Promise<HeldCall>;
}

export function slowReader(): SlowReader {
  const calls: HeldCall[] = [];
  const waiting: ((call: HeldCall) => void)[] = [];
  return {
    calls,
    called: () => new Promise((resolve) => waiting.push(resolve)),
    read: (query, _params, options) =>
      new Promise((resolve) => {
        const call: HeldCall = {
          query,
          options,
          answer: () => {
            resolve([]);
          },
        };
        calls.push(call);
        for (const tell of waiting.splice(0)) tell(call);
      }),
  };
}

/** Resolves when a signal is given. */
export function given(signal: AbortSignal | undefined): Promise<unknown> {
  if (!signal) throw new Error('there is no signal');
  if (signal.aborted) return Promise.resolve(signal.reason);
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => {
      resolve(signal.reason);
    });
  });
}
