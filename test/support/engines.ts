import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import driverModule from 'neo4j-driver';
import { inject } from 'vitest';
import { workspaceOver, type Workspace } from '../../src/app/workspace.js';
import { openGrafeo } from '../../src/graph/grafeo/store.js';
import { openNeo4j } from '../../src/graph/neo4j/store.js';
import { openFileJournal } from '../../src/journal/file-journal.js';
import { graphJournal } from '../../src/journal/graph-journal.js';
import { loadRegistry, type Registry } from '../../src/registry/registry.js';
import type { Neo4jAccess } from './start-neo4j.js';

/** A store that suites run on: every call gives an empty workspace that holds the registry. */
export interface TestEngine {
  readonly name: 'grafeo' | 'neo4j';
  open(registry?: Registry): Promise<Workspace>;
  /** What a new start of the program over the same data gives, with the shipped registry. */
  reopen(workspace: Workspace): Promise<Workspace>;
}

export const registry = loadRegistry();

/** In memory, with a journal in a folder of its own. Rows without an order come shuffled, so that no answer leans on one. */
export const grafeo: TestEngine = {
  name: 'grafeo',
  async open(over = registry) {
    const folder = mkdtempSync(join(tmpdir(), 'cancu-test-'));
    const store = await openGrafeo({ shuffleUnordered: true });
    const journal = await openFileJournal(folder, failOnWarning);
    const workspace = await workspaceOver(store, journal, over);
    return closingWith(workspace, () => {
      rmSync(folder, { recursive: true, force: true });
    });
  },
  reopen,
};

/** The run's server, emptied. */
export const neo4j: TestEngine = {
  name: 'neo4j',
  async open(over = registry) {
    const access = inject('neo4j');
    if (!access) throw new Error('no Neo4j was started for this run');
    await emptyNeo4j(access);
    const store = await openNeo4j(access);
    return workspaceOver(store, graphJournal(store), over);
  },
  reopen,
};

async function reopen(workspace: Workspace): Promise<Workspace> {
  const again = await workspaceOver(workspace.store, workspace.journal, registry);
  return Object.assign(again, { close: () => workspace.close() });
}

/** Journal and originals too, which no question of the product would remove. */
export async function emptyNeo4j({ url, username, password }: Neo4jAccess): Promise<void> {
  const driver = driverModule.driver(url, driverModule.auth.basic(username, password));
  const session = driver.session();
  try {
    await session.run(readFileSync(new URL('empty.cypher', import.meta.url), 'utf8'));
  } finally {
    await session.close();
    await driver.close();
  }
}

function closingWith(workspace: Workspace, cleanUp: () => void): Workspace {
  const close = workspace.close.bind(workspace);
  return Object.assign(workspace, {
    async close() {
      await close();
      cleanUp();
    },
  });
}

function failOnWarning(message: string): never {
  throw new Error(`unexpected warning: ${message}`);
}
