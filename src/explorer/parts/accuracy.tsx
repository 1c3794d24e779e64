import { Fragment, type ReactNode } from 'react';
import type { AboutQuery } from '../generated/graphql.js';
import { useWords, type MessageName } from '../words.js';
import { Table } from './table.js';

type Measured = AboutQuery['about']['accuracy'][number];

/** What readers ask about; the record has more. */
const MEASURES: readonly (readonly [name: string, message: MessageName])[] = [
  ['found', 'measureFound'],
  ['found+symbol', 'measureSymbol'],
  ['role', 'measureRole'],
  ['agencies', 'measureAgencies'],
  ['agency roles', 'measureAgencyRoles'],
  ['deadlines', 'measureDeadlines'],
  ['recipients', 'measureRecipients'],
  ['head', 'measureHead'],
];

/** How well documents are read: a row a thing that is read, a column a set of texts. */
export function AccuracyTable({ of }: { readonly of: readonly Measured[] }): ReactNode {
  const { say } = useWords();
  const sets = of.map(({ set, documents }) => (
    <Fragment key={set}>
      {say(`set_${set}`)} <span className="quiet">{say('countOfDocuments', { count: documents })}</span>
    </Fragment>
  ));
  return (
    <>
      <p>{say('accuracyHelp')}</p>
      <Table label={say('accuracyQuestion')} head={['F1', ...sets]}>
        {MEASURES.map(([name, message]) => (
          <tr key={name}>
            <th scope="row">{say(message)}</th>
            {of.map((set) => (
              <Share key={set.set} of={set.measures.find((one) => one.name === name)?.f1 ?? null} />
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row">{say('measureRight')}</th>
          {of.map(({ set, rightDocuments }) => (
            <Share key={set} of={rightDocuments ?? null} />
          ))}
        </tr>
      </Table>
    </>
  );
}

function Share({ of }: { readonly of: number | null }): ReactNode {
  const { say } = useWords();
  return <td className="number">{of === null ? '–' : say('percent', { share: of })}</td>;
}
