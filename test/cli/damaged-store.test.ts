import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { openGrafeo } from '../../src/graph/grafeo/store.js';
import { scratch } from '../support/run-cancu.js';
import { samples } from '../support/plans.js';

const here = scratch();
let lines: string[] = [];
beforeAll(async () => {
  lines = await here.exported(await here.filledData());
});

const graphOf = (data: string): string => join(data, 'graph.grafeo');

// each test has a store of its own
describe.concurrent('a graph file that is damaged', () => {
  let count = 0;

  test.each([
    ['emptied', () => Buffer.alloc(0)],
    ['cut to a few bytes', (bytes: Buffer) => bytes.subarray(0, 10)],
    ['cut in half', (bytes: Buffer) => bytes.subarray(0, bytes.byteLength / 2)],
    ['garbage', () => Buffer.from('garbage '.repeat(4000))],
    ['garbage in the middle', garbageInTheMiddle],
  ])('%s: every command says what to do, and rebuild heals it', async (_how, damage) => {
    // nor does the word "lock" in the path, or in what the engine says of a block, make it one that somebody holds
    const data = here.path(`lock-${(count += 1)}`);
    renameSync(await here.filledData(), data);
    const path = graphOf(data);
    writeFileSync(path, damage(readFileSync(path)));
    const { code, stdout, stderr } = await here.run(data, 'show', '33/CT-TTg@2021');
    expect({ code, stdout }).toEqual({ code: 4, stdout: '' });
    expect(stderr).toBe(
      `cancu: The graph file ${path} cannot be opened. It is only an index: "cancu rebuild" makes it again from the originals and the journal beside it.\n`,
    );
    const rebuilt = await here.run(data, 'rebuild');
    expect(rebuilt).toEqual({
      code: 0,
      stdout: '',
      stderr: `${path} was damaged; it was put aside as ${path}.damaged\nthe graph was made again from ${samples.length} documents\n`,
    });
    expect(await here.exported(data)).toEqual(lines);
  });

  test('once more after it was healed', async () => {
    const data = await here.filledData();
    const path = graphOf(data);
    for (const bytes of [readFileSync(path), Buffer.from('garbage')]) {
      writeFileSync(path, garbageInTheMiddle(bytes));
      // a process that was killed leaves its log, a folder, beside the file
      mkdirSync(`${path}.wal`);
      writeFileSync(join(`${path}.wal`, 'log'), 'left behind');
      expect((await here.run(data, 'rebuild')).stderr).toContain(`put aside as ${path}.damaged`);
    }
    expect(await here.exported(data)).toEqual(lines);
  });

  test('gone: it is made again by itself', async () => {
    const data = await here.filledData();
    rmSync(graphOf(data));
    expect(await here.exported(data)).toEqual(lines);
  });
});

describe.concurrent('a graph file that another process holds', () => {
  test.each(['show', 'ingest', 'rebuild', 'serve'])('%s is refused', async (command) => {
    const data = await here.filledData();
    const store = await openGrafeo({ path: graphOf(data) });
    try {
      const args = { show: ['33/CT-TTg@2021'], ingest: [here.write('empty.txt', '')], rebuild: [], serve: ['--port', '0'] }[
        command
      ];
      const { code, stdout, stderr } = await here.run(data, command, ...(args ?? []));
      const message = `cancu: Another process holds the graph file ${graphOf(data)}. Stop it, or give this one another folder by CANCU_DATA.\n`;
      expect({ code, stdout, stderr }).toEqual({ code: 4, stdout: '', stderr: message });
    } finally {
      await store.close();
    }
    expect(await here.exported(data)).toEqual(lines);
  });
});

describe('a graph file of a newer version', () => {
  let data = '';
  beforeAll(async () => {
    data = await here.filledData();
    await recordMigration(data, '9999-from-the-future', 'x');
  });

  test.each(['show', 'rebuild', 'serve'])('%s is refused', async (command) => {
    const args = { show: ['33/CT-TTg@2021'], rebuild: [], serve: ['--port', '0'] }[command];
    const { code, stdout, stderr } = await here.run(data, command, ...(args ?? []));
    expect({ code, stdout }).toEqual({ code: 4, stdout: '' });
    expect(stderr).toBe(
      `cancu: The graph at ${graphOf(data)} was written by a newer cancu: it has the migration "9999-from-the-future", which this version does not know. Update cancu, or point it to another store.\n`,
    );
    expect(existsSync(`${graphOf(data)}.damaged`)).toBe(false);
  });
});

test('a migration that was applied with another text: rebuild makes the graph again', async () => {
  const data = await here.filledData();
  await recordMigration(data, '0001-identity', 'another checksum');
  const { code, stderr } = await here.run(data, 'show', '33/CT-TTg@2021');
  expect(code).toBe(4);
  expect(stderr).toContain('The migration "0001-identity" was applied to');
  expect((await here.run(data, 'rebuild')).code).toBe(0);
  expect(await here.exported(data)).toEqual(lines);
});

async function recordMigration(data: string, id: string, checksum: string): Promise<void> {
  const store = await openGrafeo({ path: graphOf(data) });
  try {
    await store.write((writer) => writer.read('meta/record-migration', { id, checksum }));
  } finally {
    await store.close();
  }
}

/** The head stays, as when a disk breaks. */
function garbageInTheMiddle(bytes: Buffer): Buffer {
  return Buffer.from(bytes).fill('garbage ', Math.floor(bytes.byteLength * 0.2), Math.floor(bytes.byteLength * 0.8));
}
