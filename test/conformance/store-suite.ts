import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Workspace } from '../../src/app/workspace.js';
import { implementationKinds } from '../../src/graph/nodes.js';
import { migrationState } from '../../src/graph/migrate.js';
import { readHeads, splitOutside } from '../../src/tools/cypher-heads.js';
import { compareText } from '../../src/text/compare.js';
import type { TestEngine } from '../support/engines.js';
import { AT, samples } from '../support/plans.js';
import { ask } from './ask.js';

/** What the port promises of any store, apart from what is in it. */
export function storeSuite(engine: TestEngine): void {
  describe(`store on ${engine.name}`, () => {
    let workspace: Workspace;
    let ingested: readonly string[] = [];
    beforeAll(async () => {
      workspace = await engine.open();
      const outcomes = await workspace.ingest(samples, { at: AT });
      ingested = outcomes.map(({ documentId }) => documentId ?? '');
    });
    afterAll(() => workspace.close());

    test.each(readHeads().map((head) => [head.name, head] as const))(
      '%s runs, and its rows have the columns that its head declares',
      async (name, head) => {
        const rows = await ask(workspace, head);
        const declared = splitOutside(head.columns, ',').map((column) => column.slice(0, column.indexOf(':')));
        for (const row of rows) expect(Object.keys(row)).toEqual(declared);
        if (RETURNS_ROWS.has(name)) expect(rows.length).toBeGreaterThan(0);
      },
    );

    test('a step over the graph gives those beyond each document in order, their days beside them, up to a limit', async () => {
      const { store } = workspace;
      const ids = ['not/there', ...ingested];
      const step = async (limit: number): Promise<[near: string, far: string, day: string][]> => {
        const rows = await store.read('implementation/step-up', { ids, kinds: [...implementationKinds], limit });
        expect(new Set(rows.map(({ near }) => near)).size).toBe(rows.length);
        return rows.flatMap(({ near, far, issuedOn }) => {
          expect(issuedOn).toHaveLength(far.length);
          return far.map((one, index): [string, string, string] => [near, one, issuedOn[index] ?? '']);
        });
      };
      const all = (await step(1000)).sort(([a], [b]) => compareText(a, b));
      expect(new Set(all.map(([near]) => near)).size).toBeGreaterThan(2);
      expect(all.length).toBeGreaterThan(5);
      for (const near of ids) {
        const far = all.filter((one) => one[0] === near).map((one) => one[1]);
        expect(far).toEqual([...new Set(far)].sort(compareText));
      }
      const documents = await store.read('document/by-ids', { ids: all.map(([, far]) => far) });
      const days = new Map(documents.map(({ id, document }) => [id, document.issuedOn ?? '']));
      for (const [, far, day] of all) expect(day).toBe(days.get(far));
      for (const limit of [1, all.length - 1])
        expect((await step(limit)).sort(([a], [b]) => compareText(a, b))).toEqual(all.slice(0, limit));
    });

    test('a transaction reads what it wrote, and leaves nothing when it throws', async () => {
      const { store } = workspace;
      const id = 'f'.repeat(64);
      const seen: (string | undefined)[] = [];
      const broken = store.write(async (writer) => {
        await writer.read('journal/put-originals', { rows: [{ id, content: 'x' }] });
        seen.push((await writer.read('journal/original', { id }))[0]?.content);
        throw new Error('on purpose');
      });
      await expect(broken).rejects.toThrow('on purpose');
      expect(seen).toEqual(['x']);
      expect(await store.read('journal/original', { id })).toEqual([]);
    });

    test('a reader outside does not see what is not committed', async () => {
      const { store } = workspace;
      const id = 'e'.repeat(64);
      let outside: readonly unknown[] | null = null;
      const broken = store.write(async (writer) => {
        await writer.read('journal/put-originals', { rows: [{ id, content: 'x' }] });
        outside = await store.read('journal/original', { id });
        throw new Error('on purpose');
      });
      await expect(broken).rejects.toThrow('on purpose');
      expect(outside).toEqual([]);
    });

    test('writes at the same time all land', async () => {
      const { store } = workspace;
      const ids = Array.from({ length: 8 }, (_, index) => `d${index}`.padEnd(64, '0'));
      await Promise.all(
        ids.map((id) => store.write((writer) => writer.read('journal/put-originals', { rows: [{ id, content: id }] }))),
      );
      for (const id of ids) expect(await store.read('journal/original', { id })).toEqual([{ content: id }]);
    });

    test('the graph has another version after each transaction that wrote, and none after one that threw', async () => {
      const { store } = workspace;
      const version = async (): Promise<string | null | undefined> => (await store.read('meta/read', {}))[0]?.meta.version;
      const write = (id: string): Promise<unknown> =>
        store.write((writer) => writer.read('journal/put-originals', { rows: [{ id: id.repeat(64), content: id }] }));
      const { writes } = store;
      const seen = [await version()];
      for (const id of ['1', '2', '2']) {
        await write(id);
        seen.push(await version());
      }
      expect(new Set(seen).size).toBe(4);
      await expect(store.write(() => Promise.reject(new Error('on purpose')))).rejects.toThrow('on purpose');
      expect(await version()).toBe(seen.at(-1));
      expect(store.writes).toBe(writes + 3);
      expect(workspace.changes).toBeGreaterThanOrEqual(store.writes);
    });

    test('migrations are applied once, a newer or a changed one is refused', async () => {
      const { store } = workspace;
      expect(await migrationState(store)).toEqual({ pending: [], isNew: false });
      await expect(withMigration(workspace, '9999-from-the-future', 'x')).rejects.toMatchObject({ code: 'STORE_NEWER' });
      await expect(withMigration(workspace, '0001-identity', 'x')).rejects.toMatchObject({ code: 'STORE_DAMAGED' });
      expect(await migrationState(store)).toEqual({ pending: [], isNew: false });
    });
  });
}

/** Questions that have to find something among the sample plans, or the parameters below ask for nothing. */
const RETURNS_ROWS = new Set([
  'about/assignments',
  'about/citations',
  'about/deadlines',
  'about/documents',
  'agency/by-ids',
  'agency/neighbours',
  'agency/named-in',
  'agency/of-documents',
  'agency/page',
  'agency/standings',
  'assignment/details',
  'assignment/of-agencies',
  'assignment/of-documents',
  'citation/by-ids',
  'citation/of-documents',
  'citation/of-targets',
  'citation/references',
  'citation/subjects',
  'copied/wrong-symbols',
  'deadline/of-documents',
  'deadline/page',
  'document/by-ids',
  'document/count-by-place',
  'document/count-by-type',
  'document/issuers',
  'document/page',
  'document/standings',
  'document/statements',
  'document/to-judge',
  'document/with-issuers',
  'impact/step',
  'implementation/step-down',
  'implementation/step-up',
  'link/from-documents',
  'link/to-documents',
  'search/documents',
  'superseded/references',
]);

/** How the program takes a store in which a migration was recorded, undone afterwards. */
async function withMigration(workspace: Workspace, id: string, checksum: string): Promise<void> {
  await workspace.store.write(async (writer) => {
    await writer.read('meta/record-migration', { id, checksum });
    await migrationState({ ...workspace.store, ...writer, engine: workspace.store.engine, place: workspace.store.place });
  });
}
