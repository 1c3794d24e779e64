import { GrafeoDB, Transaction as GrafeoTransaction } from '@grafeo-db/js';
import { ManagedTransaction, Session } from 'neo4j-driver';
import { vi } from 'vitest';
import { cypher, readMigrations } from '../../src/graph/cypher-files.js';

/** What reaches the engines from now on, by its words. */
export interface SentStatements {
  /** How many statements were sent. */
  count(): number;
  /** Statements that stand in no file of cypher/. */
  strangers(): string[];
  forget(): void;
  stop(): void;
}

interface Runs {
  run: (statement: unknown) => unknown;
}

/** Listens where our code ends and the engines' begins, on both of them. */
export function sentStatements(): SentStatements {
  const spies = [
    vi.spyOn(GrafeoDB.prototype, 'executeCypher'),
    vi.spyOn(GrafeoTransaction.prototype, 'executeCypher'),
    vi.spyOn(Session.prototype as unknown as Runs, 'run'),
    vi.spyOn(ManagedTransaction.prototype as unknown as Runs, 'run'),
  ];
  const known = new Set([...Object.values(cypher), ...migrationStatements()]);
  const sent = (): unknown[] => spies.flatMap((spy) => spy.mock.calls.map(([statement]) => statement));
  return {
    count: () => sent().length,
    strangers: () =>
      sent().flatMap((statement) => (typeof statement === 'string' && known.has(statement) ? [] : [String(statement)])),
    forget() {
      for (const spy of spies) spy.mockClear();
    },
    stop() {
      for (const spy of spies) spy.mockRestore();
    },
  };
}

function migrationStatements(): string[] {
  return (['grafeo', 'neo4j'] as const).flatMap((engine) => readMigrations(engine).flatMap(({ statements }) => statements));
}
