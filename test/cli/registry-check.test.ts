import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { scratch, type Ran } from '../support/run-cancu.js';

const here = scratch();
const SHIPPED = fileURLToPath(new URL('../../seeds/registry', import.meta.url));

const check = (...args: string[]): Promise<Ran> => here.runWith({}, 'registry', 'check', ...args);

interface Printed {
  readonly faults: readonly { readonly file: string; readonly line: number; readonly reason: string }[];
  readonly counts: Readonly<Record<string, number>>;
}

let count = 0;

/** A copy of the shipped registry, with changed lines. */
function copyWith(change: (folder: string) => void): string {
  const folder = `registry-${(count += 1)}`;
  cpSync(SHIPPED, here.path(folder), { recursive: true });
  change(here.path(folder));
  return folder;
}

function editLine(file: string, line: number, edit: (text: string) => string): (folder: string) => void {
  return (folder) => {
    const lines = readFileSync(`${folder}/${file}`, 'utf8').split('\n');
    lines[line - 1] = edit(lines[line - 1] ?? '');
    writeFileSync(`${folder}/${file}`, lines.join('\n'));
  };
}

describe('the shipped registry', () => {
  test('is sound', async () => {
    const { code, stdout, stderr } = await check();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^\d+ facts in \d+ files, 0 faults\n$/u);
  });

  test('in JSON: the facts of each file', async () => {
    const { code, stdout } = await check('--format', 'json');
    expect(code).toBe(0);
    const { faults, counts } = JSON.parse(stdout) as Printed;
    expect(faults).toEqual([]);
    const lines = readFileSync(`${SHIPPED}/documents.jsonl`, 'utf8').trimEnd().split('\n').length;
    expect(counts['documents.jsonl']).toBe(lines);
  });
});

describe('a registry with faults', () => {
  test('each is told by file, line and reason, in order', async () => {
    const folder = copyWith((path) => {
      editLine('documents.jsonl', 3, (text) => text.replace('2016-05-16', '2016-05-36'))(path);
      editLine('relations.jsonl', 2, () => '{"from": ')(path);
      editLine('places.jsonl', 1, (text) => text.replace('"tỉnh"', '"county"'))(path);
    });
    const { code, stdout, stderr } = await check(folder);
    expect({ code, stderr }).toEqual({ code: 3, stderr: '' });
    const lines = stdout.trimEnd().split('\n');
    const told = ['documents.jsonl:3: ', 'places.jsonl:1: ', 'relations.jsonl:2: '].map((where) =>
      lines.findIndex((line) => line.startsWith(where) && line.length > where.length),
    );
    expect(told.every((at) => at >= 0)).toBe(true);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(lines.at(-1)).toMatch(/^\d+ facts in \d+ files, [1-9]\d* faults$/u);
  });

  test('between files: an end of a relation that no document is', async () => {
    const folder = copyWith(editLine('relations.jsonl', 1, (text) => text.replace('vn/tw/2010/qd/290', 'vn/tw/2010/qd/291')));
    const { code, stdout } = await check(folder, '--format', 'json');
    expect(code).toBe(3);
    expect((JSON.parse(stdout) as Printed).faults).toContainEqual({
      file: 'relations.jsonl',
      line: 1,
      reason: 'vn/tw/2010/qd/291 is not in documents.jsonl',
    });
  });

  test('a file that is missing', async () => {
    const folder = copyWith((path) => {
      rmSync(`${path}/places.jsonl`);
    });
    const { code, stdout } = await check(folder);
    expect(stdout).toMatch(/^places\.jsonl: (?!0)/mu);
    expect(code).toBe(3);
  });
});

test.each([
  ['nowhere', 'no such folder'],
  ['file.txt', 'is a file, not the folder of a registry'],
])('%s is refused', async (name, why) => {
  here.write('file.txt', '');
  const { code, stdout, stderr } = await check(name);
  expect({ code, stdout, stderr }).toEqual({ code: 3, stdout: '', stderr: `cancu: ${name}: ${why}\n` });
});

test('a folder that holds no registry is not sound', async () => {
  mkdirSync(here.path('empty'));
  const { code } = await check('empty');
  expect(code).toBe(3);
});

test('a folder whose name is too long for the system is told, not thrown', async () => {
  const { code, stderr } = await here.runWith({}, 'registry', 'check', 'x'.repeat(10_000));
  expect(code).toBe(3);
  expect(stderr).toMatch(/^cancu: x+ \[…\] x+: cannot be read: ENAMETOOLONG \(\d+ characters\)\n$/u);
});

test('what is typed cannot steer the terminal by an error about it', async () => {
  const { code, stderr } = await here.runWith({}, 'registry', 'check', '--format=\u001b[31mred');
  expect(code).toBe(2);
  expect(stderr).toContain("'<U+001B>[31mred'");
  expect(stderr).not.toContain('\u001b');
});
