import { describe, expect, test } from 'vitest';
import { contains, overlaps, type Span } from '../../src/text/span.js';

const span = (start: number, end: number): Span => ({ start, end });

describe('spans are half open', () => {
  test.each([
    [span(0, 10), span(3, 5), true, true, 'inside'],
    [span(0, 10), span(0, 10), true, true, 'the same'],
    [span(3, 5), span(0, 10), false, true, 'around'],
    [span(0, 5), span(3, 8), false, true, 'over the edge'],
    [span(0, 5), span(5, 8), false, false, 'side by side'],
    [span(0, 5), span(7, 8), false, false, 'apart'],
  ])('%j and %j', (a, b, inside, common) => {
    expect(contains(a, b)).toBe(inside);
    expect(overlaps(a, b)).toBe(common);
    expect(overlaps(b, a)).toBe(common);
  });
});
