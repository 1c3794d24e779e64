import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { fileWorkHere } from '../../src/aside/file-work.js';
import { threadPool } from '../../src/aside/thread-pool.js';
import { wordedReport } from '../../src/findings/worded.js';
import { CancuError } from '../../src/errors/cancu-error.js';
import type { Reader } from '../../src/graph/store.js';
import { sourceFile } from '../../src/reading/read-file.js';
import { registry } from '../support/engines.js';
import { asWord } from '../support/plan-formats.js';
import { planParts } from '../support/plan-parts.js';
import { projectRoot } from '../support/project.js';
import { slowReader } from '../support/slow-reader.js';

const TEXT = readFileSync(join(projectRoot, 'seeds/plans/gia-lai-2020.txt'), 'utf8');
const plan = sourceFile('plan.docx', 'docx', asWord(planParts(TEXT)));
const request = { file: plan, asOf: '2026-11-21', place: null, date: null };
const knowsNothing: Reader = { read: () => Promise.resolve([]) };

describe('files in threads of their own', () => {
  const pool = threadPool((error) => {
    throw error;
  });
  const here = fileWorkHere(registry);
  afterAll(() => pool.close());

  test('come out as they do without', async () => {
    expect(await pool.readText(plan)).toEqual(await here.readText(plan));
    const report = await here.check(request, knowsNothing);
    expect(report.summary.citations).toBeGreaterThan(10);
    expect(await pool.check(request, knowsNothing)).toEqual(report);
    const date = new Date('2026-11-21T00:00:00Z');
    const worded = wordedReport(report, 'vi');
    const annotated = await pool.annotate(plan, worded, date);
    expect(annotated).toEqual({
      ...(await here.annotate(plan, worded, date)),
      bytes: expect.any(Uint8Array) as Uint8Array,
    });
  });

  test('are refused with the code and the words of the reader', async () => {
    const lying = sourceFile('plan.docx', 'docx', Buffer.from(TEXT));
    await expect(pool.readText(lying)).rejects.toMatchObject({
      code: 'BAD_INPUT',
      message: expect.stringContaining('plan.docx: is not Word') as string,
    });
  });

  test('are refused in words of any language', async () => {
    const error: unknown = await pool.readText(sourceFile('plan.docx', 'docx', Buffer.from(TEXT))).catch((one: unknown) => one);
    expect((error as CancuError).wordedIn('vi').message).toMatch(
      /^plan\.docx: không phải Word \(\.docx\) như đuôi tệp cho biết/u,
    );
  });

  test('fail as the store fails that they are held against', async () => {
    const away = new CancuError('STORE_UNREACHABLE', 'the store is away');
    await expect(pool.check(request, { read: () => Promise.reject(away) })).rejects.toBe(away);
  });

  test('end with their signal, also where the store never answers, and the next one is read', async () => {
    const [reader, ending, why] = [slowReader(), new AbortController(), new Error('nobody waits')];
    const called = reader.called();
    const checked = pool.check(request, reader, ending.signal);
    await called;
    ending.abort(why);
    await expect(checked).rejects.toBe(why);
    expect((await pool.readText(plan)).text).toContain('614');
  });

  test('are not begun where nobody waits any more', async () => {
    await expect(pool.readText(plan, AbortSignal.abort(new Error('gone')))).rejects.toThrow('gone');
  });
});

test('a file that takes more memory than a thread may have is refused, and the program goes on', async () => {
  const pool = threadPool(() => undefined, 40);
  const many = sourceFile('many.txt', 'txt', Buffer.from(TEXT.repeat(400)));
  await expect(pool.check({ ...request, file: many }, knowsNothing)).rejects.toMatchObject({
    code: 'BAD_INPUT',
    message: expect.stringContaining('many.txt: too large: reading it takes more than 40 MB of memory') as string,
  });
  await pool.close();
});
