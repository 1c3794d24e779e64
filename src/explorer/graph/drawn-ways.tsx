import { useQuery } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import { useDay } from '../address.js';
import type { ListedDocumentFragment, WayHopFragment } from '../generated/graphql.js';
import { Answer } from '../parts/answer.js';
import { Drawn } from './drawn.js';
import { listed } from './fetch.js';
import { graphOfWays } from './graph.js';
import { GraphTables } from './tables.js';

interface WaysProps {
  readonly root: { readonly id: string };
  readonly ways: readonly (readonly WayHopFragment[])[];
  readonly heading: string;
}

/** Ways by which documents carry one out, as a picture and as tables. */
export function DrawnWays({ ways, ...rest }: WaysProps): ReactNode {
  const { asOf } = useDay();
  const ids = [...new Set(ways.flat().flatMap(({ document, carriesOut }) => [document.id, carriesOut.id]))].sort();
  const found = useQuery({
    queryKey: ['onTheWay', ids, asOf],
    queryFn: ({ signal }) => listed(ids, { asOf, signal }),
  });
  return <Answer of={found}>{(documents) => <Whole documents={documents} ways={ways} {...rest} />}</Answer>;
}

function Whole({
  documents,
  root,
  ways,
  heading,
}: WaysProps & { readonly documents: readonly ListedDocumentFragment[] }): ReactNode {
  const graph = useMemo(() => graphOfWays(documents, ways), [documents, ways]);
  return (
    <>
      <Drawn graph={graph} root={root} heading={heading} grow={null} />
      <GraphTables graph={graph} grow={null} />
    </>
  );
}
