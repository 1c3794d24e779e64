import { describe, expect, test } from 'vitest';
import { joined, kept, keptIn, say, toKeep, wordsOf, type Sentence } from '../../src/words/sentence.js';

const both = (sentence: Sentence): string[] => [wordsOf(sentence, 'en'), wordsOf(sentence, 'vi')];

describe('a sentence', () => {
  test.each([
    ['2021-11-26', '2021-11-26', 'ngày 26/11/2021'],
    ['2021-11', '2021-11', 'tháng 11/2021'],
    ['2021', '2021', 'năm 2021'],
    ['a day', 'a day', 'a day'],
  ])('has the day %s as each language prints it', (day, en, vi) => {
    expect(both(say('reason.own-end', { day }))).toEqual([
      `it ends on ${en} by its own words`,
      `văn bản tự quy định hết hiệu lực từ ${vi}`,
    ]);
  });

  test('leaves out what is not there', () => {
    const what = { act: 'REPLACES', document: 'B', scope: 'whole', provision: null, doubt: null };
    expect(both(say('reason.relation', { ...what, day: null }))).toEqual(['replaced by B', 'bị thay thế bởi B']);
    expect(both(say('reason.relation', { ...what, scope: 'part', day: '2021-07-30', provision: 'Điều 3' }))).toEqual([
      'replaced by B in part from 2021-07-30 (Điều 3)',
      'bị thay thế một phần bởi B từ ngày 30/07/2021 (Điều 3)',
    ]);
  });

  test('holds others, and lists of them', () => {
    const why = joined([say('deadline.no-such-day'), 'Điều 3', say('day', { day: '2021' })]);
    expect(both(say('finding.term-ended', { name: '5/QĐ-UBND', why }))).toEqual([
      '5/QĐ-UBND: the calendar has no such day; Điều 3; 2021',
      '5/QĐ-UBND: lịch không có ngày này; Điều 3; năm 2021',
    ]);
  });

  test.each(['{day}', "it's", '<b>', '#', "'{'", '{x, plural, one {a} other {b}}', '$&', 'none'])(
    'leaves %j as it is',
    (text) => {
      expect(both(say('finding.term-ended', { name: text, why: text }))).toEqual([`${text}: ${text}`, `${text}: ${text}`]);
    },
  );

  test('is plain data', () => {
    const sentence = say('reason.contradiction', { fact: say('contradiction.ring'), why: kept('its title') });
    expect(both(JSON.parse(JSON.stringify(sentence)) as Sentence)).toEqual(both(sentence));
    expect(both(structuredClone(sentence))).toEqual(both(sentence));
  });
});

describe('words that are kept', () => {
  test.each([
    [
      toKeep('kept.year-fits', { day: '2021-11', knownDay: '2021-11-26' }),
      'the year fits: printed 2021-11, known 2021-11-26',
      'năm ban hành khớp: viện dẫn ghi tháng 11/2021, dữ liệu ghi ngày 26/11/2021',
    ],
    [
      toKeep('kept.settled-elsewhere', { why: toKeep('kept.settled', { author: 'An', reason: 'đọc bản gốc: có số' }) }),
      'the same document as elsewhere in the text, settled by An: đọc bản gốc: có số',
      'cùng một văn bản với chỗ khác trong văn bản này, An đã xác định: đọc bản gốc: có số',
    ],
    [
      toKeep('kept.code-written', { printed: '$&', code: '{x}' }),
      'the code $& is written {x}',
      'ký hiệu loại văn bản $& phải viết là {x}',
    ],
    ['https://example.org (page)', 'https://example.org (page)', 'https://example.org (trang web)'],
    ['https://example.org (my notes)', 'https://example.org (my notes)', 'https://example.org (my notes)'],
    ['', '', ''],
  ])('%s', (text, en, vi) => {
    expect([...keptIn([text], 'en'), ...keptIn([text], 'vi')]).toEqual([en, vi]);
    expect(both(kept(text))).toEqual([en, vi]);
  });
});
