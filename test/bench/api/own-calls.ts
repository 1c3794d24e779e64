import neo4j, { type Driver } from 'neo4j-driver';
import { cypher } from '../../../src/graph/cypher-files.js';
import { converted } from '../../../src/graph/neo4j/convert.js';
import type { GraphStore, QueryName, Reader } from '../../../src/graph/store.js';
import { mainOperations, operationText } from '../../support/operations.js';
import { percentile, round, timed } from '../measure.js';
import { randomOf } from '../synthetic.js';
import { draw } from './draw.js';
import { KEPT, oursInProcess, oursOverHttp } from './ours.js';

interface Call {
  readonly query: QueryName;
  readonly params: object;
}

const ROUNDS = 60;
const WARM_UP = 10;

export const OWN_CALLS_COLUMNS = [
  'operation',
  'calls',
  'raw p50 ms',
  'in process p50',
  'HTTP p50',
  'HTTP, kept, p50',
  'in process ÷ raw',
  'HTTP ÷ raw',
  'HTTP, kept, ÷ raw',
];

/**
 * Each main operation beside the Cypher calls that it makes, sent raw through the driver one after the other: their records
 * are fetched and nothing is made of them. The ways take turns at being the first to ask for something. One server reads each time,
 * the other keeps answers as it usually does.
 */
export async function benchOwnCalls(
  store: GraphStore,
  driver: Driver,
  plans: number,
  row: (...cells: string[]) => void,
): Promise<void> {
  const calls: Call[] = [];
  const recording: Reader = {
    read: (query, params, options) => {
      calls.push({ query, params });
      return store.read(query, params, options);
    },
  };
  const [recorder, inside] = [oursInProcess(recording), oursInProcess(store)];
  const [http, kept] = [await oursOverHttp(store), await oursOverHttp(store, KEPT)];
  for (const operation of mainOperations) {
    const text = operationText(operation);
    const random = randomOf(42);
    const samples = { raw: [] as number[], inside: [] as number[], http: [] as number[], kept: [] as number[] };
    let most = 0;
    for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
      const variables = draw(operation, random, plans);
      calls.length = 0;
      await recorder.ask(text, variables);
      const asked = [...calls];
      most = Math.max(most, asked.length);
      const ways = [
        async () => samples.raw.push((await timed(() => askRaw(driver, asked))).ms),
        async () => samples.inside.push((await timed(() => inside.ask(text, variables))).ms),
        async () => samples.http.push((await timed(() => http.ask(text, variables))).ms),
        async () => samples.kept.push((await timed(() => kept.ask(text, variables))).ms),
      ];
      for (let way = 0; way < ways.length; way += 1) await ways[(round + way) % ways.length]?.();
      if (round === WARM_UP - 1) for (const list of Object.values(samples)) list.length = 0;
    }
    const p50 = (list: readonly number[]): number => percentile([...list], 0.5);
    const [raw, ...ours] = [p50(samples.raw), p50(samples.inside), p50(samples.http), p50(samples.kept)] as const;
    row(operation, String(most), ...[raw, ...ours, ...ours.map((one) => one / raw)].map(round));
  }
  await http.close();
  await kept.close();
}

async function askRaw(driver: Driver, calls: readonly Call[]): Promise<void> {
  for (const { query, params } of calls) {
    const session = driver.session({ defaultAccessMode: neo4j.session.READ });
    await session.run(cypher[query], converted(params));
    await session.close();
  }
}
