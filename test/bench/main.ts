import { cpus } from 'node:os';
import { Argument, Command, Option } from 'commander';
import Table from 'cli-table3';
import { packageVersion } from '../../src/version.js';
import { benchApi } from './api/bench-api.js';
import { benchSoak, SOAK_COLUMNS } from './api/soak.js';
import { benchCheck, CHECK_COLUMNS } from './check.js';
import { benchExplorer, EXPLORER_COLUMNS } from './explorer/bench-explorer.js';
import { benchLighthouse, LIGHTHOUSE_COLUMNS } from './explorer/lighthouse.js';
import { benchExtraction, EXTRACTION_COLUMNS } from './extraction.js';
import { fill, openEngine, timeQuestions, type EngineName, type Timing } from './graph.js';
import { benchHostile } from './hostile.js';
import { benchLimits, LIMITS_COLUMNS } from './limits.js';
import { round } from './measure.js';

const PARTS = ['extraction', 'check', 'hostile', 'limits', 'graph', 'api', 'soak', 'explorer', 'lighthouse'] as const;
type Part = (typeof PARTS)[number];

/** `npm run bench`: what follows is printed anew each time; compare ratios of one run, not figures of two machines. */
const command = new Command('bench')
  .addArgument(new Argument('[part]', 'one part of it, as --only').choices(PARTS))
  .addOption(new Option('--only <part>', 'one part of it').choices(PARTS))
  .option('--documents <sizes>', 'numbers of synthetic documents, ascending: 1000,100000 for the graph, 10000 for the explorer')
  .option('--engines <names>', 'which stores; the explorer is over the first one', 'grafeo,neo4j')
  .option('--plans <number>', 'api: plans that are written straight into Neo4j', '100000')
  .option('--seconds <number>', 'soak: how long', '600')
  .parse();
const options = command.opts<{ only?: Part; documents?: string; engines: string; plans: string; seconds: string }>();
const only = options.only ?? (command.processedArgs[0] as Part | undefined);
/** Long, or with a server and packages of their own: run when they are asked for. */
const ONLY_WHEN_NAMED: readonly Part[] = ['api', 'soak', 'explorer', 'lighthouse'];
const sizes = (options.documents ?? '1000,100000').split(',').map(Number);
const explored = Number(options.documents ?? 10_000);
const engines = options.engines.split(',') as EngineName[];

// as users run it: the database driver notes where each question comes from, which source maps make dear
process.setSourceMapsEnabled(false);
console.log(`cancu ${packageVersion()}, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}\n`);

if (asked('extraction')) {
  const extraction = table(EXTRACTION_COLUMNS);
  await benchExtraction((...row) => extraction.push([...row]));
  console.log(`Extraction: MB of UTF-8 a second on one thread\n${extraction.toString()}\n`);
}

if (asked('check')) {
  const checks = table(CHECK_COLUMNS);
  await benchCheck((...row) => checks.push([...row]));
  console.log(`Checks, from bytes to report\n${checks.toString()}\n`);
}

if (asked('hostile')) {
  const hostile = table(['hostile text', 'size', 'ms', 'growth per doubling']);
  await benchHostile((...row) => {
    process.stderr.write(`${row.join(' · ')}\n`);
    hostile.push([...row]);
  });
  console.log(`Extraction of hostile texts: 2 is linear, 4 quadratic\n${hostile.toString()}\n`);
}

if (asked('limits')) {
  const limits = table(LIMITS_COLUMNS);
  await benchLimits((...row) => limits.push([...row]));
  console.log(`Queries above a limit, refused\n${limits.toString()}\n`);
}

if (asked('api')) await benchApi(Number(options.plans), table);

if (asked('soak')) {
  const soak = table(SOAK_COLUMNS);
  const { heapMb, firstErrors, metrics } = await benchSoak(Number(options.seconds), (...row) => soak.push([...row]));
  console.log(`${options.seconds} seconds of 64 clients over HTTP, Grafeo\n${soak.toString()}`);
  console.log(`Heap after a collection at the start, half way and at the end: ${heapMb.map(round).join(', ')} MB`);
  for (const error of firstErrors) console.log(error);
  console.log(`Of its metrics, in the end:\n${metrics.join('\n')}`);
}

if (asked('explorer')) {
  const explorer = table(EXPLORER_COLUMNS);
  const [engine = 'grafeo'] = engines;
  await benchExplorer(engine, explored, (...row) => {
    process.stderr.write(`${row.join(' · ')}\n`);
    explorer.push([...row]);
  });
  console.log(`The explorer in Chromium, ${explored} documents, ${engine}\n${explorer.toString()}\n`);
}

if (asked('lighthouse')) {
  const scores = table(LIGHTHOUSE_COLUMNS);
  await benchLighthouse((...row) => {
    process.stderr.write(`${row.join(' · ')}\n`);
    scores.push([...row]);
  });
  console.log(`Lighthouse, median of five\n${scores.toString()}\n`);
}

const timings = new Map<string, readonly Timing[]>();
for (const engine of asked('graph') ? engines : []) {
  const { workspace, close } = await openEngine(engine);
  let done = 0;
  for (const size of sizes) {
    const ms = await fill(workspace, done, size, progressOf(engine, size));
    const rate = round((size - done) / (ms / 1000));
    console.log(
      `${engine}: ${done} → ${size} documents, ${rate} documents/s from bytes to graph, journal and originals included`,
    );
    done = size;
    const measured = await timeQuestions(workspace);
    timings.set(`${engine} ${size}`, measured);
    const answers = table(['question', 'calls', 'p50 ms', 'p99 ms', 'bare p50', 'bare p99', 'p50 ÷ bare']);
    for (const { name, calls, p50, p99, rawP50, rawP99 } of measured)
      answers.push([name, calls, ...[p50, p99, rawP50, rawP99, p50 / rawP50].map(round)]);
    console.log(`GraphQL on ${engine} beside the bare store calls that it makes, ${size} documents\n${answers.toString()}\n`);
  }
  await close();
}

const [first = '', ...others] = engines;
for (const size of asked('graph') ? sizes : []) {
  const base = timings.get(`${first} ${size}`) ?? [];
  const ratios = table([`p50 ÷ that of ${first}, ${size} documents`, ...others]);
  base.forEach(({ name, p50 }, index) => {
    ratios.push([name, ...others.map((engine) => round((timings.get(`${engine} ${size}`)?.[index]?.p50 ?? NaN) / p50))]);
  });
  if (others.length > 0) console.log(ratios.toString());
}

function asked(part: Part): boolean {
  return only === undefined ? !ONLY_WHEN_NAMED.includes(part) : only === part;
}

/** A line every so often: a hundred thousand documents take a while. */
function progressOf(engine: EngineName, size: number): (done: number) => void {
  const step = Math.max(1000, size / 20);
  let next = step;
  return (done) => {
    if (done < next) return;
    next += step;
    process.stderr.write(`${engine}: ${done} of ${size} documents\n`);
  };
}

function table(head: string[]): Table.Table {
  return new Table({ head, style: { head: [], border: [] } });
}
