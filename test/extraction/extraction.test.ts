import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ExtractedCitation, Extraction } from '../../src/extraction/extraction.js';
import { contains } from '../../src/text/span.js';
import { samplePlans } from '../support/project.js';
import { citationWith, planText, read } from '../support/texts.js';

const names = ['commune-2023', 'gia-lai-2020', 'ha-giang-2024', 'tuyen-quang-2020', 'tuyen-quang-2024'] as const;
type Name = (typeof names)[number];

const textOf = (name: Name): string => readFileSync(join(samplePlans, `${name}.txt`), 'utf8');
const extracted = Object.fromEntries(names.map((name) => [name, read(textOf(name))])) as Record<Name, Extraction>;

const withSymbol = (name: Name, symbol: string): readonly ExtractedCitation[] =>
  extracted[name].citations.filter((one) => one.symbol === symbol);

describe.each(names)('%s', (name) => {
  const text = textOf(name);
  const { citations, deadlines, undetermined, agencies, assignments } = extracted[name];

  test('every span holds its surface', () => {
    for (const { start, end, surface } of [...citations, ...deadlines, ...undetermined])
      expect(text.slice(start, end)).toBe(surface);
    for (const { start, end, name: agency } of agencies)
      expect(agency.toLowerCase()).toContain(text.slice(start, end).trim().toLowerCase().split(/\s+/u).at(-1));
  });

  test('references lead to what is there, and what is inside', () => {
    citations.forEach(({ ordinal, parent }, index) => {
      expect(ordinal).toBe(index);
      if (parent !== null) expect(citations[parent]).toBeDefined();
    });
    for (const one of assignments) {
      for (const { agency } of one.agencies) expect(agencies[agency]).toBeDefined();
      for (const index of one.deadlines) expect(contains(one, deadlines[index] as (typeof deadlines)[number])).toBe(true);
      for (const index of one.citations) expect(contains(one, citations[index] as ExtractedCitation)).toBe(true);
    }
    for (const one of deadlines) for (const index of one.agencies) expect(agencies[index]).toBeDefined();
  });

  test('what is resolved names its document and its reason, and so does what is not', () => {
    for (const { documentId, key, candidates, confidence } of citations) {
      expect(confidence > 0).toBe(documentId !== null);
      for (const { score, why } of candidates) {
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(why.join()).not.toBe('');
      }
      if (documentId === null) expect(key).not.toMatch(/^vn\//u);
      else expect([key, candidates.some((one) => one.documentId === documentId)]).toEqual([documentId, true]);
    }
  });

  test('read twice, it gives the same', () => {
    expect(read(text)).toEqual(extracted[name]);
  });
});

describe('what is printed wrong is put right, and stays to be seen', () => {
  test.each([
    ['ha-giang-2024', '33/TT-TTg', '33/CT-TTg', 'vn/ttg/2021/ct/33', /TT does not belong to the type word/],
    ['ha-giang-2024', '114-KL/TU', '114-KL/TW', 'vn/tw/2015/kl/114', /TU is not that of the issuer/],
    ['tuyen-quang-2024', '114-KL/TU', '114-KL/TW', 'vn/tw/2015/kl/114', /TU is not that of the issuer/],
    ['tuyen-quang-2020', '43/KL/TW', '43-KL/TW', 'vn/tw/2019/kl/43', /separators/],
    ['tuyen-quang-2024', '55/NQ-HĐND', '55/2023/NQ-HĐND', 'vn/tuyen-quang/hdnd/2023/nq/55-2023', /lacks the year/],
  ] as const)('%s: %s → %s', (name, printed, symbol, documentId, why) => {
    const citation = extracted[name].citations.find((one) => one.printedSymbol === printed);
    expect(citation).toMatchObject({ symbol, documentId });
    expect(citation?.surface.replace(/\s/gu, '')).toContain(printed);
    expect(citation?.repairs.join()).toMatch(why);
    expect(citation?.confidence).toBeLessThan(1);
  });

  test('so that it is one document with the mention that is printed right', () => {
    const ids = withSymbol('ha-giang-2024', '33/CT-TTg').map((one) => one.documentId);
    expect(ids.length).toBeGreaterThan(1);
    expect(new Set(ids)).toEqual(new Set(['vn/ttg/2021/ct/33']));
  });
});

describe('identity', () => {
  test('the two 25-NQ/TW of the plan of 2020 are two documents', () => {
    const mentions = withSymbol('tuyen-quang-2020', '25-NQ/TW').map((one) => [one.issuedOn, one.documentId]);
    expect(mentions).toEqual([
      ['2013-06-03', 'vn/tw/2013/nq/25'],
      ['2003-03-12', 'vn/tw/2003/nq/25'],
    ]);
  });

  test('217 and 218-QĐ/TW share a type word and are two documents', () => {
    const [first, second] = [withSymbol('commune-2023', '217-QĐ/TW'), withSymbol('commune-2023', '218-QĐ/TW')];
    expect([first, second].map((list) => list.map((one) => one.documentId))).toEqual([
      ['vn/tw/2013/qd/217'],
      ['vn/tw/2013/qd/218'],
    ]);
  });

  test.each([['06-CT/TU'], ['17/CT-UBND']])('%s of a province that the commune does not name is nobody else’s', (symbol) => {
    const [citation] = withSymbol('commune-2023', symbol);
    expect(citation).toMatchObject({ documentId: null, candidates: [], confidence: 0 });
    expect(citation?.key).toMatch(/^local:/u);
  });

  test('named with its place it is known', () => {
    const { citations } = read(textOf('commune-2023'), { place: 'lao-cai/sa-pa' });
    expect(citations.find((one) => one.symbol === '06-CT/TU')?.documentId).toBe('vn/lao-cai/tu/2016/ct/06');
  });

  test('an undated 23/CT-TTg alone in a text is left open, its candidates with their reasons to be seen', () => {
    const citation = citationWith('23/CT-TTg', read(planText({ body: 'Các xã làm theo Chỉ thị số 23/CT-TTg.' })));
    expect(citation).toMatchObject({ symbol: '23/CT-TTg', issuedOn: null, documentId: null, confidence: 0 });
    expect(citation.key).not.toMatch(/^vn\//u);
    expect(citation.candidates.map((one) => one.documentId)).toContain('vn/ttg/2021/ct/23');
    for (const { why } of citation.candidates) expect(why.length).toBeGreaterThan(0);
  });

  test('a plan without a number keeps its id when its body is edited', () => {
    const text = textOf('ha-giang-2024');
    const { document } = read(`${text.slice(0, -200)} Thêm một câu ở cuối.`);
    expect(document.documentId).toBe(extracted['ha-giang-2024'].document.documentId);
    expect(document.documentId).toMatch(/^vn\/ha-giang\/ubnd\/2024\/kh\/_[0-9a-f]{8}$/u);
  });
});

describe('what is no plan', () => {
  test.each([
    ['', 'nothing'],
    ['   \n\n \t', 'blanks'],
    ['\u0000\u0001\u0002', 'no letters'],
    ['The quick brown fox jumps over the lazy dog.', 'another language'],
    ['số số số / / - - KH-UBND ngày tháng năm', 'scraps'],
  ])('%j is read without an error: %s', (text, _why) => {
    const { citations, agencies, deadlines, warnings } = read(text);
    expect([citations, agencies, deadlines]).toEqual([[], [], []]);
    expect(warnings.length).toBeGreaterThan(0);
  });
});
