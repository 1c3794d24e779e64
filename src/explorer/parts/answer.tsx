import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ApiError } from '../api.js';
import { useWords, type MessageName } from '../words.js';

/** What was asked for; while it is on its way, or where it did not come, a word on that. */
export function Answer<T>({
  of,
  children,
}: {
  readonly of: UseQueryResult<T>;
  readonly children: (data: T) => ReactNode;
}): ReactNode {
  const { say } = useWords();
  if (of.data !== undefined) return children(of.data);
  if (of.isError) return <Failure error={of.error} retry={() => void of.refetch()} />;
  return (
    <p className="quiet" role="status">
      {say('loading')}
    </p>
  );
}

function Failure({ error, retry }: { readonly error: Error; readonly retry: () => void }): ReactNode {
  const { say } = useWords();
  return (
    <div className="failure" role="alert">
      <p>
        <strong>{say('failed')}</strong>
      </p>
      <FailureText error={error} />
      <button type="button" onClick={retry}>
        {say('retry')}
      </button>
    </div>
  );
}

/** What went wrong, in the reader's language where it is known there; what the server says of a question is English, but of a file. */
export function FailureText({ error }: { readonly error: Error }): ReactNode {
  const { say } = useWords();
  const known = error instanceof ApiError ? SAID[error.code] : error instanceof DOMException ? 'fileGone' : undefined;
  if (known !== undefined) return <p>{say(known)}</p>;
  const ofFile = error instanceof ApiError && error.code === 'BAD_INPUT';
  return <p lang={ofFile ? undefined : 'en'}>{error.message}</p>;
}

const SAID: Readonly<Partial<Record<string, MessageName>>> = {
  OFFLINE: 'offline',
  BUSY: 'busy',
  REQUEST_TIMEOUT: 'tooSlow',
  RATE_LIMITED: 'tooOften',
  BODY_TOO_LARGE: 'tooLarge',
  STORE_UNREACHABLE: 'storeGone',
  STORE_TIMEOUT: 'storeGone',
  STORE_LOCKED: 'storeGone',
  STORE_OUTDATED: 'storeGone',
};
