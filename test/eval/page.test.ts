import { describe, expect, test } from 'vitest';
import { printPage } from '../../src/eval/page.js';
import { printAgreement, printSet } from '../../src/eval/print.js';
import { withMainFigures } from '../../src/eval/readme.js';
import { recordOfAgreement, recordOfSet } from '../../src/eval/record.js';
import { weaknesses } from '../../src/eval/weaknesses.js';
import { evaluated, evaluatedSet } from '../support/evaluated.js';
import { got, NO_GOLD, wanted } from '../support/gold.js';

const nested = { role: 'nested', issuer: 'Bộ Chính trị' } as const;
const PLAN = evaluated('a-plan-of-ours', {
  gold: { citations: [wanted(0, 'A', nested), wanted(20, 'B', nested), wanted(40, 'C', nested), wanted(60, 'D')] },
  reading: { citations: [0, 20, 40, 60].map((start, at) => got(start, 'ABCD'.charAt(at), { role: 'nested', documentId: null })) },
});
const dev = recordOfSet(evaluatedSet([PLAN]));
const heldOut = recordOfSet(evaluatedSet([PLAN], { id: 'held-out', heldOut: true }));
const twice = { name: 'a-plan-of-ours', a: { ...NO_GOLD, citations: [wanted(0, 'A')] }, b: NO_GOLD };
const RECORD = { sets: [dev, heldOut], agreement: recordOfAgreement({ dev: [twice], heldOut: [] }) };

/** The line of a table that begins with a name. */
const rowOf = (table: string, name: string): string | undefined =>
  table.split('\n').find((line) => line.replace(/^\| /u, '').startsWith(name));

describe('on a terminal', () => {
  test('a set has its documents as rows, its hard mentions and what became of them', () => {
    const printed = printSet(dev);
    expect(rowOf(printed, 'a-plan-of-ours')).toMatch(/ 4 +1\.000 /u);
    expect(rowOf(printed, 'nested')).toMatch(/^nested +3 +3\/3 +3\/3 +3\/3 +– +0\/3 +– +3\/3 /u);
    expect(printed).toMatch(/^documents +mentions +resolved .* precision +recall$/mu);
  });

  test('of what is held out there are totals only', () => {
    const printed = printSet(heldOut);
    expect(printed).not.toContain('a-plan-of-ours');
    expect(printed).not.toMatch(/^nested/mu);
    expect(rowOf(printed, 'found ')).toMatch(/^found +1\.000 +1\.000 +1\.000 +4 +4$/u);
    expect(rowOf(printed, 'issuer')).toMatch(/^issuer +– +0\.000 +0\.000 +3 +0$/u);
  });

  test('how far annotators agree', () => {
    expect(rowOf(printAgreement(RECORD.agreement), 'a-plan')).toMatch(/ 0\.000 /u);
  });
});

describe('the page', () => {
  const page = printPage(RECORD);

  test('has the figures of all sets, and of what is held out totals only', () => {
    expect(page.split('a-plan-of-ours').length - 1).toBe(
      page.slice(0, page.indexOf('### Held out')).split('a-plan-of-ours').length - 1,
    );
    expect(rowOf(page, 'other documents')).toMatch(/^\| other documents \| +1 \| +4 \| 1\.000 \|/u);
    expect(rowOf(page, 'held out ')).toMatch(/^\| held out +\| +1 \| +4 \| 1\.000 \|/u);
  });

  test('names as weak what is weak, from three on', () => {
    expect(weaknesses(RECORD)).toEqual([
      'other documents (test/gold/dev), F1: issuer 0.000, role 0.750',
      'other documents (test/gold/dev), nested: issuer 0/3',
      'held out (test/gold/held-out), F1: issuer 0.000, role 0.750',
    ]);
    expect(page).toContain('- other documents (test/gold/dev), nested: issuer 0/3\n');
    expect(weaknesses({ sets: [{ ...dev, id: 'samples' }] })).toEqual([]);
  });
});

describe('the README', () => {
  const BEGIN = '<!-- figures of docs/accuracy.json, written by "npm run eval -- --write" -->';
  const END = '<!-- end of figures -->';

  test('gets the main figures between its marks, again and again', () => {
    const once = withMainFigures(`before\n${BEGIN}\nold 0.5\n${END}\nafter\n`, RECORD);
    expect(once).toMatch(/^before\n<!-- figures[^\n]*-->\n\n\| F1 [^]*\|\n\n<!-- end of figures -->\nafter\n$/u);
    expect(once).not.toContain('old 0.5');
    expect(withMainFigures(once, RECORD)).toBe(once);
  });

  test.each([['no marks'], [BEGIN], [END], [`${END}${BEGIN}`], [`${BEGIN}${END}${BEGIN}${END}`], [`${BEGIN}${END}${END}`]])(
    'with other marks is not touched: %j',
    (readme) => {
      expect(() => withMainFigures(readme, RECORD)).toThrow(/README/u);
    },
  );
});
