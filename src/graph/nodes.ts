import type { Edit } from '../edit/edit.js';
import type { RelationType } from '../registry/records.js';

/** What a property may hold on both engines: ISO strings for dates, lists of scalars only. */
export type Value = string | number | boolean | null | readonly string[] | readonly number[] | undefined;

export type Origin = 'ingested' | 'registry' | 'cited' | 'curated';

/** Properties of the nodes and edges as the queries return them. Absent and null are the same. */
export interface DocumentNode {
  readonly id: string;
  readonly symbol?: string | null;
  readonly type?: string | null;
  readonly number?: string | null;
  readonly year?: number | null;
  readonly term?: string | null;
  readonly issuedOn?: string | null;
  readonly issuedOnInferred?: boolean | null;
  /** The day that its text prints, where the calendar has none such, and where it stands. */
  readonly impossibleDay?: string | null;
  readonly impossibleDayAt?: readonly number[] | null;
  readonly effectiveOn?: string | null;
  readonly expiresOn?: string | null;
  readonly title?: string | null;
  readonly issuer?: string | null;
  /** Place path: `tuyen-quang`, `tuyen-quang/yen-son`. */
  readonly place?: string | null;
  readonly signer?: string | null;
  readonly signerTitle?: string | null;
  readonly origins: readonly Origin[];
  /** Known to its citing document only. */
  readonly local?: boolean | null;
  readonly contentHash?: string | null;
  readonly sourceName?: string | null;
  readonly format?: string | null;
  readonly givenPlace?: string | null;
  /** Bodies that others are told to work with, by name and id, and where they are first named: a start and an end each. */
  readonly partners?: readonly string[] | null;
  readonly partnerIds?: readonly string[] | null;
  readonly partnersAt?: readonly number[] | null;
  /** `Nơi nhận` as printed. */
  readonly recipients?: readonly string[] | null;
  readonly warnings?: readonly string[] | null;
  /** The citation that describes a document which nobody else does, or the edit where no citation does. */
  readonly describedBy?: string | null;
  /** Number, type and organ; and with the place: what open mentions are looked up by. */
  readonly symbolKey?: string | null;
  readonly placeKey?: string | null;
  readonly dateKey?: string | null;
  /** The first day due that the text sets, where no issue date is printed: the document is not younger. */
  readonly notAfter?: string | null;
}

/** What resolution looks at of a document that a mention may mean. */
export type TargetNode = Pick<DocumentNode, 'id' | 'issuedOn' | 'issuer' | 'title' | 'term' | 'type'>;

export interface CitationNode {
  readonly id: string;
  readonly ordinal: number;
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly type?: string | null;
  readonly number?: string | null;
  readonly symbol?: string | null;
  readonly printedSymbol?: string | null;
  readonly role: string;
  readonly cue?: string | null;
  readonly issuedOn?: string | null;
  /** The day that is printed, where the calendar has none such. */
  readonly impossibleDay?: string | null;
  readonly issuer?: string | null;
  readonly title?: string | null;
  readonly provision?: string | null;
  readonly effect?: string | null;
  /** The sentence around the mention. */
  readonly quote: string;
  readonly confidence: number;
  readonly repairs: readonly string[];
  readonly key: string;
  /** `resolved`, `ambiguous` (candidates stay) or `unknown` (a document of this text alone). */
  readonly resolution: string;
  /** What it may be resolved by later, where its own text does not identify it. */
  readonly openKey?: string | null;
  /** The edit of the curator who settled it, or a mention of the same document in the text. */
  readonly settledBy?: string | null;
}

export interface StatementNode {
  readonly id: string;
  readonly ordinal: number;
  readonly known: string;
  readonly confidence: number;
  readonly confirmed: boolean;
  readonly source: string;
  readonly note?: string | null;
  readonly symbol?: string | null;
  readonly type?: string | null;
  readonly issuer?: string | null;
  readonly issuedOn?: string | null;
  readonly effectiveOn?: string | null;
  /** How `effectiveOn` is known, where less well than the rest. */
  readonly effectiveOnKnown?: string | null;
  readonly expiresOn?: string | null;
  readonly title?: string | null;
}

export interface AgencyNode {
  readonly id: string;
  readonly name: string;
  readonly kind?: string | null;
  readonly level?: string | null;
  readonly place?: string | null;
  readonly validFrom?: string | null;
  readonly validTo?: string | null;
}

export interface AssignmentNode {
  readonly id: string;
  readonly documentId: string;
  readonly ordinal: number;
  readonly section: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly sortKey: string;
}

export interface DeadlineNode {
  readonly id: string;
  readonly documentId: string;
  readonly ordinal: number;
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly date?: string | null;
  readonly recurrence?: string | null;
  /** `no-such-day` or `other-weekday`. */
  readonly fault?: string | null;
  readonly who?: string | null;
  readonly what?: string | null;
  /** The first day of `date`, and the day after its last. */
  readonly since?: string | null;
  readonly until?: string | null;
  readonly sortKey: string;
}

/** A relation as it is read from one of its ends: `other` is the id of the far one. */
export interface RelationRow {
  readonly id: string;
  readonly type: RelationType;
  readonly other: string;
  readonly effectiveOn?: string | null;
  /** How that day is known, where less well than the rest. */
  readonly effectiveOnKnown?: string | null;
  readonly scope?: string | null;
  readonly provision?: string | null;
  readonly source: string;
  readonly known: string;
  readonly confidence: number;
  readonly confirmed: boolean;
  readonly note?: string | null;
  /** The edit that asserts it. */
  readonly editId?: string | null;
  readonly author?: string | null;
  /** When that edit was made, ISO time. */
  readonly at?: string | null;
  readonly withdrawn?: boolean | null;
  /** The edit that took it out of force. */
  readonly withdrawnBy?: string | null;
  /** The document whose text states it; absent for the registry's and curators'. */
  readonly statedBy?: string | null;
  readonly starts?: readonly number[] | null;
  readonly ends?: readonly number[] | null;
  readonly quotes?: readonly string[] | null;
}

/** What a citation refers to, or may refer to. */
export interface ReferenceRow {
  readonly documentId: string;
  /** From 0 to 1: how much speaks for it. */
  readonly score: number;
  readonly why: readonly string[];
  readonly resolved: boolean;
  /** Stands for a document of the citing body whose year or place is not known. */
  readonly local: boolean;
}

/** All that one document has to do with another, in one direction. */
export interface LinkRow {
  readonly other: string;
  /** Types of the edges of the graph. */
  readonly types: readonly string[];
  readonly mentions: number;
  /** Those of which at least one edge is confirmed, or needs no confirming. */
  readonly confirmed: readonly string[];
  readonly sortKey: string;
}

export interface SuccessionRow {
  readonly id: string;
  readonly other: string;
  readonly on: string;
  readonly functions?: readonly string[] | null;
  readonly source: string;
  readonly known: string;
  readonly confirmed: boolean;
  readonly note?: string | null;
  readonly editId?: string | null;
  readonly author?: string | null;
  readonly at?: string | null;
  readonly withdrawn?: boolean | null;
  readonly withdrawnBy?: string | null;
}

/** How one document carries out another. */
export const implementationKinds = ['implement', 'pursuant', 'basis', 'nested', 'registry', 'curated'] as const;
export type ImplementationKind = (typeof implementationKinds)[number];

export interface CarriesOutRow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly how: ImplementationKind;
  readonly statedBy?: string | null;
  readonly source?: string | null;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly quotes: readonly string[];
}

export interface MetaNode {
  readonly journalSeq?: number | null;
  readonly registryVersion?: string | null;
  /** Another one after each transaction that wrote something. */
  readonly version?: string | null;
  /** The graph is being made again, and does not hold everything yet. */
  readonly rebuilding?: boolean | null;
}

/** An edit with what follows from the others for it. */
export type EditNode = Edit & {
  /** What it takes out of force, or would if it were in force itself: an edit, or the statement of a relation. */
  readonly against?: string | null;
  /** The edit that took it out of force. */
  readonly withdrawnBy?: string | null;
};

/** A token that a client may show, by the name of whom it was given to. */
export interface TokenNode {
  readonly name: string;
  readonly role: string;
  /** SHA-256 of the token, in hex. */
  readonly hash: string;
  /** When it was made, ISO time. */
  readonly at: string;
}

/** What a user did, in order. */
export type JournalEntry = DocumentEntry | EditEntry;

/** A document that came or went. Originals are kept beside it under the hash of their content. */
export interface DocumentEntry {
  readonly seq: number;
  /** ISO time. */
  readonly at: string;
  readonly kind: 'ingest' | 'remove';
  readonly documentId: string;
  /** Name of the file that was read, and its format; for `ingest`. */
  readonly name?: string | null;
  readonly format?: string | null;
  readonly contentHash?: string | null;
  /** Place given by hand, where the text names none. */
  readonly place?: string | null;
}

/** What a curator said. It has no `documentId`: a program that knows no edits is not to take it for a document's. */
export type EditEntry = Edit & { readonly seq: number };
