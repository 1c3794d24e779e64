import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { documentPath, useDay } from '../address.js';
import { ask } from '../api.js';
import { DocumentPageDocument, type DocumentPageQuery } from '../generated/graphql.js';
import { AgencyLink } from '../parts/agency-link.js';
import { Answer } from '../parts/answer.js';
import { CitationList, CitedByList } from '../parts/citations.js';
import { nameOf, placeLabel, StatusBadge } from '../parts/document-line.js';
import { Facts, type Fact } from '../parts/facts.js';
import { FindingList, findingsOnce } from '../parts/findings.js';
import { Relations } from '../parts/relations.js';
import { Retold } from '../parts/retold.js';
import { StatusReasons } from '../parts/status.js';
import { DocumentText } from '../parts/text.js';
import { useTitle } from '../parts/title.js';
import { DeadlineTable, WorkList } from '../parts/work.js';
import { ASKED, useWords } from '../words.js';
import { Nothing } from './not-found.js';

export type PageDocument = NonNullable<DocumentPageQuery['document']>;

export function DocumentPage({ id }: { readonly id: string }): ReactNode {
  const { say, language } = useWords();
  const { asOf } = useDay();
  const page = useQuery({
    queryKey: ['document', id, asOf, language],
    queryFn: ({ signal }) => ask(DocumentPageDocument, { id, asOf, language: ASKED[language] }, signal),
    // while its sentences come in the other language, they stay to be seen
    placeholderData: (before, query) => (query?.queryKey[1] === id && query.queryKey[2] === asOf ? before : undefined),
  });
  return (
    <Answer of={page}>
      {({ document }) =>
        document ? <Whole of={document} /> : <Nothing title={say('notFound')} hint={say('noDocument', { id })} search={id} />
      }
    </Answer>
  );
}

function Whole({ of }: { readonly of: PageDocument }): ReactNode {
  const { say } = useWords();
  const { keepDay } = useDay();
  const read = of.origins.includes('INGESTED');
  useTitle(`${nameOf(of)} ${of.title ?? ''}`);
  return (
    <article className={read ? 'broad' : undefined}>
      <Head of={of} read={read} />
      <StatusReasons of={of.status} current={of.currentVersions.filter(({ id }) => id !== of.id)} />
      <p className="actions">
        <Link className="button" to={keepDay(documentPath(of.id, '/implementers'))}>
          {say('implementersLink')}
        </Link>{' '}
        <Link className="button" to={keepDay(documentPath(of.id, '/graph'))}>
          {say('graphLink')}
        </Link>
      </p>
      <Contents of={of} read={read} />
      {read && <FindingList findings={of.findings} />}
      <Relations of={of} />
      {read && <DocumentText of={of} findings={of.findings} />}
      {read && <CitationList id={of.id} />}
      <CitedByList id={of.id} />
      {read && <WorkList id={of.id} />}
      {of.deadlines.length > 0 && <DeadlineTable deadlines={of.deadlines} />}
      {of.recipients.length > 0 && (
        <section id="recipients">
          <h2>{say('recipients')}</h2>
          <ul>
            {of.recipients.map(({ text }, index) => (
              <li key={index}>{text}</li>
            ))}
          </ul>
        </section>
      )}
      {of.warnings.length > 0 && (
        <section>
          <h2>{say('warnings')}</h2>
          <ul>
            {of.warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}

/** Where the parts of the page are. */
function Contents({ of, read }: { readonly of: PageDocument; readonly read: boolean }): ReactNode {
  const { say } = useWords();
  const parts: readonly (readonly [id: string, text: string] | false)[] = [
    read && ['findings', say('toFindings', { count: findingsOnce(of.findings).length })],
    ['relations', say('toRelations')],
    read && ['text', say('textLabel')],
    read && ['citations', say('toCitations')],
    ['cited-by', say('toCitedBy')],
    read && ['work', say('toWork')],
    of.deadlines.length > 0 && ['deadlines', say('due')],
    of.recipients.length > 0 && ['recipients', say('recipients')],
  ];
  return (
    <nav className="contents" aria-label={say('contents')}>
      <ul>
        {parts
          .filter((part) => part !== false)
          .map(([id, text]) => (
            <li key={id}>
              <a href={`#${id}`}>{text}</a>
            </li>
          ))}
      </ul>
    </nav>
  );
}

function Head({ of, read }: { readonly of: PageDocument; readonly read: boolean }): ReactNode {
  const words = useWords();
  const { say, date } = words;
  const issuedOn = of.issuedOn == null ? null : date(of.issuedOn);
  const facts: readonly Fact[] = [
    [say('issuedOn'), issuedOn !== null && of.issuedOnInferred ? say('issuedOnInferred', { date: issuedOn }) : issuedOn],
    [say('issuer'), of.issuedBy && of.issuer != null ? <AgencyLink of={{ ...of.issuedBy, name: of.issuer }} /> : of.issuer],
    [say('signer'), [of.signer, of.signerTitle].filter(Boolean).join(', ')],
    [say('place'), of.province ? placeLabel(of.province, words) : of.place],
    [say('effectiveOn'), of.effectiveOn && date(of.effectiveOn)],
    [say('expiresOn'), of.expiresOn && date(of.expiresOn)],
    ['ID', <code>{of.id}</code>],
  ];
  return (
    <header>
      <p className="kicker">
        <span className="symbol">{nameOf(of)}</span> <StatusBadge {...of.status} />{' '}
        <span className="quiet" title={read ? undefined : say('originOtherHelp')}>
          {say(read ? 'originIngested' : 'originOther')}
        </span>
      </p>
      <h1>{of.title ?? say('untitled')}</h1>
      <Retold of={of} />
      <Facts of={facts} />
    </header>
  );
}
