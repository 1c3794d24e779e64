import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { createMetrics } from '../api/metrics/metrics.js';
import { createApiServer } from '../api/server.js';
import { strangeVariables } from '../app/config/read.js';
import { serverConfig, type ServerConfig, type ServerFlags } from '../app/config/server.js';
import { storeConfig } from '../app/config/store.js';
import { curationOf, whyNoEdits } from '../app/curation.js';
import { startControlServer } from '../app/control/server.js';
import { findRunningServer } from '../app/control/client.js';
import { localOperations } from '../app/operations.js';
import { fileTokens } from '../app/tokens/file-tokens.js';
import { graphTokens } from '../app/tokens/graph-tokens.js';
import { openWorkspace, type Workspace } from '../app/workspace.js';
import { CancuError } from '../errors/cancu-error.js';
import type { KnownStore } from '../graph/migrate.js';
import { assertReady } from '../graph/readiness.js';
import { loadRegistry } from '../registry/registry.js';
import { firstAnswer } from './first-answer.js';
import { print, say } from './io.js';
import { progressBar } from './progress.js';
import { readSamples } from './samples.js';

export interface ServeOptions extends ServerFlags {
  readonly samples?: boolean;
}

/** A question that the database is left alone with, when this process is gone, ends by itself. */
const LONGEST_QUESTION_MS = 30_000;

/** What `npm run build` makes of src/explorer. */
const EXPLORER = fileURLToPath(new URL('../../dist/explorer/', import.meta.url));

/** Serves until it is told to stop. */
export async function runServer(options: ServeOptions): Promise<number> {
  const settings = serverConfig(options);
  const config = { ...storeConfig(), timeoutMs: Math.max(LONGEST_QUESTION_MS, settings.timeoutMs) };
  for (const name of strangeVariables()) say(`cancu: ${name} is set, but there is no such setting; "cancu config" lists them`);
  const folder = config.kind === 'embedded' ? config.folder : null;
  if (folder !== null && (await findRunningServer(folder))) {
    throw new CancuError(
      'STORE_LOCKED',
      `A cancu server is running on ${folder} already. Stop it, or give this one another folder by CANCU_DATA.`,
    );
  }
  const refusal = whyNoEdits(settings.host, settings.edits);
  const logger = pino({ level: settings.logLevel }, pino.destination(2));
  const registry = loadRegistry();
  const bar = progressBar();
  const workspace = await openWorkspace(config, { registry, warn: say, progress: bar.progress }).finally(() => {
    bar.stop();
  });
  const closing: (() => Promise<void>)[] = [() => workspace.close()];
  const closeAll = async (): Promise<void> => {
    for (const close of [...closing].reverse()) await close();
  };
  try {
    if (workspace.isEmpty && (options.samples ?? folder !== null)) await fillWithSamples(workspace);
    const tokens = folder === null ? graphTokens(workspace.store) : fileTokens(folder);
    const curation = curationOf(workspace, tokens, refusal);
    const server = await createApiServer({
      ...settings,
      cache: settings.cache && {
        ...settings.cache,
        changes: () => workspace.changes,
        // nobody else writes to an embedded store
        ...(folder === null ? {} : { recheckMs: Infinity }),
      },
      reader: workspace.reader,
      originals: workspace.journal,
      registry,
      logger,
      curation,
      metrics: settings.metrics ? createMetrics() : null,
      explorer: EXPLORER,
      assertReady: (signal) => assertReady(storeOf(workspace), { signal }),
    });
    closing.push(() => server.close());
    const url = await listen(server, settings);
    const operations = localOperations(workspace);
    if (folder !== null) {
      const control = await startControlServer(folder, operations, logger, settings.shutdownMs);
      closing.push(() => control.close());
    }
    print(await firstAnswer(operations, workspace.store.place, url));
    await stopSignal();
    return 0;
  } finally {
    await closeAll();
  }
}

/** The store of the moment: another takes its place when the graph is made again. */
function storeOf({ reader, store: { engine, place } }: Workspace): KnownStore {
  return { engine, place, read: (...args) => reader.read(...args) };
}

async function fillWithSamples(workspace: Workspace): Promise<void> {
  const bar = progressBar();
  const outcomes = await workspace.ingest(readSamples(), { progress: bar.progress }).finally(() => {
    bar.stop();
  });
  say(
    `The store is new: ${outcomes.length} sample plans were read into it. They are retold: their sentences are not those of the real plans.`,
  );
}

async function listen(server: Awaited<ReturnType<typeof createApiServer>>, { port, host }: ServerConfig): Promise<string> {
  try {
    const address = await server.listen({ port, host });
    return address.replace('127.0.0.1', 'localhost').replace('[::1]', 'localhost');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const why = WHY_NOT[code ?? ''] ?? `cannot be opened: ${code}`;
    throw new CancuError('WRONG_USE', `port ${port} on ${host}: ${why}`, { cause: error });
  }
}

const WHY_NOT: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program listens there; choose another one by --port',
  EACCES: 'no permission to listen there; choose one above 1023 by --port',
  EADDRNOTAVAIL: 'this machine has no such address; choose another one by --host',
  ENOTFOUND: 'this machine has no such address; choose another one by --host',
  EAI_AGAIN: 'this machine has no such address; choose another one by --host',
};

/**
 * Waits for Ctrl-C or a supervisor's SIGTERM. The handlers stay: npm passes a Ctrl-C on that the terminal has sent already,
 * and a second one must not break off the closing.
 */
function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.on(signal, () => {
        resolve();
      });
    }
  });
}
