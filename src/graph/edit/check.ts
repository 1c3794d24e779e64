import { byWhom, describe } from '../../edit/describe.js';
import type { Edit, EditOf } from '../../edit/edit.js';
import { CancuError } from '../../errors/cancu-error.js';
import type { RelationType } from '../../registry/records.js';
import { foldWords } from '../../text/fold.js';
import type { EditNode, RelationRow } from '../nodes.js';
import type { Reader } from '../store.js';
import { chainOf, turnedBy } from './chain.js';

/**
 * Whether an edit goes together with what is in force already. Run in the transaction that adds it, where nobody else can add
 * another one at the same time.
 *
 * @throws CancuError CONFLICT where somebody said the same or the contrary, or has withdrawn what it is about; BAD_INPUT where
 * it would make a ring
 */
export async function checkEdit(edit: Edit, reader: Reader): Promise<void> {
  const [same] = await reader.read('edit/by-ids', { ids: [edit.id] });
  if (same) throw new CancuError('CONFLICT', `${edit.id} is there already, ${byWhom(same.edit)}`);
  const chain = await chainOf(reader, [edit]);
  await checkTarget(edit, chain, reader);
  const { out, back } = turnedBy(edit, chain);
  await checkMatter(edit, reader, out);
  for (const id of back) {
    const standing = chain.get(id);
    if (standing) await checkMatter(standing, reader, out);
    else await checkStatement(id, reader, out);
  }
}

/** What an edit is against has to be there, and in force. */
async function checkTarget(edit: Edit, chain: ReadonlyMap<string, EditNode>, reader: Reader): Promise<void> {
  const target = edit.kind === 'withdraw' ? edit.target : edit.basedOn;
  if (target == null) return;
  const named = chain.get(target);
  if (!named && target.startsWith('edit/'))
    throw new CancuError('NOT_FOUND', `${target}: no such edit. "cancu edits" lists them.`);
  if (edit.kind !== 'withdraw' && named && !isSameMatter(edit, named))
    throw new CancuError('BAD_INPUT', `basedOn: ${target} is about something else: ${describe(named)}`);
  const rows = await reader.read('edit/against', { ids: [target] });
  const before = rows.find((row) => row.edit.withdrawnBy == null && row.edit.id !== edit.id)?.edit;
  if (!before) return;
  const how = before.kind === 'withdraw' ? 'was withdrawn' : 'was replaced';
  throw new CancuError(
    'CONFLICT',
    `${target} ${how} already, ${byWhom(before)}. Look at it again (cancu edits) and say what should stand now.`,
  );
}

/** @param out ids of what goes out of force at the same time */
async function checkMatter(edit: Edit, reader: Reader, out: ReadonlySet<string>): Promise<void> {
  for (const other of await onTheMatter(edit, reader)) {
    if (other.id === edit.id || out.has(other.id) || other.withdrawnBy != null) continue;
    if (!isSameMatter(edit, other)) continue;
    if (saysTheSame(edit, other))
      throw new CancuError('CONFLICT', `${describe(other)}: ${other.id} says so already, ${byWhom(other)}`);
    throw new CancuError(
      'CONFLICT',
      `${other.id} says otherwise, ${byWhom(other)}: ${describe(other)}. Withdraw it first, or put this one in its place (basedOn, --based-on ${other.id}).`,
    );
  }
  if (edit.kind === 'assert-relation') await checkRing(edit, reader, out);
  if (edit.kind === 'name-heir') await checkHeirs(edit, reader, out);
}

/** Edits that may be on the same matter. */
async function onTheMatter(edit: Edit, reader: Reader): Promise<readonly EditNode[]> {
  switch (edit.kind) {
    case 'assert-relation':
      return (await reader.read('edit/from-documents', { ids: [edit.from] })).map((row) => row.edit);
    case 'settle-citation':
      return (await reader.read('edit/of-citing', { ids: [edit.citing] })).map((row) => row.edit);
    case 'name-heir':
      return (await reader.read('edit/heirs', {})).map((row) => row.edit);
    case 'withdraw':
      return [];
  }
}

/** Of one matter only one edit is in force. A relation may concern several parts of a document, each for itself. */
export function isSameMatter(edit: Edit, other: Edit): boolean {
  if (edit.kind === 'assert-relation' && other.kind === 'assert-relation') {
    // of a whole document the provision is the clause that says so
    const part = ({ scope, provision }: EditOf<'assert-relation'>): string =>
      scope === 'part' ? foldWords(provision ?? '') : '';
    return edit.from === other.from && edit.relation === other.relation && edit.to === other.to && part(edit) === part(other);
  }
  if (edit.kind === 'settle-citation' && other.kind === 'settle-citation')
    return edit.citing === other.citing && MENTION.every((field) => edit[field] === other[field]);
  return edit.kind === 'name-heir' && other.kind === 'name-heir' && edit.agency === other.agency && edit.heir === other.heir;
}

const MENTION = ['surface', 'occurrence', 'before', 'after'] as const;

function saysTheSame(edit: Edit, other: Edit): boolean {
  if (edit.kind === 'assert-relation' && other.kind === 'assert-relation')
    return (edit.effectiveOn ?? null) === (other.effectiveOn ?? null) && (edit.scope ?? null) === (other.scope ?? null);
  if (edit.kind === 'settle-citation' && other.kind === 'settle-citation') return edit.to === other.to;
  return (
    edit.kind === 'name-heir' &&
    other.kind === 'name-heir' &&
    edit.on === other.on &&
    edit.functions.join() === other.functions.join()
  );
}

// ---- rings ------------------------------------------------------------------------------------------------------

type Acting = { readonly from: string; readonly relation: RelationType; readonly to: string };

const ENDING: ReadonlySet<RelationType> = new Set(['REPLACES', 'REPEALS']);
/** A chain of documents that end each other is not longer than this. */
const LONGEST = 100;

/** A document that ends another cannot be ended by it, not through others either. */
async function checkRing({ from, relation, to }: Acting, reader: Reader, out: ReadonlySet<string>): Promise<void> {
  if (!ENDING.has(relation)) return;
  const cameBy = new Map<string, RelationRow & { readonly from: string }>();
  let frontier = [to];
  for (let depth = 0; frontier.length > 0 && depth < LONGEST; depth += 1) {
    const rows = await reader.read('relation/endings', { ids: frontier });
    frontier = [];
    for (const { id, relation: row } of rows) {
      if (out.has(row.editId ?? row.id) || cameBy.has(row.other)) continue;
      cameBy.set(row.other, { ...row, from: id });
      frontier.push(row.other);
    }
    const last = cameBy.get(from);
    if (!last) continue;
    const way = wayBack(from, to, cameBy);
    throw new CancuError(
      'BAD_INPUT',
      `${from} ${relation} ${to} would make a ring, for ${way}. One of them is wrong: withdraw it first, e.g. ${last.editId ?? last.id}.`,
    );
  }
}

function wayBack(from: string, to: string, cameBy: ReadonlyMap<string, RelationRow & { readonly from: string }>): string {
  const steps: string[] = [];
  for (let at = from; steps.length <= LONGEST;) {
    const step = cameBy.get(at);
    if (!step) break;
    steps.unshift(`${step.from} ${step.type} ${at}`);
    at = step.from;
    if (at === to) break;
  }
  return steps.join(', ');
}

/** A statement of registry or text that comes back must not make a ring either. */
async function checkStatement(id: string, reader: Reader, out: ReadonlySet<string>): Promise<void> {
  const relation = await statementById(id, reader);
  if (relation) await checkRing(relation, reader, out);
}

/** The statement of a relation in the graph; its id begins with the document that acts. */
export async function statementById(id: string, reader: Reader): Promise<(RelationRow & Acting) | null> {
  const [from = ''] = id.split('|');
  const [row] = await reader.read('relation/by-ids', { rows: [{ from, id }] });
  return row ? { ...row.relation, from, relation: row.relation.type, to: row.relation.other } : null;
}

async function checkHeirs({ agency, heir }: EditOf<'name-heir'>, reader: Reader, out: ReadonlySet<string>): Promise<void> {
  const seen = new Set<string>();
  for (let frontier = [heir]; frontier.length > 0;) {
    for (const id of frontier) seen.add(id);
    const rows = await reader.read('agency/neighbours', { ids: frontier });
    const heirs = rows.flatMap((row) => row.heirs).filter((one) => one.withdrawn !== true && !out.has(one.editId ?? ''));
    if (heirs.some((one) => one.other === agency)) {
      throw new CancuError(
        'BAD_INPUT',
        `${agency} cannot be taken over by ${heir}, which it took over from itself, directly or through others`,
      );
    }
    frontier = [...new Set(heirs.map((one) => one.other))].filter((id) => !seen.has(id));
  }
}
