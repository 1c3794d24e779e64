import { keepPreviousData, queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { documentPath, useDay } from '../address.js';
import { Drawn } from '../graph/drawn.js';
import { chainOf, growAll, type Known } from '../graph/fetch.js';
import { graphOf, type Grown } from '../graph/graph.js';
import { GraphTables } from '../graph/tables.js';
import { Answer } from '../parts/answer.js';
import { DocumentChoice } from '../parts/document-choice.js';
import { longNameOf, nameOf } from '../parts/document-line.js';
import { useTitle } from '../parts/title.js';
import { useWords } from '../words.js';
import { Nothing } from './not-found.js';
import { pathAddress, PathPage } from './path.js';

/** What a document is tied to; where the address names another one, what ties the two. */
export function GraphPage({ id }: { readonly id: string }): ReactNode {
  const [params] = useSearchParams();
  const to = params.get('to')?.trim() ?? '';
  return to === '' ? <TiesPage id={id} /> : <PathPage id={id} to={to} />;
}

/** Ties a step at a time; or the chain of what took whose place. */
function TiesPage({ id }: { readonly id: string }): ReactNode {
  const { say } = useWords();
  const { asOf } = useDay();
  const [params, setParams] = useSearchParams();
  const chain = params.get('view') === 'chain';
  const grown = params.getAll('grow');
  const queries = useQueryClient();
  const [known] = useState<Known>(() => new Map());
  const grownBy = (more: readonly string[]) =>
    queryOptions({
      queryKey: ['graph', id, chain, asOf, chain ? [] : more],
      queryFn: async ({ signal }): Promise<{ readonly grown: Grown[]; readonly truncated: boolean }> =>
        chain
          ? chainOf(id, { asOf, signal })
          : { grown: await growAll(timesOf([id, ...more]), known, { asOf, signal }), truncated: false },
    });
  const found = useQuery({ ...grownBy(grown), placeholderData: keepPreviousData });
  const growBy = (one: string): void => {
    // what it grows by need not wait for the page to be there
    queries.query(grownBy([...grown, one])).catch(() => undefined);
    setParams((before) => {
      const after = new URLSearchParams(before);
      after.append('grow', one);
      return after;
    });
  };
  const latest = useRef(growBy);
  useEffect(() => {
    latest.current = growBy;
  });
  // the same throughout, so that picture and tables are made again only for another graph
  const grow = useCallback((one: string) => {
    latest.current(one);
  }, []);
  return (
    <Answer of={found}>
      {(answer) => {
        // an id that changed leads to a document of another one
        const root = answer.grown.find((one) => one.id === id) ?? answer.grown.find((one) => !grown.includes(one.id));
        if (!root) return <Nothing title={say('notFound')} hint={say('noDocument', { id })} />;
        return <Whole root={root} grown={answer.grown} truncated={answer.truncated} chain={chain} grow={chain ? null : grow} />;
      }}
    </Answer>
  );
}

/** How often each id stands in a list. */
function timesOf(ids: readonly string[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const id of ids) times.set(id, (times.get(id) ?? 0) + 1);
  return times;
}

interface WholeProps {
  readonly root: Grown;
  readonly grown: readonly Grown[];
  readonly truncated: boolean;
  readonly chain: boolean;
  readonly grow: ((id: string) => void) | null;
}

function Whole({ root, grown, truncated, chain, grow }: WholeProps): ReactNode {
  const { say } = useWords();
  const { keepDay } = useDay();
  const heading = say(chain ? 'chainQuestion' : 'graphQuestion', { symbol: longNameOf(root) });
  useTitle(heading);
  const graph = useMemo(() => graphOf(grown), [grown]);
  const other = documentPath(root.id, chain ? '/graph' : '/graph?view=chain');
  return (
    <>
      <p className="kicker">
        <Link to={keepDay(documentPath(root.id))}>{nameOf(root)}</Link> {root.title}
      </p>
      <h1>{heading}</h1>
      <p>
        <Link to={keepDay(other)}>{say(chain ? 'graphView' : 'chainView')}</Link>
      </p>
      <DocumentChoice label={say('pathChoose')} addressOf={(to) => pathAddress(root.id, to)} />
      {graph.edges.length === 0 ? (
        <p>{say(chain ? 'noChain' : 'noTies')}</p>
      ) : (
        <Drawn graph={graph} root={root} heading={heading} grow={grow} />
      )}
      <p className="quiet">
        {say('thinList')} {truncated && say('truncatedGraph')}
      </p>
      {graph.edges.length > 0 && <GraphTables graph={graph} grow={grow} />}
    </>
  );
}
