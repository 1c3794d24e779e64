import { useState, type DragEvent, type ReactNode, type SubmitEvent } from 'react';
import { ENDINGS, faultOf, type FileFault } from '../draft.js';
import { useWords } from '../words.js';
import { DayInput } from './day-input.js';
import { placeOptions, useVocabulary } from './vocabulary.js';

/** What is to be checked, as far as it was given. */
export interface Draft {
  readonly text: string;
  /** Goes before the text. */
  readonly file: File | null;
  /** Slug of a province, for a draft that names none; else empty. */
  readonly place: string;
  /** The day of a draft that prints none; else empty. */
  readonly date: string;
}

const MB = 1024 * 1024;

/** Where a draft is typed, pasted, dropped or chosen. */
export function DraftForm({
  draft,
  change,
  mostBytes,
  busy,
  submit,
}: {
  readonly draft: Draft;
  readonly change: (draft: Draft) => void;
  readonly mostBytes: number;
  readonly busy: boolean;
  readonly submit: () => void;
}): ReactNode {
  const { say } = useWords();
  const [refused, setRefused] = useState<{ readonly name: string; readonly why: FileFault } | null>(null);
  const [over, setOver] = useState(false);
  const take = (file: File | undefined): void => {
    if (!file) return;
    const why = faultOf(file, mostBytes);
    setRefused(why === null ? null : { name: file.name, why });
    // one that is refused takes the place of the one before all the same: nobody means that one any more
    change({ ...draft, file: why === null ? file : null });
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  const send = (event: SubmitEvent): void => {
    event.preventDefault();
    submit();
  };
  const drag = (event: DragEvent): void => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  };
  return (
    <form
      className={over ? 'draft over' : 'draft'}
      aria-label={say('checkTitle')}
      onSubmit={send}
      onDrop={drop}
      onDragOver={drag}
      onDragLeave={() => {
        setOver(false);
      }}
    >
      <label htmlFor="draft-text">{say('draftText')}</label>
      <textarea
        id="draft-text"
        lang="vi"
        rows={10}
        value={draft.text}
        placeholder={say('draftHint')}
        onChange={({ target: { value } }) => {
          change({ ...draft, text: value });
        }}
      />
      <ChosenFile
        file={draft.file}
        take={take}
        drop={() => {
          change({ ...draft, file: null });
        }}
      />
      <p className="quiet">{say('fileHint', { endings: ENDINGS.join(', '), limit: Math.floor(mostBytes / MB) })}</p>
      {refused && (
        <p className="failure" role="alert">
          <strong>{refused.name}</strong>: {say(refused.why, { limit: Math.floor(mostBytes / MB) })}
        </p>
      )}
      <More draft={draft} change={change} />
      <p className="actions">
        <button type="submit" disabled={busy || (draft.file === null && draft.text.trim() === '')}>
          {say('checkButton')}
        </button>{' '}
        <span className="quiet">{say('notStored')}</span>
      </p>
    </form>
  );
}

function ChosenFile({
  file,
  take,
  drop,
}: {
  readonly file: File | null;
  readonly take: (file: File | undefined) => void;
  readonly drop: () => void;
}): ReactNode {
  const { say } = useWords();
  return (
    <p>
      <label className="button file">
        {say('orFile')}
        <input
          className="hidden"
          type="file"
          accept={ENDINGS.join(',')}
          onChange={({ target }) => {
            take(target.files?.[0]);
            // the same file can be chosen again
            target.value = '';
          }}
        />
      </label>{' '}
      <span className="quiet">{say('orDrop')}</span>{' '}
      {file && (
        <span className="tag">
          {say('fileChosen', { name: file.name, size: Math.max(1, Math.round(file.size / 1024)) })}{' '}
          <button type="button" className="plain" onClick={drop}>
            {say('dropFile')}
          </button>
        </span>
      )}
    </p>
  );
}

/** What a draft may leave open. */
function More({ draft, change }: { readonly draft: Draft; readonly change: (draft: Draft) => void }): ReactNode {
  const words = useWords();
  const { say } = words;
  const known = useVocabulary();
  return (
    <details>
      <summary>{say('draftMore')}</summary>
      <p className="fields">
        <label>
          {say('draftDate')}{' '}
          <DayInput
            value={draft.date}
            choose={(date) => {
              change({ ...draft, date });
            }}
          />
        </label>{' '}
        <label>
          {say('draftPlace')}{' '}
          <select
            value={draft.place}
            onChange={({ target: { value } }) => {
              change({ ...draft, place: value });
            }}
          >
            <option value="">{say('centralPlace')}</option>
            {placeOptions(known.data, words).map(([slug, name]) => (
              <option key={slug} value={slug}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </p>
    </details>
  );
}
