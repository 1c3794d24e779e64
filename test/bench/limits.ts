import type { Reader } from '../../src/graph/store.js';
import { apiOver } from '../support/api.js';
import { HOSTILE_QUERIES, many } from '../support/hostile-queries.js';
import { registry } from '../support/registry.js';
import { percentile, round, timed } from './measure.js';

const ROUNDS = 30;

/** The heaviest that is still validated: nothing refuses it for its size. */
const BELOW_THE_LIMITS = [
  'just below the limits, validated',
  `{ document(id: "x") { ...F0 } } ${many(5, (index) => `fragment F${index} on Document { ${'id '.repeat(900)} }`)}`,
] as const;

export const LIMITS_COLUMNS = ['hostile query', 'characters', 'p50 ms', 'p99 ms', 'store calls'];

/** Prints how long hostile queries take to be refused, over the whole way of a request but the network. */
export async function benchLimits(print: (...row: readonly (string | number)[]) => void): Promise<void> {
  let calls = 0;
  const counting: Reader = {
    read: () => {
      calls += 1;
      return Promise.resolve([]);
    },
  };
  const api = await apiOver({ store: counting as never, registry });
  for (const [name, query] of [...HOSTILE_QUERIES, BELOW_THE_LIMITS]) {
    const times: number[] = [];
    calls = 0;
    for (let count = 0; count < ROUNDS; count += 1) {
      const { ms } = await timed(() => api.server.inject({ method: 'POST', url: '/graphql', payload: { query } }));
      times.push(ms);
    }
    print(name, query.length, round(percentile(times, 0.5)), round(percentile(times, 0.99)), calls);
  }
  await api.close();
}
