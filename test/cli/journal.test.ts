import { appendFileSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { PLANS, samples } from '../support/plans.js';
import { samplePlans } from '../support/project.js';
import { scratch } from '../support/run-cancu.js';
import { smallPlan } from '../support/small-plans.js';

const here = scratch();
let lines: string[] = [];
let last = '';
beforeAll(async () => {
  const data = await here.filledData();
  lines = await here.exported(data);
  last = readFileSync(journalOf(data), 'utf8').trimEnd().split('\n').at(-1) ?? '';
});

const journalOf = (data: string): string => join(data, 'journal.jsonl');
const originalOf = (data: string, name: string): string =>
  join(data, 'originals', samples.find((one) => one.name === name)?.hash ?? '');

const SHOW = ['show', '33/CT-TTg@2021'];

// each test has a store of its own
describe.concurrent('the last line of the journal', () => {
  test('broken off while it was written: it is cut off, with a word', async () => {
    const data = await here.filledData();
    appendFileSync(journalOf(data), '{"seq":6,"at":"20');
    const { code, stderr } = await here.run(data, ...SHOW);
    const message = `${journalOf(data)}: the last line had broken off while it was written; it was cut off\n`;
    expect({ code, stderr }).toEqual({ code: 0, stderr: message });
    expect(await here.exported(data)).toEqual(lines);
  });

  test('whole but for its line end: it stays', async () => {
    const data = await here.filledData();
    truncateSync(journalOf(data), readFileSync(journalOf(data)).byteLength - 1);
    const { code, stderr } = await here.run(data, 'rebuild');
    expect({ code, stderr }).toEqual({ code: 0, stderr: `the graph was made again from ${samples.length} documents\n` });
    expect(await here.exported(data)).toEqual(lines);
  });

  test.each([
    ['lost', (text: string) => text.slice(0, -last.length - 1), samples.length - 1],
    ['damaged', (text: string) => text.slice(0, -20), samples.length - 1],
    ['lost with all the others', () => '', 0],
  ])('%s: nothing is made from what is left', async (_how, damage, left) => {
    const data = await here.filledData();
    writeFileSync(journalOf(data), damage(readFileSync(journalOf(data), 'utf8')));
    for (const args of [['export'], ['rebuild'], ['ingest', samplePlans]]) {
      const { code, stdout, stderr } = await here.run(data, ...args);
      expect({ code, stdout }).toEqual({ code: 4, stdout: '' });
      expect(stderr).toContain(`ends at entry ${left}, but the graph was made from ${samples.length}: the end of it is lost.`);
      expect(stderr).toContain('Put journal.jsonl back from a backup, or move the data folder away');
    }
  });
});

test.concurrent.each([
  ['garbage', () => 'garbage'],
  ['another number', (line: string) => line.replace('"seq":2', '"seq":7')],
  ['no document', (line: string) => line.replace('"documentId"', '"id"')],
  ['nothing', () => ''],
])('a line in the middle with %s: every command names it, and changes nothing', async (_what, damage) => {
  const data = await here.filledData();
  const whole = readFileSync(journalOf(data), 'utf8');
  const damaged = whole.split('\n').map((line, index) => (index === 1 ? damage(line) : line));
  writeFileSync(journalOf(data), damaged.join('\n'));
  for (const args of [SHOW, ['rebuild'], ['ingest', samplePlans]]) {
    const { code, stdout, stderr } = await here.run(data, ...args);
    expect({ code, stdout }).toEqual({ code: 4, stdout: '' });
    expect(stderr).toContain(`cancu: ${journalOf(data)}:2 is no journal entry. Put the file back from a backup, or `);
  }
  writeFileSync(journalOf(data), whole);
  expect(await here.exported(data)).toEqual(lines);
});

describe.concurrent('an original that is', () => {
  const NAME = 'gia-lai-2020.txt';
  const ID = PLANS.giaLai2020;

  test.each([
    ['missing', rmSync, 'is missing'],
    [
      'altered',
      (path: string) => {
        appendFileSync(path, ' ');
      },
      'is no longer what it was',
    ],
  ])('%s: what needs it says which; what does not goes on; the file again heals it', async (_what, damage, why) => {
    const data = await here.filledData();
    const path = originalOf(data, NAME);
    damage(path);
    expect((await here.run(data, ...SHOW)).code).toBe(0);
    for (const command of ['export', 'rebuild']) {
      const { code, stderr } = await here.run(data, command);
      const advice = 'Put it back from a backup, or ingest the document again.';
      expect({ code, stderr }).toEqual({ code: 4, stderr: `cancu: ${ID}: The original ${path} ${why}. ${advice}\n` });
    }
    const { code, stderr } = await here.run(data, 'ingest', samplePlans);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '0 added, 1 replaced, 4 unchanged, 0 failed\n' });
    const healed = await here.exported(data);
    expect(healed.filter(isGraph)).toEqual(lines.filter(isGraph));
    expect((await here.run(data, 'rebuild')).code).toBe(0);
    expect(await here.exported(data)).toEqual(healed);
  });

  test('missing where another document needs it read again: that one is refused, and can come when it is healed', async () => {
    const data = here.newData();
    const program = { province: 'Hà Giang', number: 995, day: '5/12/2022', title: 'Đắp đường', basis: 'Theo đề nghị' };
    const citing = smallPlan({
      province: 'Hà Giang',
      number: 996,
      day: '8/1/2024',
      title: 'Đắp đường năm 2024',
      basis: 'Thực hiện Kế hoạch số 995/KH-UBND của UBND tỉnh',
    });
    here.write('citing.txt', citing.bytes);
    here.write('program.txt', smallPlan(program).bytes);
    expect((await here.run(data, 'ingest', 'citing.txt')).code).toBe(0);
    const before = await here.exported(data);
    const path = join(data, 'originals', citing.hash);
    rmSync(path);
    const refused = await here.run(data, 'ingest', 'program.txt');
    expect(refused.stderr).toContain(`vn/ha-giang/ubnd/2024/kh/996: The original ${path} is missing.`);
    expect(refused.code).toBe(4);

    const healed = await here.run(data, 'ingest', 'citing.txt');
    expect(healed.stderr).toBe('0 added, 1 replaced, 0 unchanged, 0 failed\n');
    expect((await here.exported(data)).filter(isGraph)).toEqual(before.filter(isGraph));
    expect((await here.run(data, 'ingest', 'program.txt')).stderr).toBe('1 added, 0 replaced, 0 unchanged, 0 failed\n');
  });
});

function isGraph(line: string): boolean {
  return !line.startsWith('{"kind":"source"');
}
