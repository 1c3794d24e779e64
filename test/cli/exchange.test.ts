import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { samples } from '../support/plans.js';
import { MAIN, scratch } from '../support/run-cancu.js';

const here = scratch();
let data = '';
let lines: string[] = [];
beforeAll(async () => {
  data = await here.filledData();
  lines = await here.exported(data);
  here.write('export.jsonl', `${lines.join('\n')}\n`);
});

describe('export', () => {
  test('JSON lines: a header, the originals, the graph', () => {
    const kinds = lines.map((line) => (JSON.parse(line) as { kind: string }).kind);
    expect(kinds[0]).toBe('cancu-export');
    expect(kinds.slice(1, 1 + samples.length)).toEqual(samples.map(() => 'source'));
    expect(new Set(kinds.slice(1 + samples.length))).toEqual(new Set(['node', 'edge']));
  });

  test('the same each time', async () => {
    const { code, stdout, stderr } = await here.run(data, 'export');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe(`${lines.join('\n')}\n`);
  });

  test('into a file', async () => {
    const { code, stdout, stderr } = await here.run(data, 'export', 'out.jsonl');
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: `${lines.length} lines written to out.jsonl\n` });
    expect(readFileSync(here.path('out.jsonl'), 'utf8')).toBe(readFileSync(here.path('export.jsonl'), 'utf8'));
  });

  test('--graph-only leaves the originals out', async () => {
    const { stdout } = await here.run(data, 'export', '--graph-only');
    expect(stdout.trimEnd().split('\n')).toEqual(lines.filter((line) => !line.startsWith('{"kind":"source"')));
  });

  test.each([
    ['nowhere/out.jsonl', 'ENOENT'],
    ['.', 'EISDIR'],
  ])('into %s, which cannot be written', async (file, why) => {
    const { code, stdout, stderr } = await here.run(data, 'export', file);
    expect({ code, stdout, stderr }).toEqual({ code: 3, stdout: '', stderr: `cancu: ${file}: cannot be written: ${why}\n` });
  });
});

describe.skipIf(process.platform === 'win32')('pipes', () => {
  const shell = (script: string): { status: number | null; stdout: string; stderr: string } =>
    spawnSync('bash', ['--norc', '-c', `set -o pipefail; cancu() { "${process.execPath}" "${MAIN}" "$@"; }; ${script}`], {
      cwd: here.folder,
      env: { PATH: process.env['PATH'], CANCU_DATA: data },
      encoding: 'utf8',
    });

  test('a reader that has enough is no error', () => {
    const { status, stdout, stderr } = shell('cancu export | head -1');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toBe(`${lines[0]}\n`);
  });

  test('nobody who reads the messages is no error either', () => {
    expect(shell('(cancu ingest nowhere; echo $? > code) 2>&1 | true').status).toBe(0);
    expect(readFileSync(here.path('code'), 'utf8')).toBe('3\n');
  });

  test.skipIf(!existsSync('/dev/full'))('a full disk is told', () => {
    const { status, stderr } = shell('cancu export > /dev/full');
    expect({ status, stderr }).toEqual({ status: 3, stderr: 'cancu: the output cannot be written: ENOSPC\n' });
  });

  test('export | import makes the same store again', async () => {
    const copy = here.newData();
    const { status, stderr } = shell(`cancu export | CANCU_DATA="${copy}" cancu import -`);
    expect({ status, stderr }).toEqual({ status: 0, stderr: `${samples.length} added, 0 replaced, 0 unchanged, 0 failed\n` });
    expect(await here.exported(copy)).toEqual(lines);
  });
});

describe('import', () => {
  let copy = '';
  let empty: string[] = [];
  beforeAll(async () => {
    copy = here.newData();
    empty = await here.exported(copy);
  });

  const header = (): string => lines[0] ?? '';
  const source = (): string => lines[1] ?? '';
  const without = (field: string): string => JSON.stringify({ ...(JSON.parse(source()) as object), [field]: undefined });

  test.each<[string, () => string[], string]>([
    ['nothing', () => [], 'in.jsonl: is empty'],
    ['no header', () => [source(), header()], 'in.jsonl:1: not a cancu export: the first line has to be its header'],
    [
      'a later form',
      () => ['{"kind":"cancu-export","format":7}'],
      'in.jsonl:1: an export of form 7; this version reads forms 1 and 2. Update cancu.',
    ],
    ['a broken line', () => [header(), source(), '{"kind":'], 'in.jsonl:3: not a line of a cancu export: {"kind":'],
    ['a line that is no object', () => [header(), '', 'null'], 'in.jsonl:3: not a line of a cancu export: null'],
    ['a binary file', () => ['\u001b[2J\u0000x'], 'in.jsonl:1: not a line of a cancu export: ·[2J·x'],
    ['text', () => ['KẾ HOẠCH', 'số 614'], 'in.jsonl:1: not a line of a cancu export: KẾ HOẠCH'],
    ...['name', 'content', 'at', 'format'].map((field): [string, () => string[], string] => [
      `an original without ${field}`,
      () => [header(), source(), without(field)],
      'in.jsonl:3: an original needs "name", "content" (base64), "at" (a time) and a "format" among txt, md, html, docx, pdf',
    ]),
    [
      'no originals',
      () => [header(), lines.at(-1) ?? ''],
      'in.jsonl: holds no originals (it was made with --graph-only): there is nothing to import from it',
    ],
  ])('%s', async (_what, content, message) => {
    here.write(
      'in.jsonl',
      content()
        .map((line) => `${line}\n`)
        .join(''),
    );
    const { code, stdout, stderr } = await here.run(copy, 'import', 'in.jsonl');
    expect({ code, stdout, stderr }).toEqual({ code: 3, stdout: '', stderr: `cancu: ${message}\n` });
  });

  test.each([
    ['nowhere.jsonl', 'no such file'],
    ['.', 'is a folder'],
  ])('%s', async (file, why) => {
    const { code, stdout, stderr } = await here.run(copy, 'import', file);
    expect({ code, stdout, stderr }).toEqual({ code: 3, stdout: '', stderr: `cancu: ${file}: ${why}\n` });
  });

  test('a bad line ends the command while its input is still open', async () => {
    const running = here.start({ data: copy }, 'import', '-');
    running.child.stdin?.write('no export\n');
    const { code, stderr } = await running.ended;
    expect({ code, stderr }).toEqual({ code: 3, stderr: 'cancu: -:1: not a line of a cancu export: no export\n' });
  });

  test('all of this changed nothing', async () => {
    expect(await here.exported(copy)).toEqual(empty);
  });

  test('JSON names each document; once more it is unchanged', async () => {
    const outcomes = async (): Promise<string[]> => {
      const { code, stdout } = await here.run(copy, 'import', 'export.jsonl', '--format', 'json');
      expect(code).toBe(0);
      return (JSON.parse(stdout) as { outcome: string }[]).map((one) => one.outcome);
    };
    expect(await outcomes()).toEqual(samples.map(() => 'added'));
    expect(await outcomes()).toEqual(samples.map(() => 'unchanged'));
    expect(await here.exported(copy)).toEqual(lines);
  });
});

describe('rebuild', () => {
  test('makes the identical graph', async () => {
    const { code, stdout, stderr } = await here.run(data, 'rebuild');
    const message = `the graph was made again from ${samples.length} documents\n`;
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: message });
    expect(await here.exported(data)).toEqual(lines);
  });

  test('of an empty store is an empty store', async () => {
    const none = here.newData();
    const { code, stderr } = await here.run(none, 'rebuild');
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'the graph was made again from 0 documents\n' });
    expect((await here.exported(none)).slice(1).every((line) => !line.includes('"ingested"'))).toBe(true);
  });
});

test('migrate says that there is nothing to do', async () => {
  const { code, stdout, stderr } = await here.run(data, 'migrate');
  expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: 'the schema is up to date\n' });
});
