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
    [
      'Nơi nhận:\n- Như trên;\n- Lưu: VT, Biên KT.',
      ['Như trên', 'Lưu: VT, Biên KT'],
      'an abbreviation that looks like a signature',
    ],
    [
      'Nơi nhận:\n- Như trên;\n- VP: các Phòng: CN,\nKTTH, NN;\n- Lưu: VT (B_04).',
      ['Như trên', 'VP: các Phòng: CN, KTTH, NN', 'Lưu: VT (B_04)'],
      'a list of abbreviations over two lines',
    ],
    ['- Chính phủ; - Sở Nội vụ; - Lưu: VT.', ['Chính phủ', 'Sở Nội vụ', 'Lưu: VT'], 'without its heading, as copies print it'],
    [
      'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nSùng A Páo\n\nPHỤ LỤC\nNơi nhận:\n- Tổ ong;\n- Lưu: …',
      ['Như trên', 'Lưu: VT'],
      'a form in an annex has its own',
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
