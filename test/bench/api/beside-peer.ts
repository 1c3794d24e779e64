import type { Driver } from 'neo4j-driver';
import type { GraphStore } from '../../../src/graph/store.js';
import { operationText, type MainOperation } from '../../support/operations.js';
import { round } from '../measure.js';
import { randomOf } from '../synthetic.js';
import { answerTo, startClients, type Clients, type Load } from './clients.js';
import { draw } from './draw.js';
import { KEPT, oursInProcess, oursOverHttp, type Answerer } from './ours.js';
import { NESTED, peerInProcess, peerOperation, peerOverHttp, peerSchema } from './peer.js';
import { sameAnswer } from './same-answer.js';

const CLIENTS = 8;
const COMPARED = 5;
/** Compiled code, the pages of the database and what is kept are as they are in a server that was not started just now. */
const WARM_UP_MS = 10_000;
const TURN_MS = 2500;
const TURNS = 3;

/** Nobody's favourite: what the cache does where it cannot help. */
const ANY_PLAN = { name: 'citations, any plan', operation: 'citations', evenly: true } as const;

export const PEER_COLUMNS = ['operation', 'way', 'peer/s', 'ours/s', 'ours ÷ peer', 'ours/s, read each time', '÷ peer'];

/**
 * Answers a second with eight clients on each nested operation, of this API as it is served (with its cache) and without the
 * cache, and of @neo4j/graphql on the same database, in turns; first all have to give the same answers. Over HTTP, clients are a
 * process of their own.
 */
export async function benchBesidePeer(
  store: GraphStore,
  driver: Driver,
  plans: number,
  row: (...cells: string[]) => void,
): Promise<void> {
  const schema = await peerSchema(driver);
  const clients = startClients();
  const ways: Readonly<Record<string, Readonly<Record<'peer' | 'ours' | 'reading', Answerer>>>> = {
    'in process': { peer: peerInProcess(schema, driver), ours: oursInProcess(store, KEPT), reading: oursInProcess(store) },
    HTTP: { peer: await peerOverHttp(schema, driver), ours: await oursOverHttp(store, KEPT), reading: await oursOverHttp(store) },
  };
  for (const { name, operation, evenly } of [...NESTED.map((one) => ({ name: one, operation: one, evenly: false })), ANY_PLAN]) {
    const [peerText, ourText] = [peerOperation(operation), operationText(operation)];
    const random = randomOf(7);
    for (const [way, { peer, ours, reading }] of Object.entries(ways)) {
      for (let at = 0; at < COMPARED; at += 1) {
        const variables = draw(operation, random, plans, evenly);
        const peers = await peer.ask(peerText, variables);
        for (const one of [ours, ours, reading]) sameAnswer(operation, await one.ask(ourText, variables), peers);
      }
      const meterOf = (answerer: Answerer, query: string): Meter => meter({ answerer, query, operation, plans, evenly, clients });
      const meters = [meterOf(peer, peerText), meterOf(ours, ourText), meterOf(reading, ourText)];
      for (const one of meters) await one.run(WARM_UP_MS);
      for (const one of meters) one.reset();
      for (let turn = 0; turn < TURNS; turn += 1) for (const one of meters) await one.run(TURN_MS);
      const [peerRate = NaN, ourRate = NaN, readingRate = NaN] = meters.map((one) => one.perSecond());
      const cells = [peerRate, ourRate, ourRate / peerRate, readingRate, readingRate / peerRate];
      row(name, way, ...cells.map(round));
    }
  }
  await clients.close();
  for (const answerers of Object.values(ways)) for (const one of Object.values(answerers)) await one.close();
}

interface Meter {
  run(ms: number): Promise<void>;
  reset(): void;
  perSecond(): number;
}

interface Metered {
  readonly answerer: Answerer;
  readonly query: string;
  readonly operation: MainOperation;
  readonly plans: number;
  readonly evenly: boolean;
  /** Who asks over HTTP. */
  readonly clients: Clients;
}

/** Counts what is answered to so many clients, each of which asks again as soon as it has its answer. */
function meter({ answerer, query, operation, plans, evenly, clients }: Metered): Meter {
  const { url } = answerer;
  let [answers, spent, turns] = [0, 0, 0];
  return {
    async run(ms) {
      const load: Load = { url: url ?? '', query, operation, plans, evenly, seed: (turns += 1), clients: CLIENTS, ms };
      const answered = await (url === null ? answerTo(load, answerer) : clients.run(load));
      answers += answered.answers;
      spent += answered.ms;
    },
    reset() {
      [answers, spent] = [0, 0];
    },
    perSecond: () => answers / (spent / 1000),
  };
}
