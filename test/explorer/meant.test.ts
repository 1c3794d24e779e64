import { expect, test } from 'vitest';
import { splitYear } from '../../src/explorer/parts/meant.js';

test.each([
  ['33/CT-TTg 2021', { text: '33/CT-TTg', year: '2021' }],
  ['33/2021', { text: '33', year: '2021' }],
  ['33/CT-TTg, năm 2021', { text: '33/CT-TTg', year: '2021' }],
  ['năm dân vận khéo 2020 ', { text: 'năm dân vận khéo', year: '2020' }],
  ['2021', null],
  ['33/CT-TTg', null],
  ['12021', null],
  ['33 1789', null],
])('%s', (text, expected) => {
  expect(splitYear(text)).toEqual(expected);
});
