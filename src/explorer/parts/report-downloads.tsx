import { useState, type ReactNode } from 'react';
import { reportName } from '../draft.js';
import {
  CheckAnnotatedDocument,
  CheckReportFileDocument,
  type CheckDraftQueryVariables,
  type ReportFormat,
} from '../generated/graphql.js';
import { askWithFile, bytesOf } from '../upload.js';
import { useWords } from '../words.js';
import { saveFile } from './download.js';
import { FailureText } from './answer.js';

const FORMATS: readonly (readonly [format: ReportFormat, ending: string, type: string])[] = [
  ['HTML', 'html', 'text/html;charset=utf-8'],
  ['SARIF', 'sarif', 'application/sarif+json'],
  ['JSON', 'json', 'application/json'],
];

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The report in files. The server keeps none: what was checked is sent to it again for each. */
export function ReportDownloads({
  variables,
  name,
}: {
  /** What was checked. */
  readonly variables: CheckDraftQueryVariables;
  readonly name: string;
}): ReactNode {
  const { say } = useWords();
  const [busy, setBusy] = useState<string | null>(null);
  const [error, setError] = useState<Error | null>(null);
  const [notes, setNotes] = useState<readonly string[]>([]);
  const get = (ending: string, make: () => Promise<Blob>): void => {
    setBusy(ending);
    setError(null);
    setNotes([]);
    make()
      .then((content) => {
        saveFile(reportName(name, ending), content);
      })
      .catch((reason: unknown) => {
        setError(reason as Error);
      })
      .finally(() => {
        setBusy(null);
      });
  };
  const options = { signal: new AbortController().signal, progress: () => undefined };
  const report = async (format: ReportFormat, type: string): Promise<Blob> => {
    const { check } = await askWithFile(CheckReportFileDocument, { ...variables, format }, options);
    return new Blob([check.as], { type });
  };
  const annotated = async (): Promise<Blob> => {
    const { check } = await askWithFile(CheckAnnotatedDocument, variables, options);
    setNotes(check.annotated?.warnings ?? []);
    return new Blob([bytesOf(check.annotated?.base64 ?? '')], { type: WORD });
  };
  return (
    <section aria-label={say('downloads')}>
      <p className="actions">
        {FORMATS.map(([format, ending, type]) => (
          <button
            key={format}
            type="button"
            disabled={busy !== null}
            onClick={() => {
              get(ending, () => report(format, type));
            }}
          >
            {busy === ending ? say('loading') : say('downloadAs', { format })}
          </button>
        ))}
        {/\.docx$/iu.test(name) && variables.file != null && (
          <button
            type="button"
            disabled={busy !== null}
            onClick={() => {
              get('docx', annotated);
            }}
          >
            {busy === 'docx' ? say('loading') : say('downloadWord')}
          </button>
        )}
      </p>
      {error && (
        <div className="failure" role="alert">
          <FailureText error={error} />
        </div>
      )}
      {notes.length > 0 && (
        <ul>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
