import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { differences, edited, NO_DIFFERENCE, PLANS, samples } from '../support/plans.js';
import { samplePlans } from '../support/project.js';
import { scratch, type Ran } from '../support/run-cancu.js';
import { smallPlan } from '../support/small-plans.js';

const here = scratch();
const PLAN = smallPlan({
  province: 'Gia Lai',
  number: 997,
  day: '6/5/2022',
  title: 'Sửa cầu treo',
  basis: 'Thực hiện Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ',
});
const PLAN_ID = 'vn/gia-lai/ubnd/2022/kh/997';

function summary(added: number, replaced: number, unchanged: number, failed: number): string {
  return `${added} added, ${replaced} replaced, ${unchanged} unchanged, ${failed} failed\n`;
}

describe('ingest', () => {
  const data = here.newData();
  let first: Ran;
  let before: string[] = [];
  beforeAll(async () => {
    first = await here.run(data, 'ingest', samplePlans);
    before = await here.exported(data);
  });

  test('a table of what was read on stdout, the count on stderr, and no bar', () => {
    expect({ code: first.code, stderr: first.stderr }).toEqual({ code: 0, stderr: summary(samples.length, 0, 0, 0) });
    for (const id of Object.values(PLANS)) expect(first.stdout).toContain(` ${id} `);
    expect(first.stdout).toMatch(/gia-lai-2020\.txt +│ added │ \d+ +│ \d+ +│/u);
    for (const control of ['\r', '\u001b']) expect(first.stdout + first.stderr).not.toContain(control);
  });

  test('the same folder again changes nothing', async () => {
    const { code, stdout, stderr } = await here.run(data, 'ingest', samplePlans, '--format', 'json');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const outcomes = JSON.parse(stdout) as { name: string; outcome: string }[];
    expect(outcomes.map((one) => one.outcome)).toEqual(samples.map(() => 'unchanged'));
    expect(outcomes.map((one) => one.name)).toEqual(samples.map((one) => join(samplePlans, one.name)));
    expect(await here.exported(data)).toEqual(before);
  });

  test('under another name and beside itself it is the same document', async () => {
    for (const name of ['twice/one.txt', 'twice/two.txt']) here.write(name, samples[0]?.bytes ?? '');
    const { stderr } = await here.run(data, 'ingest', 'twice');
    expect(stderr).toBe(summary(0, 0, 2, 0));
    expect(await here.exported(data)).toEqual(before);
  });

  test('a changed file takes the place of what it was, and changed back gives the same graph', async () => {
    const own = here.newData();
    cpSync(data, own, { recursive: true });
    const sample = samples.find((one) => one.name === 'commune-2023.txt') ?? PLAN;
    here.write(sample.name, edited(sample, '16/CT-TTg', '17/CT-TTg').bytes);
    const changed = await here.run(own, 'ingest', sample.name);
    expect(changed.stderr).toBe(summary(0, 1, 0, 0));
    expect(changed.stdout).toContain(PLANS.commune2023);
    const { missing, extra } = differences(before, await here.exported(own));
    expect(missing.length).toBeGreaterThan(0);
    expect(extra.join('\n')).toContain('17/CT-TTg');

    const back = await here.run(own, 'ingest', join(samplePlans, sample.name));
    expect(back.stderr).toBe(summary(0, 1, 0, 0));
    expect(differences(graphOnly(before), graphOnly(await here.exported(own)))).toEqual(NO_DIFFERENCE);
  });

  test('remove takes out what ingest put in, and nothing else', async () => {
    here.write('plan.txt', PLAN.bytes);
    expect((await here.run(data, 'ingest', 'plan.txt')).stdout).toContain(PLAN_ID);
    const { code, stdout, stderr } = await here.run(data, 'remove', PLAN_ID);
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: `${PLAN_ID} was removed\n` });
    expect(await here.exported(data)).toEqual(before);
  });

  test.each([
    ['vn/nowhere/ubnd/2020/kh/1', 'no such document'],
    ['614/KH-UBND', 'no documentId: these begin with vn/, and "cancu show" tells them'],
    [PLAN_ID, 'no such document'],
    ['vn/ttg/2021/ct/33', 'it is known from the registry or from citations only, so there is nothing to remove'],
  ])('remove %s is refused', async (id, why) => {
    const { code, stdout, stderr } = await here.run(data, 'remove', id);
    expect({ code, stdout, stderr }).toEqual({ code: 3, stdout: '', stderr: `cancu: ${id}: ${why}\n` });
  });

  test('what was refused left no trace', async () => {
    expect(await here.exported(data)).toEqual(before);
  });
});

test('--place makes a commune’s plan a document of its province', async () => {
  const { code, stdout } = await here.run(
    here.newData(),
    ...['ingest', join(samplePlans, 'commune-2023.txt'), '--place', 'tuyen-quang', '--format', 'json'],
  );
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject([
    { outcome: 'added', documentId: expect.stringMatching(/^vn\/tuyen-quang\/ubnd\/2023\/kh\//u) as string },
  ]);
});

test('--place does not overrule what a text says of itself', async () => {
  const data = here.newData();
  const { code, stderr } = await here.run(data, 'ingest', join(samplePlans, 'gia-lai-2020.txt'), '--place', 'ha-giang');
  expect(code).toBe(3);
  expect(stderr).toContain('gia-lai-2020.txt: its head says Gia Lai, not ha-giang. Leave --place out');
});

test.each([
  ['unset', {}],
  ['empty', { CANCU_DATA: '' }],
])('with CANCU_DATA %s the store is ./data', async (_what, env) => {
  const cwd = here.path(`in-${_what}`);
  const file = here.write(`in-${_what}/plan.txt`, PLAN.bytes);
  const { code, stderr } = await here.runWith({ cwd, env }, 'ingest', file);
  expect({ code, stderr }).toEqual({ code: 0, stderr: summary(1, 0, 0, 0) });
  expect(existsSync(join(cwd, 'data/graph.grafeo'))).toBe(true);
  expect(readFileSync(join(cwd, 'data/journal.jsonl'), 'utf8')).toContain(PLAN_ID);
});

/** Without the originals, which say when each of them was ingested. */
function graphOnly(lines: readonly string[]): string[] {
  return lines.filter((line) => !line.startsWith('{"kind":"source"'));
}
