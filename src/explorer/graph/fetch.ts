import { ask } from '../api.js';
import { LinksDocument, OnTheWayDocument, type LinkKind, type ListedDocumentFragment } from '../generated/graphql.js';
import { SUPERSESSION, type Grown } from './graph.js';

/** So many links more each time that a document is asked for; the API gives no more than a hundred. */
export const LINKS_AT_ONCE = 25;
export const MOST_LINKS = 100;

export interface Asked {
  readonly asOf: string | null;
  readonly signal: AbortSignal;
}

/** What came already, so that a picture that grows asks only for what it grows by. */
export type Known = Map<string, Grown>;

/** What some documents are tied to. @param times how often each was asked for, by id */
export async function growAll(times: ReadonlyMap<string, number>, known: Known, asked: Asked): Promise<Grown[]> {
  const wanted = [...times].map(([id, count]) => ({ id, first: Math.min(count * LINKS_AT_ONCE, MOST_LINKS) }));
  const keyOf = ({ id, first }: (typeof wanted)[number]): string => `${first} ${asked.asOf} ${id}`;
  const missing = new Map<number, string[]>();
  for (const one of wanted) if (!known.has(keyOf(one))) missing.set(one.first, [...(missing.get(one.first) ?? []), one.id]);
  const read = [...missing].map(async ([first, ids]) => {
    const found = await linksByPlace({ ids, kinds: null, first }, asked);
    found.forEach((one, at) => {
      if (one !== null) known.set(keyOf({ id: ids[at] ?? '', first }), one);
    });
  });
  await Promise.all(read);
  return wanted.flatMap((one) => known.get(keyOf(one)) ?? []);
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

/** Documents by their ids, with their status on a day; those that are not there are left out. */
export async function listed(ids: readonly string[], { asOf, signal }: Asked): Promise<ListedDocumentFragment[]> {
  const nodes = await inParts(ids, async (some) => (await ask(OnTheWayDocument, { ids: some, asOf }, signal)).nodes);
  return nodes.filter((node): node is ListedDocumentFragment => node !== null && 'status' in node);
}

/** The API takes a hundred ids at once; fewer keep the answer within its limit of nodes. */
const IDS_AT_ONCE = 50;

/** What is asked of many ids, so many at a time. */
async function inParts<T>(ids: readonly string[], askFor: (some: string[]) => Promise<readonly T[]>): Promise<T[]> {
  const found: T[] = [];
  for (let from = 0; from < ids.length; from += IDS_AT_ONCE) found.push(...(await askFor(ids.slice(from, from + IDS_AT_ONCE))));
  return found;
}

async function links(which: Parameters<typeof linksByPlace>[0], asked: Asked): Promise<Grown[]> {
  return (await linksByPlace(which, asked)).filter((one) => one !== null);
}

/** One for each id, at its place; null where there is no such document. */
async function linksByPlace(
  { ids, kinds, first }: { readonly ids: readonly string[]; readonly kinds: readonly LinkKind[] | null; readonly first: number },
  { asOf, signal }: Asked,
): Promise<(Grown | null)[]> {
  const variables = { kinds: kinds && [...kinds], first, asOf };
  const nodes = await inParts(ids, async (some) => (await ask(LinksDocument, { ids: some, ...variables }, signal)).nodes);
  return nodes.map((node) => (isGrown(node) ? node : null));
}

function isGrown(node: object | null): node is Grown {
  return node !== null && 'links' in node;
}
