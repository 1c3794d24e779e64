import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Edit } from '../../src/edit/edit.js';
import { DECISION, DECISION_ID, OPEN_ID, OPEN_PLAN, SCHEME_PLAN_ID } from '../support/edits.js';
import { differences, NO_DIFFERENCE } from '../support/plans.js';
import { scratch, type Ran } from '../support/run-cancu.js';

const here = scratch();
const WHY = ['--reason', 'read in the gazette', '--source', 'https://example.org/7'];
const ASSERT = ['edit', 'assert', DECISION_ID, 'replaces', SCHEME_PLAN_ID, '--scope', 'whole', '--from', '2024-03-01', ...WHY];
const SETTLE = ['edit', 'settle', `${OPEN_ID}#c0`, '33/CT-TTg@2021', '--reason', 'of that year'];
const HEIR = ['edit', 'heir', 'agency/gia-lai/so-noi-vu', 'agency/gia-lai/so-tai-chinh', '--on', '2025-03-01', ...WHY];

/** A data folder with two documents that can be said something about. */
async function withDocuments(): Promise<string> {
  const data = here.newData();
  for (const file of [OPEN_PLAN, DECISION]) here.write(file.name, file.bytes);
  expect((await here.run(data, 'ingest', OPEN_PLAN.name, DECISION.name)).code).toBe(0);
  return data;
}

async function list(data: string, ...args: string[]): Promise<(Record<string, unknown> & { id: string })[]> {
  const { code, stdout, stderr } = await here.run(data, 'edits', '--format', 'json', ...args);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout) as (Record<string, unknown> & { id: string })[];
}

const idOf = ({ code, stdout, stderr }: Ran): string => {
  expect(stderr).not.toContain('cancu:');
  expect(code).toBe(0);
  return stdout.trim();
};

describe('edits on the command line', () => {
  let data = '';
  let asserted = '';
  beforeAll(async () => {
    data = await withDocuments();
  });

  test('there are none at first', async () => {
    expect(await here.run(data, 'edits')).toEqual({ code: 0, stdout: 'no edits\n', stderr: '' });
  });

  test('a relation is asserted: the id on stdout, what it says on stderr', async () => {
    const ran = await here.run(data, ...ASSERT, '--author', 'An', '--provision', 'Điều 3');
    asserted = idOf(ran);
    expect(asserted).toMatch(/^edit\/[0-9a-f]{12}$/u);
    expect(ran.stderr).toBe(`${DECISION_ID} REPLACES ${SCHEME_PLAN_ID} from 2024-03-01 scope whole (Điều 3)\n`);
    const { stdout } = await here.run(data, 'show', SCHEME_PLAN_ID);
    expect(stdout).toContain('replaced since 2024-03-01');
    expect(stdout).toContain('https://example.org/7');
  });

  test('a citation is settled by symbol, an heir is named; the author is the user of the machine', async () => {
    const settled = JSON.parse((await here.run(data, ...SETTLE, '--format', 'json')).stdout) as Edit;
    expect(settled).toMatchObject({ kind: 'settle-citation', to: 'vn/ttg/2021/ct/33', reason: 'of that year', source: null });
    expect(settled.author).not.toBe('');
    idOf(await here.run(data, ...HEIR, '--author', 'Bình', '--function', 'thi đua', 'khen thưởng'));
    const { stdout } = await here.run(data, 'implementers', '33/CT-TTg@2021');
    expect(stdout).toContain(OPEN_ID);
  });

  test('what is withdrawn is listed as such', async () => {
    idOf(await here.run(data, 'edit', 'withdraw', asserted, '--reason', 'a slip', '--author', 'Bình'));
    expect((await here.run(data, 'show', SCHEME_PLAN_ID)).stdout).toContain('not stated');
    const edits = await list(data);
    expect(edits.map(({ kind }) => kind)).toEqual(['WITHDRAW', 'NAME_HEIR', 'SETTLE_CITATION', 'ASSERT_RELATION']);
    expect(edits[3]).toMatchObject({
      id: asserted,
      author: 'An',
      applies: false,
      withdrawn: { author: 'Bình', reason: 'a slip' },
    });
    expect((await list(data, '--in-force')).map(({ kind }) => kind)).toEqual(['WITHDRAW', 'NAME_HEIR', 'SETTLE_CITATION']);
    expect((await list(data, '--kind', 'name-heir')).map(({ author }) => author)).toEqual(['Bình']);
    expect((await list(data, '--about', 'vn/ttg/2021/ct/33')).map(({ kind }) => kind)).toEqual(['SETTLE_CITATION']);
    const table = await here.run(data, 'edits');
    expect(table.stdout).toContain('out of force by edit/');
    expect(table.stdout).toContain('in force');
  });

  test.each<[string, string[], number, string]>([
    ['another relation of the two', ASSERT.with(3, 'repeals').concat('--scope', 'part'), 0, ''],
    ['an unknown document', ASSERT.with(4, 'vn/ttg/1900/ct/1'), 3, 'vn/ttg/1900/ct/1'],
    ['a symbol of several documents', ASSERT.with(4, '33/CT-TTg'), 5, 'may mean several documents'],
    ['no relation', ASSERT.with(3, 'eats'), 2, '"eats" is no relation: expected one of replaces, repeals'],
    [
      'no reason',
      ASSERT.filter((one) => one !== '--reason' && one !== 'read in the gazette'),
      2,
      "required option '--reason <words>' not specified",
    ],
    ['no source', ASSERT.slice(0, -2), 2, "required option '--source <where>' not specified"],
    ['no day', HEIR.with(5, 'soon'), 2, '"soon" is no day'],
    ['too sure', [...ASSERT, '--confidence', '7'], 2, '"7" is no number from 0 to 1'],
    ['a relation to itself', ASSERT.with(4, DECISION_ID), 3, 'itself'],
    ['an effect before the issue', ASSERT.with(8, '2023-01-01'), 3, 'is before'],
    ['an unknown citation', SETTLE.with(2, `${OPEN_ID}#c77`), 3, 'no such citation'],
    ['an unknown edit', ['edit', 'withdraw', 'edit/000000000000', '--reason', 'x'], 3, 'no such edit'],
    ['withdrawn already', ['edit', 'withdraw', 'the asserted one', '--reason', 'x'], 3, 'was withdrawn already'],
  ])('%s', async (_what, args, code, part) => {
    const ran = await here.run(data, ...args.map((arg) => (arg === 'the asserted one' ? asserted : arg)));
    expect(ran.stderr).toContain(part);
    expect(ran.code).toBe(code);
  });

  test('export and import carry them, with the same ids, and again change nothing', async () => {
    const lines = await here.exported(data);
    expect(lines.filter((line) => line.startsWith('{"kind":"edit"'))).toHaveLength(5);
    here.write('edits.jsonl', `${lines.join('\n')}\n`);
    const copy = here.newData();
    const { code, stderr } = await here.run(copy, 'import', 'edits.jsonl');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '7 added, 0 replaced, 0 unchanged, 0 failed\n' });
    expect(differences(lines, await here.exported(copy))).toEqual(NO_DIFFERENCE);
    const again = await here.run(copy, 'import', 'edits.jsonl');
    expect(again.stderr).toBe('0 added, 0 replaced, 7 unchanged, 0 failed\n');
    expect(differences(lines, await here.exported(copy))).toEqual(NO_DIFFERENCE);
  });

  test('edits alone can be imported, before the documents that they are about', async () => {
    const lines = await here.exported(data);
    here.write('only.jsonl', `${lines.filter((line) => /^\{"kind":"(?:cancu-export|edit)"/u.test(line)).join('\n')}\n`);
    const copy = here.newData();
    expect((await here.run(copy, 'import', 'only.jsonl')).stderr).toBe('5 added, 0 replaced, 0 unchanged, 0 failed\n');
    const states = (await list(copy)).map(({ kind, whyNot }) => [kind, whyNot]);
    expect(states).toContainEqual(['SETTLE_CITATION', `the text of ${OPEN_ID} is not here`]);
    expect((await here.run(copy, 'ingest', OPEN_PLAN.name, DECISION.name)).code).toBe(0);
    const isGraph = (line: string): boolean => !line.startsWith('{"kind":"source"');
    expect(differences(lines.filter(isGraph), (await here.exported(copy)).filter(isGraph))).toEqual(NO_DIFFERENCE);
  });

  test.each<[string, (edit: Record<string, unknown>) => Record<string, unknown>, string]>([
    ['no author', (edit) => ({ ...edit, author: undefined }), 'author: '],
    ['a day that is none', (edit) => ({ ...edit, at: 'yesterday' }), 'at: '],
    ['another kind', (edit) => ({ ...edit, kind: 'guess' }), 'kind: '],
    ['an id of another form', (edit) => ({ ...edit, id: 'edit/7' }), 'id: expected an id like edit/3f2a91bc04d7 (got "edit/7")'],
    ['a field that no edit has', (edit) => ({ ...edit, more: 1 }), 'more'],
  ])('an edit with %s is not imported, and the line is named', async (_what, change, part) => {
    const [header = '', ...lines] = await here.exported(data);
    const edit = (JSON.parse(lines.find((line) => line.startsWith('{"kind":"edit"')) ?? '') as { edit: Record<string, unknown> })
      .edit;
    here.write('bad.jsonl', `${header}\n${JSON.stringify({ kind: 'edit', edit: change(edit) })}\n`);
    const { code, stderr } = await here.run(here.newData(), 'import', 'bad.jsonl');
    expect(stderr).toContain('bad.jsonl:2: ');
    expect(stderr).toContain(part);
    expect(code).toBe(3);
  });

  test('a contrary one of an import is told, and the others are taken', async () => {
    const lines = await here.exported(data);
    here.write('mine.jsonl', `${lines.join('\n')}\n`);
    const copy = await withDocuments();
    const other = idOf(await here.run(copy, ...HEIR.with(5, '2025-04-01'), '--author', 'Chi'));
    const { code, stderr } = await here.run(copy, 'import', 'mine.jsonl');
    expect(code).toBe(3);
    expect(stderr).toContain(`${other} says otherwise, by Chi`);
    expect(stderr).toContain('4 added, 0 replaced, 2 unchanged, 1 failed');
  });

  test('a rebuild makes the identical graph', async () => {
    const lines = await here.exported(data);
    expect((await here.run(data, 'rebuild')).code).toBe(0);
    expect(differences(lines, await here.exported(data))).toEqual(NO_DIFFERENCE);
  });

  test('a text without the mention is taken, with a word on the edit that waits', async () => {
    const copy = here.newData();
    here.write('all.jsonl', `${(await here.exported(data)).join('\n')}\n`);
    await here.run(copy, 'import', 'all.jsonl');
    const text = Buffer.from(OPEN_PLAN.bytes).toString().replaceAll('Chỉ thị số 33/CT-TTg', 'nhiệm vụ được giao');
    const { code, stderr } = await here.run(copy, 'ingest', here.write('changed.txt', text));
    expect(code).toBe(0);
    expect(stderr).toContain(`Note: ${OPEN_ID}: "Chỉ thị số 33/CT-TTg" is not in the text any more`);
    expect((await list(copy, '--kind', 'settle-citation'))[0]).toMatchObject({ applies: false, withdrawn: null });
  });
});

describe('the journal', () => {
  test('an edit that is in it, but not yet in the graph, is made up for', async () => {
    const [before, data] = [await withDocuments(), await withDocuments()];
    copyFileSync(join(before, 'journal.jsonl'), join(data, 'journal.jsonl'));
    idOf(await here.run(data, ...ASSERT));
    idOf(await here.run(data, ...SETTLE));
    // as if somebody had been killed between the two
    copyFileSync(join(data, 'journal.jsonl'), join(before, 'journal.jsonl'));
    expect(differences(await here.exported(data), await here.exported(before))).toEqual(NO_DIFFERENCE);
  });

  test('an entry of a kind that this version does not know is not passed over', async () => {
    const data = await withDocuments();
    const path = join(data, 'journal.jsonl');
    writeFileSync(
      path,
      `${readFileSync(path, 'utf8')}{"seq":3,"at":"2026-01-01T00:00:00Z","kind":"guess","id":"edit/000000000000"}\n`,
    );
    const { code, stderr } = await here.run(data, 'edits');
    expect(stderr).toContain('journal.jsonl:3 is no journal entry');
    expect(code).toBe(4);
  });
});

describe('beside a running server', () => {
  test('commands write through it; its tokens come and go while it runs', async () => {
    const data = await withDocuments();
    const server = await here.serve(data, '--no-samples');
    const id = idOf(await here.run(data, ...ASSERT, '--author', 'An'));
    expect((await here.run(data, ...ASSERT)).stderr).toContain(`${id} says so already, by An`);
    expect(await list(data)).toHaveLength(1);
    const mutate = async (token: string): Promise<[number, unknown]> => {
      const query = `mutation { withdraw(input: { target: "${id}", reason: "a slip" }) { edit { author } } }`;
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query }),
      });
      return [response.status, await response.json()];
    };
    expect((await mutate('cancu_x'))[0]).toBe(401);
    const added = await here.run(data, 'token', 'add', 'Bình', '--role', 'editor');
    expect(added.stderr).toBe('The token of Bình, role editor. It is not shown again:\n');
    const token = added.stdout.trim();
    expect(await mutate(token)).toEqual([200, { data: { withdraw: { edit: { author: 'Bình' } } } }]);
    expect((await here.run(data, 'token', 'list')).stdout).not.toContain(token);
    expect((await here.run(data, 'token', 'revoke', 'Bình')).code).toBe(0);
    expect((await mutate(token))[0]).toBe(401);
    const { stdout, stderr } = await server.stop('SIGTERM');
    expect(`${stdout}${stderr}`).not.toContain(token);
    expect(await list(data)).toHaveLength(2);
  });

  test.each<[string, string[], Record<string, string>]>([
    ['--no-edits', ['--no-edits'], {}],
    ['CANCU_EDITS=off', [], { CANCU_EDITS: 'off' }],
  ])('with %s it takes none, also from those who hold a token', async (_how, args, env) => {
    const data = await withDocuments();
    const token = (await here.run(data, 'token', 'add', 'An', '--role', 'editor')).stdout.trim();
    const server = here.start({ data, env }, 'serve', '--port', '0', ...args);
    await server.prints('Ctrl-C stops it.');
    const url = /^GraphQL +(\S+)$/mu.exec(server.printed().stdout)?.[1] ?? '';
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: 'mutation { withdraw(input: { target: "edit/0", reason: "x" }) { edit { id } } }' }),
    });
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    await server.stop('SIGTERM');
  });

  test('what CANCU_EDITS cannot mean is wrong use', async () => {
    const { code, stderr } = await here.runWith({ data: here.newData(), env: { CANCU_EDITS: 'yes' } }, 'serve', '--port', '0');
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'cancu: CANCU_EDITS is "yes"; expected on or off, or nothing\n' });
  });
});

describe('tokens', () => {
  test('are made, listed and revoked by name', async () => {
    const data = here.newData();
    const made = await here.run(data, 'token', 'add', 'An', '--role', 'reader');
    expect(made.stdout).toMatch(/^cancu_[\w-]{43}\n$/u);
    expect((await here.run(data, 'token', 'add', 'An', '--role', 'editor')).stderr).toContain('"An" has a token already');
    const { stdout } = await here.run(data, 'token', 'list', '--format', 'json');
    expect(JSON.parse(stdout)).toEqual([{ name: 'An', role: 'reader', at: expect.any(String) as string }]);
    expect((await here.run(data, 'token', 'revoke', 'An')).code).toBe(0);
    expect(await here.run(data, 'token', 'revoke', 'An')).toMatchObject({ code: 3 });
  });

  test.each<[string[], RegExp]>([
    [['token', 'add', 'An'], /required option '--role <role>' not specified/],
    [['token', 'add', 'An', '--role', 'king'], /'king' is invalid\. Allowed choices are reader, editor/],
    [['token', 'add', 'A/n', '--role', 'reader'], /"A\/n" is no name for a token/],
  ])('%j is wrong use', async (args, message) => {
    const { code, stderr } = await here.run(here.newData(), ...args);
    expect(stderr).toMatch(message);
    expect(code).toBe(2);
  });
});
