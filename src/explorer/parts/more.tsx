import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useWords } from '../words.js';

/** Goes on with a list that comes in pages. */
export function More<T>({ of }: { readonly of: UseInfiniteQueryResult<InfiniteData<T>> }): ReactNode {
  const { say } = useWords();
  if (!of.hasNextPage) return null;
  return (
    <p>
      <button type="button" disabled={of.isFetchingNextPage} onClick={() => void of.fetchNextPage()}>
        {say(of.isFetchingNextPage ? 'loading' : 'more')}
      </button>
    </p>
  );
}
