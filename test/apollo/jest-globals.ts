import * as vitest from 'vitest';
import { ON_PURPOSE } from './on-purpose.js';

/** What the suite takes of Jest, by Vitest. */
export { expect } from 'vitest';
export const jest = { fn: vitest.vi.fn, spyOn: vitest.vi.spyOn };

type Done = (error?: Error | null) => void;
type Body = (done: Done) => unknown;

/** Jest gives what takes an argument a function to call when it is done. */
function awaited(body: Body): () => Promise<void> {
  return async () => {
    if (body.length === 0) await body(() => undefined);
    else
      await new Promise<void>((resolve, reject) => {
        body((error) => {
          if (error == null) resolve();
          else reject(error);
        });
      });
  };
}

const hook =
  (of: (body: () => Promise<void>) => void) =>
  (body: Body): void => {
    of(awaited(body));
  };

export const beforeAll = hook(vitest.beforeAll);
export const beforeEach = hook(vitest.beforeEach);
export const afterAll = hook(vitest.afterAll);
export const afterEach = hook(vitest.afterEach);

/** The names of the tests that were defined. */
export const defined: string[] = [];

function define(name: string, body: Body): void {
  defined.push(name);
  const why = ON_PURPOSE[name];
  if (why === undefined) vitest.test(name, awaited(body));
  else vitest.test.fails(`${name} (on purpose not: ${why})`, awaited(body));
}

/** What the suite itself leaves out is none of ours. */
const leaveOut = (): void => undefined;

export const describe = Object.assign((name: string, body: () => void): void => void vitest.describe(name, body), {
  skip: leaveOut,
  each: (...table: Parameters<typeof vitest.describe.each>) => vitest.describe.each(...table),
});
export const test = Object.assign(define, {
  skip: leaveOut,
  each: (...table: Parameters<typeof vitest.test.each>) => vitest.test.each(...table),
});
export const it = test;
