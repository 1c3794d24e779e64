import { describe, expect, test } from 'vitest';
import { remarkIn } from '../../src/words/sentence.js';
import { onlyEnglish } from '../support/only-english.js';
import { remarksOfRegistry } from '../support/remarks.js';

describe('where the registry has a fact from', () => {
  const remarks = remarksOfRegistry();

  test('is many things', () => {
    expect(remarks.length).toBeGreaterThan(90);
    expect(remarks.flatMap(onlyEnglish).length).toBeGreaterThan(100);
  });

  test.each(remarks)('%s: has Vietnamese words', (remark) => {
    expect(onlyEnglish(remarkIn(remark, 'vi'))).toEqual([]);
  });

  test.each(remarks)('%s: stays what it is in English', (remark) => {
    expect(remarkIn(remark, 'en')).toBe(remark);
  });

  test.each([
    ['recalled', 'ghi theo trí nhớ'],
    [
      'plan tuyen-quang-2020, plan ha-giang-2024; recalled (text not found in the sources searched)',
      'kế hoạch tuyen-quang-2020, kế hoạch ha-giang-2024; ghi theo trí nhớ (không tìm thấy văn bản trong các nguồn đã tìm)',
    ],
    ['https://example.org/23.aspx (page, Điều 3 read)', 'https://example.org/23.aspx (trang web, đã đọc Điều 3)'],
    ['plan ha-giang-2024 by name; title recalled', 'kế hoạch ha-giang-2024, theo tên gọi; tên gọi ghi theo trí nhớ'],
  ])('%s is put together from its pieces', (remark, words) => {
    expect(remarkIn(remark, 'vi')).toBe(words);
  });

  test.each(['Công báo số 12; trang 3 (bản in)', 'seen by me; in a paper copy', 'its title; a note of mine'])(
    'what a curator says stays: %s',
    (said) => {
      expect(remarkIn(said, 'vi')).toBe(said);
    },
  );
});
