import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { agenciesPath, documentPath, useDay } from '../address.js';
import { ask } from '../api.js';
import { isNarrow, readFilters, withFilter, withoutFilters } from '../filters.js';
import { FindAgenciesDocument, HoldingsDocument } from '../generated/graphql.js';
import { AgencyInPlace } from '../parts/agency-link.js';
import { Answer } from '../parts/answer.js';
import { DocumentLine, nameOf, StatusBadge } from '../parts/document-line.js';
import { FilterForm } from '../parts/filters.js';
import { foundAt, type DocumentPage } from '../parts/found.js';
import { meantBy } from '../parts/meant.js';
import { More } from '../parts/more.js';
import { useTitle } from '../parts/title.js';
import { ofSameSymbol } from '../same-symbol.js';
import { useWords } from '../words.js';

type FoundDocument = DocumentPage['edges'][number]['node'];

/** What was searched for, or the newest documents. */
export function HomePage(): ReactNode {
  const { say } = useWords();
  const { asOf } = useDay();
  const [params] = useSearchParams();
  const text = params.get('q') ?? '';
  const heading = text === '' ? say(readFilters(params).read ? 'newest' : 'newestKnown') : say('results', { text });
  useTitle(text === '' ? '' : heading);
  const found = useInfiniteQuery({
    ...foundAt(params, asOf),
    // the results before stay to be seen while the next ones are on their way
    placeholderData: keepPreviousData,
  });
  return (
    <>
      {text === '' && (
        <p className="tagline">
          {say('tagline')}. <Holdings />
        </p>
      )}
      <h1>{heading}</h1>
      <FilterForm />
      <Answer of={found}>
        {({ pages }) => (
          <section aria-busy={found.isPlaceholderData}>
            {nodesOf(pages).length === 0 && <NothingHere text={text} more={found.hasNextPage} />}
            <Bodies text={text} />
            <SameSymbol text={text} found={nodesOf(pages)} />
            <Documents of={nodesOf(pages)} />
            <More of={found} />
          </section>
        )}
      </Answer>
    </>
  );
}

function nodesOf(pages: readonly DocumentPage[]): FoundDocument[] {
  return pages.flatMap(({ edges }) => edges.map(({ node }) => node));
}

/** How much there is here, which tells what a search can find. */
function Holdings(): ReactNode {
  const { say } = useWords();
  const { keepDay } = useDay();
  const about = useQuery({ queryKey: ['holdings'], queryFn: ({ signal }) => ask(HoldingsDocument, {}, signal) });
  if (!about.data) return null;
  const { documents, read } = about.data.about.holdings;
  return (
    <>
      <Link to={keepDay('/about')}>{say('here', { documents, read })}</Link>{' '}
      <Link to={keepDay(agenciesPath())}>{say('toBodies')}</Link>
    </>
  );
}

/**
 * A page of documents of a rare status may be empty though others come: each is only looked at in turn. Else it is said what was
 * left out, and what may be meant.
 */
function NothingHere({ text, more }: { readonly text: string; readonly more: boolean }): ReactNode {
  const { say } = useWords();
  const [params] = useSearchParams();
  const filters = readFilters(params);
  if (more) return <p role="status">{say('noResultsYet')}</p>;
  if (!isNarrow(filters)) return <Meant text={text} />;
  return (
    <p role="status">
      {say(filters.read ? 'noResultsRead' : 'noResultsFiltered')}{' '}
      <Link to={{ search: String(filters.read ? withFilter(params, 'read', false) : withoutFilters(params)) }}>
        {say(filters.read ? 'alsoUnread' : 'noFilters')}
      </Link>
    </p>
  );
}

/** What may be meant where no document has all the words; that there is none, where nothing is. */
function Meant({ text }: { readonly text: string }): ReactNode {
  const { say } = useWords();
  const { asOf } = useDay();
  const meant = useQuery({ ...meantBy(text, asOf), enabled: text !== '' });
  if (meant.isLoading) return null;
  if (!meant.data?.length) return <p role="status">{say('noResults')}</p>;
  return (
    <section aria-labelledby="meant">
      <h2 id="meant">{say('meant')}</h2>
      <Documents of={meant.data} />
    </section>
  );
}

function Documents({ of }: { readonly of: readonly FoundDocument[] }): ReactNode {
  return (
    <ul className="documents">
      {of.map((one) => (
        <li key={one.id}>
          <DocumentLine of={one}>
            <StatusBadge {...one.status} />
          </DocumentLine>
        </li>
      ))}
    </ul>
  );
}

/** The first bodies whose name has all the words that were searched for. */
function Bodies({ text }: { readonly text: string }): ReactNode {
  const { say } = useWords();
  const { keepDay } = useDay();
  const found = useQuery({
    queryKey: ['bodies', text],
    queryFn: async ({ signal }) =>
      (await ask(FindAgenciesDocument, { filter: { name: text }, first: MOST_BODIES }, signal)).agencies,
    enabled: /\p{L}{2}/u.test(text),
    placeholderData: keepPreviousData,
  });
  if (!found.data?.edges.length || text === '') return null;
  return (
    <section className="quiet-list">
      <h2>{say('bodies')}</h2>
      <ul>
        {found.data.edges.map(({ node }) => (
          <li key={node.id}>
            <AgencyInPlace of={node} />
          </li>
        ))}
      </ul>
      {found.data.pageInfo.hasNextPage && (
        <p>
          <Link to={keepDay(agenciesPath(text))}>{say('allBodies')}</Link>
        </p>
      )}
    </section>
  );
}

/** So many bodies stand above the documents that are found. */
const MOST_BODIES = 6;

/** Where a symbol is that of several documents: which one, by year. */
function SameSymbol({ text, found }: { readonly text: string; readonly found: readonly FoundDocument[] }): ReactNode {
  const { say } = useWords();
  const { keepDay } = useDay();
  const same = ofSameSymbol(text, found);
  if (same.length === 0) return null;
  return (
    <nav className="same-symbol" aria-labelledby="same-symbol">
      <h2 id="same-symbol">{say('sameSymbol', { count: same.length, text })}</h2>
      <ul>
        {same.map((one) => (
          <li key={one.id}>
            <Link className="button" to={keepDay(documentPath(one.id))}>
              {nameOf(one)} <strong>{one.issuedOn?.slice(0, 4) ?? say('noYear')}</strong>
            </Link>
            <span className="quiet"> {one.issuer}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
