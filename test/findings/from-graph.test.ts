import { expect, test } from 'vitest';
import { subjectFromGraph } from '../../src/findings/from-graph.js';
import type { CitationNode } from '../../src/graph/nodes.js';

const kept: CitationNode = {
  ...{ id: 'plan#c0', ordinal: 0, start: 5, end: 9, surface: 'số 5', role: 'basis', quote: 'x', confidence: 1 },
  ...{ repairs: [], key: 'k', resolution: 'ambiguous' },
};
const reference = { documentId: 'A', score: 0.4, why: ['its symbol'], resolved: false, local: false };

test('a document of the graph is looked at as when it was read', () => {
  expect(
    subjectFromGraph({
      document: { id: 'plan', origins: ['ingested'], issuedOn: '2020', notAfter: '2020-06-30' },
      citations: [
        {
          citation: kept,
          references: [
            reference,
            { ...reference, documentId: 'B', score: 0.6 },
            { ...reference, documentId: 'plan#x', local: true },
          ],
        },
      ],
      agencies: [{ agency: { id: 'agency/ha-giang/so-noi-vu', name: 'Sở Nội vụ' }, name: 'Sở Nội vụ', start: 20, end: 30 }],
      deadlines: [
        { id: 'plan#d0', documentId: 'plan', ordinal: 0, start: 40, end: 50, surface: '31/4', fault: 'no-such-day', sortKey: '' },
      ],
    }),
  ).toEqual({
    documentId: 'plan',
    issuedOn: '2020',
    impossibleDay: null,
    notAfter: '2020-06-30',
    citations: [
      {
        ...{ ordinal: 0, start: 5, end: 9, surface: 'số 5', role: 'basis', repairs: [], key: 'k' },
        ...{
          type: null,
          number: null,
          symbol: null,
          printedSymbol: null,
          issuedOn: null,
          impossibleDay: null,
          issuer: null,
          title: null,
        },
        ...{ provision: null, effect: null, documentId: null },
        candidates: [
          { documentId: 'B', score: 0.6, why: ['its symbol'] },
          { documentId: 'A', score: 0.4, why: ['its symbol'] },
        ],
      },
    ],
    agencies: [{ name: 'Sở Nội vụ', agencyId: 'agency/ha-giang/so-noi-vu', start: 20, end: 30 }],
    partners: [],
    deadlines: [{ start: 40, end: 50, surface: '31/4', date: null, who: null, fault: 'no-such-day' }],
  });
});

test('a reference that was resolved is the document that is meant, one that is local is none', () => {
  const about = (one: typeof reference): string | null | undefined =>
    subjectFromGraph({
      document: { id: 'plan', origins: [] },
      citations: [{ citation: kept, references: [one] }],
      agencies: [],
      deadlines: [],
    }).citations[0]?.documentId;
  expect(about({ ...reference, resolved: true })).toBe('A');
  expect(about({ ...reference, resolved: true, local: true })).toBeNull();
  expect(about(reference)).toBeNull();
});

test('days that there are not, and bodies to work with, are kept with the document', () => {
  const read = subjectFromGraph({
    document: {
      ...{ id: 'plan', origins: [], impossibleDay: 'ngày 31 tháng 02 năm 2026', impossibleDayAt: [50, 75] },
      ...{ partners: ['Sở Y tế', 'Sở Nội vụ'], partnersAt: [100, 107, 120, 130] },
      partnerIds: ['agency/ha-giang/so-y-te', 'agency/ha-giang/so-noi-vu'],
    },
    citations: [{ citation: { ...kept, impossibleDay: '31/6/2013' }, references: [] }],
    agencies: [],
    deadlines: [],
  });
  expect(read.impossibleDay).toEqual({ start: 50, end: 75, surface: 'ngày 31 tháng 02 năm 2026' });
  expect(read.citations[0]?.impossibleDay).toBe('31/6/2013');
  expect(read.partners).toEqual([
    { name: 'Sở Y tế', agencyId: 'agency/ha-giang/so-y-te', start: 100, end: 107 },
    { name: 'Sở Nội vụ', agencyId: 'agency/ha-giang/so-noi-vu', start: 120, end: 130 },
  ]);
});
