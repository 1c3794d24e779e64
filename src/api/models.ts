import type { CopiedError } from '../findings/copied.js';
import type { CheckReport, Finding, NotJudged } from '../findings/report.js';
import type {
  AgencyNode,
  AssignmentNode,
  CarriesOutRow,
  CitationNode,
  DeadlineNode,
  DocumentNode,
  EditNode,
  ImplementationKind,
  LinkRow,
  RelationRow,
  SuccessionRow,
} from '../graph/nodes.js';
import type { Resting } from '../graph/impact.js';
import type { Way } from '../graph/implementation.js';
import type { PathsFound } from '../graph/link-paths.js';
import type { SourceFile } from '../reading/read-file.js';
import type { DocumentType, Place } from '../registry/vocabulary.js';
import type { StatusReason } from '../validity/reason.js';
import type { Status } from '../validity/status.js';
import type { Sentence } from '../words/sentence.js';

/** What resolvers get as their parents: the rows of the graph, with what tells where they were reached from. */
export type DocumentModel = DocumentNode;
export type DocumentKindModel = DocumentType;
export type PlaceModel = Place;
export type CitationModel = CitationNode;
export type AgencyModel = AgencyNode;
export type AssignmentModel = AssignmentNode;
export type DeadlineModel = DeadlineNode;
export type FindingModel = Finding;
export type ReasonModel = StatusReason;
export type DocumentStatusModel = Status;
export type NotJudgedModel = NotJudged;
export type CheckedCitationModel = CheckReport['citations'][number];
export type CopiedErrorModel = CopiedError;
export type SuccessionModel = SuccessionRow;
export type EditModel = EditNode;

export interface CheckReportModel {
  /** What the file is called. */
  readonly file: string;
  /** The text that the offsets of the report count. */
  readonly text: string;
  readonly report: CheckReport;
  /** Null for a text that was given as such. */
  readonly source: SourceFile | null;
}

/** Its fields ask for what they need by themselves. */
export type NothingModel = Readonly<Record<string, never>>;

export interface EditPayloadModel {
  readonly edit: EditNode;
}

/** A relation read from one end: `origin` is that end's id. */
export interface RelationModel extends RelationRow {
  readonly origin: string;
  /** Whether it goes out from `origin`. */
  readonly outgoing: boolean;
}

export interface RelationEdgeModel {
  readonly cursor: string;
  readonly relation: RelationModel;
}

export interface LinkEdgeModel extends LinkRow {
  readonly cursor: string;
  readonly outgoing: boolean;
}

export interface PathsModel extends PathsFound {
  readonly to: DocumentNode;
  /** Kinds of links that count; null for all. */
  readonly types: readonly string[] | null;
}

/** By the ids of its ends. */
export interface PathHopModel {
  readonly from: string;
  readonly next: string;
  readonly types: readonly string[] | null;
}

export interface PathLinkModel extends Pick<LinkRow, 'types' | 'mentions' | 'confirmed'> {
  readonly outgoing: boolean;
}

export interface RecipientModel {
  readonly text: string;
  readonly agency: AgencyNode | null;
}

export interface AssignedAgencyModel {
  readonly agency: AgencyNode;
  readonly roles: readonly string[];
}

export interface AddresseeModel {
  readonly agency: AgencyNode;
  readonly role: string;
}

export interface CandidateModel {
  readonly document: DocumentNode;
  readonly score: number;
  readonly why: readonly string[];
}

export interface ResolvedLookupModel {
  readonly document: DocumentNode;
  readonly why: readonly string[];
}

export interface UnknownLookupModel {
  readonly text: string;
  readonly reason: Sentence;
}

export interface HopModel {
  readonly from: string;
  readonly to: string;
  readonly proof: CarriesOutRow;
}

export interface ImplementerEdgeModel {
  readonly cursor: string;
  readonly id: string;
  readonly distance: number;
  /** The shortest first. */
  readonly ways: readonly Way[];
  /** Kinds of edges that the ways go over. */
  readonly kinds: readonly ImplementationKind[];
}

export interface ImpactModel {
  readonly document: DocumentNode;
  readonly after: Status;
  readonly before: Status | null;
  readonly instead: readonly string[];
  readonly resting: readonly Resting[];
  readonly truncated: boolean;
  readonly signedAfter: (one: Resting) => boolean | null;
}

export interface ImpactEdgeModel extends Resting {
  readonly cursor: string;
  readonly node: DocumentNode;
  readonly signedAfter: boolean | null;
}
