import type { TestProject } from 'vitest/node';
import { startNeo4j, type Neo4jServer } from '../../src/tools/neo4j/server.js';

export interface Neo4jAccess {
  readonly url: string;
  readonly username: string;
  readonly password: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: Neo4jAccess | null;
  }
}

let server: Neo4jServer | null = null;

/**
 * A Neo4j of its own for the run. Where none can be started the tests are skipped, with the reason; not so under CI, where
 * a suite that did not run must not look green.
 */
export async function setup(project: TestProject): Promise<void> {
  try {
    server = await startNeo4j();
    const { url, username, password } = server;
    project.provide('neo4j', { url, username, password });
  } catch (error) {
    if (process.env['CI']) throw error;
    console.log(`\n${(error as Error).message}: the tests on Neo4j are left out.\n`);
    project.provide('neo4j', null);
  }
}

export async function teardown(): Promise<void> {
  await server?.stop();
}
