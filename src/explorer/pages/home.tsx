import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { useDay } from '../address.js';
import { ask } from '../api.js';
import { DocumentsDocument, SearchDocument, type DocumentsQuery } from '../generated/graphql.js';
import { Answer } from '../parts/answer.js';
import { DocumentLine, StatusBadge } from '../parts/document-line.js';
import { More } from '../parts/more.js';
import { useTitle } from '../parts/title.js';
import { useWords } from '../words.js';

type DocumentPage = DocumentsQuery['documents'];

/** What was searched for, or the newest documents. */
export function HomePage(): ReactNode {
  const { say } = useWords();
  const { asOf } = useDay();
  const [params] = useSearchParams();
  const text = params.get('q') ?? '';
  const heading = text === '' ? say('newest') : say('results', { text });
  useTitle(text === '' ? '' : heading);
  const found = useInfiniteQuery({
    queryKey: ['documents', text, asOf],
    queryFn: ({ pageParam, signal }) => pageOf(text, asOf, pageParam, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    // the results before stay to be seen while the next ones are on their way
    placeholderData: keepPreviousData,
  });
  return (
    <>
      {text === '' && <p className="tagline">{say('tagline')}</p>}
      <h1>{heading}</h1>
      <Answer of={found}>
        {({ pages }) => (
          <section aria-busy={found.isPlaceholderData}>
            {pages[0]?.edges.length === 0 && <p>{say('noResults')}</p>}
            <ul className="documents">
              {pages.flatMap(({ edges }) =>
                edges.map(({ node }) => (
                  <li key={node.id}>
                    <DocumentLine of={node}>
                      <StatusBadge {...node.status} />
                    </DocumentLine>
                  </li>
                )),
              )}
            </ul>
            <More of={found} />
          </section>
        )}
      </Answer>
    </>
  );
}

async function pageOf(text: string, asOf: string | null, after: string | null, signal: AbortSignal): Promise<DocumentPage> {
  if (text !== '') return (await ask(SearchDocument, { text, after, asOf }, signal)).search;
  return (await ask(DocumentsDocument, { filter: { origins: ['INGESTED'] }, after, asOf }, signal)).documents;
}
