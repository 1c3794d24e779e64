import { describe, expect, test } from 'vitest';
import type { RelationRow } from '../../src/graph/nodes.js';
import { reasonOf, replacementOn, statusOn, type Standing } from '../../src/validity/status.js';

/** What a document does to ours: confirmed, wholly, from 1/7/2021 on, unless said otherwise. */
function by(type: RelationRow['type'], other: Partial<RelationRow> = {}): RelationRow {
  return {
    id: `${type} ${other.other ?? 'new'} ${other.effectiveOn ?? ''}`,
    type,
    other: 'new',
    effectiveOn: '2021-07-01',
    scope: 'whole',
    source: 'its article 3',
    known: 'read',
    confidence: 0.99,
    confirmed: true,
    ...other,
  };
}

/** A document in force from 1/1/2010. */
function ours(relations: readonly RelationRow[] = [], dates: Partial<Standing> = {}): Standing {
  return { id: 'ours', effectiveOn: '2010-01-01', expiresOn: null, relations, ...dates };
}

describe('its own dates', () => {
  test.each([
    ['2009-12-31', 'not-yet-in-force', null, 'before it begins'],
    ['2010-01-01', 'in-force', '2010-01-01', 'from its first day on'],
    ['2019-12-31', 'in-force', '2010-01-01', 'to the eve of its end'],
    ['2020-01-01', 'expired', '2020-01-01', 'not on the first day after'],
    ['2009', 'not-yet-in-force', null, 'in a year before'],
    ['2010-01', 'in-force', '2010-01-01', 'in a month that begins with it'],
    ['2019', 'in-force', '2010-01-01', 'in the last whole year'],
    ['2020', 'expired', '2020-01-01', 'in the first year after'],
  ])('on %s: %s since %s, %s', (asOf, value, since, _why) => {
    expect(statusOn(ours([], { expiresOn: '2020-01-01' }), asOf)).toMatchObject({ value, since });
  });

  test.each([
    [{ effectiveOn: null }, '2015-01-01', 'nothing is stated'],
    [{ effectiveOn: '2010' }, '2010-05-01', 'it began some day of that year'],
    [{ expiresOn: '2020' }, '2020-05-01', 'it ends some day of that year'],
    [{ expiresOn: '2020-05-02' }, '2020', 'asked for a year in the middle of which it ends'],
  ])('%j on %s: not stated, %s', (dates, asOf, _why) => {
    expect(statusOn(ours([], dates), asOf)).toMatchObject({ value: 'not-stated', since: null });
  });

  test('that it may have ended is the reason why nothing is stated', () => {
    expect(statusOn(ours([], { expiresOn: '2020' }), '2020-05-01').because[0]?.statement).toMatch(/ends on 2020/u);
  });
});

describe('what others do to it', () => {
  test.each([
    ['REPLACES', {}, 'replaced'],
    ['REPEALS', {}, 'repealed'],
    ['SUSPENDS', {}, 'suspended'],
    ['AMENDS', { scope: 'part' }, 'amended'],
    ['REPLACES', { scope: 'part' }, 'partly-replaced'],
    ['REPEALS', { scope: 'part' }, 'partly-replaced'],
  ] as const)('%s %j: %s, from its day on and not before', (type, more, value) => {
    const document = ours([by(type, more)]);
    expect(statusOn(document, '2021-06-30')).toMatchObject({ value: 'in-force', claims: [reasonOf(by(type, more))] });
    for (const asOf of ['2021-07-01', '2026', '2021-07']) {
      expect(statusOn(document, asOf)).toMatchObject({ value, since: '2021-07-01', claims: [] });
      expect(statusOn(document, asOf).because).toEqual([reasonOf(by(type, more))]);
    }
  });

  test.each(['CONTINUES', 'CORRECTS', 'GUIDES', 'IMPLEMENTS', 'CONSOLIDATES', 'BASED_ON', 'PROMULGATES'] as const)(
    '%s never ends or changes anything',
    (type) => {
      expect(statusOn(ours([by(type)]), '2026-11-21').value).toBe('in-force');
    },
  );

  test.each([
    [{ confirmed: false, known: 'recalled' }, 'nobody looked'],
    [{ scope: 'in-substance' }, 'it does not name it'],
    [{ scope: null }, 'how much of it is not said'],
  ])('REPLACES %j is a claim: %s', (more, _why) => {
    const { value, claims } = statusOn(ours([by('REPLACES', more)]), '2026-11-21');
    expect(value).toBe('in-force');
    expect(claims.map((one) => one.document)).toEqual(['new']);
  });

  test('without a beginning of its own it is not stated, and ended all the same', () => {
    const unknown = { effectiveOn: null };
    expect(statusOn(ours([by('REPLACES')], unknown), '2020-01-01').value).toBe('not-stated');
    expect(statusOn(ours([by('REPLACES')], unknown), '2026-11-21').value).toBe('replaced');
  });

  test.each([
    [{ effectiveOn: '2021' }, '2020-12-31', 'in-force'],
    [{ effectiveOn: '2021' }, '2021-07-01', 'not-stated'],
    [{ effectiveOn: '2021' }, '2021-12-31', 'replaced'],
    [{ effectiveOn: '2021' }, '2022-01-01', 'replaced'],
    [{ effectiveOn: null }, '2022-01-01', 'not-stated'],
  ])('REPLACES %j, on %s: %s', (more, asOf, value) => {
    const status = statusOn(ours([by('REPLACES', more)]), asOf);
    expect(status.value).toBe(value);
    if (value !== 'in-force') expect(status).toMatchObject({ because: [{ document: 'new' }], claims: [] });
  });
});

describe('of several', () => {
  test.each([
    [[by('REPEALS', { effectiveOn: '2015-01-01' }), by('REPLACES')], 'repealed', '2015-01-01', 'what ended does not end again'],
    [[by('REPLACES'), by('REPEALS', { effectiveOn: '2015-01-01' })], 'repealed', '2015-01-01', 'in whichever order they come'],
    [[by('REPEALS'), by('REPLACES')], 'replaced', '2021-07-01', 'of one day, what names the heir'],
    [[by('REPLACES'), by('REPLACES', { effectiveOn: '2018' })], 'replaced', '2018', 'the first one'],
    [[by('SUSPENDS'), by('REPEALS')], 'repealed', '2021-07-01', 'an end is more than a change'],
    [
      [by('AMENDS', { scope: 'part' }), by('SUSPENDS', { effectiveOn: '2023-01-01' })],
      'suspended',
      '2023-01-01',
      'the stronger change',
    ],
    [
      [by('AMENDS', { scope: 'part', effectiveOn: '2024-01-01' }), by('AMENDS', { scope: 'part' })],
      'amended',
      '2021-07-01',
      'since the first',
    ],
  ])('%#: %s since %s, %s', (relations, value, since) => {
    expect(statusOn(ours(relations), '2026-11-21')).toMatchObject({ value, since });
  });

  test('its own end comes first where it came first', () => {
    expect(statusOn(ours([by('REPLACES')], { expiresOn: '2020-01-01' }), '2026-11-21').value).toBe('expired');
    expect(statusOn(ours([by('REPLACES')], { expiresOn: '2025-01-01' }), '2026-11-21').value).toBe('replaced');
  });
});

describe('a reason', () => {
  test.each([
    [{}, 'replaced by new from 2021-07-01'],
    [{ scope: 'part', provision: 'Điều 3' }, 'replaced by new in part from 2021-07-01 (Điều 3)'],
    [{ scope: 'in-substance', effectiveOn: null }, 'replaced by new in substance, without being named'],
    [{ confirmed: false }, 'replaced by new from 2021-07-01; not confirmed'],
  ])('%j: %s', (more, statement) => {
    expect(reasonOf(by('REPLACES', more))).toMatchObject({ statement, source: 'its article 3', known: 'read', document: 'new' });
  });

  test('that stands in some text names that text', () => {
    expect(reasonOf(by('AMENDS', { statedBy: 'vn/x' })).source).toBe('its article 3 (vn/x)');
  });
});

describe('what stands in its place', () => {
  test.each([
    [[by('REPLACES')], '2021-07-01', 'new', 'the one that replaces it'],
    [[by('REPLACES')], '2021-06-30', null, 'not before its day'],
    [[by('REPLACES', { effectiveOn: '2021' })], '2021-07-01', null, 'nor while that may lie ahead'],
    [[by('REPLACES', { confirmed: false })], '2026', null, 'not by hearsay'],
    [[by('REPLACES', { scope: 'part' })], '2026', null, 'not for a part'],
    [[by('REPEALS'), by('CONTINUES'), by('AMENDS')], '2026', null, 'nothing else leaves an heir'],
    [[by('REPLACES'), by('REPLACES', { id: 'x', source: 'a page' })], '2026', 'new', 'two sources of one fact'],
    [[by('REPLACES'), by('REPLACES', { other: 'newer' })], '2026', null, 'two heirs: nobody says which'],
  ])('%#, on %s: %s, %s', (relations, asOf, heir, _why) => {
    expect(replacementOn(relations, asOf)).toBe(heir);
  });
});
