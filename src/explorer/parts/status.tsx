import type { ReactNode } from 'react';
import type { DocumentLineFragment, DocumentPageQuery, ReasonLineFragment } from '../generated/graphql.js';
import { useWords, type MessageName } from '../words.js';
import { StatusBadge } from './document-line.js';
import { DocumentList } from './document-list.js';

type Status = NonNullable<DocumentPageQuery['document']>['status'];

/** Whether a document is in force on the day of the page, and what that rests on. */
export function StatusReasons({
  of,
  current,
}: {
  readonly of: Status;
  readonly current: readonly DocumentLineFragment[];
}): ReactNode {
  const { say } = useWords();
  return (
    <section>
      <h2>{say('statusTitle')}</h2>
      <p>
        <StatusBadge {...of} />
      </p>
      <ReasonList heading="because" reasons={of.because} />
      <ReasonList heading="later" reasons={of.claims.filter((one) => comesLater(one, of.asOf))} />
      <ReasonList heading="claims" reasons={of.claims.filter((one) => !comesLater(one, of.asOf))} />
      <ReasonList heading="contradictions" reasons={of.contradictions} />
      {current.length > 0 && (
        <>
          <h3>{say('currentVersions')}</h3>
          <DocumentList of={current} />
        </>
      )}
    </section>
  );
}

/** Whether a fact is confirmed and only has not begun by the day that is asked for. */
function comesLater({ confirmed, on }: ReasonLineFragment, asOf: string | undefined): boolean {
  return confirmed === true && on != null && asOf !== undefined && on > asOf;
}

export function ReasonList({
  heading,
  reasons,
}: {
  readonly heading: MessageName;
  readonly reasons: readonly ReasonLineFragment[];
}): ReactNode {
  const { say } = useWords();
  if (reasons.length === 0) return null;
  return (
    <details open={heading !== 'because' || reasons.length < 4}>
      <summary>{say(heading)}</summary>
      <ul>
        {reasons.map(({ statement, source, confirmed }, index) => (
          <li key={index}>
            {statement}{' '}
            <span className="quiet">
              {say('source', { source })}
              {confirmed === false && `, ${say('notConfirmed')}`}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
