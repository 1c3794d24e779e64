import { afterAll, describe, expect, test } from 'vitest';
import type { CaseLine, Located } from './cases.js';

/** What a line is compared by: what it asks for, and what was read, in the same form. */
export interface Compared {
  readonly wanted: unknown;
  readonly got: unknown;
}

/** One test a line, file by file; says how many lines are known to fail. */
export function testCases<T extends CaseLine>(cases: readonly Located<T>[], compare: (line: Located<T>) => Compared): void {
  const failing = cases.filter((one) => one.fails !== undefined);
  const files = new Set(cases.map((one) => fileOf(one)));
  describe.each([...files])('%s', (file) => {
    test.each(cases.filter((one) => fileOf(one) === file).map((one) => [one.at, one.why, one] as const))(
      '%s %s',
      (at, _why, one) => {
        const { wanted, got } = compare(one);
        if (one.fails === undefined) expect(got, `${at}: ${one.text}`).toEqual(wanted);
        else expect(got, `${at} is read right now: take its "fails" away`).not.toEqual(wanted);
      },
    );
  });
  afterAll(() => {
    console.log(`${cases.length} cases, ${failing.length} of them known to fail`);
  });
}

function fileOf({ at }: { readonly at: string }): string {
  return at.slice(0, at.lastIndexOf(':'));
}
