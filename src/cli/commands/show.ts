import { InvalidArgumentError, type Command } from 'commander';
import { CancuError } from '../../errors/cancu-error.js';
import { collapse } from '../../text/fold.js';
import { isPartialDate } from '../../time/partial-date.js';
import { fromEnum } from '../../api/enums.js';
import type { Language as AskedLanguage, ShowQuery, ShowQueryVariables } from '../generated/operations.js';
import type { Language } from '../../words/language.js';
import { languageOf, languageOption } from '../language-option.js';
import { toEnum } from '../../api/enums.js';
import { bold, dim, print, printJson, printTable } from '../io.js';
import { withOperations } from '../open-operations.js';
import { placeOption } from '../place-option.js';
import { AmbiguousError, resolveDocument } from '../resolve-document.js';
import { formatOption, type Finish } from '../command.js';

interface Options {
  readonly format: string;
  readonly asOf?: string;
  readonly place?: string;
  readonly language?: Language;
}

type Shown = NonNullable<ShowQuery['document']>;

export function addShow(program: Command, finish: Finish): void {
  program
    .command('show')
    .description('what is known of a document: status, what it cites, who cites it, work and deadlines')
    .argument('<symbol-or-id>', 'a symbol (33/CT-TTg@2021 says the year), a name, or a documentId')
    .addOption(formatOption('table', 'json'))
    .addOption(languageOption())
    .option('--as-of <date>', 'the day the status is asked for (default: today)', readDate)
    .addOption(placeOption('province, for symbols of local bodies'))
    .addHelpText('after', '\nExamples:\n  cancu show 33/CT-TTg@2021\n  cancu show vn/tw/2010/qd/290 --as-of 2021-01-01')
    .action((text: string, options: Options) => finish(showCommand(text, options)));
}

/** A day of the command line. */
export function readDate(text: string): string {
  if (!isPartialDate(text)) throw new InvalidArgumentError(`"${text}" is no day: expected YYYY, YYYY-MM or YYYY-MM-DD.`);
  return text;
}

async function showCommand(text: string, { format, asOf, place, ...rest }: Options): Promise<number> {
  const variables = { asOf: asOf ?? null, language: toEnum<AskedLanguage>(languageOf(rest)) };
  return withOperations(false, async (operations) => {
    const id = await orPrintCandidates(format, () => resolveDocument(operations, text, place ?? null));
    const { document } = await operations.query<ShowQuery>('show', { id, ...variables } satisfies ShowQueryVariables);
    if (!document) throw new CancuError('NOT_FOUND', `${id}: no such document`);
    if (format === 'json') printJson(document);
    else printDocument(document);
    return 0;
  });
}

/** Where several documents may be meant, JSON gets them too. */
export async function orPrintCandidates<T>(format: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof AmbiguousError && format === 'json')
      printJson({ candidates: error.candidates, totalCount: error.totalCount });
    throw error;
  }
}

function printDocument(document: Shown): void {
  const { status, citations, citedBy } = document;
  print(bold([document.symbol, document.title].filter(Boolean).join(': ') || document.id));
  print(dim(document.id));
  const date = document.issuedOn == null ? 'no date' : `${document.issuedOn}${document.issuedOnInferred ? ' (inferred)' : ''}`;
  print([document.issuer, date, document.signer && `signed by ${document.signer}`].filter(Boolean).join(' · '));
  print(`\nStatus on ${status.asOf}: ${bold(words(status.value))}${status.since == null ? '' : ` since ${status.since}`}`);
  for (const { statement, source } of status.because) print(`  because ${statement} ${dim(`[${source}]`)}`);
  for (const { statement, source } of status.claims) print(`  also said: ${statement} ${dim(`[${source}]`)}`);
  if (document.currentVersion && document.currentVersion.id !== document.id)
    print(`  in its place: ${document.currentVersion.symbol} (${document.currentVersion.id})`);
  if (citations.totalCount > 0) {
    print(`\nCites (${citations.totalCount})`);
    printTable(
      ['printed', 'date', 'role', 'refers to'],
      citations.edges.map(({ node }) => {
        const target =
          node.resolution === 'AMBIGUOUS'
            ? `ambiguous: ${node.candidates.map((one) => one.document.id).join(', ')}`
            : node.refersTo?.id;
        return [
          collapse(node.surface),
          node.issuedOn ?? null,
          words(node.role),
          node.resolution === 'UNKNOWN' ? 'unknown' : (target ?? null),
        ];
      }),
    );
  }
  if (citedBy.totalCount > 0) {
    const shown = citedBy.edges.map(({ node }) => [node.document.id, words(node.role), node.document.title ?? null]);
    print(`\nCited by (${citedBy.totalCount}${citedBy.totalCount > shown.length ? `, the first ${shown.length}` : ''})`);
    printTable(['document', 'role', 'title'], shown);
  }
  if (document.agencies.length > 0) {
    print('\nGives work to');
    printTable(
      ['agency', 'roles', 'id'],
      document.agencies.map(({ agency, roles }) => [agency.name, roles.map(words).join(', '), agency.id]),
    );
  }
  if (document.deadlines.length > 0) {
    print('\nDeadlines');
    printTable(
      ['due', 'printed', 'who', 'what'],
      document.deadlines.map((one) => [
        one.date ?? one.recurrence ?? null,
        collapse(one.surface),
        one.who ?? null,
        one.what ?? null,
      ]),
    );
  }
  for (const warning of document.warnings) print(`Note: ${warning}`);
}

/** `PARTLY_REPLACED` → `partly replaced`. */
export function words(value: string): string {
  return fromEnum(value).replace(/-/gu, ' ');
}
