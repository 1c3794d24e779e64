import { describe, expect, test } from 'vitest';
import { numberParagraphs } from '../../src/plan/section.js';
import { layOut } from '../../src/reading/layout.js';

const pathsOf = (text: string): string[] => numberParagraphs(layOut(text).body).map((one) => one.path);

describe('the path of each paragraph', () => {
  test.each([
    ['I. MỘT\n1. Việc\na) Phần\n- Ý\n2. Việc\nII. HAI\n1. Việc', ['I', 'I.1', 'I.1.a', 'I.1.a', 'I.2', 'II', 'II.1'], 'a plan'],
    [
      'I. MỘT\n1. Việc\n1.1. Phần\n1.2. Phần\n2. Việc',
      ['I', 'I.1', 'I.1.1', 'I.1.2', 'I.2'],
      'numbers with points are one level below',
    ],
    ['Điều 1. Ong\n1. Tổ\na) Mật\nĐiều 2. Bò', ['Điều 1', 'Điều 1.1', 'Điều 1.1.a', 'Điều 2'], 'articles'],
    ['Phần I. Ong\nI. MỘT\n1. Tổ\nPhần II. Bò\nI. MỘT', ['Phần I', 'Phần I.I', 'Phần I.I.1', 'Phần II', 'Phần II.I'], 'parts'],
    [
      'Chương I. ONG\nMục 1. TỔ\nĐiều 1. Ong\nMục 2. CHUỒNG\nĐiều 2. Bò\nChương II. HOA\nĐiều 3. Hoa',
      [
        'Chương I',
        'Chương I.Mục 1',
        'Chương I.Mục 1.Điều 1',
        'Chương I.Mục 2',
        'Chương I.Mục 2.Điều 2',
        'Chương II',
        'Chương II.Điều 3',
      ],
      'chapters hold sections',
    ],
    ['Mở đầu.\n- Ý.\n1. Việc\nLời thêm.', ['', '', '1', '1'], 'what has no number stands where it stands'],
    ['1. Việc\na) Phần\nI. MỘT\n1. Việc', ['1', '1.a', 'I', 'I.1'], 'a higher level closes all below'],
  ])('%j → %j: %s', (text, expected) => {
    expect(pathsOf(text)).toEqual(expected);
  });
});
