/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What a mention is there for. */
export type CitationRole =
  /** Căn cứ, thực hiện … in the preamble: what the document rests on. */
  | 'BASIS'
  /** To be carried out: quán triệt, thực hiện, triển khai … in the body. */
  | 'IMPLEMENT'
  /** Inside the title or description of another citation. */
  | 'NESTED'
  /** Any other mention. */
  | 'OTHER'
  /** To be reported on: sơ kết, tổng kết. */
  | 'REPORT';

/** How one document carries out another. */
export type ImplementationKind =
  /** The preamble says *căn cứ* and no more; counted only with `includeBasis`. */
  | 'BASIS'
  /** The body asks to carry it out: quán triệt, thực hiện, triển khai … */
  | 'IMPLEMENT'
  /** The title of the one, as some text prints it, says that it carries out the other. */
  | 'NESTED'
  /** The preamble says *thực hiện* or *triển khai*. */
  | 'PURSUANT'
  /** The registry says so. */
  | 'REGISTRY';

/** How a fact is known. */
export type Known =
  /** It follows from titles or dates. */
  | 'INFERRED'
  /** The text or an official page was read. */
  | 'READ'
  /** General knowledge; nobody looked. */
  | 'RECALLED'
  /** A page about it was read. */
  | 'SECONDARY';

/** Where the knowledge of a document comes from. */
export type Origin =
  /** Some document that was read cites it. */
  | 'CITED'
  /** Its own text was read. */
  | 'INGESTED'
  /** The registry knows it. */
  | 'REGISTRY';

/** Whether it is known what a mention refers to. */
export type Resolution =
  /** Several may be meant, or one without positive evidence: see `candidates`. */
  | 'AMBIGUOUS'
  /** One document, on positive evidence. */
  | 'RESOLVED'
  /** Nobody knows such a document; it is kept as a local one of the citing document. */
  | 'UNKNOWN';

/** Whether a document is in force on a day, as far as texts and registry state it. */
export type StatusValue =
  /** In force, changed by another (sửa đổi, bổ sung). */
  | 'AMENDED'
  /** Over by its own words. */
  | 'EXPIRED'
  /** A beginning is known, and no end by that day. */
  | 'IN_FORCE'
  /** Nothing is known of its beginning or end. Not in our registry is never in force. */
  | 'NOT_STATED'
  /** Its beginning lies after that day. */
  | 'NOT_YET_IN_FORCE'
  /** In force, parts of it replaced or repealed. */
  | 'PARTLY_REPLACED'
  /** Ended by another (bãi bỏ). */
  | 'REPEALED'
  /** Another stands in its place (thay thế). */
  | 'REPLACED'
  /** Its effect is stayed (đình chỉ). */
  | 'SUSPENDED';

/** What a body is asked to be in a piece of work. */
export type TaskRole =
  /** Tham mưu. */
  | 'ADVISE'
  /** Phối hợp. */
  | 'COORDINATE'
  /** Chủ trì. */
  | 'LEAD'
  /** Any other work. */
  | 'PERFORM'
  /** Đầu mối tổng hợp báo cáo. */
  | 'REPORT_HUB';

export type FindQueryVariables = Exact<{
  text: string;
  issuedOn?: string | null | undefined;
  place?: string | null | undefined;
}>;

export type FindQuery = {
  lookup:
    | {
        __typename: 'AmbiguousLookup';
        totalCount: number;
        candidates: Array<{
          score: number;
          why: Array<string>;
          document: { id: string; symbol: string | null; issuedOn: string | null; title: string | null; place: string | null };
        }>;
      }
    | { __typename: 'ResolvedLookup'; why: Array<string>; document: { id: string } }
    | { __typename: 'UnknownLookup'; reason: string };
};

export type FirstAnswerQueryVariables = Exact<{
  directive: string;
}>;

export type FirstAnswerQuery = {
  document: {
    symbol: string | null;
    issuedOn: string | null;
    implementers: { totalCount: number; edges: Array<{ node: { id: string; issuer: string | null; title: string | null } }> };
  } | null;
  supersededReferences: {
    edges: Array<{
      node: { since: string | null; refersTo: { symbol: string | null; title: string | null } | null; document: { id: string } };
    }>;
  };
  documents: {
    pageInfo: { hasNextPage: boolean };
    edges: Array<{
      node: {
        id: string;
        title: string | null;
        issuer: string | null;
        agencies: Array<{ agency: { id: string } }>;
        citations: { totalCount: number };
      };
    }>;
  };
};

export type ImplementersQueryVariables = Exact<{
  id: string;
  transitive: boolean;
  maxDepth: number;
  includeBasis: boolean;
  first: number;
  after?: string | null | undefined;
}>;

export type ImplementersQuery = {
  document: {
    id: string;
    symbol: string | null;
    title: string | null;
    issuedOn: string | null;
    implementers: {
      totalCount: number;
      truncated: boolean;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
      edges: Array<{
        distance: number;
        node: {
          id: string;
          symbol: string | null;
          title: string | null;
          issuer: string | null;
          place: string | null;
          issuedOn: string | null;
        };
        paths: Array<
          Array<{
            how: ImplementationKind;
            document: { id: string };
            carriesOut: { id: string };
            statedBy: { id: string } | null;
            spans: Array<{ start: number; end: number; text: string }>;
          }>
        >;
      }>;
    };
  } | null;
};

export type ShowQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;

export type ShowQuery = {
  document: {
    id: string;
    symbol: string | null;
    type: string | null;
    title: string | null;
    issuer: string | null;
    place: string | null;
    issuedOn: string | null;
    issuedOnInferred: boolean;
    effectiveOn: string | null;
    signer: string | null;
    signerTitle: string | null;
    origins: Array<Origin>;
    isLocal: boolean;
    warnings: Array<string>;
    status: {
      value: StatusValue;
      asOf: string;
      since: string | null;
      because: Array<{ statement: string; source: string; known: Known }>;
      claims: Array<{ statement: string; source: string; known: Known }>;
    };
    currentVersion: { id: string; symbol: string | null; title: string | null } | null;
    citations: {
      totalCount: number;
      pageInfo: { hasNextPage: boolean };
      edges: Array<{
        node: {
          id: string;
          surface: string;
          symbol: string | null;
          printedSymbol: string | null;
          issuedOn: string | null;
          role: CitationRole;
          resolution: Resolution;
          repairs: Array<string>;
          refersTo: { id: string; title: string | null } | null;
          candidates: Array<{ score: number; why: Array<string>; document: { id: string } }>;
        };
      }>;
    };
    citedBy: {
      totalCount: number;
      edges: Array<{ node: { role: CitationRole; document: { id: string; title: string | null } } }>;
    };
    agencies: Array<{ roles: Array<TaskRole>; agency: { id: string; name: string } }>;
    deadlines: Array<{
      surface: string;
      date: string | null;
      recurrence: string | null;
      who: string | null;
      what: string | null;
    }>;
    recipients: Array<{ text: string }>;
    continuedBy: {
      edges: Array<{
        node: { id: string; symbol: string | null; title: string | null };
        relation: { effectiveOn: string | null; confirmed: boolean; source: string };
      }>;
    };
    replacedBy: {
      edges: Array<{
        node: { id: string; symbol: string | null; title: string | null };
        relation: { effectiveOn: string | null; confirmed: boolean; source: string };
      }>;
    };
  } | null;
};
