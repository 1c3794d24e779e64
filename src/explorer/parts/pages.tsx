import {
  useInfiniteQuery,
  type InfiniteData,
  type keepPreviousData,
  type QueryKey,
  type UseInfiniteQueryResult,
} from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { NextFragment } from '../generated/graphql.js';
import { Answer } from './answer.js';
import { More } from './more.js';

/** A page of a list, as the API gives it. */
export interface Page<N> {
  /** How many there are in all, where the list says so. */
  readonly totalCount?: number;
  readonly edges: readonly { readonly node: N }[];
  readonly pageInfo: NextFragment;
}

/** From where a list goes on; null at its end. */
export function nextOf({ pageInfo }: Pick<Page<unknown>, 'pageInfo'>): string | null {
  return pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null;
}

/**
 * A list that comes in pages.
 *
 * @param pageOf asks for one; null or undefined where what the list belongs to is not there, which is an empty list
 */
export function usePages<N>(
  queryKey: QueryKey,
  pageOf: (after: string | null, signal: AbortSignal) => Promise<Page<N> | null | undefined>,
  options: { readonly placeholderData?: typeof keepPreviousData } = {},
): UseInfiniteQueryResult<InfiniteData<Page<N>>> {
  return useInfiniteQuery({
    queryKey,
    queryFn: async ({ pageParam, signal }) => (await pageOf(pageParam, signal)) ?? NONE,
    initialPageParam: null as string | null,
    getNextPageParam: nextOf,
    ...options,
  });
}

const NONE: Page<never> = { totalCount: 0, edges: [], pageInfo: { hasNextPage: false, endCursor: null } };

/** What has come of a list so far, and the button by which it goes on. */
export function Pages<N>({
  of,
  children,
}: {
  readonly of: UseInfiniteQueryResult<InfiniteData<Page<N>>>;
  readonly children: (list: { readonly nodes: readonly N[]; readonly total: number; readonly more: ReactNode }) => ReactNode;
}): ReactNode {
  return (
    <Answer of={of}>
      {({ pages }) =>
        children({
          nodes: pages.flatMap(({ edges }) => edges.map(({ node }) => node)),
          total: pages[0]?.totalCount ?? 0,
          more: <More of={of} />,
        })
      }
    </Answer>
  );
}
