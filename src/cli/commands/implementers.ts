import type { Command } from 'commander';
import type { Operations } from '../../app/operations.js';
import { CancuError } from '../../errors/cancu-error.js';
import type { ImplementersQuery, ImplementersQueryVariables } from '../generated/operations.js';
import { bold, dim, print, printJson, printTable, say } from '../io.js';
import { withOperations } from '../open-operations.js';
import { readNumber } from '../read-number.js';
import { placeOption } from '../place-option.js';
import { resolveDocument } from '../resolve-document.js';
import { formatOption, type Finish } from '../command.js';
import { orPrintCandidates, words } from './show.js';

interface Options {
  readonly format: string;
  readonly direct?: boolean;
  readonly maxDepth: number;
  readonly includeBasis?: boolean;
  readonly first: number;
  readonly place?: string;
}

type Answer = NonNullable<ImplementersQuery['document']>;
type Edges = Answer['implementers']['edges'];

const PAGE = 100;

export function addImplementers(program: Command, finish: Finish): void {
  program
    .command('implementers')
    .description('which documents carry one out, directly and through others, with the sentence of every hop')
    .argument('<symbol-or-id>', 'a symbol (33/CT-TTg@2021 says the year), a name, or a documentId')
    .addOption(formatOption('table', 'json'))
    .option('--direct', 'only those that carry it out directly')
    .option('--max-depth <hops>', 'how many hops at most', readNumber, 6)
    .option('--include-basis', 'count a bare "căn cứ" too')
    .option('--first <count>', 'how many at most', readNumber, PAGE)
    .addOption(placeOption('province, for symbols of local bodies'))
    .addHelpText(
      'after',
      '\nExamples:\n  cancu implementers 33/CT-TTg@2021\n  cancu implementers vn/ha-giang/tu/2022/da/15 --format json',
    )
    .action((text: string, options: Options) => finish(implementersCommand(text, options)));
}

async function implementersCommand(text: string, options: Options): Promise<number> {
  return withOperations(false, async (operations) => {
    const id = await orPrintCandidates(options.format, () => resolveDocument(operations, text, options.place ?? null));
    const { document, edges } = await readAll(operations, id, options);
    if (options.format === 'json') printJson({ ...document, implementers: { ...document.implementers, edges } });
    else printImplementers(document, edges);
    return 0;
  });
}

/** Page after page, until there are as many as asked for. */
async function readAll(operations: Operations, id: string, options: Options): Promise<{ document: Answer; edges: Edges }> {
  const { direct, maxDepth, includeBasis, first } = options;
  const edges: Edges = [];
  for (let after: string | null = null; ;) {
    const variables: ImplementersQueryVariables = {
      id,
      transitive: direct !== true,
      maxDepth,
      includeBasis: includeBasis ?? false,
      first: Math.min(PAGE, first - edges.length),
      after,
    };
    const { document }: ImplementersQuery = await operations.query<ImplementersQuery>('implementers', variables);
    if (!document) throw new CancuError('NOT_FOUND', `${id}: no such document`);
    const { pageInfo } = document.implementers;
    edges.push(...document.implementers.edges);
    after = pageInfo.endCursor ?? null;
    if (!pageInfo.hasNextPage || edges.length >= first) return { document, edges };
  }
}

function printImplementers(document: Answer, edges: Edges): void {
  const { totalCount, truncated } = document.implementers;
  print(bold([document.symbol, document.title].filter(Boolean).join(': ') || document.id));
  print(`${dim(document.id)}\n\nCarried out by ${totalCount}${edges.length < totalCount ? `, the first ${edges.length}` : ''}`);
  if (edges.length > 0) {
    printTable(
      ['hops', 'document', 'issued', 'issuer', 'title'],
      edges.map(({ distance, node }) => [distance, node.id, node.issuedOn ?? null, node.issuer ?? null, node.title ?? null]),
    );
  }
  for (const { node, paths } of edges) {
    print(`\n${bold(node.id)}`);
    for (const path of paths) {
      print(`  ${[...path.map((hop) => hop.document.id), document.id].join(' → ')}`);
      for (const hop of path) {
        const by = hop.statedBy
          ? `${hop.statedBy.id}, ${hop.spans.map((span) => `${span.start}–${span.end}`).join(', ')}`
          : hop.how === 'CURATED'
            ? 'a curator'
            : 'registry';
        print(`    ${words(hop.how)} ${dim(`[${by}]`)}${hop.spans[0] ? `: ${hop.spans[0].text}` : ''}`);
      }
    }
  }
  if (truncated) say('There may be more: the search stopped at its depth or size.');
  say('An edge means that one text names the other; a thin list is no evidence that nobody else does.');
}
