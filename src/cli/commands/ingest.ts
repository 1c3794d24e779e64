import type { Command } from 'commander';
import type { IngestOutcome } from '../../app/workspace.js';
import { CancuError, EXIT_CODES } from '../../errors/cancu-error.js';
import { ENDINGS } from '../../reading/format.js';
import { listSourceFiles, readSourceFile, type SourceFile } from '../../reading/read-file.js';
import { printJson, printTable, say } from '../io.js';
import { withOperations } from '../open-operations.js';
import { placeOption } from '../place-option.js';
import { progressBar } from '../progress.js';
import { formatOption, type Finish } from '../command.js';

interface Options {
  readonly format: string;
  readonly place?: string;
}

export function addIngest(program: Command, finish: Finish): void {
  program
    .command('ingest')
    .description('read documents into the graph; the same files again change nothing')
    .argument('<path...>', `files (${ENDINGS}), or folders with everything below them`)
    .addOption(formatOption('table', 'json'))
    .addOption(placeOption('province of documents whose text names none, e.g. tuyen-quang'))
    .addHelpText('after', '\nExamples:\n  cancu ingest plan.txt\n  cancu ingest plans/ more/decision.md')
    .action((paths: string[], options: Options) => finish(ingestCommand(paths, options)));
}

async function ingestCommand(paths: readonly string[], { format, place }: Options): Promise<number> {
  const failed: IngestOutcome[] = [];
  const read = listSourceFiles(paths).flatMap((path) => readOrNote(path, failed));
  const files = read.map(({ file }) => file);
  const bar = progressBar();
  const outcomes = await withOperations('write', (operations) =>
    operations.ingest({ files, place: place ?? null }, { progress: bar.progress }).finally(() => {
      bar.stop();
    }),
  );
  const all = [...outcomes.map((outcome, index) => withPath(outcome, read[index]?.path ?? outcome.name)), ...failed];
  if (format === 'json') printJson(all);
  else printOutcomes(all);
  return all.some((one) => one.outcome === 'failed') ? EXIT_CODES.BAD_INPUT : 0;
}

/** One bad file in a folder does not keep the others out. */
function readOrNote(path: string, failed: IngestOutcome[]): { path: string; file: SourceFile }[] {
  try {
    return [{ path, file: readSourceFile(path) }];
  } catch (error) {
    if (!(error instanceof CancuError)) throw error;
    failed.push({
      name: path,
      outcome: 'failed',
      documentId: null,
      ended: [],
      citations: 0,
      resolved: 0,
      ambiguous: 0,
      unknown: 0,
      error: error.message,
    });
    return [];
  }
}

/** The graph keeps a file's name alone; who gave folders needs to know which one of that name is meant. */
function withPath(outcome: IngestOutcome, path: string): IngestOutcome {
  const { name, error } = outcome;
  return { ...outcome, name: path, error: error?.startsWith(name) === true ? path + error.slice(name.length) : error };
}

export function printOutcomes(outcomes: readonly IngestOutcome[]): void {
  const read = outcomes.filter((one) => one.outcome !== 'failed');
  if (read.length > 0) {
    printTable(
      ['file', '', 'citations', 'resolved', 'ambiguous', 'unknown', 'document'],
      read.map((one) => {
        const counts =
          one.outcome === 'unchanged' ? [null, null, null, null] : [one.citations, one.resolved, one.ambiguous, one.unknown];
        return [one.name, one.outcome, ...counts, one.documentId];
      }),
    );
  }
  for (const { name, ended } of outcomes) {
    for (const { documentId, symbol, how, effectiveOn, citingDocuments, citations } of ended.filter((one) => one.citations > 0)) {
      const when = effectiveOn === null ? ', from a day that it does not state' : ` from ${effectiveOn}`;
      say(
        `${name}: ${symbol ?? documentId} is ${how} by it${when}: ${citations} citation(s) in ${citingDocuments} other document(s) rest on that; cancu impact ${documentId} lists them`,
      );
    }
  }
  for (const { error, notes = [] } of outcomes) {
    if (error !== null) say(`cancu: ${error}`);
    for (const note of notes) say(`Note: ${note}`);
  }
  say(
    `${count(outcomes, 'added')} added, ${count(outcomes, 'replaced')} replaced, ${count(outcomes, 'unchanged')} unchanged, ${count(outcomes, 'failed')} failed`,
  );
}

function count(outcomes: readonly IngestOutcome[], kind: IngestOutcome['outcome']): number {
  return outcomes.filter((one) => one.outcome === kind).length;
}
