import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ask } from '../api.js';
import { AgencyDocumentsDocument } from '../generated/graphql.js';
import { useWords } from '../words.js';
import { Answer } from './answer.js';
import { DocumentLine } from './document-line.js';
import { More } from './more.js';

/** What a body issued, newest first; nothing is shown where nothing is known. */
export function AgencyDocuments({ id }: { readonly id: string }): ReactNode {
  const { say } = useWords();
  const list = useInfiniteQuery({
    queryKey: ['agency-documents', id],
    queryFn: async ({ pageParam, signal }) => (await ask(AgencyDocumentsDocument, { id, after: pageParam }, signal)).documents,
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null),
  });
  return (
    <Answer of={list}>
      {({ pages }) =>
        pages[0]?.edges.length === 0 ? null : (
          <section>
            <h2>{say('agencyDocuments')}</h2>
            <p className="quiet">{say('thinList')}</p>
            <ul className="documents">
              {pages.flatMap(({ edges }) =>
                edges.map(({ node }) => (
                  <li key={node.id}>
                    <DocumentLine of={node} />
                  </li>
                )),
              )}
            </ul>
            <More of={list} />
          </section>
        )
      }
    </Answer>
  );
}
