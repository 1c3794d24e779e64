import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { f1, precision, recall } from '../eval/tally.js';

const RECORD = fileURLToPath(new URL('../../docs/accuracy.json', import.meta.url));

/** What is told of the record that `npm run eval -- --write` makes; src/eval/record.ts has all of it. */
const recordSchema = z.object({
  sets: z.array(
    z.object({
      id: z.string(),
      documents: z.number(),
      /** `[hit, predicted, expected]`, and what was recalled where that is another sum than the hits. */
      measures: z.record(z.string(), z.array(z.number()).min(3).max(4)),
      resolution: z.object({ right: z.number(), wrong: z.number() }),
    }),
  ),
});

export interface MeasuredSet {
  readonly set: string;
  readonly documents: number;
  readonly measures: readonly MeasuredField[];
  readonly rightDocuments: number | null;
}

interface MeasuredField {
  readonly name: string;
  readonly expected: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

/**
 * The accuracy of this version as it was measured.
 *
 * @returns an empty list where no record lies beside the program
 * @throws Error where the record is no such record
 */
export function readAccuracy(path: string = RECORD): MeasuredSet[] {
  if (!existsSync(path)) return [];
  const parsed = recordSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Error(`${path}: ${issue?.path.join('.')}: ${issue?.message}; make it again with "npm run eval -- --write"`);
  }
  return parsed.data.sets.map(({ id, documents, measures, resolution: { right, wrong } }) => ({
    set: id,
    documents,
    measures: Object.entries(measures).map(([name, counts]) => measured(name, counts)),
    rightDocuments: right + wrong === 0 ? null : right / (right + wrong),
  }));
}

function measured(name: string, [hit = 0, predicted = 0, expected = 0, recalled]: readonly number[]): MeasuredField {
  const tally = { hit, predicted, expected, ...(recalled === undefined ? {} : { recalled }) };
  return { name, expected, precision: precision(tally), recall: recall(tally), f1: f1(tally) };
}
