import { describe, expect, test } from 'vitest';
import { idsToJudge, judge, type Judgement } from '../../src/findings/judge.js';
import { findingKinds, type FindingKind, type Severity } from '../../src/findings/report.js';
import { severityOf } from '../../src/findings/severity.js';
import { wordedFinding, type WordedFinding } from '../../src/findings/worded.js';
import type { Subject, SubjectCitation } from '../../src/findings/subject.js';
import { gatherDossier } from '../../src/validity/dossier.js';
import { wordsOf } from '../../src/words/sentence.js';
import { registry } from '../support/registry.js';
import { citation, subject } from '../support/subjects.js';
import { knownTo, worldOf } from '../support/world.js';

interface Given {
  readonly facts?: readonly string[];
  readonly asOf?: string;
}

/** What is found in a document, by the facts of a small world. */
async function judged(about: Partial<Subject>, { facts = [], asOf = '2026-11-21' }: Given = {}): Promise<Judgement> {
  const one = subject(about);
  return judge(one, asOf, await gatherDossier(knownTo(worldOf(facts)), idsToJudge(one)), registry);
}

/** The only thing that is found of a single mention. */
async function only(mention: Partial<SubjectCitation>, given: Given & Partial<Subject>): Promise<WordedFinding | undefined> {
  const { findings } = await judged({ ...given, citations: [citation(mention)] }, given);
  expect(findings.length).toBeLessThan(2);
  return findings[0] && wordedFinding(findings[0], 'en');
}

const REPLACED = 'B replaces A; from 2021-07-30';

describe('how much a finding matters', () => {
  const table: Readonly<Record<Severity, readonly FindingKind[]>> = {
    error: ['dead-at-signing', 'deadline-impossible', 'date-impossible', 'symbol-repaired', 'number-missing', 'cites-the-future'],
    warning: [
      'dead-since',
      'partly-replaced',
      'amended',
      'date-mismatch',
      'issuer-mismatch',
      'inconsistent',
      'agency-gone',
      'ambiguous',
    ],
    note: ['continued-by', 'term-ended', 'title-mismatch', 'unknown-document', 'unconfirmed-claim'],
  };

  test('every kind has its place', () => {
    expect(Object.values(table).flat().sort()).toEqual([...findingKinds].sort());
  });

  test.each(Object.entries(table) as [Severity, readonly FindingKind[]][])('%s', (severity, kinds) => {
    for (const kind of kinds) expect(severityOf(kind, true)).toBe(severity);
  });

  test.each(findingKinds)('%s that is not confirmed is a note', (kind) => {
    expect(severityOf(kind, false)).toBe('note');
  });
});

describe('a reference is dead', () => {
  test.each([
    ['2021-07-29', undefined, 'not on the eve of the end'],
    ['2021-07-30', 'dead-since', 'from its first day on'],
    ['2026-11-21', 'dead-since', 'ever after'],
    ['2021', 'unconfirmed-claim', 'in the year in which it ends perhaps'],
    ['2022', 'dead-since', 'in the year after'],
  ])('as of %s: %s, %s', async (asOf, kind, _why) => {
    expect((await only({}, { facts: [REPLACED], asOf }))?.kind).toBe(kind);
  });

  test.each([
    [[], undefined, 'nothing ends it'],
    [['B replaces A; from 2021-07-30; recalled'], 'unconfirmed-claim', 'what is not confirmed'],
    [['B replaces A; from 2021-07-30; part'], 'partly-replaced', 'a part'],
    [['B replaces A; from 2021-07-30; in-substance'], 'unconfirmed-claim', 'in substance'],
    [['B; symbol 6/QĐ-UBND', 'B continues A; from 2021-07-30'], 'continued-by', 'what goes on with it'],
    [['B amends A; from 2021-07-30'], 'amended', 'what amends it'],
    [['B corrects A; from 2021-07-30'], undefined, 'what corrects it'],
    [['B replaces A'], 'unconfirmed-claim', 'a day that nobody knows'],
    [['B replaces A; from 2030-01-01'], undefined, 'a day to come'],
    [['A replaces A; from 2021-07-30'], undefined, 'what it does to itself'],
  ])('not by %j: %s, %s', async (facts, kind, _why) => {
    expect((await only({}, { facts }))?.kind).toBe(kind);
  });

  test('whatever the plan itself replaces is no stale reference of it', async () => {
    const facts = ['plan replaces A; from 2020-03-24'];
    expect(await only({}, { facts })).toBeUndefined();
    expect(await only({ effect: 'replaces' }, { facts: [REPLACED] })).toBeUndefined();
    expect(await only({}, { facts: ['plan replaces A; from 2020-03-24; recalled'] })).toBeUndefined();
  });

  test('what it amends had better not be', async () => {
    expect((await only({ effect: 'amends' }, { facts: [REPLACED], issuedOn: '2022-01-01' }))?.kind).toBe('dead-at-signing');
    expect(await only({ effect: 'amends' }, { facts: ['B amends A; from 2019-01-01'] })).toBeUndefined();
  });

  test('by the first end, where there are several', async () => {
    const found = await only({}, { facts: [REPLACED, 'L repeals A; from 2019-01-01'] });
    expect(found).toMatchObject({
      kind: 'dead-at-signing',
      since: '2019-01-01',
      message: '5/QĐ-UBND had ended before this document was signed: repealed by L from 2019-01-01',
    });
  });
});

describe('on the day of signing', () => {
  test.each([
    ['2021-07-29', null, false],
    ['2021-07-30', null, true],
    ['2020', null, false],
    ['2022', null, true],
    ['2021', null, null],
    [null, null, null],
    [null, '2021-07-01', false],
    ['2021', '2021-07-01', false],
    ['2021', '2021-10-01', null],
  ])('%s, first due %s: %s', async (issuedOn, notAfter, atSigning) => {
    expect(await only({}, { facts: [REPLACED], issuedOn, notAfter })).toMatchObject({
      atSigning,
      kind: atSigning === true ? 'dead-at-signing' : 'dead-since',
      severity: atSigning === true ? 'error' : 'warning',
    });
  });

  test('a document cited beside it tells that it was signed later', async () => {
    const citations = [citation(), citation({ ordinal: 1, documentId: 'C', issuedOn: '2021-09-01' })];
    const { findings } = await judged({ issuedOn: '2021', citations }, { facts: [REPLACED, 'C'] });
    expect(findings.map(({ kind, atSigning }) => [kind, atSigning])).toEqual([['dead-at-signing', true]]);
  });

  test('an end of which the day is recalled is a note', async () => {
    const found = await only({}, { facts: ['B replaces A; from 2019-07-30; day recalled'] });
    expect(found).toMatchObject({ kind: 'dead-at-signing', severity: 'note', atSigning: true, since: '2019-07-30' });
    expect(found?.message).toContain('the day is recalled');
  });
});

test.each([
  [['B; symbol 6/QĐ-UBND', 'B replaces A; from 2021-07-30'], 'instead', 'what replaces it'],
  [['B; symbol 6/QĐ-UBND', 'B continues A; from 2021-07-30'], 'in-addition', 'what goes on with it'],
  [['B; symbol 6/QĐ-UBND', 'B amends A; from 2021-07-30'], 'in-addition', 'what amends it'],
  [['B; symbol 6/QĐ-UBND', 'B repeals A; from 2021-07-30'], null, 'what repeals it, and has another matter'],
])('%j is to be cited %s: %s', async (facts, how, _why) => {
  expect((await only({}, { facts }))?.suggestionKind).toBe(how);
});

test('a finding names what it is about, since when, why, and what should stand there', async () => {
  const facts = [
    'B; symbol 23-QĐ/TW; type QĐ; issued 2021-07-30; issuer Bộ Chính trị; title Quyết định về việc ban hành Quy chế',
    REPLACED,
  ];
  const mention = { ordinal: 3, start: 10, end: 30, page: 2, surface: 'Quyết định số\n290- QĐ/TW', symbol: '290-QĐ/TW' };
  expect(await only(mention, { facts })).toEqual({
    id: 'plan#c3/dead-since',
    kind: 'dead-since',
    severity: 'warning',
    inDocument: 'plan',
    citation: 3,
    documentId: 'A',
    agencyId: null,
    start: 10,
    end: 30,
    page: 2,
    surface: 'Quyết định số\n290- QĐ/TW',
    message: '290-QĐ/TW has ended: replaced by 23-QĐ/TW (B) from 2021-07-30',
    suggestion: 'Quyết định số 23-QĐ/TW, ngày 30/7/2021 của Bộ Chính trị về việc ban hành Quy chế',
    suggestionKind: 'instead',
    atSigning: false,
    since: '2021-07-30',
    because: [
      {
        statement: 'replaced by 23-QĐ/TW (B) from 2021-07-30',
        source: 'a test',
        known: 'read',
        confirmed: true,
        document: 'B',
        rule: 'whole-replacement',
        on: '2021-07-30',
        provision: null,
      },
    ],
  });
});

describe('what should stand there', () => {
  const named = (...ids: string[]): string[] => ids.map((id) => `${id}; type QĐ; symbol ${id}/QĐ-X`);

  test.each([
    [[...named('B'), REPLACED], 'Quyết định số B/QĐ-X', 'what replaced it'],
    [[...named('B', 'C'), REPLACED, 'C replaces B; from 2022-01-01'], 'Quyết định số C/QĐ-X', 'at the end of the chain'],
    [
      [...named('B', 'C'), REPLACED, 'C replaces A; from 2021-07-30'],
      'Quyết định số B/QĐ-X; Quyết định số C/QĐ-X',
      'all of those it was split into',
    ],
    [[...named('B'), REPLACED, 'C repeals B; from 2022-01-01'], null, 'nothing, where the chain ended'],
    [[...named('B'), 'B repeals A; from 2021-07-30'], null, 'nothing, of another matter'],
    [
      [
        'A; title Về nuôi ong lấy mật trên nương',
        'B; type QĐ; symbol B/QĐ-X; title Về nuôi ong lấy mật trên nương rẫy',
        'B repeals A; from 2021-07-30',
      ],
      'Quyết định số B/QĐ-X về nuôi ong lấy mật trên nương rẫy',
      'what repealed it, of the same matter',
    ],
  ])('%j: %s, %s', async (facts, suggestion, _why) => {
    expect((await only({}, { facts }))?.suggestion).toBe(suggestion);
  });

  test.each(['nested', 'report'] as const)('nothing in a mention of role %s, which is rightly named', async (role) => {
    const found = await only({ role }, { facts: [...named('B'), REPLACED], issuedOn: '2022-01-01' });
    expect(found).toMatchObject({ kind: 'dead-at-signing', severity: 'note', suggestion: null });
  });
});

describe('what changed', () => {
  const facts = [
    'B; type QĐ; symbol 6/QĐ-X',
    'C; type QĐ; symbol 7/QĐ-X',
    'B amends A; from 2021-01-01',
    'C replaces A; from 2022-01-01; part',
  ];

  test('is told by the strongest, with all the rest', async () => {
    const found = await only({}, { facts });
    expect(found).toMatchObject({ kind: 'partly-replaced', since: '2022-01-01', suggestion: null });
    expect(found?.because.map(({ document }) => document)).toEqual(['C', 'B']);
  });

  test('is told of what is not cited in the same text', async () => {
    const citations = [citation(), citation({ ordinal: 1, documentId: 'C' })];
    const { findings } = await judged({ citations }, { facts });
    expect(findings).toMatchObject([
      {
        kind: 'amended',
        since: '2021-01-01',
        suggestion: '(được sửa đổi, bổ sung bởi Quyết định số 6/QĐ-X)',
      },
    ]);
  });

  test('and of nothing, where all is cited', async () => {
    const citations = [citation(), citation({ ordinal: 1, documentId: 'C' }), citation({ ordinal: 2, documentId: 'B' })];
    expect((await judged({ citations }, { facts })).findings).toEqual([]);
  });

  test('in a part that is not cited does not matter', async () => {
    const part = ['B amends A; from 2021-01-01; at Điều 3'];
    expect(await only({ provision: 'khoản 1 Điều 4' }, { facts: part })).toBeUndefined();
    expect((await only({ provision: 'khoản 1 Điều 3' }, { facts: part }))?.kind).toBe('amended');
  });

  test('on a day that is recalled is a note, beside one that is known a warning', async () => {
    const recalled = 'B amends A; from 2021-01-01; day recalled';
    expect((await only({}, { facts: [recalled] }))?.severity).toBe('note');
    expect((await only({}, { facts: [recalled, 'C amends A; from 2021-05-01'] }))?.severity).toBe('warning');
  });
});

describe('what goes on with it', () => {
  test('is told as far as that goes on itself', async () => {
    const facts = [
      'B; type KL; symbol 6-KL/TW',
      'C; type KL; symbol 7-KL/TW',
      'B continues A; from 2021-01-01',
      'C replaces B; from 2022-01-01',
    ];
    expect((await only({}, { facts }))?.suggestion).toBe('Kết luận số 7-KL/TW');
    expect(await only({}, { facts: [...facts, 'D repeals C; from 2023-01-01'] })).toBeUndefined();
  });

  test('is a note, and not told of what is dead, of the document itself, or of what is cited', async () => {
    const facts = ['B; type KL; symbol 6-KL/TW', 'B continues A; from 2021-01-01'];
    expect((await only({}, { facts }))?.severity).toBe('note');
    expect((await only({}, { facts: [...facts, 'C replaces A; from 2022-01-01'] }))?.kind).toBe('dead-since');
    expect(await only({}, { facts: ['plan continues A; from 2020-03-24'] })).toBeUndefined();
    const citations = [citation(), citation({ ordinal: 1, documentId: 'B' })];
    expect((await judged({ citations }, { facts })).findings).toEqual([]);
  });
});

describe('a mention', () => {
  const known =
    'A; symbol 5/QĐ-UBND; type QĐ; issued 2019-05-20; issuer Thủ tướng Chính phủ; title Về nuôi ong lấy mật trên nương';

  test.each([
    [{ issuedOn: '2019-05-20', issuer: 'Thủ tướng Chính phủ', title: 'nuôi ong lấy mật' }, [], 'as it is known'],
    [{ issuedOn: '2019-05' }, [], 'by its month'],
    [{ issuedOn: '2019-05-21' }, ['date-mismatch'], 'with another day'],
    [{ issuedOn: '2020-03-24' }, ['date-mismatch'], 'of the day of signing'],
    [{ issuedOn: '2020-03-25' }, ['cites-the-future'], 'of a day to come: that alone is told of the day'],
    [{ issuer: 'Chính phủ' }, ['issuer-mismatch'], 'of another body'],
    [{ issuer: 'Thủ tướng' }, [], 'of the same in short'],
    [{ title: 'trồng dâu nuôi tằm ven sông' }, ['title-mismatch'], 'about something else'],
    [{ title: 'VỀ VIỆC NUÔI ONG LẤY MẬT TRÊN NƯƠNG' }, [], 'in capitals'],
    [{ printedSymbol: '5-QĐ/UBND', repairs: ['separators'] }, ['symbol-repaired'], 'with separators of the other system'],
    [
      { printedSymbol: '5/QĐ-UBND', repairs: ['the day was repaired'], issuedOn: '2019-05-20' },
      ['symbol-repaired'],
      'whose repair is told',
    ],
    [{ repairs: ['the day was repaired'] }, [], 'of which only the day was repaired'],
    [
      { printedSymbol: '5/QĐ-UBND', symbol: '5/QĐ-UBND', repairs: ['x'], surface: 'QUYẾT ĐỊNH SỐ 5/QĐ-UBND' },
      [],
      'in capitals, with its symbol in capitals',
    ],
    [{ symbol: null, number: null, repairs: ['type and day fit'] }, ['number-missing'], 'without its number'],
    [{ symbol: null, number: '4', repairs: ['type and day fit'] }, ['symbol-repaired'], 'with the number of another'],
    [{ symbol: null, number: null }, [], 'by its name alone'],
    [{ documentId: null }, ['unknown-document'], 'that nobody knows'],
    [
      { documentId: null, candidates: [{ documentId: 'A', score: 0.5, why: ['its symbol'] }] },
      ['ambiguous'],
      'of which one is known',
    ],
  ])('%j: %j, %s', async (mention, kinds, _why) => {
    const { findings } = await judged({ citations: [citation(mention)] }, { facts: [known] });
    expect(findings.map(({ kind }) => kind)).toEqual(kinds);
    for (const { because, kind } of findings) if (kind !== 'unknown-document') expect(because).not.toEqual([]);
  });

  test('that differs from another in its symbol may have a wrong day as well', async () => {
    const citations = [
      citation({ issuedOn: '2019-05-20' }),
      citation({ ordinal: 1, issuedOn: '2019-05-20' }),
      citation({ ordinal: 2, printedSymbol: '5/KH-UBND', issuedOn: '2019-05-21' }),
    ];
    const { findings } = await judged({ citations }, { facts: [known] });
    expect(findings.map(({ id }) => id)).toEqual(['plan#c2/date-mismatch', 'plan#c2/inconsistent']);
  });

  test('whose day differs from another’s is told once', async () => {
    const citations = [citation({ issuedOn: '2019-05-20' }), citation({ ordinal: 1, issuedOn: '2019-05-21' })];
    const { findings } = await judged({ citations }, { facts: [known] });
    expect(findings.map(({ id, suggestion }) => [id, suggestion])).toEqual([['plan#c1/inconsistent', 'ngày 20/5/2019']]);
  });

  test('what only others cite bears no witness', async () => {
    const one = subject({ citations: [citation({ issuer: 'Chính phủ', title: 'trồng dâu nuôi tằm ven sông' })] });
    const dossier = await gatherDossier(knownTo(worldOf([known])), idsToJudge(one));
    const [standing] = [...dossier.documents.values()];
    if (!standing) throw new Error('no standing');
    const cited = {
      ...dossier,
      documents: new Map([['A', { ...standing, document: { ...standing.document, origins: ['cited' as const] } }]]),
    };
    expect(judge(one, '2026-11-21', cited, registry).findings).toEqual([]);
    expect(judge(one, '2026-11-21', cited, registry).summary.notInRegistry).toBe(1);
  });

  test('a law without a symbol is called by what stands there', async () => {
    const found = await only({ symbol: null, surface: 'Luật\n\nTố cáo' }, { facts: [REPLACED] });
    expect(found?.message).toMatch(/^Luật Tố cáo has ended/u);
  });
});

describe('what cannot be judged', () => {
  const known = 'A; from 2010-01-01';

  test.each([
    [{}, [known], null, 'known to be in force'],
    [{}, [REPLACED], null, 'known to have ended'],
    [{}, ['A'], 'known, but neither its beginning nor its end is stated as of', 'known by name only'],
    [{}, ['A', 'B replaces A; from 2021-07-30; recalled'], null, 'something is claimed'],
    [{}, ['A; from 2030'], null, 'it begins later'],
    [{}, [], 'not in our registry as of', 'nobody knows it'],
    [{ documentId: null }, [], 'nobody knows such a document here', 'not identified'],
    [
      { documentId: null, candidates: [{ documentId: 'A', score: 1, why: [] }] },
      [known],
      'it is not known which of several documents is meant',
      'ambiguous',
    ],
  ])('%j by %j: %s, %s', async (mention, facts, why, _why) => {
    const { notJudged } = await judged({ citations: [citation({ ...mention, surface: 'Quyết  định\nsố 5' })] }, { facts });
    expect(notJudged.map((one) => ({ ...one, why: wordsOf(one.why, 'en').startsWith(why ?? ' ') }))).toEqual(
      why === null ? [] : [{ start: 0, end: 10, surface: 'Quyết định số 5', why: true }],
    );
  });
});

test.each([
  ['A; issued 2019-05-06', 'ambiguous'],
  ['A; issued 2020-03-25', 'unknown-document'],
])('of %s, which the text may mean or not: %s, and the summary says the same', async (fact, kind) => {
  const mention = citation({ documentId: null, candidates: [{ documentId: 'A', score: 0.5, why: ['its symbol'] }] });
  const { findings, notJudged, summary } = await judged({ citations: [{ ...mention, issuedOn: null }] }, { facts: [fact] });
  const isOpen = kind === 'ambiguous';
  expect(findings.map((one) => one.kind)).toEqual([kind]);
  expect(summary).toMatchObject({ ambiguous: isOpen ? 1 : 0, unknown: isOpen ? 0 : 1 });
  expect(notJudged.map(({ why }) => wordsOf(why, 'en'))).toEqual([
    isOpen ? 'it is not known which of several documents is meant' : 'nobody knows such a document here',
  ]);
});

test('the summary counts', async () => {
  const citations = [
    citation(),
    citation({ ordinal: 1, documentId: 'B' }),
    citation({ ordinal: 2, documentId: 'nowhere' }),
    citation({ ordinal: 3, documentId: null, key: 'x' }),
    citation({ ordinal: 4, documentId: null, key: 'y', candidates: [{ documentId: 'B', score: 0.5, why: [] }] }),
  ];
  const deadlines = [
    { start: 900, end: 910, surface: 'trước ngày 31/4/2020', date: null, fault: 'no-such-day' as const, who: null },
  ];
  const { summary, findings } = await judged({ citations, deadlines }, { facts: [REPLACED, 'B; from 2021-07-30'] });
  expect(summary).toEqual({
    ...{ citations: 5, resolved: 3, ambiguous: 1, unknown: 1, notInRegistry: 1 },
    bySeverity: { error: 1, warning: 2, note: 1 },
  });
  expect(findings.map(({ id }) => id)).toEqual([
    'plan#c0/dead-since',
    'plan#c3/unknown-document',
    'plan#c4/ambiguous',
    'plan#d0/deadline-impossible',
  ]);
  expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
});

test('a deadline is measured by the day of signing as far as that is known', async () => {
  const due = (date: string): Partial<Subject> => ({
    deadlines: [{ start: 0, end: 9, surface: date, date, fault: null, who: 'Sở Nội vụ' }],
  });
  const found = async (about: Partial<Subject>): Promise<number> => (await judged(about)).findings.length;
  expect(await found({ ...due('2020-03-23') })).toBe(1);
  expect(await found({ ...due('2020-03-24') })).toBe(0);
  expect(await found({ ...due('2019-12-31'), issuedOn: '2020' })).toBe(1);
  expect(await found({ ...due('2020-01-01'), issuedOn: '2020' })).toBe(0);
  expect(await found({ ...due('1999-01-01'), issuedOn: null })).toBe(0);
});

test('the order of citations, bodies and deadlines is that of the text', async () => {
  const citations = [citation({ ordinal: 1, start: 50, end: 60 }), citation({ ordinal: 0, start: 0, end: 10 })];
  const deadlines = [{ start: 20, end: 30, surface: '31/4', date: null, fault: 'no-such-day' as const, who: null }];
  const { findings } = await judged({ citations, deadlines }, { facts: [REPLACED] });
  expect(findings.map(({ start }) => start)).toEqual([0, 20, 50]);
});
