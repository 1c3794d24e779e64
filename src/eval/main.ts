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

/** `npm run eval [-- --diagnose]`: accuracy on every gold set that is here. */
function main(): void {
  const registry = loadRegistry();
  const sets: [string, GoldDocumentFile[]][] = [
    ['sample plans (seeds/plans)', readGold(join(root, 'seeds/plans'), join(root, 'seeds/plans'))],
  ];
  if (existsSync(join(shared, 'gold')))
    sets.push(['real plans (shared/gold)', readGold(join(shared, 'gold'), join(shared, 'plans'))]);
  else console.log('shared/ is not here: the real plans are left out\n');
  for (const [name, documents] of sets) {
    const scored = documents.map((document) => {
      const extraction = extract(document.text, { registry });
      return { document, extraction, score: score(extraction, document.gold) };
    });
    const rows = scored.map((one): [string, Score] => [one.document.name, one.score]);
    console.log(printTable(name, [...rows, ['total', total(rows.map(([, row]) => row))]]));
    if (process.argv.includes('--diagnose')) {
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
