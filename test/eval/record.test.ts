import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { fingerprint, GoldError } from '../../src/eval/gold.js';
import { printRecord, readRecord, recordOfAgreement, recordOfSet, tallyIn, type AccuracyRecord } from '../../src/eval/record.js';
import { evaluated, evaluatedSet } from '../support/evaluated.js';
import { got, goldFile, NO_GOLD, wanted } from '../support/gold.js';

const folder = mkdtempSync(join(tmpdir(), 'cancu-record-'));
const path = join(folder, 'accuracy.json');
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const SENTENCE = 'Các xã vận động bà con che chuồng trước mùa rét theo Kết luận này và còn nói dài thêm.';

const ONE = evaluated('one', {
  text: SENTENCE,
  gold: { citations: [wanted(0, 'A'), wanted(20, 'A', { role: 'nested' }), wanted(40, 'B')] },
  reading: { citations: [got(0, 'A', { key: 'x' }), got(20, 'A', { key: 'y' })] },
});
const TWO = evaluated('two', { gold: { recipients: ['Như trên'] }, reading: { recipients: ['Như trên', 'Lưu'] } });
const SET = recordOfSet(evaluatedSet([ONE, TWO]));

const twice = { name: 'one', a: { ...NO_GOLD, citations: [wanted(0, 'A')] }, b: { ...NO_GOLD, citations: [wanted(0, 'A')] } };
const RECORD: AccuracyRecord = {
  sets: [SET, recordOfSet(evaluatedSet([ONE, TWO], { id: 'held-out', heldOut: true }))],
  agreement: recordOfAgreement({ dev: [twice], heldOut: [{ ...twice, name: 'secret' }] }),
};

describe('the figures of a set', () => {
  test('are those of its documents together', () => {
    expect(SET.measures.found).toEqual([2, 2, 3]);
    expect(SET.measures.recipients).toEqual([1, 2, 1]);
    expect(SET.byDocument?.['one']?.measures.found).toEqual([2, 2, 3]);
    expect(SET.byDocument?.['two']?.measures.found).toBeUndefined();
    expect(SET.resolution).toMatchObject({ mentions: 3, 'not found': 1 });
  });

  test('come back as they were put in, with the recall of shares', () => {
    expect(tallyIn(SET.measures, 'found')).toEqual({ hit: 2, predicted: 2, expected: 3 });
    expect(tallyIn(SET.measures, 'identity')).toEqual({ hit: 2, predicted: 2, expected: 2, recalled: 1 });
    expect(tallyIn(SET.measures, 'deadlines')).toEqual({ hit: 0, predicted: 0, expected: 0 });
  });

  test('by hard case', () => {
    expect(SET.hardCases?.nested?.found).toEqual([1, 1, 1]);
    expect(SET.hardCases?.['own effect']).toBeUndefined();
  });

  test('of what is held out only the totals', () => {
    const { hardCases, byDocument, ...total } = RECORD.sets[1] ?? SET;
    expect([hardCases, byDocument]).toEqual([null, null]);
    expect(total.measures).toEqual(SET.measures);
    expect(Object.keys(RECORD.agreement.byDocument)).toEqual(['one']);
    expect(printRecord({ ...RECORD, sets: [{ ...total, hardCases, byDocument }] })).not.toContain('secret');
  });

  test('change their fingerprint with gold or text', () => {
    const prints = [
      goldFile('a', 'x', {}),
      goldFile('a', 'y', {}),
      goldFile('a', 'x', { recipients: ['Như trên'] }),
      goldFile('b', 'x', {}),
    ].map(fingerprint);
    expect(new Set(prints).size).toBe(3);
    expect(prints[3]).toBe(prints[0]);
  });
});

describe('the file', () => {
  test('is read as it was written, and has no sentence of a text in it', () => {
    const printed = printRecord(RECORD);
    writeFileSync(path, printed);
    expect(readRecord(path)).toEqual(RECORD);
    expect(printed).not.toContain(SENTENCE.slice(0, 20));
  });

  test('has a line a score and a line a case', () => {
    const lines = printRecord(RECORD).split('\n');
    expect(lines.filter((line) => /^\s*"measures": \{ .*"found": \[2, 2, 3\].* \},$/u.test(line)).length).toBeGreaterThanOrEqual(
      2,
    );
    expect(lines.map((line) => line.trim())).toContain('"found missing: 40 B",');
  });

  test('that is not there is none', () => {
    expect(readRecord(join(folder, 'nothing.json'))).toBeNull();
  });

  test.each([
    ['{', 'not JSON'],
    ['{}', 'sets: '],
    [printRecord(RECORD).replace('"documents": 2', '"documents": -2'), 'sets.0.documents: '],
    [printRecord(RECORD).replace('"found": [2, 2, 3]', '"fund": [2, 2, 3]'), 'sets.0.measures'],
  ])('with faults is told by its path, the field and what to do: %#', (json, message) => {
    writeFileSync(path, json);
    expect(() => readRecord(path)).toThrow(GoldError);
    expect(() => readRecord(path)).toThrow(`${path}: ${message}`);
    expect(() => readRecord(path)).toThrow('npm run eval -- --write');
  });
});
