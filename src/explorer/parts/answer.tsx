import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ApiError } from '../api.js';
import { useWords } from '../words.js';

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
  const offline = error instanceof ApiError && error.code === 'OFFLINE';
  return (
    <div className="failure" role="alert">
      <p>
        <strong>{say('failed')}</strong>
      </p>
      <p>{offline ? say('offline') : error.message}</p>
      <button type="button" onClick={retry}>
        {say('retry')}
      </button>
    </div>
  );
}
