/* eslint-disable */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type {
  DocumentModel,
  DocumentKindModel,
  PlaceModel,
  NothingModel,
  LinkEdgeModel,
  PathsModel,
  PathHopModel,
  PathLinkModel,
  CitationModel,
  AgencyModel,
  AssignmentModel,
  DeadlineModel,
  FindingModel,
  EditModel,
  EditPayloadModel,
  RelationModel,
  ReasonModel,
  SuccessionModel,
  RecipientModel,
  AssignedAgencyModel,
  AddresseeModel,
  CandidateModel,
  HopModel,
  ImplementerEdgeModel,
  RelationEdgeModel,
  ResolvedLookupModel,
  UnknownLookupModel,
  DocumentStatusModel,
  CheckReportModel,
  NotJudgedModel,
  CheckedCitationModel,
  ImpactModel,
  ImpactEdgeModel,
  CopiedErrorModel,
} from '../models.js';
import type { ApiContext } from '../context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string };
  String: { input: string; output: string };
  Boolean: { input: boolean; output: boolean };
  Int: { input: number; output: number };
  Float: { input: number; output: number };
  /**
   * A day, month or year as ISO 8601 writes it: `2020`, `2020-03` or `2020-03-24`. The shorter forms stand for the interval of
   * their days; nothing more is known.
   */
  Date: { input: string; output: string };
};

/** What is here, where it comes from and how well it is read. None of it says anything of what is not here. */
export type About = {
  __typename?: 'About';
  /** How well documents are read, by the record of this version (docs/accuracy.json); empty where there is none. */
  accuracy: Array<Accuracy>;
  /** What the store holds now. */
  holdings: Holdings;
  /** What was known before any document was read. */
  registry: RegistrySummary;
};

/** How well one set of texts is read, against what careful readers found in them. */
export type Accuracy = {
  __typename?: 'Accuracy';
  /** How many. */
  documents: Scalars['Int']['output'];
  /** What was measured. What is in none of the texts is left out. */
  measures: Array<AccuracyMeasure>;
  /** Of the documents that citations were resolved to and that can be judged, the share of right ones, 0…1. */
  rightDocuments?: Maybe<Scalars['Float']['output']>;
  /** Which texts. */
  set: AccuracySet;
};

/** One thing that is read. */
export type AccuracyMeasure = {
  __typename?: 'AccuracyMeasure';
  /** How many of it there are in the texts. */
  expected: Scalars['Int']['output'];
  /** The harmonic mean of both. */
  f1?: Maybe<Scalars['Float']['output']>;
  /** `found` (a mention was read), `role`, `identity`, `agencies`, `deadlines` …; docs/accuracy.md says what each means. */
  name: Scalars['String']['output'];
  /** Of what was read, the share that is right, 0…1; null where nothing was read. */
  precision?: Maybe<Scalars['Float']['output']>;
  /** Of what is there, the share that was read, 0…1; null where there is nothing. */
  recall?: Maybe<Scalars['Float']['output']>;
};

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

/** A body that gets a piece of work. */
export type Addressee = {
  __typename?: 'Addressee';
  /** The body. */
  agency: Agency;
  /** Its role. */
  role: TaskRole;
};

/** A body (cơ quan) in time. */
export type Agency = Node & {
  __typename?: 'Agency';
  /** The work that documents give it, by document. */
  assignments: AssignmentConnection;
  /** `agency/<place or vn>/<slug>`. */
  id: Scalars['ID']['output'];
  /** What kind of body it is. */
  kind: AgencyKind;
  /** Tên: its name, abbreviated as usual: UBND tỉnh. */
  name: Scalars['String']['output'];
  /** What it is part of (cơ quan chủ quản, cấp trên). */
  partOf?: Maybe<Agency>;
  /** Slug of its province; null for a central body, and where the place is not known. */
  place?: Maybe<Scalars['String']['output']>;
  /** The province that it belongs to, with its name; null where `place` is, or is none that the registry knows. */
  province?: Maybe<Place>;
  /** Who took over from it (cơ quan kế thừa), by function where it was split. */
  succeededBy: Array<Succession>;
  /** From whom it took over. */
  succeeds: Array<Succession>;
  /** The first day on which it existed (ngày thành lập), where that is known. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** The first day on which it no longer existed. */
  validTo?: Maybe<Scalars['Date']['output']>;
};

/** A body (cơ quan) in time. */
export type AgencyAssignmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  roles?: InputMaybe<Array<TaskRole>>;
};

/** A page of bodies. */
export type AgencyConnection = {
  __typename?: 'AgencyConnection';
  /** The page. */
  edges: Array<AgencyEdge>;
  /** Where it begins and ends. */
  pageInfo: PageInfo;
};

/** A body in a page. */
export type AgencyEdge = {
  __typename?: 'AgencyEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The body. */
  node: Agency;
};

/** Which bodies to list; what is given has to hold all together. */
export type AgencyFilter = {
  /** Whether some document gives it work. */
  hasWork?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of these kinds. */
  kinds?: InputMaybe<Array<AgencyKind>>;
  /** Whose name has words that begin with all of these, with or without diacritics. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Slug of a province. */
  place?: InputMaybe<Scalars['String']['input']>;
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

/** Several documents may be meant, or one without positive evidence. */
export type AmbiguousLookup = {
  __typename?: 'AmbiguousLookup';
  /** The candidates, best first; the first 50, where there are more. */
  candidates: Array<LookupCandidate>;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A copy of a Word file with comments in it. */
export type AnnotatedFile = {
  __typename?: 'AnnotatedFile';
  /** Its bytes in base64. */
  base64: Scalars['String']['output'];
  /** How many comments were put in; findings on one citation share one. */
  comments: Scalars['Int']['output'];
  /** What there is to say of the copy, for people: findings without a comment, a signature that no longer holds. */
  warnings: Array<Scalars['String']['output']>;
};

/** A relation to be asserted. */
export type AssertRelationInput = {
  /** The edit on the same matter in whose place this one is to stand: it goes out of force. Refused where it is out already. */
  basedOn?: InputMaybe<Scalars['ID']['input']>;
  /** How sure it is, 0…1. */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** The first day on which it holds: not before the acting document was issued. */
  effectiveOn?: InputMaybe<Scalars['Date']['input']>;
  /** Id of the document that acts. */
  from: Scalars['ID']['input'];
  /** How it is known. */
  known?: InputMaybe<Known>;
  /** The clause that says so, or the part that is concerned. */
  provision?: InputMaybe<Scalars['String']['input']>;
  /** Why it is said. */
  reason: Scalars['String']['input'];
  /** What it does. */
  relation: RelationType;
  /** How far it reaches; no status can rest on a replacement or repeal without. */
  scope?: InputMaybe<RelationScope>;
  /** Where it was seen. */
  source: Scalars['String']['input'];
  /** Id of the document that is acted upon. */
  to: Scalars['ID']['input'];
};

/** A body that a document gives work to. */
export type AssignedAgency = {
  __typename?: 'AssignedAgency';
  /** The body. */
  agency: Agency;
  /** Its roles in the document, over all its work. */
  roles: Array<TaskRole>;
};

/** One piece of work (phân công): a paragraph or dash item, given to one or more bodies. */
export type Assignment = Node & {
  __typename?: 'Assignment';
  /** Who gets it (cơ quan được giao), in which role; a body with several roles stands here once for each. */
  addressees: Array<Addressee>;
  /** What it cites. */
  citations: Array<Citation>;
  /** By when it is due (thời hạn). */
  deadlines: Array<Deadline>;
  /** The document that gives it out. */
  document: Document;
  /** `<documentId>#a<n>`. */
  id: Scalars['ID']['output'];
  /** The words that give it out. */
  quote: Scalars['String']['output'];
  /** Path of its section (mục): `III.2`. */
  section: Scalars['String']['output'];
  /** Where they stand. */
  span: TextSpan;
};

/** A page of work. */
export type AssignmentConnection = {
  __typename?: 'AssignmentConnection';
  /** The page. */
  edges: Array<AssignmentEdge>;
  /** Where it begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A piece of work in a page. */
export type AssignmentEdge = {
  __typename?: 'AssignmentEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The piece of work. */
  node: Assignment;
};

/** One thing wrong or worth knowing in a text that was checked. */
export type CheckFinding = {
  __typename?: 'CheckFinding';
  /** The body that is gone. */
  agency?: Maybe<Agency>;
  /** Whether it was so on the day of signing already; null where that day is not known well enough. */
  atSigning?: Maybe<Scalars['Boolean']['output']>;
  /** What it rests on. */
  because: Array<Reason>;
  /** Ordinal of the citation concerned; null for a body, a deadline or the document's own day. */
  citation?: Maybe<Scalars['Int']['output']>;
  /** `<citation id>/<kind>` and the like, by the id that the document would have. */
  id: Scalars['ID']['output'];
  /** What kind of thing it is. */
  kind: FindingKind;
  /** What was found, in words. */
  message: Scalars['String']['output'];
  /** What it refers to, where that is known here. */
  refersTo?: Maybe<Document>;
  /** How much it matters. */
  severity: Severity;
  /** The first day on which it was so. */
  since?: Maybe<Scalars['Date']['output']>;
  /** Where it stands: UTF-16 code units of the text. */
  span: TextSpan;
  /** Words to paste, in the citing style of its system. */
  suggestion?: Maybe<Scalars['String']['output']>;
  /** How these words are meant; null where there are none. */
  suggestionKind?: Maybe<SuggestionKind>;
};

/** One thing wrong or worth knowing in a text that was checked. */
export type CheckFindingMessageArgs = {
  language?: InputMaybe<Language>;
};

/** What a check found in a text or file that was given to it. Nothing of it is kept. */
export type CheckReport = {
  __typename?: 'CheckReport';
  /** For a Word file: a copy with a comment on each finding. Null for all else. */
  annotated?: Maybe<AnnotatedFile>;
  /** The whole report as a file of its own. */
  as: Scalars['String']['output'];
  /** The day for which validity was asked. */
  asOf: Scalars['Date']['output'];
  /** Every citation (viện dẫn) that was read, in text order. */
  citations: Array<CheckedCitation>;
  /** The document as its head was read. */
  document: CheckedDocument;
  /** What was found, in text order. */
  findings: Array<CheckFinding>;
  /** Citations of which nothing can be said on whether they are in force, and why. */
  notJudged: Array<NotJudged>;
  /** The day up to which the registry was kept: what happened later is not known. */
  registryAsOf: Scalars['Date']['output'];
  /** How many there are of each. */
  summary: CheckSummary;
  /** The text that the spans count: the one that was given, or the one that was read from the file. */
  text: Scalars['String']['output'];
  /** What the reading could not make out, for people. */
  warnings: Array<Scalars['String']['output']>;
};

/** What a check found in a text or file that was given to it. Nothing of it is kept. */
export type CheckReportAnnotatedArgs = {
  language?: InputMaybe<Language>;
};

/** What a check found in a text or file that was given to it. Nothing of it is kept. */
export type CheckReportAsArgs = {
  format: ReportFormat;
  language?: InputMaybe<Language>;
};

/** What a check found in a text or file that was given to it. Nothing of it is kept. */
export type CheckReportFindingsArgs = {
  kinds?: InputMaybe<Array<FindingKind>>;
  severities?: InputMaybe<Array<Severity>>;
};

/** What a check found in a text or file that was given to it. Nothing of it is kept. */
export type CheckReportWarningsArgs = {
  language?: InputMaybe<Language>;
};

/** How many citations there are, how many lead to a document, and what was found. */
export type CheckSummary = {
  __typename?: 'CheckSummary';
  /** Those that may mean several. */
  ambiguous: Scalars['Int']['output'];
  /** Findings by severity. */
  bySeverity: SeverityCounts;
  /** All citations (viện dẫn). */
  citations: Scalars['Int']['output'];
  /** Of the resolved ones: those of which neither the registry nor a text of its own tells more. */
  notInRegistry: Scalars['Int']['output'];
  /** Those that lead to one document. */
  resolved: Scalars['Int']['output'];
  /** Those of which nobody knows what they mean. */
  unknown: Scalars['Int']['output'];
};

/** A citation as it was read in what was checked. */
export type CheckedCitation = {
  __typename?: 'CheckedCitation';
  /** Its place among them, from 0. */
  ordinal: Scalars['Int']['output'];
  /** The document that it refers to; null where that is open, or nothing else is known of that document. */
  refersTo?: Maybe<Document>;
  /** Whether it is known what it refers to. */
  resolution: Resolution;
  /** Where it stands: UTF-16 code units of the text. */
  span: TextSpan;
  /** Số, ký hiệu, as it should be printed; null for a law by name. */
  symbol?: Maybe<Scalars['String']['output']>;
};

/** The head of a text that was checked. */
export type CheckedDocument = {
  __typename?: 'CheckedDocument';
  /** The id that it would have. */
  documentId: Scalars['ID']['output'];
  /** Ngày ban hành: its day, as far as it is known. */
  issuedOn?: Maybe<Scalars['Date']['output']>;
  /** Whether the day was inferred from title or text. */
  issuedOnInferred: Scalars['Boolean']['output'];
  /** Cơ quan ban hành: who issues it. */
  issuer?: Maybe<Scalars['String']['output']>;
  /** Số: its number alone. */
  number?: Maybe<Scalars['String']['output']>;
  /** The province (tỉnh) that it names. */
  place?: Maybe<Scalars['String']['output']>;
  /** Người ký: who signs it. */
  signer?: Maybe<Scalars['String']['output']>;
  /** Chức vụ of the one who signs. */
  signerTitle?: Maybe<Scalars['String']['output']>;
  /** Số, ký hiệu. */
  symbol?: Maybe<Scalars['String']['output']>;
  /** Trích yếu: what it is about. */
  title?: Maybe<Scalars['String']['output']>;
  /** Loại văn bản: `KH`, `QĐ` … */
  type?: Maybe<Scalars['String']['output']>;
};

/** One mention (viện dẫn) of a document in another. */
export type Citation = Node & {
  __typename?: 'Citation';
  /** What it may refer to, best first, with reasons. */
  candidates: Array<CitationCandidate>;
  /** How sure the resolution is, 0…1. */
  confidence: Scalars['Float']['output'];
  /** The words that give it its role: `Căn cứ`, `Thực hiện`, `sơ kết` … */
  cue?: Maybe<Scalars['String']['output']>;
  /** The document that cites. */
  document: Document;
  /** What the citing document does to the one cited, by its own operative words. */
  effect?: Maybe<CitationEffect>;
  /** `<documentId>#c<ordinal>`. */
  id: Scalars['ID']['output'];
  /** Ngày ban hành that it prints, right or wrong. */
  issuedOn?: Maybe<Scalars['Date']['output']>;
  /** Cơ quan ban hành that it prints, in short form. */
  issuer?: Maybe<Scalars['String']['output']>;
  /** Place among the document's citations, from 0. */
  ordinal: Scalars['Int']['output'];
  /** The citation in whose title or description it stands. */
  parent?: Maybe<Citation>;
  /** How that one relates to it. */
  parentRelation?: Maybe<NestedRelation>;
  /** Số, ký hiệu, as it is printed, where that differs by more than blanks. */
  printedSymbol?: Maybe<Scalars['String']['output']>;
  /** The provision (điều, khoản, điểm) named before it: `điểm a khoản 2 Điều 5`. */
  provision?: Maybe<Scalars['String']['output']>;
  /** The sentence around it (câu). */
  quote: Scalars['String']['output'];
  /** The document it refers to: the one found, or a local one for what nobody knows. Null while several may be meant. */
  refersTo?: Maybe<Document>;
  /** What was read otherwise than printed, and which rule the print breaks. */
  repairs: Array<Scalars['String']['output']>;
  /** Whether it is known what it refers to. */
  resolution: Resolution;
  /** What it is there for. */
  role: CitationRole;
  /** The edit that settles what it refers to, or what a mention of the same document in the text does. */
  settledBy?: Maybe<Edit>;
  /** Where it stands: type word to end of the symbol. */
  span: TextSpan;
  /** What stands there. */
  surface: Scalars['String']['output'];
  /** Số, ký hiệu, as it should be printed. */
  symbol?: Maybe<Scalars['String']['output']>;
  /** Trích yếu that it prints. */
  title?: Maybe<Scalars['String']['output']>;
  /** Loại văn bản: type of the document meant. */
  type?: Maybe<Scalars['String']['output']>;
};

/** One mention (viện dẫn) of a document in another. */
export type CitationRepairsArgs = {
  language?: InputMaybe<Language>;
};

/** A document that a citation may refer to. */
export type CitationCandidate = {
  __typename?: 'CitationCandidate';
  /** The document. */
  document: Document;
  /** How well it fits, 0…1. */
  score: Scalars['Float']['output'];
  /** What speaks for it and against it. */
  why: Array<Scalars['String']['output']>;
};

/** A document that a citation may refer to. */
export type CitationCandidateWhyArgs = {
  language?: InputMaybe<Language>;
};

/** A page of citations. */
export type CitationConnection = {
  __typename?: 'CitationConnection';
  /** The page. */
  edges: Array<CitationEdge>;
  /** Where it begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** Of how many citations it is known what they refer to. */
export type CitationCounts = {
  __typename?: 'CitationCounts';
  /** Several may be meant. */
  ambiguous: Scalars['Int']['output'];
  /** It is known which document is meant, or a curator settled it. */
  resolved: Scalars['Int']['output'];
  /** All of them. */
  total: Scalars['Int']['output'];
  /** Known to the citing text alone. */
  unknown: Scalars['Int']['output'];
};

/** A citation in a page. */
export type CitationEdge = {
  __typename?: 'CitationEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The citation. */
  node: Citation;
};

/** What the citing document itself does to the one it names. */
export type CitationEffect =
  /** Sửa đổi, bổ sung: amends it. */
  | 'AMENDS'
  /** Đính chính: corrects it. */
  | 'CORRECTS'
  /** Ban hành kèm theo: promulgates it. */
  | 'PROMULGATES'
  /** Bãi bỏ, làm hết hiệu lực: repeals it, ends its effect. */
  | 'REPEALS'
  /** Thay thế: replaces it. */
  | 'REPLACES';

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

/** The same wrong reference in several documents: one erred, the others copied. */
export type CopiedError = {
  __typename?: 'CopiedError';
  /** Its first mention in each, the earliest document first; at most 100. */
  citations: Array<Citation>;
  /** How many documents have it. */
  count: Scalars['Int']['output'];
  /** The earliest of them. */
  earliest: Document;
  /** What is wrong: SYMBOL_REPAIRED, DATE_MISMATCH or DEAD_AT_SIGNING. */
  kind: FindingKind;
  /** The wrong symbol or day, as the earliest bearer prints it; null where the reference itself is what is wrong. */
  printed?: Maybe<Scalars['String']['output']>;
  /** The document that is meant. */
  refersTo: Document;
};

/** A page of copied errors. */
export type CopiedErrorConnection = {
  __typename?: 'CopiedErrorConnection';
  /** The page. */
  edges: Array<CopiedErrorEdge>;
  /** Where it begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A copied error in a page. */
export type CopiedErrorEdge = {
  __typename?: 'CopiedErrorEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The error. */
  node: CopiedError;
};

/** A day, or a rhythm, by which something is due (thời hạn). */
export type Deadline = Node & {
  __typename?: 'Deadline';
  /** The work that it closes. */
  assignments: Array<Assignment>;
  /** The day, month or year; null for a rhythm. */
  date?: Maybe<Scalars['Date']['output']>;
  /** The document that sets it. */
  document: Document;
  /** `<documentId>#d<n>`. */
  id: Scalars['ID']['output'];
  /** The days on which a rhythm falls in a span of time. Empty for a single day, and for a rhythm without a day. */
  occurrences: Array<Scalars['Date']['output']>;
  /** The rhythm (định kỳ): `monthly:15`, `quarterly:20` (by the 20th of the last month of each quarter), `half-yearly`, `yearly:12-15`, `daily`, `periodic`; null for a day. */
  recurrence?: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  span: TextSpan;
  /** What stands there. */
  surface: Scalars['String']['output'];
  /** What is due, in words. */
  what?: Maybe<Scalars['String']['output']>;
  /** For whom it is, in words. */
  who?: Maybe<Scalars['String']['output']>;
};

/** A day, or a rhythm, by which something is due (thời hạn). */
export type DeadlineOccurrencesArgs = {
  before: Scalars['Date']['input'];
  from: Scalars['Date']['input'];
};

/** A page of deadlines. */
export type DeadlineConnection = {
  __typename?: 'DeadlineConnection';
  /** The page. */
  edges: Array<DeadlineEdge>;
  /** Where it begins and ends. */
  pageInfo: PageInfo;
};

/** A deadline in a page. */
export type DeadlineEdge = {
  __typename?: 'DeadlineEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The deadline. */
  node: Deadline;
};

/** Which deadlines to list; what is given has to hold all together. */
export type DeadlineFilter = {
  /** For one of these bodies. */
  agencies?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Set by this document. */
  document?: InputMaybe<Scalars['ID']['input']>;
  /** Due before this day. */
  dueBefore?: InputMaybe<Scalars['Date']['input']>;
  /** Due on or after this day. Recurring ones are listed whatever the days, with their rule. */
  dueFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Only recurring ones, or only those with a day. */
  recurring?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Any legal or administrative document (văn bản). One type for all of them: a plan cites and is cited. */
export type Document = Node & {
  __typename?: 'Document';
  /** The bodies it gives work to, in the order in which it names them. */
  agencies: Array<AssignedAgency>;
  /** What amends it (được sửa đổi, bổ sung bởi). */
  amendedBy: RelationConnection;
  /** What it amends (sửa đổi, bổ sung). */
  amends: RelationConnection;
  /** The work it gives out, in text order. */
  assignments: AssignmentConnection;
  /** What the registry says it is based on (căn cứ). */
  basedOn: RelationConnection;
  /** What the registry says is based on it (lấy làm căn cứ). */
  basisOf: RelationConnection;
  /** What it cites, in text order. */
  citations: CitationConnection;
  /**
   * Who cites it: resolved mentions, by citing document. An edge means that one text names the other; a thin list is no evidence
   * that nobody else does.
   */
  citedBy: CitationConnection;
  /** What consolidates it (được hợp nhất bởi). */
  consolidatedBy: RelationConnection;
  /** What it consolidates (hợp nhất). */
  consolidates: RelationConnection;
  /** What continues it (được tiếp tục thực hiện bởi): to be cited also. */
  continuedBy: RelationConnection;
  /** What it continues (tiếp tục thực hiện). */
  continues: RelationConnection;
  /** What corrects it (được đính chính bởi). */
  correctedBy: RelationConnection;
  /** What it corrects (đính chính). */
  corrects: RelationConnection;
  /**
   * The document that stands in its place: at the end of the chain of confirmed replacements, itself where nothing replaced it.
   * Null where it ended without one that stands in its place, or where several do.
   */
  currentVersion?: Maybe<Document>;
  /** All that stand in its place, where it was split; itself where nothing replaced it; empty where it ended without an heir. */
  currentVersions: Array<Document>;
  /** The deadlines it sets, in text order. */
  deadlines: Array<Deadline>;
  /** Ngày có hiệu lực: the first day on which it is in force, where that is stated. */
  effectiveOn?: Maybe<Scalars['Date']['output']>;
  /** Ngày hết hiệu lực: the first day on which it is over by its own words, where that is stated. */
  expiresOn?: Maybe<Scalars['Date']['output']>;
  /** Everything found in it, in text order; empty for a document whose own text was not read. */
  findings: Array<Finding>;
  /** What details it (được hướng dẫn, quy định chi tiết bởi). */
  guidedBy: RelationConnection;
  /** What it details (hướng dẫn, quy định chi tiết). */
  guides: RelationConnection;
  /** documentId: `vn/<body>/<year>/<type>/<number>`, or `<citing id>#<symbol>` for a document that only its citing document knows. */
  id: Scalars['ID']['output'];
  /**
   * Who carries it out: documents with a citation of it to be implemented, or with *thực hiện / triển khai* in the preamble, or
   * whose title says so in somebody's text, or of which the registry says so. Nearest first. An edge means that one text names
   * the other; a thin list is no evidence.
   */
  implementers: ImplementerConnection;
  /** What it carries out, in the same sense; each path leads from the document asked for to the one listed. */
  implements: ImplementerConnection;
  /** Whether it is known to its citing document only: body, place or year cannot be known. */
  isLocal: Scalars['Boolean']['output'];
  /**
   * Whether its text is one of the samples, which are retold: the sentences that are quoted of it, here or as proof elsewhere, are not
   * those of the real document. Its citations, bodies, deadlines, recipients, head and signature are. `warnings` says so in words.
   */
  isRetold: Scalars['Boolean']['output'];
  /** Cơ quan ban hành, where it is known as a body. */
  issuedBy?: Maybe<Agency>;
  /** Ngày ban hành: the day of issue, as far as it is known. */
  issuedOn?: Maybe<Scalars['Date']['output']>;
  /** Whether `issuedOn` was inferred from title or text, because no date is printed. */
  issuedOnInferred: Scalars['Boolean']['output'];
  /** Cơ quan ban hành: short name of the body that issued it. */
  issuer?: Maybe<Scalars['String']['output']>;
  /**
   * Documents that it is tied to, an edge for each of them and each direction: relations first, then what is carried out, then what
   * is only named; each by id. Withdrawn relations do not count. A thin list is no evidence that there is nothing else.
   */
  links: LinkConnection;
  /** Số: the number alone, without the year that some symbols print. */
  number?: Maybe<Scalars['String']['output']>;
  /** Where the knowledge of it comes from. */
  origins: Array<Origin>;
  /**
   * The shortest chains of links between it and another document, over links in whichever direction. Withdrawn relations do not
   * count. Null where nothing has the id. A missing link is no evidence that there is none.
   */
  paths?: Maybe<Paths>;
  /** Slug of the province (tỉnh) it comes from; null for a central document or an unknown place. */
  place?: Maybe<Scalars['String']['output']>;
  /** What promulgates it (được ban hành kèm theo). */
  promulgatedBy: RelationConnection;
  /** What it promulgates (ban hành kèm theo). */
  promulgates: RelationConnection;
  /** The province it comes from, with its name; null where `place` is, or is none that the registry knows. */
  province?: Maybe<Place>;
  /** Nơi nhận, in order. */
  recipients: Array<Recipient>;
  /** What repeals it (bị bãi bỏ bởi). */
  repealedBy: RelationConnection;
  /** What it repeals (bãi bỏ). */
  repeals: RelationConnection;
  /** What replaces it (bị thay thế bởi). */
  replacedBy: RelationConnection;
  /** What it replaces (thay thế). */
  replaces: RelationConnection;
  /** Người ký: who signed it. */
  signer?: Maybe<Scalars['String']['output']>;
  /** Chức vụ of the one who signed: Chủ tịch, Phó Chủ tịch … */
  signerTitle?: Maybe<Scalars['String']['output']>;
  /** What each source of the registry says of it. Where sources differ, both stand here. */
  statements: Array<DocumentStatement>;
  /** Whether it is in force. */
  status: DocumentStatus;
  /** What suspends it (bị đình chỉ bởi). */
  suspendedBy: RelationConnection;
  /** What it suspends (đình chỉ). */
  suspends: RelationConnection;
  /** Số, ký hiệu, as it should be printed. Not an identity: 33/CT-TTg exists for several years. */
  symbol?: Maybe<Scalars['String']['output']>;
  /** Committee term (khóa) of a party document: `XII`. */
  term?: Maybe<Scalars['String']['output']>;
  /**
   * Its whole text as it was read: the one that the spans of its citations, assignments and deadlines count. Pages of a pdf are
   * parted by form feeds. Null for a document whose own text was not read.
   */
  text?: Maybe<Scalars['String']['output']>;
  /** Trích yếu: what it is about. */
  title?: Maybe<Scalars['String']['output']>;
  /** Loại văn bản, by its word: `CT` chỉ thị, `KH` kế hoạch, `QYĐ` quy định … */
  type?: Maybe<Scalars['String']['output']>;
  /** Loại văn bản, by its word, lower case: kế hoạch. */
  typeName?: Maybe<Scalars['String']['output']>;
  /** What there is to know of the text and its reading, for people: that it is retold, what could not be made out. */
  warnings: Array<Scalars['String']['output']>;
};

/** Any legal or administrative document (văn bản). One type for all of them: a plan cites and is cited. */
export type DocumentAmendedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Any legal or administrative document (văn bản). One type for all of them: a plan cites and is cited. */
export type DocumentAmendsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Any legal or administrative document (văn bản). One type for all of them: a plan cites and is cited. */
export type DocumentAssignmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Any legal or administrative document (văn bản). One type for all of them: a plan cites and is cited. */
export type DocumentBasedOnArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Any legal or administrative document (văn bản). One type for all of them: a plan cites and is cited. */
export type DocumentBasisOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Any legal or administrative document (văn bản). One type for all of them: a plan cites and is cited. */
export type DocumentCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  roles?: InputMaybe<Array<CitationRole>>;
};

/** Any legal or administrative document (văn bản). One type for all of them: a plan cites and is cited. */
export type DocumentCitedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  roles?: InputMaybe<Array<CitationRole>>;
};

/** Any legal or administrative document (văn bản). One type for all of them: a plan cites and is cited. */
export type DocumentConsolidatedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Any legal or administrative document (văn bản). One type for all of them: a plan cites and is cited. */
export type DocumentConsolidatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Any legal or administrative document (văn bản). One type for all of them: a plan cites and is cited. */
export type DocumentContinuedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Any legal or administrative document (văn bản). One type for all of them: a plan cites and is cited. */
export type DocumentContinuesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Any legal or administrative document (văn bản). One type for all of them: a plan cites and is cited. */
export type DocumentCorrectedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Any legal or administrative document (văn bản). One type for all of them: a plan cites and is cited. */
export type DocumentCorrectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Any legal or administrative document (văn bản). One type for all of them: a plan cites and is cited. */
export type DocumentCurrentVersionArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** Any legal or administrative document (văn bản). One type for all of them: a plan cites and is cited. */
export type DocumentCurrentVersionsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** Any legal or administrative document (văn bản). One type for all of them: a plan cites and is cited. */
export type DocumentFindingsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** Any legal or administrative document (văn bản). One type for all of them: a plan cites and is cited. */
export type DocumentGuidedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Any legal or administrative document (văn bản). One type for all of them: a plan cites and is cited. */
export type DocumentGuidesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Any legal or administrative document (văn bản). One type for all of them: a plan cites and is cited. */
export type DocumentImplementersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeBasis?: InputMaybe<Scalars['Boolean']['input']>;
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  transitive?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Any legal or administrative document (văn bản). One type for all of them: a plan cites and is cited. */
export type DocumentImplementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeBasis?: InputMaybe<Scalars['Boolean']['input']>;
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  transitive?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Any legal or administrative document (văn bản). One type for all of them: a plan cites and is cited. */
export type DocumentLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<LinkKind>>;
};

/** Any legal or administrative document (văn bản). One type for all of them: a plan cites and is cited. */
export type DocumentPathsArgs = {
  atMost?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<LinkKind>>;
  to: Scalars['ID']['input'];
};

/** Any legal or administrative document (văn bản). One type for all of them: a plan cites and is cited. */
export type DocumentPromulgatedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Any legal or administrative document (văn bản). One type for all of them: a plan cites and is cited. */
export type DocumentPromulgatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Any legal or administrative document (văn bản). One type for all of them: a plan cites and is cited. */
export type DocumentRepealedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Any legal or administrative document (văn bản). One type for all of them: a plan cites and is cited. */
export type DocumentRepealsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Any legal or administrative document (văn bản). One type for all of them: a plan cites and is cited. */
export type DocumentReplacedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Any legal or administrative document (văn bản). One type for all of them: a plan cites and is cited. */
export type DocumentReplacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Any legal or administrative document (văn bản). One type for all of them: a plan cites and is cited. */
export type DocumentStatusArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  provision?: InputMaybe<Scalars['String']['input']>;
};

/** Any legal or administrative document (văn bản). One type for all of them: a plan cites and is cited. */
export type DocumentSuspendedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Any legal or administrative document (văn bản). One type for all of them: a plan cites and is cited. */
export type DocumentSuspendsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Any legal or administrative document (văn bản). One type for all of them: a plan cites and is cited. */
export type DocumentWarningsArgs = {
  language?: InputMaybe<Language>;
};

/** A page of documents. */
export type DocumentConnection = {
  __typename?: 'DocumentConnection';
  /** The page. */
  edges: Array<DocumentEdge>;
  /** Where it begins and ends. */
  pageInfo: PageInfo;
};

/** A document in a page. */
export type DocumentEdge = {
  __typename?: 'DocumentEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The document. */
  node: Document;
};

/** Which documents to list; what is given has to hold all together. */
export type DocumentFilter = {
  /** The day of these statuses; today, if left out. */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Issued before this day. */
  issuedBefore?: InputMaybe<Scalars['Date']['input']>;
  /** Issued by one of these bodies. */
  issuedBy?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Issued on or after this day. */
  issuedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Known in at least one of these ways. */
  origins?: InputMaybe<Array<Origin>>;
  /** Slug of a province; documents of its lower places count. */
  place?: InputMaybe<Scalars['String']['input']>;
  /**
   * Of one of these statuses. A status is worked out and not stored: an answer looks through 2000 documents at most, so that a page
   * may hold fewer than asked for, or none, while `hasNextPage` says that the list goes on behind `endCursor`.
   */
  statuses?: InputMaybe<Array<StatusValue>>;
  /** Types, by their value in `Document.type`. */
  types?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A type of document (loại văn bản). */
export type DocumentKind = {
  __typename?: 'DocumentKind';
  /** The codes that symbols print for it; two types may share one. Empty for laws, whose symbols print none. */
  codes: Array<Scalars['String']['output']>;
  /** How many documents of it there are here, in whatever way they are known. */
  documents: Scalars['Int']['output'];
  /** Its word, lower case: kế hoạch, quy định. */
  name: Scalars['String']['output'];
  /** Its value in `Document.type`: `KH`, `QYĐ`. */
  type: Scalars['String']['output'];
};

/** What one source says of a document. */
export type DocumentStatement = {
  __typename?: 'DocumentStatement';
  /** How sure it is, 0…1. */
  confidence: Scalars['Float']['output'];
  /** Whether it counts as confirmed: read or read about, and sure. */
  confirmed: Scalars['Boolean']['output'];
  /** Ngày có hiệu lực that it gives. */
  effectiveOn?: Maybe<Scalars['Date']['output']>;
  /** Ngày ban hành that it gives. */
  issuedOn?: Maybe<Scalars['Date']['output']>;
  /** Cơ quan ban hành that it gives. */
  issuer?: Maybe<Scalars['String']['output']>;
  /** How it is known. */
  known: Known;
  /** A remark of the curator. */
  note?: Maybe<Scalars['String']['output']>;
  /** Where it was seen. */
  source: Scalars['String']['output'];
  /** Số, ký hiệu, that it gives. */
  symbol?: Maybe<Scalars['String']['output']>;
  /** Trích yếu that it gives. */
  title?: Maybe<Scalars['String']['output']>;
};

/** What one source says of a document. */
export type DocumentStatementNoteArgs = {
  language?: InputMaybe<Language>;
};

/** What one source says of a document. */
export type DocumentStatementSourceArgs = {
  language?: InputMaybe<Language>;
};

/** The status of a document on a day, and why. */
export type DocumentStatus = {
  __typename?: 'DocumentStatus';
  /** The day it is asked for. */
  asOf: Scalars['Date']['output'];
  /** What it rests on: confirmed facts. */
  because: Array<Reason>;
  /** What is said besides without being confirmed, without a stated scope, or of a later day: never part of the status. */
  claims: Array<Reason>;
  /** What cannot all be true: a document replacing itself, rings, effects before the paper that has them, sources that give several days. */
  contradictions: Array<Reason>;
  /** The first day of this status, where that is known. */
  since?: Maybe<Scalars['Date']['output']>;
  /** The status. */
  value: StatusValue;
};

/**
 * What a curator says beside the texts and the registry. An edit is never changed and never goes: another one takes it out of
 * force. It survives re-reading of the documents and re-making of the graph.
 */
export type Edit = Node & {
  __typename?: 'Edit';
  /** Of bodies: the older one. */
  agency?: Maybe<Agency>;
  /** Whether it shows in the graph as it is: a citation may have gone from its text, a body may be named by nobody any more. */
  applies: Scalars['Boolean']['output'];
  /** When it was said, as an ISO time. */
  at: Scalars['String']['output'];
  /** Who says it: the name of the token, or what the command line was given. */
  author: Scalars['String']['output'];
  /** The edit in whose place it stands. */
  basedOn?: Maybe<Edit>;
  /** Of a citation: where the mention stands now, and those of the same document in the text. */
  citations: Array<Citation>;
  /** Of a citation: the document that cites. */
  citing?: Maybe<Document>;
  /** Of a relation: how sure it is, 0…1. */
  confidence?: Maybe<Scalars['Float']['output']>;
  /** Of a relation: the first day on which it holds. */
  effectiveOn?: Maybe<Scalars['Date']['output']>;
  /** Of a relation: the document that acts. */
  from?: Maybe<Document>;
  /** Of bodies: what was taken over; empty for everything. */
  functions: Array<Scalars['String']['output']>;
  /** Of bodies: the one that took over. */
  heir?: Maybe<Agency>;
  /** e.g. `edit/3f2a91bc04d7`; the same in every copy of the graph. */
  id: Scalars['ID']['output'];
  /** What kind of thing it says. */
  kind: EditKind;
  /** Of a relation: how it is known. */
  known?: Maybe<Known>;
  /** Of bodies: the first day. */
  on?: Maybe<Scalars['Date']['output']>;
  /** Of a citation: what stands there. */
  printed?: Maybe<Scalars['String']['output']>;
  /** Of a relation: the clause that says so, or the part that is concerned. */
  provision?: Maybe<Scalars['String']['output']>;
  /** Why. */
  reason: Scalars['String']['output'];
  /** Of a relation: what `from` does to `to`. */
  relation?: Maybe<RelationType>;
  /** What it says, in a line, for people. */
  says: Scalars['String']['output'];
  /** Of a relation: how far it reaches. */
  scope?: Maybe<RelationScope>;
  /** Where it was seen. */
  source?: Maybe<Scalars['String']['output']>;
  /** Of a withdrawal: the id of the relation it withdraws, if it is one. */
  statement?: Maybe<Scalars['ID']['output']>;
  /** Of a withdrawal: the edit it withdraws, if it is one. */
  target?: Maybe<Edit>;
  /** Of a relation: the document that is acted upon. Of a citation: the one it refers to. */
  to?: Maybe<Document>;
  /** Why it does not show, where it is in force and does not. */
  whyNot?: Maybe<Scalars['String']['output']>;
  /** The edit that took it out of force; null while it is in force. */
  withdrawn?: Maybe<Edit>;
};

/** A page of edits. */
export type EditConnection = {
  __typename?: 'EditConnection';
  /** The page. */
  edges: Array<EditEdge>;
  /** Where it begins and ends. */
  pageInfo: PageInfo;
};

/** An edit in a page. */
export type EditEdge = {
  __typename?: 'EditEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The edit. */
  node: Edit;
};

/** Which edits to list; what is given has to hold all together. */
export type EditFilter = {
  /** Those that name this document or body. */
  about?: InputMaybe<Scalars['ID']['input']>;
  /** By this author. */
  author?: InputMaybe<Scalars['String']['input']>;
  /** Those in force, or those out of it. */
  inForce?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of these kinds. */
  kinds?: InputMaybe<Array<EditKind>>;
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

/** What became of an edit. */
export type EditPayload = {
  __typename?: 'EditPayload';
  /** The edit, as it is kept. */
  edit: Edit;
};

/** A file that is given to be checked. */
export type FileInput = {
  /** Its bytes in base64, at most `mostFileBytes` of them. */
  base64: Scalars['String']['input'];
  /** Its name. The ending says what it is: `.docx`, `.pdf`, `.html`, `.htm`, `.md` or `.txt`. */
  name: Scalars['String']['input'];
};

/** One thing wrong or worth knowing about a citation, a body or a deadline (phát hiện). */
export type Finding = Node & {
  __typename?: 'Finding';
  /** The body that is gone. */
  agency?: Maybe<Agency>;
  /** Whether it was so on the day of signing already; null where that day is not known well enough. */
  atSigning?: Maybe<Scalars['Boolean']['output']>;
  /** What it rests on. */
  because: Array<Reason>;
  /** The citation that is concerned; null for a body, a deadline or the document's own day. */
  citation?: Maybe<Citation>;
  /** The document that is concerned. */
  document: Document;
  /** `<citation id>/<kind>`, `<document id>#g<offset>/agency-gone` or `/date-impossible`, `<document id>#d<n>/deadline-impossible`. */
  id: Scalars['ID']['output'];
  /** What kind of thing it is. */
  kind: FindingKind;
  /** What was found, in words. */
  message: Scalars['String']['output'];
  /** What it refers to. */
  refersTo?: Maybe<Document>;
  /** How much it matters. */
  severity: Severity;
  /** The first day on which it was so. */
  since?: Maybe<Scalars['Date']['output']>;
  /** Where it stands in the document. */
  span: TextSpan;
  /** Words to paste, in the citing style of its system. */
  suggestion?: Maybe<Scalars['String']['output']>;
  /** How these words are meant; null where there are none. */
  suggestionKind?: Maybe<SuggestionKind>;
};

/** One thing wrong or worth knowing about a citation, a body or a deadline (phát hiện). */
export type FindingMessageArgs = {
  language?: InputMaybe<Language>;
};

/** A page of findings. */
export type FindingConnection = {
  __typename?: 'FindingConnection';
  /** The page. */
  edges: Array<FindingEdge>;
  /** Where it begins and ends. */
  pageInfo: PageInfo;
};

/** A finding in a page. */
export type FindingEdge = {
  __typename?: 'FindingEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The finding. */
  node: Finding;
};

/** Which findings to list; what is given has to hold all together. */
export type FindingFilter = {
  /** In documents that give work to one of these bodies. */
  agencies?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** In this document. */
  document?: InputMaybe<Scalars['ID']['input']>;
  /** In documents issued before this day. */
  issuedBefore?: InputMaybe<Scalars['Date']['input']>;
  /** In documents issued on or after this day. */
  issuedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Of these kinds. */
  kinds?: InputMaybe<Array<FindingKind>>;
  /** In documents of this province. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** Of these severities. */
  severities?: InputMaybe<Array<Severity>>;
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

/** What the store holds, counted now. */
export type Holdings = {
  __typename?: 'Holdings';
  /** Pieces of work (phân công) that these texts give out. */
  assignments: Scalars['Int']['output'];
  /** Citations (viện dẫn) in these texts. */
  citations: CitationCounts;
  /** Deadlines (thời hạn) that these texts set. */
  deadlines: Scalars['Int']['output'];
  /** Documents (văn bản), in whatever way they are known. */
  documents: Scalars['Int']['output'];
  /** Those of them whose own text was read. */
  read: Scalars['Int']['output'];
};

/** What rests on a document, and what its end does to that. */
export type Impact = {
  __typename?: 'Impact';
  /** Its status on the day asked for. */
  after: DocumentStatus;
  /** Its status on the eve of that: what it was before. Null where it is as it always was, or the day of the change is not known. */
  before?: Maybe<DocumentStatus>;
  /** How many documents rest on it at each depth, the direct ones first. */
  depths: Array<ImpactDepth>;
  /** The document asked about. */
  document: Document;
  /** What is to be cited instead on that day; itself while nothing replaced it. */
  instead: Array<Document>;
  /** The documents that rest on it, nearest first. */
  resting: ImpactConnection;
  /** Whether depth or number of citations made the search stop: then there may be more. */
  truncated: Scalars['Boolean']['output'];
};

/** What rests on a document, and what its end does to that. */
export type ImpactRestingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of documents that rest on another. */
export type ImpactConnection = {
  __typename?: 'ImpactConnection';
  /** The page. */
  edges: Array<ImpactEdge>;
  /** Where it begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** How much rests on a document at one depth. */
export type ImpactDepth = {
  __typename?: 'ImpactDepth';
  /** Pieces of work in which these stand. */
  assignments: Scalars['Int']['output'];
  /** Their citations. */
  citations: Scalars['Int']['output'];
  /** 1 for what cites it, 2 for what is founded on those or carries them out … */
  depth: Scalars['Int']['output'];
  /** Documents. */
  documents: Scalars['Int']['output'];
  /** Documents signed after: their authors erred. */
  signedAfter: Scalars['Int']['output'];
  /** Documents signed before its status changed: they have aged. */
  signedBefore: Scalars['Int']['output'];
};

/** A document that rests on another. */
export type ImpactEdge = {
  __typename?: 'ImpactEdge';
  /** The pieces of work in which they stand. */
  assignments: Array<Assignment>;
  /** Its citations of these. */
  citations: Array<Citation>;
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** How many steps it is away. */
  depth: Scalars['Int']['output'];
  /** The document. */
  node: Document;
  /** Whether it was signed when the status had changed already; null where nothing changed, or its day is not known well enough. */
  signedAfter?: Maybe<Scalars['Boolean']['output']>;
  /** The documents one step nearer that it rests on. */
  through: Array<Document>;
};

/** One step from a document to one that it carries out, with its proof. */
export type ImplementationHop = {
  __typename?: 'ImplementationHop';
  /** What it carries out. */
  carriesOut: Document;
  /** The document that carries out. */
  document: Document;
  /** In which way. */
  how: ImplementationKind;
  /** Where that text says so. */
  spans: Array<TextSpan>;
  /** The document whose text says so; null where the registry or a curator does. */
  statedBy?: Maybe<Document>;
};

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

/** A page of documents that carry out another, or are carried out. */
export type ImplementerConnection = {
  __typename?: 'ImplementerConnection';
  /** The page. */
  edges: Array<ImplementerEdge>;
  /** Where it begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all, as far as was looked. */
  totalCount: Scalars['Int']['output'];
  /** Whether depth or number of edges made the search stop: then there may be more. */
  truncated: Scalars['Boolean']['output'];
};

/** A document with the ways that lead to it. */
export type ImplementerEdge = {
  __typename?: 'ImplementerEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** Hops of the shortest way. */
  distance: Scalars['Int']['output'];
  /** The document. */
  node: Document;
  /** How many ways were found: at most 50, and in a dense graph perhaps not all there are. */
  pathCount: Scalars['Int']['output'];
  /** The ways that were found, the shortest first, each from this document to the one asked for. */
  paths: Array<Array<ImplementationHop>>;
};

/** A document with the ways that lead to it. */
export type ImplementerEdgePathsArgs = {
  atMost?: InputMaybe<Scalars['Int']['input']>;
};

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

/** A page of links. */
export type LinkConnection = {
  __typename?: 'LinkConnection';
  /** The page. */
  edges: Array<LinkEdge>;
  /** Where it begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** All that one document has to do with another, in one direction. */
export type LinkEdge = {
  __typename?: 'LinkEdge';
  /** Whether each of `kinds` is confirmed by at least one relation; what a text names or carries out needs no confirming. */
  confirmed: Scalars['Boolean']['output'];
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** How they are tied, in the order of `LinkKind`. */
  kinds: Array<LinkKind>;
  /** How often the one names the other. */
  mentions: Scalars['Int']['output'];
  /** The document at the other end. */
  node: Document;
  /** Whether it goes out from the document asked: that one cites, replaces … `node`. Else `node` does so to that one. */
  outgoing: Scalars['Boolean']['output'];
  /** Those of `kinds` of which no relation is confirmed. */
  unconfirmed: Array<LinkKind>;
};

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

/** A document that may be meant. */
export type LookupCandidate = {
  __typename?: 'LookupCandidate';
  /** The document. */
  document: Document;
  /** How well it fits, 0…1. */
  score: Scalars['Float']['output'];
  /** What speaks for it and against it. */
  why: Array<Scalars['String']['output']>;
};

/** A document that may be meant. */
export type LookupCandidateWhyArgs = {
  language?: InputMaybe<Language>;
};

/** What was found for a symbol or name: one document, several candidates, or nothing. */
export type LookupResult = AmbiguousLookup | ResolvedLookup | UnknownLookup;

/**
 * What curators add. Each needs the header `Authorization: Bearer <token>` with a token of role *editor* (`cancu token add`):
 * without one the error UNAUTHENTICATED, with one of role *reader* FORBIDDEN; so too where the server takes no edits at all
 * (`cancu serve --edits`). What was said already, or otherwise, by somebody else is told as CONFLICT, and changes nothing.
 */
export type Mutation = {
  __typename?: 'Mutation';
  /** Says what one document does to another. */
  assertRelation: EditPayload;
  /** Says which body took over from another. */
  nameHeir: EditPayload;
  /** Says which document a citation refers to. */
  settleCitation: EditPayload;
  /** Takes an edit or a relation out of force. It stays to be seen. */
  withdraw: EditPayload;
};

/**
 * What curators add. Each needs the header `Authorization: Bearer <token>` with a token of role *editor* (`cancu token add`):
 * without one the error UNAUTHENTICATED, with one of role *reader* FORBIDDEN; so too where the server takes no edits at all
 * (`cancu serve --edits`). What was said already, or otherwise, by somebody else is told as CONFLICT, and changes nothing.
 */
export type MutationAssertRelationArgs = {
  input: AssertRelationInput;
};

/**
 * What curators add. Each needs the header `Authorization: Bearer <token>` with a token of role *editor* (`cancu token add`):
 * without one the error UNAUTHENTICATED, with one of role *reader* FORBIDDEN; so too where the server takes no edits at all
 * (`cancu serve --edits`). What was said already, or otherwise, by somebody else is told as CONFLICT, and changes nothing.
 */
export type MutationNameHeirArgs = {
  input: NameHeirInput;
};

/**
 * What curators add. Each needs the header `Authorization: Bearer <token>` with a token of role *editor* (`cancu token add`):
 * without one the error UNAUTHENTICATED, with one of role *reader* FORBIDDEN; so too where the server takes no edits at all
 * (`cancu serve --edits`). What was said already, or otherwise, by somebody else is told as CONFLICT, and changes nothing.
 */
export type MutationSettleCitationArgs = {
  input: SettleCitationInput;
};

/**
 * What curators add. Each needs the header `Authorization: Bearer <token>` with a token of role *editor* (`cancu token add`):
 * without one the error UNAUTHENTICATED, with one of role *reader* FORBIDDEN; so too where the server takes no edits at all
 * (`cancu serve --edits`). What was said already, or otherwise, by somebody else is told as CONFLICT, and changes nothing.
 */
export type MutationWithdrawArgs = {
  input: WithdrawInput;
};

/** A body that took over from another. */
export type NameHeirInput = {
  /** Id of the older body. */
  agency: Scalars['ID']['input'];
  /** The edit on the same two bodies in whose place this one is to stand. */
  basedOn?: InputMaybe<Scalars['ID']['input']>;
  /** What was taken over, where the older body was split; everything, if left out. */
  functions?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Id of the one that took over: one that is here, or of a name and place that the registry knows. */
  heir: Scalars['ID']['input'];
  /** The first day. */
  on: Scalars['Date']['input'];
  /** Why it is said. */
  reason: Scalars['String']['input'];
  /** Where it was seen. */
  source: Scalars['String']['input'];
};

/** How the citation in whose title another one stands relates to it. */
export type NestedRelation =
  /** Sửa đổi, bổ sung: amends it. */
  | 'AMENDS'
  /** Tiếp tục thực hiện: goes on with it. */
  | 'CONTINUES'
  /** Hướng dẫn, quy định chi tiết: details it. */
  | 'GUIDES'
  /** Thực hiện, triển khai: carries it out. */
  | 'IMPLEMENTS'
  /** Ban hành kèm theo: promulgates it. */
  | 'PROMULGATES'
  /** Bãi bỏ: repeals it. */
  | 'REPEALS'
  /** Thay thế: replaces it. */
  | 'REPLACES';

/** Anything with an id that stays. */
export type Node = {
  /** A stable id. Document ids read like `vn/ttg/2021/ct/33`; what belongs to a document adds `#c0`, `#a0`, `#d0`. */
  id: Scalars['ID']['output'];
};

/** A citation that could not be judged. */
export type NotJudged = {
  __typename?: 'NotJudged';
  /** Where it stands. */
  span: TextSpan;
  /** Why nothing can be said. Not in our registry is never in force. */
  why: Scalars['String']['output'];
};

/** A citation that could not be judged. */
export type NotJudgedWhyArgs = {
  language?: InputMaybe<Language>;
};

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

/** Where a page of a list begins and ends. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last edge: pass it as `after` to go on. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more comes after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether something comes before this page. Lists are read forwards only, so it tells whether `after` was given. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** One step of a path. */
export type PathHop = {
  __typename?: 'PathHop';
  /** Where it begins. */
  document: Document;
  /** What ties the two: one for each direction in which something does. */
  links: Array<PathLink>;
  /** Where it leads. */
  next: Document;
};

/** All that one of two documents has to do with the other. */
export type PathLink = {
  __typename?: 'PathLink';
  /** Whether each of `kinds` is confirmed by at least one relation; what a text names or carries out needs no confirming. */
  confirmed: Scalars['Boolean']['output'];
  /** How they are tied, in the order of `LinkKind`. */
  kinds: Array<LinkKind>;
  /** How often the one names the other. */
  mentions: Scalars['Int']['output'];
  /** Whether it goes out from `document`: that one cites, replaces … `next`. Else `next` does so to that one. */
  outgoing: Scalars['Boolean']['output'];
  /** Those of `kinds` of which no relation is confirmed. */
  unconfirmed: Array<LinkKind>;
};

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

/** The shortest chains of links between two documents. */
export type Paths = {
  __typename?: 'Paths';
  /** How many hops each of the shortest paths has; 0 where both ends are the same document, null where none was found. */
  distance?: Maybe<Scalars['Int']['output']>;
  /** What came of the search. */
  outcome: PathOutcome;
  /** The shortest paths, each from the document asked to the other one, in the order of their ids. At most 20 are listed. */
  shortest: Array<Array<PathHop>>;
  /** The document at the other end. */
  to: Document;
  /** Whether there are, or may be, more that are as short. */
  truncated: Scalars['Boolean']['output'];
};

/** A province (tỉnh) or city under the government (thành phố) in time: what was merged is another place than what it was merged from. */
export type Place = {
  __typename?: 'Place';
  /** How many documents of it there are here, those of its lower places and those that are only cited included. None is no evidence that there are none elsewhere. */
  documents: Scalars['Int']['output'];
  /** `tỉnh` or `thành phố`. */
  kind: Scalars['String']['output'];
  /** The provinces that became this one (sáp nhập). */
  mergedFrom: Array<Place>;
  /** Tên: Tuyên Quang. Two places may share it, one before a merger and one after it. */
  name: Scalars['String']['output'];
  /** Its value in `Document.place`: `tuyen-quang`, `tuyen-quang-2025`. */
  slug: Scalars['String']['output'];
  /** The first day on which it existed, where it came out of a merger. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** The first day on which it no longer existed. */
  validTo?: Maybe<Scalars['Date']['output']>;
};

/** What can be asked. Lists are read forwards, by `first` and `after`; days are `Date`; texts may be asked for with or without diacritics. */
export type Query = {
  __typename?: 'Query';
  /** What is here, where it comes from, and how well it is read. */
  about: About;
  /** Bodies, by id. */
  agencies: AgencyConnection;
  /** A body by its id; null where nothing has it. */
  agency?: Maybe<Agency>;
  /**
   * Checks a draft, given as a text or as a file: its references on a day, the bodies that it gives work to, its deadlines. Nothing
   * of it is kept. A request of more than 1 MiB that carries a file goes to `/graphql/with-file`, by POST.
   */
  check: CheckReport;
  /** Wrong references that several documents share, those of most documents first, each with its earliest bearer. */
  copiedErrors: CopiedErrorConnection;
  /** Deadlines: those with a day first, in order of it, then the recurring ones. */
  deadlines: DeadlineConnection;
  /** A document by its id; ids that changed lead on to the new one. Null where nothing has it. */
  document?: Maybe<Document>;
  /** All types of documents that the registry knows, in its order. */
  documentKinds: Array<DocumentKind>;
  /** Documents, newest first. */
  documents: DocumentConnection;
  /** What curators say, the latest first. */
  edits: EditConnection;
  /** What was found in the documents that were read, by document and place in it. A page may hold fewer than asked for, or none, while `hasNextPage` says that there is more to look through. */
  findings: FindingConnection;
  /** Which documents, work and citations rest on a document, directly and at each further depth, before and after what happened to it by a day. Null where nothing has the id. */
  impact?: Maybe<Impact>;
  /** The document that a symbol (số, ký hiệu), a citation or a name means: `25-NQ/TW`, `Chỉ thị số 33/CT-TTg ngày 26/11/2021`, `Luật Tố cáo`. */
  lookup: LookupResult;
  /** How many bytes a file that is checked may have. */
  mostFileBytes: Scalars['Int']['output'];
  /** Anything by its id; null where nothing has it. */
  node?: Maybe<Node>;
  /** Several things by their ids: order kept, null for each that nothing has. */
  nodes: Array<Maybe<Node>>;
  /** All provinces that the registry knows, before and after mergers, by slug. */
  places: Array<Place>;
  /**
   * Documents whose symbol, title, type or issuer have words that begin with every word asked for, with or without diacritics:
   * `chi thi 33`, `33/ct-ttg`, `217`. Exact symbols come first, then symbols and titles that begin so, then the rest, newest
   * first.
   */
  search: DocumentConnection;
  /** References to documents that were replaced or repealed as a whole by a day, by confirmed relations only, by citing document. */
  supersededReferences: FindingConnection;
};

/** What can be asked. Lists are read forwards, by `first` and `after`; days are `Date`; texts may be asked for with or without diacritics. */
export type QueryAgenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgencyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What can be asked. Lists are read forwards, by `first` and `after`; days are `Date`; texts may be asked for with or without diacritics. */
export type QueryAgencyArgs = {
  id: Scalars['ID']['input'];
};

/** What can be asked. Lists are read forwards, by `first` and `after`; days are `Date`; texts may be asked for with or without diacritics. */
export type QueryCheckArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  date?: InputMaybe<Scalars['Date']['input']>;
  file?: InputMaybe<FileInput>;
  language?: InputMaybe<Language>;
  place?: InputMaybe<Scalars['String']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
};

/** What can be asked. Lists are read forwards, by `first` and `after`; days are `Date`; texts may be asked for with or without diacritics. */
export type QueryCopiedErrorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<FindingKind>>;
};

/** What can be asked. Lists are read forwards, by `first` and `after`; days are `Date`; texts may be asked for with or without diacritics. */
export type QueryDeadlinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeadlineFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What can be asked. Lists are read forwards, by `first` and `after`; days are `Date`; texts may be asked for with or without diacritics. */
export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
};

/** What can be asked. Lists are read forwards, by `first` and `after`; days are `Date`; texts may be asked for with or without diacritics. */
export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What can be asked. Lists are read forwards, by `first` and `after`; days are `Date`; texts may be asked for with or without diacritics. */
export type QueryEditsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What can be asked. Lists are read forwards, by `first` and `after`; days are `Date`; texts may be asked for with or without diacritics. */
export type QueryFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What can be asked. Lists are read forwards, by `first` and `after`; days are `Date`; texts may be asked for with or without diacritics. */
export type QueryImpactArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  of: Scalars['ID']['input'];
};

/** What can be asked. Lists are read forwards, by `first` and `after`; days are `Date`; texts may be asked for with or without diacritics. */
export type QueryLookupArgs = {
  issuedOn?: InputMaybe<Scalars['Date']['input']>;
  place?: InputMaybe<Scalars['String']['input']>;
  text: Scalars['String']['input'];
};

/** What can be asked. Lists are read forwards, by `first` and `after`; days are `Date`; texts may be asked for with or without diacritics. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};

/** What can be asked. Lists are read forwards, by `first` and `after`; days are `Date`; texts may be asked for with or without diacritics. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};

/** What can be asked. Lists are read forwards, by `first` and `after`; days are `Date`; texts may be asked for with or without diacritics. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};

/** What can be asked. Lists are read forwards, by `first` and `after`; days are `Date`; texts may be asked for with or without diacritics. */
export type QuerySupersededReferencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A fact that speaks for something, with its source. */
export type Reason = {
  __typename?: 'Reason';
  /** Whether fact and day are confirmed; null for what simply stands in the text. */
  confirmed?: Maybe<Scalars['Boolean']['output']>;
  /** The other document it speaks of, if any. */
  document?: Maybe<Document>;
  /** How it is known. */
  known: Known;
  /** From when on it holds. */
  on?: Maybe<Scalars['Date']['output']>;
  /** The clause that says so, or the part that is concerned. */
  provision?: Maybe<Scalars['String']['output']>;
  /** By which rule it counts. */
  rule: ValidityRule;
  /** Where it was seen. */
  source: Scalars['String']['output'];
  /** The fact, in words. */
  statement: Scalars['String']['output'];
};

/** A fact that speaks for something, with its source. */
export type ReasonSourceArgs = {
  language?: InputMaybe<Language>;
};

/** A fact that speaks for something, with its source. */
export type ReasonStatementArgs = {
  language?: InputMaybe<Language>;
};

/** Someone a document was sent to (nơi nhận). */
export type Recipient = {
  __typename?: 'Recipient';
  /** The body, where it is known. */
  agency?: Maybe<Agency>;
  /** What `Nơi nhận` prints. */
  text: Scalars['String']['output'];
};

/** Where facts of the registry were seen. */
export type RegistrySource = {
  __typename?: 'RegistrySource';
  /** How many facts are from there. */
  facts: Scalars['Int']['output'];
  /** In the curator's words. */
  source: Scalars['String']['output'];
};

/** Where facts of the registry were seen. */
export type RegistrySourceSourceArgs = {
  language?: InputMaybe<Language>;
};

/** The registry: known documents, relations and bodies, each with its source. */
export type RegistrySummary = {
  __typename?: 'RegistrySummary';
  /** The day up to which it was kept. */
  asOf: Scalars['Date']['output'];
  /** Documents that it knows. */
  documents: Scalars['Int']['output'];
  /** Relations between documents that it states. */
  relations: Scalars['Int']['output'];
  /** Where it has its facts on documents, relations and successions of bodies from, the most frequent first. */
  sources: Array<RegistrySource>;
};

/** A relation between two documents, as one source states it. Several sources stand side by side, contradictions included. */
export type Relation = {
  __typename?: 'Relation';
  /** How sure it is, 0…1. */
  confidence: Scalars['Float']['output'];
  /** Whether it counts: read or read about, and sure. Only confirmed relations make a status. */
  confirmed: Scalars['Boolean']['output'];
  /** The edit that says so; null where the registry or a text does. */
  edit?: Maybe<Edit>;
  /** The first day on which it holds (ngày có hiệu lực), where that is known. */
  effectiveOn?: Maybe<Scalars['Date']['output']>;
  /** The document that acts. */
  from: Document;
  /** Id of this statement. */
  id: Scalars['ID']['output'];
  /** How it is known. */
  known: Known;
  /** A remark: of the registry, of the curator, and of who withdrew it. */
  note?: Maybe<Scalars['String']['output']>;
  /** The clause (điều, khoản) that says so, or the part that is concerned. */
  provision?: Maybe<Scalars['String']['output']>;
  /** How far it reaches, where that is known. */
  scope?: Maybe<RelationScope>;
  /** Where it was seen. */
  source: Scalars['String']['output'];
  /** The places in that text. */
  spans: Array<TextSpan>;
  /** The document whose text states it, where one does. */
  statedBy?: Maybe<Document>;
  /** The document that is acted upon. */
  to: Document;
  /** What `from` does to `to`. */
  type: RelationType;
  /** Whether it was withdrawn: it stays to be seen, is not confirmed and counts for nothing. */
  withdrawn: Scalars['Boolean']['output'];
  /** The edit that took it out of force. */
  withdrawnBy?: Maybe<Edit>;
};

/** A relation between two documents, as one source states it. Several sources stand side by side, contradictions included. */
export type RelationNoteArgs = {
  language?: InputMaybe<Language>;
};

/** A relation between two documents, as one source states it. Several sources stand side by side, contradictions included. */
export type RelationSourceArgs = {
  language?: InputMaybe<Language>;
};

/** A page of relations. */
export type RelationConnection = {
  __typename?: 'RelationConnection';
  /** The page. */
  edges: Array<RelationEdge>;
  /** Where it begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A relation in a page. */
export type RelationEdge = {
  __typename?: 'RelationEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The document at the other end. */
  node: Document;
  /** The relation itself. */
  relation: Relation;
};

/** How far a relation reaches. */
export type RelationScope =
  /** In substance, without being named: a claim, never a status. */
  | 'IN_SUBSTANCE'
  /** Một phần: stated parts of it. */
  | 'PART'
  /** Toàn bộ: the whole document. */
  | 'WHOLE';

/** What one document does to another (quan hệ). */
export type RelationType =
  /** Sửa đổi, bổ sung: amends it. */
  | 'AMENDS'
  /** Căn cứ: rests on it. */
  | 'BASED_ON'
  /** Hợp nhất: consolidates it. */
  | 'CONSOLIDATES'
  /** Tiếp tục thực hiện: goes on with it. */
  | 'CONTINUES'
  /** Đính chính: corrects it. */
  | 'CORRECTS'
  /** Hướng dẫn, quy định chi tiết: details it. */
  | 'GUIDES'
  /** Thực hiện, triển khai: carries it out. */
  | 'IMPLEMENTS'
  /** Ban hành kèm theo: promulgates it. */
  | 'PROMULGATES'
  /** Bãi bỏ, làm hết hiệu lực: repeals it, ends its effect. */
  | 'REPEALS'
  /** Thay thế: replaces it. */
  | 'REPLACES'
  /** Đình chỉ: suspends it. */
  | 'SUSPENDS';

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

/** One document, on positive evidence. */
export type ResolvedLookup = {
  __typename?: 'ResolvedLookup';
  /** The document. */
  document: Document;
  /** What speaks for it. */
  why: Array<Scalars['String']['output']>;
};

/** One document, on positive evidence. */
export type ResolvedLookupWhyArgs = {
  language?: InputMaybe<Language>;
};

/** A citation to be settled. */
export type SettleCitationInput = {
  /** The edit on the same citation in whose place this one is to stand. */
  basedOn?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the citation. Others in its text that mean the same document follow, unless they are settled otherwise. */
  citation: Scalars['ID']['input'];
  /** Id of the document it refers to. */
  document: Scalars['ID']['input'];
  /** What the citation prints, as it was seen: the edit is refused where something else stands there now. */
  printed?: InputMaybe<Scalars['String']['input']>;
  /** Why it is said. */
  reason: Scalars['String']['input'];
  /** Where it was seen. */
  source?: InputMaybe<Scalars['String']['input']>;
};

/** How much it matters. What rests on anything unconfirmed is never more than a note. */
export type Severity =
  /** Lỗi: wrong. */
  | 'ERROR'
  /** Lưu ý: worth knowing. */
  | 'NOTE'
  /** Cảnh báo: to be looked at. */
  | 'WARNING';

/** How many findings there are of each severity. */
export type SeverityCounts = {
  __typename?: 'SeverityCounts';
  /** Lỗi: errors. */
  error: Scalars['Int']['output'];
  /** Lưu ý: notes. */
  note: Scalars['Int']['output'];
  /** Cảnh báo: warnings. */
  warning: Scalars['Int']['output'];
};

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

/** One body taking over from another (kế thừa chức năng, nhiệm vụ): sáp nhập, hợp nhất, chia, tách. */
export type Succession = {
  __typename?: 'Succession';
  /** The body at the other end. */
  agency: Agency;
  /** Whether it counts as confirmed. */
  confirmed: Scalars['Boolean']['output'];
  /** The edit that says so; null where the registry does. */
  edit?: Maybe<Edit>;
  /** What was taken over (chức năng, nhiệm vụ), where the older body was split; empty for everything. */
  functions: Array<Scalars['String']['output']>;
  /** How it is known. */
  known: Known;
  /** A remark: of the registry, of the curator, and of who withdrew it. */
  note?: Maybe<Scalars['String']['output']>;
  /** The first day. */
  on: Scalars['Date']['output'];
  /** Where it was seen. */
  source: Scalars['String']['output'];
  /** Whether it was withdrawn: it stays to be seen, is not confirmed and counts for nothing. */
  withdrawn: Scalars['Boolean']['output'];
  /** The edit that took it out of force. */
  withdrawnBy?: Maybe<Edit>;
};

/** One body taking over from another (kế thừa chức năng, nhiệm vụ): sáp nhập, hợp nhất, chia, tách. */
export type SuccessionNoteArgs = {
  language?: InputMaybe<Language>;
};

/** One body taking over from another (kế thừa chức năng, nhiệm vụ): sáp nhập, hợp nhất, chia, tách. */
export type SuccessionSourceArgs = {
  language?: InputMaybe<Language>;
};

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

/** A stretch of a document's text: UTF-16 code units, half open. */
export type TextSpan = {
  __typename?: 'TextSpan';
  /** One past the last. */
  end: Scalars['Int']['output'];
  /** First code unit. */
  start: Scalars['Int']['output'];
  /** What stands there, or the sentence around it; blanks collapsed. */
  text: Scalars['String']['output'];
};

/** Nothing known, or no symbol at all. */
export type UnknownLookup = {
  __typename?: 'UnknownLookup';
  /** Why nothing was found. */
  reason: Scalars['String']['output'];
  /** What was asked for. */
  text: Scalars['String']['output'];
};

/** Nothing known, or no symbol at all. */
export type UnknownLookupReasonArgs = {
  language?: InputMaybe<Language>;
};

/** By which rule a fact counts. */
export type ValidityRule =
  /** Sửa đổi, bổ sung: amended. */
  | 'AMENDMENT'
  /** Said without being confirmed. */
  | 'CLAIM'
  /** Tiếp tục thực hiện: gone on with by another. */
  | 'CONTINUATION'
  /** Cannot be true beside another fact. */
  | 'CONTRADICTION'
  /** It details one that ended, and ends with that by the law of that day. */
  | 'ENDS_WITH_PARENT'
  /** The document's own beginning or end. */
  | 'OWN_DATES'
  /** Thay thế, bãi bỏ một phần: parts of it replaced or repealed. */
  | 'PARTIAL_END'
  /** It stands so in the text, or in the registry. */
  | 'PRINTED'
  /** The period that its title states is over. */
  | 'STATED_TERM'
  /** It details one that ended, and by the law of that day does not end by itself. */
  | 'STAYS_WITHOUT_PARENT'
  /** One body took over from another. */
  | 'SUCCESSION'
  /** Đình chỉ: suspended. */
  | 'SUSPENSION'
  /** Bãi bỏ toàn bộ: repealed as a whole. */
  | 'WHOLE_REPEAL'
  /** Thay thế toàn bộ: replaced as a whole. */
  | 'WHOLE_REPLACEMENT';

/** Something to be taken out of force. */
export type WithdrawInput = {
  /** Why it is said. */
  reason: Scalars['String']['input'];
  /** Where it was seen. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Id of an edit, a withdrawal too, or of a relation of the registry or a text. */
  target: Scalars['ID']['input'];
};

export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<
  TResult,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<
  TResult,
  TKey extends string,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo,
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  obj: T,
  context: TContext,
  info: GraphQLResolveInfo,
) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<
  TResult = Record<PropertyKey, never>,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  LookupResult:
    | (Omit<AmbiguousLookup, 'candidates'> & { candidates: Array<_RefType['LookupCandidate']> })
    | ResolvedLookupModel
    | UnknownLookupModel;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node: AgencyModel | AssignmentModel | CitationModel | DeadlineModel | DocumentModel | EditModel | FindingModel;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  About: ResolverTypeWrapper<NothingModel>;
  Accuracy: ResolverTypeWrapper<Accuracy>;
  AccuracyMeasure: ResolverTypeWrapper<AccuracyMeasure>;
  AccuracySet: AccuracySet;
  Addressee: ResolverTypeWrapper<AddresseeModel>;
  Agency: ResolverTypeWrapper<AgencyModel>;
  AgencyConnection: ResolverTypeWrapper<Omit<AgencyConnection, 'edges'> & { edges: Array<ResolversTypes['AgencyEdge']> }>;
  AgencyEdge: ResolverTypeWrapper<Omit<AgencyEdge, 'node'> & { node: ResolversTypes['Agency'] }>;
  AgencyFilter: AgencyFilter;
  AgencyKind: AgencyKind;
  AmbiguousLookup: ResolverTypeWrapper<
    Omit<AmbiguousLookup, 'candidates'> & { candidates: Array<ResolversTypes['LookupCandidate']> }
  >;
  AnnotatedFile: ResolverTypeWrapper<AnnotatedFile>;
  AssertRelationInput: AssertRelationInput;
  AssignedAgency: ResolverTypeWrapper<AssignedAgencyModel>;
  Assignment: ResolverTypeWrapper<AssignmentModel>;
  AssignmentConnection: ResolverTypeWrapper<
    Omit<AssignmentConnection, 'edges'> & { edges: Array<ResolversTypes['AssignmentEdge']> }
  >;
  AssignmentEdge: ResolverTypeWrapper<Omit<AssignmentEdge, 'node'> & { node: ResolversTypes['Assignment'] }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CheckFinding: ResolverTypeWrapper<FindingModel>;
  CheckReport: ResolverTypeWrapper<CheckReportModel>;
  CheckSummary: ResolverTypeWrapper<CheckSummary>;
  CheckedCitation: ResolverTypeWrapper<CheckedCitationModel>;
  CheckedDocument: ResolverTypeWrapper<CheckedDocument>;
  Citation: ResolverTypeWrapper<CitationModel>;
  CitationCandidate: ResolverTypeWrapper<CandidateModel>;
  CitationConnection: ResolverTypeWrapper<Omit<CitationConnection, 'edges'> & { edges: Array<ResolversTypes['CitationEdge']> }>;
  CitationCounts: ResolverTypeWrapper<CitationCounts>;
  CitationEdge: ResolverTypeWrapper<Omit<CitationEdge, 'node'> & { node: ResolversTypes['Citation'] }>;
  CitationEffect: CitationEffect;
  CitationRole: CitationRole;
  CopiedError: ResolverTypeWrapper<CopiedErrorModel>;
  CopiedErrorConnection: ResolverTypeWrapper<
    Omit<CopiedErrorConnection, 'edges'> & { edges: Array<ResolversTypes['CopiedErrorEdge']> }
  >;
  CopiedErrorEdge: ResolverTypeWrapper<Omit<CopiedErrorEdge, 'node'> & { node: ResolversTypes['CopiedError'] }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Deadline: ResolverTypeWrapper<DeadlineModel>;
  DeadlineConnection: ResolverTypeWrapper<Omit<DeadlineConnection, 'edges'> & { edges: Array<ResolversTypes['DeadlineEdge']> }>;
  DeadlineEdge: ResolverTypeWrapper<Omit<DeadlineEdge, 'node'> & { node: ResolversTypes['Deadline'] }>;
  DeadlineFilter: DeadlineFilter;
  Document: ResolverTypeWrapper<DocumentModel>;
  DocumentConnection: ResolverTypeWrapper<Omit<DocumentConnection, 'edges'> & { edges: Array<ResolversTypes['DocumentEdge']> }>;
  DocumentEdge: ResolverTypeWrapper<Omit<DocumentEdge, 'node'> & { node: ResolversTypes['Document'] }>;
  DocumentFilter: DocumentFilter;
  DocumentKind: ResolverTypeWrapper<DocumentKindModel>;
  DocumentStatement: ResolverTypeWrapper<DocumentStatement>;
  DocumentStatus: ResolverTypeWrapper<DocumentStatusModel>;
  Edit: ResolverTypeWrapper<EditModel>;
  EditConnection: ResolverTypeWrapper<Omit<EditConnection, 'edges'> & { edges: Array<ResolversTypes['EditEdge']> }>;
  EditEdge: ResolverTypeWrapper<Omit<EditEdge, 'node'> & { node: ResolversTypes['Edit'] }>;
  EditFilter: EditFilter;
  EditKind: EditKind;
  EditPayload: ResolverTypeWrapper<EditPayloadModel>;
  FileInput: FileInput;
  Finding: ResolverTypeWrapper<FindingModel>;
  FindingConnection: ResolverTypeWrapper<Omit<FindingConnection, 'edges'> & { edges: Array<ResolversTypes['FindingEdge']> }>;
  FindingEdge: ResolverTypeWrapper<Omit<FindingEdge, 'node'> & { node: ResolversTypes['Finding'] }>;
  FindingFilter: FindingFilter;
  FindingKind: FindingKind;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Holdings: ResolverTypeWrapper<NothingModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Impact: ResolverTypeWrapper<ImpactModel>;
  ImpactConnection: ResolverTypeWrapper<Omit<ImpactConnection, 'edges'> & { edges: Array<ResolversTypes['ImpactEdge']> }>;
  ImpactDepth: ResolverTypeWrapper<ImpactDepth>;
  ImpactEdge: ResolverTypeWrapper<ImpactEdgeModel>;
  ImplementationHop: ResolverTypeWrapper<HopModel>;
  ImplementationKind: ImplementationKind;
  ImplementerConnection: ResolverTypeWrapper<
    Omit<ImplementerConnection, 'edges'> & { edges: Array<ResolversTypes['ImplementerEdge']> }
  >;
  ImplementerEdge: ResolverTypeWrapper<ImplementerEdgeModel>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Known: Known;
  Language: Language;
  LinkConnection: ResolverTypeWrapper<Omit<LinkConnection, 'edges'> & { edges: Array<ResolversTypes['LinkEdge']> }>;
  LinkEdge: ResolverTypeWrapper<LinkEdgeModel>;
  LinkKind: LinkKind;
  LookupCandidate: ResolverTypeWrapper<CandidateModel>;
  LookupResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LookupResult']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NameHeirInput: NameHeirInput;
  NestedRelation: NestedRelation;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotJudged: ResolverTypeWrapper<NotJudgedModel>;
  Origin: Origin;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PathHop: ResolverTypeWrapper<PathHopModel>;
  PathLink: ResolverTypeWrapper<PathLinkModel>;
  PathOutcome: PathOutcome;
  Paths: ResolverTypeWrapper<PathsModel>;
  Place: ResolverTypeWrapper<PlaceModel>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Reason: ResolverTypeWrapper<ReasonModel>;
  Recipient: ResolverTypeWrapper<RecipientModel>;
  RegistrySource: ResolverTypeWrapper<RegistrySource>;
  RegistrySummary: ResolverTypeWrapper<RegistrySummary>;
  Relation: ResolverTypeWrapper<RelationModel>;
  RelationConnection: ResolverTypeWrapper<Omit<RelationConnection, 'edges'> & { edges: Array<ResolversTypes['RelationEdge']> }>;
  RelationEdge: ResolverTypeWrapper<RelationEdgeModel>;
  RelationScope: RelationScope;
  RelationType: RelationType;
  ReportFormat: ReportFormat;
  Resolution: Resolution;
  ResolvedLookup: ResolverTypeWrapper<ResolvedLookupModel>;
  SettleCitationInput: SettleCitationInput;
  Severity: Severity;
  SeverityCounts: ResolverTypeWrapper<SeverityCounts>;
  StatusValue: StatusValue;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Succession: ResolverTypeWrapper<SuccessionModel>;
  SuggestionKind: SuggestionKind;
  TaskRole: TaskRole;
  TextSpan: ResolverTypeWrapper<TextSpan>;
  UnknownLookup: ResolverTypeWrapper<UnknownLookupModel>;
  ValidityRule: ValidityRule;
  WithdrawInput: WithdrawInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  About: NothingModel;
  Accuracy: Accuracy;
  AccuracyMeasure: AccuracyMeasure;
  Addressee: AddresseeModel;
  Agency: AgencyModel;
  AgencyConnection: Omit<AgencyConnection, 'edges'> & { edges: Array<ResolversParentTypes['AgencyEdge']> };
  AgencyEdge: Omit<AgencyEdge, 'node'> & { node: ResolversParentTypes['Agency'] };
  AgencyFilter: AgencyFilter;
  AmbiguousLookup: Omit<AmbiguousLookup, 'candidates'> & { candidates: Array<ResolversParentTypes['LookupCandidate']> };
  AnnotatedFile: AnnotatedFile;
  AssertRelationInput: AssertRelationInput;
  AssignedAgency: AssignedAgencyModel;
  Assignment: AssignmentModel;
  AssignmentConnection: Omit<AssignmentConnection, 'edges'> & { edges: Array<ResolversParentTypes['AssignmentEdge']> };
  AssignmentEdge: Omit<AssignmentEdge, 'node'> & { node: ResolversParentTypes['Assignment'] };
  Boolean: Scalars['Boolean']['output'];
  CheckFinding: FindingModel;
  CheckReport: CheckReportModel;
  CheckSummary: CheckSummary;
  CheckedCitation: CheckedCitationModel;
  CheckedDocument: CheckedDocument;
  Citation: CitationModel;
  CitationCandidate: CandidateModel;
  CitationConnection: Omit<CitationConnection, 'edges'> & { edges: Array<ResolversParentTypes['CitationEdge']> };
  CitationCounts: CitationCounts;
  CitationEdge: Omit<CitationEdge, 'node'> & { node: ResolversParentTypes['Citation'] };
  CopiedError: CopiedErrorModel;
  CopiedErrorConnection: Omit<CopiedErrorConnection, 'edges'> & { edges: Array<ResolversParentTypes['CopiedErrorEdge']> };
  CopiedErrorEdge: Omit<CopiedErrorEdge, 'node'> & { node: ResolversParentTypes['CopiedError'] };
  Date: Scalars['Date']['output'];
  Deadline: DeadlineModel;
  DeadlineConnection: Omit<DeadlineConnection, 'edges'> & { edges: Array<ResolversParentTypes['DeadlineEdge']> };
  DeadlineEdge: Omit<DeadlineEdge, 'node'> & { node: ResolversParentTypes['Deadline'] };
  DeadlineFilter: DeadlineFilter;
  Document: DocumentModel;
  DocumentConnection: Omit<DocumentConnection, 'edges'> & { edges: Array<ResolversParentTypes['DocumentEdge']> };
  DocumentEdge: Omit<DocumentEdge, 'node'> & { node: ResolversParentTypes['Document'] };
  DocumentFilter: DocumentFilter;
  DocumentKind: DocumentKindModel;
  DocumentStatement: DocumentStatement;
  DocumentStatus: DocumentStatusModel;
  Edit: EditModel;
  EditConnection: Omit<EditConnection, 'edges'> & { edges: Array<ResolversParentTypes['EditEdge']> };
  EditEdge: Omit<EditEdge, 'node'> & { node: ResolversParentTypes['Edit'] };
  EditFilter: EditFilter;
  EditPayload: EditPayloadModel;
  FileInput: FileInput;
  Finding: FindingModel;
  FindingConnection: Omit<FindingConnection, 'edges'> & { edges: Array<ResolversParentTypes['FindingEdge']> };
  FindingEdge: Omit<FindingEdge, 'node'> & { node: ResolversParentTypes['Finding'] };
  FindingFilter: FindingFilter;
  Float: Scalars['Float']['output'];
  Holdings: NothingModel;
  ID: Scalars['ID']['output'];
  Impact: ImpactModel;
  ImpactConnection: Omit<ImpactConnection, 'edges'> & { edges: Array<ResolversParentTypes['ImpactEdge']> };
  ImpactDepth: ImpactDepth;
  ImpactEdge: ImpactEdgeModel;
  ImplementationHop: HopModel;
  ImplementerConnection: Omit<ImplementerConnection, 'edges'> & { edges: Array<ResolversParentTypes['ImplementerEdge']> };
  ImplementerEdge: ImplementerEdgeModel;
  Int: Scalars['Int']['output'];
  LinkConnection: Omit<LinkConnection, 'edges'> & { edges: Array<ResolversParentTypes['LinkEdge']> };
  LinkEdge: LinkEdgeModel;
  LookupCandidate: CandidateModel;
  LookupResult: ResolversUnionTypes<ResolversParentTypes>['LookupResult'];
  Mutation: Record<PropertyKey, never>;
  NameHeirInput: NameHeirInput;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotJudged: NotJudgedModel;
  PageInfo: PageInfo;
  PathHop: PathHopModel;
  PathLink: PathLinkModel;
  Paths: PathsModel;
  Place: PlaceModel;
  Query: Record<PropertyKey, never>;
  Reason: ReasonModel;
  Recipient: RecipientModel;
  RegistrySource: RegistrySource;
  RegistrySummary: RegistrySummary;
  Relation: RelationModel;
  RelationConnection: Omit<RelationConnection, 'edges'> & { edges: Array<ResolversParentTypes['RelationEdge']> };
  RelationEdge: RelationEdgeModel;
  ResolvedLookup: ResolvedLookupModel;
  SettleCitationInput: SettleCitationInput;
  SeverityCounts: SeverityCounts;
  String: Scalars['String']['output'];
  Succession: SuccessionModel;
  TextSpan: TextSpan;
  UnknownLookup: UnknownLookupModel;
  WithdrawInput: WithdrawInput;
};

export type AboutResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['About'] = ResolversParentTypes['About'],
> = {
  accuracy?: Resolver<Array<ResolversTypes['Accuracy']>, ParentType, ContextType>;
  holdings?: Resolver<ResolversTypes['Holdings'], ParentType, ContextType>;
  registry?: Resolver<ResolversTypes['RegistrySummary'], ParentType, ContextType>;
};

export type AccuracyResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Accuracy'] = ResolversParentTypes['Accuracy'],
> = {
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  measures?: Resolver<Array<ResolversTypes['AccuracyMeasure']>, ParentType, ContextType>;
  rightDocuments?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  set?: Resolver<ResolversTypes['AccuracySet'], ParentType, ContextType>;
};

export type AccuracyMeasureResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['AccuracyMeasure'] = ResolversParentTypes['AccuracyMeasure'],
> = {
  expected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  f1?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  precision?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  recall?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type AddresseeResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Addressee'] = ResolversParentTypes['Addressee'],
> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['TaskRole'], ParentType, ContextType>;
};

export type AgencyResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency'],
> = {
  assignments?: Resolver<
    ResolversTypes['AssignmentConnection'],
    ParentType,
    ContextType,
    RequireFields<AgencyAssignmentsArgs, 'first'>
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgencyKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  succeededBy?: Resolver<Array<ResolversTypes['Succession']>, ParentType, ContextType>;
  succeeds?: Resolver<Array<ResolversTypes['Succession']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgencyConnectionResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['AgencyConnection'] = ResolversParentTypes['AgencyConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['AgencyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AgencyEdgeResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['AgencyEdge'] = ResolversParentTypes['AgencyEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
};

export type AmbiguousLookupResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['AmbiguousLookup'] = ResolversParentTypes['AmbiguousLookup'],
> = {
  candidates?: Resolver<Array<ResolversTypes['LookupCandidate']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnnotatedFileResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['AnnotatedFile'] = ResolversParentTypes['AnnotatedFile'],
> = {
  base64?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  comments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AssignedAgencyResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['AssignedAgency'] = ResolversParentTypes['AssignedAgency'],
> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['TaskRole']>, ParentType, ContextType>;
};

export type AssignmentResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Assignment'] = ResolversParentTypes['Assignment'],
> = {
  addressees?: Resolver<Array<ResolversTypes['Addressee']>, ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['Deadline']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  span?: Resolver<ResolversTypes['TextSpan'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignmentConnectionResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['AssignmentConnection'] = ResolversParentTypes['AssignmentConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['AssignmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssignmentEdgeResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['AssignmentEdge'] = ResolversParentTypes['AssignmentEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Assignment'], ParentType, ContextType>;
};

export type CheckFindingResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['CheckFinding'] = ResolversParentTypes['CheckFinding'],
> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  atSigning?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  because?: Resolver<Array<ResolversTypes['Reason']>, ParentType, ContextType>;
  citation?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FindingKind'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CheckFindingMessageArgs, 'language'>>;
  refersTo?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  span?: Resolver<ResolversTypes['TextSpan'], ParentType, ContextType>;
  suggestion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  suggestionKind?: Resolver<Maybe<ResolversTypes['SuggestionKind']>, ParentType, ContextType>;
};

export type CheckReportResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['CheckReport'] = ResolversParentTypes['CheckReport'],
> = {
  annotated?: Resolver<
    Maybe<ResolversTypes['AnnotatedFile']>,
    ParentType,
    ContextType,
    RequireFields<CheckReportAnnotatedArgs, 'language'>
  >;
  as?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CheckReportAsArgs, 'format' | 'language'>>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['CheckedCitation']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['CheckedDocument'], ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['CheckFinding']>, ParentType, ContextType, Partial<CheckReportFindingsArgs>>;
  notJudged?: Resolver<Array<ResolversTypes['NotJudged']>, ParentType, ContextType>;
  registryAsOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['CheckSummary'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  warnings?: Resolver<
    Array<ResolversTypes['String']>,
    ParentType,
    ContextType,
    RequireFields<CheckReportWarningsArgs, 'language'>
  >;
};

export type CheckSummaryResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['CheckSummary'] = ResolversParentTypes['CheckSummary'],
> = {
  ambiguous?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bySeverity?: Resolver<ResolversTypes['SeverityCounts'], ParentType, ContextType>;
  citations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notInRegistry?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resolved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CheckedCitationResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['CheckedCitation'] = ResolversParentTypes['CheckedCitation'],
> = {
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refersTo?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  resolution?: Resolver<ResolversTypes['Resolution'], ParentType, ContextType>;
  span?: Resolver<ResolversTypes['TextSpan'], ParentType, ContextType>;
  symbol?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CheckedDocumentResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['CheckedDocument'] = ResolversParentTypes['CheckedDocument'],
> = {
  documentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuedOnInferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signerTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  symbol?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CitationResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation'],
> = {
  candidates?: Resolver<Array<ResolversTypes['CitationCandidate']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  effect?: Resolver<Maybe<ResolversTypes['CitationEffect']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  parentRelation?: Resolver<Maybe<ResolversTypes['NestedRelation']>, ParentType, ContextType>;
  printedSymbol?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refersTo?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  repairs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CitationRepairsArgs, 'language'>>;
  resolution?: Resolver<ResolversTypes['Resolution'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['CitationRole'], ParentType, ContextType>;
  settledBy?: Resolver<Maybe<ResolversTypes['Edit']>, ParentType, ContextType>;
  span?: Resolver<ResolversTypes['TextSpan'], ParentType, ContextType>;
  surface?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  symbol?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CitationCandidateResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['CitationCandidate'] = ResolversParentTypes['CitationCandidate'],
> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  why?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CitationCandidateWhyArgs, 'language'>>;
};

export type CitationConnectionResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['CitationConnection'] = ResolversParentTypes['CitationConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['CitationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CitationCountsResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['CitationCounts'] = ResolversParentTypes['CitationCounts'],
> = {
  ambiguous?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resolved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CitationEdgeResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['CitationEdge'] = ResolversParentTypes['CitationEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
};

export type CopiedErrorResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['CopiedError'] = ResolversParentTypes['CopiedError'],
> = {
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  earliest?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FindingKind'], ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refersTo?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type CopiedErrorConnectionResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['CopiedErrorConnection'] = ResolversParentTypes['CopiedErrorConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['CopiedErrorEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CopiedErrorEdgeResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['CopiedErrorEdge'] = ResolversParentTypes['CopiedErrorEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CopiedError'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DeadlineResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Deadline'] = ResolversParentTypes['Deadline'],
> = {
  assignments?: Resolver<Array<ResolversTypes['Assignment']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  occurrences?: Resolver<
    Array<ResolversTypes['Date']>,
    ParentType,
    ContextType,
    RequireFields<DeadlineOccurrencesArgs, 'before' | 'from'>
  >;
  recurrence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  span?: Resolver<ResolversTypes['TextSpan'], ParentType, ContextType>;
  surface?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  what?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  who?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeadlineConnectionResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['DeadlineConnection'] = ResolversParentTypes['DeadlineConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['DeadlineEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DeadlineEdgeResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['DeadlineEdge'] = ResolversParentTypes['DeadlineEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Deadline'], ParentType, ContextType>;
};

export type DocumentResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document'],
> = {
  agencies?: Resolver<Array<ResolversTypes['AssignedAgency']>, ParentType, ContextType>;
  amendedBy?: Resolver<
    ResolversTypes['RelationConnection'],
    ParentType,
    ContextType,
    RequireFields<DocumentAmendedByArgs, 'first'>
  >;
  amends?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<DocumentAmendsArgs, 'first'>>;
  assignments?: Resolver<
    ResolversTypes['AssignmentConnection'],
    ParentType,
    ContextType,
    RequireFields<DocumentAssignmentsArgs, 'first'>
  >;
  basedOn?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<DocumentBasedOnArgs, 'first'>>;
  basisOf?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<DocumentBasisOfArgs, 'first'>>;
  citations?: Resolver<
    ResolversTypes['CitationConnection'],
    ParentType,
    ContextType,
    RequireFields<DocumentCitationsArgs, 'first'>
  >;
  citedBy?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, RequireFields<DocumentCitedByArgs, 'first'>>;
  consolidatedBy?: Resolver<
    ResolversTypes['RelationConnection'],
    ParentType,
    ContextType,
    RequireFields<DocumentConsolidatedByArgs, 'first'>
  >;
  consolidates?: Resolver<
    ResolversTypes['RelationConnection'],
    ParentType,
    ContextType,
    RequireFields<DocumentConsolidatesArgs, 'first'>
  >;
  continuedBy?: Resolver<
    ResolversTypes['RelationConnection'],
    ParentType,
    ContextType,
    RequireFields<DocumentContinuedByArgs, 'first'>
  >;
  continues?: Resolver<
    ResolversTypes['RelationConnection'],
    ParentType,
    ContextType,
    RequireFields<DocumentContinuesArgs, 'first'>
  >;
  correctedBy?: Resolver<
    ResolversTypes['RelationConnection'],
    ParentType,
    ContextType,
    RequireFields<DocumentCorrectedByArgs, 'first'>
  >;
  corrects?: Resolver<
    ResolversTypes['RelationConnection'],
    ParentType,
    ContextType,
    RequireFields<DocumentCorrectsArgs, 'first'>
  >;
  currentVersion?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentCurrentVersionArgs>>;
  currentVersions?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentCurrentVersionsArgs>>;
  deadlines?: Resolver<Array<ResolversTypes['Deadline']>, ParentType, ContextType>;
  effectiveOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType, Partial<DocumentFindingsArgs>>;
  guidedBy?: Resolver<
    ResolversTypes['RelationConnection'],
    ParentType,
    ContextType,
    RequireFields<DocumentGuidedByArgs, 'first'>
  >;
  guides?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<DocumentGuidesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  implementers?: Resolver<
    ResolversTypes['ImplementerConnection'],
    ParentType,
    ContextType,
    RequireFields<DocumentImplementersArgs, 'first' | 'includeBasis' | 'maxDepth' | 'transitive'>
  >;
  implements?: Resolver<
    ResolversTypes['ImplementerConnection'],
    ParentType,
    ContextType,
    RequireFields<DocumentImplementsArgs, 'first' | 'includeBasis' | 'maxDepth' | 'transitive'>
  >;
  isLocal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isRetold?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issuedBy?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuedOnInferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<DocumentLinksArgs, 'first'>>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  origins?: Resolver<Array<ResolversTypes['Origin']>, ParentType, ContextType>;
  paths?: Resolver<Maybe<ResolversTypes['Paths']>, ParentType, ContextType, RequireFields<DocumentPathsArgs, 'atMost' | 'to'>>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  promulgatedBy?: Resolver<
    ResolversTypes['RelationConnection'],
    ParentType,
    ContextType,
    RequireFields<DocumentPromulgatedByArgs, 'first'>
  >;
  promulgates?: Resolver<
    ResolversTypes['RelationConnection'],
    ParentType,
    ContextType,
    RequireFields<DocumentPromulgatesArgs, 'first'>
  >;
  province?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  recipients?: Resolver<Array<ResolversTypes['Recipient']>, ParentType, ContextType>;
  repealedBy?: Resolver<
    ResolversTypes['RelationConnection'],
    ParentType,
    ContextType,
    RequireFields<DocumentRepealedByArgs, 'first'>
  >;
  repeals?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<DocumentRepealsArgs, 'first'>>;
  replacedBy?: Resolver<
    ResolversTypes['RelationConnection'],
    ParentType,
    ContextType,
    RequireFields<DocumentReplacedByArgs, 'first'>
  >;
  replaces?: Resolver<
    ResolversTypes['RelationConnection'],
    ParentType,
    ContextType,
    RequireFields<DocumentReplacesArgs, 'first'>
  >;
  signer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signerTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['DocumentStatement']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DocumentStatus'], ParentType, ContextType, Partial<DocumentStatusArgs>>;
  suspendedBy?: Resolver<
    ResolversTypes['RelationConnection'],
    ParentType,
    ContextType,
    RequireFields<DocumentSuspendedByArgs, 'first'>
  >;
  suspends?: Resolver<
    ResolversTypes['RelationConnection'],
    ParentType,
    ContextType,
    RequireFields<DocumentSuspendsArgs, 'first'>
  >;
  symbol?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  term?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  typeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DocumentWarningsArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentConnectionResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type DocumentKindResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['DocumentKind'] = ResolversParentTypes['DocumentKind'],
> = {
  codes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DocumentStatementResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['DocumentStatement'] = ResolversParentTypes['DocumentStatement'],
> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  confirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  effectiveOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Known'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DocumentStatementNoteArgs, 'language'>>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DocumentStatementSourceArgs, 'language'>>;
  symbol?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DocumentStatusResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['DocumentStatus'] = ResolversParentTypes['DocumentStatus'],
> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  because?: Resolver<Array<ResolversTypes['Reason']>, ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['Reason']>, ParentType, ContextType>;
  contradictions?: Resolver<Array<ResolversTypes['Reason']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['StatusValue'], ParentType, ContextType>;
};

export type EditResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Edit'] = ResolversParentTypes['Edit'],
> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  applies?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  basedOn?: Resolver<Maybe<ResolversTypes['Edit']>, ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  citing?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  effectiveOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  functions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  heir?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EditKind'], ParentType, ContextType>;
  known?: Resolver<Maybe<ResolversTypes['Known']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['RelationType']>, ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['RelationScope']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Edit']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  whyNot?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawn?: Resolver<Maybe<ResolversTypes['Edit']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EditConnectionResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['EditConnection'] = ResolversParentTypes['EditConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['EditEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EditEdgeResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['EditEdge'] = ResolversParentTypes['EditEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Edit'], ParentType, ContextType>;
};

export type EditPayloadResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['EditPayload'] = ResolversParentTypes['EditPayload'],
> = {
  edit?: Resolver<ResolversTypes['Edit'], ParentType, ContextType>;
};

export type FindingResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding'],
> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  atSigning?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  because?: Resolver<Array<ResolversTypes['Reason']>, ParentType, ContextType>;
  citation?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FindingKind'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FindingMessageArgs, 'language'>>;
  refersTo?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  span?: Resolver<ResolversTypes['TextSpan'], ParentType, ContextType>;
  suggestion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  suggestionKind?: Resolver<Maybe<ResolversTypes['SuggestionKind']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FindingConnectionResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['FindingConnection'] = ResolversParentTypes['FindingConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['FindingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FindingEdgeResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['FindingEdge'] = ResolversParentTypes['FindingEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
};

export type HoldingsResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Holdings'] = ResolversParentTypes['Holdings'],
> = {
  assignments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citations?: Resolver<ResolversTypes['CitationCounts'], ParentType, ContextType>;
  deadlines?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  read?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImpactResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Impact'] = ResolversParentTypes['Impact'],
> = {
  after?: Resolver<ResolversTypes['DocumentStatus'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['DocumentStatus']>, ParentType, ContextType>;
  depths?: Resolver<Array<ResolversTypes['ImpactDepth']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  instead?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  resting?: Resolver<ResolversTypes['ImpactConnection'], ParentType, ContextType, RequireFields<ImpactRestingArgs, 'first'>>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ImpactConnectionResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['ImpactConnection'] = ResolversParentTypes['ImpactConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ImpactEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImpactDepthResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['ImpactDepth'] = ResolversParentTypes['ImpactDepth'],
> = {
  assignments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  signedAfter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  signedBefore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImpactEdgeResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['ImpactEdge'] = ResolversParentTypes['ImpactEdge'],
> = {
  assignments?: Resolver<Array<ResolversTypes['Assignment']>, ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  signedAfter?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  through?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
};

export type ImplementationHopResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['ImplementationHop'] = ResolversParentTypes['ImplementationHop'],
> = {
  carriesOut?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  how?: Resolver<ResolversTypes['ImplementationKind'], ParentType, ContextType>;
  spans?: Resolver<Array<ResolversTypes['TextSpan']>, ParentType, ContextType>;
  statedBy?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
};

export type ImplementerConnectionResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['ImplementerConnection'] = ResolversParentTypes['ImplementerConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ImplementerEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ImplementerEdgeResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['ImplementerEdge'] = ResolversParentTypes['ImplementerEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  distance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  pathCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paths?: Resolver<
    Array<Array<ResolversTypes['ImplementationHop']>>,
    ParentType,
    ContextType,
    RequireFields<ImplementerEdgePathsArgs, 'atMost'>
  >;
};

export type LinkConnectionResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['LinkConnection'] = ResolversParentTypes['LinkConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['LinkEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkEdgeResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['LinkEdge'] = ResolversParentTypes['LinkEdge'],
> = {
  confirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['LinkKind']>, ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  outgoing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unconfirmed?: Resolver<Array<ResolversTypes['LinkKind']>, ParentType, ContextType>;
};

export type LookupCandidateResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['LookupCandidate'] = ResolversParentTypes['LookupCandidate'],
> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  why?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, RequireFields<LookupCandidateWhyArgs, 'language'>>;
};

export type LookupResultResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['LookupResult'] = ResolversParentTypes['LookupResult'],
> = {
  __resolveType: TypeResolveFn<'AmbiguousLookup' | 'ResolvedLookup' | 'UnknownLookup', ParentType, ContextType>;
};

export type MutationResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  assertRelation?: Resolver<
    ResolversTypes['EditPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationAssertRelationArgs, 'input'>
  >;
  nameHeir?: Resolver<ResolversTypes['EditPayload'], ParentType, ContextType, RequireFields<MutationNameHeirArgs, 'input'>>;
  settleCitation?: Resolver<
    ResolversTypes['EditPayload'],
    ParentType,
    ContextType,
    RequireFields<MutationSettleCitationArgs, 'input'>
  >;
  withdraw?: Resolver<ResolversTypes['EditPayload'], ParentType, ContextType, RequireFields<MutationWithdrawArgs, 'input'>>;
};

export type NodeResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node'],
> = {
  __resolveType: TypeResolveFn<
    'Agency' | 'Assignment' | 'Citation' | 'Deadline' | 'Document' | 'Edit' | 'Finding',
    ParentType,
    ContextType
  >;
};

export type NotJudgedResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['NotJudged'] = ResolversParentTypes['NotJudged'],
> = {
  span?: Resolver<ResolversTypes['TextSpan'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NotJudgedWhyArgs, 'language'>>;
};

export type PageInfoResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PathHopResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['PathHop'] = ResolversParentTypes['PathHop'],
> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['PathLink']>, ParentType, ContextType>;
  next?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type PathLinkResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['PathLink'] = ResolversParentTypes['PathLink'],
> = {
  confirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['LinkKind']>, ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outgoing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unconfirmed?: Resolver<Array<ResolversTypes['LinkKind']>, ParentType, ContextType>;
};

export type PathsResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Paths'] = ResolversParentTypes['Paths'],
> = {
  distance?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['PathOutcome'], ParentType, ContextType>;
  shortest?: Resolver<Array<Array<ResolversTypes['PathHop']>>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PlaceResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place'],
> = {
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mergedFrom?: Resolver<Array<ResolversTypes['Place']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type QueryResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  about?: Resolver<ResolversTypes['About'], ParentType, ContextType>;
  agencies?: Resolver<ResolversTypes['AgencyConnection'], ParentType, ContextType, RequireFields<QueryAgenciesArgs, 'first'>>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType, RequireFields<QueryAgencyArgs, 'id'>>;
  check?: Resolver<ResolversTypes['CheckReport'], ParentType, ContextType, RequireFields<QueryCheckArgs, 'language'>>;
  copiedErrors?: Resolver<
    ResolversTypes['CopiedErrorConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryCopiedErrorsArgs, 'first'>
  >;
  deadlines?: Resolver<ResolversTypes['DeadlineConnection'], ParentType, ContextType, RequireFields<QueryDeadlinesArgs, 'first'>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'id'>>;
  documentKinds?: Resolver<Array<ResolversTypes['DocumentKind']>, ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<QueryDocumentsArgs, 'first'>>;
  edits?: Resolver<ResolversTypes['EditConnection'], ParentType, ContextType, RequireFields<QueryEditsArgs, 'first'>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<QueryFindingsArgs, 'first'>>;
  impact?: Resolver<Maybe<ResolversTypes['Impact']>, ParentType, ContextType, RequireFields<QueryImpactArgs, 'maxDepth' | 'of'>>;
  lookup?: Resolver<ResolversTypes['LookupResult'], ParentType, ContextType, RequireFields<QueryLookupArgs, 'text'>>;
  mostFileBytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  places?: Resolver<Array<ResolversTypes['Place']>, ParentType, ContextType>;
  search?: Resolver<
    ResolversTypes['DocumentConnection'],
    ParentType,
    ContextType,
    RequireFields<QuerySearchArgs, 'first' | 'text'>
  >;
  supersededReferences?: Resolver<
    ResolversTypes['FindingConnection'],
    ParentType,
    ContextType,
    RequireFields<QuerySupersededReferencesArgs, 'first'>
  >;
};

export type ReasonResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Reason'] = ResolversParentTypes['Reason'],
> = {
  confirmed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Known'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  provision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['ValidityRule'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ReasonSourceArgs, 'language'>>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ReasonStatementArgs, 'language'>>;
};

export type RecipientResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Recipient'] = ResolversParentTypes['Recipient'],
> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegistrySourceResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['RegistrySource'] = ResolversParentTypes['RegistrySource'],
> = {
  facts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RegistrySourceSourceArgs, 'language'>>;
};

export type RegistrySummaryResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['RegistrySummary'] = ResolversParentTypes['RegistrySummary'],
> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['RegistrySource']>, ParentType, ContextType>;
};

export type RelationResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Relation'] = ResolversParentTypes['Relation'],
> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  confirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edit?: Resolver<Maybe<ResolversTypes['Edit']>, ParentType, ContextType>;
  effectiveOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Known'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RelationNoteArgs, 'language'>>;
  provision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['RelationScope']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RelationSourceArgs, 'language'>>;
  spans?: Resolver<Array<ResolversTypes['TextSpan']>, ParentType, ContextType>;
  statedBy?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  withdrawnBy?: Resolver<Maybe<ResolversTypes['Edit']>, ParentType, ContextType>;
};

export type RelationConnectionResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['RelationConnection'] = ResolversParentTypes['RelationConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['RelationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationEdgeResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['RelationEdge'] = ResolversParentTypes['RelationEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
};

export type ResolvedLookupResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['ResolvedLookup'] = ResolversParentTypes['ResolvedLookup'],
> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  why?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ResolvedLookupWhyArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeverityCountsResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['SeverityCounts'] = ResolversParentTypes['SeverityCounts'],
> = {
  error?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warning?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SuccessionResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['Succession'] = ResolversParentTypes['Succession'],
> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  confirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edit?: Resolver<Maybe<ResolversTypes['Edit']>, ParentType, ContextType>;
  functions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Known'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SuccessionNoteArgs, 'language'>>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SuccessionSourceArgs, 'language'>>;
  withdrawn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  withdrawnBy?: Resolver<Maybe<ResolversTypes['Edit']>, ParentType, ContextType>;
};

export type TextSpanResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['TextSpan'] = ResolversParentTypes['TextSpan'],
> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UnknownLookupResolvers<
  ContextType = ApiContext,
  ParentType extends ResolversParentTypes['UnknownLookup'] = ResolversParentTypes['UnknownLookup'],
> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<UnknownLookupReasonArgs, 'language'>>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = ApiContext> = {
  About?: AboutResolvers<ContextType>;
  Accuracy?: AccuracyResolvers<ContextType>;
  AccuracyMeasure?: AccuracyMeasureResolvers<ContextType>;
  Addressee?: AddresseeResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  AgencyConnection?: AgencyConnectionResolvers<ContextType>;
  AgencyEdge?: AgencyEdgeResolvers<ContextType>;
  AmbiguousLookup?: AmbiguousLookupResolvers<ContextType>;
  AnnotatedFile?: AnnotatedFileResolvers<ContextType>;
  AssignedAgency?: AssignedAgencyResolvers<ContextType>;
  Assignment?: AssignmentResolvers<ContextType>;
  AssignmentConnection?: AssignmentConnectionResolvers<ContextType>;
  AssignmentEdge?: AssignmentEdgeResolvers<ContextType>;
  CheckFinding?: CheckFindingResolvers<ContextType>;
  CheckReport?: CheckReportResolvers<ContextType>;
  CheckSummary?: CheckSummaryResolvers<ContextType>;
  CheckedCitation?: CheckedCitationResolvers<ContextType>;
  CheckedDocument?: CheckedDocumentResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  CitationCandidate?: CitationCandidateResolvers<ContextType>;
  CitationConnection?: CitationConnectionResolvers<ContextType>;
  CitationCounts?: CitationCountsResolvers<ContextType>;
  CitationEdge?: CitationEdgeResolvers<ContextType>;
  CopiedError?: CopiedErrorResolvers<ContextType>;
  CopiedErrorConnection?: CopiedErrorConnectionResolvers<ContextType>;
  CopiedErrorEdge?: CopiedErrorEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  Deadline?: DeadlineResolvers<ContextType>;
  DeadlineConnection?: DeadlineConnectionResolvers<ContextType>;
  DeadlineEdge?: DeadlineEdgeResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  DocumentKind?: DocumentKindResolvers<ContextType>;
  DocumentStatement?: DocumentStatementResolvers<ContextType>;
  DocumentStatus?: DocumentStatusResolvers<ContextType>;
  Edit?: EditResolvers<ContextType>;
  EditConnection?: EditConnectionResolvers<ContextType>;
  EditEdge?: EditEdgeResolvers<ContextType>;
  EditPayload?: EditPayloadResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  FindingConnection?: FindingConnectionResolvers<ContextType>;
  FindingEdge?: FindingEdgeResolvers<ContextType>;
  Holdings?: HoldingsResolvers<ContextType>;
  Impact?: ImpactResolvers<ContextType>;
  ImpactConnection?: ImpactConnectionResolvers<ContextType>;
  ImpactDepth?: ImpactDepthResolvers<ContextType>;
  ImpactEdge?: ImpactEdgeResolvers<ContextType>;
  ImplementationHop?: ImplementationHopResolvers<ContextType>;
  ImplementerConnection?: ImplementerConnectionResolvers<ContextType>;
  ImplementerEdge?: ImplementerEdgeResolvers<ContextType>;
  LinkConnection?: LinkConnectionResolvers<ContextType>;
  LinkEdge?: LinkEdgeResolvers<ContextType>;
  LookupCandidate?: LookupCandidateResolvers<ContextType>;
  LookupResult?: LookupResultResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotJudged?: NotJudgedResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PathHop?: PathHopResolvers<ContextType>;
  PathLink?: PathLinkResolvers<ContextType>;
  Paths?: PathsResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Reason?: ReasonResolvers<ContextType>;
  Recipient?: RecipientResolvers<ContextType>;
  RegistrySource?: RegistrySourceResolvers<ContextType>;
  RegistrySummary?: RegistrySummaryResolvers<ContextType>;
  Relation?: RelationResolvers<ContextType>;
  RelationConnection?: RelationConnectionResolvers<ContextType>;
  RelationEdge?: RelationEdgeResolvers<ContextType>;
  ResolvedLookup?: ResolvedLookupResolvers<ContextType>;
  SeverityCounts?: SeverityCountsResolvers<ContextType>;
  Succession?: SuccessionResolvers<ContextType>;
  TextSpan?: TextSpanResolvers<ContextType>;
  UnknownLookup?: UnknownLookupResolvers<ContextType>;
};
