import { createHash } from 'node:crypto';
import { z } from 'zod';
import {
  editRecord,
  type AssertDraft,
  type Authorship,
  type Edit,
  type EditDraft,
  type HeirDraft,
  type SettleDraft,
  type WithdrawDraft,
} from '../../edit/edit.js';
import { CancuError } from '../../errors/cancu-error.js';
import { nameMention, startOfNamed } from '../../extraction/settlement.js';
import { agencyId } from '../../identity/agency-id.js';
import { provinceOf } from '../../identity/place.js';
import { collapse } from '../../text/fold.js';
import { compare, isPartialDate, reached } from '../../time/partial-date.js';
import { kindOfId, placeOfAgencyId } from '../ingest/agencies.js';
import type { IngestContext } from '../ingest/context.js';
import type { DocumentNode } from '../nodes.js';
import type { Reader } from '../store.js';
import { statementById } from './check.js';
import { settlementsOf } from './read.js';

const USUAL_CONFIDENCE = 0.95;

/** Fields of an edit beside those that every edit has. */
type Found = Readonly<Record<string, unknown>>;

/**
 * Makes an edit of what a curator gives: looks up what it names, and holds it against that.
 *
 * @throws CancuError BAD_INPUT where a field is wrong, NOT_FOUND where it names what is not there, CONFLICT where the text has
 * changed since the curator saw it
 */
export async function prepareEdit(
  draft: EditDraft,
  { author, at }: Authorship,
  reader: Reader,
  context: IngestContext,
): Promise<Edit> {
  checkLetters({ ...draft, author });
  const found = await lookUp(draft, reader, context);
  const basedOn = draft.kind === 'withdraw' ? {} : { basedOn: draft.basedOn ?? null };
  const { kind, reason } = draft;
  const said = { kind, at, author, reason, source: draft.source ?? null, ...basedOn, ...found };
  return parseEdit({ id: idOf(said), ...said });
}

/** The journal would keep half of a surrogate pair, and no store does: the graph would say something else. */
function checkLetters(given: object): void {
  for (const [field, value] of Object.entries(given) as [string, unknown][]) {
    const texts = (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');
    if (texts.some((text) => /\p{Cs}/u.test(text)))
      throw new CancuError(
        'BAD_INPUT',
        `${field}: holds half of a surrogate pair, which is no character. Send the text again as it was typed.`,
      );
  }
}

/** Stays when an edit goes to another journal, where it gets another number. */
function idOf(said: object): string {
  return `edit/${createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 12)}`;
}

/** Holds an edit against its form. @throws CancuError BAD_INPUT, which names the field */
export function parseEdit(value: unknown): Edit {
  const { success, data, error } = editRecord.safeParse(value);
  if (success) return data;
  const [issue] = error.issues;
  const field = issue?.path.join('.') ?? '';
  const got = field === '' ? value : (value as Record<string, unknown>)[field];
  throw new CancuError(
    'BAD_INPUT',
    `${field === '' ? 'the edit' : field}: ${issue?.message ?? z.prettifyError(error)} (got ${got === undefined ? 'nothing' : JSON.stringify(got)})`,
  );
}

function lookUp(draft: EditDraft, reader: Reader, context: IngestContext): Promise<Found> {
  switch (draft.kind) {
    case 'assert-relation':
      return relation(draft, reader);
    case 'withdraw':
      return withdrawal(draft, reader);
    case 'settle-citation':
      return settlement(draft, reader, context);
    case 'name-heir':
      return heir(draft, reader, context);
  }
}

// ---- relations --------------------------------------------------------------------------------------------------

async function relation(draft: AssertDraft, reader: Reader): Promise<Found> {
  const { relation: type, effectiveOn = null, scope = null, provision = null } = draft;
  const from = await documentNamed('from', draft.from, reader);
  const to = await documentNamed('to', draft.to, reader);
  if (from.id === to.id) throw new CancuError('BAD_INPUT', `${from.id} ${type} itself: the two ends have to be two documents`);
  checkDate('effectiveOn', effectiveOn);
  if (effectiveOn !== null && from.issuedOn != null && compare(effectiveOn, from.issuedOn) === 'before') {
    throw new CancuError(
      'BAD_INPUT',
      `effectiveOn: ${effectiveOn} is before ${from.id} was issued (${from.issuedOn}): nothing has effect before it is there`,
    );
  }
  if (from.issuedOn != null && to.issuedOn != null && compare(from.issuedOn, to.issuedOn) === 'before') {
    throw new CancuError(
      'BAD_INPUT',
      `${from.id} was issued on ${from.issuedOn}, before ${to.id} (${to.issuedOn}): are the two ends the wrong way round?`,
    );
  }
  if ((type === 'REPLACES' || type === 'REPEALS') && scope === null) {
    throw new CancuError(
      'BAD_INPUT',
      `scope: missing. Without it no status can rest on ${type}: say whole, part or in-substance.`,
    );
  }
  return {
    from: from.id,
    relation: type,
    to: to.id,
    effectiveOn,
    scope,
    provision,
    known: draft.known ?? 'read',
    confidence: draft.confidence ?? USUAL_CONFIDENCE,
    ...asKnown('from', from),
    ...asKnown('to', to),
  };
}

function asKnown(end: 'from' | 'to', { symbol, type, issuer, issuedOn, title }: DocumentNode): Found {
  const known = { Symbol: symbol, Type: type, Issuer: issuer, IssuedOn: issuedOn, Title: title };
  return Object.fromEntries(Object.entries(known).map(([name, value]) => [`${end}${name}`, value ?? null]));
}

/** A document that everybody knows, over a redirect where its id changed. */
async function documentNamed(field: string, id: string, reader: Reader): Promise<DocumentNode> {
  if (id.includes('#'))
    throw new CancuError(
      'BAD_INPUT',
      `${field}: ${id} is known to its citing document only; settle the citation that names it first`,
    );
  const [redirect] = await reader.read('document/redirects', { ids: [id] });
  const [row] = await reader.read('document/by-ids', { ids: [redirect?.to ?? id] });
  if (row) return row.document;
  throw new CancuError(
    'NOT_FOUND',
    `${field}: ${id}: no such document here. Documents are known by their own text, by the registry or by a citation; "cancu show" tells their ids.`,
  );
}

function checkDate(field: string, date: string | null): void {
  if (date !== null && !isPartialDate(date))
    throw new CancuError('BAD_DATE', `${field}: "${date}" is no day: expected YYYY, YYYY-MM or YYYY-MM-DD`);
}

async function withdrawal({ target }: WithdrawDraft, reader: Reader): Promise<Found> {
  if (target.startsWith('edit/')) return { target };
  const statement = target.includes('|') ? await statementById(target, reader) : null;
  if (!statement) {
    throw new CancuError(
      'NOT_FOUND',
      `${target}: neither an edit nor a relation has this id. "cancu edits" lists edits; the id of a relation is its "id" over GraphQL and in "cancu show --format json".`,
    );
  }
  if (statement.editId != null) return { target: statement.editId };
  const { from, relation: type, to, statedBy = null } = statement;
  return { target, from, relation: type, to, statedBy };
}

// ---- citations --------------------------------------------------------------------------------------------------

async function settlement(draft: SettleDraft, reader: Reader, context: IngestContext): Promise<Found> {
  const { citation: id, printed = null } = draft;
  const [row] = await reader.read('citation/by-ids', { ids: [id] });
  if (!row)
    throw new CancuError(
      'NOT_FOUND',
      `${id}: no such citation. Its id is <documentId>#c<ordinal>, as "cancu show --format json" prints it.`,
    );
  const { citation } = row;
  const surface = collapse(citation.surface);
  if (printed !== null && collapse(printed) !== surface)
    throw new CancuError(
      'CONFLICT',
      `${id} prints "${surface}", not "${printed}": the text was read again since. Look for the citation once more.`,
    );
  const citing = id.slice(0, id.lastIndexOf('#'));
  const to = await documentNamed('document', draft.document, reader);
  if (to.id === citing) throw new CancuError('BAD_INPUT', `${id} cannot refer to ${to.id}, the document that it stands in`);
  const [incoming] = await context.reread([citing]);
  const mention = incoming ? nameMention(incoming.parsed, citation.start) : null;
  if (!incoming || !mention)
    throw new CancuError(
      'CONFLICT',
      `${id}: this version reads the text of ${citing} otherwise. Run "cancu rebuild", and look for the citation once more.`,
    );
  for (const before of (await settlementsOf(reader, [citing])).get(citing) ?? []) {
    if (before.id === draft.basedOn || startOfNamed(incoming.parsed, before.mention) !== citation.start) continue;
    throw new CancuError(
      'CONFLICT',
      `${id} is settled already, as ${before.documentId} by ${before.id} (${before.why}). Withdraw that first, or put this one in its place (basedOn, --based-on ${before.id}).`,
    );
  }
  return { citing, printed: surface, ...mention, to: to.id, ...asKnown('to', to) };
}

// ---- bodies -----------------------------------------------------------------------------------------------------

async function heir(draft: HeirDraft, reader: Reader, context: IngestContext): Promise<Found> {
  const { agency: from, heir: to, on } = draft;
  checkDate('on', on);
  for (const [field, id] of Object.entries({ agency: from, heir: to })) {
    if (!id.startsWith('agency/'))
      throw new CancuError('BAD_INPUT', `${field}: ${id} is no id of a body that everybody knows: these begin with agency/`);
  }
  if (from === to) throw new CancuError('BAD_INPUT', `${from} as its own heir: the two have to be two bodies`);
  const rows = await reader.read('agency/by-ids', { ids: [from, to] });
  const known = new Map(rows.map(({ id, agency }) => [id, agency]));
  const body = known.get(from);
  if (!body)
    throw new CancuError('NOT_FOUND', `agency: ${from}: no such body here. Bodies are known by the documents that name them.`);
  if (body.validFrom != null && reached(on, body.validFrom) === 'no')
    throw new CancuError('BAD_INPUT', `on: ${on} is before ${from} began (${body.validFrom})`);
  const heirName = known.get(to)?.name ?? nameOfKind(to, context);
  if (heirName === null)
    throw new CancuError('NOT_FOUND', `heir: ${to}: no such body here, and none of its name and place is known to the registry`);
  return { agency: from, heir: to, heirName, on, functions: draft.functions ?? [] };
}

/** A body that no document names yet, but whose kind and place are known. */
function nameOfKind(id: string, { registry: { vocabulary } }: IngestContext): string | null {
  const kind = kindOfId(id, vocabulary);
  const place = placeOfAgencyId(id);
  if (kind === null || agencyId(kind.name, kind, place) !== id) return null;
  const exists = place === null || vocabulary.places.some((one) => one.slug === provinceOf(place));
  return exists ? kind.name : null;
}
