import { goldSetTitles } from './gold-sets.js';
import { hardCases } from './hard-cases.js';
import { measures, mentionMeasures, workMeasures, type Measure } from './measure.js';
import { tallyIn, resolutionIn, type AccuracyRecord, type AgreementRecord, type ScoreRecord, type SetRecord } from './record.js';
import { resolutionCounts, resolutionPrecision, resolutionRecall } from './resolution.js';
import { shortNames, type Table } from './table.js';
import { f1, precision, recall } from './tally.js';

/** A share as it is printed everywhere; a dash where there is nothing to share. */
export function share(value: number | null): string {
  return value === null ? '–' : value.toFixed(3);
}

/** A row for each document, where they may be shown, and one for all. */
function rowsOf<T>(byDocument: Readonly<Record<string, T>> | null, total: T, cellsOf: (one: T) => readonly string[]): string[][] {
  const names = Object.keys(byDocument ?? {});
  const short = shortNames(names);
  const rows = Object.values(byDocument ?? {}).map((one, index) => [short[index] ?? '', ...cellsOf(one)]);
  return [...rows, ['total', ...cellsOf(total)]];
}

const f1In = (recorded: ScoreRecord, measure: Measure): string => share(f1(tallyIn(recorded, measure)));

/** How many documents or mentions of a kind the gold has. */
export function expectedIn(recorded: ScoreRecord, measure: Measure): number {
  return tallyIn(recorded, measure).expected;
}

/** F1 of what is read of mentions: a document a row. */
export function mentionTable(set: Pick<SetRecord, 'byDocument' | 'measures'>): Table {
  return {
    head: ['F1', 'mentions', ...mentionMeasures],
    rows: rowsOf<Pick<SetRecord, 'measures'>>(set.byDocument, set, ({ measures: of }) => [
      String(expectedIn(of, 'found')),
      ...mentionMeasures.map((measure) => f1In(of, measure)),
    ]),
  };
}

/** F1 of what is read of work and head, with the number expected: a document a row. */
export function workTable(set: Pick<SetRecord, 'byDocument' | 'measures'>): Table {
  return {
    head: ['F1 (expected)', ...workMeasures],
    rows: rowsOf<Pick<SetRecord, 'measures'>>(set.byDocument, set, ({ measures: of }) =>
      workMeasures.map((measure) => `${f1In(of, measure)} (${expectedIn(of, measure)})`),
    ),
  };
}

/** Precision, recall and F1 of every measure over the set: a measure a row. */
export function totalsTable(recorded: ScoreRecord): Table {
  return {
    head: ['', 'precision', 'recall', 'F1', 'expected', 'read'],
    rows: measures.map((measure) => {
      const tally = tallyIn(recorded, measure);
      return [
        measure,
        share(precision(tally)),
        share(recall(tally)),
        share(f1(tally)),
        String(tally.expected),
        String(tally.predicted),
      ];
    }),
  };
}

/** What is told of hard cases: how many of those expected are right. */
const CASE_MEASURES = ['found', 'found+symbol', 'exact span', 'date', 'issuer', 'title', 'role', 'provision', 'effect'] as const;

/** Of the mentions of each hard case, how many are right of how many that have the field; and F1 of identity. */
export function hardCaseTable({ hardCases: byCase }: Pick<SetRecord, 'hardCases'>): Table {
  const cases = hardCases.flatMap(({ id }) => {
    const recorded = byCase?.[id];
    return recorded ? [{ id, recorded }] : [];
  });
  return {
    head: ['right of expected', 'mentions', ...CASE_MEASURES, 'identity F1'],
    rows: cases.map(({ id, recorded }) => [
      id,
      String(expectedIn(recorded, 'found')),
      ...CASE_MEASURES.map((measure) => {
        const { hit, expected } = tallyIn(recorded, measure);
        return expected === 0 ? '–' : `${hit}/${expected}`;
      }),
      f1In(recorded, 'identity'),
    ]),
  };
}

/** What became of the mentions: a document a row. */
export function resolutionTable(set: Pick<SetRecord, 'byDocument' | 'resolution'>): Table {
  return {
    head: ['documents', ...resolutionCounts, 'precision', 'recall'],
    rows: rowsOf<Pick<SetRecord, 'resolution'>>(set.byDocument, set, (one) => {
      const counts = resolutionIn(one);
      return [
        ...resolutionCounts.map((name) => String(counts[name])),
        share(resolutionPrecision(counts)),
        share(resolutionRecall(counts)),
      ];
    }),
  };
}

/** How far the annotators agree, on mentions and on the rest: documents that may be shown, and the two totals. */
export function agreementTables({ dev, heldOut, byDocument }: AccuracyRecord['agreement']): Table[] {
  const short = shortNames(Object.keys(byDocument));
  const all: [string, AgreementRecord][] = [
    ...Object.values(byDocument).map((one, index): [string, AgreementRecord] => [short[index] ?? '', one]),
    [`all ${dev.documents}`, dev],
    [`held out: ${heldOut.documents}`, heldOut],
  ];
  const table = (
    some: readonly Measure[],
    more: readonly string[],
    cellsOf: (one: AgreementRecord) => readonly string[],
  ): Table => ({
    head: ['F1', ...some, ...more],
    rows: all.map(([name, one]) => [name, ...some.map((measure) => f1In(one.measures, measure)), ...cellsOf(one)]),
  });
  return [table(mentionMeasures, ['κ of role'], ({ kappaOfRole }) => [share(kappaOfRole)]), table(workMeasures, [], () => [])];
}

const MAIN_MEASURES = [
  'found',
  'found+symbol',
  'role',
  'identity',
  'agencies',
  'agency roles',
  'deadlines',
  'recipients',
  'head',
] as const;

/** The main figures, as the README has them: a set a row. */
export function mainTable({ sets }: Pick<AccuracyRecord, 'sets'>): Table {
  return {
    head: ['F1', 'documents', 'mentions', ...MAIN_MEASURES, 'right document'],
    rows: sets.map((set) => [
      goldSetTitles[set.id].replace(/ \(.*/u, ''),
      String(set.documents),
      String(expectedIn(set.measures, 'found')),
      ...MAIN_MEASURES.map((measure) => f1In(set.measures, measure)),
      share(resolutionPrecision(resolutionIn(set))),
    ]),
  };
}
