import { storeConfig } from '../app/config/store.js';
import { prepareDataFolder } from '../app/data-folder.js';
import { fileTokens } from '../app/tokens/file-tokens.js';
import { graphTokens } from '../app/tokens/graph-tokens.js';
import type { TokenStore } from '../app/tokens/token.js';
import { openWorkspace } from '../app/workspace.js';
import { loadRegistry } from '../registry/registry.js';
import { say } from './io.js';

/**
 * Where the store that the environment names keeps its tokens. A server that holds the embedded file is not disturbed.
 *
 * @param writes whether a data folder that is not there is made
 */
export async function withTokens<T>(writes: boolean, work: (tokens: TokenStore) => Promise<T>): Promise<T> {
  const config = storeConfig();
  if (config.kind === 'embedded') {
    if (writes) prepareDataFolder(config.folder);
    return work(fileTokens(config.folder));
  }
  const workspace = await openWorkspace(config, { registry: loadRegistry(), warn: say });
  try {
    return await work(graphTokens(workspace.store));
  } finally {
    await workspace.close();
  }
}
