import { describe, expect, test } from 'vitest';
import { addTallies, f1, precision, recall } from '../../src/eval/tally.js';

describe('precision, recall and F1', () => {
  test.each([
    [{ hit: 3, predicted: 4, expected: 6 }, 0.75, 0.5, 0.6, 'some of both'],
    [{ hit: 2, predicted: 2, expected: 2 }, 1, 1, 1, 'all'],
    [{ hit: 0, predicted: 2, expected: 2 }, 0, 0, 0, 'none'],
    [{ hit: 0, predicted: 0, expected: 2 }, null, 0, 0, 'nothing was read'],
    [{ hit: 0, predicted: 2, expected: 0 }, 0, null, 0, 'nothing was there'],
    [{ hit: 0, predicted: 0, expected: 0 }, null, null, null, 'nothing was there, and nothing was read'],
    [{ hit: 3, recalled: 1, predicted: 4, expected: 4 }, 0.75, 0.25, 0.375, 'shares that differ by side'],
    [{ hit: 0, recalled: 0, predicted: 4, expected: 4 }, 0, 0, 0, 'no shares at all'],
  ])('%j: %s, %s, %s: %s', (counts, p, r, value, _why) => {
    expect(precision(counts)).toBe(p);
    expect(recall(counts)).toBe(r);
    expect(f1(counts)).toBe(value);
  });

  test('over several documents they are those of the counts, not the mean', () => {
    const sum = addTallies([
      { hit: 1, predicted: 1, expected: 1 },
      { hit: 0, predicted: 0, expected: 3 },
    ]);
    expect(sum).toEqual({ hit: 1, predicted: 1, expected: 4 });
    expect(f1(sum)).toBe(0.4);
    expect(f1(addTallies([]))).toBeNull();
  });

  test('what is recalled is added by itself', () => {
    const sum = addTallies([
      { hit: 1, recalled: 0.5, predicted: 1, expected: 1 },
      { hit: 2, recalled: 3, predicted: 3, expected: 3 },
      { hit: 1, predicted: 1, expected: 2 },
    ]);
    expect(sum).toEqual({ hit: 4, recalled: 4.5, predicted: 5, expected: 6 });
  });
});
