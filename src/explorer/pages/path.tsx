import { useQuery } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import { Link } from 'react-router';
import { documentPath, useDay } from '../address.js';
import { ask } from '../api.js';
import { PathsDocument, type ListedDocumentFragment, type PathsQuery } from '../generated/graphql.js';
import { Drawn } from '../graph/drawn.js';
import { graphOfPaths } from '../graph/graph.js';
import { GraphTables, kindsText } from '../graph/tables.js';
import { Answer } from '../parts/answer.js';
import { DocumentChoice } from '../parts/document-choice.js';
import { longNameOf, nameOf } from '../parts/document-line.js';
import { useTitle } from '../parts/title.js';
import { useWords, type Words } from '../words.js';
import { Nothing } from './not-found.js';

type Asked = NonNullable<PathsQuery['document']>;
type Found = NonNullable<Asked['paths']>;
type Hop = Found['shortest'][number][number];

/** Longer ones say little of the documents at their ends. */
const MOST_HOPS = 6;

export function pathAddress(id: string, to: string): string {
  return documentPath(id, `/graph?to=${encodeURIComponent(to)}`);
}

/** By what one document is tied to another: the shortest chains of links between the two. */
export function PathPage({ id, to }: { readonly id: string; readonly to: string }): ReactNode {
  const { say } = useWords();
  const { asOf } = useDay();
  const found = useQuery({
    queryKey: ['paths', id, to, asOf],
    queryFn: ({ signal }) => ask(PathsDocument, { id, to, atMost: MOST_HOPS, asOf }, signal),
  });
  return (
    <Answer of={found}>
      {({ document }) =>
        document ? <Whole from={document} to={to} /> : <Nothing title={say('notFound')} hint={say('noDocument', { id })} />
      }
    </Answer>
  );
}

function Whole({ from, to }: { readonly from: Asked; readonly to: string }): ReactNode {
  const words = useWords();
  const { say } = words;
  const { keepDay } = useDay();
  const found = from.paths ?? null;
  const heading = say('pathQuestion', { symbol: longNameOf(from), other: found ? longNameOf(found.to) : to });
  useTitle(heading);
  const why = whyNone(from, found, to, words);
  return (
    <>
      <p className="kicker">
        <Link to={keepDay(documentPath(from.id))}>{nameOf(from)}</Link> {from.title}
      </p>
      <h1>{heading}</h1>
      <p>
        <Link to={keepDay(documentPath(from.id, '/graph'))}>{say('graphView')}</Link>
      </p>
      {why !== null && <p role="status">{why}</p>}
      <DocumentChoice key={to} label={say('pathChoose')} addressOf={(other) => pathAddress(from.id, other)} />
      {why === null && found && <Chains from={from} found={found} heading={heading} />}
    </>
  );
}

/** Why there is nothing to draw; null where there is something. */
function whyNone(from: Asked, found: Found | null, to: string, { say }: Words): string | null {
  if (!found) return say('noDocument', { id: to });
  if (found.to.id === from.id) return say('pathSame');
  switch (found.outcome) {
    case 'FOUND':
      return null;
    case 'NOT_LINKED':
      return say('pathNone');
    case 'TOO_FAR':
      return say('pathTooFar', { most: MOST_HOPS });
    case 'TOO_MANY_LINKS':
      return say('pathTooMany');
  }
}

function Chains({ from, found, heading }: { readonly from: Asked; readonly found: Found; readonly heading: string }): ReactNode {
  const { say } = useWords();
  const graph = useMemo(() => graphOfPaths(found.shortest), [found]);
  const { shortest, distance, truncated } = found;
  return (
    <>
      <p>
        {say('pathCount', { count: shortest.length, distance: distance ?? 0 })} {truncated && say('pathMore')}
      </p>
      <ol className="chains" aria-label={say('paths')}>
        {shortest.map((path) => (
          <li key={path.map(({ next }) => next.id).join(' ')}>
            <Name of={from} />
            {path.map((hop) => (
              <HopText key={hop.next.id} of={hop} />
            ))}
          </li>
        ))}
      </ol>
      <Drawn graph={graph} root={from} heading={heading} grow={null} />
      <p className="quiet">{say('thinList')}</p>
      <GraphTables graph={graph} grow={null} />
    </>
  );
}

function HopText({ of: { links, next } }: { readonly of: Hop }): ReactNode {
  const words = useWords();
  const ties = (link: Hop['links'][number]): string => {
    const names = kindsText(link, words);
    return link.outgoing ? `— ${names} →` : `← ${names} —`;
  };
  return (
    <>
      {' '}
      <span className="quiet">{links.map(ties).join(' ')}</span> <Name of={next} />
    </>
  );
}

function Name({ of }: { readonly of: ListedDocumentFragment }): ReactNode {
  const { keepDay } = useDay();
  return <Link to={keepDay(documentPath(of.id))}>{longNameOf(of)}</Link>;
}
