import { describe, expect, test } from 'vitest';
import { casesOf } from '../../src/eval/cases.js';
import { diagnose } from '../../src/eval/diagnose.js';
import { evaluated } from '../support/evaluated.js';
import { got, NO_GOLD, wanted } from '../support/gold.js';

const TEXT = 'Chỉ thị số 1, Chỉ thị số 2, Chỉ thị số 3, Chỉ thị số 4, rồi đến trước ngày 5/6/2020 thì xong.';
const AGENCY = { heading: '', agencyId: null, start: 0, end: 0 };

const RESULT = evaluated('plan', {
  text: TEXT,
  gold: {
    document: { ...NO_GOLD.document, title: 'Nuôi ong' },
    citations: [wanted(0, 'A'), wanted(14, 'B', { title: 'về nuôi ong' }), wanted(28, 'KL-114-TW-2010', { symbol: '114-KL/TW' })],
    agencies: [{ name: 'Sở Nội vụ', heading: null, section: 'III.2', roles: ['lead', 'advise'] }],
    deadlines: [{ start: 65, end: 84, surface: 'x', date: '2020-06-05', recurrence: null }],
    recipients: ['Nhà Đỏ', 'Như trên', 'Như trên'],
  },
  reading: {
    citations: [
      got(14, 'B', { role: 'other', title: 'về nuôi', documentId: null }),
      got(28, 'x', { symbol: '114-KL/TW', documentId: 'vn/tw/2015/kl/114' }),
      got(42, 'D', { documentId: null }),
    ],
    agencies: [{ ...AGENCY, name: 'SỞ NỘI VỤ', section: 'III.2', roles: ['lead', 'perform'] }],
    recipients: ['Nhà Xanh', 'Như trên'],
  },
});

describe('what is amiss', () => {
  test('one line each: measure, fault and place, and nothing of the text', () => {
    expect(casesOf(RESULT)).toEqual([
      'found missing: 0 A',
      'found extra: 42 D',
      'title wrong: 14 B',
      'role wrong: 14 B',
      'agency roles missing: III.2 so noi vu: advise',
      'agency roles extra: III.2 so noi vu: perform',
      'deadlines missing: 65 2020-06-05',
      'recipients missing: nha do',
      'recipients missing: nhu tren',
      'recipients extra: nha xanh',
      'head missing: title',
      'document wrong: 28 KL-114-TW-2010 = vn/tw/2015/kl/114 (year 2015)',
    ]);
  });

  test('what was wrongly taken for a name is not told in full, for it may be a sentence', () => {
    const name = 'một hai ba bốn năm sáu bảy tám';
    const agencies = [{ ...AGENCY, name, section: 'II', roles: ['lead' as const] }];
    const cases = casesOf(evaluated('plan', { gold: {}, reading: { recipients: [name], agencies } }));
    expect(cases).toEqual([
      'agencies extra: II mot hai ba bon nam sau …',
      'agency roles extra: II mot hai ba bon nam sau …: lead',
      'recipients extra: mot hai ba bon nam sau bay …',
    ]);
    const byName = { symbol: null, type: 'L', surface: name, documentId: null };
    expect(casesOf(evaluated('plan', { gold: {}, reading: { citations: [got(5, 'x', byName)] } }))).toEqual(['found extra: 5 L']);
    expect(casesOf(evaluated('plan', { gold: { recipients: [name] }, reading: {} }))).toEqual([
      'recipients missing: mot hai ba bon nam sau bay tam',
    ]);
  });

  test('a cluster torn in two is told of each of its mentions', () => {
    const { outcomes, resolution, document } = evaluated('plan', {
      gold: { citations: [wanted(0, 'A'), wanted(20, 'A')] },
      reading: { citations: [got(0, 'A', { key: 'x', documentId: null }), got(20, 'A', { key: 'y', documentId: null })] },
    });
    expect(casesOf({ outcomes, resolution, document })).toEqual(['identity wrong: 0 A', 'identity wrong: 20 A']);
  });

  test('nothing of what is as it should be', () => {
    const same = { gold: { citations: [wanted(0, 'A')] }, reading: { citations: [got(0, 'A', { documentId: null })] } };
    expect(casesOf(evaluated('plan', same))).toEqual([]);
  });
});

describe('the diagnosis', () => {
  const report = diagnose(RESULT);

  test.each([
    [/^== plan$/mu],
    [/^found +missing +0 A {2}…Chỉ thị số 1, /mu],
    [/^found +extra +42 D {2}….*Chỉ thị số 4, rồi đến trước ngày/mu],
    [/^title +wrong +14 B .*…\n +want ve nuoi ong\n +got {2}ve nuoi$/mu],
    [/^role +wrong +14 B .*…\n +want basis\n +got {2}other$/mu],
    [/^agency roles extra +III\.2 so noi vu: perform$/mu],
    [/^deadlines +missing 65 2020-06-05 {2}….*5\/6\/2020 thì xong\.…$/mu],
    [/^recipients +missing nha do$/mu],
    [/^head +missing title\n +want nuoi ong\n +got {2}null$/mu],
    [/^document +wrong +28 KL-114-TW-2010 .*\n +got {2}vn\/tw\/2015\/kl\/114: year 2015$/mu],
  ])('%s', (line) => {
    expect(report).toMatch(line);
  });

  test('has a line for each case', () => {
    const entries = report.split('\n').filter((line) => /^\S.*(?:missing|extra|wrong) /u.test(line));
    expect(entries).toHaveLength(casesOf(RESULT).length);
  });
});
