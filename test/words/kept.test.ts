import { describe, expect, test } from 'vitest';
import { keptIn } from '../../src/words/sentence.js';
import { recalled } from '../../src/words/kept.js';
import { caseLine, readCase, readCases } from '../support/cases.js';
import { onlyEnglish } from '../support/only-english.js';

/** Texts with every kind of slip; what else a line says of them is no matter here. */
const cases = ['citation', 'plan'].flatMap((of) => readCases(`test/${of}/cases`, caseLine.loose()));

describe('what is said of the texts of the tables and kept', () => {
  const said = new Set(
    cases.flatMap((line) => {
      const { citations, warnings } = readCase(line).extraction;
      return [
        ...warnings,
        ...citations.flatMap(({ repairs, candidates }) => [...repairs, ...candidates.flatMap(({ why }) => why)]),
      ];
    }),
  );
  const names = [...said].map((text) => recalled(text)?.name ?? text);

  test('is all known again, and has Vietnamese words', () => {
    expect([...new Set(names)].filter((name) => !name.startsWith('kept.'))).toEqual([]);
    expect(keptIn([...said], 'vi').flatMap(onlyEnglish)).toEqual([]);
  });

  test('is of many kinds', () => {
    expect(new Set(names).size).toBeGreaterThan(20);
  });
});
