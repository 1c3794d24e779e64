import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openWorkspace, type Workspace } from '../../src/app/workspace.js';
import { DECISION_ID, documents, OPEN_ID, replaces, withdraw } from '../support/edits.js';
import { neo4j, registry } from '../support/engines.js';
import { AT, differences, graphOf, NO_DIFFERENCE } from '../support/plans.js';

const access = inject('neo4j');

/** Two programs on one database: neither knows of the other, only the database keeps them apart. */
describe.skipIf(access === null)('curators at two servers of one Neo4j', () => {
  let servers: [Workspace, Workspace];
  beforeAll(async () => {
    const first = await neo4j.open();
    await first.ingest(documents, { at: AT });
    servers = [
      first,
      await openWorkspace({ kind: 'neo4j', ...(access ?? { url: '', username: '', password: '' }) }, { registry }),
    ];
  });
  afterAll(async () => {
    for (const server of servers) await server.close();
  });

  test('of contrary edits at once one is taken, and the other curators are told', async () => {
    const drafts = Array.from({ length: 6 }, (_, index) =>
      replaces(DECISION_ID, OPEN_ID, { effectiveOn: `2024-0${index + 2}-01` }),
    );
    const outcomes = await Promise.allSettled(
      drafts.map((draft, index) => (servers[index % 2] as Workspace).edit(draft, { author: `curator ${index}` })),
    );
    expect(outcomes.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    for (const one of outcomes) if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'CONFLICT' });
    expect(await servers[0].edits()).toHaveLength(1);
    expect(await servers[1].edits()).toEqual(await servers[0].edits());
  });

  test('different ones all land, with numbers of their own', async () => {
    const drafts = Array.from({ length: 8 }, (_, index) =>
      replaces(DECISION_ID, OPEN_ID, { provision: `Điều ${index}`, scope: 'part' }),
    );
    await Promise.all(drafts.map((draft, index) => (servers[index % 2] as Workspace).edit(draft, { author: 'An' })));
    expect(await servers[0].edits()).toHaveLength(9);
    const numbers: number[] = [];
    for await (const { seq } of servers[1].journal.entries(0)) numbers.push(seq);
    expect(numbers).toEqual(Array.from({ length: documents.length + 9 }, (_, index) => index + 1));
  });

  test('of two withdrawals of one edit the second is told; what the graph says follows from the journal', async () => {
    const [{ id } = { id: '' }] = await servers[0].edits();
    const outcomes = await Promise.allSettled(servers.map((server) => server.edit(withdraw(id), { author: 'An' })));
    expect(outcomes.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    const whole = await graphOf(servers[0]);
    await servers[1].rebuild();
    expect(differences(whole, await graphOf(servers[0]))).toEqual(NO_DIFFERENCE);
  });
});
