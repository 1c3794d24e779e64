import type { Command } from 'commander';
import type { Operations } from '../../app/operations.js';
import { CancuError, wordingErrors } from '../../errors/cancu-error.js';
import type { ImplementersQuery, ImplementersQueryVariables } from '../generated/operations.js';
import { bold, dim, print, printJson, printTable, say as tell } from '../io.js';
import type { Language } from '../../words/language.js';
import { say as saying, wording, type Wording } from '../../words/sentence.js';
import { languageOf, languageOption } from '../language-option.js';
import { withOperations } from '../open-operations.js';
import { readNumber } from '../read-number.js';
import { placeOption } from '../place-option.js';
import { resolveDocument } from '../resolve-document.js';
import { formatOption, type Finish } from '../command.js';
import { dashed, orPrintCandidates } from './show.js';

interface Options {
  readonly format: string;
  readonly direct?: boolean;
  readonly maxDepth: number;
  readonly includeBasis?: boolean;
  readonly first: number;
  readonly place?: string;
  readonly language?: Language;
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
    .addOption(languageOption())
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
  const language = languageOf(options);
  return wordingErrors(language, () =>
    withOperations('texts', async (operations) => {
      const id = await orPrintCandidates(options.format, () =>
        resolveDocument(operations, text, options.place ?? null, language),
      );
      const { document, edges } = await readAll(operations, id, options);
      if (options.format === 'json') printJson({ ...document, implementers: { ...document.implementers, edges } });
      else printImplementers(document, edges, wording(language));
      return 0;
    }),
  );
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
    if (!document) throw new CancuError('NOT_FOUND', saying('show.no-document', { id }));
    const { pageInfo } = document.implementers;
    edges.push(...document.implementers.edges);
    after = pageInfo.endCursor ?? null;
    if (!pageInfo.hasNextPage || edges.length >= first) return { document, edges };
  }
}

function printImplementers(document: Answer, edges: Edges, say: Wording): void {
  const { totalCount, truncated } = document.implementers;
  const shown = edges.length < totalCount ? edges.length : null;
  print(bold([document.symbol, document.title].filter(Boolean).join(': ') || document.id));
  print(`${dim(document.id)}\n\n${say('implementers.count', { count: totalCount, shown })}`);
  if (edges.length > 0) {
    printTable(
      [say('column.hops'), say('column.document'), say('column.issued'), say('column.issuer'), say('column.title')],
      edges.map(({ distance, node }) => [distance, node.id, node.issuedOn ?? null, node.issuer ?? null, node.title ?? null]),
    );
  }
  for (const { node, paths } of edges) {
    print(`\n${bold(node.id)}`);
    for (const path of paths) printPath(path, document.id, say);
  }
  const retold = retoldAmong(edges);
  if (retold.length > 0)
    print(`\n${say('report.note', { words: say('implementers.retold', { documents: retold.join(', ') }) })}`);
  if (truncated) tell(say('implementers.more'));
  tell(say('implementers.thin'));
}

type Path = Edges[number]['paths'][number];

function printPath(path: Path, end: string, say: Wording): void {
  print(`  ${[...path.map((hop) => hop.document.id), end].join(' → ')}`);
  for (const hop of path) {
    const by = dim(`[${statedBy(hop, say)}]`);
    print(`    ${say(`how.${dashed(hop.how)}`)} ${by}${hop.spans[0] ? `: ${hop.spans[0].text}` : ''}`);
  }
}

function statedBy({ statedBy: by, how, spans }: Path[number], say: Wording): string {
  if (by) return `${by.id}, ${spans.map((span) => `${span.start}–${span.end}`).join(', ')}`;
  return how === 'CURATED' ? say('implementers.curator') : say('implementers.registry');
}

/** The samples whose sentences are proof here. */
function retoldAmong(edges: Edges): string[] {
  const stating = edges.flatMap(({ paths }) => paths.flat().flatMap((hop) => hop.statedBy ?? []));
  return [...new Set(stating.filter((one) => one.isRetold).map(({ id }) => id))];
}
