import { expect, test } from 'vitest';
import { oncePer } from '../../src/text/once-per.js';

test('works a value out once for each key', () => {
  const asked: object[] = [];
  const ordinalOf = oncePer((key: object) => asked.push(key));
  const [first, second] = [{}, {}];
  expect([ordinalOf(first), ordinalOf(second), ordinalOf(first)]).toEqual([1, 2, 1]);
});

test('keeps undefined too', () => {
  let asked = 0;
  const nothing = oncePer((): undefined => {
    asked += 1;
  });
  const key = {};
  nothing(key);
  nothing(key);
  expect(asked).toBe(1);
});
