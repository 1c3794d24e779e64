import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ask } from '../api.js';
import {
  DocumentCitationsDocument,
  DocumentCitedByDocument,
  type DocumentCitationsQuery,
  type Resolution,
} from '../generated/graphql.js';
import { ASKED, useWords } from '../words.js';
import { Answer } from './answer.js';
import { DocumentLine } from './document-line.js';
import { More } from './more.js';

type Citation = NonNullable<DocumentCitationsQuery['document']>['citations']['edges'][number]['node'];

const SIGNS: Readonly<Record<Resolution, readonly [sign: string, tone: string]>> = {
  RESOLVED: ['●', 'good'],
  AMBIGUOUS: ['≟', 'doubtful'],
  UNKNOWN: ['?', 'unknown'],
};

/** What a document cites, in text order, each as it is printed and what is meant by it. */
export function CitationList({ id }: { readonly id: string }): ReactNode {
  const { say, language } = useWords();
  const list = useInfiniteQuery({
    queryKey: ['citations', id, language],
    queryFn: async ({ pageParam, signal }) =>
      (await ask(DocumentCitationsDocument, { id, after: pageParam, language: ASKED[language] }, signal)).document?.citations ??
      NONE,
    initialPageParam: null as string | null,
    getNextPageParam: nextOf,
  });
  return (
    <Answer of={list}>
      {({ pages }) => (
        <section>
          <h2>{say('citations', { count: pages[0]?.totalCount ?? 0 })}</h2>
          <ol className="citations">
            {pages.flatMap(({ edges }) => edges.map(({ node }) => <CitationItem key={node.id} of={node} />))}
          </ol>
          <More of={list} />
        </section>
      )}
    </Answer>
  );
}

const NONE = { totalCount: 0, edges: [], pageInfo: { hasNextPage: false, endCursor: null } };

function nextOf({ pageInfo }: { pageInfo: { hasNextPage: boolean; endCursor?: string | null } }): string | null {
  return pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null;
}

function CitationItem({ of }: { readonly of: Citation }): ReactNode {
  const { say } = useWords();
  const [sign, tone] = SIGNS[of.resolution];
  return (
    <li>
      <details>
        <summary>
          <span className={`badge ${tone}`}>
            <span aria-hidden="true">{sign}</span> {say(of.resolution)}
          </span>{' '}
          <q>{of.surface}</q> <span className="quiet">{say(of.role)}</span>
        </summary>
        <blockquote>{of.quote}</blockquote>
        {of.repairs.map((why) => (
          <p key={why}>{say('repaired', { why })}</p>
        ))}
      </details>
      {of.refersTo && <DocumentLine of={of.refersTo} />}
      {of.refersTo == null && of.candidates.length > 0 && (
        <div>
          {say('candidates')}
          <ul className="documents">
            {of.candidates.map(({ document }) => (
              <li key={document.id}>
                <DocumentLine of={document} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </li>
  );
}

/** Which documents cite one, with the sentence in which they do. */
export function CitedByList({ id }: { readonly id: string }): ReactNode {
  const { say } = useWords();
  const list = useInfiniteQuery({
    queryKey: ['citedBy', id],
    queryFn: async ({ pageParam, signal }) =>
      (await ask(DocumentCitedByDocument, { id, after: pageParam }, signal)).document?.citedBy ?? NONE,
    initialPageParam: null as string | null,
    getNextPageParam: nextOf,
  });
  return (
    <Answer of={list}>
      {({ pages }) => (
        <section>
          <h2>{say('citedBy', { count: pages[0]?.totalCount ?? 0 })}</h2>
          <p className="quiet">{say('thinList')}</p>
          <ul className="documents">
            {pages.flatMap(({ edges }) =>
              edges.map(({ node }) => (
                <li key={node.id}>
                  <DocumentLine of={node.document} />
                  <blockquote>{node.quote}</blockquote>
                </li>
              )),
            )}
          </ul>
          <More of={list} />
        </section>
      )}
    </Answer>
  );
}
