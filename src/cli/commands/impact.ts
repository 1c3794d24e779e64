import type { Command } from 'commander';
import type { Operations } from '../../app/operations.js';
import { CancuError, wordingErrors } from '../../errors/cancu-error.js';
import { collapse } from '../../text/fold.js';
import type { Language as AskedLanguage, ImpactQuery, ImpactQueryVariables } from '../generated/operations.js';
import { toEnum } from '../../api/enums.js';
import type { Language } from '../../words/language.js';
import { say as saying } from '../../words/sentence.js';
import { languageOf, languageOption } from '../language-option.js';
import { bold, dim, print, printJson, printTable, say } from '../io.js';
import { withOperations } from '../open-operations.js';
import { placeOption } from '../place-option.js';
import { readNumber } from '../read-number.js';
import { resolveDocument } from '../resolve-document.js';
import { formatOption, type Finish } from '../command.js';
import { orPrintCandidates, readDate, words } from './show.js';

interface Options {
  readonly format: string;
  readonly asOf?: string;
  readonly maxDepth: number;
  readonly first: number;
  readonly place?: string;
  readonly language?: Language;
}

type Impact = NonNullable<ImpactQuery['impact']>;
type Edges = Impact['resting']['edges'];

const PAGE = 100;

export function addImpact(program: Command, finish: Finish): void {
  program
    .command('impact')
    .description('what rests on a document, directly and through others, before and after what happened to it')
    .argument('<symbol-or-id>', 'a symbol (33/CT-TTg@2021 says the year), a name, or a documentId')
    .addOption(formatOption('table', 'json'))
    .addOption(languageOption())
    .option('--as-of <date>', 'the day (default: today)', readDate)
    .option('--max-depth <steps>', 'how many steps at most', readNumber, 6)
    .option('--first <count>', 'how many at most', readNumber, PAGE)
    .addOption(placeOption('province, for symbols of local bodies'))
    .addHelpText('after', '\nExamples:\n  cancu impact 290-QĐ/TW\n  cancu impact vn/ttg/2016/ct/16 --as-of 2021-12-31')
    .action((text: string, options: Options) => finish(impactCommand(text, options)));
}

async function impactCommand(text: string, options: Options): Promise<number> {
  const language = languageOf(options);
  return wordingErrors(language, () =>
    withOperations('texts', async (operations) => {
      const id = await orPrintCandidates(options.format, () =>
        resolveDocument(operations, text, options.place ?? null, language),
      );
      const { impact, edges } = await readAll(operations, id, options);
      if (options.format === 'json') printJson({ ...impact, resting: { ...impact.resting, edges } });
      else printImpact(impact, edges);
      return 0;
    }),
  );
}

/** Page after page, until there are as many as asked for. */
async function readAll(operations: Operations, id: string, options: Options): Promise<{ impact: Impact; edges: Edges }> {
  const { asOf = null, maxDepth, first } = options;
  const language = toEnum<AskedLanguage>(languageOf(options));
  const edges: Edges = [];
  for (let after: string | null = null; ;) {
    const variables: ImpactQueryVariables = { id, asOf, maxDepth, first: Math.min(PAGE, first - edges.length), after, language };
    const { impact }: ImpactQuery = await operations.query<ImpactQuery>('impact', variables);
    if (!impact) throw new CancuError('NOT_FOUND', saying('show.no-document', { id }));
    const { pageInfo } = impact.resting;
    edges.push(...impact.resting.edges);
    after = pageInfo.endCursor ?? null;
    if (!pageInfo.hasNextPage || edges.length >= first) return { impact, edges };
  }
}

function printImpact({ document, before, after, instead, depths, resting, truncated }: Impact, edges: Edges): void {
  print(bold([document.symbol, document.title].filter(Boolean).join(': ') || document.id));
  print(dim(document.id));
  const was = before ? `${words(before.value)}, then ` : '';
  print(`\nStatus on ${after.asOf}: ${was}${bold(words(after.value))}${after.since == null ? '' : ` since ${after.since}`}`);
  for (const { statement, source } of after.because) print(`  because ${statement} ${dim(`[${source}]`)}`);
  for (const one of instead) if (one.id !== document.id) print(`  in its place: ${one.symbol ?? one.id}: ${one.title ?? ''}`);
  if (depths.length > 0) {
    print('\nWhat rests on it');
    printTable(
      ['depth', 'documents', 'citations', 'work', 'signed before', 'signed after'],
      depths.map((one) => [one.depth, one.documents, one.citations, one.assignments, one.signedBefore, one.signedAfter]),
    );
  } else print('\nNothing here rests on it.');
  for (const { node, depth, signedAfter, through, citations, assignments } of edges) {
    const when = signedAfter === true ? ', signed after the change' : signedAfter === false ? ', signed before it' : '';
    print(
      `\n${bold(node.id)} ${dim(`depth ${depth}${when}`)}\n  ${[node.issuer, node.issuedOn, node.title].filter(Boolean).join(' · ')}`,
    );
    if (depth > 1) print(`  through ${through.map((one) => one.id).join(', ')}`);
    for (const { surface, role, span } of citations)
      print(`  ${words(role)} ${dim(`[${span.start}–${span.end}]`)}: ${collapse(surface)}`);
    for (const { quote } of assignments) print(`  work: ${collapse(quote)}`);
  }
  if (edges.length < resting.totalCount) say(`The first ${edges.length} of ${resting.totalCount}: --first shows more.`);
  if (truncated) say('There may be more: the search stopped at its depth or size.');
  say('Only what was read into this graph is listed; a thin list is no evidence that nothing else rests on it.');
}
