import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Workspace } from '../../src/app/workspace.js';
import type { Reader } from '../../src/graph/store.js';
import { apiOver, type Api } from '../support/api.js';
import { grafeo } from '../support/engines.js';
import { MAIN_OPERATIONS, mainOperations, operationText, type MainOperation } from '../support/operations.js';
import { AT, samples } from '../support/plans.js';
import { projectRoot } from '../support/project.js';
import { webOfPlans } from '../support/small-plans.js';

const EXAMPLES = join(projectRoot, 'schema/examples');

/** Store calls of a query depend on its shape, not on how much it lists: a loader for every edge. */
describe('budgets in store calls', () => {
  let workspace: Workspace;
  let api: Api;
  let calls: string[] = [];
  beforeAll(async () => {
    workspace = await grafeo.open();
    await workspace.ingest([...samples, ...webOfPlans], { at: AT });
    const counting: Reader = {
      read: (query, ...rest) => {
        calls.push(query);
        return workspace.store.read(query, ...rest);
      },
    };
    api = await apiOver(workspace, counting);
  });
  afterAll(async () => {
    await api.close();
    await workspace.close();
  });

  async function callsOf(query: string, variables: Record<string, unknown> = {}): Promise<string[]> {
    calls = [];
    await api.query(query, variables);
    return calls;
  }

  const EVERYTHING = `query ($first: Int) { documents(filter: { origins: [INGESTED] }, first: $first) { edges { node {
    id issuedBy { name partOf { name } } statements { source } recipients { agency { id } } agencies { agency { id succeededBy { agency { id } } } }
    citations(first: 50) { edges { node { refersTo { id issuedBy { id } status { value } } parent { id } candidates { document { id } } } } }
    citedBy { edges { node { document { id } } } }
    assignments(first: 50) { edges { node { addressees { agency { id } } deadlines { date } citations { id } } } }
    deadlines { assignments { id } }
    replacedBy { totalCount } continuedBy { totalCount } currentVersion { id }
  } } } }`;

  test('ten documents with all that hangs on them ask as often as two', async () => {
    const two = await callsOf(EVERYTHING, { first: 2 });
    const ten = await callsOf(EVERYTHING, { first: 10 });
    expect(ten.length).toBeLessThanOrEqual(two.length + 3);
    expect(ten.length).toBeLessThanOrEqual(35);
  });

  /** What is asked once for each level of a tree, whose depth the data decide. */
  const LEVELS: Partial<Record<MainOperation, { readonly query: string; readonly deepest: number }>> = {
    'all-implementers': { query: 'implementation/step-down', deepest: 2 },
    superseded: { query: 'document/standings', deepest: 3 },
  };

  test.each(mainOperations)('the main operation %s needs at most four, and one a level of a tree', async (operation) => {
    const asked = await callsOf(operationText(operation), MAIN_OPERATIONS[operation]);
    const { query, deepest } = LEVELS[operation] ?? { query: '', deepest: 0 };
    const levels = asked.filter((one) => one === query).length;
    expect(levels).toBe(deepest);
    expect(asked.length - levels).toBeGreaterThan(0);
    expect(asked.length - levels).toBeLessThanOrEqual(levels > 0 ? 3 : 4);
  });

  test('each level more of citations of what is cited asks two more, however many documents it has', async () => {
    const tree = (levels: number): string =>
      levels === 0 ? 'id' : `citations(first: 20) { edges { node { refersTo { ${tree(levels - 1)} } } } }`;
    const at = async (levels: number): Promise<number> =>
      (await callsOf(`query ($id: ID!) { document(id: $id) { ${tree(levels)} } }`, { id: 'vn/ha-giang/ubnd/2024/kh/7' })).length;
    expect([await at(1), await at(2), await at(3)]).toEqual([2, 4, 6]);
  });

  test.each(
    readdirSync(EXAMPLES)
      .filter((file) => file.endsWith('.graphql'))
      .map((file) => [file] as const),
  )('the example %s needs no more than 10 calls', async (file) => {
    const asked = await callsOf(readFileSync(join(EXAMPLES, file), 'utf8'));
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.length).toBeLessThanOrEqual(10);
  });
});
