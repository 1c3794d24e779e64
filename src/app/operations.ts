import type { SourceFile } from '../reading/read-file.js';
import type { Edit, EditDraft } from '../edit/edit.js';
import { CancuError, type ErrorCode } from '../errors/cancu-error.js';
import type { CheckReport } from '../findings/report.js';
import type { CheckRequest } from '../findings/check-document.js';
import { exportLines, readImport, type ExportLine } from './export.js';
import type { IngestOutcome, Progress, Workspace } from './workspace.js';

/** Names of the files under schema/operations. */
export type OperationName = 'show' | 'implementers' | 'impact' | 'copied' | 'find' | 'first-answer' | 'edits';

/** What a check asks for, its file apart. */
export type CheckOptions = Omit<CheckRequest, 'file'>;

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
  /** Checks a document against what the graph knows; nothing of it is kept. */
  check(request: CheckRequest): Promise<CheckReport>;
  ingest(request: IngestRequest, listener: Listener): Promise<readonly IngestOutcome[]>;
  remove(documentId: string): Promise<void>;
  edit(draft: EditDraft, author: string): Promise<Edit>;
  rebuild(listener: Listener): Promise<number>;
  export(options: { readonly sources: boolean }): AsyncIterable<ExportLine>;
  import(lines: AsyncIterable<string>, name: string, listener: Listener): Promise<readonly IngestOutcome[]>;
  close(): Promise<void>;
}

/** Operations on a workspace of this process. */
export function localOperations(workspace: Workspace): Operations {
  return {
    async query<T>(operation: OperationName, variables: Record<string, unknown>): Promise<T> {
      // GraphQL takes longer to load than most commands, which do without, take to run
      const { answerQuery } = await import('./answer-query.js');
      return (await answerQuery(workspace, operation, variables)) as T;
    },
    async check(request) {
      const { checkDocument } = await import('../findings/check-document.js');
      return checkDocument(request, workspace.reader, workspace.registry);
    },
    ingest: ({ files, place }, listener) => workspace.ingest(files, { place, ...listener }),
    remove: (documentId) => workspace.remove(documentId),
    edit: (draft, author) => workspace.edit(draft, { author }),
    rebuild: ({ progress }) => workspace.rebuild(progress),
    export: (options) => exportLines(workspace, options),
    async import(lines, name, listener) {
      // read to its end first: a file that breaks off in the middle changes nothing
      const { sources, edits } = await readImport(lines, name);
      const total = sources.length + edits.length;
      const outcomes: IngestOutcome[] = [];
      for (const { file, place, at } of sources) {
        // each document keeps the time and the place it was first ingested with
        outcomes.push(...(await workspace.ingest([file], { place, at, ...reportOnly(listener) })));
        listener.progress?.(outcomes.length, total, file.name);
      }
      for (const edit of edits) {
        const outcome = await takeEdit(workspace, edit);
        outcomes.push(outcome);
        listener.report?.(outcome);
        listener.progress?.(outcomes.length, total, outcome.name);
      }
      return outcomes;
    },
    close: () => workspace.close(),
  };
}

function reportOnly({ report }: Listener): Listener {
  return report ? { report } : {};
}

/** What does not go together with the edits that are here is told, and does not keep the others out. */
async function takeEdit(workspace: Workspace, edit: Edit): Promise<IngestOutcome> {
  const nothing = { name: edit.id, documentId: null, citations: 0, resolved: 0, ambiguous: 0, unknown: 0, ended: [] };
  try {
    return { ...nothing, outcome: (await workspace.takeEdit(edit)) ? 'added' : 'unchanged', error: null };
  } catch (error) {
    if (error instanceof CancuError && ABOUT_THE_EDIT.has(error.code))
      return { ...nothing, outcome: 'failed', error: `${edit.id}: ${error.message}` };
    throw error;
  }
}

const ABOUT_THE_EDIT: ReadonlySet<ErrorCode> = new Set(['BAD_INPUT', 'NOT_FOUND', 'CONFLICT']);
