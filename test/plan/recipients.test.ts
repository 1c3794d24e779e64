import { describe, expect, test } from 'vitest';
import { planText, read, WRAPPED } from '../support/texts.js';

const recipientsOf = (tail: string): readonly string[] =>
  read(planText({ body: [WRAPPED, WRAPPED, WRAPPED].join('\n'), tail: `\n${tail}\n` })).recipients;

describe('Nơi nhận', () => {
  test.each([
    [
      'Nơi nhận:\n- Như trên;\n- Sở Nội vụ;\n- Lưu: VT, NC.',
      ['Như trên', 'Sở Nội vụ', 'Lưu: VT, NC'],
      'marks at the end are removed',
    ],
    ['Nơi nhận:\n– Như trên;\n+ Sở Nội vụ;', ['Như trên', 'Sở Nội vụ'], 'dashes of every kind'],
    ['*Nơi nhận:*\n- Như trên;\n- Lưu VT.', ['Như trên', 'Lưu VT'], 'mark-up'],
    ['Nơi nhận: - Như trên; - Sở Nội vụ; - Lưu: VT.', ['Như trên', 'Sở Nội vụ', 'Lưu: VT'], 'on one line'],
    ['Nơi nhận:\n- Như trên,\n- Sở Nội vụ,\n- Lưu: VT.', ['Như trên', 'Sở Nội vụ', 'Lưu: VT'], 'commas'],
    ['Nơi nhận: - Như trên, - Sở Nội vụ, - Lưu: VT.', ['Như trên', 'Sở Nội vụ', 'Lưu: VT'], 'commas on one line'],
    [
      'Nơi nhận:\n- Các sở, ban, ngành;\n- Sở Lao động - Thương binh và Xã hội;',
      ['Các sở, ban, ngành', 'Sở Lao động - Thương binh và Xã hội'],
      'commas and dashes inside a name stay',
    ],
    ['Nơi nhận:\n- Như trên;\n- Thường trực\nHĐND tỉnh;', ['Như trên', 'Thường trực HĐND tỉnh'], 'a wrapped line is joined'],
    [
      'Nơi nhận:\n- Như trên;\n- Lưu: VT. TM. ỦY BAN NHÂN DÂN',
      ['Như trên', 'Lưu: VT'],
      'a signature that ran into the last line',
    ],
    [
      'Nơi nhận:\n- Như trên;\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n- Sở Nội vụ;\n- Lưu: VT.\n\nSùng A Páo',
      ['Như trên', 'Sở Nội vụ', 'Lưu: VT'],
      'a list cut by the signature goes on below it',
    ],
    ['Kính gửi:\n- Các xã;\n- Các thôn.', ['Các xã', 'Các thôn'], 'the other form'],
    ['', [], 'none'],
  ])('%j → %j: %s', (tail, expected) => {
    expect(recipientsOf(tail)).toEqual(expected);
  });

  test('what stands below the list is no part of it', () => {
    expect(recipientsOf('Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nPHỤ LỤC\n- Tổ ong;\n- Mật ong.')).toEqual(['Như trên', 'Lưu: VT']);
  });
});
