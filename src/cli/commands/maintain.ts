import type { Command } from 'commander';
import { say } from '../io.js';
import { withOperations } from '../open-operations.js';
import { progressBar } from '../progress.js';
import type { Finish } from '../command.js';
import { putDamagedAside } from '../put-damaged-aside.js';

export function addRebuild(program: Command, finish: Finish): void {
  program
    .command('rebuild')
    .description('make the graph again from the originals and the journal; nothing is lost')
    .addHelpText('after', '\nExample:\n  cancu rebuild')
    .action(() => finish(rebuildCommand()));
}

async function rebuildCommand(): Promise<number> {
  await putDamagedAside();
  const bar = progressBar();
  const count = await withOperations('write', (operations) =>
    operations.rebuild({ progress: bar.progress }).finally(() => {
      bar.stop();
    }),
  );
  say(`the graph was made again from ${count} documents`);
  return 0;
}

export function addMigrate(program: Command, finish: Finish): void {
  program
    .command('migrate')
    .description('bring the schema of a Neo4j up to date (the embedded store does so by itself)')
    .addHelpText('after', '\nExample:\n  GRAPH_URL=bolt://localhost:7687 NEO4J_PASSWORD=… cancu migrate')
    .action(() => finish(migrateCommand()));
}

async function migrateCommand(): Promise<number> {
  await withOperations('write', () => Promise.resolve());
  say('the schema is up to date');
  return 0;
}
