import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonLength } from '../../src/api/cache/json-length.js';

test('what is kept is measured by about the length of its JSON', () => {
  const text = fc.stringMatching(/^[\p{L} ]{0,40}$/u);
  const value = fc.oneof(
    text,
    fc.integer({ min: 0, max: 9999 }),
    fc.boolean(),
    fc.constant(null),
    fc.array(text, { maxLength: 4 }),
  );
  const row = fc.dictionary(fc.stringMatching(/^[a-z]{1,12}$/u), value, { maxKeys: 20 });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 20 }), (rows) => {
      const length = JSON.stringify(rows).length;
      expect(jsonLength(rows)).toBeGreaterThanOrEqual(0.5 * length);
      expect(jsonLength(rows)).toBeLessThanOrEqual(1.5 * length + 10);
    }),
  );
});
