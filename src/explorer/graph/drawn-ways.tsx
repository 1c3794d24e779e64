import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useDay } from '../address.js';
import { ask } from '../api.js';
import { OnTheWayDocument, type OnTheWayQuery, type ListedDocumentFragment, type WayHopFragment } from '../generated/graphql.js';
import { Answer } from '../parts/answer.js';
import { Drawn } from './drawn.js';
import { graphOfWays } from './graph.js';

/** Ways by which documents carry one out, as a picture. */
export function DrawnWays({
  root,
  ways,
  heading,
}: {
  readonly root: { readonly id: string };
  readonly ways: readonly (readonly WayHopFragment[])[];
  readonly heading: string;
}): ReactNode {
  const { asOf } = useDay();
  const steps = ways.flat().map(({ document, carriesOut }) => ({ from: document.id, to: carriesOut.id }));
  const ids = [...new Set(steps.flatMap(({ from, to }) => [from, to]))].sort();
  const documents = useQuery({
    queryKey: ['onTheWay', ids, asOf],
    queryFn: ({ signal }) => listed(ids, asOf, signal),
  });
  return (
    <Answer of={documents}>{(all) => <Drawn graph={graphOfWays(all, steps)} root={root} heading={heading} grow={null} />}</Answer>
  );
}

/** So many are asked for at once. */
const AT_ONCE = 100;

function isListed(node: OnTheWayQuery['nodes'][number]): node is ListedDocumentFragment {
  return node !== null && 'status' in node;
}

async function listed(ids: readonly string[], asOf: string | null, signal: AbortSignal): Promise<ListedDocumentFragment[]> {
  const found: ListedDocumentFragment[] = [];
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const { nodes } = await ask(OnTheWayDocument, { ids: ids.slice(at, at + AT_ONCE), asOf }, signal);
    found.push(...nodes.filter(isListed));
  }
  return found;
}
