import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { titleSimilarity } from '../../src/text/similarity.js';

describe('titleSimilarity', () => {
  test.each([
    ['về trồng rừng ven biển', 'Về trồng rừng ven biển', 1, 'case makes no difference'],
    ['ve trong rung ven bien', 'về trồng rừng ven biển', 1, 'nor do diacritics'],
    ['trồng rừng', 'về trồng rừng ven biển năm 2024', 1, 'all of the shorter one is in the longer one'],
    ['về trồng rừng', 'về nuôi tôm', 0, 'one common word is no common pair'],
    ['rừng trồng về', 'về trồng rừng', 0, 'order matters'],
    ['một hai ba bốn', 'một hai ba năm', 2 / 3, 'two of three pairs'],
    ['a b a b', 'a b', 1, 'a pair counts as often as both have it'],
    ['a b', 'a b a b', 1, 'whichever comes first'],
    ['', 'về trồng rừng', 0, 'nothing is like nothing'],
  ])('%j and %j: %d, %s', (a, b, expected) => {
    expect(titleSimilarity(a, b)).toBeCloseTo(expected);
  });

  test('is the same both ways and between 0 and 1', () => {
    const title = fc.array(fc.constantFrom('về', 'trồng', 'rừng', 'ven', 'biển')).map((list) => list.join(' '));
    fc.assert(
      fc.property(title, title, (a, b) => {
        const likeness = titleSimilarity(a, b);
        expect(likeness).toBe(titleSimilarity(b, a));
        expect(likeness).toBeGreaterThanOrEqual(0);
        expect(likeness).toBeLessThanOrEqual(1);
      }),
    );
  });
});
