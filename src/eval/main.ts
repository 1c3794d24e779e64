import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extract } from '../extraction/extract.js';
import { loadRegistry } from '../registry/registry.js';
import { GoldError, readGold, type GoldDocumentFile } from './gold.js';
import { diagnose, printTable } from './report.js';
import { addTallies, measures, pairUp, score, type Measure, type Score } from './score.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const shared = join(root, '../shared');

/** Documents that are measured together. Of those that are held out nobody is shown what fails. */
interface GoldSet {
  readonly name: string;
  readonly documents: readonly GoldDocumentFile[];
  readonly heldOut?: boolean;
}

function goldSets(): GoldSet[] {
  const samples = join(root, 'seeds/plans');
  const sets: GoldSet[] = [{ name: 'sample plans (seeds/plans)', documents: readGold(samples, samples) }];
  if (!existsSync(join(shared, 'gold'))) {
    console.log('../shared is not here: the real texts are left out\n');
    return sets;
  }
  const own = join(root, 'test/gold');
  const corpus = join(shared, 'corpus');
  return [
    ...sets,
    { name: 'real plans (../shared/gold)', documents: readGold(join(shared, 'gold'), join(shared, 'plans')) },
    { name: 'other documents (test/gold/dev)', documents: readGold(join(own, 'dev'), corpus) },
    { name: 'held out (test/gold/held-out)', documents: readGold(join(own, 'held-out'), corpus), heldOut: true },
  ];
}

/** `npm run eval [-- --diagnose]`: accuracy on every gold set that is here. */
function main(): void {
  const registry = loadRegistry();
  for (const { name, documents, heldOut = false } of goldSets()) {
    const scored = documents.map((document) => {
      const extraction = extract(document.text, { registry });
      return { document, extraction, score: score(extraction, document.gold) };
    });
    const rows = scored.map((one): [string, Score] => [one.document.name, one.score]);
    console.log(printTable(name, [...rows, ['total', total(rows.map(([, row]) => row))]]));
    if (process.argv.includes('--diagnose') && !heldOut) {
      for (const { document, extraction } of scored)
        console.log(diagnose(document, pairUp(extraction, document.gold), extraction));
    }
  }
}

function total(scores: readonly Score[]): Score {
  return Object.fromEntries(
    measures.map((measure: Measure) => [measure, addTallies(scores.map((one) => one[measure]))]),
  ) as Score;
}

try {
  main();
} catch (error) {
  if (!(error instanceof GoldError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
