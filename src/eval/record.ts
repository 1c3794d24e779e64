import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { agreementOn, type Agreement, type AnnotatedTwice } from './agreement.js';
import { casesOf } from './cases.js';
import type { DocumentResult, SetResult } from './evaluate.js';
import { fingerprint, GoldError } from './gold.js';
import { hardCases } from './hard-cases.js';
import { hardCaseScores } from './hard-case-scores.js';
import { measures, type Measure } from './measure.js';
import { addResolutions, resolutionCounts, type ResolutionCounts } from './resolution.js';
import { addScores, scoreOf, type Score } from './score.js';
import type { Tally } from './tally.js';

const count = z.int().min(0);

/** `[hit, predicted, expected]`, and what was recalled where that is another sum than the hits. */
const tally = z.tuple([z.number(), count, count]).or(z.tuple([z.number(), count, count, z.number()]));
/** Measures of which there is nothing, neither expected nor read, are left out. */
const score = z.partialRecord(z.enum(measures), tally);
const resolution = z.strictObject(Object.fromEntries(resolutionCounts.map((name) => [name, count])));
const figures = { measures: score, resolution };

const agreement = z.strictObject({ documents: count, measures: score, kappaOfRole: z.number().nullable() });

const recordSchema = z.strictObject({
  sets: z.array(
    z.strictObject({
      id: z.enum(['samples', 'plans', 'dev', 'held-out']),
      /** Tells whether gold or texts are others. */
      gold: z.string(),
      documents: count,
      ...figures,
      /** Null for what is held out. */
      hardCases: z.partialRecord(z.enum(hardCases.map(({ id }) => id)), score).nullable(),
      /** By name; null for what is held out. */
      byDocument: z.record(z.string(), z.strictObject({ gold: z.string(), ...figures, cases: z.array(z.string()) })).nullable(),
    }),
  ),
  agreement: z.strictObject({ dev: agreement, heldOut: agreement, byDocument: z.record(z.string(), agreement) }),
});

/** Figures of one run, as `docs/accuracy.json` keeps them. */
export type AccuracyRecord = z.infer<typeof recordSchema>;
export type SetRecord = AccuracyRecord['sets'][number];
export type DocumentRecord = NonNullable<SetRecord['byDocument']>[string];
export type AgreementRecord = AccuracyRecord['agreement']['dev'];
export type ScoreRecord = SetRecord['measures'];

/**
 * Reads the record of the last landed run.
 *
 * @returns null where there is none yet
 * @throws GoldError where the file is not such a record
 */
export function readRecord(path: string): AccuracyRecord | null {
  let json: string;
  try {
    json = readFileSync(path, 'utf8');
  } catch {
    return null;
  }
  const advice = 'take the committed file, or make it again with "npm run eval -- --write"';
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new GoldError([`${path}: not JSON: ${(error as Error).message}; ${advice}`]);
  }
  const parsed = recordSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new GoldError(parsed.error.issues.map((issue) => `${path}: ${issue.path.join('.')}: ${issue.message}; ${advice}`));
}

/** JSON with one line a score and a case, so that a change can be read line by line. */
export function printRecord(record: AccuracyRecord): string {
  const json = JSON.stringify(record, null, 1);
  const lists = json.replace(/\[\s*(-?[\d.][-\d.e,\s]*?)\s*\]/gu, (_, numbers: string) => `[${numbers.replace(/\s+/gu, ' ')}]`);
  const flat = lists.replace(/\{\n\s*("[^{}]*?)\n\s*\}/gu, (whole, inside: string) =>
    /^(?:"[^"]*": (?:\[[-\d.e, ]+\]|-?[\d.]+)(?:,\n\s*|$))+$/u.test(inside) ? `{ ${inside.replace(/\n\s*/gu, ' ')} }` : whole,
  );
  return `${flat}\n`;
}

// ---- making -----------------------------------------------------------------------------------------------------

/** The figures of one set. Of what is held out only the totals. */
export function recordOfSet({ set, documents }: SetResult): SetRecord {
  const total = {
    id: set.id,
    gold: digest(documents.map(({ document }) => document.name + fingerprint(document))),
    documents: documents.length,
    measures: recordOfScore(addScores(documents.map(({ outcomes }) => scoreOf(outcomes)))),
    resolution: addResolutions(documents.map((one) => one.resolution.counts)),
  };
  if (set.heldOut) return { ...total, hardCases: null, byDocument: null };
  const byCase = Object.entries(hardCaseScores(documents)).map(([id, one]) => [id, recordOfScore(one)]);
  const byDocument = documents.map((one) => [one.document.name, recordOfDocument(one)]);
  return {
    ...total,
    hardCases: Object.fromEntries(byCase) as SetRecord['hardCases'],
    byDocument: Object.fromEntries(byDocument) as SetRecord['byDocument'],
  };
}

function recordOfDocument(result: DocumentResult): DocumentRecord {
  return {
    gold: fingerprint(result.document),
    measures: recordOfScore(scoreOf(result.outcomes)),
    resolution: { ...result.resolution.counts },
    cases: casesOf(result),
  };
}

/** How far the annotators agree. Of what is held out only the total. */
export function recordOfAgreement(annotated: {
  readonly dev: readonly AnnotatedTwice[];
  readonly heldOut: readonly AnnotatedTwice[];
}): AccuracyRecord['agreement'] {
  const record = (documents: readonly AnnotatedTwice[]): AgreementRecord => {
    const { score: measured, kappaOfRole }: Agreement = agreementOn(documents);
    return {
      documents: documents.length,
      measures: recordOfScore(measured),
      kappaOfRole: kappaOfRole === null ? null : round(kappaOfRole),
    };
  };
  return {
    dev: record(annotated.dev),
    heldOut: record(annotated.heldOut),
    byDocument: Object.fromEntries(annotated.dev.map((one) => [one.name, record([one])])),
  };
}

function recordOfScore(measured: Score): ScoreRecord {
  const recorded: ScoreRecord = {};
  for (const name of measures) {
    const { hit, predicted, expected, recalled } = measured[name];
    if (predicted + expected === 0) continue;
    recorded[name] =
      recalled === undefined ? [round(hit), predicted, expected] : [round(hit), predicted, expected, round(recalled)];
  }
  return recorded;
}

/** The counts of one measure again. */
export function tallyIn(recorded: ScoreRecord, name: Measure): Tally {
  const [hit = 0, predicted = 0, expected = 0, recalled] = recorded[name] ?? [];
  return { hit, predicted, expected, ...(recalled === undefined ? {} : { recalled }) };
}

export function resolutionIn({
  resolution: counts,
}: {
  readonly resolution: Readonly<Record<string, number>>;
}): ResolutionCounts {
  return counts;
}

function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

function digest(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 8);
}
