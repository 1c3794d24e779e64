import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { graphql, type GraphQLSchema } from 'graphql';
import neo4j, { type Driver } from 'neo4j-driver';
import { createContext } from '../../src/api/context.js';
import { createSchema } from '../../src/api/schema.js';
import { openWorkspace, type Workspace } from '../../src/app/workspace.js';
import type { QueryName, Reader } from '../../src/graph/store.js';
import { startNeo4j } from '../../src/tools/neo4j/server.js';
import { registry } from '../support/engines.js';
import { percentile, timed } from './measure.js';
import { questions, type Question } from './questions.js';
import { randomOf, syntheticPlan } from './synthetic.js';

export type EngineName = 'grafeo' | 'neo4j';

export interface OpenEngine {
  readonly workspace: Workspace;
  /** For what is written past the workspace; null on the embedded store. */
  readonly driver: Driver | null;
  readonly close: () => Promise<void>;
}

/** A workspace as users have it: a file on disk, or a server. */
export async function openEngine(engine: EngineName): Promise<OpenEngine> {
  if (engine === 'grafeo') {
    const folder = mkdtempSync(join(tmpdir(), 'cancu-bench-'));
    const workspace = await openWorkspace({ kind: 'embedded', folder }, { registry });
    const close = async (): Promise<void> => {
      await workspace.close();
      rmSync(folder, { recursive: true, force: true });
    };
    return { workspace, driver: null, close };
  }
  const server = await startNeo4j();
  const { url, username, password } = server;
  const workspace = await openWorkspace({ kind: 'neo4j', url, username, password }, { registry });
  const driver = neo4j.driver(url, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  const close = async (): Promise<void> => {
    await workspace.close();
    await driver.close();
    await server.stop();
  };
  return { workspace, driver, close };
}

const INGESTED_AT_ONCE = 200;

/** Ingests synthetic plans up to a number, from bytes to graph, journal and all. Returns the milliseconds it took. */
export async function fill(workspace: Workspace, from: number, to: number, progress: (done: number) => void): Promise<number> {
  let spent = 0;
  for (let at = from; at < to; at += INGESTED_AT_ONCE) {
    const files = Array.from({ length: Math.min(INGESTED_AT_ONCE, to - at) }, (_, index) => syntheticPlan(at + index));
    const { ms, value } = await timed(() => workspace.ingest(files));
    const failed = value.find((one) => one.outcome !== 'added');
    if (failed) throw new Error(`${failed.name}: ${failed.outcome} ${failed.error ?? ''}`);
    spent += ms;
    progress(at + files.length);
  }
  return spent;
}

/** How long a question takes: over GraphQL, and as the bare store calls that it makes, one after the other. */
export interface Timing {
  readonly name: string;
  readonly calls: number;
  readonly p50: number;
  readonly p99: number;
  readonly rawP50: number;
  readonly rawP99: number;
}

const ROUNDS = 100;
const WARM_UP = 10;

export async function timeQuestions(workspace: Workspace): Promise<Timing[]> {
  const schema = createSchema();
  const timings: Timing[] = [];
  for (const question of questions) timings.push(await timeQuestion(question, schema, workspace));
  return timings;
}

async function timeQuestion(question: Question, schema: GraphQLSchema, { store }: Workspace): Promise<Timing> {
  const random = randomOf(42);
  const whole: number[] = [];
  const raw: number[] = [];
  let most = 0;
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    const calls: { query: QueryName; params: object }[] = [];
    const recording: Reader = {
      read: (query, params) => {
        calls.push({ query, params });
        return store.read(query, params);
      },
    };
    const variableValues = question.variables(random);
    const contextValue = createContext({ reader: recording, registry });
    const { ms, value } = await timed(() => graphql({ schema, source: question.query, variableValues, contextValue }));
    if (value.errors) throw new Error(`${question.name}: ${value.errors[0]?.message}`);
    const bare = await timed(async () => {
      for (const { query, params } of calls) await store.read(query, params);
    });
    most = Math.max(most, calls.length);
    if (round < WARM_UP) continue;
    whole.push(ms);
    raw.push(bare.ms);
  }
  return {
    name: question.name,
    calls: most,
    p50: percentile(whole, 0.5),
    p99: percentile(whole, 0.99),
    rawP50: percentile(raw, 0.5),
    rawP99: percentile(raw, 0.99),
  };
}
