import { describe, expect, test } from 'vitest';
import { wordedReason } from '../../src/findings/worded.js';
import { reasonOf } from '../../src/validity/reason.js';
import { statusOn } from '../../src/validity/status.js';
import { wordsOf } from '../../src/words/sentence.js';
import { dossierOf, worldOf } from '../support/world.js';

describe('a reason', () => {
  test.each([
    ['B replaces A; from 2021-07-30', 'replaced by B from 2021-07-30', true],
    ['B repeals A; from 2021-07-30; part; at Điều 3', 'repealed by B in part from 2021-07-30 (Điều 3)', true],
    ['B replaces A; in-substance', 'replaced by B in substance, without being named', true],
    ['B replaces A; from 2021-07-30; recalled', 'replaced by B from 2021-07-30; not confirmed', false],
    ['B replaces A; from 2021-07-30; day recalled', 'replaced by B from 2021-07-30; the day is recalled', false],
    ['B replaces A; from 2021-07-30; day secondary', 'replaced by B from 2021-07-30', true],
    ['B amends A', 'amended by B in part', true],
    ['B suspends A; from 2021', 'suspended by B from 2021', true],
    ['B continues A; from 2021', 'continued by B from 2021', true],
    ['B corrects A; from 2021', 'corrected by B from 2021', true],
  ])('%s: %s', async (fact, statement, confirmed) => {
    const dossier = await dossierOf(worldOf([fact]));
    const [relation] = dossier.documents.get('A')?.relations ?? [];
    expect(relation && wordedReason(reasonOf(relation, 'claim', dossier), 'en')).toMatchObject({
      ...{ statement, confirmed, source: 'a test', document: 'B', rule: 'claim', on: relation?.effectiveOn ?? null },
    });
  });

  test('names the symbol of the other document where that is known', async () => {
    const dossier = await dossierOf(worldOf(['B; symbol 23-QĐ/TW', 'B replaces A; from 2021-07-30']));
    expect(statusOn('A', { asOf: '2022' }, dossier).because.map(({ statement }) => wordsOf(statement, 'en'))).toEqual([
      'replaced by 23-QĐ/TW (B) from 2021-07-30',
    ]);
  });

  test('that stands in some text names that text', async () => {
    const dossier = await dossierOf(worldOf(['B amends A']));
    const [relation] = dossier.documents.get('A')?.relations ?? [];
    expect(relation && reasonOf({ ...relation, statedBy: 'vn/x' }, 'amendment', dossier).source).toBe('a test (vn/x)');
  });
});

describe('what a document says of itself', () => {
  test('is known as well as the best source that says the same', async () => {
    const dossier = await dossierOf(
      worldOf(['A; from 2010-01-01; recalled', 'B; from 2010-01-01; recalled', 'B; from 2010-01-01']),
    );
    const [ofA, ofB] = ['A', 'B'].map(
      (id) => statusOn(id, { asOf: '2022' }, dossier).because.map((one) => wordedReason(one, 'en'))[0],
    );
    expect(ofA).toMatchObject({
      known: 'recalled',
      confirmed: false,
      source: 'source 1',
      statement: 'it is in force from 2010-01-01',
    });
    expect(ofB).toMatchObject({ known: 'read', confirmed: true, source: 'source 2' });
  });

  test('of its period is a reason with the title', async () => {
    const dossier = await dossierOf(worldOf(['A; type KH; title Trồng rừng giai đoạn 2021-2025']));
    expect(statusOn('A', { asOf: '2026' }, dossier).because.map((one) => wordedReason(one, 'en'))).toMatchObject([
      {
        rule: 'stated-term',
        source: 'its title',
        on: '2026-01-01',
        statement: 'the period that its title states was over on 2026-01-01: "Trồng rừng giai đoạn 2021-2025"',
      },
    ]);
  });
});

describe('what becomes of a document with that which it details', () => {
  const law = [
    'P; type L; symbol 1/1998/QH10',
    'A; type NĐ; symbol 2/1999/NĐ-CP; from 1999-01-01',
    'A guides P; at khoản 3 Điều 63',
  ];

  test.each([
    ['2018-01-01', 'ends with it', 'Luật Ban hành văn bản quy phạm pháp luật 80/2015/QH13, Điều 154 khoản 4', 'because'],
    ['2010-01-01', 'nothing ends by itself', 'Luật Ban hành văn bản quy phạm pháp luật 17/2008/QH12', 'claims'],
    [
      '2025-04-01',
      'stays where it is not contrary',
      'Luật Ban hành văn bản quy phạm pháp luật 64/2025/QH15, Điều 57 khoản 2',
      'claims',
    ],
  ] as const)('on %s names the rule that was applied: %s', async (on, words, source, where) => {
    const dossier = await dossierOf(worldOf([...law, `Q replaces P; from ${on}`]));
    const [first] = statusOn('A', { asOf: '2026-11-21' }, dossier)[where].map((one) => wordedReason(one, 'en'));
    expect(first?.statement).toContain(`1/1998/QH10 (P), which it details (khoản 3 Điều 63), is replaced since ${on}`);
    expect(first?.statement).toContain(words);
    expect(first).toMatchObject({ on, provision: 'khoản 3 Điều 63', source: `${source}; a test`, document: 'P' });
  });

  test('gives the end of the parent behind it', async () => {
    const dossier = await dossierOf(worldOf([...law, 'Q replaces P; from 2018-01-01']));
    expect(statusOn('A', { asOf: '2026-11-21' }, dossier).because.map(({ rule, document }) => [rule, document])).toEqual([
      ['ends-with-parent', 'P'],
      ['whole-replacement', 'Q'],
    ]);
  });
});
