// Written by "npm run codegen" from the head comments under cypher/. Do not edit.
import type {
  AgencyNode,
  AssignmentNode,
  CarriesOutRow,
  CitationNode,
  DeadlineNode,
  DocumentNode,
  EditNode,
  JournalEntry,
  MetaNode,
  LinkRow,
  ReferenceRow,
  RelationRow,
  StatementNode,
  SuccessionRow,
  TargetNode,
  TokenNode,
  Value,
} from '../nodes.js';

export interface Queries {
  /** How many pieces of work there are. */
  readonly 'about/assignments': {
    readonly params: {};
    readonly row: { readonly assignments: number };
  };
  /** How many citations are resolved, ambiguous, unknown. */
  readonly 'about/citations': {
    readonly params: {};
    readonly row: { readonly resolution: string; readonly citations: number };
  };
  /** How many deadlines there are. */
  readonly 'about/deadlines': {
    readonly params: {};
    readonly row: { readonly deadlines: number };
  };
  /** How many documents there are, and how many of them were read. */
  readonly 'about/documents': {
    readonly params: {};
    readonly row: { readonly documents: number; readonly read: number };
  };
  /** Bodies by their ids; an id that is not there gives no row. */
  readonly 'agency/by-ids': {
    readonly params: { readonly ids: readonly string[] };
    readonly row: { readonly id: string; readonly agency: AgencyNode };
  };
  /** The bodies that documents give work to, once for each place that names them for it. */
  readonly 'agency/named-in': {
    readonly params: { readonly ids: readonly string[] };
    readonly row: {
      readonly id: string;
      readonly agency: AgencyNode;
      readonly name: string;
      readonly start: number;
      readonly end: number;
    };
  };
  /** Bodies with those that took over from them, that they took over from, and that they are part of; in `others` each of these as it is. */
  readonly 'agency/neighbours': {
    readonly params: { readonly ids: readonly string[] };
    readonly row: {
      readonly id: string;
      readonly agency: AgencyNode;
      readonly heirs: readonly SuccessionRow[];
      readonly predecessors: readonly SuccessionRow[];
      readonly wholes: readonly AgencyNode[];
      readonly others: readonly AgencyNode[];
    };
  };
  /** The bodies that documents give work to, with the roles they have in it and where they are first named. */
  readonly 'agency/of-documents': {
    readonly params: { readonly ids: readonly string[] };
    readonly row: { readonly id: string; readonly agency: AgencyNode; readonly roles: readonly string[]; readonly first: number };
  };
  /** A page of bodies in order of their ids. */
  readonly 'agency/page': {
    readonly params: {
      readonly place: string | null;
      readonly kinds: readonly string[] | null;
      readonly terms: readonly string[];
      readonly hasWork: boolean | null;
      readonly after: string;
      readonly limit: number;
    };
    readonly row: { readonly agency: AgencyNode };
  };
  /** Bodies with those that took over from them; nobody claims a withdrawn succession any more. */
  readonly 'agency/standings': {
    readonly params: { readonly ids: readonly string[] };
    readonly row: { readonly id: string; readonly agency: AgencyNode; readonly heirs: readonly SuccessionRow[] };
  };
  /** Pieces of work by their ids. */
  readonly 'assignment/by-ids': {
    readonly params: { readonly ids: readonly string[] };
    readonly row: { readonly id: string; readonly assignment: AssignmentNode };
  };
  /** To whom work is given in which role, by when it is due and which citations stand in it. */
  readonly 'assignment/details': {
    readonly params: { readonly ids: readonly string[] };
    readonly row: {
      readonly id: string;
      readonly addressees: readonly { readonly role: string; readonly position: number; readonly agency: AgencyNode }[];
      readonly deadlines: readonly DeadlineNode[];
      readonly citations: readonly CitationNode[];
    };
  };
  /** The first pieces of work given to each body, by document and place in it, and how many there are. */
  readonly 'assignment/of-agencies': {
    readonly params: {
      readonly ids: readonly string[];
      readonly roles: readonly string[] | null;
      readonly after: string;
      readonly limit: number;
    };
    readonly row: {
      readonly id: string;
      readonly page: readonly { readonly assignment: AssignmentNode; readonly document: DocumentNode }[];
      readonly total: number;
    };
  };
  /** The first pieces of work of each document in text order, after an ordinal, and how many there are. */
  readonly 'assignment/of-documents': {
    readonly params: { readonly ids: readonly string[]; readonly after: number; readonly limit: number };
    readonly row: { readonly id: string; readonly page: readonly AssignmentNode[]; readonly total: number };
  };
  /** Citations by their ids, with the document that holds them. */
  readonly 'citation/by-ids': {
    readonly params: { readonly ids: readonly string[] };
    readonly row: { readonly id: string; readonly citation: CitationNode; readonly documentId: string };
  };
  /** The first citations of each document in text order, after an ordinal, with what each refers to, and how many there are; and the */
  readonly 'citation/of-documents': {
    readonly params: {
      readonly ids: readonly string[];
      readonly roles: readonly string[] | null;
      readonly after: number;
      readonly limit: number;
    };
    readonly row: {
      readonly id: string;
      readonly page: readonly { readonly citation: CitationNode; readonly references: readonly ReferenceRow[] }[];
      readonly total: number;
      readonly document: DocumentNode;
      readonly issuers: readonly AgencyNode[];
    };
  };
  /** The first citations that refer to each document, by citing document, after a place, and how many there are. The id of a citation begins with its document's, so that only those of the page are followed there. */
  readonly 'citation/of-targets': {
    readonly params: {
      readonly ids: readonly string[];
      readonly roles: readonly string[] | null;
      readonly afterDocument: string;
      readonly afterOrdinal: number;
      readonly limit: number;
    };
    readonly row: {
      readonly id: string;
      readonly page: readonly { readonly citation: CitationNode; readonly document: DocumentNode }[];
      readonly total: number;
    };
  };
  /** The citation in whose title or description each of these stands. */
  readonly 'citation/parents': {
    readonly params: { readonly ids: readonly string[] };
    readonly row: {
      readonly id: string;
      readonly relation: string | null;
      readonly parent: CitationNode;
      readonly documentId: string;
    };
  };
  /** What citations refer to: one document when resolved, the candidates when not, the best first. */
  readonly 'citation/references': {
    readonly params: { readonly ids: readonly string[] };
    readonly row: {
      readonly id: string;
      readonly documentId: string;
      readonly score: number;
      readonly why: readonly string[];
      readonly resolved: boolean;
      readonly local: boolean;
    };
  };
  /** Every citation of documents with what it refers to: what findings are made from. */
  readonly 'citation/subjects': {
    readonly params: { readonly ids: readonly string[] };
    readonly row: { readonly id: string; readonly citation: CitationNode; readonly references: readonly ReferenceRow[] };
  };
  /** Citations of what had been replaced or repealed as a whole by the day on which the citing document was issued, where that prints a full day; what reports on it, or stands in a title, is left out. */
  readonly 'copied/dead-bases': {
    readonly params: { readonly asOf: string };
    readonly row: { readonly target: DocumentNode; readonly citation: CitationNode; readonly document: DocumentNode };
  };
  /** Resolved citations that print another day than the one that registry or own text give the document. */
  readonly 'copied/wrong-dates': {
    readonly params: {};
    readonly row: { readonly target: DocumentNode; readonly citation: CitationNode; readonly document: DocumentNode };
  };
  /** Resolved citations whose printed symbol is not the right one. */
  readonly 'copied/wrong-symbols': {
    readonly params: {};
    readonly row: { readonly target: DocumentNode; readonly citation: CitationNode; readonly document: DocumentNode };
  };
  /** The pieces of work that deadlines close. */
  readonly 'deadline/assignments': {
    readonly params: { readonly ids: readonly string[] };
    readonly row: { readonly id: string; readonly assignment: AssignmentNode };
  };
  /** Deadlines by their ids. */
  readonly 'deadline/by-ids': {
    readonly params: { readonly ids: readonly string[] };
    readonly row: { readonly id: string; readonly deadline: DeadlineNode };
  };
  /** The deadlines that documents set, in text order. */
  readonly 'deadline/of-documents': {
    readonly params: { readonly ids: readonly string[] };
    readonly row: { readonly id: string; readonly deadline: DeadlineNode };
  };
  /** A page of deadlines: those with a day in order of it, then the recurring ones; a span of days keeps what may fall into it. */
  readonly 'deadline/page': {
    readonly params: {
      readonly documentId: string | null;
      readonly agencyIds: readonly string[] | null;
      readonly dueFrom: string | null;
      readonly dueBefore: string | null;
      readonly recurring: boolean | null;
      readonly after: string;
      readonly before: string;
      readonly limit: number;
    };
    readonly row: { readonly deadline: DeadlineNode };
  };
  /** Documents of a type and an exact day. */
  readonly 'document/by-date-keys': {
    readonly params: { readonly keys: readonly string[] };
    readonly row: { readonly key: string; readonly document: TargetNode };
  };
  /** Documents by their ids; an id that is not there gives no row. */
  readonly 'document/by-ids': {
    readonly params: { readonly ids: readonly string[] };
    readonly row: { readonly id: string; readonly document: DocumentNode };
  };
  /** Documents of a place that share number, type and organ with a symbol, whatever their year. Local ones are nobody else's. */
  readonly 'document/by-place-keys': {
    readonly params: { readonly keys: readonly string[] };
    readonly row: { readonly key: string; readonly document: TargetNode };
  };
  /** Documents that share number, type and organ with a symbol, whatever their year and place. Local ones are nobody else's. */
  readonly 'document/by-symbol-keys': {
    readonly params: { readonly keys: readonly string[] };
    readonly row: { readonly key: string; readonly document: TargetNode };
  };
  /** How many documents of each place there are, lower places apart. */
  readonly 'document/count-by-place': {
    readonly params: {};
    readonly row: { readonly place: string; readonly documents: number };
  };
  /** How many documents of each type there are; null for those whose type nobody knows. */
  readonly 'document/count-by-type': {
    readonly params: {};
    readonly row: { readonly type: string | null; readonly documents: number };
  };
  /** The bodies that issued documents. */
  readonly 'document/issuers': {
    readonly params: { readonly ids: readonly string[] };
    readonly row: { readonly id: string; readonly agency: AgencyNode };
  };
  /** A page of documents, newest first, after a place given by day and id. */
  readonly 'document/page': {
    readonly params: {
      readonly types: readonly string[] | null;
      readonly place: string | null;
      readonly issuedFrom: string | null;
      readonly issuedBefore: string | null;
      readonly origins: readonly string[] | null;
      readonly issuers: readonly string[] | null;
      readonly afterOn: string | null;
      readonly afterId: string | null;
      readonly limit: number;
    };
    readonly row: { readonly document: DocumentNode };
  };
  /** The known bodies that documents were sent to, with their place in the list. */
  readonly 'document/recipients': {
    readonly params: { readonly ids: readonly string[] };
    readonly row: { readonly id: string; readonly ordinal: number; readonly agency: AgencyNode };
  };
  /** Where documents went whose id changed. */
  readonly 'document/redirects': {
    readonly params: { readonly ids: readonly string[] };
    readonly row: { readonly id: string; readonly to: string };
  };
  /** What is known of documents that tells whether they are in force: what others do to them, what they detail, and what each source says of them. Nobody claims a withdrawn relation any more. */
  readonly 'document/standings': {
    readonly params: { readonly ids: readonly string[] };
    readonly row: {
      readonly id: string;
      readonly document: DocumentNode;
      readonly relations: readonly RelationRow[];
      readonly details: readonly RelationRow[];
      readonly statements: readonly StatementNode[];
    };
  };
  /** What the registry says of documents, one row a source. */
  readonly 'document/statements': {
    readonly params: { readonly ids: readonly string[] };
    readonly row: { readonly id: string; readonly statement: StatementNode };
  };
  /** A page of ingested documents by id, after an id: those whose findings are asked for. */
  readonly 'document/to-judge': {
    readonly params: {
      readonly documentId: string | null;
      readonly place: string | null;
      readonly issuedFrom: string | null;
      readonly issuedBefore: string | null;
      readonly agencies: readonly string[] | null;
      readonly after: string;
      readonly limit: number;
    };
    readonly row: { readonly document: DocumentNode };
  };
  /** Documents by their ids, with the bodies that issued each; an id that is not there gives no row. */
  readonly 'document/with-issuers': {
    readonly params: { readonly ids: readonly string[] };
    readonly row: { readonly id: string; readonly document: DocumentNode; readonly issuers: readonly AgencyNode[] };
  };
  /** The edits that take edits or statements of relations out of force, or would if they were in force themselves. */
  readonly 'edit/against': {
    readonly params: { readonly ids: readonly string[] };
    readonly row: { readonly id: string; readonly edit: EditNode };
  };
  /** Edits by their ids; an id that is not there gives no row. */
  readonly 'edit/by-ids': {
    readonly params: { readonly ids: readonly string[] };
    readonly row: { readonly id: string; readonly edit: EditNode };
  };
  /** The edits that assert what documents do to others. */
  readonly 'edit/from-documents': {
    readonly params: { readonly ids: readonly string[] };
    readonly row: { readonly id: string; readonly edit: EditNode };
  };
  /** Every edit that names the heir of a body. */
  readonly 'edit/heirs': {
    readonly params: {};
    readonly row: { readonly edit: EditNode };
  };
  /** The edits in force that settle citations of documents. */
  readonly 'edit/of-citing': {
    readonly params: { readonly ids: readonly string[] };
    readonly row: { readonly id: string; readonly edit: EditNode };
  };
  /** A page of edits, the latest first. */
  readonly 'edit/page': {
    readonly params: {
      readonly kinds: readonly string[] | null;
      readonly author: string | null;
      readonly about: string | null;
      readonly inForce: boolean | null;
      readonly beforeAt: string | null;
      readonly beforeId: string | null;
      readonly limit: number;
    };
    readonly row: { readonly edit: EditNode };
  };
  /** Creates curators' edits, or says anew what is out of force. */
  readonly 'edit/put': {
    readonly params: { readonly rows: readonly { readonly id: string; readonly properties: Record<string, Value> }[] };
    readonly row: {};
  };
  /** The citations that edits settle, as their texts stand now; those that mean the same document elsewhere in the text among them. */
  readonly 'edit/settled': {
    readonly params: { readonly ids: readonly string[] };
    readonly row: { readonly id: string; readonly citation: CitationNode };
  };
  /** The edits that assert what is done to documents, or settle that citations refer to them. */
  readonly 'edit/to-documents': {
    readonly params: { readonly ids: readonly string[] };
    readonly row: { readonly id: string; readonly edit: EditNode };
  };
  /** A page of agencies in order of their ids, each with the edges that go out from it. */
  readonly 'export/agencies': {
    readonly params: { readonly after: string; readonly limit: number };
    readonly row: {
      readonly node: Record<string, Value>;
      readonly edges: readonly { readonly type: string; readonly to: string; readonly properties: Record<string, Value> }[];
    };
  };
  /** A page of assignments in order of their ids, each with the edges that go out from it. */
  readonly 'export/assignments': {
    readonly params: { readonly after: string; readonly limit: number };
    readonly row: {
      readonly node: Record<string, Value>;
      readonly edges: readonly { readonly type: string; readonly to: string; readonly properties: Record<string, Value> }[];
    };
  };
  /** A page of citations in order of their ids, each with the edges that go out from it. */
  readonly 'export/citations': {
    readonly params: { readonly after: string; readonly limit: number };
    readonly row: {
      readonly node: Record<string, Value>;
      readonly edges: readonly { readonly type: string; readonly to: string; readonly properties: Record<string, Value> }[];
    };
  };
  /** A page of deadlines in order of their ids, each with the edges that go out from it. */
  readonly 'export/deadlines': {
    readonly params: { readonly after: string; readonly limit: number };
    readonly row: {
      readonly node: Record<string, Value>;
      readonly edges: readonly { readonly type: string; readonly to: string; readonly properties: Record<string, Value> }[];
    };
  };
  /** A page of documents in order of their ids, each with the edges that go out from it. */
  readonly 'export/documents': {
    readonly params: { readonly after: string; readonly limit: number };
    readonly row: {
      readonly node: Record<string, Value>;
      readonly edges: readonly { readonly type: string; readonly to: string; readonly properties: Record<string, Value> }[];
    };
  };
  /** A page of edits in order of their ids, each with the edges that go out from it. */
  readonly 'export/edits': {
    readonly params: { readonly after: string; readonly limit: number };
    readonly row: {
      readonly node: Record<string, Value>;
      readonly edges: readonly { readonly type: string; readonly to: string; readonly properties: Record<string, Value> }[];
    };
  };
  /** A page of statements in order of their ids, each with the edges that go out from it. */
  readonly 'export/statements': {
    readonly params: { readonly after: string; readonly limit: number };
    readonly row: {
      readonly node: Record<string, Value>;
      readonly edges: readonly { readonly type: string; readonly to: string; readonly properties: Record<string, Value> }[];
    };
  };
  /** What documents end wholly by their own words, from when on, and how many citations in how many documents that makes stale. */
  readonly 'impact/ended-by': {
    readonly params: { readonly ids: readonly string[] };
    readonly row: {
      readonly id: string;
      readonly target: DocumentNode;
      readonly how: string;
      readonly effectiveOn: string | null;
      readonly documents: number;
      readonly citations: number;
    };
  };
  /** Who rests on documents: every resolved citation of them, with its document and the work that it stands in; what ends them rests on nothing of theirs. */
  readonly 'impact/step': {
    readonly params: { readonly ids: readonly string[]; readonly roles: readonly string[] | null; readonly limit: number };
    readonly row: {
      readonly target: string;
      readonly citation: CitationNode;
      readonly document: DocumentNode;
      readonly assignments: readonly AssignmentNode[];
    };
  };
  /** A page of those who carry documents out, without any in between: the oldest first, after a place, and how many there are. */
  readonly 'implementation/page-down': {
    readonly params: {
      readonly ids: readonly string[];
      readonly kinds: readonly string[];
      readonly afterOn: string;
      readonly afterId: string;
      readonly limit: number;
    };
    readonly row: { readonly id: string; readonly page: readonly DocumentNode[]; readonly total: number };
  };
  /** A page of what documents carry out, without any in between: the oldest first, after a place, and how many there are. */
  readonly 'implementation/page-up': {
    readonly params: {
      readonly ids: readonly string[];
      readonly kinds: readonly string[];
      readonly afterOn: string;
      readonly afterId: string;
      readonly limit: number;
    };
    readonly row: { readonly id: string; readonly page: readonly DocumentNode[]; readonly total: number };
  };
  /** The edges between pairs of documents along which one carries out the other, each with its proof. */
  readonly 'implementation/proofs': {
    readonly params: {
      readonly pairs: readonly { readonly from: string; readonly to: string }[];
      readonly kinds: readonly string[];
    };
    readonly row: { readonly edge: CarriesOutRow };
  };
  /** One step towards those who carry documents out: of each near one the far ones, and beside these the day of each, empty */
  readonly 'implementation/step-down': {
    readonly params: { readonly ids: readonly string[]; readonly kinds: readonly string[]; readonly limit: number };
    readonly row: { readonly near: string; readonly far: readonly string[]; readonly issuedOn: readonly string[] };
  };
  /** One step towards what documents carry out: of each near one the far ones, and beside these the day of each, empty */
  readonly 'implementation/step-up': {
    readonly params: { readonly ids: readonly string[]; readonly kinds: readonly string[]; readonly limit: number };
    readonly row: { readonly near: string; readonly far: readonly string[]; readonly issuedOn: readonly string[] };
  };
  /** The bodies that documents give work to. */
  readonly 'ingest/addressees-of': {
    readonly params: { readonly ids: readonly string[] };
    readonly row: { readonly id: string };
  };
  /** The bodies that documents name: issuing them and getting them. */
  readonly 'ingest/agencies-of': {
    readonly params: { readonly ids: readonly string[] };
    readonly row: { readonly id: string };
  };
  /** Of the citations that state a document's identity the one that describes it best: with title, with issuer, first by place. */
  readonly 'ingest/best-description': {
    readonly params: { readonly ids: readonly string[] };
    readonly row: { readonly id: string; readonly citation: CitationNode; readonly documentId: string };
  };
  /** Removes whom documents were sent to and who issued them. */
  readonly 'ingest/clear-addressees': {
    readonly params: { readonly ids: readonly string[] };
    readonly row: {};
  };
  /** Removes the pieces of work that documents give out. */
  readonly 'ingest/clear-assignments': {
    readonly params: { readonly ids: readonly string[] };
    readonly row: {};
  };
  /** Removes the citations of documents. */
  readonly 'ingest/clear-citations': {
    readonly params: { readonly ids: readonly string[] };
    readonly row: {};
  };
  /** Removes the deadlines that documents set. */
  readonly 'ingest/clear-deadlines': {
    readonly params: { readonly ids: readonly string[] };
    readonly row: {};
  };
  /** Removes what documents do and carry out by their own text, and the edges that count what they cite. */
  readonly 'ingest/clear-own-relations': {
    readonly params: { readonly ids: readonly string[] };
    readonly row: {};
  };
  /** Removes the relations between other documents that the texts of documents state. */
  readonly 'ingest/clear-stated-relations': {
    readonly params: { readonly ids: readonly string[] };
    readonly row: {};
  };
  /** Creates to whom work is given, in which role. */
  readonly 'ingest/create-addressees': {
    readonly params: {
      readonly rows: readonly { readonly from: string; readonly to: string; readonly properties: Record<string, Value> }[];
    };
    readonly row: {};
  };
  /** Creates the pieces of work that documents give out. */
  readonly 'ingest/create-assignments': {
    readonly params: { readonly rows: readonly { readonly documentId: string; readonly properties: Record<string, Value> }[] };
    readonly row: {};
  };
  /** Creates the edges along which implementers are found; each bears its proof. */
  readonly 'ingest/create-carries-out': {
    readonly params: {
      readonly rows: readonly { readonly from: string; readonly to: string; readonly properties: Record<string, Value> }[];
    };
    readonly row: {};
  };
  /** Creates citations in their documents. */
  readonly 'ingest/create-citations': {
    readonly params: { readonly rows: readonly { readonly documentId: string; readonly properties: Record<string, Value> }[] };
    readonly row: {};
  };
  /** Creates the edges that count how documents cite others. */
  readonly 'ingest/create-cites': {
    readonly params: {
      readonly rows: readonly { readonly from: string; readonly to: string; readonly properties: Record<string, Value> }[];
    };
    readonly row: {};
  };
  /** Creates the deadlines that documents set. */
  readonly 'ingest/create-deadlines': {
    readonly params: { readonly rows: readonly { readonly documentId: string; readonly properties: Record<string, Value> }[] };
    readonly row: {};
  };
  /** Creates by when work is due. */
  readonly 'ingest/create-due': {
    readonly params: { readonly rows: readonly { readonly from: string; readonly to: string }[] };
    readonly row: {};
  };
  /** Creates who issued documents, once for each. */
  readonly 'ingest/create-issuers': {
    readonly params: { readonly rows: readonly { readonly from: string; readonly to: string }[] };
    readonly row: {};
  };
  /** Creates which citations stand in which piece of work. */
  readonly 'ingest/create-mentions': {
    readonly params: { readonly rows: readonly { readonly from: string; readonly to: string }[] };
    readonly row: {};
  };
  /** Creates which citation stands inside which. */
  readonly 'ingest/create-nesting': {
    readonly params: {
      readonly rows: readonly { readonly from: string; readonly to: string; readonly properties: Record<string, Value> }[];
    };
    readonly row: {};
  };
  /** Creates whom documents were sent to. */
  readonly 'ingest/create-recipients': {
    readonly params: {
      readonly rows: readonly { readonly from: string; readonly to: string; readonly properties: Record<string, Value> }[];
    };
    readonly row: {};
  };
  /** Creates what citations refer to. */
  readonly 'ingest/create-references': {
    readonly params: {
      readonly rows: readonly { readonly from: string; readonly to: string; readonly properties: Record<string, Value> }[];
    };
    readonly row: {};
  };
  /** Creates relations between documents. Cypher has no relationship type by parameter on both engines, hence a line a type. */
  readonly 'ingest/create-relations': {
    readonly params: {
      readonly rows: readonly {
        readonly from: string;
        readonly to: string;
        readonly type: string;
        readonly properties: Record<string, Value>;
      }[];
    };
    readonly row: {};
  };
  /** Removes bodies with every edge. */
  readonly 'ingest/delete-agencies': {
    readonly params: { readonly ids: readonly string[] };
    readonly row: {};
  };
  /** Removes documents with every edge. */
  readonly 'ingest/delete-documents': {
    readonly params: { readonly ids: readonly string[] };
    readonly row: {};
  };
  /** The heirs of bodies and what they are part of. */
  readonly 'ingest/heirs-and-wholes': {
    readonly params: { readonly ids: readonly string[] };
    readonly row: { readonly id: string };
  };
  /** Marks the documents that some confirmed relation of whole scope ends, and unmarks the others. */
  readonly 'ingest/mark-ended': {
    readonly params: { readonly ids: readonly string[] };
    readonly row: {};
  };
  /** Of documents that a citation describes those where that citation still stands. */
  readonly 'ingest/present-descriptions': {
    readonly params: { readonly rows: readonly { readonly id: string; readonly citing: string; readonly start: number }[] };
    readonly row: { readonly id: string };
  };
  /** Creates bodies, or sets what is known of them anew. */
  readonly 'ingest/put-agencies': {
    readonly params: { readonly rows: readonly { readonly id: string; readonly properties: Record<string, Value> }[] };
    readonly row: {};
  };
  /** Creates or overwrites documents; properties that are not given go. */
  readonly 'ingest/put-documents': {
    readonly params: { readonly rows: readonly { readonly id: string; readonly properties: Record<string, Value> }[] };
    readonly row: {};
  };
  /** Which body is part of which. */
  readonly 'ingest/put-parts': {
    readonly params: { readonly rows: readonly { readonly from: string; readonly to: string }[] };
    readonly row: {};
  };
  /** Which body took over from which, once by the registry and once by each edit that says so. */
  readonly 'ingest/put-successions': {
    readonly params: {
      readonly rows: readonly { readonly from: string; readonly to: string; readonly properties: Record<string, Value> }[];
    };
    readonly row: {};
  };
  /** Says anew where the knowledge of documents comes from. */
  readonly 'ingest/set-origins': {
    readonly params: { readonly rows: readonly { readonly id: string; readonly origins: readonly string[] }[] };
    readonly row: {};
  };
  /** Whether anything still refers to documents. */
  readonly 'ingest/support': {
    readonly params: { readonly ids: readonly string[] };
    readonly row: { readonly id: string; readonly cited: boolean };
  };
  /** The documents that the contents of documents refer to, candidates too. */
  readonly 'ingest/targets': {
    readonly params: { readonly ids: readonly string[] };
    readonly row: { readonly id: string };
  };
  /** Of some bodies those that nothing names any more, that are nobody's heir and that nothing is part of. */
  readonly 'ingest/unused-agencies': {
    readonly params: { readonly ids: readonly string[] };
    readonly row: { readonly id: string };
  };
  /** Ingested documents with mentions that are not identified by their own text and that may mean a document of these keys. */
  readonly 'ingest/waiting-on': {
    readonly params: { readonly keys: readonly string[] };
    readonly row: { readonly id: string };
  };
  /** Appends entries to the journal and gives them the next numbers. The counter's lock keeps entries of several processes in order. */
  readonly 'journal/append': {
    readonly params: {
      readonly rows: readonly { readonly entry: Record<string, Value>; before: number }[];
      readonly count: number;
    };
    readonly row: { readonly seq: number };
  };
  /** An original by the hash of its content, as base64. */
  readonly 'journal/original': {
    readonly params: { readonly id: string };
    readonly row: { readonly content: string };
  };
  /** The journal after an entry, in order. */
  readonly 'journal/page': {
    readonly params: { readonly after: number; readonly limit: number };
    readonly row: { readonly entry: JournalEntry };
  };
  /** Keeps originals under the hashes of their contents. */
  readonly 'journal/put-originals': {
    readonly params: { readonly rows: readonly { readonly id: string; content: string }[] };
    readonly row: {};
  };
  /** All that ties pairs of documents: what the first does to the other, as one row. */
  readonly 'link/between': {
    readonly params: {
      readonly pairs: readonly { readonly from: string; readonly to: string }[];
      readonly types: readonly string[] | null;
    };
    readonly row: {
      readonly from: string;
      readonly to: string;
      readonly types: readonly string[];
      readonly mentions: number;
      readonly confirmed: readonly string[];
    };
  };
  /** What documents do to others: the first of these others after a place, with all that ties them, and how many there are. */
  readonly 'link/from-documents': {
    readonly params: {
      readonly ids: readonly string[];
      readonly types: readonly string[] | null;
      readonly after: string;
      readonly limit: number;
    };
    readonly row: { readonly id: string; readonly page: readonly LinkRow[]; readonly total: number };
  };
  /** One step from documents to all that they are tied to, whichever of the two it is that names the other. */
  readonly 'link/step': {
    readonly params: { readonly ids: readonly string[]; readonly types: readonly string[] | null; readonly limit: number };
    readonly row: { readonly near: string; readonly far: string };
  };
  /** What others do to documents: the first of these others after a place, with all that ties them, and how many there are. */
  readonly 'link/to-documents': {
    readonly params: {
      readonly ids: readonly string[];
      readonly types: readonly string[] | null;
      readonly after: string;
      readonly limit: number;
    };
    readonly row: { readonly id: string; readonly page: readonly LinkRow[]; readonly total: number };
  };
  /** Marks the graph as another one than before: what was kept of its answers counts no more. */
  readonly 'meta/change': {
    readonly params: { readonly version: string };
    readonly row: {};
  };
  /** The migrations that were applied. */
  readonly 'meta/migrations': {
    readonly params: {};
    readonly row: { readonly id: string; readonly checksum: string };
  };
  /** What the store knows of itself; no row in a store that nothing was written to. */
  readonly 'meta/read': {
    readonly params: {};
    readonly row: { readonly meta: MetaNode };
  };
  /** Notes that a migration was applied. */
  readonly 'meta/record-migration': {
    readonly params: { readonly id: string; readonly checksum: string };
    readonly row: {};
  };
  /** Removes some of what can be made again from the journal, and says how much it was; run until nothing is left. */
  readonly 'meta/wipe': {
    readonly params: { readonly limit: number };
    readonly row: { readonly removed: number };
  };
  /** Changes what the store knows of itself; fields that are not given stay. */
  readonly 'meta/write': {
    readonly params: { readonly properties: Partial<MetaNode> };
    readonly row: {};
  };
  /** The documents that the registry put into the graph. */
  readonly 'registry/all-ids': {
    readonly params: {};
    readonly row: { readonly id: string };
  };
  /** Removes the relations that the registry and curators state: those that no text does. */
  readonly 'registry/clear-relations': {
    readonly params: { readonly ids: readonly string[] };
    readonly row: {};
  };
  /** Removes what the registry says of documents. */
  readonly 'registry/clear-statements': {
    readonly params: {};
    readonly row: {};
  };
  /** Creates what the registry says of documents, a node a source. */
  readonly 'registry/create-statements': {
    readonly params: { readonly rows: readonly { readonly documentId: string; readonly properties: Record<string, Value> }[] };
    readonly row: {};
  };
  /** The documents that are marked as ended. */
  readonly 'registry/ended-ids': {
    readonly params: {};
    readonly row: { readonly id: string };
  };
  /** The documents that were ingested, in order, after one. */
  readonly 'registry/ingested-ids': {
    readonly params: { readonly after: string; readonly limit: number };
    readonly row: { readonly id: string };
  };
  /** The statements of relations, by their ids and the documents that act; one that is not there gives no row. */
  readonly 'relation/by-ids': {
    readonly params: { readonly rows: readonly { readonly from: string; readonly id: string }[] };
    readonly row: { readonly id: string; readonly relation: RelationRow };
  };
  /** What documents replace or repeal by relations that nobody has withdrawn. */
  readonly 'relation/endings': {
    readonly params: { readonly ids: readonly string[] };
    readonly row: { readonly id: string; readonly relation: RelationRow };
  };
  /** Relations of one type that go out from documents, after a place, and how many there are. */
  readonly 'relation/of-documents': {
    readonly params: { readonly ids: readonly string[]; readonly type: string; readonly after: string; readonly limit: number };
    readonly row: { readonly id: string; readonly page: readonly RelationRow[]; readonly total: number };
  };
  /** Relations of one type that come in to documents, after a place, and how many there are. */
  readonly 'relation/to-documents': {
    readonly params: { readonly ids: readonly string[]; readonly type: string; readonly after: string; readonly limit: number };
    readonly row: { readonly id: string; readonly page: readonly RelationRow[]; readonly total: number };
  };
  /** Documents whose folded text has words beginning with every term: exact symbols first, then symbols and titles that begin so, then the rest, newest first. */
  readonly 'search/documents': {
    readonly params: {
      readonly query: string;
      readonly rarest: string;
      readonly terms: readonly string[];
      readonly types: readonly string[] | null;
      readonly place: string | null;
      readonly issuedFrom: string | null;
      readonly issuedBefore: string | null;
      readonly origins: readonly string[] | null;
      readonly issuers: readonly string[] | null;
      readonly afterRank: number;
      readonly afterOn: string;
      readonly afterId: string;
      readonly limit: number;
    };
    readonly row: { readonly rank: number; readonly document: DocumentNode };
  };
  /** Resolved citations of documents that a confirmed relation of whole scope replaced or repealed by a day, in order of the citing document and place in it. */
  readonly 'superseded/references': {
    readonly params: {
      readonly asOf: string;
      readonly documentId: string | null;
      readonly place: string | null;
      readonly issuedFrom: string | null;
      readonly issuedBefore: string | null;
      readonly agencies: readonly string[] | null;
      readonly afterDocument: string;
      readonly afterOrdinal: number;
      readonly limit: number;
    };
    readonly row: { readonly document: DocumentNode; readonly ordinal: number };
  };
  /** Every token that may be used, without the secret itself. */
  readonly 'token/all': {
    readonly params: {};
    readonly row: { readonly token: TokenNode };
  };
  /** Keeps a new token; its name has to be free. */
  readonly 'token/create': {
    readonly params: { readonly properties: Record<string, Value> };
    readonly row: {};
  };
  /** Removes a token, and says how many were there. */
  readonly 'token/delete': {
    readonly params: { readonly name: string };
    readonly row: { readonly removed: number };
  };
}

export const queryNames = [
  'about/assignments',
  'about/citations',
  'about/deadlines',
  'about/documents',
  'agency/by-ids',
  'agency/named-in',
  'agency/neighbours',
  'agency/of-documents',
  'agency/page',
  'agency/standings',
  'assignment/by-ids',
  'assignment/details',
  'assignment/of-agencies',
  'assignment/of-documents',
  'citation/by-ids',
  'citation/of-documents',
  'citation/of-targets',
  'citation/parents',
  'citation/references',
  'citation/subjects',
  'copied/dead-bases',
  'copied/wrong-dates',
  'copied/wrong-symbols',
  'deadline/assignments',
  'deadline/by-ids',
  'deadline/of-documents',
  'deadline/page',
  'document/by-date-keys',
  'document/by-ids',
  'document/by-place-keys',
  'document/by-symbol-keys',
  'document/count-by-place',
  'document/count-by-type',
  'document/issuers',
  'document/page',
  'document/recipients',
  'document/redirects',
  'document/standings',
  'document/statements',
  'document/to-judge',
  'document/with-issuers',
  'edit/against',
  'edit/by-ids',
  'edit/from-documents',
  'edit/heirs',
  'edit/of-citing',
  'edit/page',
  'edit/put',
  'edit/settled',
  'edit/to-documents',
  'export/agencies',
  'export/assignments',
  'export/citations',
  'export/deadlines',
  'export/documents',
  'export/edits',
  'export/statements',
  'impact/ended-by',
  'impact/step',
  'implementation/page-down',
  'implementation/page-up',
  'implementation/proofs',
  'implementation/step-down',
  'implementation/step-up',
  'ingest/addressees-of',
  'ingest/agencies-of',
  'ingest/best-description',
  'ingest/clear-addressees',
  'ingest/clear-assignments',
  'ingest/clear-citations',
  'ingest/clear-deadlines',
  'ingest/clear-own-relations',
  'ingest/clear-stated-relations',
  'ingest/create-addressees',
  'ingest/create-assignments',
  'ingest/create-carries-out',
  'ingest/create-citations',
  'ingest/create-cites',
  'ingest/create-deadlines',
  'ingest/create-due',
  'ingest/create-issuers',
  'ingest/create-mentions',
  'ingest/create-nesting',
  'ingest/create-recipients',
  'ingest/create-references',
  'ingest/create-relations',
  'ingest/delete-agencies',
  'ingest/delete-documents',
  'ingest/heirs-and-wholes',
  'ingest/mark-ended',
  'ingest/present-descriptions',
  'ingest/put-agencies',
  'ingest/put-documents',
  'ingest/put-parts',
  'ingest/put-successions',
  'ingest/set-origins',
  'ingest/support',
  'ingest/targets',
  'ingest/unused-agencies',
  'ingest/waiting-on',
  'journal/append',
  'journal/original',
  'journal/page',
  'journal/put-originals',
  'link/between',
  'link/from-documents',
  'link/step',
  'link/to-documents',
  'meta/change',
  'meta/migrations',
  'meta/read',
  'meta/record-migration',
  'meta/wipe',
  'meta/write',
  'registry/all-ids',
  'registry/clear-relations',
  'registry/clear-statements',
  'registry/create-statements',
  'registry/ended-ids',
  'registry/ingested-ids',
  'relation/by-ids',
  'relation/endings',
  'relation/of-documents',
  'relation/to-documents',
  'search/documents',
  'superseded/references',
  'token/all',
  'token/create',
  'token/delete',
] as const satisfies readonly (keyof Queries)[];
