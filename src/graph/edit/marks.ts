import type { EditOf } from '../../edit/edit.js';
import { mayBeConfirmed } from '../../registry/records.js';
import type { EdgeRow } from '../ingest/agencies.js';
import type { Content, RelationEdge } from '../ingest/content.js';
import { toKeep } from '../../words/sentence.js';
import type { EditNode, Value } from '../nodes.js';

/** How edits show in the graph. Pure, so that whatever came first the same edges come out. */

type Properties = Readonly<Record<string, Value>>;

/** A relation that a curator asserts: an edge like the registry's, with who says so. */
export function assertedRelation(edit: EditOf<'assert-relation'>): RelationEdge {
  const { id, from, to, relation, effectiveOn, scope, provision, known, confidence, source, reason, author, at } = edit;
  return {
    from,
    to,
    type: relation,
    properties: {
      id: `${from}|${relation}|${to}|${id}`,
      effectiveOn: effectiveOn ?? null,
      effectiveOnKnown: known,
      scope: scope ?? null,
      provision: provision ?? null,
      known,
      confidence,
      confirmed: mayBeConfirmed({ known, confidence }),
      source,
      note: reason,
      editId: id,
      author,
      at,
    },
  };
}

/** An heir that a curator names. */
export function namedHeir(edit: EditOf<'name-heir'>): EdgeRow {
  const { id, agency, heir, on, functions, source, reason, author, at } = edit;
  return {
    from: agency,
    to: heir,
    properties: {
      id: `${agency}>${heir}|${id}`,
      on,
      functions,
      source,
      known: 'read',
      confirmed: true,
      note: reason,
      editId: id,
      author,
      at,
    },
  };
}

/** What was withdrawn stays to be seen, and counts for nothing. */
export function withdrawn(properties: Properties, edit: EditNode): Properties {
  const before = typeof properties['note'] === 'string' ? [properties['note']] : [];
  const note = [...before, toKeep('remark.withdrawn', { who: whoAndWhy(edit) })].join('; ');
  return { ...properties, confirmed: false, withdrawn: true, withdrawnBy: edit.id, note };
}

/** The same edges, those that are out of force marked so. */
export function marked<E extends EdgeRow>(edges: readonly E[], by: ReadonlyMap<string, EditNode>): E[] {
  return edges.map((edge) => {
    const edit = by.get(String(edge.properties['id']));
    return edit ? { ...edge, properties: withdrawn(edge.properties, edit) } : edge;
  });
}

/** What a document puts into the graph, without what curators withdrew of what it states. */
export function withoutWithdrawn(content: Content, by: ReadonlyMap<string, EditNode>): Content {
  if (by.size === 0) return content;
  const relations = marked(content.relations, by);
  const gone = new Set(
    relations.filter(({ type, properties }) => type === 'IMPLEMENTS' && properties['withdrawn'] === true).map(endsOf),
  );
  const carriesOut = content.carriesOut.filter((edge) => edge.properties['how'] !== 'nested' || !gone.has(endsOf(edge)));
  return { ...content, relations, carriesOut };
}

function endsOf({ from, to }: EdgeRow): string {
  return `${from} ${to}`;
}

export function whoAndWhy({ author, at, reason }: Pick<EditNode, 'author' | 'at' | 'reason'>): string {
  return `${author} on ${at.slice(0, 10)}: ${reason}`;
}
