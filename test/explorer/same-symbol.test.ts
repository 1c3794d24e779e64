import { expect, test } from 'vitest';
import { ofSameSymbol } from '../../src/explorer/same-symbol.js';

const FOUND = [
  { id: 'a', symbol: '33/CT-TTg', issuedOn: '2021-11-26' },
  { id: 'b', symbol: '33/CT-TTg', issuedOn: '2025-11-20' },
  { id: 'c', symbol: '33/KH-UBND', issuedOn: '2024-02-01' },
  { id: 'd', symbol: '3/QĐ-TTg', issuedOn: '2024-02-01' },
  { id: 'e', symbol: null, issuedOn: '2024-02-01' },
];

test.each([
  ['33/ct-ttg', ['a', 'b']],
  ['33 CT TTg', ['a', 'b']],
  ['33', ['a', 'b', 'c']],
  // one document only: nothing to choose
  ['33/kh-ubnd', []],
  ['3/qd-ttg', []],
  // a word of a title is no number
  ['ct', []],
  ['', []],
])('%s', (text, expected) => {
  expect(ofSameSymbol(text, FOUND).map(({ id }) => id)).toEqual(expected);
});
