import { describe, expect, test } from 'vitest';
import { citeAs, supersededFinding, type EndedReference } from '../../src/findings/superseded.js';
import type { CitationNode, DocumentNode, RelationRow } from '../../src/graph/nodes.js';

const citation: CitationNode = {
  id: 'plan#c3',
  ordinal: 3,
  start: 10,
  end: 30,
  surface: 'Quyết định số\n290- QĐ/TW',
  symbol: '290-QĐ/TW',
  role: 'basis',
  quote: '',
  confidence: 1,
  repairs: [],
  key: 'old',
  resolution: 'resolved',
};
const target: DocumentNode = { id: 'old', origins: ['registry'], effectiveOn: '2010-02-25' };

function replacedFrom(effectiveOn: string | null, more: Partial<RelationRow> = {}): RelationRow {
  return {
    id: 'r',
    type: 'REPLACES',
    other: 'new',
    effectiveOn,
    scope: 'whole',
    source: 'Điều 3',
    known: 'read',
    confidence: 0.99,
    confirmed: true,
    ...more,
  };
}

/** A plan of 24/3/2020 that cites a document replaced on 30/7/2021. */
function reference(more: Partial<EndedReference> = {}): EndedReference {
  return {
    citation,
    documentId: 'plan',
    issuedOn: '2020-03-24',
    notAfter: null,
    target,
    relations: [replacedFrom('2021-07-30')],
    ...more,
  };
}

test('what a document replaces itself is no stale reference of it', () => {
  const relations = [replacedFrom('2020-03-24', { other: 'plan' })];
  expect(supersededFinding(reference({ relations }), '2026-11-21', null)).toBeNull();
});

describe('a reference is dead', () => {
  test.each([
    ['2021-07-29', false, 'not on the eve of the end'],
    ['2021-07-30', true, 'from its first day on'],
    ['2026-11-21', true, 'ever after'],
    ['2021', false, 'not for sure in the year in which it ends'],
    ['2022', true, 'in the year after'],
  ])('as of %s: %s, %s', (asOf, dead) => {
    expect(supersededFinding(reference(), asOf, null) !== null).toBe(dead);
  });

  test.each([
    [[], 'nothing ends it'],
    [[replacedFrom('2021-07-30', { confirmed: false })], 'what is not confirmed'],
    [[replacedFrom('2021-07-30', { scope: 'part' })], 'a part'],
    [[replacedFrom('2021-07-30', { scope: 'in-substance' })], 'in substance'],
    [[replacedFrom('2021-07-30', { type: 'CONTINUES' })], 'what continues it'],
    [[replacedFrom('2021-07-30', { type: 'AMENDS' })], 'what amends it'],
    [[replacedFrom(null)], 'a day that nobody knows'],
  ])('not by %j: %s', (relations) => {
    expect(supersededFinding(reference({ relations }), '2026-11-21', null)).toBeNull();
  });
});

describe('on the day of signing', () => {
  test.each([
    ['2021-07-29', false, 'signed on the eve: it died since'],
    ['2021-07-30', true, 'signed on the day of the end: dead already'],
    ['2022-01-01', true, 'signed later'],
    ['2020', false, 'signed some day of a year before'],
    ['2022', true, 'signed some day of a year after'],
    ['2021', null, 'signed in the year that holds the end: nobody knows'],
    ['2021-07', null, 'or in its month'],
    ['2021-08', true, 'but not in the next'],
    [null, null, 'no day at all'],
  ])('%s: %s, %s', (issuedOn, atSigning, _why) => {
    const finding = supersededFinding(reference({ issuedOn }), '2026-11-21', null);
    expect(finding).toMatchObject({
      atSigning,
      kind: atSigning === true ? 'dead-at-signing' : 'dead-since',
      severity: atSigning === true ? 'error' : 'warning',
    });
  });

  test.each([
    ['2021-05-05', '2021', null, 'an end in the same year, on a day that nobody knows'],
    ['2021-12-31', '2021', true, 'at the latest on that day'],
    ['2022-01-01', '2021', true, 'after that year'],
    ['2020-12-31', '2021', false, 'before it'],
    ['2021', '2021', null, 'two days of one year'],
  ])('signed %s, ended %s: %s, %s', (issuedOn, end, atSigning, _why) => {
    const finding = supersededFinding(reference({ issuedOn, relations: [replacedFrom(end)] }), '2026-11-21', null);
    expect(finding?.atSigning).toBe(atSigning);
  });

  test.each([
    [null, '2021-07-01', false, 'the first deadline lies before the end'],
    ['2021', '2021-07-01', false, 'so it was signed before, in that year'],
    ['2021', '2021-10-01', null, 'a deadline after the end tells nothing'],
    [null, '2021-07-30', null, 'nor one on its day'],
  ])('%s, first due %s: %s, %s', (issuedOn, notAfter, atSigning, _why) => {
    expect(supersededFinding(reference({ issuedOn, notAfter }), '2026-11-21', null)?.atSigning).toBe(atSigning);
  });

  test('by the first end, where there are several', () => {
    const relations = [replacedFrom('2021-07-30'), replacedFrom('2019-01-01', { id: 's', type: 'REPEALS', other: 'law' })];
    expect(supersededFinding(reference({ relations }), '2026-11-21', null)).toMatchObject({
      kind: 'dead-at-signing',
      since: '2019-01-01',
      message: '290-QĐ/TW had ended before this document was signed: repealed by law from 2019-01-01',
    });
  });
});

test('a finding names what it is about, since when, why, and what should stand there', () => {
  expect(supersededFinding(reference(), '2026-11-21', 'Quyết định số 23-QĐ/TW')).toEqual({
    id: 'plan#c3/dead-since',
    kind: 'dead-since',
    severity: 'warning',
    documentId: 'plan',
    citation,
    refersTo: target,
    message: '290-QĐ/TW has ended: replaced by new from 2021-07-30',
    suggestion: 'Quyết định số 23-QĐ/TW',
    atSigning: false,
    since: '2021-07-30',
    because: [{ statement: 'replaced by new from 2021-07-30', source: 'Điều 3', known: 'read', document: 'new' }],
  });
});

test('a law without a symbol is called by what stands there', () => {
  const named = { ...citation, symbol: null, surface: 'Luật\n\nTố cáo' };
  expect(supersededFinding(reference({ citation: named }), '2026-11-21', null)?.message).toMatch(/^Luật Tố cáo has ended/u);
});

describe('words to paste', () => {
  test.each([
    [
      {
        symbol: '23-QĐ/TW',
        type: 'QĐ',
        issuedOn: '2021-07-30',
        issuer: 'Bộ Chính trị',
        title: 'Quyết định về việc ban hành Quy chế',
      },
      'Quyết định',
      'Quyết định số 23-QĐ/TW, ngày 30/7/2021 của Bộ Chính trị về việc ban hành Quy chế',
      'a party paper has a comma before the day',
    ],
    [
      {
        symbol: '33/CT-TTg',
        type: 'CT',
        issuedOn: '2021-02-06',
        issuer: 'Thủ tướng Chính phủ',
        title: 'Tăng cường công tác dân vận',
      },
      'Chỉ thị',
      'Chỉ thị số 33/CT-TTg ngày 06/02/2021 của Thủ tướng Chính phủ về tăng cường công tác dân vận',
      'a state paper has none; small days and February have two digits',
    ],
    [
      { symbol: '25/2018/QH14', type: 'L', issuedOn: '2018-06-12', issuer: 'Quốc hội', title: 'Luật Tố cáo' },
      'Luật',
      'Luật Tố cáo số 25/2018/QH14 ngày 12/6/2018',
      'a law by its name, without its issuer',
    ],
    [
      { symbol: '9/CT-TTg', type: 'CT', issuedOn: '2021' },
      'Chỉ thị',
      'Chỉ thị số 9/CT-TTg',
      'a day that is not known is left out',
    ],
    [{ type: 'QĐ', issuer: 'Bộ Chính trị' }, 'Quyết định', 'Quyết định của Bộ Chính trị', 'and so is the rest'],
  ])('%j: %s → %s, %s', (document, word, words, _why) => {
    expect(citeAs({ id: 'x', origins: [], ...document }, word)).toBe(words);
  });
});
