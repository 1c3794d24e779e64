import type { AnnotatedReport } from '../annotation/annotate-report.js';
import type { CheckRequest } from '../findings/check-document.js';
import type { CheckReport } from '../findings/report.js';
import type { WordedReport } from '../findings/worded.js';
import type { Reader } from '../graph/store.js';
import type { SourceFile } from '../reading/read-file.js';
import type { ReadText } from '../reading/read-text.js';
import type { Registry } from '../registry/registry.js';

/**
 * What is done with files, where a large one takes seconds. All of it throws CancuError BAD_INPUT where the file is bad, and the
 * reason of the signal once that is given.
 */
export interface FileWork {
  /** Checks a document against what the reader knows; nothing of it is kept. */
  check(request: CheckRequest, reader: Reader, signal?: AbortSignal): Promise<CheckReport>;
  readText(file: SourceFile, signal?: AbortSignal): Promise<ReadText>;
  /** The Word file that a report is of, with its findings as comments, dated with a day. */
  annotate(file: SourceFile, report: WordedReport, date: Date, signal?: AbortSignal): Promise<AnnotatedReport>;
}

/** In the thread that asks for it: for programs that do nothing else meanwhile. */
export function fileWorkHere(registry: Registry): FileWork {
  return {
    async check(request, reader) {
      const { checkDocument } = await import('../findings/check-document.js');
      return checkDocument(request, reader, registry);
    },
    async readText(file) {
      const { readText } = await import('../reading/read-text.js');
      return readText(file);
    },
    async annotate({ bytes, name }, report, date) {
      const { annotateReport } = await import('../annotation/annotate-report.js');
      return annotateReport(bytes, name, report, date);
    },
  };
}
