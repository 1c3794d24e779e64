import type { LinkKind, LinksQuery, ListedDocumentFragment, PathsQuery, WayHopFragment } from '../generated/graphql.js';

/** A document whose links were asked for. */
export type Grown = Extract<NonNullable<LinksQuery['nodes'][number]>, { readonly links: unknown }>;

export interface GraphNode {
  readonly document: ListedDocumentFragment;
  /** Of issue; null where it is not known. */
  readonly year: number | null;
  /** How many links are shown, and how many there are; null where nobody asked for them. */
  readonly links: { readonly shown: number; readonly total: number } | null;
}

export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  /** The weightiest first. */
  readonly kinds: readonly LinkKind[];
  /** Those of them that are only claimed. */
  readonly unconfirmed: readonly LinkKind[];
}

/** What is drawn of a tie. */
export interface GraphLine {
  readonly kind: LinkKind;
  readonly confirmed: boolean;
  /** Of the lines of the tie. */
  readonly nth: 0 | 1;
}

/** Documents and what ties them, each once, in one order whatever was asked for first. */
export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** From what ends a document to what only names it. */
export const KINDS: readonly LinkKind[] = [
  'REPLACES',
  'REPEALS',
  'SUSPENDS',
  'AMENDS',
  'CORRECTS',
  'CONTINUES',
  'CONSOLIDATES',
  'GUIDES',
  'PROMULGATES',
  'IMPLEMENTS',
  'CARRIES_OUT',
  'BASED_ON',
  'CITES',
];

/** What one document does to the life of another. */
export const SUPERSESSION: readonly LinkKind[] = ['REPLACES', 'REPEALS', 'SUSPENDS', 'AMENDS', 'CORRECTS', 'CONTINUES'];

export function graphOf(grown: readonly Grown[]): Graph {
  const nodes = new Map<string, GraphNode>();
  const edges = new Map<string, GraphEdge>();
  for (const document of grown) {
    for (const { node, ...link } of document.links.edges) {
      if (!nodes.has(node.id)) nodes.set(node.id, nodeOf(node));
      addEdge(edges, document.id, node.id, link);
    }
  }
  for (const document of grown) {
    const links = { shown: document.links.edges.length, total: document.links.totalCount };
    nodes.set(document.id, { ...nodeOf(document), links });
  }
  return { nodes: byKey(nodes), edges: byKey(edges) };
}

type Hop = NonNullable<NonNullable<PathsQuery['document']>['paths']>['shortest'][number][number];

/** The documents of some paths, and what ties them; what is on several paths once. */
export function graphOfPaths(paths: readonly (readonly Hop[])[]): Graph {
  const nodes = new Map<string, GraphNode>();
  const edges = new Map<string, GraphEdge>();
  for (const { document, next, links } of paths.flat()) {
    nodes.set(document.id, nodeOf(document)).set(next.id, nodeOf(next));
    for (const link of links) addEdge(edges, document.id, next.id, link);
  }
  return { nodes: byKey(nodes), edges: byKey(edges) };
}

/** The documents of some ways from who carries out to what is carried out, and each step once. */
export function graphOfWays(documents: readonly ListedDocumentFragment[], ways: readonly (readonly WayHopFragment[])[]): Graph {
  const nodes = new Map(documents.map((one) => [one.id, nodeOf(one)]));
  const edges = new Map<string, GraphEdge>();
  for (const { document, carriesOut } of ways.flat())
    addEdge(edges, document.id, carriesOut.id, { outgoing: true, kinds: ['CARRIES_OUT'], unconfirmed: [] });
  return { nodes: byKey(nodes), edges: byKey(edges) };
}

function addEdge(
  edges: Map<string, GraphEdge>,
  near: string,
  far: string,
  { outgoing, kinds, unconfirmed }: Pick<GraphEdge, 'kinds' | 'unconfirmed'> & { readonly outgoing: boolean },
): void {
  const [from, to] = outgoing ? [near, far] : [far, near];
  edges.set(`${from} ${to}`, { from, to, kinds: KINDS.filter((kind) => kinds.includes(kind)), unconfirmed });
}

/** A line for the weightiest of what is sure, and one for the weightiest of what is only claimed. */
export function linesOf({ kinds, unconfirmed }: GraphEdge): GraphLine[] {
  const sure = kinds.find((kind) => !unconfirmed.includes(kind));
  const claimed = kinds.find((kind) => unconfirmed.includes(kind));
  return [
    ...(sure === undefined ? [] : [{ kind: sure, confirmed: true, nth: 0 } as const]),
    ...(claimed === undefined ? [] : [{ kind: claimed, confirmed: false, nth: sure === undefined ? 0 : 1 } as const]),
  ];
}

function byKey<T>(map: ReadonlyMap<string, T>): T[] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
}

function nodeOf(document: ListedDocumentFragment): GraphNode {
  const year = Number(document.issuedOn?.slice(0, 4));
  return { document, year: Number.isInteger(year) && year > 0 ? year : null, links: null };
}
