import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { documentPath, useDay } from '../address.js';
import type { DocumentLineFragment, DocumentNameFragment, StatusValue } from '../generated/graphql.js';
import type { Sign } from '../sign.js';
import { useWords, type Words } from '../words.js';
import { Badge } from './badge.js';

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
      {of.isRetold && <span className="tag retold">{say('retoldTag')}</span>}
      {children}
      <span className="title">{of.title ?? say('untitled')}</span>
    </span>
  );
}

/** How a document is called in short: by its symbol, or by its type in words. */
export function nameOf({
  symbol,
  typeName,
  number,
  id,
}: Pick<DocumentNameFragment, 'symbol' | 'typeName' | 'number' | 'id'>): string {
  return symbol ?? ([typeName == null ? null : capital(typeName), number].filter(Boolean).join(' ') || id);
}

/** The same where nothing else tells which one is meant: without a symbol, with its body and year. */
export function longNameOf(document: DocumentNameFragment): string {
  if (document.symbol != null) return document.symbol;
  return [nameOf(document), document.issuer, document.issuedOn?.slice(0, 4)].filter(Boolean).join(', ');
}

/** `kế hoạch` → `Kế hoạch`. */
export function capital(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase('vi') + text.slice(1);
}

/** A place by its name; one that came out of a merger with the day, for it may share its name with one before it. */
export function placeLabel(
  { name, validFrom }: { readonly name: string; readonly validFrom?: string | null },
  { say, date }: Words,
): string {
  return validFrom == null ? name : `${name} (${say('since', { date: date(validFrom) })})`;
}

export const SIGNS = {
  IN_FORCE: ['●', 'good'],
  NOT_YET_IN_FORCE: ['○', 'doubtful'],
  AMENDED: ['◐', 'doubtful'],
  PARTLY_REPLACED: ['◐', 'doubtful'],
  REPLACED: ['✕', 'dead'],
  REPEALED: ['✕', 'dead'],
  SUSPENDED: ['✕', 'dead'],
  EXPIRED: ['✕', 'dead'],
  NOT_STATED: ['?', 'unknown'],
} as const satisfies Readonly<Record<StatusValue, Sign>>;

export function StatusBadge({ value, since }: { readonly value: StatusValue; readonly since?: string | null }): ReactNode {
  const { say, date } = useWords();
  return (
    <Badge sign={SIGNS[value]}>
      {say(value)}
      {since != null && ` ${say('since', { date: date(since) })}`}
    </Badge>
  );
}
