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
      {({ nodes, total, more }) => (
        <section id="work">
          <h2>{say('work', { count: total })}</h2>
          {total === 0 && <p>{say('noWork')}</p>}
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
      )}
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

/** A day or a rhythm, and the words of the text for it. */
export function When({
  of: { date: day, recurrence, surface },
}: {
  readonly of: Pick<Deadline, 'date' | 'recurrence' | 'surface'>;
}): ReactNode {
  const { say, date } = useWords();
  const rhythm = RHYTHMS.find((one) => recurrence?.split(':')[0] === one);
  return (
    <>
      {day != null && <strong>{date(day)}</strong>}
      {rhythm !== undefined && <strong>{say(`rhythm_${rhythm}`)}</strong>} <span className="quiet">{surface}</span>
    </>
  );
}

/** How often a thing is due; what stands behind a colon in the API is the day. */
const RHYTHMS = ['daily', 'monthly', 'quarterly', 'half-yearly', 'yearly', 'periodic'] as const;

type Deadline = NonNullable<DocumentPageQuery['document']>['deadlines'][number];

export function DeadlineTable({ deadlines }: { readonly deadlines: readonly Deadline[] }): ReactNode {
  const { say } = useWords();
  const heading = say('deadlines', { count: deadlines.length });
  return (
    <section id="deadlines">
      <h2>{heading}</h2>
      <Table label={heading} head={[say('when'), say('who'), say('what')]}>
        {deadlines.map((one) => (
          <tr key={one.id}>
            <td>
              <When of={one} />
            </td>
            <td>{one.who}</td>
            <td>{one.what}</td>
          </tr>
        ))}
      </Table>
    </section>
  );
}
