import { createHash } from 'node:crypto';
import type { RelationFact } from '../../registry/catalogue.js';
import type { Registry } from '../../registry/registry.js';
import { assertedRelation, marked } from '../edit/marks.js';
import { withdrawalsOf } from '../edit/read.js';
import type { ImplementationKind, RelationRow } from '../nodes.js';
import { inParts, type Writer } from '../store.js';
import type { EdgeRow } from './agencies.js';
import type { RelationEdge } from './content.js';

/**
 * Writes what registry and curators, but no texts, say that documents do to others. What they said before has to be cleared.
 *
 * @param ids the documents that act
 * @returns ids of those that are acted upon
 */
export async function writeKnownRelations(writer: Writer, ids: readonly string[], { catalogue }: Registry): Promise<string[]> {
  const acting = new Set(ids);
  const fromRegistry = catalogue.relations.filter(({ from }) => acting.has(from)).map(relationEdge);
  const fromCurators: RelationEdge[] = [];
  for (const part of inParts(ids))
    for (const { edit } of await writer.read('edit/from-documents', { ids: part }))
      if (edit.kind === 'assert-relation') fromCurators.push(assertedRelation(edit));
  const targets = [
    ...fromRegistry.map(({ properties }) => String(properties['id'])),
    ...fromCurators.map(({ properties }) => String(properties['editId'])),
  ];
  const out = await withdrawalsOf(writer, targets);
  const byEdge = new Map([
    ...out,
    ...fromCurators.flatMap(({ properties }) => {
      const edit = out.get(String(properties['editId']));
      return edit ? [[String(properties['id']), edit] as const] : [];
    }),
  ]);
  const relations = marked([...fromRegistry, ...fromCurators], byEdge);
  for (const rows of inParts(relations)) await writer.read('ingest/create-relations', { rows });
  for (const rows of inParts(relations.flatMap(carriedOut))) await writer.read('ingest/create-carries-out', { rows });
  return [...new Set(relations.map(({ to }) => to))];
}

function relationEdge(fact: RelationFact): RelationEdge {
  const { from, to, relation } = fact;
  return { from, to, type: relation, properties: relationProperties(fact) };
}

/** What the graph keeps of a relation of the registry, beside its ends and its type. */
export function relationProperties(fact: RelationFact): Omit<RelationRow, 'type' | 'other'> {
  const { from, to, relation, effectiveOn, scope, provision, known, confidence, confirmed, source, note } = fact;
  return {
    id: `${from}|${relation}|${to}|${sourceKey(fact)}`,
    effectiveOn: effectiveOn ?? null,
    effectiveOnKnown: fact.effectiveOnKnown ?? known,
    scope: scope ?? null,
    provision: provision ?? null,
    known,
    confidence,
    confirmed,
    source,
    note: note ?? null,
  };
}

/** Tells statements of one relation by different sources apart. */
function sourceKey({ source, effectiveOn, scope }: RelationFact): string {
  return createHash('sha256').update([source, effectiveOn, scope].join('|')).digest('hex').slice(0, 8);
}

function carriedOut({ from, to, type, properties }: RelationEdge): EdgeRow[] {
  if (type !== 'IMPLEMENTS' || properties['confirmed'] !== true) return [];
  const { editId, source } = properties;
  const how: ImplementationKind = editId == null ? 'registry' : 'curated';
  const id = `${from}|${how}|${to}|${typeof editId === 'string' ? editId : ''}`;
  return [{ from, to, properties: { id, how, source, starts: [], ends: [], quotes: [] } }];
}
