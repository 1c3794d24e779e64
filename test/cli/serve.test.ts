import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openGrafeo } from '../../src/graph/grafeo/store.js';
import { differences, NO_DIFFERENCE, PLANS, samples } from '../support/plans.js';
import { samplePlans } from '../support/project.js';
import { scratch, type Ran, type Running, type RunningServer } from '../support/run-cancu.js';
import { smallPlan } from '../support/small-plans.js';

const here = scratch();
const DIRECTIVE = 'vn/ttg/2021/ct/33';

const controlFileOf = (data: string): string => join(data, 'server.json');
const journalLines = (data: string): number => readFileSync(join(data, 'journal.jsonl'), 'utf8').split('\n').length - 1;

function plan(number: number): ReturnType<typeof smallPlan> {
  const basis = 'Thực hiện Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ';
  return smallPlan({ province: 'Hà Giang', number, day: '5/12/2022', title: `Mở đường số ${number}`, basis });
}

const idOf = (number: number): string => `vn/ha-giang/ubnd/2022/kh/${number}`;

/** The graph alone: an original says when it was ingested. */
const isGraph = (line: string): boolean => !line.startsWith('{"kind":"source"');

async function ask(server: RunningServer, query: string): Promise<unknown> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

describe('the first start on a new folder', () => {
  const data = here.newData();
  let server: RunningServer;
  let lines: string[] = [];
  beforeAll(async () => {
    server = await here.serve(data);
    lines = await here.exported(data);
  });
  afterAll(() => server.stop('SIGTERM'));

  test('reads the sample plans, and answers a first question', () => {
    const { stdout, stderr } = server.printed();
    expect(stderr).toBe(
      `The store is new: ${samples.length} sample plans were read into it. They are retold: their sentences are not those of the real plans.\n`,
    );
    expect(stdout).toContain(`cancu, graph in ${join(data, 'graph.grafeo')}\n`);
    expect(stdout).toContain('\n33/CT-TTg of 2021-11-26 is carried out by 2 documents here:\n  UBND tỉnh ');
    expect(stdout).toMatch(/\nReferences that are superseded today:\n(?: {2}.*\n)*? {2}290-QĐ\/TW: ended 2021-07-30, cited /u);
    expect(stdout).toContain(`\nDocuments read: ${samples.length}\n`);
  });

  test('prints its addresses, and GraphQL answers there', async () => {
    expect(server.url).toMatch(/^http:\/\/localhost:\d+$/u);
    expect(server.printed().stdout).toContain(`\nGraphiQL  ${server.url}/graphiql `);
    expect(await ask(server, `{ document(id: "${DIRECTIVE}") { symbol implementers { totalCount } } }`)).toEqual({
      data: { document: { symbol: '33/CT-TTg', implementers: { totalCount: 2 } } },
    });
  });

  test('the GraphiQL page needs nothing from elsewhere', async () => {
    const response = await fetch(`${server.url}/`);
    expect([response.status, response.url]).toEqual([200, `${server.url}/graphiql`]);
    const page = await response.text();
    const tags = page.match(/<(?:script|link|img|iframe)\b[^>]*>/gu) ?? [];
    expect(tags.length).toBeGreaterThan(0);
    for (const tag of tags) expect(tag).not.toMatch(/(?:src|href)\s*=\s*["']?(?:https?:)?\/\//u);
    // nor do its style sheets and modules fetch anything
    expect(page).not.toMatch(/@import\s+(?:url\()?["']?(?:https?:)?\/\//u);
    expect(page).not.toMatch(/\b(?:from|import)\s*\(?\s*["']https?:\/\//u);
  });

  test('the file that leads commands to it is closed to others', () => {
    expect(statSync(controlFileOf(data)).mode & 0o077).toBe(0);
    expect(JSON.parse(readFileSync(controlFileOf(data), 'utf8'))).toMatchObject({ pid: server.pid });
  });

  test('a second server on the folder is refused', async () => {
    const { code, stdout, stderr } = await here.run(data, 'serve', '--port', '0');
    const message = `cancu: A cancu server is running on ${data} already. Stop it, or give this one another folder by CANCU_DATA.\n`;
    expect({ code, stdout, stderr }).toEqual({ code: 4, stdout: '', stderr: message });
    expect(existsSync(controlFileOf(data))).toBe(true);
  });

  test('a port that is taken is told', async () => {
    const { port } = new URL(server.url);
    const { code, stdout, stderr } = await here.run(here.newData(), 'serve', '--no-samples', '--port', port);
    const message = `cancu: port ${port} on 127.0.0.1: another program listens there; choose another one by --port\n`;
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: message });
  });

  test('SIGTERM ends it with 0, and the next start changes nothing', async () => {
    const { code } = await server.stop('SIGTERM');
    expect(code).toBe(0);
    await expectClosed(data);
    server = await here.serve(data);
    expect(server.printed().stderr).toBe('');
    expect(await here.exported(data)).toEqual(lines);
  });
});

describe.concurrent('starting', () => {
  test('--no-samples leaves a new store empty, and says nothing of plans', async () => {
    const data = here.newData();
    const server = await here.serve(data, '--no-samples');
    expect(server.printed().stderr).toBe('');
    expect(server.printed().stdout).not.toContain('Documents read');
    expect(await ask(server, '{ documents(filter: {origins: [INGESTED]}) { edges { node { id } } } }')).toEqual({
      data: { documents: { edges: [] } },
    });
    // a signal that comes again while it closes must not break that off
    server.child.kill('SIGINT');
    const { code } = await server.stop('SIGINT');
    expect(code).toBe(0);
    await expectClosed(data);
  });

  test.each([
    [['--port', 'http'], /"http" is no port: expected 0 to 65535/],
    [['--port', '-1'], /"-1" is no port: expected 0 to 65535/],
    [['--port', ''], /"" is no port: expected 0 to 65535/],
    [['--port', '0x10'], /"0x10" is no port: expected 0 to 65535/],
    [
      ['--no-samples', '--port', '0', '--host', '192.0.2.1'],
      /port 0 on 192\.0\.2\.1: this machine has no such address; choose another one by --host\n$/,
    ],
    [
      ['--no-samples', '--port', '0', '--host', 'nowhere.invalid'],
      /port 0 on nowhere\.invalid: this machine has no such address; choose another one by --host\n$/,
    ],
  ])('%j is wrong use', async (args, message) => {
    const data = here.newData();
    const { code, stdout, stderr } = await here.run(data, 'serve', ...args);
    expect(stderr).toMatch(message);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(existsSync(controlFileOf(data))).toBe(false);
  });
});

describe('a command beside a running server', () => {
  let [alone, beside] = ['', ''];
  let server: RunningServer;
  beforeAll(async () => {
    [alone, beside] = [await here.filledData(), await here.filledData()];
    server = await here.serve(beside);
    here.write('two/1.txt', plan(981).bytes);
    here.write('two/2.txt', plan(982).bytes);
    here.write('two/bad.txt', 'Nothing to see.');
    here.write('export.jsonl', (await here.exported(alone)).map((line) => `${line}\n`).join(''));
  });
  afterAll(() => server.stop('SIGTERM'));

  /** In this order: what one changes the next ones see. */
  test.each<[string, string[], number]>([
    ['show', ['show', PLANS.haGiang2024, '--format', 'json'], 0],
    ['show, ambiguous', ['show', '33/CT-TTg', '--format', 'json'], 5],
    ['show, the only one', ['show', '614/KH-UBND'], 0],
    ['show, not found', ['show', '33/CT-TTg@2099'], 3],
    ['implementers', ['implementers', '33/CT-TTg@2021'], 0],
    ['implementers, wrong use', ['implementers', DIRECTIVE, '--max-depth', '21'], 2],
    ['extract', ['extract', join(samplePlans, 'gia-lai-2020.txt'), '--format', 'json'], 0],
    ['registry check', ['registry', 'check'], 0],
    ['export', ['export'], 0],
    ['ingest', ['ingest', 'two'], 3],
    ['ingest again', ['ingest', 'two', '--format', 'json'], 3],
    ['remove', ['remove', idOf(982)], 0],
    ['remove, not found', ['remove', idOf(982)], 3],
    ['import', ['import', 'export.jsonl', '--format', 'json'], 0],
    ['import of what is none', ['import', 'two/1.txt'], 3],
    ['rebuild', ['rebuild'], 0],
    ['export of the graph', ['export', '--graph-only'], 0],
  ])('%s: the same as without', async (_what, args, code) => {
    const [without, through] = await Promise.all([here.run(alone, ...args), here.run(beside, ...args)]);
    expect(through).toEqual(without);
    expect(through.code).toBe(code);
  });

  test('the server answers from what they changed', async () => {
    expect(await ask(server, `{ nodes(ids: ["${idOf(981)}", "${idOf(982)}"]) { id } }`)).toEqual({
      data: { nodes: [{ id: idOf(981) }, null] },
    });
    expect(server.printed().stderr).toBe('');
  });

  test('while the graph is made again the server answers from the one before', async () => {
    const query = `{ documents(filter: {origins: [INGESTED]}) { edges { node { id } } } document(id: "${DIRECTIVE}") { implementers { totalCount } } }`;
    const before = await ask(server, query);
    expect(before).toMatchObject({ data: { document: { implementers: { totalCount: 3 } } } });
    const rebuild = here.start({ data: beside }, 'rebuild');
    let done = false;
    void rebuild.ended.then(() => (done = true));
    const answers: unknown[] = [];
    while (!done) answers.push(await ask(server, query));
    expect((await rebuild.ended).code).toBe(0);
    for (const answer of answers) expect(answer).toEqual(before);
  });
});

describe('a server that was killed', () => {
  test('loses nothing it had acknowledged, and stands in nobody’s way', async () => {
    const data = here.newData();
    const first = await here.serve(data);
    const file = here.write('one.txt', plan(971).bytes);
    expect((await here.run(data, 'ingest', file)).code).toBe(0);
    expect((await here.run(data, 'remove', PLANS.commune2023)).code).toBe(0);
    const acknowledged = await here.exported(data);
    await first.stop('SIGKILL');
    expect(existsSync(controlFileOf(data))).toBe(true);

    const { code, stdout, stderr } = await here.run(data, 'export');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.trimEnd().split('\n')).toEqual(acknowledged);
    const second = await here.serve(data);
    expect(second.printed().stderr).toBe('');
    expect(await here.exported(data)).toEqual(acknowledged);
    expect((await second.stop('SIGTERM')).code).toBe(0);
  });

  test.each([
    ['of a process that is another one now', JSON.stringify({ pid: process.pid, url: 'http://127.0.0.1:9', secret: 'x' })],
    ['cut off', '{"pid":1'],
    ['with nothing of use', '{"pid":0}'],
  ])('its file %s leads nowhere: commands open the store themselves', async (_what, content) => {
    const data = await here.filledData();
    writeFileSync(controlFileOf(data), content);
    const { code, stderr } = await here.run(data, 'show', DIRECTIVE);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
});

describe('a server that ends in the middle of an ingest', () => {
  const COUNT = 120;
  let data = '';
  let server: RunningServer;
  let ingest: Running;
  const begin = async (): Promise<void> => {
    data = here.newData();
    server = await here.serve(data, '--no-samples');
    ingest = here.start({ data }, 'ingest', 'many');
    while (journalLines(data) === 0) await sleep(2);
  };
  beforeAll(() => {
    for (let number = 1; number <= COUNT; number += 1) here.write(`many/${number}.txt`, plan(number).bytes);
  });

  test('killed: the command says so, and once more finishes the work', async () => {
    await begin();
    await server.stop('SIGKILL');
    const { code, stdout, stderr } = await ingest.ended;
    expect(stderr).toMatch(
      /^cancu: The server at http:\/\/127\.0\.0\.1:\d+ went away while it worked\. What it had done is kept: run the command again\.\n$/u,
    );
    expect({ code, stdout }).toEqual({ code: 4, stdout: '' });
    const done = journalLines(data);
    expect(done).toBeLessThan(COUNT);

    const again = await here.run(data, 'ingest', 'many');
    expect(again.code).toBe(0);
    expect(again.stderr).toContain(` unchanged, 0 failed\n`);
    const lines = await here.exported(data);
    for (let number = 1; number <= COUNT; number += 1) expect(lines.filter(isSourceOf(number)).length).toBe(1);
    expect((await here.run(data, 'rebuild')).code).toBe(0);
    expect(differences(lines.filter(isGraph), (await here.exported(data)).filter(isGraph))).toEqual(NO_DIFFERENCE);
  });

  test('told to stop: it finishes first', async () => {
    await begin();
    const [stopped, ended]: Ran[] = await Promise.all([server.stop('SIGTERM'), ingest.ended]);
    expect(ended).toMatchObject({ code: 0, stderr: `${COUNT} added, 0 replaced, 0 unchanged, 0 failed\n` });
    expect(stopped?.code).toBe(0);
    await expectClosed(data);
  });
});

function isSourceOf(number: number): (line: string) => boolean {
  return (line) => line.startsWith(`{"kind":"source","documentId":"${idOf(number)}"`);
}

/** Another process can open it, and nothing says that a server is there. */
async function expectClosed(data: string): Promise<void> {
  expect(existsSync(controlFileOf(data))).toBe(false);
  const store = await openGrafeo({ path: join(data, 'graph.grafeo') });
  await store.close();
}

describe('the schema of a server', () => {
  const asked = { query: '{ __schema { queryType { name } } }' };

  test.each<[string, Record<string, string>, unknown]>([
    ['is shown', {}, { data: { __schema: { queryType: { name: 'Query' } } } }],
    [
      'is shown with CANCU_INTROSPECTION=on',
      { CANCU_INTROSPECTION: 'on' },
      { data: { __schema: { queryType: { name: 'Query' } } } },
    ],
    [
      'is not with CANCU_INTROSPECTION=off',
      { CANCU_INTROSPECTION: 'off' },
      { errors: [{ message: expect.stringContaining('does not show its schema') as string }] },
    ],
  ])('%s', async (_name, env, answer) => {
    const server = here.start({ data: here.newData(), env }, 'serve', '--port', '0', '--no-samples');
    await server.prints('Ctrl-C stops it.');
    const url = /^GraphQL +(\S+)$/mu.exec(server.printed().stdout)?.[1] ?? '';
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(asked) });
    expect(await response.json()).toMatchObject(answer as object);
    await server.stop('SIGTERM');
  });

  test('cannot be told to be anything else', async () => {
    const env = { CANCU_INTROSPECTION: 'no' };
    const { code, stderr } = await here.runWith({ data: here.newData(), env }, 'serve', '--port', '0');
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'cancu: CANCU_INTROSPECTION is "no"; expected on or off, or nothing\n' });
  });
});
