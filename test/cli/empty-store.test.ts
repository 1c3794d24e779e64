import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { samplePlans } from '../support/project.js';
import { scratch } from '../support/run-cancu.js';

const here = scratch();
const READING = [['implementers', '33/CT-TTg@2021'], ['impact', '290-QĐ/TW'], ['copied']];
/** What these answer is no less true where nothing was read. */
const AS_EVER: readonly (readonly [readonly string[], number, RegExp])[] = [
  [['show', '33/CT-TTg@2021'], 0, /^vn\/ttg\/2021\/ct\/33$/mu],
  [['show', '33/CT-TTg'], 5, /^$/u],
  [['export'], 0, /^\{/u],
  [['edits', '--format', 'json'], 0, /^\[\]\n$/u],
  [['remove', 'vn/ttg/2021/ct/33'], 3, /^$/u],
];

describe.concurrent('where nothing was ever read', () => {
  test.each(READING)('%s says so, with where it looked and what to do, and makes nothing', async (...args) => {
    const data = here.newData();
    const { code, stdout, stderr } = await here.run(data, ...args);
    expect({ code, stdout }).toEqual({ code: 4, stdout: '' });
    expect(stderr).toBe(
      `cancu: Nothing was read yet into the store at ${data}: there is nothing to answer from. "cancu serve" reads the sample plans into it, "cancu ingest PATH" your own documents; where they were read into another one, CANCU_DATA names it.\n`,
    );
    expect(existsSync(data)).toBe(false);
  });

  test.each(AS_EVER)('%j answers from the registry, as ever', async (args, code, stdout) => {
    expect(await here.run(here.newData(), ...args)).toEqual({
      code,
      stdout: expect.stringMatching(stdout) as string,
      stderr: expect.any(String) as string,
    });
  });

  test('so does a store that is there, and empty', async () => {
    const data = here.newData();
    expect((await here.run(data, 'rebuild')).code).toBe(0);
    const { code, stdout, stderr } = await here.run(data, 'implementers', '33/CT-TTg@2021');
    expect({ code, stdout }).toEqual({ code: 4, stdout: '' });
    expect(stderr).toContain(`Nothing was read yet into the store at ${data}`);
    // what works without a store works with an empty one
    expect((await here.run(data, 'check', join(samplePlans, 'commune-2023.txt'))).stdout).not.toBe('');
  });

  test('is told in Vietnamese where that is asked for', async () => {
    const { code, stderr } = await here.run(here.newData(), 'implementers', '33/CT-TTg@2021', '--language', 'vi');
    expect(code).toBe(4);
    expect(stderr).toMatch(/^cancu: Chưa có văn bản nào được đọc vào kho dữ liệu ở /u);
  });

  test('there are no tokens, and none is made', async () => {
    const data = here.newData();
    expect(await here.run(data, 'token', 'list', '--format', 'json')).toMatchObject({ code: 0, stdout: '[]\n' });
    expect(existsSync(data)).toBe(false);
  });

  test('a store out of which everything was taken is none of these', async () => {
    const data = await here.filledData();
    for (const id of await documentsOf(data)) expect((await here.run(data, 'remove', id)).code).toBe(0);
    expect((await here.run(data, 'implementers', '33/CT-TTg@2021')).stdout).toMatch(/^Carried out by 0$/mu);
  });
});

async function documentsOf(data: string): Promise<string[]> {
  const lines = (await here.exported(data)).map((line) => JSON.parse(line) as { kind: string; documentId: string });
  return lines.flatMap(({ kind, documentId }) => (kind === 'source' ? [documentId] : []));
}
