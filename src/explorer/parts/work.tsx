import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ask } from '../api.js';
import { DocumentWorkDocument, type DocumentPageQuery } from '../generated/graphql.js';
import { useWords } from '../words.js';
import { AgencyLink } from './agency-link.js';
import { Answer } from './answer.js';
import { More } from './more.js';

/** Who has to do what by a document, in text order. */
export function WorkList({ id }: { readonly id: string }): ReactNode {
  const { say } = useWords();
  const list = useInfiniteQuery({
    queryKey: ['work', id],
    queryFn: async ({ pageParam, signal }) =>
      (await ask(DocumentWorkDocument, { id, after: pageParam }, signal)).document?.assignments ?? NONE,
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null),
  });
  return (
    <Answer of={list}>
      {({ pages }) =>
        pages[0]?.totalCount === 0 ? null : (
          <section>
            <h2>{say('work', { count: pages[0]?.totalCount ?? 0 })}</h2>
            <ul className="work">
              {pages.flatMap(({ edges }) =>
                edges.map(({ node }) => (
                  <li key={node.id}>
                    <p>
                      {node.addressees.map(({ agency, role }, index) => (
                        <span key={index} className="tag">
                          <AgencyLink of={agency} /> <span className="quiet">{say(role)}</span>
                        </span>
                      ))}
                      {node.deadlines.map(({ id: deadline, surface }) => (
                        <span key={deadline} className="tag due">
                          {say('due')}: {surface}
                        </span>
                      ))}
                    </p>
                    <blockquote>{node.quote}</blockquote>
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

const NONE = { totalCount: 0, edges: [], pageInfo: { hasNextPage: false, endCursor: null } };

type Deadline = NonNullable<DocumentPageQuery['document']>['deadlines'][number];

export function DeadlineTable({ deadlines }: { readonly deadlines: readonly Deadline[] }): ReactNode {
  const { say, date } = useWords();
  return (
    <section>
      <h2>{say('deadlines', { count: deadlines.length })}</h2>
      <div className="wide" tabIndex={0} role="region" aria-label={say('deadlines', { count: deadlines.length })}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('when')}</th>
              <th scope="col">{say('who')}</th>
              <th scope="col">{say('what')}</th>
            </tr>
          </thead>
          <tbody>
            {deadlines.map((one) => (
              <tr key={one.id}>
                <td>
                  {one.date != null && <strong>{date(one.date)}</strong>} <span className="quiet">{one.surface}</span>
                </td>
                <td>{one.who}</td>
                <td>{one.what}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
