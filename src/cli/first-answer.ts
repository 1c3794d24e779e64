import type { Operations } from '../app/operations.js';
import type { FirstAnswerQuery } from './generated/operations.js';

/** The directive that the sample plans carry out. */
const DIRECTIVE = 'vn/ttg/2021/ct/33';

/** What a server says when it is up: a short answer from the graph, and where to ask more. */
export async function firstAnswer(operations: Operations, store: string, url: string): Promise<string> {
  const answer = await operations.query<FirstAnswerQuery>('first-answer', { directive: DIRECTIVE });
  return [
    `cancu, graph in ${store}`,
    ...implementers(answer),
    ...superseded(answer),
    ...work(answer),
    '',
    `GraphQL   ${url}/graphql`,
    `Explorer  ${url}/`,
    `GraphiQL  ${url}/graphiql   (example queries in its tabs)`,
    'Ctrl-C stops it.',
  ].join('\n');
}

function implementers({ document }: FirstAnswerQuery): string[] {
  if (!document || document.implementers.totalCount === 0) return [];
  const { totalCount, edges } = document.implementers;
  const lines = edges.map(({ node }) => `  ${node.issuer ?? 'unknown'}: ${node.title ?? node.id}`);
  return ['', `${document.symbol} of ${document.issuedOn} is carried out by ${totalCount} documents here:`, ...lines];
}

function superseded({ supersededReferences }: FirstAnswerQuery): string[] {
  const counts = new Map<string, { documents: Set<string>; mentions: number; since: string }>();
  for (const { node } of supersededReferences.edges) {
    const name = node.refersTo?.symbol ?? node.refersTo?.title ?? 'unknown';
    const count = counts.get(name) ?? { documents: new Set(), mentions: 0, since: node.since ?? '' };
    count.documents.add(node.document.id);
    count.mentions += 1;
    counts.set(name, count);
  }
  if (counts.size === 0) return [];
  const lines = [...counts].map(
    ([name, { documents, mentions, since }]) =>
      `  ${name}: ended ${since}, cited ${times(mentions)} in ${documents.size} of them`,
  );
  return ['', 'References that are superseded today:', ...lines];
}

function work({ documents }: FirstAnswerQuery): string[] {
  const lines = documents.edges.map(
    ({ node }) =>
      `  ${node.issuer ?? node.id}, ${node.title ?? ''}: ${node.citations.totalCount} citations, ${node.agencies.length} agencies with work`,
  );
  return lines.length === 0
    ? []
    : ['', `Documents read: ${lines.length}${documents.pageInfo.hasNextPage ? ' and more' : ''}`, ...lines.slice(0, 10)];
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}
