import neo4jDriver, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Workspace } from '../../src/app/workspace.js';
import { cypher } from '../../src/graph/cypher-files.js';
import { converted } from '../../src/graph/neo4j/convert.js';
import type { QueryName, Reader } from '../../src/graph/store.js';
import { apiOver, type Api } from '../support/api.js';
import { neo4j } from '../support/engines.js';
import { MAIN_OPERATIONS, mainOperations, operationText, type MainOperation } from '../support/operations.js';
import { AT, samples } from '../support/plans.js';
import { webOfPlans } from '../support/small-plans.js';

/** A step of a plan as it was run, and those before it. */
interface Profile {
  readonly dbHits: number;
  readonly children: readonly Profile[];
}

/** Database hits of all questions of an operation on the sample plans, with a seventh to spare: a lost index costs many times more. */
const BUDGETS: Readonly<Record<MainOperation, number>> = {
  implementers: 450,
  'all-implementers': 550,
  citations: 3400,
  'cited-by': 510,
  work: 1140,
  deadlines: 270,
  superseded: 7800,
  lookup: 290,
};

describe.skipIf(inject('neo4j') === null)('budgets in database hits', () => {
  let workspace: Workspace;
  let api: Api;
  let driver: Driver;
  const calls: { query: QueryName; params: object }[] = [];
  beforeAll(async () => {
    const { url, username, password } = inject('neo4j') ?? { url: '', username: '', password: '' };
    driver = neo4jDriver.driver(url, neo4jDriver.auth.basic(username, password), { disableLosslessIntegers: true });
    workspace = await neo4j.open();
    await workspace.ingest([...samples, ...webOfPlans], { at: AT });
    await replan();
    const recording: Reader = {
      read: (query, params, options) => {
        calls.push({ query, params });
        return workspace.store.read(query, params, options);
      },
    };
    api = await apiOver(workspace, recording);
  });
  afterAll(async () => {
    await api.close();
    await workspace.close();
    await driver.close();
  });

  /** Plans were made while the database was empty, or held what other tests wrote. */
  async function replan(): Promise<void> {
    const session = driver.session();
    await session.run('CALL db.prepareForReplanning()');
    await session.close();
  }

  async function profiled(query: QueryName, params: object): Promise<{ rows: number; hits: number }> {
    const session = driver.session({ defaultAccessMode: neo4jDriver.session.READ });
    try {
      const { records, summary } = await session.run(`PROFILE ${cypher[query]}`, converted(params));
      if (summary.profile === false) throw new Error(`${query} was not profiled`);
      return { rows: records.length, hits: hitsOf(summary.profile) };
    } finally {
      await session.close();
    }
  }

  test.each(mainOperations)('%s stays below its own', async (operation) => {
    calls.length = 0;
    await api.query(operationText(operation), MAIN_OPERATIONS[operation]);
    const asked: [QueryName, number, number][] = [];
    for (const { query, params } of calls) {
      const { rows, hits } = await profiled(query, params);
      asked.push([query, rows, hits]);
    }
    const spent = asked.reduce((sum, [, , hits]) => sum + hits, 0);
    expect(asked.some(([, rows]) => rows > 0)).toBe(true);
    expect(spent).toBeGreaterThan(0);
    expect(spent, JSON.stringify(asked)).toBeLessThanOrEqual(BUDGETS[operation]);
  });
});

function hitsOf({ dbHits, children }: Profile): number {
  return children.reduce((sum, child) => sum + hitsOf(child), dbHits);
}
