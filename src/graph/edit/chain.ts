import { againstWhat, type Edit } from '../../edit/edit.js';
import { outOfForce } from '../../edit/standing.js';
import type { EditNode } from '../nodes.js';
import { inParts, type Reader } from '../store.js';

/** Edits with everything that bears upon whether they are in force: what they are against, what is against that, and so on. */
export async function chainOf(reader: Reader, edits: readonly Edit[]): Promise<Map<string, EditNode>> {
  const chain = new Map<string, EditNode>(edits.map((edit) => [edit.id, edit]));
  const asked = new Set<string>();
  for (let next = [...chain.values()]; next.length > 0;) {
    const ids = [...new Set(next.flatMap((edit) => [edit.id, againstWhat(edit) ?? edit.id]))].filter((id) => !asked.has(id));
    for (const id of ids) asked.add(id);
    next = [];
    for (const part of inParts(ids)) {
      const rows = [...(await reader.read('edit/by-ids', { ids: part })), ...(await reader.read('edit/against', { ids: part }))];
      for (const { edit } of rows) {
        if (chain.has(edit.id)) continue;
        chain.set(edit.id, edit);
        next.push(edit);
      }
    }
  }
  return chain;
}

/** What comes back into force when an edit is added: edits, and statements of relations. */
export function broughtBack(edit: Edit, chain: ReadonlyMap<string, EditNode>): string[] {
  const others = [...chain.values()].filter(({ id }) => id !== edit.id);
  const after = outOfForce([...others, edit]);
  return [...outOfForce(others).keys()].filter((id) => !after.has(id));
}
