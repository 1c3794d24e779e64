import { graphql, type GraphQLError } from 'graphql';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createContext } from '../api/context.js';
import { createSchema } from '../api/schema.js';
import { CancuError, type ErrorCode } from '../errors/cancu-error.js';
import type { SourceFile } from '../reading/read-file.js';
import { exportLines, importedSources, type ExportLine } from './export.js';
import type { IngestOutcome, Progress, Workspace } from './workspace.js';

/** Names of the files under schema/operations. */
export type OperationName = 'show' | 'implementers' | 'find' | 'first-answer';

export interface IngestRequest {
  readonly files: readonly SourceFile[];
  readonly place: string | null;
}

/** What an operation tells while it runs. */
export interface Listener {
  readonly progress?: Progress;
  readonly report?: (outcome: IngestOutcome) => void;
}

/**
 * What the command line asks for. Two ways to do it: on a workspace that this process opened, or through a server that holds
 * the embedded file.
 */
export interface Operations {
  /** Runs an operation of schema/operations against the API. @throws CancuError with the API's code */
  query<T>(operation: OperationName, variables: Record<string, unknown>): Promise<T>;
  ingest(request: IngestRequest, listener: Listener): Promise<readonly IngestOutcome[]>;
  remove(documentId: string): Promise<void>;
  rebuild(listener: Listener): Promise<number>;
  export(options: { readonly sources: boolean }): AsyncIterable<ExportLine>;
  import(lines: AsyncIterable<string>, name: string, listener: Listener): Promise<readonly IngestOutcome[]>;
  close(): Promise<void>;
}

/** Operations on a workspace of this process. */
export function localOperations(workspace: Workspace): Operations {
  const schema = createSchema();
  return {
    async query<T>(operation: OperationName, variables: Record<string, unknown>): Promise<T> {
      const contextValue = createContext({ reader: workspace.store, registry: workspace.registry, operation });
      const result = await graphql({ schema, source: operationText(operation), variableValues: variables, contextValue });
      if (result.errors?.[0]) throw asCancuError(result.errors[0]);
      return result.data as T;
    },
    ingest: ({ files, place }, listener) => workspace.ingest(files, { place, ...listener }),
    remove: (documentId) => workspace.remove(documentId),
    rebuild: ({ progress }) => workspace.rebuild(progress),
    export: (options) => exportLines(workspace, options),
    async import(lines, name, listener) {
      // read to its end first: a file that breaks off in the middle changes nothing
      const sources = await importedSources(lines, name);
      const outcomes: IngestOutcome[] = [];
      for (const { file, place, at } of sources) {
        // each document keeps the time and the place it was first ingested with
        outcomes.push(...(await workspace.ingest([file], { place, at, ...reportOnly(listener) })));
        listener.progress?.(outcomes.length, sources.length, file.name);
      }
      return outcomes;
    },
    close: () => workspace.close(),
  };
}

function reportOnly({ report }: Listener): Listener {
  return report ? { report } : {};
}

const texts = new Map<OperationName, string>();

export function operationText(name: OperationName): string {
  let text = texts.get(name);
  if (text === undefined) {
    text = readFileSync(fileURLToPath(new URL(`../../schema/operations/${name}.graphql`, import.meta.url)), 'utf8');
    texts.set(name, text);
  }
  return text;
}

/** Our own errors come back as they were; others are no fault of the user. */
export function asCancuError(error: GraphQLError | { message: string; extensions?: Record<string, unknown> }): Error {
  if ('originalError' in error && error.originalError instanceof CancuError) return error.originalError;
  const code = error.extensions?.['ownCode'] ?? error.extensions?.['code'];
  if (code === 'INTERNAL_SERVER_ERROR' || code === undefined) return new Error(error.message);
  return new CancuError(code as ErrorCode, error.message);
}
