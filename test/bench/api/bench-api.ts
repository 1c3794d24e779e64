import type Table from 'cli-table3';
import { loadInBulk } from '../bulk/load.js';
import { openEngine } from '../graph.js';
import { benchBesidePeer, PEER_COLUMNS } from './beside-peer.js';
import { benchOwnCalls, OWN_CALLS_COLUMNS } from './own-calls.js';
import { benchPage, PAGE_COLUMNS } from './page.js';
import { BEYOND_THE_PEER } from './peer.js';

type MakeTable = (head: string[]) => Table.Table;

/** The API beside plain execution, beside its own Cypher, and beside what @neo4j/graphql makes of the same graph. */
export async function benchApi(plans: number, table: MakeTable): Promise<void> {
  const pages = table(PAGE_COLUMNS);
  await benchPage(adding(pages));
  console.log(`Pages, Grafeo\n${pages.toString()}\n`);

  const { workspace, driver, close } = await openEngine('neo4j');
  if (driver === null) throw new Error('this one is over Neo4j');
  try {
    await loadInBulk(driver, plans, (done) => {
      if (done % 10_000 === 0) process.stderr.write(`neo4j: ${done} of ${plans} plans\n`);
    });
    const calls = table(OWN_CALLS_COLUMNS);
    await benchOwnCalls(workspace.store, driver, plans, adding(calls));
    const what = `${plans} plans, ${plans * 10} citations`;
    console.log(`Main operations beside their own Cypher calls, Neo4j, ${what}\n${calls.toString()}\n`);

    const peer = table(PEER_COLUMNS);
    await benchBesidePeer(workspace.store, driver, plans, adding(peer));
    console.log(`Beside @neo4j/graphql, 8 clients, the same answers, ${what}\n${peer.toString()}`);
    for (const [operation, why] of Object.entries(BEYOND_THE_PEER)) console.log(`not in @neo4j/graphql: ${operation} (${why})`);
  } finally {
    await close();
  }
}

function adding(table: Table.Table): (...cells: string[]) => void {
  return (...cells) => {
    process.stderr.write(`${cells.join(' · ')}\n`);
    table.push(cells);
  };
}
