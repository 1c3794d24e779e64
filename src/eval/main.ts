import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadRegistry } from '../registry/registry.js';
import { annotatedTwice } from './agreement.js';
import { compareRuns, printChanges } from './compare.js';
import { diagnose } from './diagnose.js';
import { evaluateSet } from './evaluate.js';
import { GoldError } from './gold.js';
import { realSets, sampleSet, TEXTS_ABSENT } from './gold-sets.js';
import { printPage } from './page.js';
import { printAgreement, printSet } from './print.js';
import { withMainFigures } from './readme.js';
import { printRecord, readRecord, recordOfAgreement, recordOfSet, type AccuracyRecord, type SetRecord } from './record.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const RECORD = 'docs/accuracy.json';

interface Options {
  /** List every miss, extra and wrong field. */
  readonly diagnose: boolean;
  /** Make this run the record. */
  readonly write: boolean;
}

/** `npm run eval [-- --diagnose] [--write]`: accuracy on every gold set that is here, and what changed since the record. */
function main(options: Options): void {
  const real = realSets(root);
  if (real === null) console.log(`${TEXTS_ABSENT}\n`);
  if (real === null && options.write) throw new GoldError([`the record is written where all sets are measured: ${TEXTS_ABSENT}`]);
  const before = readRecord(join(root, RECORD));
  const sets = measure([sampleSet(root), ...(real ?? [])], options);
  const annotated = annotatedTwice(root);
  const agreement = annotated && recordOfAgreement(annotated);
  if (agreement) console.log(`${printAgreement(agreement)}\n`);
  console.log(`== against the last landed run (${RECORD})\n`);
  console.log(before ? printChanges(compareRuns(before, sets)) : 'there is no record yet; "npm run eval -- --write" makes it');
  if (options.write && agreement) write({ sets, agreement });
}

/** Measures set after set, and prints each as soon as it is measured. */
function measure(sets: readonly ReturnType<typeof sampleSet>[], options: Options): SetRecord[] {
  const registry = loadRegistry();
  return sets.map((set) => {
    const result = evaluateSet(set, registry);
    const record = recordOfSet(result);
    console.log(`${printSet(record)}\n`);
    if (options.diagnose && !set.heldOut) for (const document of result.documents) console.log(diagnose(document));
    return record;
  });
}

function write(record: AccuracyRecord): void {
  const readme = join(root, 'README.md');
  const files: [string, string][] = [
    [join(root, RECORD), printRecord(record)],
    [join(root, 'docs/accuracy.md'), printPage(record)],
    [readme, withMainFigures(readFileSync(readme, 'utf8'), record)],
  ];
  for (const [path, text] of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  console.log(`\nwritten: ${RECORD}, docs/accuracy.md, the table in README.md`);
}

/** @returns null for words that are no option of this command */
function optionsOf(args: readonly string[]): Options | null {
  try {
    const { values } = parseArgs({ args: [...args], options: { diagnose: { type: 'boolean' }, write: { type: 'boolean' } } });
    return { diagnose: values.diagnose ?? false, write: values.write ?? false };
  } catch (error) {
    console.error(`${(error as Error).message}\nusage: npm run eval [-- [--diagnose] [--write]]`);
    return null;
  }
}

const options = optionsOf(process.argv.slice(2));
if (options === null) process.exitCode = 2;
else {
  try {
    main(options);
  } catch (error) {
    if (!(error instanceof GoldError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
