import { describe, expect, test } from 'vitest';
import type { KnownTarget } from '../../../src/citation/resolve/candidates.js';
import type { Citing } from '../../../src/citation/resolve/identity.js';
import { isFuture, issuerSingles, scoreCandidate, type Evidence } from '../../../src/citation/resolve/score.js';
import { issuerAt } from '../../../src/citation/issuer.js';
import { registry } from '../../support/registry.js';
import { tokensOf } from '../../support/texts.js';

const issuer = (name: string): Evidence['issuer'] => issuerAt(tokensOf(name), 0, registry.vocabulary);

const target: KnownTarget = {
  documentId: 'vn/tw/2013/nq/25',
  issuedOn: '2013-06-03',
  issuer: 'Ban Chấp hành Trung ương Đảng',
  title: 'Về nuôi ong lấy mật ở vùng cao',
  term: 'XI',
  type: 'NQ',
  confirmed: true,
};
const nothing: Evidence = { date: null, impossibleDay: null, title: null, issuer: null, dateRefuted: false };
const citing: Citing = { documentId: 'vn/lao-cai/ubnd/2023/kh/45', place: 'lao-cai', issuedOn: '2023-03-15', notAfter: null };

describe('scoreCandidate', () => {
  test.each<[Partial<Evidence>, boolean, boolean, RegExp, string]>([
    [{}, false, false, /nothing that is printed tells it/, 'the symbol alone'],
    [{ date: '2013-06-03' }, true, false, /the date fits/, 'its day'],
    [{ date: '2013' }, true, false, /the date fits/, 'its year'],
    [{ date: '2013-07-03' }, true, false, /the year fits/, 'another day of its year'],
    [{ date: '2014-06-03' }, false, true, /another date/, 'another year'],
    [{ impossibleDay: { text: '31/6/2013', year: 2013 } }, true, false, /its year fits/, 'the year of a day that there is not'],
    [{ impossibleDay: { text: '31/6/2014', year: 2014 } }, false, false, /its year is another one/, 'which speaks against none'],
    [{ impossibleDay: { text: '29/02/2013', year: null } }, false, false, /nothing that is printed/, 'a leap day tells no year'],
    [{ title: 'nuôi ong lấy mật' }, true, false, /the title fits/, 'its title, shortened'],
    [{ title: 'về làm đường thôn' }, false, false, /another title/, 'another title excludes nothing: titles are printed freely'],
    [{ issuer: issuer('Ban Chấp hành Trung ương khóa XI') }, true, false, /the term fits/, 'its term'],
    [{ issuer: issuer('Ban Chấp hành Trung ương khóa X') }, false, true, /another term/, 'another term'],
    [{ issuer: issuer('Ban Chấp hành Trung ương') }, false, false, /nothing/, 'an issuer without a term'],
    [{ date: '2024-06-03', dateRefuted: true }, false, false, /nothing/, 'a date that cannot be right says nothing'],
  ])('%j: positive %s, excluded %s, %s: %s', (evidence, positive, excluded, why) => {
    const scored = scoreCandidate(target, { ...nothing, ...evidence }, citing);
    expect(scored).toMatchObject({ positive, excluded });
    expect(scored.why.join('; ')).toMatch(why);
    expect(scored.score).toBeGreaterThanOrEqual(0);
    expect(scored.score).toBeLessThanOrEqual(1);
  });

  test('what speaks for it adds up, what speaks against it takes away', () => {
    const scoreOf = (evidence: Partial<Evidence>, over: Partial<KnownTarget> = {}): number =>
      scoreCandidate({ ...target, ...over }, { ...nothing, ...evidence }, citing).score;
    const ranked = [
      scoreOf({ date: '2013-06-03', title: 'về nuôi ong lấy mật ở vùng cao' }),
      scoreOf({ date: '2013-06-03' }),
      scoreOf({ date: '2013-07-03' }),
      scoreOf({}),
      scoreOf({}, { confirmed: false }),
      scoreOf({ date: '2014-06-03' }),
    ];
    expect(ranked).toEqual([...ranked].sort((a, b) => b - a));
    expect(new Set(ranked).size).toBe(ranked.length);
  });
});

describe('isFuture', () => {
  test.each([
    ['2023-03-16', citing, true, 'the day after the plan'],
    ['2023-03-15', citing, false, 'its own day'],
    ['2024', citing, true, 'a later year'],
    ['2023', citing, false, 'its year, which may have begun before it'],
    ['2024', { ...citing, issuedOn: null }, false, 'a plan of which no day is known'],
    [
      '2024-05-01',
      { ...citing, issuedOn: '2024', notAfter: '2024-04-30' },
      true,
      'after the first day on which something is due',
    ],
    ['2024-04-01', { ...citing, issuedOn: '2024', notAfter: '2024-04-30' }, false, 'before it'],
  ])('%s, cited by %j: %s, %s', (date, by, expected) => {
    expect(isFuture(date, by)).toBe(expected);
  });
});

describe('issuerSingles', () => {
  const secretariat = { ...target, documentId: 'vn/tw/2008/nq/25', issuer: 'Ban Bí thư Trung ương Đảng' };

  test.each([
    [[secretariat], 'Ban Chấp hành Trung ương', true, 'the other is of another body'],
    [[{ ...target, documentId: 'vn/tw/2008/nq/25' }], 'Ban Chấp hành Trung ương', false, 'both are of it'],
    [[{ ...secretariat, issuer: null }], 'Ban Chấp hành Trung ương', false, 'the other may be of it'],
    [[], 'Ban Chấp hành Trung ương', false, 'one that is known alone is singled out by nothing'],
    [[secretariat], 'Chính phủ', false, 'neither is'],
  ])('among %j, %s: %s, %s', (others, name, expected) => {
    expect(issuerSingles(target, others, issuer(name))).toBe(expected);
  });

  test('needs an issuer', () => {
    expect(issuerSingles(target, [secretariat], null)).toBe(false);
  });
});
