import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { PLANS } from '../support/plans.js';
import { samplePlans } from '../support/project.js';
import { scratch, type Ran } from '../support/run-cancu.js';

const here = scratch();
const data = here.newData();
const PLAN = join(samplePlans, 'ha-giang-2024.txt');
const COMMUNE = join(samplePlans, 'commune-2023.txt');

/** The contract's names, in its order, and behind them what was added. */
const KEYS = {
  '': 'text document citations agencies assignments deadlines recipients undetermined warnings partners',
  document: 'documentId type number symbol issuer place issuedOn issuedOnInferred signer signerTitle title impossibleDay',
  citations:
    'ordinal start end surface type number symbol printedSymbol issuedOn issuer title role cue parent parentRelation effect provision documentId key candidates confidence repairs impossibleDay',
  candidates: 'documentId score why',
  agencies: 'name agencyId section heading roles start end',
  assignments: 'section start end quote agencies deadlines citations',
  'assignments.agencies': 'agency role',
  deadlines: 'start end surface date recurrence agencies who what',
  undetermined: 'start end surface why',
};

type Item = Readonly<Record<string, unknown>>;
type Printed = Readonly<Record<string, readonly Item[]>>;

describe('--format json', () => {
  let ran: Ran;
  let printed: Printed;
  let commune: Printed;
  beforeAll(async () => {
    ran = await here.run(data, 'extract', PLAN, '--format', 'json');
    printed = JSON.parse(ran.stdout) as Printed;
    commune = JSON.parse((await here.run(data, 'extract', COMMUNE, '-f', 'json')).stdout) as Printed;
  });

  test('goes to stdout, nothing else with it', () => {
    expect({ ...ran, stdout: '' }).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  test.each<[string, (of: Printed) => readonly unknown[]]>([
    ['', (of) => [of]],
    ['document', (of) => [of['document']]],
    ['citations', (of) => list(of, 'citations')],
    ['candidates', (of) => list(of, 'citations').flatMap((one) => one['candidates'] as Item[])],
    ['agencies', (of) => list(of, 'agencies')],
    ['assignments', (of) => list(of, 'assignments')],
    ['assignments.agencies', (of) => list(of, 'assignments').flatMap((one) => one['agencies'] as Item[])],
    ['deadlines', (of) => list(of, 'deadlines')],
    ['undetermined', (of) => list(of, 'undetermined')],
  ])('the keys of %j are the contract’s', (where, items) => {
    const found = [...items(printed), ...items(commune)] as Item[];
    expect(found.length).toBeGreaterThan(0);
    for (const item of found) expect(Object.keys(item).sort()).toEqual(KEYS[where as keyof typeof KEYS].split(' ').sort());
  });

  test('offsets count into the characters of the file', () => {
    const text = readFileSync(PLAN, 'utf8');
    expect(printed['text']).toBeNull();
    for (const part of ['citations', 'deadlines', 'undetermined'])
      for (const { start, end, surface } of list(printed, part)) expect(text.slice(start as number, end as number)).toBe(surface);
  });

  test('references are indexes into the other lists', () => {
    const length = (part: string): number => list(printed, part).length;
    for (const one of list(printed, 'assignments')) {
      for (const { agency } of one['agencies'] as Item[]) expect(agency).toBeLessThan(length('agencies'));
      for (const index of one['deadlines'] as number[]) expect(index).toBeLessThan(length('deadlines'));
      for (const index of one['citations'] as number[]) expect(index).toBeLessThan(length('citations'));
    }
    list(printed, 'citations').forEach(({ ordinal, parent }, index) => {
      expect(ordinal).toBe(index);
      if (parent !== null) expect(parent).toBeLessThan(length('citations'));
    });
  });

  test('values are those of the command line, not of the API', () => {
    for (const { role } of list(printed, 'citations')) expect(role).toMatch(/^(basis|implement|report|nested|other)$/u);
    for (const { roles } of list(printed, 'agencies')) expect((roles as string[]).join()).toMatch(/^[a-z,-]+$/u);
  });
});

test('a table has a head, citations, work, deadlines and recipients', async () => {
  const { code, stdout, stderr } = await here.run(data, 'extract', PLAN);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain(`\n${PLANS.haGiang2024}\n`);
  expect(stdout).toMatch(/\n\d+ citations\n/u);
  expect(stdout).toMatch(/\n\d+ agencies with work\n/u);
  expect(stdout).toMatch(/\n\d+ deadlines\n/u);
  expect(stdout).toContain('\nRecipients: ');
  expect(stdout).toContain('vn/ttg/2021/ct/33 (repaired)');
});

test('--place says where a commune is that does not say so itself', async () => {
  const { code, stdout } = await here.run(data, 'extract', COMMUNE, '--place', 'tuyen-quang', '--format', 'json');
  expect(code).toBe(0);
  expect((JSON.parse(stdout) as { document: Item }).document['documentId']).toMatch(/^vn\/tuyen-quang\/ubnd\/2023\/kh\/_/u);
});

test('a byte-order mark is no character of the text, and .md is read like .txt', async () => {
  const text = 'Căn cứ Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ.\n';
  const path = here.write('note.md', `\uFEFF${text}`);
  const { stdout } = await here.run(data, 'extract', path, '--format', 'json');
  const [citation] = (JSON.parse(stdout) as { citations: Item[] }).citations;
  expect(citation).toMatchObject({ documentId: 'vn/ttg/2021/ct/33' });
  expect(text.slice(citation?.['start'] as number, citation?.['end'] as number)).toBe(citation?.['surface']);
});

test('the graph is not touched', () => {
  expect(existsSync(data)).toBe(false);
});

function list(of: Printed, part: string): readonly Item[] {
  return of[part] ?? [];
}
