import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { createApiServer } from '../../../src/api/server.js';
import { chromiumPath } from '../../support/chromium.js';
import { projectRoot } from '../../support/project.js';
import { registry } from '../../support/registry.js';
import { loadInBulk } from '../bulk/load.js';
import { fill, openEngine, type EngineName } from '../graph.js';

export const EXPLORER = join(projectRoot, 'dist/explorer');

/** The explorer as users have it, over synthetic plans on a disk. */
export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * On the embedded store what ingesting that many texts leaves there; on Neo4j the same written straight into it, so that the
 * texts themselves are not at hand.
 *
 * @throws Error where there is no explorer to serve
 */
export async function serveExplorer(engine: EngineName, documents: number, progress: (done: number) => void): Promise<Served> {
  if (!existsSync(join(EXPLORER, 'index.html'))) throw new Error(`no explorer in ${EXPLORER}: run "npm run build" first`);
  const { workspace, driver, close } = await openEngine(engine);
  if (driver) await loadInBulk(driver, documents, progress);
  else await fill(workspace, 0, documents, progress);
  const { reader } = workspace;
  // the usual size, as `cancu serve` has it
  const cache = { maxBytes: 64 * 1024 * 1024, recheckMs: Infinity, changes: () => workspace.changes };
  const logger = pino({ level: 'silent' });
  const server = await createApiServer({
    reader,
    cache,
    registry,
    logger,
    explorer: EXPLORER,
    shutdownMs: 0,
    requestsPerMinute: null,
  });
  const url = await server.listen({ port: 0, host: '127.0.0.1' });
  return {
    url,
    async close() {
      await server.close();
      await close();
    },
  };
}

/** @throws Error where this machine has no Chromium */
export function chromiumHere(): string {
  if (chromiumPath === null) throw new Error('no Chromium on this machine: install it, or name one by CHROMIUM');
  return chromiumPath;
}
