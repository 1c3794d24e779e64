import { ask } from '../api.js';
import { LinksDocument, type LinkKind } from '../generated/graphql.js';
import { SUPERSESSION, type Grown } from './graph.js';

/** So many links more each time that a document is asked for; the API gives no more than a hundred. */
export const LINKS_AT_ONCE = 25;
export const MOST_LINKS = 100;

export interface Asked {
  readonly asOf: string | null;
  readonly signal: AbortSignal;
}

/** What some documents are tied to. @param times how often each was asked for, by id */
export async function growAll(times: ReadonlyMap<string, number>, asked: Asked): Promise<Grown[]> {
  const bySize = new Map<number, string[]>();
  for (const [id, count] of times) {
    const size = Math.min(count * LINKS_AT_ONCE, MOST_LINKS);
    bySize.set(size, [...(bySize.get(size) ?? []), id]);
  }
  const parts = await Promise.all([...bySize].map(([first, ids]) => links({ ids, kinds: null, first }, asked)));
  return parts.flat();
}

const DEEPEST = 20;
const MOST_DOCUMENTS = 200;

/** What a document took the place of and what took its, a step at a time to both ends. */
export async function chainOf(id: string, asked: Asked): Promise<{ readonly grown: Grown[]; readonly truncated: boolean }> {
  const grown: Grown[] = [];
  const seen = new Set([id]);
  let frontier = [id];
  for (let depth = 0; frontier.length > 0; depth += 1) {
    if (depth === DEEPEST || seen.size > MOST_DOCUMENTS) return { grown, truncated: true };
    const found = await links({ ids: frontier, kinds: SUPERSESSION, first: LINKS_AT_ONCE }, asked);
    grown.push(...found);
    const next = found.flatMap((one) => one.links.edges.map(({ node }) => node.id)).filter((one) => !seen.has(one));
    frontier = [...new Set(next)];
    for (const one of frontier) seen.add(one);
  }
  return { grown, truncated: grown.some((one) => one.links.totalCount > one.links.edges.length) };
}

/** The API takes a hundred ids at once; fewer keep the answer within its limit of nodes. */
const IDS_AT_ONCE = 50;

async function links(
  { ids, kinds, first }: { readonly ids: readonly string[]; readonly kinds: readonly LinkKind[] | null; readonly first: number },
  { asOf, signal }: Asked,
): Promise<Grown[]> {
  const found: Grown[] = [];
  for (let from = 0; from < ids.length; from += IDS_AT_ONCE) {
    const some = ids.slice(from, from + IDS_AT_ONCE);
    const { nodes } = await ask(LinksDocument, { ids: some, kinds: kinds && [...kinds], first, asOf }, signal);
    found.push(...nodes.filter(isGrown));
  }
  return found;
}

function isGrown(node: object | null): node is Grown {
  return node !== null && 'links' in node;
}
