import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import type { FastifyInstance } from 'fastify';
import { createApiServer } from '../../src/api/server.js';
import { curationOf } from '../../src/app/curation.js';
import { fileTokens } from '../../src/app/tokens/file-tokens.js';
import { workspaceOver } from '../../src/app/workspace.js';
import { openGrafeo } from '../../src/graph/grafeo/store.js';
import { openFileJournal } from '../../src/journal/file-journal.js';
import { loadRegistry } from '../../src/registry/registry.js';
import { AT, samples } from '../support/plans.js';
import { asShown, type Shown } from './guide.js';

/** The day that counts as today in the guide. */
const TODAY = '2026-11-21';

/** A server over the sample plans, as `npm start` makes it; not listening. */
export async function openSampleServer(): Promise<{ server: FastifyInstance; close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'cancu-guide-'));
  const registry = loadRegistry();
  const journal = await openFileJournal(folder, (warning) => {
    throw new Error(warning);
  });
  const workspace = await workspaceOver(await openGrafeo({}), journal, registry);
  await workspace.ingest(samples, { at: AT });
  const curation = curationOf(workspace, fileTokens(folder), null);
  const { reader } = workspace;
  const server = await createApiServer({ reader, registry, curation, logger: pino({ level: 'silent' }), today: TODAY });
  const close = async (): Promise<void> => {
    await server.close();
    await workspace.close();
    rmSync(folder, { recursive: true });
  };
  return { server, close };
}

/** What the server answers to a question of the guide, as the guide shows it. */
export async function answerOf(server: FastifyInstance, { query, variables, cost }: Shown): Promise<string> {
  const headers = cost ? { 'graphql-cost': 'report' } : {};
  const response = await server.inject({ method: 'POST', url: '/graphql', headers, payload: { query, variables } });
  return asShown(response.json());
}
