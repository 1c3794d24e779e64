import { expect, test } from 'vitest';
import { pairUp } from '../../src/eval/pairs.js';
import { got, wanted } from '../support/gold.js';

test.each([
  ['with the one it shares most letters with', [got(8, 'a'), got(1, 'b')], [wanted(0, 'A')], ['A–b', '–a']],
  ['one over two: with the first', [got(0, 'a', { end: 40 })], [wanted(0, 'A'), wanted(20, 'B')], ['A–a', 'B–']],
  [
    'a law inside the name of another, of which nothing else was read, with itself',
    [got(20, 'a')],
    [wanted(0, 'A', { end: 60 }), wanted(20, 'B')],
    ['A–', 'B–a'],
  ],
  [
    'the part with the symbol of a long name with that name, not with the law named in it',
    [got(20, 'a', { end: 60 })],
    [wanted(0, 'A', { end: 60 }), wanted(20, 'B')],
    ['A–a', 'B–'],
  ],
  [
    'long name and law inside, both read',
    [got(0, 'a', { end: 60 }), got(20, 'b')],
    [wanted(0, 'A', { end: 60 }), wanted(20, 'B')],
    ['A–a', 'B–b'],
  ],
  ['what is to be ignored with nothing', [got(0, 'a'), got(30, 'b')], [wanted(0, 'A', { ignore: true })], ['–b']],
])('paired %s', (_how, read, gold, pairs) => {
  expect(pairUp(read, gold).map((pair) => `${pair.gold?.key ?? ''}–${pair.read?.key ?? ''}`)).toEqual(pairs);
});
