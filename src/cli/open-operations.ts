import { storeConfig } from '../app/config/store.js';
import { findRunningServer } from '../app/control/client.js';
import { localOperations, type Operations } from '../app/operations.js';
import { openWorkspace } from '../app/workspace.js';
import { loadRegistry } from '../registry/registry.js';
import { say } from './io.js';
import { progressBar } from './progress.js';

/**
 * The store that the environment names: through the server that holds it, if one does, else opened by this process.
 *
 * @param writes whether the command may bring the schema of a Neo4j up to date
 */
export async function openOperations(writes: boolean): Promise<Operations> {
  const config = storeConfig();
  if (config.kind === 'embedded') {
    const running = await findRunningServer(config.folder);
    if (running) return running;
  }
  const bar = progressBar();
  try {
    const options = {
      registry: loadRegistry(),
      migrate: writes ? 'always' : 'if-new',
      warn: say,
      progress: bar.progress,
    } as const;
    return localOperations(await openWorkspace(config, options));
  } finally {
    bar.stop();
  }
}

/** Opens, runs and closes, whatever happens. */
export async function withOperations<T>(writes: boolean, work: (operations: Operations) => Promise<T>): Promise<T> {
  const operations = await openOperations(writes);
  try {
    return await work(operations);
  } finally {
    await operations.close();
  }
}
