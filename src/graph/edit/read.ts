import { compareEdits } from '../../edit/standing.js';
import type { EditOf } from '../../edit/edit.js';
import type { Settlement } from '../../extraction/settlement.js';
import type { Description } from '../ingest/document-properties.js';
import { numberOfId } from '../ingest/document-properties.js';
import type { EditNode } from '../nodes.js';
import { inParts, type Reader } from '../store.js';
import { toKeep } from '../../words/sentence.js';

/** What the graph asks of the edits in it. They are read in the transaction that rests on them, for others may add some. */

/** The words of curators in force on what the mentions of documents refer to, by the citing document. */
export async function settlementsOf(reader: Reader, ids: readonly string[]): Promise<Map<string, Settlement[]>> {
  const settlements = new Map<string, Settlement[]>();
  const edits = (await reader.read('edit/of-citing', { ids })).map(({ edit }) => edit).sort(compareEdits);
  for (const edit of edits) {
    if (edit.kind !== 'settle-citation') continue;
    const { surface, occurrence, occurrences, before, after } = edit;
    const mention = { surface, occurrence, occurrences, before, after };
    const why = toKeep('kept.settled', { author: edit.author, reason: edit.reason });
    const settlement = { id: edit.id, mention, printed: edit.printed, documentId: edit.to, why };
    settlements.set(edit.citing, [...(settlements.get(edit.citing) ?? []), settlement]);
  }
  return settlements;
}

/** Of edits and statements of relations those that are out of force, each with the edit that put it there. */
export async function withdrawalsOf(reader: Reader, ids: readonly string[]): Promise<Map<string, EditNode>> {
  const found = new Map<string, EditNode>();
  for (const part of inParts(ids)) {
    const rows = await reader.read('edit/against', { ids: part });
    const standing = rows.filter(({ edit }) => edit.withdrawnBy == null).sort((a, b) => compareEdits(a.edit, b.edit));
    for (const { id, edit } of standing) if (!found.has(id)) found.set(id, edit);
  }
  return found;
}

/** What edits say that name documents: it describes a document of which nobody else speaks. */
export async function curatedDescriptions(reader: Reader, ids: readonly string[]): Promise<Map<string, Description[]>> {
  const descriptions = new Map<string, Description[]>();
  const add = (id: string, description: Description): void => {
    descriptions.set(id, [...(descriptions.get(id) ?? []), description]);
  };
  for (const part of inParts(ids)) {
    for (const { id, edit } of await reader.read('edit/from-documents', { ids: part }))
      if (edit.kind === 'assert-relation') add(id, describedFrom(edit));
    for (const { id, edit } of await reader.read('edit/to-documents', { ids: part }))
      if (edit.kind === 'assert-relation' || (edit.kind === 'settle-citation' && edit.withdrawnBy == null))
        add(id, describedTo(edit));
  }
  return descriptions;
}

function describedFrom(edit: EditOf<'assert-relation'>): Description {
  const { id, from, fromSymbol, fromType, fromIssuer, fromIssuedOn, fromTitle } = edit;
  return described(id, 0, from, [fromSymbol, fromType, fromIssuer, fromIssuedOn, fromTitle]);
}

function describedTo(edit: EditOf<'assert-relation' | 'settle-citation'>): Description {
  const { id, to, toSymbol, toType, toIssuer, toIssuedOn, toTitle } = edit;
  return described(id, 1, to, [toSymbol, toType, toIssuer, toIssuedOn, toTitle]);
}

function described(edit: string, end: number, id: string, known: readonly (string | null | undefined)[]): Description {
  const [symbol = null, type = null, issuer = null, issuedOn = null, title = null] = known;
  return { id, citing: edit, start: end, says: { symbol, type, issuer, issuedOn, title, number: numberOfId(id) } };
}

/** The heirs that curators name, by the body that they took over from. */
export async function heirsByAgency(reader: Reader): Promise<ReadonlyMap<string, readonly NamedHeir[]>> {
  const heirs = new Map<string, NamedHeir[]>();
  const edits = (await reader.read('edit/heirs', {})).flatMap(({ edit }) => (edit.kind === 'name-heir' ? [edit] : []));
  const out = await withdrawalsOf(
    reader,
    edits.map(({ id }) => id),
  );
  for (const edit of edits)
    heirs.set(edit.agency, [...(heirs.get(edit.agency) ?? []), { edit, withdrawnBy: out.get(edit.id) ?? null }]);
  return heirs;
}

/** An edit that names an heir, and the one that put it out of force. */
export interface NamedHeir {
  readonly edit: EditOf<'name-heir'>;
  readonly withdrawnBy: EditNode | null;
}
