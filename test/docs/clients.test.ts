import { execFile, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, ApiError } from '../../docs/examples/typescript/client.js';
import { DueBetweenDocument } from '../../docs/examples/typescript/generated/operations.js';
import { dueBetween, whoCarriesOut } from '../../docs/examples/typescript/main.js';
import { PLANS } from '../support/plans.js';
import { projectRoot } from '../support/project.js';
import { openSampleServer } from './sample-server.js';

const hasPython = spawnSync('python3', ['--version']).status === 0;
if (!hasPython) console.log('\npython3 is not here: the test of the client in Python is left out.\n');

let server: FastifyInstance;
let close: () => Promise<void>;
let url = '';
beforeAll(async () => {
  ({ server, close } = await openSampleServer());
  url = await server.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(() => close());

describe('the client in TypeScript', () => {
  test('says who carries out a directive, with the sentence', async () => {
    const lines = await whoCarriesOut(url, '33/CT-TTg', '2021-11-26');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(new RegExp(`^UBND tỉnh Hà Giang \\(${PLANS.haGiang2024}\\): .*33/CT-TTg`, 'u'));
  });

  test.each([
    ['614/KH-UBND', '2020', /^vn\/gia-lai\/ubnd\/2020\/kh\/614, of 2020-\d\d-\d\d\?$/u],
    ['no symbol', '2021', /that can be read/u],
  ])('says of %s what it may be, or why not', async (symbol, day, line) => {
    expect((await whoCarriesOut(url, symbol, day)).join('\n')).toMatch(line);
  });

  test('goes on from page to page', async () => {
    const lines = await dueBetween(url, '2024', '2025');
    expect(lines.length).toBeGreaterThan(2);
    expect(new Set(lines).size).toBe(lines.length);
    expect(lines.every((line) => line.startsWith('2024-'))).toBe(true);
  });

  test('throws what the API says, with its code', async () => {
    const asked = ask(url, DueBetweenDocument, { from: 'soon', before: '2025' });
    await expect(asked).rejects.toThrow(ApiError);
    await expect(asked).rejects.toMatchObject({ code: 'BAD_DATE' });
  });
});

describe.skipIf(!hasPython)('the client in Python', () => {
  const run = async (...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> => {
    const script = join(projectRoot, 'docs/examples/python/superseded.py');
    const env = { ...process.env, PYTHONIOENCODING: 'utf-8', PYTHONDONTWRITEBYTECODE: '1' };
    try {
      return { code: 0, ...(await promisify(execFile)('python3', [script, ...args], { env })) };
    } catch (error) {
      return error as { code: number; stdout: string; stderr: string };
    }
  };

  test('lists references that no longer hold', async () => {
    const { code, stdout } = await run(url, 'tuyen-quang', '2026-11-21');
    expect(code).toBe(0);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(line).toMatch(/^vn\/tuyen-quang\/\S+: .+, ended \d{4}-\d\d-\d\d$/u);
  });

  test('ends with what the API says', async () => {
    const { code, stderr } = await run(url, 'tuyen-quang', 'tomorrow');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^BAD_DATE: .*tomorrow/u);
  });
});
