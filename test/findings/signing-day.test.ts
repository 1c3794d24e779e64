import { describe, expect, test } from 'vitest';
import { signingDay, wasSo } from '../../src/findings/signing-day.js';
import { dossierOf, worldOf } from '../support/world.js';
import { citation, subject } from '../support/subjects.js';

/** The days on which a document can have been signed that cites papers of some days. */
async function signed(issuedOn: string | null, notAfter: string | null, cited: readonly string[] = []): Promise<string> {
  const citations = cited.map((day, ordinal) => citation({ ordinal, documentId: 'x', issuedOn: day }));
  const { from, to } = signingDay(subject({ issuedOn, notAfter, citations }), await dossierOf(worldOf([])), '2026-11-21');
  return `${from}..${to}`;
}

describe('the days on which a document can have been signed', () => {
  test.each([
    ['2020-03-24', null, [], '2020-03-24..2020-03-25', 'the one that it prints'],
    ['2020-03-24', '2020-01-01', ['2020-05-01'], '2020-03-24..2020-03-25', 'whatever else it says'],
    ['2020', null, [], '2020-01-01..2021-01-01', 'a year'],
    ['2020-03', null, [], '2020-03-01..2020-04-01', 'a month'],
    [null, null, [], 'null..null', 'no day at all'],
    ['2020', null, ['2020-03-24'], '2020-03-24..2021-01-01', 'not before what it cites'],
    ['2020', null, ['2020-03-24', '2020-05-02', '2019-07-01'], '2020-05-02..2021-01-01', 'not before the latest of them'],
    ['2020', null, ['2019-07-01'], '2020-01-01..2021-01-01', 'an older one tells nothing'],
    ['2020', null, ['2021-07-01'], '2020-01-01..2021-01-01', 'nor one of a later year: that is a mistake'],
    ['2020', null, ['2020-05'], '2020-01-01..2021-01-01', 'nor one of which the day is not known'],
    ['2020', '2020-06-30', [], '2020-01-01..2020-07-01', 'not after the first thing that is due'],
    ['2020', '2020-06-30', ['2020-03-24'], '2020-03-24..2020-07-01', 'between the two'],
    ['2020', '2020-06-30', ['2020-09-01'], '2020-01-01..2020-07-01', 'what is cited after the first thing due tells nothing'],
    [null, '2020-06-30', [], 'null..2020-07-01', 'without a year'],
    [null, null, ['2020-03-24'], '2020-03-24..null', 'and from what it cites'],
    [null, null, ['2052-03-15'], 'null..null', 'but not from what is still to come: that is a misprint'],
    ['2020', '2019-06-30', [], '2020-01-01..2021-01-01', 'a deadline before its year is somebody’s mistake'],
  ])('%s, first due %s, citing %j: %s, %s', async (issuedOn, notAfter, cited, days, _why) => {
    expect(await signed(issuedOn, notAfter, cited)).toBe(days);
  });

  test('what is known of a document that is cited counts before what the text prints', async () => {
    const cited = citation({ documentId: 'A', issuedOn: '2020-11-01' });
    const dossier = await dossierOf(worldOf(['A; issued 2020-02-01']));
    expect(signingDay(subject({ issuedOn: '2020', citations: [cited] }), dossier, '2026-11-21').from).toBe('2020-02-01');
  });
});

describe('whether something was so on the day of signing', () => {
  test.each([
    ['2021-07-30', '2021-07-29', '2021-07-30', false, 'signed on the eve'],
    ['2021-07-30', '2021-07-30', '2021-07-31', true, 'signed on the day'],
    ['2021-07-30', '2022-01-01', '2022-01-02', true, 'signed later'],
    ['2021-07-30', '2020-01-01', '2021-01-01', false, 'signed some day of a year before'],
    ['2021-07-30', '2022-01-01', '2023-01-01', true, 'signed some day of a year after'],
    ['2021-07-30', '2021-01-01', '2022-01-01', null, 'signed in the year of it'],
    ['2021-07-30', '2021-07-01', '2021-08-01', null, 'or in its month'],
    ['2021-07-30', '2021-08-01', '2021-09-01', true, 'but not in the next'],
    ['2021-07-30', null, null, null, 'no day at all'],
    ['2021-07-30', null, '2021-07-30', false, 'before the first thing due, which lies before'],
    ['2021-07-30', null, '2021-07-31', null, 'which lies on the day'],
    ['2021-07-30', '2021-07-30', null, true, 'not before what it cites'],
    ['2021', '2021-05-05', '2021-05-06', null, 'it began in that year, on a day that nobody knows'],
    ['2021', '2021-12-31', '2022-01-01', true, 'at the latest on that day'],
    ['2021', '2022-01-01', '2022-01-02', true, 'after that year'],
    ['2021', '2020-12-31', '2021-01-01', false, 'before it'],
    ['2021', '2021-01-01', '2022-01-01', null, 'two days of one year'],
    [null, '2021-01-01', '2021-01-02', null, 'nobody knows since when'],
  ])('since %s, signed from %s before %s: %s, %s', (since, from, to, expected, _why) => {
    expect(wasSo(since, { from, to })).toBe(expected);
  });
});
