import { describe, expect, test } from 'vitest';
import type { Gold, GoldCitation } from '../../src/eval/gold.js';
import type { Measure } from '../../src/eval/measure.js';
import { score } from '../../src/eval/score.js';
import { f1, precision, recall, type Tally } from '../../src/eval/tally.js';
import type { ExtractedCitation, Extraction } from '../../src/extraction/extraction.js';
import { got, NO_GOLD, wanted } from '../support/gold.js';
import { read } from '../support/texts.js';

const NOTHING = read('');

function tally(measure: Measure, extraction: Partial<Extraction>, gold: Partial<Gold>): Tally {
  return score({ ...NOTHING, ...extraction }, { ...NO_GOLD, ...gold })[measure];
}

function ofCitations(measure: Measure, read: ExtractedCitation[], gold: GoldCitation[]): Tally {
  return tally(measure, { citations: read }, { citations: gold });
}

describe('citations', () => {
  test.each<[string, ExtractedCitation[], GoldCitation[], [number, number, number]]>([
    ['one hit, one miss', [got(0, 'A')], [wanted(0, 'A'), wanted(50, 'B')], [1, 1, 2]],
    ['one hit, one too many', [got(0, 'A'), got(50, 'B')], [wanted(0, 'A')], [1, 2, 1]],
    ['another place altogether', [got(10, 'A')], [wanted(0, 'A')], [0, 1, 1]],
    ['a span that overlaps by one letter', [got(9, 'A')], [wanted(0, 'A')], [1, 1, 1]],
    ['one read over two', [got(0, 'A', { end: 30 })], [wanted(0, 'A'), wanted(15, 'B')], [1, 1, 2]],
    ['two read in one', [got(0, 'A', { end: 4 }), got(5, 'A', { end: 10 })], [wanted(0, 'A')], [1, 2, 1]],
    [
      'what a web site added does not count',
      [got(0, 'A'), got(50, 'B')],
      [wanted(0, 'A'), wanted(50, 'B', { ignore: true })],
      [1, 1, 1],
    ],
    ['nor does it where it is not read', [], [wanted(50, 'B', { ignore: true })], [0, 0, 0]],
  ])('found: %s', (_why, read, gold, [hit, predicted, expected]) => {
    expect(ofCitations('found', read, gold)).toEqual({ hit, predicted, expected });
  });

  test.each<[Measure, Partial<ExtractedCitation>, Partial<GoldCitation>, [number, number, number], string]>([
    ['found+symbol', { symbol: 'B' }, {}, [0, 1, 1], 'found, but another symbol'],
    ['found+symbol', { symbol: null }, { symbol: null }, [1, 1, 1], 'a law by name has none'],
    ['exact span', { end: 9 }, {}, [0, 1, 1], 'one letter short'],
    ['type', { type: 'CT' }, { type: 'CT' }, [1, 1, 1], 'the same'],
    ['type', { type: 'CT' }, { type: 'CTr' }, [0, 1, 1], 'another'],
    ['date', { issuedOn: null }, { issuedOn: '2021' }, [0, 0, 1], 'not read'],
    ['date', { issuedOn: '2021' }, { issuedOn: null }, [0, 1, 0], 'read where none is'],
    ['date', { issuedOn: null }, { issuedOn: null }, [0, 0, 0], 'none'],
    ['issuer', { issuer: 'Uỷ ban nhân dân tỉnh Lào Cai' }, { issuer: 'UBND tỉnh Lào Cai' }, [1, 1, 1], 'one body, two spellings'],
    ['title', { title: 'VỀ  hoà giải' }, { title: 'về hòa giải' }, [1, 1, 1], 'case, blanks and tone placement aside'],
    ['title', { title: 'về hòa giải ở cơ sở' }, { title: 'về hòa giải' }, [0, 1, 1], 'a word too many'],
    ['role', { role: 'implement' }, {}, [0, 1, 1], 'another role'],
    ['relation', { parentRelation: 'amends' }, { parentRelation: 'amends' }, [1, 1, 1], 'the same'],
    ['provision', { provision: 'khoản 2  Điều 5' }, { provision: 'Khoản 2 Điều 5' }, [1, 1, 1], 'blanks and case aside'],
    ['effect', { effect: 'repeals' }, { effect: 'amends' }, [0, 1, 1], 'another effect'],
  ])('%s of %j for %j: %j, %s', (measure, read, gold, [hit, predicted, expected]) => {
    expect(ofCitations(measure, [got(0, 'A', read)], [wanted(0, 'A', gold)])).toEqual({ hit, predicted, expected });
  });

  test.each<[string, string[], string[], number, number]>([
    ['the same documents, called otherwise', ['x', 'x', 'y'], ['A', 'A', 'B'], 1, 1],
    ['all taken for one', ['x', 'x', 'x'], ['A', 'A', 'B'], (2 / 3 + 2 / 3 + 1 / 3) / 3, 1],
    ['one torn in two', ['x', 'z', 'y'], ['A', 'A', 'B'], 1, (1 / 2 + 1 / 2 + 1) / 3],
  ])('identity: %s', (_why, read, gold, p, r) => {
    const counts = ofCitations(
      'identity',
      read.map((key, at) => got(at * 20, key)),
      gold.map((key, at) => wanted(at * 20, key)),
    );
    expect(precision(counts)).toBeCloseTo(p, 10);
    expect(recall(counts)).toBeCloseTo(r, 10);
    expect(f1(counts)).toBeCloseTo((2 * p * r) / (p + r), 10);
  });
});

describe('work', () => {
  const agency = (section: string, name: string, ...roles: string[]): Gold['agencies'][number] => ({
    section,
    name,
    heading: null,
    roles,
  });
  const readAgency = (section: string, name: string, ...roles: string[]): Extraction['agencies'][number] =>
    ({ section, name, roles, agencyId: null, heading: '', start: 0, end: 0 }) as Extraction['agencies'][number];

  test('agencies count once for each place where they are named, their roles each', () => {
    const gold = { agencies: [agency('III.1', 'Sở Nội vụ', 'lead', 'advise'), agency('III.2', 'UBND các xã', 'perform')] };
    const agencies = [readAgency('III.1', 'SỞ NỘI VỤ', 'lead'), readAgency('III.3', 'UBND các xã', 'perform')];
    expect(tally('agencies', { agencies }, gold)).toEqual({ hit: 1, predicted: 2, expected: 2 });
    expect(tally('agency roles', { agencies }, gold)).toEqual({ hit: 1, predicted: 2, expected: 3 });
  });

  test('deadlines by where they begin and what they say', () => {
    const due = (start: number, date: string | null, recurrence: string | null): Gold['deadlines'][number] => ({
      start,
      end: start + 5,
      surface: '',
      date,
      recurrence,
    });
    const gold = { deadlines: [due(0, '2023-11-10', null), due(20, null, 'yearly'), due(40, '2023-12', null)] };
    const found = [due(0, '2023-11-10', null), due(20, null, 'monthly'), due(41, '2023-12', null)];
    const deadlines = found.map((one) => ({ ...one, agencies: [], who: null, what: null }));
    expect(tally('deadlines', { deadlines }, gold)).toEqual({ hit: 1, predicted: 3, expected: 3 });
  });

  test('recipients: one that is named twice counts twice', () => {
    const counts = tally(
      'recipients',
      { recipients: ['Như trên', 'Lưu: VT'] },
      { recipients: ['NHƯ TRÊN', 'Như trên', 'Lưu: VT'] },
    );
    expect(counts).toEqual({ hit: 2, predicted: 2, expected: 3 });
  });

  test('the head field by field', () => {
    const document = { ...NOTHING.document, type: 'KH', symbol: '45/KH-UBND', title: 'Nuôi ong' };
    const gold = { document: { ...NO_GOLD.document, type: 'KH', symbol: '46/KH-UBND', title: 'NUÔI ONG', place: 'Lào Cai' } };
    expect(tally('head', { document }, gold)).toEqual({ hit: 2, predicted: 3, expected: 4 });
  });
});
