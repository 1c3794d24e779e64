import { performance } from 'node:perf_hooks';
import type { Driver } from 'neo4j-driver';
import type { GraphStore } from '../../../src/graph/store.js';
import { operationText } from '../../support/operations.js';
import { round } from '../measure.js';
import { randomOf } from '../synthetic.js';
import { draw } from './draw.js';
import { oursInProcess, oursOverHttp, type Answerer } from './ours.js';
import { NESTED, peerInProcess, peerOperation, peerOverHttp, peerSchema } from './peer.js';
import { sameAnswer } from './same-answer.js';

const CLIENTS = 8;
const COMPARED = 5;
const WARM_UP_MS = 1500;
const TURN_MS = 2500;
const TURNS = 3;

export const PEER_COLUMNS = ['operation', 'peer/s', 'ours/s', 'ours ÷ peer', 'peer/s, HTTP', 'ours/s, HTTP', 'ours ÷ peer, HTTP'];

/**
 * Answers a second with eight clients on each nested operation, of this API and of @neo4j/graphql on the same database, in turns;
 * first both have to give the same answers.
 */
export async function benchBesidePeer(
  store: GraphStore,
  driver: Driver,
  plans: number,
  row: (...cells: string[]) => void,
): Promise<void> {
  const schema = await peerSchema(driver);
  const inside = { peer: peerInProcess(schema, driver), ours: oursInProcess(store) };
  const http = { peer: await peerOverHttp(schema, driver), ours: await oursOverHttp(store) };
  for (const operation of NESTED) {
    const [peerText, ourText] = [peerOperation(operation), operationText(operation)];
    const random = randomOf(7);
    for (let at = 0; at < COMPARED; at += 1) {
      const variables = draw(operation, random, plans);
      sameAnswer(operation, await inside.ours.ask(ourText, variables), await inside.peer.ask(peerText, variables));
      sameAnswer(operation, await http.ours.ask(ourText, variables), await http.peer.ask(peerText, variables));
    }
    const cells: string[] = [];
    for (const { peer, ours } of [inside, http]) {
      const peerRate = meter(peer, peerText, () => draw(operation, random, plans));
      const ourRate = meter(ours, ourText, () => draw(operation, random, plans));
      await peerRate.run(WARM_UP_MS);
      await ourRate.run(WARM_UP_MS);
      peerRate.reset();
      ourRate.reset();
      for (let turn = 0; turn < TURNS; turn += 1) {
        await peerRate.run(TURN_MS);
        await ourRate.run(TURN_MS);
      }
      cells.push(...[peerRate.perSecond(), ourRate.perSecond(), ourRate.perSecond() / peerRate.perSecond()].map(round));
    }
    row(operation, ...cells);
  }
  await http.peer.close();
  await http.ours.close();
}

interface Meter {
  run(ms: number): Promise<void>;
  reset(): void;
  perSecond(): number;
}

/** Counts what is answered to so many clients, each of which asks again as soon as it has its answer. */
function meter(answerer: Answerer, text: string, variables: () => object): Meter {
  let [answers, spent] = [0, 0];
  return {
    async run(ms) {
      const start = performance.now();
      const client = async (): Promise<void> => {
        while (performance.now() - start < ms) {
          await answerer.ask(text, variables());
          answers += 1;
        }
      };
      await Promise.all(Array.from({ length: CLIENTS }, client));
      spent += performance.now() - start;
    },
    reset() {
      [answers, spent] = [0, 0];
    },
    perSecond: () => answers / (spent / 1000),
  };
}
