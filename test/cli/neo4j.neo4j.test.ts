import { join } from 'node:path';
import driverModule from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { differences, NO_DIFFERENCE, PLANS, samples } from '../support/plans.js';
import { samplePlans } from '../support/project.js';
import { emptyNeo4j } from '../support/engines.js';
import { scratch, type Ran } from '../support/run-cancu.js';
import { smallPlan } from '../support/small-plans.js';

const access = inject('neo4j');
const here = scratch();

const env = {
  GRAPH_URL: access?.url ?? '',
  NEO4J_USERNAME: access?.username ?? '',
  NEO4J_PASSWORD: access?.password ?? '',
};
const onNeo4j = (...args: string[]): Promise<Ran> => here.runWith({ env }, ...args);

/** What no command does: somebody at the database itself. */
async function runCypher(statement: string): Promise<void> {
  const driver = driverModule.driver(env.GRAPH_URL, driverModule.auth.basic(env.NEO4J_USERNAME, env.NEO4J_PASSWORD));
  try {
    await driver.executeQuery(statement);
  } finally {
    await driver.close();
  }
}

describe.skipIf(access === null)('commands on a Neo4j', () => {
  let embedded = '';
  beforeAll(async () => {
    if (access) await emptyNeo4j(access);
    embedded = here.newData();
  });
  afterAll(async () => {
    if (access) await emptyNeo4j(access);
  });

  /** In this order: what one changes the next ones see. */
  test.each<[string, string[], number]>([
    ['show in a store that is new', ['show', '33/CT-TTg@2021', '--format', 'json'], 0],
    ['ingest', ['ingest', samplePlans], 0],
    ['ingest again', ['ingest', samplePlans, '--format', 'json'], 0],
    ['show', ['show', PLANS.haGiang2024, '--format', 'json'], 0],
    ['show, the only one', ['show', '614/KH-UBND'], 0],
    ['show, ambiguous', ['show', '33/CT-TTg', '--format', 'json'], 5],
    ['show, not found', ['show', '33/CT-TTg@2099'], 3],
    ['implementers', ['implementers', '33/CT-TTg@2021', '--include-basis'], 0],
    ['remove', ['remove', PLANS.commune2023], 0],
    ['remove, not found', ['remove', PLANS.commune2023], 3],
    ['a plan in its place', ['ingest', join(samplePlans, 'commune-2023.txt'), '--place', 'tuyen-quang'], 0],
    ['export of the graph', ['export', '--graph-only'], 0],
    ['rebuild', ['rebuild'], 0],
    ['export of the graph made again', ['export', '--graph-only'], 0],
    ['migrate', ['migrate'], 0],
  ])('%s: the same as on the embedded store', async (_what, args, code) => {
    const [there, on] = await Promise.all([here.run(embedded, ...args), onNeo4j(...args)]);
    if (args[0] === 'export')
      expect(differences(there.stdout.split('\n'), on.stdout.split('\n')), 'lines that only one has').toEqual(NO_DIFFERENCE);
    expect(on).toEqual(there);
    expect(on.code).toBe(code);
  });

  test('export there, import here: the same graph', async () => {
    const { stdout } = await onNeo4j('export');
    expect(stdout.match(/^\{"kind":"source"/gmu)?.length).toBe(samples.length);
    const copy = here.newData();
    const { code } = await here.runWith({ data: copy, input: stdout }, 'import', '-');
    expect(code).toBe(0);
    expect(differences(stdout.trimEnd().split('\n'), await here.exported(copy))).toEqual(NO_DIFFERENCE);
  });

  test.each([
    ['password', { NEO4J_PASSWORD: 'wrong' }, 'refuses the user name or password. Set NEO4J_USERNAME and NEO4J_PASSWORD'],
    ['user', { NEO4J_USERNAME: 'nobody' }, 'refuses the user name or password. Set NEO4J_USERNAME and NEO4J_PASSWORD'],
    ['database', { NEO4J_DATABASE: 'nowhere' }, 'has no such database. Set NEO4J_DATABASE'],
  ])('a wrong %s is told', async (_what, wrong, why) => {
    const { code, stdout, stderr } = await here.runWith({ env: { ...env, ...wrong } }, 'show', '33/CT-TTg@2021');
    expect({ code, stdout, stderr }).toEqual({ code: 4, stdout: '', stderr: `cancu: The Neo4j at ${env.GRAPH_URL} ${why}\n` });
  });

  describe('of another version', () => {
    const LATEST = '0004-edits';

    test('older: a command that reads says what to do, and migrate does it', async () => {
      await runCypher(`MATCH (m:Migration {id: '${LATEST}'}) DELETE m`);
      const { code, stdout, stderr } = await onNeo4j('show', '33/CT-TTg@2021');
      const message = `cancu: The graph at ${env.GRAPH_URL} lacks the migration "${LATEST}". Run "cancu migrate" (or "cancu serve"), which applies it.\n`;
      expect({ code, stdout, stderr }).toEqual({ code: 4, stdout: '', stderr: message });
      expect(await onNeo4j('migrate')).toEqual({ code: 0, stdout: '', stderr: 'the schema is up to date\n' });
      expect((await onNeo4j('show', '33/CT-TTg@2021')).code).toBe(0);
    });

    describe('newer', () => {
      beforeAll(() => runCypher("CREATE (:Migration {id: '9999-from-the-future', checksum: 'x'})"));
      afterAll(() => runCypher("MATCH (m:Migration {id: '9999-from-the-future'}) DELETE m"));

      test.each([
        [['show', '33/CT-TTg@2021']],
        [['ingest', samplePlans]],
        [['migrate']],
        [['rebuild']],
        [['serve', '--port', '0']],
      ])('%j is refused', async (args) => {
        const { code, stdout, stderr } = await onNeo4j(...args);
        const message = `cancu: The graph at ${env.GRAPH_URL} was written by a newer cancu: it has the migration "9999-from-the-future", which this version does not know. Update cancu, or point it to another store.\n`;
        expect({ code, stdout, stderr }).toEqual({ code: 4, stdout: '', stderr: message });
      });
    });

    test('a migration that was applied with another text', async () => {
      await runCypher(`MATCH (m:Migration {id: '${LATEST}'}) SET m.was = m.checksum, m.checksum = 'x'`);
      const { code, stderr } = await onNeo4j('rebuild');
      expect(stderr).toContain(
        `The migration "${LATEST}" was applied to ${env.GRAPH_URL} with another text than this version has.`,
      );
      expect(stderr).not.toContain('rebuild');
      expect(code).toBe(4);
      await runCypher(`MATCH (m:Migration {id: '${LATEST}'}) SET m.checksum = m.was REMOVE m.was`);
    });
  });

  test('serve answers, puts no samples in unasked, and commands work beside it', async () => {
    if (access) await emptyNeo4j(access);
    const server = here.start({ env }, 'serve', '--port', '0');
    await server.prints('Ctrl-C stops it.');
    const { stdout, stderr } = server.printed();
    expect(stderr).toBe('');
    expect(stdout).toContain(`cancu, graph in ${env.GRAPH_URL}\n`);
    expect(stdout).not.toContain('Documents read');
    const plan = smallPlan({
      province: 'Hà Giang',
      number: 961,
      day: '5/12/2022',
      title: 'Mở đường',
      basis: 'Thực hiện Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ',
    });
    expect((await onNeo4j('ingest', here.write('plan.txt', plan.bytes))).code).toBe(0);
    const url = /^GraphQL +(\S+)$/mu.exec(stdout)?.[1] ?? '';
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ document(id: "vn/ttg/2021/ct/33") { implementers { edges { node { id } } } } }' }),
    });
    expect(await response.json()).toEqual({
      data: { document: { implementers: { edges: [{ node: { id: 'vn/ha-giang/ubnd/2022/kh/961' } }] } } },
    });
    expect((await server.stop('SIGTERM')).code).toBe(0);
  });
});
