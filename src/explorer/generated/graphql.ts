/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Which texts accuracy was measured on. */
export type AccuracySet =
  /** Other documents, which could be looked at while the reading was improved. */
  | 'DEV'
  /** Held out: of these nobody is shown what fails. The nearest to what unseen texts will show. */
  | 'HELD_OUT'
  /** The real plans that the samples retell: the same holds of them. */
  | 'PLANS'
  /** The sample plans, at hand while the reading was written: a floor, no promise for other texts. */
  | 'SAMPLES';

/** Which bodies to list; what is given has to hold all together. */
export type AgencyFilter = {
  /** Whether some document gives it work. */
  hasWork?: boolean | null | undefined;
  /** Of these kinds. */
  kinds?: Array<AgencyKind> | null | undefined;
  /** Whose name has words that begin with all of these, with or without diacritics. */
  name?: string | null | undefined;
  /** Slug of a province. */
  place?: string | null | undefined;
};

/** What kind of body it is (loại cơ quan). */
export type AgencyKind =
  /** Quốc hội, Ủy ban Thường vụ Quốc hội. */
  | 'ASSEMBLY'
  /** Sở, ban, thanh tra, văn phòng … */
  | 'DEPARTMENT'
  /** Mặt trận Tổ quốc and the socio-political organisations (tổ chức chính trị - xã hội). */
  | 'FRONT'
  /** Chính phủ, Thủ tướng, Văn phòng Chính phủ. */
  | 'GOVERNMENT'
  /** Several bodies named together: các sở, ban, ngành. */
  | 'GROUP'
  /** Tòa án, viện kiểm sát, thi hành án. */
  | 'JUSTICE'
  /** Báo, đài. */
  | 'MEDIA'
  /** Công an, quân đội. */
  | 'MILITARY_POLICE'
  /** Bộ, cơ quan ngang bộ. */
  | 'MINISTRY'
  /** An official: công chức … */
  | 'OFFICIAL'
  /** Cơ quan khác: anything else. */
  | 'OTHER'
  /** Cơ quan Đảng: a body of the party. */
  | 'PARTY'
  /** Ủy ban nhân dân. */
  | 'PEOPLES_COMMITTEE'
  /** Hội đồng nhân dân. */
  | 'PEOPLES_COUNCIL';

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

/** Which documents to list; what is given has to hold all together. */
export type DocumentFilter = {
  /** The day of these statuses; today, if left out. */
  asOf?: string | null | undefined;
  /** Issued before this day. */
  issuedBefore?: string | null | undefined;
  /** Issued by one of these bodies. */
  issuedBy?: Array<string> | null | undefined;
  /** Issued on or after this day. */
  issuedFrom?: string | null | undefined;
  /** Known in at least one of these ways. */
  origins?: Array<Origin> | null | undefined;
  /** Slug of a province; documents of its lower places count. */
  place?: string | null | undefined;
  /**
   * Of one of these statuses. A status is worked out and not stored: an answer looks through 2000 documents at most, so that a page
   * may hold fewer than asked for, or none, while `hasNextPage` says that the list goes on behind `endCursor`.
   */
  statuses?: Array<StatusValue> | null | undefined;
  /** Types, by their value in `Document.type`. */
  types?: Array<string> | null | undefined;
};

/** A file that is given to be checked. */
export type FileInput = {
  /** Its bytes in base64, at most `mostFileBytes` of them. */
  base64: string;
  /** Its name. The ending says what it is: `.docx`, `.pdf`, `.html`, `.htm`, `.md` or `.txt`. */
  name: string;
};

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

/** How one document is tied to another. */
export type LinkKind =
  /** Sửa đổi, bổ sung. */
  | 'AMENDS'
  /** Căn cứ: the registry or a curator says that it rests on it. */
  | 'BASED_ON'
  /** Thực hiện: it carries it out, as `Document.implements` counts it; a bare căn cứ does not. */
  | 'CARRIES_OUT'
  /** Viện dẫn: its text names it, and it is clear that this one is meant. */
  | 'CITES'
  /** Hợp nhất. */
  | 'CONSOLIDATES'
  /** Tiếp tục thực hiện. */
  | 'CONTINUES'
  /** Đính chính. */
  | 'CORRECTS'
  /** Hướng dẫn, quy định chi tiết. */
  | 'GUIDES'
  /** Thực hiện, triển khai: the registry or a curator says that it carries it out. */
  | 'IMPLEMENTS'
  /** Ban hành kèm theo. */
  | 'PROMULGATES'
  /** Bãi bỏ, làm hết hiệu lực. */
  | 'REPEALS'
  /** Thay thế. */
  | 'REPLACES'
  /** Đình chỉ. */
  | 'SUSPENDS';

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

/** What came of a search for paths. */
export type PathOutcome =
  /** There is a path. */
  | 'FOUND'
  /** No chain of links, however long, leads from the one to the other, as far as is known here. */
  | 'NOT_LINKED'
  /** There is none as short as was asked for; whether there is a longer one was not looked at. */
  | 'TOO_FAR'
  /** There are too many links around both documents to look through them all. */
  | 'TOO_MANY_LINKS';

/** How far a relation reaches. */
export type RelationScope =
  /** In substance, without being named: a claim, never a status. */
  | 'IN_SUBSTANCE'
  /** Một phần: stated parts of it. */
  | 'PART'
  /** Toàn bộ: the whole document. */
  | 'WHOLE';

/** A form in which a report can be kept. */
export type ReportFormat =
  /** A page that needs nothing else, for people. */
  | 'HTML'
  /** All of it, as `cancu check --format json` has it. */
  | 'JSON'
  /** Markdown, for people. */
  | 'MARKDOWN'
  /** SARIF 2.1.0, for programs that show findings. */
  | 'SARIF';

/** Whether it is known what a mention refers to. */
export type Resolution =
  /** Several may be meant, or one without positive evidence: see `candidates`. */
  | 'AMBIGUOUS'
  /** One document, on positive evidence. */
  | 'RESOLVED'
  /** Nobody knows such a document; it is kept as a local one of the citing document. */
  | 'UNKNOWN';

/** How much it matters. What rests on anything unconfirmed is never more than a note. */
export type Severity =
  /** Lỗi: wrong. */
  | 'ERROR'
  /** Lưu ý: worth knowing. */
  | 'NOTE'
  /** Cảnh báo: to be looked at. */
  | 'WARNING';

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

/** How the words of a suggestion are meant. */
export type SuggestionKind =
  /** Đề nghị ghi: in the place of what stands there. */
  | 'INSTEAD'
  /** Đề nghị ghi thêm: beside what stands there, which stays. */
  | 'IN_ADDITION'
  /** Có thể là: what may have been meant; somebody has to look it up. */
  | 'POSSIBLY';

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

export type AboutQueryVariables = Exact<{
  language: Language;
}>;

export type AboutQuery = {
  about: {
    holdings: {
      documents: number;
      read: number;
      assignments: number;
      deadlines: number;
      citations: { total: number; resolved: number; ambiguous: number; unknown: number };
    };
    registry: { asOf: string; documents: number; relations: number; sources: Array<{ source: string; facts: number }> };
    accuracy: Array<{
      set: AccuracySet;
      documents: number;
      rightDocuments: number | null;
      measures: Array<{ name: string; expected: number; precision: number | null; recall: number | null; f1: number | null }>;
    }>;
  };
  documentKinds: Array<{ type: string; name: string; documents: number }>;
  places: Array<{ slug: string; name: string; validFrom: string | null; documents: number }>;
};

export type AgencyLineFragment = {
  id: string;
  name: string;
  place: string | null;
  validFrom: string | null;
  validTo: string | null;
  province: { name: string; validFrom: string | null; validTo: string | null } | null;
};

export type SuccessionLineFragment = {
  on: string;
  functions: Array<string>;
  source: string;
  confirmed: boolean;
  withdrawn: boolean;
  note: string | null;
};

export type FindAgenciesQueryVariables = Exact<{
  filter: AgencyFilter;
  first: number;
  after?: string | null | undefined;
}>;

export type FindAgenciesQuery = {
  agencies: {
    edges: Array<{
      node: {
        id: string;
        name: string;
        place: string | null;
        validFrom: string | null;
        validTo: string | null;
        province: { name: string; validFrom: string | null; validTo: string | null } | null;
      };
    }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type AgencyPageQueryVariables = Exact<{
  id: string;
  language: Language;
}>;

export type AgencyPageQuery = {
  agency: {
    id: string;
    name: string;
    place: string | null;
    validFrom: string | null;
    validTo: string | null;
    partOf: {
      id: string;
      name: string;
      place: string | null;
      validFrom: string | null;
      validTo: string | null;
      province: { name: string; validFrom: string | null; validTo: string | null } | null;
    } | null;
    succeededBy: Array<{
      on: string;
      functions: Array<string>;
      source: string;
      confirmed: boolean;
      withdrawn: boolean;
      note: string | null;
      agency: {
        id: string;
        name: string;
        place: string | null;
        validFrom: string | null;
        validTo: string | null;
        succeededBy: Array<{
          on: string;
          functions: Array<string>;
          source: string;
          confirmed: boolean;
          withdrawn: boolean;
          note: string | null;
          agency: {
            id: string;
            name: string;
            place: string | null;
            validFrom: string | null;
            validTo: string | null;
            succeededBy: Array<{
              on: string;
              functions: Array<string>;
              source: string;
              confirmed: boolean;
              withdrawn: boolean;
              note: string | null;
              agency: {
                id: string;
                name: string;
                place: string | null;
                validFrom: string | null;
                validTo: string | null;
                province: { name: string; validFrom: string | null; validTo: string | null } | null;
              };
            }>;
            province: { name: string; validFrom: string | null; validTo: string | null } | null;
          };
        }>;
        province: { name: string; validFrom: string | null; validTo: string | null } | null;
      };
    }>;
    succeeds: Array<{
      on: string;
      functions: Array<string>;
      source: string;
      confirmed: boolean;
      withdrawn: boolean;
      note: string | null;
      agency: {
        id: string;
        name: string;
        place: string | null;
        validFrom: string | null;
        validTo: string | null;
        succeeds: Array<{
          on: string;
          functions: Array<string>;
          source: string;
          confirmed: boolean;
          withdrawn: boolean;
          note: string | null;
          agency: {
            id: string;
            name: string;
            place: string | null;
            validFrom: string | null;
            validTo: string | null;
            succeeds: Array<{
              on: string;
              functions: Array<string>;
              source: string;
              confirmed: boolean;
              withdrawn: boolean;
              note: string | null;
              agency: {
                id: string;
                name: string;
                place: string | null;
                validFrom: string | null;
                validTo: string | null;
                province: { name: string; validFrom: string | null; validTo: string | null } | null;
              };
            }>;
            province: { name: string; validFrom: string | null; validTo: string | null } | null;
          };
        }>;
        province: { name: string; validFrom: string | null; validTo: string | null } | null;
      };
    }>;
    province: { name: string; validFrom: string | null; validTo: string | null } | null;
  } | null;
};

export type AgencyWorkQueryVariables = Exact<{
  id: string;
  roles?: Array<TaskRole> | TaskRole | null | undefined;
  after?: string | null | undefined;
}>;

export type AgencyWorkQuery = {
  agency: {
    assignments: {
      totalCount: number;
      edges: Array<{
        node: {
          id: string;
          section: string;
          quote: string;
          document: {
            type: string | null;
            title: string | null;
            origins: Array<Origin>;
            id: string;
            typeName: string | null;
            symbol: string | null;
            number: string | null;
            issuer: string | null;
            issuedOn: string | null;
            isRetold: boolean;
          };
          addressees: Array<{ role: TaskRole; agency: { id: string; name: string } }>;
          deadlines: Array<{ id: string; surface: string }>;
        };
      }>;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    };
  } | null;
};

export type AgencyDeadlinesQueryVariables = Exact<{
  id: string;
  from: string;
  before: string;
  after?: string | null | undefined;
}>;

export type AgencyDeadlinesQuery = {
  deadlines: {
    edges: Array<{
      node: {
        id: string;
        surface: string;
        date: string | null;
        recurrence: string | null;
        occurrences: Array<string>;
        what: string | null;
        document: {
          type: string | null;
          title: string | null;
          origins: Array<Origin>;
          id: string;
          typeName: string | null;
          symbol: string | null;
          number: string | null;
          issuer: string | null;
          issuedOn: string | null;
          isRetold: boolean;
        };
        assignments: Array<{ id: string; quote: string }>;
      };
    }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type AgencyDocumentsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;

export type AgencyDocumentsQuery = {
  documents: {
    edges: Array<{
      node: {
        type: string | null;
        title: string | null;
        origins: Array<Origin>;
        id: string;
        typeName: string | null;
        symbol: string | null;
        number: string | null;
        issuer: string | null;
        issuedOn: string | null;
        isRetold: boolean;
      };
    }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type FindingLineFragment = {
  id: string;
  kind: FindingKind;
  severity: Severity;
  citation: number | null;
  message: string;
  suggestion: string | null;
  suggestionKind: SuggestionKind | null;
  since: string | null;
  span: { start: number; end: number; text: string };
  refersTo: {
    type: string | null;
    title: string | null;
    origins: Array<Origin>;
    id: string;
    typeName: string | null;
    symbol: string | null;
    number: string | null;
    issuer: string | null;
    issuedOn: string | null;
    isRetold: boolean;
  } | null;
  because: Array<{
    statement: string;
    source: string;
    known: Known;
    confirmed: boolean | null;
    on: string | null;
    provision: string | null;
    document: { id: string; symbol: string | null; issuedOn: string | null } | null;
  }>;
};

export type CheckLimitQueryVariables = Exact<{ [key: string]: never }>;

export type CheckLimitQuery = { mostFileBytes: number };

export type CheckDraftQueryVariables = Exact<{
  text?: string | null | undefined;
  file?: FileInput | null | undefined;
  asOf?: string | null | undefined;
  place?: string | null | undefined;
  date?: string | null | undefined;
  language: Language;
}>;

export type CheckDraftQuery = {
  check: {
    text: string;
    asOf: string;
    registryAsOf: string;
    warnings: Array<string>;
    document: {
      documentId: string;
      type: string | null;
      symbol: string | null;
      issuer: string | null;
      issuedOn: string | null;
      title: string | null;
    };
    summary: { citations: number; resolved: number; ambiguous: number; unknown: number; notInRegistry: number };
    findings: Array<{
      id: string;
      kind: FindingKind;
      severity: Severity;
      citation: number | null;
      message: string;
      suggestion: string | null;
      suggestionKind: SuggestionKind | null;
      since: string | null;
      span: { start: number; end: number; text: string };
      refersTo: {
        type: string | null;
        title: string | null;
        origins: Array<Origin>;
        id: string;
        typeName: string | null;
        symbol: string | null;
        number: string | null;
        issuer: string | null;
        issuedOn: string | null;
        isRetold: boolean;
      } | null;
      because: Array<{
        statement: string;
        source: string;
        known: Known;
        confirmed: boolean | null;
        on: string | null;
        provision: string | null;
        document: { id: string; symbol: string | null; issuedOn: string | null } | null;
      }>;
    }>;
    citations: Array<{
      ordinal: number;
      resolution: Resolution;
      span: { start: number; end: number; text: string };
      refersTo: {
        type: string | null;
        title: string | null;
        origins: Array<Origin>;
        id: string;
        typeName: string | null;
        symbol: string | null;
        number: string | null;
        issuer: string | null;
        issuedOn: string | null;
        isRetold: boolean;
      } | null;
    }>;
    notJudged: Array<{ why: string; span: { start: number; end: number; text: string } }>;
  };
};

export type CheckReportFileQueryVariables = Exact<{
  text?: string | null | undefined;
  file?: FileInput | null | undefined;
  asOf?: string | null | undefined;
  place?: string | null | undefined;
  date?: string | null | undefined;
  language: Language;
  format: ReportFormat;
}>;

export type CheckReportFileQuery = { check: { as: string } };

export type CheckAnnotatedQueryVariables = Exact<{
  file?: FileInput | null | undefined;
  asOf?: string | null | undefined;
  place?: string | null | undefined;
  date?: string | null | undefined;
  language: Language;
}>;

export type CheckAnnotatedQuery = { check: { annotated: { base64: string; comments: number; warnings: Array<string> } | null } };

export type ReasonLineFragment = {
  statement: string;
  source: string;
  known: Known;
  confirmed: boolean | null;
  on: string | null;
  provision: string | null;
  document: { id: string; symbol: string | null; issuedOn: string | null } | null;
};

export type RelationLineFragment = {
  node: {
    type: string | null;
    title: string | null;
    origins: Array<Origin>;
    id: string;
    typeName: string | null;
    symbol: string | null;
    number: string | null;
    issuer: string | null;
    issuedOn: string | null;
    isRetold: boolean;
  };
  relation: {
    id: string;
    effectiveOn: string | null;
    scope: RelationScope | null;
    provision: string | null;
    confirmed: boolean;
    source: string;
    withdrawn: boolean;
    spans: Array<{ text: string }>;
  };
};

export type DocumentPageQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  language: Language;
}>;

export type DocumentPageQuery = {
  document: {
    place: string | null;
    signer: string | null;
    signerTitle: string | null;
    issuedOnInferred: boolean;
    effectiveOn: string | null;
    expiresOn: string | null;
    warnings: Array<string>;
    type: string | null;
    title: string | null;
    origins: Array<Origin>;
    id: string;
    typeName: string | null;
    symbol: string | null;
    number: string | null;
    issuer: string | null;
    issuedOn: string | null;
    isRetold: boolean;
    province: { name: string; validFrom: string | null } | null;
    issuedBy: { id: string; name: string } | null;
    status: {
      asOf: string;
      value: StatusValue;
      since: string | null;
      because: Array<{
        statement: string;
        source: string;
        known: Known;
        confirmed: boolean | null;
        on: string | null;
        provision: string | null;
        document: { id: string; symbol: string | null; issuedOn: string | null } | null;
      }>;
      claims: Array<{
        statement: string;
        source: string;
        known: Known;
        confirmed: boolean | null;
        on: string | null;
        provision: string | null;
        document: { id: string; symbol: string | null; issuedOn: string | null } | null;
      }>;
      contradictions: Array<{
        statement: string;
        source: string;
        known: Known;
        confirmed: boolean | null;
        on: string | null;
        provision: string | null;
        document: { id: string; symbol: string | null; issuedOn: string | null } | null;
      }>;
    };
    currentVersions: Array<{
      type: string | null;
      title: string | null;
      origins: Array<Origin>;
      id: string;
      typeName: string | null;
      symbol: string | null;
      number: string | null;
      issuer: string | null;
      issuedOn: string | null;
      isRetold: boolean;
    }>;
    replaces: {
      edges: Array<{
        node: {
          type: string | null;
          title: string | null;
          origins: Array<Origin>;
          id: string;
          typeName: string | null;
          symbol: string | null;
          number: string | null;
          issuer: string | null;
          issuedOn: string | null;
          isRetold: boolean;
        };
        relation: {
          id: string;
          effectiveOn: string | null;
          scope: RelationScope | null;
          provision: string | null;
          confirmed: boolean;
          source: string;
          withdrawn: boolean;
          spans: Array<{ text: string }>;
        };
      }>;
    };
    replacedBy: {
      edges: Array<{
        node: {
          type: string | null;
          title: string | null;
          origins: Array<Origin>;
          id: string;
          typeName: string | null;
          symbol: string | null;
          number: string | null;
          issuer: string | null;
          issuedOn: string | null;
          isRetold: boolean;
        };
        relation: {
          id: string;
          effectiveOn: string | null;
          scope: RelationScope | null;
          provision: string | null;
          confirmed: boolean;
          source: string;
          withdrawn: boolean;
          spans: Array<{ text: string }>;
        };
      }>;
    };
    repeals: {
      edges: Array<{
        node: {
          type: string | null;
          title: string | null;
          origins: Array<Origin>;
          id: string;
          typeName: string | null;
          symbol: string | null;
          number: string | null;
          issuer: string | null;
          issuedOn: string | null;
          isRetold: boolean;
        };
        relation: {
          id: string;
          effectiveOn: string | null;
          scope: RelationScope | null;
          provision: string | null;
          confirmed: boolean;
          source: string;
          withdrawn: boolean;
          spans: Array<{ text: string }>;
        };
      }>;
    };
    repealedBy: {
      edges: Array<{
        node: {
          type: string | null;
          title: string | null;
          origins: Array<Origin>;
          id: string;
          typeName: string | null;
          symbol: string | null;
          number: string | null;
          issuer: string | null;
          issuedOn: string | null;
          isRetold: boolean;
        };
        relation: {
          id: string;
          effectiveOn: string | null;
          scope: RelationScope | null;
          provision: string | null;
          confirmed: boolean;
          source: string;
          withdrawn: boolean;
          spans: Array<{ text: string }>;
        };
      }>;
    };
    amends: {
      edges: Array<{
        node: {
          type: string | null;
          title: string | null;
          origins: Array<Origin>;
          id: string;
          typeName: string | null;
          symbol: string | null;
          number: string | null;
          issuer: string | null;
          issuedOn: string | null;
          isRetold: boolean;
        };
        relation: {
          id: string;
          effectiveOn: string | null;
          scope: RelationScope | null;
          provision: string | null;
          confirmed: boolean;
          source: string;
          withdrawn: boolean;
          spans: Array<{ text: string }>;
        };
      }>;
    };
    amendedBy: {
      edges: Array<{
        node: {
          type: string | null;
          title: string | null;
          origins: Array<Origin>;
          id: string;
          typeName: string | null;
          symbol: string | null;
          number: string | null;
          issuer: string | null;
          issuedOn: string | null;
          isRetold: boolean;
        };
        relation: {
          id: string;
          effectiveOn: string | null;
          scope: RelationScope | null;
          provision: string | null;
          confirmed: boolean;
          source: string;
          withdrawn: boolean;
          spans: Array<{ text: string }>;
        };
      }>;
    };
    continues: {
      edges: Array<{
        node: {
          type: string | null;
          title: string | null;
          origins: Array<Origin>;
          id: string;
          typeName: string | null;
          symbol: string | null;
          number: string | null;
          issuer: string | null;
          issuedOn: string | null;
          isRetold: boolean;
        };
        relation: {
          id: string;
          effectiveOn: string | null;
          scope: RelationScope | null;
          provision: string | null;
          confirmed: boolean;
          source: string;
          withdrawn: boolean;
          spans: Array<{ text: string }>;
        };
      }>;
    };
    continuedBy: {
      edges: Array<{
        node: {
          type: string | null;
          title: string | null;
          origins: Array<Origin>;
          id: string;
          typeName: string | null;
          symbol: string | null;
          number: string | null;
          issuer: string | null;
          issuedOn: string | null;
          isRetold: boolean;
        };
        relation: {
          id: string;
          effectiveOn: string | null;
          scope: RelationScope | null;
          provision: string | null;
          confirmed: boolean;
          source: string;
          withdrawn: boolean;
          spans: Array<{ text: string }>;
        };
      }>;
    };
    findings: Array<{
      id: string;
      kind: FindingKind;
      severity: Severity;
      message: string;
      suggestion: string | null;
      suggestionKind: SuggestionKind | null;
      since: string | null;
      citation: { ordinal: number } | null;
      span: { text: string };
      because: Array<{
        statement: string;
        source: string;
        known: Known;
        confirmed: boolean | null;
        on: string | null;
        provision: string | null;
        document: { id: string; symbol: string | null; issuedOn: string | null } | null;
      }>;
    }>;
    deadlines: Array<{
      id: string;
      surface: string;
      date: string | null;
      recurrence: string | null;
      who: string | null;
      what: string | null;
    }>;
    recipients: Array<{ text: string; agency: { id: string } | null }>;
  } | null;
};

export type DocumentCitationsQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  after?: string | null | undefined;
  language: Language;
}>;

export type DocumentCitationsQuery = {
  document: {
    citations: {
      totalCount: number;
      edges: Array<{
        node: {
          id: string;
          surface: string;
          quote: string;
          role: CitationRole;
          resolution: Resolution;
          repairs: Array<string>;
          refersTo: {
            type: string | null;
            title: string | null;
            origins: Array<Origin>;
            id: string;
            typeName: string | null;
            symbol: string | null;
            number: string | null;
            issuer: string | null;
            issuedOn: string | null;
            isRetold: boolean;
            status: { value: StatusValue; since: string | null };
          } | null;
          candidates: Array<{
            document: {
              type: string | null;
              title: string | null;
              origins: Array<Origin>;
              id: string;
              typeName: string | null;
              symbol: string | null;
              number: string | null;
              issuer: string | null;
              issuedOn: string | null;
              isRetold: boolean;
            };
          }>;
        };
      }>;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    };
  } | null;
};

export type DocumentCitedByQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;

export type DocumentCitedByQuery = {
  document: {
    citedBy: {
      totalCount: number;
      edges: Array<{
        node: {
          id: string;
          surface: string;
          quote: string;
          role: CitationRole;
          document: {
            type: string | null;
            title: string | null;
            origins: Array<Origin>;
            id: string;
            typeName: string | null;
            symbol: string | null;
            number: string | null;
            issuer: string | null;
            issuedOn: string | null;
            isRetold: boolean;
          };
        };
      }>;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    };
  } | null;
};

export type DocumentWorkQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;

export type DocumentWorkQuery = {
  document: {
    assignments: {
      totalCount: number;
      edges: Array<{
        node: {
          id: string;
          section: string;
          quote: string;
          addressees: Array<{ role: TaskRole; agency: { id: string; name: string } }>;
          deadlines: Array<{ id: string; surface: string; date: string | null; recurrence: string | null }>;
        };
      }>;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    };
  } | null;
};

export type DocumentNameFragment = {
  id: string;
  typeName: string | null;
  symbol: string | null;
  number: string | null;
  issuer: string | null;
  issuedOn: string | null;
  isRetold: boolean;
};

export type DocumentLineFragment = {
  type: string | null;
  title: string | null;
  origins: Array<Origin>;
  id: string;
  typeName: string | null;
  symbol: string | null;
  number: string | null;
  issuer: string | null;
  issuedOn: string | null;
  isRetold: boolean;
};

export type ListedDocumentFragment = {
  type: string | null;
  title: string | null;
  origins: Array<Origin>;
  id: string;
  typeName: string | null;
  symbol: string | null;
  number: string | null;
  issuer: string | null;
  issuedOn: string | null;
  isRetold: boolean;
  status: { value: StatusValue; since: string | null };
};

export type NextFragment = { hasNextPage: boolean; endCursor: string | null };

export type SearchQueryVariables = Exact<{
  text: string;
  filter?: DocumentFilter | null | undefined;
  after?: string | null | undefined;
  asOf?: string | null | undefined;
}>;

export type SearchQuery = {
  search: {
    edges: Array<{
      node: {
        type: string | null;
        title: string | null;
        origins: Array<Origin>;
        id: string;
        typeName: string | null;
        symbol: string | null;
        number: string | null;
        issuer: string | null;
        issuedOn: string | null;
        isRetold: boolean;
        status: { value: StatusValue; since: string | null };
      };
    }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type MeantQueryVariables = Exact<{
  text: string;
  issuedOn?: string | null | undefined;
  asOf?: string | null | undefined;
}>;

export type MeantQuery = {
  lookup:
    | {
        candidates: Array<{
          document: {
            type: string | null;
            title: string | null;
            origins: Array<Origin>;
            id: string;
            typeName: string | null;
            symbol: string | null;
            number: string | null;
            issuer: string | null;
            issuedOn: string | null;
            isRetold: boolean;
            status: { value: StatusValue; since: string | null };
          };
        }>;
      }
    | {
        document: {
          type: string | null;
          title: string | null;
          origins: Array<Origin>;
          id: string;
          typeName: string | null;
          symbol: string | null;
          number: string | null;
          issuer: string | null;
          issuedOn: string | null;
          isRetold: boolean;
          status: { value: StatusValue; since: string | null };
        };
      }
    | Record<PropertyKey, never>;
};

export type DocumentsQueryVariables = Exact<{
  filter?: DocumentFilter | null | undefined;
  after?: string | null | undefined;
  asOf?: string | null | undefined;
}>;

export type DocumentsQuery = {
  documents: {
    edges: Array<{
      node: {
        type: string | null;
        title: string | null;
        origins: Array<Origin>;
        id: string;
        typeName: string | null;
        symbol: string | null;
        number: string | null;
        issuer: string | null;
        issuedOn: string | null;
        isRetold: boolean;
        status: { value: StatusValue; since: string | null };
      };
    }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type HoldingsQueryVariables = Exact<{ [key: string]: never }>;

export type HoldingsQuery = { about: { holdings: { documents: number; read: number } } };

export type LinksQueryVariables = Exact<{
  ids: Array<string> | string;
  kinds?: Array<LinkKind> | LinkKind | null | undefined;
  first: number;
  asOf?: string | null | undefined;
}>;

export type LinksQuery = {
  nodes: Array<
    | {
        type: string | null;
        title: string | null;
        origins: Array<Origin>;
        id: string;
        typeName: string | null;
        symbol: string | null;
        number: string | null;
        issuer: string | null;
        issuedOn: string | null;
        isRetold: boolean;
        links: {
          totalCount: number;
          edges: Array<{
            outgoing: boolean;
            kinds: Array<LinkKind>;
            mentions: number;
            unconfirmed: Array<LinkKind>;
            node: {
              type: string | null;
              title: string | null;
              origins: Array<Origin>;
              id: string;
              typeName: string | null;
              symbol: string | null;
              number: string | null;
              issuer: string | null;
              issuedOn: string | null;
              isRetold: boolean;
              status: { value: StatusValue; since: string | null };
            };
          }>;
        };
        status: { value: StatusValue; since: string | null };
      }
    | Record<PropertyKey, never>
    | null
  >;
};

export type WayHopFragment = {
  how: ImplementationKind;
  document: {
    id: string;
    typeName: string | null;
    symbol: string | null;
    number: string | null;
    issuer: string | null;
    issuedOn: string | null;
    isRetold: boolean;
  };
  carriesOut: {
    id: string;
    typeName: string | null;
    symbol: string | null;
    number: string | null;
    issuer: string | null;
    issuedOn: string | null;
    isRetold: boolean;
  };
  statedBy: {
    id: string;
    typeName: string | null;
    symbol: string | null;
    number: string | null;
    issuer: string | null;
    issuedOn: string | null;
    isRetold: boolean;
  } | null;
  spans: Array<{ text: string }>;
};

export type ImplementersQueryVariables = Exact<{
  id: string;
  includeBasis: boolean;
  after?: string | null | undefined;
  asOf?: string | null | undefined;
}>;

export type ImplementersQuery = {
  document: {
    type: string | null;
    title: string | null;
    origins: Array<Origin>;
    id: string;
    typeName: string | null;
    symbol: string | null;
    number: string | null;
    issuer: string | null;
    issuedOn: string | null;
    isRetold: boolean;
    implementers: {
      totalCount: number;
      truncated: boolean;
      edges: Array<{
        cursor: string;
        distance: number;
        pathCount: number;
        node: {
          place: string | null;
          type: string | null;
          title: string | null;
          origins: Array<Origin>;
          id: string;
          typeName: string | null;
          symbol: string | null;
          number: string | null;
          issuer: string | null;
          issuedOn: string | null;
          isRetold: boolean;
          province: { name: string; validFrom: string | null } | null;
          status: { value: StatusValue };
        };
        paths: Array<
          Array<{
            how: ImplementationKind;
            document: {
              id: string;
              typeName: string | null;
              symbol: string | null;
              number: string | null;
              issuer: string | null;
              issuedOn: string | null;
              isRetold: boolean;
            };
            carriesOut: {
              id: string;
              typeName: string | null;
              symbol: string | null;
              number: string | null;
              issuer: string | null;
              issuedOn: string | null;
              isRetold: boolean;
            };
            statedBy: {
              id: string;
              typeName: string | null;
              symbol: string | null;
              number: string | null;
              issuer: string | null;
              issuedOn: string | null;
              isRetold: boolean;
            } | null;
            spans: Array<{ text: string }>;
          }>
        >;
      }>;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    };
  } | null;
};

export type AllWaysQueryVariables = Exact<{
  id: string;
  includeBasis: boolean;
  first: number;
  after?: string | null | undefined;
}>;

export type AllWaysQuery = {
  document: {
    implementers: {
      edges: Array<{
        node: { id: string };
        paths: Array<
          Array<{
            how: ImplementationKind;
            document: {
              id: string;
              typeName: string | null;
              symbol: string | null;
              number: string | null;
              issuer: string | null;
              issuedOn: string | null;
              isRetold: boolean;
            };
            carriesOut: {
              id: string;
              typeName: string | null;
              symbol: string | null;
              number: string | null;
              issuer: string | null;
              issuedOn: string | null;
              isRetold: boolean;
            };
            statedBy: {
              id: string;
              typeName: string | null;
              symbol: string | null;
              number: string | null;
              issuer: string | null;
              issuedOn: string | null;
              isRetold: boolean;
            } | null;
            spans: Array<{ text: string }>;
          }>
        >;
      }>;
    };
  } | null;
};

export type OnTheWayQueryVariables = Exact<{
  ids: Array<string> | string;
  asOf?: string | null | undefined;
}>;

export type OnTheWayQuery = {
  nodes: Array<
    | {
        type: string | null;
        title: string | null;
        origins: Array<Origin>;
        id: string;
        typeName: string | null;
        symbol: string | null;
        number: string | null;
        issuer: string | null;
        issuedOn: string | null;
        isRetold: boolean;
        status: { value: StatusValue; since: string | null };
      }
    | Record<PropertyKey, never>
    | null
  >;
};

export type PathsQueryVariables = Exact<{
  id: string;
  to: string;
  atMost: number;
  asOf?: string | null | undefined;
}>;

export type PathsQuery = {
  document: {
    type: string | null;
    title: string | null;
    origins: Array<Origin>;
    id: string;
    typeName: string | null;
    symbol: string | null;
    number: string | null;
    issuer: string | null;
    issuedOn: string | null;
    isRetold: boolean;
    paths: {
      outcome: PathOutcome;
      distance: number | null;
      truncated: boolean;
      to: {
        type: string | null;
        title: string | null;
        origins: Array<Origin>;
        id: string;
        typeName: string | null;
        symbol: string | null;
        number: string | null;
        issuer: string | null;
        issuedOn: string | null;
        isRetold: boolean;
        status: { value: StatusValue; since: string | null };
      };
      shortest: Array<
        Array<{
          document: {
            type: string | null;
            title: string | null;
            origins: Array<Origin>;
            id: string;
            typeName: string | null;
            symbol: string | null;
            number: string | null;
            issuer: string | null;
            issuedOn: string | null;
            isRetold: boolean;
            status: { value: StatusValue; since: string | null };
          };
          next: {
            type: string | null;
            title: string | null;
            origins: Array<Origin>;
            id: string;
            typeName: string | null;
            symbol: string | null;
            number: string | null;
            issuer: string | null;
            issuedOn: string | null;
            isRetold: boolean;
            status: { value: StatusValue; since: string | null };
          };
          links: Array<{ outgoing: boolean; kinds: Array<LinkKind>; unconfirmed: Array<LinkKind> }>;
        }>
      >;
    } | null;
    status: { value: StatusValue; since: string | null };
  } | null;
};

export type DocumentTextQueryVariables = Exact<{
  id: string;
}>;

export type DocumentTextQuery = { document: { text: string | null } | null };

export type TextCitationsQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  after?: string | null | undefined;
  language: Language;
}>;

export type TextCitationsQuery = {
  document: {
    citations: {
      totalCount: number;
      edges: Array<{
        node: {
          id: string;
          ordinal: number;
          role: CitationRole;
          symbol: string | null;
          printedSymbol: string | null;
          issuedOn: string | null;
          resolution: Resolution;
          repairs: Array<string>;
          span: { start: number; end: number; text: string };
          refersTo: {
            type: string | null;
            title: string | null;
            origins: Array<Origin>;
            id: string;
            typeName: string | null;
            symbol: string | null;
            number: string | null;
            issuer: string | null;
            issuedOn: string | null;
            isRetold: boolean;
            status: { value: StatusValue; since: string | null };
          } | null;
          candidates: Array<{
            score: number;
            why: Array<string>;
            document: {
              type: string | null;
              title: string | null;
              origins: Array<Origin>;
              id: string;
              typeName: string | null;
              symbol: string | null;
              number: string | null;
              issuer: string | null;
              issuedOn: string | null;
              isRetold: boolean;
            };
          }>;
        };
      }>;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    };
  } | null;
};

export type VocabularyFragment = {
  documentKinds: Array<{ type: string; name: string; documents: number }>;
  places: Array<{ slug: string; name: string; validFrom: string | null; documents: number }>;
};

export type VocabularyQueryVariables = Exact<{ [key: string]: never }>;

export type VocabularyQuery = {
  documentKinds: Array<{ type: string; name: string; documents: number }>;
  places: Array<{ slug: string; name: string; validFrom: string | null; documents: number }>;
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
export const AgencyLineFragmentDoc = new TypedDocumentString(
  `
    fragment AgencyLine on Agency {
  id
  name
  place
  province {
    name
    validFrom
    validTo
  }
  validFrom
  validTo
}
    `,
  { fragmentName: 'AgencyLine' },
) as unknown as TypedDocumentString<AgencyLineFragment, unknown>;
export const SuccessionLineFragmentDoc = new TypedDocumentString(
  `
    fragment SuccessionLine on Succession {
  on
  functions
  source(language: $language)
  confirmed
  withdrawn
  note(language: $language)
}
    `,
  { fragmentName: 'SuccessionLine' },
) as unknown as TypedDocumentString<SuccessionLineFragment, unknown>;
export const DocumentNameFragmentDoc = new TypedDocumentString(
  `
    fragment DocumentName on Document {
  id
  typeName
  symbol
  number
  issuer
  issuedOn
  isRetold
}
    `,
  { fragmentName: 'DocumentName' },
) as unknown as TypedDocumentString<DocumentNameFragment, unknown>;
export const DocumentLineFragmentDoc = new TypedDocumentString(
  `
    fragment DocumentLine on Document {
  ...DocumentName
  type
  title
  origins
}
    fragment DocumentName on Document {
  id
  typeName
  symbol
  number
  issuer
  issuedOn
  isRetold
}`,
  { fragmentName: 'DocumentLine' },
) as unknown as TypedDocumentString<DocumentLineFragment, unknown>;
export const ReasonLineFragmentDoc = new TypedDocumentString(
  `
    fragment ReasonLine on Reason {
  statement(language: $language)
  source(language: $language)
  known
  confirmed
  on
  provision
  document {
    id
    symbol
    issuedOn
  }
}
    `,
  { fragmentName: 'ReasonLine' },
) as unknown as TypedDocumentString<ReasonLineFragment, unknown>;
export const FindingLineFragmentDoc = new TypedDocumentString(
  `
    fragment FindingLine on CheckFinding {
  id
  kind
  severity
  citation
  message(language: $language)
  suggestion
  suggestionKind
  since
  span {
    start
    end
    text
  }
  refersTo {
    ...DocumentLine
  }
  because {
    ...ReasonLine
  }
}
    fragment ReasonLine on Reason {
  statement(language: $language)
  source(language: $language)
  known
  confirmed
  on
  provision
  document {
    id
    symbol
    issuedOn
  }
}
fragment DocumentName on Document {
  id
  typeName
  symbol
  number
  issuer
  issuedOn
  isRetold
}
fragment DocumentLine on Document {
  ...DocumentName
  type
  title
  origins
}`,
  { fragmentName: 'FindingLine' },
) as unknown as TypedDocumentString<FindingLineFragment, unknown>;
export const RelationLineFragmentDoc = new TypedDocumentString(
  `
    fragment RelationLine on RelationEdge {
  node {
    ...DocumentLine
  }
  relation {
    id
    effectiveOn
    scope
    provision
    confirmed
    source(language: $language)
    withdrawn
    spans {
      text
    }
  }
}
    fragment DocumentName on Document {
  id
  typeName
  symbol
  number
  issuer
  issuedOn
  isRetold
}
fragment DocumentLine on Document {
  ...DocumentName
  type
  title
  origins
}`,
  { fragmentName: 'RelationLine' },
) as unknown as TypedDocumentString<RelationLineFragment, unknown>;
export const ListedDocumentFragmentDoc = new TypedDocumentString(
  `
    fragment ListedDocument on Document {
  ...DocumentLine
  status(asOf: $asOf) {
    value
    since
  }
}
    fragment DocumentName on Document {
  id
  typeName
  symbol
  number
  issuer
  issuedOn
  isRetold
}
fragment DocumentLine on Document {
  ...DocumentName
  type
  title
  origins
}`,
  { fragmentName: 'ListedDocument' },
) as unknown as TypedDocumentString<ListedDocumentFragment, unknown>;
export const NextFragmentDoc = new TypedDocumentString(
  `
    fragment Next on PageInfo {
  hasNextPage
  endCursor
}
    `,
  { fragmentName: 'Next' },
) as unknown as TypedDocumentString<NextFragment, unknown>;
export const WayHopFragmentDoc = new TypedDocumentString(
  `
    fragment WayHop on ImplementationHop {
  how
  document {
    ...DocumentName
  }
  carriesOut {
    ...DocumentName
  }
  statedBy {
    ...DocumentName
  }
  spans {
    text
  }
}
    fragment DocumentName on Document {
  id
  typeName
  symbol
  number
  issuer
  issuedOn
  isRetold
}`,
  { fragmentName: 'WayHop' },
) as unknown as TypedDocumentString<WayHopFragment, unknown>;
export const VocabularyFragmentDoc = new TypedDocumentString(
  `
    fragment Vocabulary on Query {
  documentKinds {
    type
    name
    documents
  }
  places {
    slug
    name
    validFrom
    documents
  }
}
    `,
  { fragmentName: 'Vocabulary' },
) as unknown as TypedDocumentString<VocabularyFragment, unknown>;
export const AboutDocument = new TypedDocumentString(`
    query About($language: Language!) {
  about {
    holdings {
      documents
      read
      assignments
      deadlines
      citations {
        total
        resolved
        ambiguous
        unknown
      }
    }
    registry {
      asOf
      documents
      relations
      sources {
        source(language: $language)
        facts
      }
    }
    accuracy {
      set
      documents
      rightDocuments
      measures {
        name
        expected
        precision
        recall
        f1
      }
    }
  }
  ...Vocabulary
}
    fragment Vocabulary on Query {
  documentKinds {
    type
    name
    documents
  }
  places {
    slug
    name
    validFrom
    documents
  }
}`) as unknown as TypedDocumentString<AboutQuery, AboutQueryVariables>;
export const FindAgenciesDocument = new TypedDocumentString(`
    query FindAgencies($filter: AgencyFilter!, $first: Int!, $after: String) {
  agencies(filter: $filter, first: $first, after: $after) {
    edges {
      node {
        ...AgencyLine
      }
    }
    pageInfo {
      ...Next
    }
  }
}
    fragment AgencyLine on Agency {
  id
  name
  place
  province {
    name
    validFrom
    validTo
  }
  validFrom
  validTo
}
fragment Next on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<FindAgenciesQuery, FindAgenciesQueryVariables>;
export const AgencyPageDocument = new TypedDocumentString(`
    query AgencyPage($id: ID!, $language: Language!) {
  agency(id: $id) {
    ...AgencyLine
    partOf {
      ...AgencyLine
    }
    succeededBy {
      ...SuccessionLine
      agency {
        ...AgencyLine
        succeededBy {
          ...SuccessionLine
          agency {
            ...AgencyLine
            succeededBy {
              ...SuccessionLine
              agency {
                ...AgencyLine
              }
            }
          }
        }
      }
    }
    succeeds {
      ...SuccessionLine
      agency {
        ...AgencyLine
        succeeds {
          ...SuccessionLine
          agency {
            ...AgencyLine
            succeeds {
              ...SuccessionLine
              agency {
                ...AgencyLine
              }
            }
          }
        }
      }
    }
  }
}
    fragment AgencyLine on Agency {
  id
  name
  place
  province {
    name
    validFrom
    validTo
  }
  validFrom
  validTo
}
fragment SuccessionLine on Succession {
  on
  functions
  source(language: $language)
  confirmed
  withdrawn
  note(language: $language)
}`) as unknown as TypedDocumentString<AgencyPageQuery, AgencyPageQueryVariables>;
export const AgencyWorkDocument = new TypedDocumentString(`
    query AgencyWork($id: ID!, $roles: [TaskRole!], $after: String) {
  agency(id: $id) {
    assignments(roles: $roles, first: 50, after: $after) {
      totalCount
      edges {
        node {
          id
          section
          quote
          document {
            ...DocumentLine
          }
          addressees {
            role
            agency {
              id
              name
            }
          }
          deadlines {
            id
            surface
          }
        }
      }
      pageInfo {
        ...Next
      }
    }
  }
}
    fragment DocumentName on Document {
  id
  typeName
  symbol
  number
  issuer
  issuedOn
  isRetold
}
fragment DocumentLine on Document {
  ...DocumentName
  type
  title
  origins
}
fragment Next on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<AgencyWorkQuery, AgencyWorkQueryVariables>;
export const AgencyDeadlinesDocument = new TypedDocumentString(`
    query AgencyDeadlines($id: ID!, $from: Date!, $before: Date!, $after: String) {
  deadlines(filter: {agencies: [$id]}, first: 50, after: $after) {
    edges {
      node {
        id
        surface
        date
        recurrence
        occurrences(from: $from, before: $before)
        what
        document {
          ...DocumentLine
        }
        assignments {
          id
          quote
        }
      }
    }
    pageInfo {
      ...Next
    }
  }
}
    fragment DocumentName on Document {
  id
  typeName
  symbol
  number
  issuer
  issuedOn
  isRetold
}
fragment DocumentLine on Document {
  ...DocumentName
  type
  title
  origins
}
fragment Next on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<AgencyDeadlinesQuery, AgencyDeadlinesQueryVariables>;
export const AgencyDocumentsDocument = new TypedDocumentString(`
    query AgencyDocuments($id: ID!, $after: String) {
  documents(filter: {issuedBy: [$id]}, first: 20, after: $after) {
    edges {
      node {
        ...DocumentLine
      }
    }
    pageInfo {
      ...Next
    }
  }
}
    fragment DocumentName on Document {
  id
  typeName
  symbol
  number
  issuer
  issuedOn
  isRetold
}
fragment DocumentLine on Document {
  ...DocumentName
  type
  title
  origins
}
fragment Next on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<AgencyDocumentsQuery, AgencyDocumentsQueryVariables>;
export const CheckLimitDocument = new TypedDocumentString(`
    query CheckLimit {
  mostFileBytes
}
    `) as unknown as TypedDocumentString<CheckLimitQuery, CheckLimitQueryVariables>;
export const CheckDraftDocument = new TypedDocumentString(`
    query CheckDraft($text: String, $file: FileInput, $asOf: Date, $place: String, $date: Date, $language: Language!) {
  check(
    text: $text
    file: $file
    asOf: $asOf
    place: $place
    date: $date
    language: $language
  ) {
    text
    asOf
    registryAsOf
    document {
      documentId
      type
      symbol
      issuer
      issuedOn
      title
    }
    summary {
      citations
      resolved
      ambiguous
      unknown
      notInRegistry
    }
    findings {
      ...FindingLine
    }
    citations {
      ordinal
      span {
        start
        end
        text
      }
      resolution
      refersTo {
        ...DocumentLine
      }
    }
    notJudged {
      span {
        start
        end
        text
      }
      why(language: $language)
    }
    warnings(language: $language)
  }
}
    fragment FindingLine on CheckFinding {
  id
  kind
  severity
  citation
  message(language: $language)
  suggestion
  suggestionKind
  since
  span {
    start
    end
    text
  }
  refersTo {
    ...DocumentLine
  }
  because {
    ...ReasonLine
  }
}
fragment ReasonLine on Reason {
  statement(language: $language)
  source(language: $language)
  known
  confirmed
  on
  provision
  document {
    id
    symbol
    issuedOn
  }
}
fragment DocumentName on Document {
  id
  typeName
  symbol
  number
  issuer
  issuedOn
  isRetold
}
fragment DocumentLine on Document {
  ...DocumentName
  type
  title
  origins
}`) as unknown as TypedDocumentString<CheckDraftQuery, CheckDraftQueryVariables>;
export const CheckReportFileDocument = new TypedDocumentString(`
    query CheckReportFile($text: String, $file: FileInput, $asOf: Date, $place: String, $date: Date, $language: Language!, $format: ReportFormat!) {
  check(
    text: $text
    file: $file
    asOf: $asOf
    place: $place
    date: $date
    language: $language
  ) {
    as(format: $format, language: $language)
  }
}
    `) as unknown as TypedDocumentString<CheckReportFileQuery, CheckReportFileQueryVariables>;
export const CheckAnnotatedDocument = new TypedDocumentString(`
    query CheckAnnotated($file: FileInput, $asOf: Date, $place: String, $date: Date, $language: Language!) {
  check(file: $file, asOf: $asOf, place: $place, date: $date, language: $language) {
    annotated(language: $language) {
      base64
      comments
      warnings
    }
  }
}
    `) as unknown as TypedDocumentString<CheckAnnotatedQuery, CheckAnnotatedQueryVariables>;
export const DocumentPageDocument = new TypedDocumentString(`
    query DocumentPage($id: ID!, $asOf: Date, $language: Language!) {
  document(id: $id) {
    ...DocumentLine
    place
    province {
      name
      validFrom
    }
    signer
    signerTitle
    issuedOnInferred
    effectiveOn
    expiresOn
    warnings(language: $language)
    issuedBy {
      id
      name
    }
    status(asOf: $asOf) {
      asOf
      value
      since
      because {
        ...ReasonLine
      }
      claims {
        ...ReasonLine
      }
      contradictions {
        ...ReasonLine
      }
    }
    currentVersions(asOf: $asOf) {
      ...DocumentLine
    }
    replaces {
      edges {
        ...RelationLine
      }
    }
    replacedBy {
      edges {
        ...RelationLine
      }
    }
    repeals {
      edges {
        ...RelationLine
      }
    }
    repealedBy {
      edges {
        ...RelationLine
      }
    }
    amends {
      edges {
        ...RelationLine
      }
    }
    amendedBy {
      edges {
        ...RelationLine
      }
    }
    continues {
      edges {
        ...RelationLine
      }
    }
    continuedBy {
      edges {
        ...RelationLine
      }
    }
    findings(asOf: $asOf) {
      id
      kind
      severity
      message(language: $language)
      suggestion
      suggestionKind
      since
      citation {
        ordinal
      }
      span {
        text
      }
      because {
        ...ReasonLine
      }
    }
    deadlines {
      id
      surface
      date
      recurrence
      who
      what
    }
    recipients {
      text
      agency {
        id
      }
    }
  }
}
    fragment ReasonLine on Reason {
  statement(language: $language)
  source(language: $language)
  known
  confirmed
  on
  provision
  document {
    id
    symbol
    issuedOn
  }
}
fragment RelationLine on RelationEdge {
  node {
    ...DocumentLine
  }
  relation {
    id
    effectiveOn
    scope
    provision
    confirmed
    source(language: $language)
    withdrawn
    spans {
      text
    }
  }
}
fragment DocumentName on Document {
  id
  typeName
  symbol
  number
  issuer
  issuedOn
  isRetold
}
fragment DocumentLine on Document {
  ...DocumentName
  type
  title
  origins
}`) as unknown as TypedDocumentString<DocumentPageQuery, DocumentPageQueryVariables>;
export const DocumentCitationsDocument = new TypedDocumentString(`
    query DocumentCitations($id: ID!, $asOf: Date, $after: String, $language: Language!) {
  document(id: $id) {
    citations(first: 50, after: $after) {
      totalCount
      edges {
        node {
          id
          surface
          quote
          role
          resolution
          repairs(language: $language)
          refersTo {
            ...ListedDocument
          }
          candidates {
            document {
              ...DocumentLine
            }
          }
        }
      }
      pageInfo {
        ...Next
      }
    }
  }
}
    fragment DocumentName on Document {
  id
  typeName
  symbol
  number
  issuer
  issuedOn
  isRetold
}
fragment DocumentLine on Document {
  ...DocumentName
  type
  title
  origins
}
fragment ListedDocument on Document {
  ...DocumentLine
  status(asOf: $asOf) {
    value
    since
  }
}
fragment Next on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<DocumentCitationsQuery, DocumentCitationsQueryVariables>;
export const DocumentCitedByDocument = new TypedDocumentString(`
    query DocumentCitedBy($id: ID!, $after: String) {
  document(id: $id) {
    citedBy(first: 20, after: $after) {
      totalCount
      edges {
        node {
          id
          surface
          quote
          role
          document {
            ...DocumentLine
          }
        }
      }
      pageInfo {
        ...Next
      }
    }
  }
}
    fragment DocumentName on Document {
  id
  typeName
  symbol
  number
  issuer
  issuedOn
  isRetold
}
fragment DocumentLine on Document {
  ...DocumentName
  type
  title
  origins
}
fragment Next on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<DocumentCitedByQuery, DocumentCitedByQueryVariables>;
export const DocumentWorkDocument = new TypedDocumentString(`
    query DocumentWork($id: ID!, $after: String) {
  document(id: $id) {
    assignments(first: 20, after: $after) {
      totalCount
      edges {
        node {
          id
          section
          quote
          addressees {
            role
            agency {
              id
              name
            }
          }
          deadlines {
            id
            surface
            date
            recurrence
          }
        }
      }
      pageInfo {
        ...Next
      }
    }
  }
}
    fragment Next on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<DocumentWorkQuery, DocumentWorkQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $filter: DocumentFilter, $after: String, $asOf: Date) {
  search(text: $text, filter: $filter, first: 20, after: $after) {
    edges {
      node {
        ...ListedDocument
      }
    }
    pageInfo {
      ...Next
    }
  }
}
    fragment DocumentName on Document {
  id
  typeName
  symbol
  number
  issuer
  issuedOn
  isRetold
}
fragment DocumentLine on Document {
  ...DocumentName
  type
  title
  origins
}
fragment ListedDocument on Document {
  ...DocumentLine
  status(asOf: $asOf) {
    value
    since
  }
}
fragment Next on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const MeantDocument = new TypedDocumentString(`
    query Meant($text: String!, $issuedOn: Date, $asOf: Date) {
  lookup(text: $text, issuedOn: $issuedOn) {
    ... on ResolvedLookup {
      document {
        ...ListedDocument
      }
    }
    ... on AmbiguousLookup {
      candidates {
        document {
          ...ListedDocument
        }
      }
    }
  }
}
    fragment DocumentName on Document {
  id
  typeName
  symbol
  number
  issuer
  issuedOn
  isRetold
}
fragment DocumentLine on Document {
  ...DocumentName
  type
  title
  origins
}
fragment ListedDocument on Document {
  ...DocumentLine
  status(asOf: $asOf) {
    value
    since
  }
}`) as unknown as TypedDocumentString<MeantQuery, MeantQueryVariables>;
export const DocumentsDocument = new TypedDocumentString(`
    query Documents($filter: DocumentFilter, $after: String, $asOf: Date) {
  documents(filter: $filter, first: 20, after: $after) {
    edges {
      node {
        ...ListedDocument
      }
    }
    pageInfo {
      ...Next
    }
  }
}
    fragment DocumentName on Document {
  id
  typeName
  symbol
  number
  issuer
  issuedOn
  isRetold
}
fragment DocumentLine on Document {
  ...DocumentName
  type
  title
  origins
}
fragment ListedDocument on Document {
  ...DocumentLine
  status(asOf: $asOf) {
    value
    since
  }
}
fragment Next on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<DocumentsQuery, DocumentsQueryVariables>;
export const HoldingsDocument = new TypedDocumentString(`
    query Holdings {
  about {
    holdings {
      documents
      read
    }
  }
}
    `) as unknown as TypedDocumentString<HoldingsQuery, HoldingsQueryVariables>;
export const LinksDocument = new TypedDocumentString(`
    query Links($ids: [ID!]!, $kinds: [LinkKind!], $first: Int!, $asOf: Date) {
  nodes(ids: $ids) {
    ... on Document {
      ...ListedDocument
      links(kinds: $kinds, first: $first) {
        totalCount
        edges {
          outgoing
          kinds
          mentions
          unconfirmed
          node {
            ...ListedDocument
          }
        }
      }
    }
  }
}
    fragment DocumentName on Document {
  id
  typeName
  symbol
  number
  issuer
  issuedOn
  isRetold
}
fragment DocumentLine on Document {
  ...DocumentName
  type
  title
  origins
}
fragment ListedDocument on Document {
  ...DocumentLine
  status(asOf: $asOf) {
    value
    since
  }
}`) as unknown as TypedDocumentString<LinksQuery, LinksQueryVariables>;
export const ImplementersDocument = new TypedDocumentString(`
    query Implementers($id: ID!, $includeBasis: Boolean!, $after: String, $asOf: Date) {
  document(id: $id) {
    ...DocumentLine
    implementers(
      transitive: true
      includeBasis: $includeBasis
      first: 20
      after: $after
    ) {
      totalCount
      truncated
      edges {
        cursor
        distance
        node {
          ...DocumentLine
          place
          province {
            name
            validFrom
          }
          status(asOf: $asOf) {
            value
          }
        }
        pathCount
        paths(atMost: 3) {
          ...WayHop
        }
      }
      pageInfo {
        ...Next
      }
    }
  }
}
    fragment DocumentName on Document {
  id
  typeName
  symbol
  number
  issuer
  issuedOn
  isRetold
}
fragment DocumentLine on Document {
  ...DocumentName
  type
  title
  origins
}
fragment Next on PageInfo {
  hasNextPage
  endCursor
}
fragment WayHop on ImplementationHop {
  how
  document {
    ...DocumentName
  }
  carriesOut {
    ...DocumentName
  }
  statedBy {
    ...DocumentName
  }
  spans {
    text
  }
}`) as unknown as TypedDocumentString<ImplementersQuery, ImplementersQueryVariables>;
export const AllWaysDocument = new TypedDocumentString(`
    query AllWays($id: ID!, $includeBasis: Boolean!, $first: Int!, $after: String) {
  document(id: $id) {
    implementers(
      transitive: true
      includeBasis: $includeBasis
      first: $first
      after: $after
    ) {
      edges {
        node {
          id
        }
        paths {
          ...WayHop
        }
      }
    }
  }
}
    fragment DocumentName on Document {
  id
  typeName
  symbol
  number
  issuer
  issuedOn
  isRetold
}
fragment WayHop on ImplementationHop {
  how
  document {
    ...DocumentName
  }
  carriesOut {
    ...DocumentName
  }
  statedBy {
    ...DocumentName
  }
  spans {
    text
  }
}`) as unknown as TypedDocumentString<AllWaysQuery, AllWaysQueryVariables>;
export const OnTheWayDocument = new TypedDocumentString(`
    query OnTheWay($ids: [ID!]!, $asOf: Date) {
  nodes(ids: $ids) {
    ... on Document {
      ...ListedDocument
    }
  }
}
    fragment DocumentName on Document {
  id
  typeName
  symbol
  number
  issuer
  issuedOn
  isRetold
}
fragment DocumentLine on Document {
  ...DocumentName
  type
  title
  origins
}
fragment ListedDocument on Document {
  ...DocumentLine
  status(asOf: $asOf) {
    value
    since
  }
}`) as unknown as TypedDocumentString<OnTheWayQuery, OnTheWayQueryVariables>;
export const PathsDocument = new TypedDocumentString(`
    query Paths($id: ID!, $to: ID!, $atMost: Int!, $asOf: Date) {
  document(id: $id) {
    ...ListedDocument
    paths(to: $to, atMost: $atMost) {
      outcome
      distance
      truncated
      to {
        ...ListedDocument
      }
      shortest {
        document {
          ...ListedDocument
        }
        next {
          ...ListedDocument
        }
        links {
          outgoing
          kinds
          unconfirmed
        }
      }
    }
  }
}
    fragment DocumentName on Document {
  id
  typeName
  symbol
  number
  issuer
  issuedOn
  isRetold
}
fragment DocumentLine on Document {
  ...DocumentName
  type
  title
  origins
}
fragment ListedDocument on Document {
  ...DocumentLine
  status(asOf: $asOf) {
    value
    since
  }
}`) as unknown as TypedDocumentString<PathsQuery, PathsQueryVariables>;
export const DocumentTextDocument = new TypedDocumentString(`
    query DocumentText($id: ID!) {
  document(id: $id) {
    text
  }
}
    `) as unknown as TypedDocumentString<DocumentTextQuery, DocumentTextQueryVariables>;
export const TextCitationsDocument = new TypedDocumentString(`
    query TextCitations($id: ID!, $asOf: Date, $after: String, $language: Language!) {
  document(id: $id) {
    citations(first: 100, after: $after) {
      totalCount
      edges {
        node {
          id
          ordinal
          span {
            start
            end
            text
          }
          role
          symbol
          printedSymbol
          issuedOn
          resolution
          repairs(language: $language)
          refersTo {
            ...ListedDocument
          }
          candidates {
            score
            why(language: $language)
            document {
              ...DocumentLine
            }
          }
        }
      }
      pageInfo {
        ...Next
      }
    }
  }
}
    fragment DocumentName on Document {
  id
  typeName
  symbol
  number
  issuer
  issuedOn
  isRetold
}
fragment DocumentLine on Document {
  ...DocumentName
  type
  title
  origins
}
fragment ListedDocument on Document {
  ...DocumentLine
  status(asOf: $asOf) {
    value
    since
  }
}
fragment Next on PageInfo {
  hasNextPage
  endCursor
}`) as unknown as TypedDocumentString<TextCitationsQuery, TextCitationsQueryVariables>;
export const VocabularyDocument = new TypedDocumentString(`
    query Vocabulary {
  ...Vocabulary
}
    fragment Vocabulary on Query {
  documentKinds {
    type
    name
    documents
  }
  places {
    slug
    name
    validFrom
    documents
  }
}`) as unknown as TypedDocumentString<VocabularyQuery, VocabularyQueryVariables>;
