import { z } from 'zod';
import { knownKinds, partialDate, relationScopes, relationTypes } from '../registry/records.js';

/**
 * What curators say: knowledge beside the texts and the registry. An edit is never changed and never goes: another one takes
 * it out of force. Fields are scalars and lists of strings, as both journals keep them.
 */

const editId = z.string().regex(/^edit\/[0-9a-f]{12}$/, 'expected an id like edit/3f2a91bc04d7');
const said = z.string().trim().min(1, 'expected some words');
const documentId = z.string().regex(/^vn\/[^#]+$/, 'expected a documentId like vn/ttg/2021/ct/33');
const agencyId = z.string().regex(/^agency\/[^#]+$/, 'expected an id like agency/tuyen-quang/so-noi-vu');

const made = {
  id: editId,
  /** ISO time. */
  at: z.iso.datetime({ offset: true }),
  author: said,
  reason: said,
};
/** The edit on the same matter in whose place this one stands. */
const basedOn = editId.nullish();
/** Where it was seen. */
const source = said.nullish();

/** What was known of the two documents when they were named: they stay, also where no text speaks of them any more. */
const ends = {
  fromSymbol: z.string().nullish(),
  fromType: z.string().nullish(),
  fromIssuer: z.string().nullish(),
  fromIssuedOn: partialDate.nullish(),
  fromTitle: z.string().nullish(),
  toSymbol: z.string().nullish(),
  toType: z.string().nullish(),
  toIssuer: z.string().nullish(),
  toIssuedOn: partialDate.nullish(),
  toTitle: z.string().nullish(),
};

const assertRelation = z.strictObject({
  kind: z.literal('assert-relation'),
  ...made,
  basedOn,
  source: said,
  from: documentId,
  relation: z.enum(relationTypes),
  to: documentId,
  effectiveOn: partialDate.nullish(),
  scope: z.enum(relationScopes).nullish(),
  provision: said.nullish(),
  known: z.enum(knownKinds),
  confidence: z.number().min(0).max(1),
  ...ends,
});

const withdraw = z.strictObject({
  kind: z.literal('withdraw'),
  ...made,
  source,
  /** An edit, or the statement of a relation by the registry or a text. */
  target: said,
  /** Of a statement: what it says, and the document whose text says so. */
  from: documentId.nullish(),
  relation: z.enum(relationTypes).nullish(),
  to: documentId.nullish(),
  statedBy: documentId.nullish(),
});

const settleCitation = z.strictObject({
  kind: z.literal('settle-citation'),
  ...made,
  basedOn,
  source,
  /** The document that cites. */
  citing: documentId,
  /** Which of its mentions, see MentionName; `printed` is for people. */
  printed: z.string(),
  surface: z.string(),
  occurrence: z.int().min(1),
  occurrences: z.int().min(1),
  before: z.string(),
  after: z.string(),
  /** The document that it refers to, and what was known of it. */
  to: documentId,
  toSymbol: ends.toSymbol,
  toType: ends.toType,
  toIssuer: ends.toIssuer,
  toIssuedOn: ends.toIssuedOn,
  toTitle: ends.toTitle,
});

const nameHeir = z.strictObject({
  kind: z.literal('name-heir'),
  ...made,
  basedOn,
  source: said,
  agency: agencyId,
  heir: agencyId,
  heirName: said,
  /** The first day. */
  on: partialDate,
  /** What was taken over; empty for everything. */
  functions: z.array(said),
});

export const editRecord = z.discriminatedUnion('kind', [assertRelation, withdraw, settleCitation, nameHeir]);

export type Edit = z.infer<typeof editRecord>;
export const editKinds = ['assert-relation', 'withdraw', 'settle-citation', 'name-heir'] as const;
export type EditKind = (typeof editKinds)[number];
export type EditOf<K extends EditKind> = Extract<Edit, { kind: K }>;

/** What a curator gives; the rest of the edit is found out. */
export type EditDraft = AssertDraft | WithdrawDraft | SettleDraft | HeirDraft;

interface Why {
  readonly reason: string;
  readonly source?: string | null;
  readonly basedOn?: string | null;
}

export interface AssertDraft extends Why {
  readonly kind: 'assert-relation';
  readonly from: string;
  readonly relation: EditOf<'assert-relation'>['relation'];
  readonly to: string;
  readonly effectiveOn?: string | null;
  readonly scope?: EditOf<'assert-relation'>['scope'];
  readonly provision?: string | null;
  /** `read`, if nothing else is said. */
  readonly known?: EditOf<'assert-relation'>['known'] | null;
  /** 0.95, if nothing else is said. */
  readonly confidence?: number | null;
}

export interface WithdrawDraft extends Omit<Why, 'basedOn'> {
  readonly kind: 'withdraw';
  /** Id of an edit, or of a relation. */
  readonly target: string;
}

export interface SettleDraft extends Why {
  readonly kind: 'settle-citation';
  /** Id of the citation. */
  readonly citation: string;
  /** Id of the document it refers to. */
  readonly document: string;
  /** What stands there, as the curator saw it: another text has come in between where it does not. */
  readonly printed?: string | null;
}

export interface HeirDraft extends Why {
  readonly kind: 'name-heir';
  readonly agency: string;
  readonly heir: string;
  readonly on: string;
  readonly functions?: readonly string[] | null;
}

/** Who makes an edit, and when. */
export interface Authorship {
  readonly author: string;
  /** ISO time. */
  readonly at: string;
}

/** What an edit takes out of force: the target of a withdrawal, the edit in whose place another one stands. */
export function againstWhat(edit: Edit): string | null {
  return (edit.kind === 'withdraw' ? edit.target : edit.basedOn) ?? null;
}
