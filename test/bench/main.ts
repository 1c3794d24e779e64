import { cpus } from 'node:os';
import { Command } from 'commander';
import Table from 'cli-table3';
import { packageVersion } from '../../src/version.js';
import { benchExtraction } from './extraction.js';
import { fill, openEngine, timeQuestions, type EngineName, type Timing } from './graph.js';
import { round } from './measure.js';

/** `npm run bench`: what follows is printed anew each time; compare ratios of one run, not figures of two machines. */
const options = new Command('bench')
  .option('--documents <sizes>', 'numbers of synthetic documents, ascending', '1000,100000')
  .option('--engines <names>', 'which stores', 'grafeo,neo4j')
  .parse()
  .opts<{ documents: string; engines: string }>();
const sizes = options.documents.split(',').map(Number);
const engines = options.engines.split(',') as EngineName[];

console.log(`cancu ${packageVersion()}, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}\n`);

const extraction = table(['stage', 'MB/s', 'documents/s', 'time ÷ layout']);
await benchExtraction((...row) => extraction.push([...row]));
console.log(`Extraction\n${extraction.toString()}\n`);

const ingest = table(['engine', 'documents', 'documents/s', 'so far']);
const timings = new Map<string, readonly Timing[]>();
for (const engine of engines) {
  const { workspace, close } = await openEngine(engine);
  let done = 0;
  for (const size of sizes) {
    const ms = await fill(workspace, done, size, (now) => {
      if (process.stderr.isTTY) process.stderr.write(`\r${engine}: ${now} documents `);
    });
    ingest.push([engine, `${done} → ${size}`, round((size - done) / (ms / 1000)), size]);
    done = size;
    timings.set(`${engine} ${size}`, await timeQuestions(workspace));
  }
  await close();
}
console.log(`Ingest, from bytes to graph, journal and originals included\n${ingest.toString()}\n`);

for (const size of sizes) {
  const [first] = engines;
  const answers = table(['question', 'engine', 'calls', 'p50 ms', 'p99 ms', 'raw p50', 'raw p99', 'p50 ÷ raw', `p50 ÷ ${first}`]);
  const base = timings.get(`${first} ${size}`) ?? [];
  base.forEach(({ name, p50: p50OfFirst }, index) => {
    for (const engine of engines) {
      const timing = timings.get(`${engine} ${size}`)?.[index];
      if (!timing) continue;
      const { calls, p50, p99, rawP50, rawP99 } = timing;
      answers.push([name, engine, calls, ...[p50, p99, rawP50, rawP99, p50 / rawP50, p50 / p50OfFirst].map(round)]);
    }
  });
  console.log(`GraphQL beside the bare store calls that it makes, ${size} documents\n${answers.toString()}\n`);
}

function table(head: string[]): Table.Table {
  return new Table({ head, style: { head: [], border: [] } });
}
