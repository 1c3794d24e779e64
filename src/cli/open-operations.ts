import { resolve } from 'node:path';
import { isStoreThere } from '../app/data-folder.js';
import { storeConfig } from '../app/config/store.js';
import { findRunningServer } from '../app/control/client.js';
import { localOperations, type Operations } from '../app/operations.js';
import { openWorkspace } from '../app/workspace.js';
import { CancuError } from '../errors/cancu-error.js';
import { loadRegistry } from '../registry/registry.js';
import { say as saying } from '../words/sentence.js';
import { say } from './io.js';
import { progressBar } from './progress.js';

/**
 * What a command needs of the store: `texts` that something was read into it, for without that its answer would be a false *none*;
 * `there` that there is one; `any` nothing, for the registry is in each that is made. `write` needs nothing either, and may bring the
 * schema of a Neo4j up to date.
 */
export type Need = 'texts' | 'there' | 'any' | 'write';

/**
 * The store that the environment names: through the server that holds it, if one does, else opened by this process.
 *
 * @throws CancuError STORE_EMPTY where nothing was ever read into it, and the command needs that; then nothing was made
 */
export async function openOperations(need: Need): Promise<Operations> {
  const config = storeConfig();
  if (config.kind === 'embedded') {
    const running = await findRunningServer(config.folder);
    if (running) return running;
    const makesOne = need === 'any' || need === 'write';
    if (!makesOne && !isStoreThere(config.folder)) throw emptyStore('embedded', resolve(config.folder));
  }
  const bar = progressBar();
  try {
    const options = {
      registry: loadRegistry(),
      migrate: need === 'write' ? 'always' : 'if-new',
      warn: say,
      progress: bar.progress,
    } as const;
    const workspace = await openWorkspace(config, options);
    if (!workspace.isEmpty || need !== 'texts') return localOperations(workspace);
    await workspace.close();
    throw emptyStore(config.kind, config.kind === 'embedded' ? resolve(config.folder) : config.url);
  } finally {
    bar.stop();
  }
}

function emptyStore(kind: 'embedded' | 'neo4j', place: string): CancuError {
  return new CancuError('STORE_EMPTY', saying('store.empty', { kind, place }));
}

/** Opens, runs and closes, whatever happens. */
export async function withOperations<T>(need: Need, work: (operations: Operations) => Promise<T>): Promise<T> {
  const operations = await openOperations(need);
  try {
    return await work(operations);
  } finally {
    await operations.close();
  }
}
