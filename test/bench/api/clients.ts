import { fork } from 'node:child_process';
import { once } from 'node:events';
import { performance } from 'node:perf_hooks';
import type { MainOperation } from '../../support/operations.js';
import { randomOf } from '../synthetic.js';
import { draw } from './draw.js';
import type { HttpClient } from './http-client.js';

/** What clients ask for, and how long: each asks again as soon as it has its answer. */
export interface Load {
  readonly url: string;
  readonly query: string;
  /** Which variables are drawn, and from how many plans. */
  readonly operation: MainOperation;
  readonly plans: number;
  readonly evenly: boolean;
  readonly seed: number;
  readonly clients: number;
  readonly ms: number;
}

export interface Answered {
  readonly answers: number;
  /** What it took until the last one was there. */
  readonly ms: number;
}

/** Clients in a process of their own: what asking costs is not the server's. */
export interface Clients {
  /** @throws Error where an answer has errors */
  run(load: Load): Promise<Answered>;
  close(): Promise<void>;
}

export function startClients(): Clients {
  const child = fork(new URL('client-process.ts', import.meta.url), { execArgv: process.execArgv });
  const exit = once(child, 'exit');
  const gone = exit.then(([code]) => [{ error: `the process of the clients ended with ${code}` }]);
  return {
    async run(load) {
      child.send(load);
      const [outcome] = (await Promise.race([once(child, 'message'), gone])) as [Answered | { readonly error: string }];
      if ('error' in outcome) throw new Error(outcome.error);
      return outcome;
    },
    async close() {
      child.disconnect();
      await exit;
    },
  };
}

/** @throws Error with the first answer that has errors */
export async function answerTo(load: Load, { ask }: Pick<HttpClient, 'ask'>): Promise<Answered> {
  const { query, operation, plans, evenly, seed, clients, ms } = load;
  const random = randomOf(seed);
  const start = performance.now();
  let answers = 0;
  const askAgainAndAgain = async (): Promise<void> => {
    while (performance.now() - start < ms) {
      await ask(query, draw(operation, random, plans, evenly));
      answers += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, askAgainAndAgain));
  return { answers, ms: performance.now() - start };
}
