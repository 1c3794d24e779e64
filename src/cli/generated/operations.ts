/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What a mention is there for (mục đích viện dẫn). */
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

/** Which edits to list; what is given has to hold all together. */
export type EditFilter = {
  /** Those that name this document or body. */
  about?: string | null | undefined;
  /** By this author. */
  author?: string | null | undefined;
  /** Those in force, or those out of it. */
  inForce?: boolean | null | undefined;
  /** Of these kinds. */
  kinds?: Array<EditKind> | null | undefined;
};

/** What kind of thing a curator says. */
export type EditKind =
  /** One document does something to another. */
  | 'ASSERT_RELATION'
  /** This body took over from that one. */
  | 'NAME_HEIR'
  /** A citation refers to this document. */
  | 'SETTLE_CITATION'
  /** Something is out of force: another edit, or what the registry or a text states. It stays to be seen. */
  | 'WITHDRAW';

/** What kind of thing was found. */
export type FindingKind =
  /** Cơ quan không còn: work is given to a body that no longer exists. */
  | 'AGENCY_GONE'
  /** Chưa rõ văn bản nào: several documents may be meant. */
  | 'AMBIGUOUS'
  /** Đã được sửa đổi, bổ sung: the document cited was amended, and the text does not name what amended it. */
  | 'AMENDED'
  /** Dẫn văn bản chưa có: the document cited is dated after this one was signed. */
  | 'CITES_THE_FUTURE'
  /** Được tiếp tục thực hiện: another document goes on with the one cited, and is to be cited beside it. */
  | 'CONTINUED_BY'
  /** Ngày không có trong lịch: the day printed for the document cited, or for this one, is none of the calendar. */
  | 'DATE_IMPOSSIBLE'
  /** Ngày không khớp: the printed day is not that of the document cited, or not of the year in its symbol, or fits one of another year. */
  | 'DATE_MISMATCH'
  /** Thời hạn không thể có: a day that the calendar does not have, another day of the week, or one before the signing. */
  | 'DEADLINE_IMPOSSIBLE'
  /** Hết hiệu lực trước ngày ký: the document cited had ended before this one was signed. */
  | 'DEAD_AT_SIGNING'
  /** Hết hiệu lực: the document cited has ended since, or it is not known whether that was before the signing. */
  | 'DEAD_SINCE'
  /** Không thống nhất: one document under two symbols or two days in the same text. */
  | 'INCONSISTENT'
  /** Sai cơ quan ban hành: another body issued the document cited. */
  | 'ISSUER_MISMATCH'
  /** Thiếu số: the number was left out. */
  | 'NUMBER_MISSING'
  /** Hết hiệu lực một phần: parts of the document cited were replaced or repealed, what is cited of it among them. */
  | 'PARTLY_REPLACED'
  /** Sai ký hiệu: the printed symbol, or number, is not the right one. */
  | 'SYMBOL_REPAIRED'
  /** Hết giai đoạn: the period that the cited programme's title states is over. */
  | 'TERM_ENDED'
  /** Khác trích yếu: the document cited is known by another title. */
  | 'TITLE_MISMATCH'
  /** Chưa xác nhận: somebody says that the document cited has ended, in whole or in substance; nobody has confirmed it. */
  | 'UNCONFIRMED_CLAIM'
  /** Không rõ văn bản: nobody knows such a document. */
  | 'UNKNOWN_DOCUMENT';

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

/** In which language sentences are worded. Names and titles stay as documents have them; so do the words of curators. What the registry says of where it saw a fact, and remarks on it, are in both. */
export type Language =
  /** English, with ISO days. */
  | 'EN'
  /** Tiếng Việt: Vietnamese, with days as `ngày 26/11/2021`. */
  | 'VI';

/** Where the knowledge of a document comes from. */
export type Origin =
  /** Some document that was read cites it. */
  | 'CITED'
  /** A curator's edit names it. */
  | 'CURATED'
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

/** Whether a document is in force on a day (tình trạng hiệu lực), as far as texts and registry state it. */
export type StatusValue =
  /** Đã được sửa đổi, bổ sung: in force, changed by another. */
  | 'AMENDED'
  /** Hết hiệu lực: over by its own words. */
  | 'EXPIRED'
  /** Còn hiệu lực: a beginning is known, and no end by that day. */
  | 'IN_FORCE'
  /** Không rõ: nothing is known of its beginning or end. Not in our registry is never in force. */
  | 'NOT_STATED'
  /** Chưa có hiệu lực: its beginning lies after that day. */
  | 'NOT_YET_IN_FORCE'
  /** Hết hiệu lực một phần: in force, parts of it replaced or repealed. */
  | 'PARTLY_REPLACED'
  /** Bị bãi bỏ: ended by another. */
  | 'REPEALED'
  /** Bị thay thế: another stands in its place. */
  | 'REPLACED'
  /** Bị đình chỉ: its effect is stayed. */
  | 'SUSPENDED';

/** What a body is asked to be in a piece of work (vai trò). */
export type TaskRole =
  /** Tham mưu: advises. */
  | 'ADVISE'
  /** Phối hợp: co-operates. */
  | 'COORDINATE'
  /** Chủ trì: leads. */
  | 'LEAD'
  /** Thực hiện: does any other work. */
  | 'PERFORM'
  /** Đầu mối tổng hợp báo cáo: collects the reports of the others. */
  | 'REPORT_HUB';

export type CopiedQueryVariables = Exact<{
  asOf?: string | null | undefined;
  first: number;
}>;

export type CopiedQuery = {
  copiedErrors: {
    totalCount: number;
    edges: Array<{
      node: {
        kind: FindingKind;
        printed: string | null;
        count: number;
        refersTo: { id: string; symbol: string | null; issuedOn: string | null };
        earliest: { id: string; issuedOn: string | null };
        citations: Array<{ surface: string; document: { id: string; issuedOn: string | null; title: string | null } }>;
      };
    }>;
  };
};

export type EditsQueryVariables = Exact<{
  filter?: EditFilter | null | undefined;
  after?: string | null | undefined;
}>;

export type EditsQuery = {
  edits: {
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: Array<{
      node: {
        id: string;
        kind: EditKind;
        author: string;
        at: string;
        reason: string;
        source: string | null;
        says: string;
        applies: boolean;
        whyNot: string | null;
        withdrawn: { id: string; author: string; at: string; reason: string } | null;
        basedOn: { id: string } | null;
      };
    }>;
  };
};

export type FindQueryVariables = Exact<{
  text: string;
  issuedOn?: string | null | undefined;
  place?: string | null | undefined;
  language?: Language | null | undefined;
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

export type ImpactQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  maxDepth: number;
  first: number;
  after?: string | null | undefined;
  language: Language;
}>;

export type ImpactQuery = {
  impact: {
    truncated: boolean;
    document: { id: string; symbol: string | null; title: string | null };
    before: { value: StatusValue } | null;
    after: { value: StatusValue; asOf: string; since: string | null; because: Array<{ statement: string; source: string }> };
    instead: Array<{ id: string; symbol: string | null; title: string | null }>;
    depths: Array<{
      depth: number;
      documents: number;
      citations: number;
      assignments: number;
      signedBefore: number;
      signedAfter: number;
    }>;
    resting: {
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
      edges: Array<{
        depth: number;
        signedAfter: boolean | null;
        node: {
          id: string;
          symbol: string | null;
          title: string | null;
          issuer: string | null;
          place: string | null;
          issuedOn: string | null;
        };
        through: Array<{ id: string }>;
        citations: Array<{ id: string; surface: string; role: CitationRole; span: { start: number; end: number } }>;
        assignments: Array<{ id: string; quote: string }>;
      }>;
    };
  } | null;
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
            statedBy: { id: string; isRetold: boolean } | null;
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
  language: Language;
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
    isRetold: boolean;
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
        relation: { id: string; withdrawn: boolean; effectiveOn: string | null; confirmed: boolean; source: string };
      }>;
    };
    replacedBy: {
      edges: Array<{
        node: { id: string; symbol: string | null; title: string | null };
        relation: { id: string; withdrawn: boolean; effectiveOn: string | null; confirmed: boolean; source: string };
      }>;
    };
  } | null;
};
