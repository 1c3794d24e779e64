import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { ask } from '../api.js';
import { AgencyWorkDocument, type AgencyWorkQuery, type DocumentLineFragment, type TaskRole } from '../generated/graphql.js';
import { useWords } from '../words.js';
import { AgencyLink } from './agency-link.js';
import { DocumentLine } from './document-line.js';
import { Pages, usePages } from './pages.js';
import { DueTags } from './work.js';

type Work = NonNullable<AgencyWorkQuery['agency']>['assignments']['edges'][number]['node'];

const ROLES: readonly TaskRole[] = ['LEAD', 'COORDINATE', 'ADVISE', 'REPORT_HUB', 'PERFORM'];

/** What documents ask of a body, by document, each with the sentence; of one role, if the address says so. */
export function AgencyWork({ id }: { readonly id: string }): ReactNode {
  const { say } = useWords();
  const [params, setParams] = useSearchParams();
  const role = ROLES.find((one) => one === params.get('role')) ?? null;
  const list = usePages(['agency-work', id, role], async (after, signal) => {
    const roles = role === null ? null : [role];
    return (await ask(AgencyWorkDocument, { id, roles, after }, signal)).agency?.assignments;
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
      <Pages of={list}>
        {({ nodes, total, more }) => (
          <>
            <p>{say('agencyWorkCount', { count: total })}</p>
            {byDocument(nodes).map(({ document, work }) => (
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
            {more}
          </>
        )}
      </Pages>
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
        <DueTags of={of.deadlines} />
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
