import type { MessagePort } from 'node:worker_threads';
import type { AnnotatedReport } from '../annotation/annotate-report.js';
import { CancuError } from '../errors/cancu-error.js';
import type { CheckRequest } from '../findings/check-document.js';
import type { CheckReport } from '../findings/report.js';
import type { WordedReport } from '../findings/worded.js';
import type { SourceFile } from '../reading/read-file.js';
import type { ReadText } from '../reading/read-text.js';
import { loadRegistry, type Registry } from '../registry/registry.js';
import { fileWorkHere, type FileWork } from './file-work.js';
import { readerOver } from './port-reader.js';

/** What a thread of the pool runs: each export is a job. Between threads an error of ours would lose its code and its words. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | ({ readonly ok: false } & Pick<CancuError, 'code' | 'said'>);

export interface CheckJob {
  readonly request: CheckRequest;
  /** Where the store is asked. */
  readonly port: MessagePort;
}

export interface AnnotateJob {
  readonly file: SourceFile;
  readonly report: WordedReport;
  readonly date: Date;
}

export function check({ request, port }: CheckJob): Promise<Outcome<CheckReport>> {
  return outcomeOf(() =>
    work()
      .check(request, readerOver(port))
      .finally(() => {
        port.close();
      }),
  );
}

export function readText(file: SourceFile): Promise<Outcome<ReadText>> {
  return outcomeOf(() => work().readText(file));
}

export function annotate({ file, report, date }: AnnotateJob): Promise<Outcome<AnnotatedReport>> {
  return outcomeOf(() => work().annotate(file, report, date));
}

let registry: Registry | null = null;

function work(): FileWork {
  registry ??= loadRegistry();
  return fileWorkHere(registry);
}

async function outcomeOf<T>(job: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await job() };
  } catch (error) {
    if (error instanceof CancuError) return { ok: false, code: error.code, said: error.said };
    throw error;
  }
}
