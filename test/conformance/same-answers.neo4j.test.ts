import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Workspace } from '../../src/app/workspace.js';
import { readHeads } from '../../src/tools/cypher-heads.js';
import { grafeo, neo4j } from '../support/engines.js';
import { AT, differences, filesIn, graphOf, NO_DIFFERENCE, samples } from '../support/plans.js';
import { projectRoot } from '../support/project.js';
import { sharedFolder } from '../support/real-texts.js';
import { webOfPlans } from '../support/small-plans.js';
import { ask } from './ask.js';

describe.skipIf(inject('neo4j') === null)('both engines on the same data', () => {
  let here: Workspace;
  let there: Workspace;
  beforeAll(async () => {
    [here, there] = [await grafeo.open(), await neo4j.open()];
    await here.ingest([...samples, ...webOfPlans], { at: AT });
    await there.ingest([...webOfPlans, ...samples], { at: AT });
  });
  afterAll(async () => {
    await here.close();
    await there.close();
  });

  test('hold the same graph', async () => {
    expect(differences(await graphOf(here), await graphOf(there))).toEqual(NO_DIFFERENCE);
  });

  const heads = readHeads().filter(({ name }) => !OF_ONE_ENGINE.has(name));
  test.each(heads.map((head) => [head.name, head] as const))('answer %s alike', async (name, head) => {
    const [one, other] = [await ask(here, head), await ask(there, head)];
    const ordered = lastOrder(name);
    expect(plain(other, ordered)).toEqual(plain(one, ordered));
  });

  test.skipIf(sharedFolder === null)('hold the same graph of the real plans', async () => {
    const real = filesIn(join(sharedFolder ?? '', 'plans'));
    await here.ingest(real, { at: AT });
    await there.ingest([...real].reverse(), { at: AT });
    expect(differences(await graphOf(here), await graphOf(there))).toEqual(NO_DIFFERENCE);
  });
});

/**
 * The journal lies beside the embedded store and inside Neo4j; an index of Neo4j's own is a migration of its own; no two graphs
 * have the same version.
 */
const OF_ONE_ENGINE = new Set(['journal/page', 'meta/migrations', 'meta/read']);

/** Whether the rows of a question come in an order of their own. */
function lastOrder(name: string): boolean {
  return /\nORDER BY [^\n]+(?:\n(?:SKIP|LIMIT)[^\n]*)*\s*$/u.test(
    readFileSync(join(projectRoot, 'cypher', `${name}.cypher`), 'utf8'),
  );
}

/** Rows with their nulls left out, sorted where the question gives them no order; lists inside a row have none either. */
function plain(rows: readonly object[], ordered: boolean): string[] {
  const lines = rows.map((row) => JSON.stringify(row, (_key, value: unknown) => sortedKeys(value)));
  return ordered ? lines : lines.sort();
}

function sortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => JSON.stringify(one, (_key, inner: unknown) => sortedKeys(inner))).sort();
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== null)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
