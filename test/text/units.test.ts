import fc from 'fast-check';
import { expect, test } from 'vitest';
import { UnitTest } from '../../src/text/characters.js';
import { opensPair, sourceOf } from '../../src/text/units.js';

test('the code units of a text are those that it gives one by one, halves of pairs too', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { units } = sourceOf(text);
      expect([...units]).toEqual(Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)));
      units.forEach((unit, at) => {
        expect(opensPair(units, at, unit)).toBe((text.codePointAt(at) ?? 0) > 0xffff);
      });
    }),
  );
  const halves = sourceOf('a\uD83D\uDE00\uD83Db').units;
  expect([...halves].map((unit, at) => opensPair(halves, at, unit))).toEqual([false, true, false, false, false]);
});

test('a test of characters holds of what its pattern matches, again and again, and of nothing where nothing stands', () => {
  const isMark = new UnitTest(/[.;”]/u);
  for (let round = 0; round < 2; round += 1)
    expect(Array.from('.;”a ', (one) => isMark.holds(one.charCodeAt(0)))).toEqual([true, true, true, false, false]);
  expect(isMark.holds(''.charCodeAt(0))).toBe(false);
});
