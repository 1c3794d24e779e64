import { readFileSync } from 'node:fs';
import neo4j, { type Driver } from 'neo4j-driver';
import { converted } from '../../../src/graph/neo4j/convert.js';
import { bulkPlan, bulkTargets } from './graph.js';

const PLANS_AT_ONCE = 1000;

/**
 * Writes plans straight into a Neo4j whose schema is made and whose registry is loaded: what ingesting as many texts would
 * leave there, but for the journal.
 */
export async function loadInBulk(driver: Driver, plans: number, progress: (done: number) => void): Promise<void> {
  await run(driver, 'directives', { ...bulkTargets() });
  const parts = Array.from({ length: Math.ceil(plans / PLANS_AT_ONCE) }, (_, part) => {
    const from = part * PLANS_AT_ONCE;
    return Array.from({ length: Math.min(PLANS_AT_ONCE, plans - from) }, (__, at) => bulkPlan(from + at));
  });
  for (const part of parts) await run(driver, 'plans', { plans: part.map(({ properties, issuer }) => ({ properties, issuer })) });
  let done = 0;
  for (const part of parts) {
    await run(driver, 'citations', { plans: part.map(({ id, citations }) => ({ id, citations })) });
    await run(driver, 'work', { plans: part.map(({ id, work }) => ({ id, work })) });
    progress((done += part.length));
  }
}

async function run(driver: Driver, file: string, params: object): Promise<void> {
  const session = driver.session({ defaultAccessMode: neo4j.session.WRITE });
  try {
    await session.run(readFileSync(new URL(`${file}.cypher`, import.meta.url), 'utf8'), converted(params));
  } finally {
    await session.close();
  }
}
