import type { Api } from '../support/api.js';

/** What clients ask in these tests, and the shape of what they get. */

interface Ref {
  readonly id: string;
}

interface Edges<T> {
  readonly edges: readonly { readonly node: T }[];
}

export interface Hop {
  readonly how: string;
  readonly document: Ref;
  readonly carriesOut: Ref;
  readonly statedBy: Ref | null;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly text: string }[];
}

export interface ImplementerEdge {
  readonly distance: number;
  readonly node: Ref;
  readonly paths: readonly (readonly Hop[])[];
}

interface ImplementerPage {
  readonly totalCount: number;
  readonly truncated: boolean;
  readonly edges: readonly ImplementerEdge[];
}

const HOPS = `totalCount truncated edges { distance node { id } paths {
  how document { id } carriesOut { id } statedBy { id } spans { start end text } } }`;

export const implementers = `query ($id: ID!, $transitive: Boolean, $includeBasis: Boolean) {
  document(id: $id) { implementers(transitive: $transitive, includeBasis: $includeBasis, first: 100) { ${HOPS} } } }`;
export interface Implementers {
  readonly document: { readonly implementers: ImplementerPage } | null;
}

export const implementsOf = `query ($id: ID!) {
  document(id: $id) { implements(transitive: true, first: 100) { ${HOPS} } } }`;
export interface Implements {
  readonly document: { readonly implements: ImplementerPage } | null;
}

export interface CitationAnswer {
  readonly id: string;
  readonly surface: string;
  readonly symbol: string | null;
  readonly printedSymbol: string | null;
  readonly resolution: string;
  readonly repairs: readonly string[];
  readonly refersTo: { readonly id: string; readonly isLocal: boolean } | null;
  readonly candidates: readonly { readonly document: Ref }[];
}

export async function citationsOf(api: Api, id: string): Promise<readonly CitationAnswer[]> {
  const found: CitationAnswer[] = [];
  for (let after: string | null = null; ;) {
    const page: { document: { citations: Edges<CitationAnswer> & { pageInfo: { hasNextPage: boolean; endCursor: string } } } } =
      await api.query(
        `query ($id: ID!, $after: String) { document(id: $id) { citations(first: 50, after: $after) {
          pageInfo { hasNextPage endCursor }
          edges { node { id surface symbol printedSymbol resolution repairs refersTo { id isLocal } candidates { document { id } } } }
        } } }`,
        { id, after },
      );
    const { edges, pageInfo } = page.document.citations;
    found.push(...edges.map(({ node }) => node));
    if (!pageInfo.hasNextPage) return found;
    after = pageInfo.endCursor;
  }
}

export const lookup = `query ($text: String!, $issuedOn: Date, $place: String) {
  lookup(text: $text, issuedOn: $issuedOn, place: $place) { __typename
    ... on ResolvedLookup { document { id } why }
    ... on AmbiguousLookup { candidates { score why document { id } } totalCount }
    ... on UnknownLookup { text reason } } }`;
export interface Lookup {
  readonly lookup: {
    readonly __typename: string;
    readonly document?: Ref;
    readonly why?: readonly string[];
    readonly candidates?: readonly { readonly score: number; readonly why: readonly string[]; readonly document: Ref }[];
    readonly totalCount?: number;
    readonly text?: string;
    readonly reason?: string;
  };
}

export interface FindingAnswer {
  readonly id: string;
  readonly kind: string;
  readonly severity: string;
  readonly since: string | null;
  readonly atSigning: boolean | null;
  readonly suggestion: string | null;
  readonly refersTo: Ref | null;
  readonly because: readonly { readonly statement: string; readonly known: string; readonly document: Ref | null }[];
}

export async function supersededIn(api: Api, document: string, asOf?: string): Promise<readonly FindingAnswer[]> {
  const { supersededReferences } = await api.query<{ supersededReferences: Edges<FindingAnswer> }>(
    `query ($asOf: Date, $document: ID) { supersededReferences(asOf: $asOf, filter: { document: $document }, first: 100) {
      edges { node { id kind severity since atSigning suggestion refersTo { id } because { statement known document { id } } } } } }`,
    { asOf, document },
  );
  return supersededReferences.edges.map(({ node }) => node);
}

const RELATED = 'edges { node { id } relation { confirmed } }';
interface Related {
  readonly edges: readonly { readonly node: Ref; readonly relation: { readonly confirmed: boolean } }[];
}

export const continued = `query ($id: ID!) { document(id: $id) {
  continuedBy { ${RELATED} } replacedBy { ${RELATED} } status { value claims { statement } } currentVersion { id } } }`;
export interface Continued {
  readonly document: {
    readonly continuedBy: Related;
    readonly replacedBy: Related;
    readonly status: { readonly value: string; readonly claims: readonly { readonly statement: string }[] };
    readonly currentVersion: Ref | null;
  } | null;
}

export const bothWays = `query ($id: ID!) { document(id: $id) {
  replacedBy { ${RELATED} } replaces { ${RELATED} } currentVersion { id } } }`;
export interface BothWays {
  readonly document: { readonly replacedBy: Related; readonly replaces: Related; readonly currentVersion: Ref | null } | null;
}

export const work = `query ($id: ID!) { document(id: $id) {
  agencies { roles agency { id name } } recipients { text }
  assignments(first: 100) { edges { node { quote addressees { role agency { id } } } } } } }`;
export interface Work {
  readonly document: {
    readonly agencies: readonly { readonly roles: readonly string[]; readonly agency: Ref & { readonly name: string } }[];
    readonly recipients: readonly { readonly text: string }[];
    readonly assignments: Edges<{ readonly quote: string }>;
  } | null;
}

export const heirs = 'query ($id: ID!) { agency(id: $id) { validTo succeededBy { on agency { id } } } }';
export interface Heirs {
  readonly agency: {
    readonly validTo: string | null;
    readonly succeededBy: readonly { readonly on: string; readonly agency: Ref }[];
  } | null;
}

export const due = `query ($filter: DeadlineFilter, $from: Date!, $before: Date!) { deadlines(filter: $filter, first: 100) {
  edges { node { date recurrence occurrences(from: $from, before: $before) } } } }`;
export interface Due {
  readonly deadlines: Edges<{
    readonly date: string | null;
    readonly recurrence: string | null;
    readonly occurrences: readonly string[];
  }>;
}
