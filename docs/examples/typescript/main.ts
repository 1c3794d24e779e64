import { ask } from './client.js';
import { DueBetweenDocument, WhoCarriesOutDocument, type DueBetweenQuery } from './generated/operations.js';

/** Who carries out a directive: a line each, with the sentence that says so. */
export async function whoCarriesOut(server: string, symbol: string, issuedOn: string): Promise<string[]> {
  const { lookup } = await ask(server, WhoCarriesOutDocument, { symbol, issuedOn });
  switch (lookup.__typename) {
    case 'ResolvedLookup':
      return lookup.document.implementers.edges.map(
        ({ node, paths }) => `${node.issuer ?? 'unknown'} (${node.id}): ${paths[0]?.[0]?.spans[0]?.text ?? 'by the registry'}`,
      );
    case 'AmbiguousLookup':
      return lookup.candidates.map(({ document }) => `${document.id}, of ${document.issuedOn ?? 'an unknown day'}?`);
    case 'UnknownLookup':
      return [lookup.reason];
  }
}

/** Everything that is due in a stretch of time: page after page, until there are no more. */
export async function dueBetween(server: string, from: string, before: string): Promise<string[]> {
  const lines: string[] = [];
  for (let after: string | null = null; ;) {
    const { deadlines }: DueBetweenQuery = await ask(server, DueBetweenDocument, { from, before, after });
    lines.push(...deadlines.edges.map(({ node }) => `${node.date ?? '?'} ${node.who ?? 'nobody named'}: ${node.surface}`));
    if (!deadlines.pageInfo.hasNextPage) return lines;
    after = deadlines.pageInfo.endCursor ?? null;
  }
}
