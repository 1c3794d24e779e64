import { z } from 'zod';
import type { Extraction } from '../../src/extraction/extraction.js';
import { caseLine, readCase, readCases } from '../support/cases.js';
import { testCases } from '../support/test-cases.js';

const expectedDeadline = z.strictObject({
  surface: z.string().optional(),
  date: z.string().nullable().optional(),
  recurrence: z.string().nullable().optional(),
  who: z.string().nullable().optional(),
});
const expectedAgency = z.strictObject({
  name: z.string(),
  roles: z.array(z.enum(['lead', 'coordinate', 'advise', 'report-hub', 'perform'])),
});

/** What a plan asks of whom by when: of these lists those that a line names are compared, all of each in order. */
const planLine = caseLine.extend({
  deadlines: z.array(expectedDeadline).optional(),
  agencies: z.array(expectedAgency).optional(),
  recipients: z.array(z.string()).optional(),
});
type PlanLine = z.infer<typeof planLine>;

testCases(readCases('test/plan/cases', planLine), (line) => {
  const { deadlines, agencies, recipients } = line;
  return { wanted: { deadlines, agencies, recipients }, got: named(readCase(line).extraction, line) };
});

function named(extraction: Extraction, line: PlanLine): Pick<PlanLine, 'deadlines' | 'agencies' | 'recipients'> {
  return {
    deadlines: line.deadlines && extraction.deadlines.map((one, index) => only(one, line.deadlines?.[index])),
    agencies: line.agencies && extraction.agencies.map(({ name, roles }) => ({ name, roles: [...roles] })),
    recipients: line.recipients && [...extraction.recipients],
  };
}

/** The fields that the line names; of a deadline too many all. */
function only(
  { surface, date, recurrence, who }: Extraction['deadlines'][number],
  wanted: z.infer<typeof expectedDeadline> | undefined,
): z.infer<typeof expectedDeadline> {
  const all = { surface, date, recurrence, who };
  const fields = Object.keys(wanted ?? all) as (keyof typeof all)[];
  return Object.fromEntries(fields.map((field) => [field, all[field]]));
}
