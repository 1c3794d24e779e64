import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { todayInVietnam } from '../../time/today.js';
import { graphFile, storeConfig } from '../../app/config.js';
import { checkWithoutGraph, type CheckRequest } from '../../findings/check-document.js';
import { findRunningServer } from '../../app/control/client.js';
import type { CheckReport } from '../../findings/report.js';
import { ENDINGS } from '../../reading/format.js';
import { readSourceFile } from '../../reading/read-file.js';
import { loadRegistry } from '../../registry/registry.js';
import { printJson } from '../io.js';
import { withOperations } from '../open-operations.js';
import { placeOption } from '../place-option.js';
import { formatOption, type Finish } from '../command.js';
import { readDate } from './show.js';

interface Options {
  readonly format: string;
  readonly asOf?: string;
  readonly date?: string;
  readonly place?: string;
}

export function addCheck(program: Command, finish: Finish): void {
  program
    .command('check')
    .description('what is wrong with the references, bodies and deadlines of a document or draft; nothing of it is kept')
    .argument('<file>', `a file (${ENDINGS})`)
    .addOption(formatOption('table', 'json'))
    .option('--as-of <date>', 'the day for which validity is asked (default: today)', readDate)
    .option('--date <date>', 'the day of a draft that prints none', readDate)
    .addOption(placeOption('province of the document, where its text names none, e.g. tuyen-quang'))
    .action((file: string, options: Options) => finish(checkCommand(file, options)));
}

async function checkCommand(path: string, { format, asOf, date, place }: Options): Promise<number> {
  const file = readSourceFile(path);
  const report = await check({ file, asOf: asOf ?? todayInVietnam(), date: date ?? null, place: place ?? null });
  printJson(report);
  return report.summary.bySeverity.error > 0 ? 1 : 0;
}

/** Against the graph where there is one; where none was made yet, the registry tells all that is known, and none is made. */
async function check(request: CheckRequest): Promise<CheckReport> {
  const config = storeConfig();
  const hasGraph =
    config.kind === 'neo4j' || existsSync(graphFile(config.folder)) || (await findRunningServer(config.folder)) !== null;
  return hasGraph ? withOperations(false, (operations) => operations.check(request)) : checkWithoutGraph(request, loadRegistry());
}
