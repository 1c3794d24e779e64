import type { ReactNode } from 'react';
import { ask } from '../api.js';
import { DocumentWorkDocument, type DocumentPageQuery } from '../generated/graphql.js';
import { useWords } from '../words.js';
import { AgencyLink } from './agency-link.js';
import { Pages, usePages } from './pages.js';
import { Table } from './table.js';

/** Who has to do what by a document, in text order. */
export function WorkList({ id }: { readonly id: string }): ReactNode {
  const { say } = useWords();
  const list = usePages(
    ['work', id],
    async (after, signal) => (await ask(DocumentWorkDocument, { id, after }, signal)).document?.assignments,
  );
  return (
    <Pages of={list}>
      {({ nodes, total, more }) =>
        total === 0 ? null : (
          <section>
            <h2>{say('work', { count: total })}</h2>
            <ul className="work">
              {nodes.map((one) => (
                <li key={one.id}>
                  <p>
                    {one.addressees.map(({ agency, role }, index) => (
                      <span key={index} className="tag">
                        <AgencyLink of={agency} /> <span className="quiet">{say(role)}</span>
                      </span>
                    ))}
                    <DueTags of={one.deadlines} />
                  </p>
                  <blockquote>{one.quote}</blockquote>
                </li>
              ))}
            </ul>
            {more}
          </section>
        )
      }
    </Pages>
  );
}

/** By when something has to be done, in the words of its text. */
export function DueTags({ of }: { readonly of: readonly { readonly id: string; readonly surface: string }[] }): ReactNode {
  const { say } = useWords();
  return of.map(({ id, surface }) => (
    <span key={id} className="tag due">
      {say('due')}: {surface}
    </span>
  ));
}

type Deadline = NonNullable<DocumentPageQuery['document']>['deadlines'][number];

export function DeadlineTable({ deadlines }: { readonly deadlines: readonly Deadline[] }): ReactNode {
  const { say, date } = useWords();
  const heading = say('deadlines', { count: deadlines.length });
  return (
    <section>
      <h2>{heading}</h2>
      <Table label={heading} head={[say('when'), say('who'), say('what')]}>
        {deadlines.map((one) => (
          <tr key={one.id}>
            <td>
              {one.date != null && <strong>{date(one.date)}</strong>} <span className="quiet">{one.surface}</span>
            </td>
            <td>{one.who}</td>
            <td>{one.what}</td>
          </tr>
        ))}
      </Table>
    </section>
  );
}
