import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react';
import { useDay } from '../address.js';
import { ask } from '../api.js';
import { goesAsFile, keepDraft, keptDraft } from '../draft.js';
import {
  CheckDraftDocument,
  CheckLimitDocument,
  type CheckDraftQuery,
  type CheckDraftQueryVariables,
} from '../generated/graphql.js';
import { FailureText } from '../parts/answer.js';
import { CheckedText } from '../parts/checked-text.js';
import { DraftForm, type Draft } from '../parts/draft-form.js';
import { ReportDownloads } from '../parts/report-downloads.js';
import { useTitle } from '../parts/title.js';
import { askWithFile, base64Of } from '../upload.js';
import { ASKED, useWords } from '../words.js';

/** Where a check stands. */
type Stage =
  | { readonly at: 'rest' }
  | { readonly at: 'reading' }
  | { readonly at: 'sending'; /** 0…1 */ readonly share: number }
  | { readonly at: 'checking' }
  | { readonly at: 'failed'; readonly error: Error };

interface Done {
  readonly report: CheckDraftQuery['check'];
  /** What was checked, to be asked for in other forms. */
  readonly variables: CheckDraftQueryVariables;
  readonly name: string;
  readonly draft: Draft;
}

/** What the server takes if it does not say; it looks itself too. */
const USUAL_BYTES = 20 * 1024 * 1024;

/** Checks a draft that is typed, pasted, dropped or chosen. */
export function CheckPage(): ReactNode {
  const { say, date, language } = useWords();
  const { asOf } = useDay();
  useTitle(say('checkTitle'));
  const [draft, setDraft] = useState<Draft>(() => ({ text: keptDraft(), file: null, place: '', date: '' }));
  const [stage, setStage] = useState<Stage>({ at: 'rest' });
  const [done, setDone] = useState<Done | null>(null);
  const running = useRef<AbortController | null>(null);
  const limit = useQuery({ queryKey: ['limit'], queryFn: ({ signal }) => ask(CheckLimitDocument, {}, signal) });
  const change = (next: Draft): void => {
    if (next.text !== draft.text) keepDraft(next.text);
    setDraft(next);
    // what was wrong with another draft
    if (stage.at === 'failed') setStage({ at: 'rest' });
  };
  const start = (of = draft, day = asOf): void => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const tell = (next: Stage): void => {
      if (running.current === controller) setStage(next);
    };
    checkDraft(of, { asOf: day, language: ASKED[language] }, controller.signal, tell)
      .then((result) => {
        if (running.current !== controller) return;
        setDone(result);
        setStage({ at: 'rest' });
      })
      .catch((error: unknown) => {
        tell(controller.signal.aborted ? { at: 'rest' } : { at: 'failed', error: error as Error });
      });
  };
  // nothing of a draft is kept: in another language its sentences are asked for anew
  const askAgain = useEffectEvent(() => {
    if (done && done.variables.language !== ASKED[language]) start(done.draft, done.variables.asOf ?? null);
  });
  useEffect(() => {
    askAgain();
  }, [language, done]);
  /** Whether the reader waits for a report, to be led to it. */
  const awaited = useRef(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!done || !awaited.current) return;
    awaited.current = false;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  }, [done]);
  const busy = stage.at === 'reading' || stage.at === 'sending' || stage.at === 'checking';
  return (
    <div className="broad">
      <h1>{say('checkTitle')}</h1>
      <p className="quiet">{say('checkIntro')}</p>
      <DraftForm
        draft={draft}
        change={change}
        mostBytes={limit.data?.mostFileBytes ?? USUAL_BYTES}
        busy={busy}
        submit={() => {
          awaited.current = true;
          start();
        }}
      />
      {busy && <Progress stage={stage} cancel={() => running.current?.abort()} />}
      {stage.at === 'failed' && (
        <div className="failure" role="alert">
          <p>
            <strong>{say('checkFailed')}</strong>
          </p>
          <FailureText error={stage.error} />
          <button
            type="button"
            onClick={() => {
              start();
            }}
          >
            {say('retry')}
          </button>
        </div>
      )}
      {done && (
        <article aria-labelledby="report" aria-busy={busy}>
          <h2 id="report" ref={heading} tabIndex={-1}>
            {say('report', { name: done.draft.file?.name ?? say('pasted') })}
          </h2>
          {isStale(done, draft, asOf) && (
            <p className="tag due" role="status">
              {say('stale')}
            </p>
          )}
          <p>{say('checkedOn', { day: date(done.report.asOf), registry: date(done.report.registryAsOf) })}</p>
          <Counts of={done.report.summary} />
          <ReportDownloads variables={done.variables} name={done.name} />
          <CheckedText key={done.report.text} report={done.report} />
          {done.report.warnings.length > 0 && (
            <section>
              <h3>{say('warnings')}</h3>
              <ul>
                {done.report.warnings.map((warning) => (
                  <li key={warning}>{warning}</li>
                ))}
              </ul>
            </section>
          )}
        </article>
      )}
    </div>
  );
}

/** What a text that was typed or pasted is called where it goes as a file. */
const PASTED = 'draft.txt';

async function checkDraft(
  draft: Draft,
  asked: Pick<CheckDraftQueryVariables, 'asOf' | 'language'>,
  signal: AbortSignal,
  tell: (stage: Stage) => void,
): Promise<Done> {
  const { text, file, place, date } = draft;
  const rest = { ...asked, place: place || null, date: date || null };
  const name = file?.name ?? PASTED;
  if (file === null && !goesAsFile(text)) {
    tell({ at: 'checking' });
    const variables = { text, ...rest };
    return { report: (await ask(CheckDraftDocument, variables, signal)).check, variables, name, draft };
  }
  tell({ at: 'reading' });
  const base64 = await base64Of(file ?? new Blob([text]));
  const variables = { file: { name, base64 }, ...rest };
  tell({ at: 'sending', share: 0 });
  const progress = (share: number): void => {
    tell(share < 1 ? { at: 'sending', share } : { at: 'checking' });
  };
  return { report: (await askWithFile(CheckDraftDocument, variables, { signal, progress })).check, variables, name, draft };
}

function isStale({ draft: { text, file, place, date }, variables }: Done, now: Draft, asOf: string | null): boolean {
  const other = now.file !== file || (now.file === null && now.text !== text);
  return other || now.place !== place || now.date !== date || (variables.asOf ?? null) !== asOf;
}

function Progress({ stage, cancel }: { readonly stage: Stage; readonly cancel: () => void }): ReactNode {
  const { say } = useWords();
  const share = stage.at === 'sending' ? stage.share : null;
  const words = say(stage.at === 'reading' ? 'stageReading' : stage.at === 'sending' ? 'stageSending' : 'stageChecking');
  return (
    <div className="progress">
      <label>
        <span role="status">{words}</span> {share === null ? <progress /> : <progress value={share} />}
      </label>{' '}
      <button type="button" onClick={cancel}>
        {say('cancel')}
      </button>
    </div>
  );
}

type Report = CheckDraftQuery['check'];

function Counts({ of: { resolved, ...rest } }: { readonly of: Report['summary'] }): ReactNode {
  const { say } = useWords();
  return <p>{say('checkCounts', { ...rest, known: resolved - rest.notInRegistry })}</p>;
}
