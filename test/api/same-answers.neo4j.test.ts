import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Workspace } from '../../src/app/workspace.js';
import { apiOver, type Api } from '../support/api.js';
import { grafeo, neo4j } from '../support/engines.js';
import { AT, PLANS, samples } from '../support/plans.js';
import { projectRoot } from '../support/project.js';
import { webOfPlans } from '../support/small-plans.js';

const read = (file: string): string => readFileSync(join(projectRoot, 'schema', file), 'utf8');

const ids = [...Object.values(PLANS), 'vn/ttg/2021/ct/33', 'vn/ttg/2016/ct/16', 'vn/tw/2010/qd/290', 'vn/tw/2013/nq/25'];
const QUESTIONS: readonly (readonly [string, string, Record<string, unknown>])[] = [
  ...readdirSync(join(projectRoot, 'schema/examples')).map((file) => [file, read(`examples/${file}`), {}] as const),
  ...ids.map((id) => [`show ${id}`, read('operations/show.graphql'), { id, language: 'VI' }] as const),
  ...ids.map(
    (id) =>
      [
        `implementers ${id}`,
        read('operations/implementers.graphql'),
        { id, transitive: true, maxDepth: 6, includeBasis: true, first: 100 },
      ] as const,
  ),
  ...ids.map(
    (id) =>
      [
        `findings ${id}`,
        'query ($id: ID!) { document(id: $id) { id findings { id kind severity message suggestion since atSigning because { statement source rule } agency { id } } status { value contradictions { statement } } currentVersions { id } } }',
        { id },
      ] as const,
  ),
  ...ids.map(
    (id) => [`impact ${id}`, read('operations/impact.graphql'), { id, maxDepth: 6, first: 50, language: 'VI' }] as const,
  ),
  ['copied', read('operations/copied.graphql'), { first: 50 }],
  ...['25-NQ/TW', '12/KH-UBND', 'chỉ thị 33', '991/KH-UBND'].map(
    (text) => [`find ${text}`, read('operations/find.graphql'), { text }] as const,
  ),
  ...['ke hoach', 'dan van', '33', 'tố cáo'].map(
    (text) =>
      [
        `search ${text}`,
        'query ($text: String!) { search(text: $text, first: 50) { edges { node { id } } } }',
        { text },
      ] as const,
  ),
];

describe.skipIf(inject('neo4j') === null)('the API gives the same answer, to the letter, on both engines', () => {
  const workspaces: Workspace[] = [];
  const apis: Api[] = [];
  beforeAll(async () => {
    for (const engine of [grafeo, neo4j]) {
      const workspace = await engine.open();
      await workspace.ingest([...samples, ...webOfPlans], { at: AT });
      workspaces.push(workspace);
      apis.push(await apiOver(workspace));
    }
  });
  afterAll(async () => {
    for (const one of [...apis, ...workspaces]) await one.close();
  });

  test.each(QUESTIONS)('%s', async (_name, query, variables) => {
    const [here, there] = await Promise.all(apis.map((api) => api.query<object>(query, variables)));
    expect(there).toEqual(here);
    expect(JSON.stringify(here).length).toBeGreaterThan(40);
  });
});
