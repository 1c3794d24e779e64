import type { Command } from 'commander';
import { collapse } from '../../text/fold.js';
import type { CopiedQuery } from '../generated/operations.js';
import { bold, dim, print, printJson, say } from '../io.js';
import { withOperations } from '../open-operations.js';
import { readNumber } from '../read-number.js';
import { formatOption, type Finish } from '../command.js';
import { readDate, words } from './show.js';

interface Options {
  readonly format: string;
  readonly asOf?: string;
  readonly first: number;
}

const MOST = 100;

export function addCopied(program: Command, finish: Finish): void {
  program
    .command('copied')
    .description('the same wrong reference in several documents, with the earliest that has it')
    .addOption(formatOption('table', 'json'))
    .option('--as-of <date>', 'the day for which validity is asked (default: today)', readDate)
    .option('--first <count>', `how many at most, up to ${MOST}`, readNumber, MOST)
    .action((options: Options) => finish(copiedCommand(options)));
}

async function copiedCommand({ format, asOf, first }: Options): Promise<number> {
  return withOperations('texts', async (operations) => {
    const { copiedErrors } = await operations.query<CopiedQuery>('copied', { asOf: asOf ?? null, first });
    if (format === 'json') printJson(copiedErrors);
    else printErrors(copiedErrors);
    return 0;
  });
}

function printErrors({ totalCount, edges }: CopiedQuery['copiedErrors']): void {
  for (const { node } of edges) {
    const { kind, printed, refersTo, count, earliest, citations } = node;
    print(
      bold(`${words(kind)}: ${[printed, refersTo.symbol ?? refersTo.id].filter(Boolean).join(' for ')}, in ${count} documents`),
    );
    print(dim(`  ${refersTo.id}; earliest in ${earliest.id}, ${earliest.issuedOn ?? 'no date'}`));
    for (const { document, surface } of citations)
      print(`  ${document.issuedOn ?? 'no date'}  ${document.id}: ${collapse(surface)}`);
  }
  say(`${totalCount} wrong reference(s) that several documents share.`);
}
