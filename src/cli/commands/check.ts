import { existsSync, mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { Option, type Command } from 'commander';
import { graphFile, storeConfig } from '../../app/config/store.js';
import { findRunningServer } from '../../app/control/client.js';
import { badFile } from '../../errors/bad-file.js';
import { CancuError, EXIT_CODES, wordingErrors } from '../../errors/cancu-error.js';
import { checkWithoutGraph, type CheckRequest } from '../../findings/check-document.js';
import type { Checked } from '../../findings/formats/checked.js';
import { folderJson, folderMarkdown, summaryOf, type FolderRow } from '../../findings/formats/folder.js';
import { checkJson } from '../../findings/formats/json.js';
import { reportNames } from '../../findings/formats/report-names.js';
import type { CheckReport } from '../../findings/report.js';
import { wordedReport } from '../../findings/worded.js';
import { ENDINGS } from '../../reading/format.js';
import { listSourceFiles, readSourceFile, type SourceFile } from '../../reading/read-file.js';
import { loadRegistry } from '../../registry/registry.js';
import type { Language } from '../../words/language.js';
import { say as saying, wording } from '../../words/sentence.js';
import { todayInVietnam } from '../../time/today.js';
import { packageVersion } from '../../version.js';
import { checkTable, folderTable } from '../check-table.js';
import { formatOption, type Finish } from '../command.js';
import { languageOf, languageOption } from '../language-option.js';
import { lookOfStdout, printRaw, say } from '../io.js';
import { withOperations } from '../open-operations.js';
import { placeOption } from '../place-option.js';
import { readDate } from './show.js';

const FORMATS = ['table', 'json', 'sarif', 'md', 'html'] as const;
type Format = (typeof FORMATS)[number];

interface Options {
  readonly format: Format;
  readonly asOf?: string;
  readonly date?: string;
  readonly place?: string;
  readonly annotate?: string;
  readonly output?: string;
  readonly language?: Language;
}

export function addCheck(program: Command, finish: Finish): void {
  program
    .command('check')
    .description('what is wrong with the references, bodies and deadlines of a document or draft; nothing of it is kept')
    .argument('<path>', `a file (${ENDINGS}), or a folder with everything below it`)
    .addOption(formatOption(...FORMATS))
    .addOption(languageOption())
    .option('--as-of <date>', 'the day for which validity is asked, or "signing": the document’s own (default: today)', readDay)
    .option('--date <date>', 'the day of a draft that prints none', readDate)
    .addOption(placeOption('province of the document, where its text names none, e.g. tuyen-quang'))
    .addOption(new Option('--annotate <out.docx>', 'for a Word file: write it anew with a comment on each finding'))
    .option('--output <folder>', 'for a folder: where the report of each file goes')
    .addHelpText(
      'after',
      `
Exit code 1 where something of level error is found. What "not judged" lists was looked at, and nothing is known of it.

Examples:
  cancu check draft.docx
  cancu check draft.docx --annotate draft-checked.docx
  cancu check plan.pdf --as-of 2024-06-30 --format html > report.html
  cancu check draft.docx --language vi --format html > report.html
  cancu check plans/ --format html --output reports/`,
    )
    .action((path: string, options: Options) => finish(checkCommand(path, options)));
}

/** For the document's own day. */
const SIGNING = 'signing';

function readDay(text: string): string {
  return text === SIGNING ? text : readDate(text);
}

async function checkCommand(path: string, options: Options): Promise<number> {
  const isFolder = existsSync(path) && statSync(path).isDirectory();
  if (options.annotate !== undefined && isFolder)
    throw new CancuError('WRONG_USE', `--annotate writes one Word file; ${path} is a folder`);
  if (options.output !== undefined && !isFolder)
    throw new CancuError('WRONG_USE', `--output is for the reports of a folder; that of ${path} goes to stdout`);
  if (options.output !== undefined && relative(path, options.output) === '')
    throw new CancuError(
      'WRONG_USE',
      `--output ${options.output}: is the folder that is checked: name another, or one inside it`,
    );
  return wordingErrors(languageOf(options), () => (isFolder ? checkFolder(path, options) : checkFile(path, options)));
}

// ---- one file ---------------------------------------------------------------------------------------------------

async function checkFile(path: string, options: Options): Promise<number> {
  const language = languageOf(options);
  const file = readSourceFile(path);
  if (options.annotate !== undefined) checkTarget(options.annotate, path, file);
  const report = await withChecker((check) => check(requestOf(file, options)));
  const checked = checkedFile(path, file, report, language);
  printRaw((await inFormat(checked, options.format)).trimEnd());
  if (options.annotate !== undefined) await annotate(options.annotate, file, checked);
  return exitCode([report]);
}

/** The original stays as it is: a checked draft is a file of its own. */
function checkTarget(target: string, path: string, { format }: SourceFile): void {
  const wrong = (why: string): CancuError => new CancuError('WRONG_USE', `--annotate ${target}: ${why}`);
  if (format !== 'docx') throw wrong(`puts comments into a Word file (.docx); ${path} is none`);
  if (!/\.docx$/iu.test(target)) throw wrong('writes a Word file: give it a name that ends in .docx');
  if (existsSync(target) && realpathSync(target) === realpathSync(path))
    throw wrong('would write over the document that is checked: give another name');
}

function requestOf(file: SourceFile, { asOf, date, place }: Options): CheckRequest {
  return { file, asOf: asOf === SIGNING ? null : (asOf ?? todayInVietnam()), date: date ?? null, place: place ?? null };
}

/** Most are loaded when they are asked for. */
async function inFormat(checked: Checked, format: Format): Promise<string> {
  switch (format) {
    case 'table':
      return checkTable(checked, lookOfStdout());
    case 'json':
      return checkJson(checked.report);
    case 'sarif':
      return sarifOf([checked]);
    case 'md':
      return (await import('../../findings/formats/markdown.js')).checkMarkdown(checked);
    case 'html':
      return (await import('../../findings/formats/html.js')).checkHtml(checked);
  }
}

async function sarifOf(checked: readonly Checked[], language?: Language): Promise<string> {
  return (await import('../../findings/formats/sarif.js')).checkSarif(checked, packageVersion(), language);
}

/** The text that the offsets count: where the report does not hold it, it is the file's own, less a byte-order mark. */
function checkedFile(path: string, { bytes }: SourceFile, report: CheckReport, language: Language): Checked {
  const text = report.text ?? new TextDecoder('utf-8').decode(bytes);
  return { file: path, text, report: wordedReport(report, language) };
}

async function annotate(path: string, file: SourceFile, { report }: Checked): Promise<void> {
  const { annotateReport } = await import('../../annotation/annotate-report.js');
  const { bytes, comments, unplaced, warnings } = await annotateReport(file.bytes, file.name, report, new Date());
  writeOrRefuse(path, bytes);
  const inWords = wording(report.language);
  const without = unplaced.map(({ finding: { kind, start }, why }) => inWords('comment.none-at', { kind, start, why }));
  say(inWords('comment.written', { file: path, count: comments }));
  for (const words of [...warnings, ...without]) say(inWords('report.note', { words }));
}

function writeOrRefuse(path: string, content: Uint8Array | string): void {
  const aside = `${path}.new`;
  try {
    writeFileSync(aside, content);
    renameSync(aside, path);
  } catch (error) {
    rmSync(aside, { force: true });
    const { code } = error as NodeJS.ErrnoException;
    throw badFile(path, saying('file.not-written', { why: String(code) }), { cause: error });
  }
}

function exitCode(reports: readonly Pick<CheckReport, 'summary'>[]): number {
  return reports.some(({ summary }) => summary.bySeverity.error > 0) ? 1 : 0;
}

// ---- a folder ---------------------------------------------------------------------------------------------------

/** A summary on stdout, and the report of each file in its own file, where it is said to what folder. */
async function checkFolder(path: string, options: Options): Promise<number> {
  const language = languageOf(options);
  const done: Checked[] = [];
  let failed = 0;
  await withChecker(async (check) => {
    for (const name of sourcesOf(path, options.output)) {
      try {
        const file = readSourceFile(name);
        done.push(checkedFile(relative(path, name) || name, file, await check(requestOf(file, options)), language));
      } catch (error) {
        if (!(error instanceof CancuError) || error.code !== 'BAD_INPUT') throw error;
        // one bad file does not keep the others from being checked
        failed += 1;
        say(`cancu: ${error.wordedIn(language).message}`);
      }
    }
  });
  if (options.output !== undefined) await writeReports(options.output, done, options.format);
  if (options.format === 'sarif') printRaw((await sarifOf(done, language)).trimEnd());
  else printRaw(summaryIn(options.format, summaryOf(done), language).trimEnd());
  return exitCode(done.map(({ report }) => report)) || (failed > 0 ? EXIT_CODES.BAD_INPUT : 0);
}

/** What an earlier run wrote into a folder inside the checked one is no document to check. */
function sourcesOf(folder: string, output: string | undefined): readonly string[] {
  const files = listSourceFiles([folder]);
  return output !== undefined && isInside(output, folder) ? files.filter((file) => !isInside(file, output)) : files;
}

function isInside(path: string, folder: string): boolean {
  const [first] = relative(folder, path).split(sep);
  return first !== '' && first !== '..';
}

function summaryIn(format: Format, rows: readonly FolderRow[], language: Language): string {
  if (format === 'json') return folderJson(rows);
  return format === 'md' ? folderMarkdown(rows, language) : folderTable(rows, lookOfStdout(), language);
}

const FILE_ENDINGS: Readonly<Record<Format, string>> = { table: 'txt', json: 'json', sarif: 'sarif', md: 'md', html: 'html' };

async function writeReports(folder: string, checked: readonly Checked[], format: Format): Promise<void> {
  try {
    // not with its parents: Node never comes back from some that cannot be made
    if (!existsSync(folder)) mkdirSync(folder);
  } catch (error) {
    throw badFile(folder, saying('file.not-made', { why: String((error as NodeJS.ErrnoException).code) }), { cause: error });
  }
  const names = reportNames(
    checked.map(({ file }) => file),
    FILE_ENDINGS[format],
  );
  for (const [index, one] of checked.entries()) {
    const content = format === 'table' ? checkTable(one, { width: null, colours: false }) : await inFormat(one, format);
    writeOrRefuse(join(folder, names[index] as string), content);
  }
  say(`${checked.length} report(s) in ${folder}`);
}

// ---- against what -----------------------------------------------------------------------------------------------

type Check = (request: CheckRequest) => Promise<CheckReport>;

/** Against the graph where there is one; where none was made yet, the registry is all that is known, and none is made. */
async function withChecker<T>(work: (check: Check) => Promise<T>): Promise<T> {
  const config = storeConfig();
  const isThere =
    config.kind === 'neo4j' || existsSync(graphFile(config.folder)) || (await findRunningServer(config.folder)) !== null;
  if (isThere) return withOperations('there', (operations) => work((request) => operations.check(request)));
  const registry = loadRegistry();
  return work((request) => checkWithoutGraph(request, registry));
}
