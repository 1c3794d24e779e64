import { expect } from 'vitest';
import type { Workspace } from '../../src/app/workspace.js';
import type { Params, QueryName } from '../../src/graph/store.js';
import { splitOutside, type Head } from '../../src/tools/cypher-heads.js';
import { AT, PLANS } from '../support/plans.js';

/**
 * Asks any question of cypher/, with parameters that fit its head and find something among the sample plans, and undoes it,
 * for some of them write.
 */
export async function ask(workspace: Workspace, head: Head): Promise<readonly object[]> {
  return rolledBack(workspace, head.name as QueryName, await paramsFor(workspace, head));
}

class RolledBack extends Error {}

/** Runs any question, also one that writes, and undoes it. */
async function rolledBack<Q extends QueryName>(workspace: Workspace, name: Q, params: Params<Q>): Promise<readonly object[]> {
  let rows: readonly object[] = [];
  const run = workspace.store.write(async (writer) => {
    rows = await writer.read(name, params);
    throw new RolledBack();
  });
  await expect(run).rejects.toBeInstanceOf(RolledBack);
  return rows;
}

async function paramsFor<Q extends QueryName>(workspace: Workspace, head: Head): Promise<Params<Q>> {
  const ids = await someIds(workspace);
  const values: Record<string, unknown> = {
    ids,
    limit: 100,
    asOf: '2026-11-21',
    query: 'chi thi',
    rarest: 'chi',
    terms: head.name === 'agency/page' ? [] : ['chi'],
    kinds: head.name === 'agency/page' ? null : ['implement', 'pursuant', 'nested', 'registry'],
    type: 'REPLACES',
    after: head.params.includes('after: number') ? -1 : '',
    afterOrdinal: -1,
    afterRank: -1,
    afterOn: '9999',
    before: '9999',
    count: 1,
  };
  if (head.name === 'journal/append') values['rows'] = [{ entry: { at: AT, kind: 'remove', documentId: 'vn/x' }, before: 0 }];
  const parts = splitOutside(head.params, ',').map((part): [string, string] => {
    const colon = part.indexOf(':');
    return [part.slice(0, colon).trim(), part.slice(colon + 1).trim()];
  });
  return Object.fromEntries(parts.map(([name, type]) => [name, name in values ? values[name] : emptyOf(type)]));
}

function emptyOf(type: string): unknown {
  if (/\| *null$/u.test(type)) return null;
  if (type.endsWith('[]')) return [];
  if (type === 'string') return '';
  if (type === 'number') return 0;
  if (type === 'boolean') return false;
  return {};
}

async function someIds({ store }: Workspace): Promise<string[]> {
  const plans = Object.values(PLANS);
  const agencies = await store.read('agency/of-documents', { ids: plans });
  const deadlines = await store.read('deadline/of-documents', { ids: plans });
  const parts = plans.flatMap((id) => [`${id}#c0`, `${id}#c1`, `${id}#a0`, `${id}#a1`]);
  return [
    ...plans,
    'vn/ttg/2021/ct/33',
    'vn/ttg/2016/ct/16',
    'vn/tw/2010/qd/290',
    'vn/ha-giang/tu/2022/da/15',
    ...parts,
    ...agencies.map(({ agency }) => agency.id),
    ...deadlines.map(({ deadline }) => deadline.id),
  ];
}
