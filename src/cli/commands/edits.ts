import { Option, type Command } from 'commander';
import { editKinds } from '../../edit/edit.js';
import { formatOption, type Finish } from '../command.js';
import type { EditsQuery } from '../generated/operations.js';
import { print, printJson, printTable } from '../io.js';
import { withOperations } from '../open-operations.js';

interface Options {
  readonly format: string;
  readonly kind?: string;
  readonly author?: string;
  readonly about?: string;
  readonly inForce?: boolean;
}

type Listed = EditsQuery['edits']['edges'][number]['node'];

export function addEdits(program: Command, finish: Finish): void {
  program
    .command('edits')
    .description('what curators say, the latest first; what is out of force too')
    .addOption(new Option('--kind <kind>', 'only of this kind').choices(editKinds))
    .option('--author <name>', 'only by this author')
    .option('--about <id>', 'only those that name this document or body')
    .option('--in-force', 'only those that nobody has withdrawn')
    .addOption(formatOption('table', 'json'))
    .addHelpText('after', '\nExamples:\n  cancu edits\n  cancu edits --about vn/ttg/2021/ct/33 --format json')
    .action((options: Options) => finish(editsCommand(options)));
}

async function editsCommand({ format, kind, author, about, inForce }: Options): Promise<number> {
  const kinds = kind === undefined ? null : [kind.toUpperCase().replace(/-/gu, '_')];
  const filter = { kinds, author: author ?? null, about: about ?? null, inForce: inForce ?? null };
  const edits = await withOperations('any', async (operations) => {
    const all: Listed[] = [];
    for (let after: string | null = null; ;) {
      const page: EditsQuery = await operations.query<EditsQuery>('edits', { filter, after });
      all.push(...page.edits.edges.map(({ node }) => node));
      if (!page.edits.pageInfo.hasNextPage) return all;
      after = page.edits.pageInfo.endCursor ?? null;
    }
  });
  if (format === 'json') printJson(edits);
  else if (edits.length === 0) print('no edits');
  else
    printTable(
      ['id', 'on', 'by', 'state', 'says'],
      edits.map((edit) => [edit.id, edit.at.slice(0, 10), edit.author, stateOf(edit), `${edit.says}: ${edit.reason}`]),
    );
  return 0;
}

function stateOf({ withdrawn, applies, whyNot }: Listed): string {
  if (withdrawn) return `out of force by ${withdrawn.id}`;
  return applies ? 'in force' : `does not apply: ${whyNot}`;
}
