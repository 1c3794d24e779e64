import { expect, test } from 'vitest';
import { markdownTable, shortNames, textTable } from '../../src/eval/table.js';

const TABLE = {
  head: ['F1', 'role', 'x'],
  rows: [
    ['ké hoạch', '1.000', '–'],
    ['b', '–', '0.5'],
  ],
};

test('a table for a terminal: names to the left, figures to the right', () => {
  expect(textTable(TABLE).split('\n')).toEqual([
    'F1         role    x',
    '────────────────────',
    'ké hoạch  1.000    –',
    'b             –  0.5',
  ]);
});

test('the same table for a page', () => {
  expect(markdownTable(TABLE).split('\n')).toEqual([
    '| F1       |  role |   x |',
    '| -------- | ----: | --: |',
    '| ké hoạch | 1.000 |   – |',
    '| b        |     – | 0.5 |',
  ]);
});

test.each([
  [['short-name', 'another-short-one'], ['short-name', 'another-short-one'], 'short ones stay'],
  [
    ['ke-hoach-0134-kh-ubnd-uy-ban-nhan-dan-tinh-dak-lak', 'b'],
    ['ke-hoach-0134-kh-ubn…h-dak-lak', 'b'],
    'long ones lose their middle',
  ],
  [
    ['ke-hoach-0134-kh-ubnd-uy-ban-tinh-dak-lak', 'ke-hoach-0134-kh-ubnd-hoi-dong-tinh-dak-lak'],
    ['ke-hoach-0134-kh-ubnd-uy-ban-tinh-dak-lak', 'ke-hoach-0134-kh-ubnd-hoi-dong-tinh-dak-lak'],
    'unless they would then be the same',
  ],
])('names: %j', (names, short, _why) => {
  expect(shortNames(names)).toEqual(short);
});
