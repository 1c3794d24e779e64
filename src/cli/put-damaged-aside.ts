import { existsSync, renameSync, rmSync } from 'node:fs';
import { graphFile, storeConfig } from '../app/config/store.js';
import { findRunningServer } from '../app/control/client.js';
import { CancuError } from '../errors/cancu-error.js';
import { openGrafeo } from '../graph/grafeo/store.js';
import { migrationState } from '../graph/migrate.js';
import { say } from './io.js';

/**
 * A graph file that cannot even be opened would stand in the way of its own rebuilding: it is put aside, where somebody who
 * wants to look into it finds it. The journal then fills a new one.
 */
export async function putDamagedAside(): Promise<void> {
  const config = storeConfig();
  if (config.kind !== 'embedded' || (await findRunningServer(config.folder))) return;
  const path = graphFile(config.folder);
  if (!existsSync(path) || (await isSound(path))) return;
  const aside = `${path}.damaged`;
  for (const ending of ['', '.wal']) {
    // the log is a folder: nothing can be renamed onto an earlier one
    rmSync(aside + ending, { recursive: true, force: true });
    if (existsSync(path + ending)) renameSync(path + ending, aside + ending);
  }
  say(`${path} was damaged; it was put aside as ${aside}`);
}

async function isSound(path: string): Promise<boolean> {
  try {
    const store = await openGrafeo({ path });
    try {
      await migrationState(store);
      return true;
    } finally {
      await store.close();
    }
  } catch (error) {
    if (error instanceof CancuError && error.code === 'STORE_DAMAGED') return false;
    throw error;
  }
}
