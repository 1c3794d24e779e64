import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { documentPath, useDay } from '../address.js';
import type { DocumentLineFragment, StatusValue } from '../generated/graphql.js';
import { useWords } from '../words.js';

/** A document in a list: its symbol as a link, its day, its body, its title. */
export function DocumentLine({ of, children }: { readonly of: DocumentLineFragment; readonly children?: ReactNode }): ReactNode {
  const { say, date } = useWords();
  const { keepDay } = useDay();
  const described = [of.issuedOn == null ? null : date(of.issuedOn), of.issuer].filter(Boolean).join(', ');
  return (
    <span className="document-line">
      <Link to={keepDay(documentPath(of.id))}>
        <span className="symbol">{nameOf(of)}</span>
      </Link>
      {described !== '' && <span className="quiet"> {described}</span>}
      {children}
      <span className="title">{of.title ?? say('untitled')}</span>
    </span>
  );
}

/** How a document is called in short. */
export function nameOf({ symbol, type, number, id }: Pick<DocumentLineFragment, 'symbol' | 'type' | 'number' | 'id'>): string {
  return symbol ?? ([type, number].filter(Boolean).join(' ') || id);
}

/** Said by a word and a sign, not by colour alone. */
const SIGNS: Readonly<Record<StatusValue, readonly [sign: string, tone: string]>> = {
  IN_FORCE: ['●', 'good'],
  NOT_YET_IN_FORCE: ['○', 'doubtful'],
  AMENDED: ['◐', 'doubtful'],
  PARTLY_REPLACED: ['◐', 'doubtful'],
  REPLACED: ['✕', 'dead'],
  REPEALED: ['✕', 'dead'],
  SUSPENDED: ['✕', 'dead'],
  EXPIRED: ['✕', 'dead'],
  NOT_STATED: ['?', 'unknown'],
};

export function StatusBadge({ value, since }: { readonly value: StatusValue; readonly since?: string | null }): ReactNode {
  const { say, date } = useWords();
  const [sign, tone] = SIGNS[value];
  return (
    <span className={`badge ${tone}`}>
      <span aria-hidden="true">{sign}</span> {say(value)}
      {since != null && ` ${say('since', { date: date(since) })}`}
    </span>
  );
}
