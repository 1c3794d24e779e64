import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { ask } from '../api.js';
import { AgencyWorkDocument, type AgencyWorkQuery, type DocumentLineFragment, type TaskRole } from '../generated/graphql.js';
import { useWords } from '../words.js';
import { AgencyLink } from './agency-link.js';
import { Answer } from './answer.js';
import { DocumentLine } from './document-line.js';
import { More } from './more.js';

type Page = NonNullable<AgencyWorkQuery['agency']>['assignments'];
type Work = Page['edges'][number]['node'];

const ROLES: readonly TaskRole[] = ['LEAD', 'COORDINATE', 'ADVISE', 'REPORT_HUB', 'PERFORM'];
const NONE: Page = { totalCount: 0, edges: [], pageInfo: { hasNextPage: false, endCursor: null } };

/** What documents ask of a body, by document, each with the sentence; of one role, if the address says so. */
export function AgencyWork({ id }: { readonly id: string }): ReactNode {
  const { say } = useWords();
  const [params, setParams] = useSearchParams();
  const role = ROLES.find((one) => one === params.get('role')) ?? null;
  const list = useInfiniteQuery({
    queryKey: ['agency-work', id, role],
    queryFn: async ({ pageParam, signal }) => {
      const roles = role === null ? null : [role];
      return (await ask(AgencyWorkDocument, { id, roles, after: pageParam }, signal)).agency?.assignments ?? NONE;
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null),
  });
  const choose = (wanted: string): void => {
    setParams((before) => {
      const after = new URLSearchParams(before);
      if (wanted === '') after.delete('role');
      else after.set('role', wanted);
      return after;
    });
  };
  return (
    <section>
      <h2>{say('agencyWork')}</h2>
      <p className="filters">
        <label>
          <span>{say('role')}</span>
          <select
            value={role ?? ''}
            onChange={({ target }) => {
              choose(target.value);
            }}
          >
            <option value="">{say('any')}</option>
            {ROLES.map((one) => (
              <option key={one} value={one}>
                {say(one)}
              </option>
            ))}
          </select>
        </label>
      </p>
      <Answer of={list}>
        {({ pages }) => (
          <>
            <p>{say('agencyWorkCount', { count: pages[0]?.totalCount ?? 0 })}</p>
            {byDocument(pages.flatMap(({ edges }) => edges.map(({ node }) => node))).map(({ document, work }) => (
              <section key={document.id}>
                <h3>
                  <DocumentLine of={document} />
                </h3>
                <ul className="work">
                  {work.map((one) => (
                    <WorkItem key={one.id} of={one} agency={id} />
                  ))}
                </ul>
              </section>
            ))}
            <More of={list} />
          </>
        )}
      </Answer>
    </section>
  );
}

/** They come in order of their documents. */
function byDocument(work: readonly Work[]): { readonly document: DocumentLineFragment; readonly work: Work[] }[] {
  const groups = new Map<string, { readonly document: DocumentLineFragment; readonly work: Work[] }>();
  for (const one of work) {
    const group = groups.get(one.document.id) ?? { document: one.document, work: [] };
    group.work.push(one);
    groups.set(one.document.id, group);
  }
  return [...groups.values()];
}

function WorkItem({ of, agency }: { readonly of: Work; readonly agency: string }): ReactNode {
  const { say } = useWords();
  const roles = of.addressees.filter((one) => one.agency.id === agency).map(({ role }) => say(role));
  const others = new Map(of.addressees.filter((one) => one.agency.id !== agency).map((one) => [one.agency.id, one.agency]));
  return (
    <li>
      <p>
        <span className="tag">{roles.join(', ')}</span>
        {of.deadlines.map(({ id, surface }) => (
          <span key={id} className="tag due">
            {say('due')}: {surface}
          </span>
        ))}
        {others.size > 0 && <span className="quiet">{say('togetherWith')} </span>}
        {[...others.values()].map((one) => (
          <span key={one.id} className="tag">
            <AgencyLink of={one} />
          </span>
        ))}
      </p>
      <blockquote>{of.quote}</blockquote>
    </li>
  );
}
