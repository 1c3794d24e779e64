import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { checkWithoutGraph } from '../../src/findings/check-document.js';
import { findingKinds, severities, type Finding } from '../../src/findings/report.js';
import { wordedFinding, type WordedFinding } from '../../src/findings/worded.js';
import { caseLine, documentOf, readCase, readCases } from '../support/cases.js';
import { madeRegistry } from '../support/made-registry.js';
import { textFile } from '../support/plans.js';

/**
 * What a check finds in a text that is put into a plan of UBND tỉnh Lào Cai. `kind` is the kind that the line is about: with
 * `finds` there has to be exactly one such finding, and it is compared by what the line names (`suggestion` and `message` by a part
 * of it); without, there must be none.
 */
const findingLine = caseLine.extend({
  kind: z.enum(findingKinds),
  asOf: z.string().default('2026-11-21'),
  finds: z
    .strictObject({
      severity: z.enum(severities),
      surface: z.string().optional(),
      since: z.string().nullable().optional(),
      atSigning: z.boolean().nullable(),
      suggestion: z.string().nullable().optional(),
      message: z.string().optional(),
    })
    .optional(),
});
type FindingLine = z.infer<typeof findingLine>;

const registry = madeRegistry();
const cases = readCases('test/findings/cases', findingLine);

describe('the table', () => {
  test.each(findingKinds)('has as many texts with %s as texts without', (kind) => {
    const ofKind = cases.filter((one) => one.kind === kind);
    const positive = ofKind.filter(({ finds }) => finds !== undefined);
    expect(positive.length).toBeGreaterThanOrEqual(3);
    expect(ofKind.length).toBe(2 * positive.length);
  });
});

describe.each(findingKinds)('%s', (kind) => {
  test.each(
    cases.filter((one) => one.kind === kind).map((one) => [one.at, one.finds ? 'found' : 'not found', one.why, one] as const),
  )('%s %s: %s', async (at, _found, _why, line) => {
    const file = textFile('case.txt', documentOf(line));
    const { findings } = await checkWithoutGraph({ file, asOf: line.asOf, place: line.place ?? null, date: null }, registry);
    const { citations, agencies, deadlines } = readCase(line).extraction;
    const concerned = kind === 'agency-gone' ? agencies : kind === 'deadline-impossible' ? deadlines : citations;
    expect(concerned.length, `${at} names nothing that could be wrong`).toBeGreaterThan(0);
    const ofKind = findings.filter((one) => one.kind === kind);
    const wanted = line.finds === undefined ? [] : [line.finds];
    expect(
      ofKind.map((one) => named(one, line)),
      `${at}: ${line.text}`,
    ).toEqual(wanted);
  });
});

/** What the line names of a finding; of what is compared by a part that part, where it is there. */
function named(found: Finding, { finds }: FindingLine): Partial<WordedFinding> {
  const finding = wordedFinding(found, 'en');
  const fields = Object.keys(finds ?? { message: '', surface: '' }) as (keyof NonNullable<FindingLine['finds']>)[];
  return Object.fromEntries(
    fields.map((field) => {
      const [got, wanted] = [finding[field], finds?.[field]];
      const isPart = (field === 'suggestion' || field === 'message') && typeof got === 'string' && typeof wanted === 'string';
      return [field, isPart && got.includes(wanted) ? wanted : got];
    }),
  );
}
