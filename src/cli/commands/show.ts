import { InvalidArgumentError, type Command } from 'commander';
import { CancuError, wordingErrors } from '../../errors/cancu-error.js';
import { collapse } from '../../text/fold.js';
import { isPartialDate } from '../../time/partial-date.js';
import { fromEnum } from '../../api/enums.js';
import type { Language as AskedLanguage, ShowQuery, ShowQueryVariables } from '../generated/operations.js';
import type { Language } from '../../words/language.js';
import { say as saying, wording, type Wording } from '../../words/sentence.js';
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
  const language = languageOf(rest);
  const variables = { asOf: asOf ?? null, language: toEnum<AskedLanguage>(language) };
  return wordingErrors(language, () =>
    withOperations('any', async (operations) => {
      const id = await orPrintCandidates(format, () => resolveDocument(operations, text, place ?? null, language));
      const { document } = await operations.query<ShowQuery>('show', { id, ...variables } satisfies ShowQueryVariables);
      if (!document) throw new CancuError('NOT_FOUND', saying('show.no-document', { id }));
      if (format === 'json') printJson(document);
      else printDocument(document, language);
      return 0;
    }),
  );
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

function printDocument(document: Shown, language: Language): void {
  const say = wording(language);
  printHead(document, say);
  printStatus(document, say);
  printCitations(document, say);
  printWork(document, say);
  for (const words of document.warnings) print(say('report.note', { words }));
}

function printHead(document: Shown, say: Wording): void {
  const { issuedOn: day, issuedOnInferred, signer } = document;
  print(bold([document.symbol, document.title].filter(Boolean).join(': ') || document.id));
  print(dim(document.id));
  const date = day == null ? say('report.no-date') : issuedOnInferred ? say('report.inferred', { day }) : say('day', { day });
  print([document.issuer, date, signer && say('show.signed-by', { name: signer })].filter(Boolean).join(' · '));
}

function printStatus({ id, status, currentVersion }: Shown, say: Wording): void {
  const value = bold(say(`status.${dashed(status.value)}`));
  print(`\n${say('show.status', { day: status.asOf, value, sinceDay: status.since ?? null })}`);
  for (const { statement, source } of status.because) print(`  ${say('show.because', { statement })} ${dim(`[${source}]`)}`);
  for (const { statement, source } of status.claims) print(`  ${say('show.also-said', { statement })} ${dim(`[${source}]`)}`);
  if (currentVersion && currentVersion.id !== id)
    print(`  ${say('show.in-its-place', { document: `${currentVersion.symbol} (${currentVersion.id})` })}`);
}

function printCitations({ citations, citedBy }: Shown, say: Wording): void {
  if (citations.totalCount > 0) {
    print(`\n${say('show.cites', { count: citations.totalCount })}`);
    printTable(
      [say('column.printed'), say('column.date'), say('column.role'), say('column.refers-to')],
      citations.edges.map(({ node }) => [
        collapse(node.surface),
        node.issuedOn ?? null,
        say(`role.${dashed(node.role)}`),
        targetOf(node, say),
      ]),
    );
  }
  if (citedBy.totalCount > 0) {
    const shown = citedBy.edges.map(({ node: { document, role } }) => [
      document.id,
      say(`role.${dashed(role)}`),
      document.title ?? null,
    ]);
    const cut = citedBy.totalCount > shown.length ? shown.length : null;
    print(`\n${say('show.cited-by', { count: citedBy.totalCount, shown: cut })}`);
    printTable([say('column.document'), say('column.role'), say('column.title')], shown);
  }
}

function targetOf(
  { resolution, candidates, refersTo }: Shown['citations']['edges'][number]['node'],
  say: Wording,
): string | null {
  if (resolution === 'UNKNOWN') return say('show.unknown');
  if (resolution !== 'AMBIGUOUS') return refersTo?.id ?? null;
  return say('show.ambiguous', { documents: candidates.map((one) => one.document.id).join(', ') });
}

function printWork({ agencies, deadlines }: Shown, say: Wording): void {
  if (agencies.length > 0) {
    print(`\n${say('show.gives-work')}`);
    printTable(
      [say('column.agency'), say('column.roles'), say('column.id')],
      agencies.map(({ agency, roles }) => [agency.name, roles.map((role) => say(`task.${dashed(role)}`)).join(', '), agency.id]),
    );
  }
  if (deadlines.length > 0) {
    print(`\n${say('show.deadlines')}`);
    printTable(
      [say('column.due'), say('column.printed'), say('column.who'), say('column.what')],
      deadlines.map((one) => [one.date ?? one.recurrence ?? null, collapse(one.surface), one.who ?? null, one.what ?? null]),
    );
  }
}

/** `PARTLY_REPLACED` → `partly-replaced`, as the names of messages have it. */
export function dashed<E extends string>(value: E): Dashed<E> {
  return fromEnum(value) as Dashed<E>;
}

type Dashed<E extends string> = E extends `${infer Head}_${infer Tail}` ? `${Lowercase<Head>}-${Dashed<Tail>}` : Lowercase<E>;

/** `PARTLY_REPLACED` → `partly replaced`. */
export function words(value: string): string {
  return fromEnum(value).replace(/-/gu, ' ');
}
