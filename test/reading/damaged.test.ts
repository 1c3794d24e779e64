import { beforeAll, describe, expect, test } from 'vitest';
import { CancuError } from '../../src/errors/cancu-error.js';
import type { Format } from '../../src/reading/format.js';
import { sourceFile } from '../../src/reading/read-file.js';
import { readText } from '../../src/reading/read-text.js';
import { asHtml, asPdf, asWord } from '../support/plan-formats.js';
import { planParts } from '../support/plan-parts.js';
import { sampleNamed } from '../support/plans.js';

/** Numbers that look like chance and are the same each time. */
function* chance(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

function damaged(bytes: Uint8Array, seed: number): Uint8Array {
  const numbers = chance(seed);
  const next = (below: number): number => Math.floor(numbers.next().value * below);
  const copy = Uint8Array.from(bytes);
  for (let count = 1 + next(20); count > 0; count -= 1) copy[next(copy.length)] = next(256);
  return next(3) === 0 ? copy.subarray(0, 1 + next(copy.length)) : copy;
}

const TRIES = 60;

describe.each<[Format, (parts: ReturnType<typeof planParts>) => Promise<Uint8Array | string> | Uint8Array | string]>([
  ['txt', (parts) => parts.paragraphs.join('\n')],
  ['html', asHtml],
  ['docx', asWord],
  ['pdf', (parts) => asPdf(parts, 30)],
])('.%s with bytes changed or cut off', (format, make) => {
  let bytes: Uint8Array = new Uint8Array();
  beforeAll(async () => {
    bytes = Buffer.from(await make(planParts(Buffer.from(sampleNamed('commune-2023.txt').bytes).toString())));
  });

  test('is read, or refused with what to do: nothing else', async () => {
    const others: string[] = [];
    let refused = 0;
    for (let seed = 1; seed <= TRIES; seed += 1) {
      try {
        await readText(sourceFile(`x.${format}`, format, damaged(bytes, seed)));
      } catch (error) {
        if (error instanceof CancuError && error.code === 'BAD_INPUT') refused += 1;
        else others.push(`${seed}: ${String(error)}`);
      }
    }
    expect(others).toEqual([]);
    expect(refused).toBeGreaterThan(0);
  });
});
