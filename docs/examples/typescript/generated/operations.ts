/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How one document carries out another (thực hiện, triển khai). */
export type ImplementationKind =
  /** The preamble says *căn cứ* and no more; counted only with `includeBasis`. */
  | 'BASIS'
  /** A curator says so. */
  | 'CURATED'
  /** The body asks to carry it out: quán triệt, thực hiện, triển khai … */
  | 'IMPLEMENT'
  /** The title of the one, as some text prints it, says that it carries out the other. */
  | 'NESTED'
  /** The preamble says *thực hiện* or *triển khai*. */
  | 'PURSUANT'
  /** The registry says so. */
  | 'REGISTRY';

export type WhoCarriesOutQueryVariables = Exact<{
  symbol: string;
  issuedOn?: string | null | undefined;
  first?: number | null | undefined;
}>;

export type WhoCarriesOutQuery = {
  lookup:
    | { __typename: 'AmbiguousLookup'; candidates: Array<{ document: { id: string; issuedOn: string | null } }> }
    | {
        __typename: 'ResolvedLookup';
        document: {
          id: string;
          title: string | null;
          implementers: {
            totalCount: number;
            edges: Array<{
              distance: number;
              node: { id: string; issuer: string | null };
              paths: Array<Array<{ how: ImplementationKind; spans: Array<{ text: string }> }>>;
            }>;
          };
        };
      }
    | { __typename: 'UnknownLookup'; reason: string };
};

export type DueBetweenQueryVariables = Exact<{
  from: string;
  before: string;
  after?: string | null | undefined;
}>;

export type DueBetweenQuery = {
  deadlines: {
    edges: Array<{ node: { date: string | null; surface: string; who: string | null } }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export class TypedDocumentString<TResult, TVariables> extends String implements DocumentTypeDecoration<TResult, TVariables> {
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const WhoCarriesOutDocument = new TypedDocumentString(`
    query WhoCarriesOut($symbol: String!, $issuedOn: Date, $first: Int = 20) {
  lookup(text: $symbol, issuedOn: $issuedOn) {
    __typename
    ... on ResolvedLookup {
      document {
        id
        title
        implementers(transitive: true, first: $first) {
          totalCount
          edges {
            distance
            node {
              id
              issuer
            }
            paths {
              how
              spans {
                text
              }
            }
          }
        }
      }
    }
    ... on AmbiguousLookup {
      candidates {
        document {
          id
          issuedOn
        }
      }
    }
    ... on UnknownLookup {
      reason
    }
  }
}
    `) as unknown as TypedDocumentString<WhoCarriesOutQuery, WhoCarriesOutQueryVariables>;
export const DueBetweenDocument = new TypedDocumentString(`
    query DueBetween($from: Date!, $before: Date!, $after: String) {
  deadlines(
    filter: {dueFrom: $from, dueBefore: $before, recurring: false}
    first: 2
    after: $after
  ) {
    edges {
      node {
        date
        surface
        who
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<DueBetweenQuery, DueBetweenQueryVariables>;
