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

/** What an edit changes about edits and statements of relations that were there before it. */
export interface Turned {
  /** Ids of those that go out of force. */
  readonly out: ReadonlySet<string>;
  /** Ids of those that come back. */
  readonly back: readonly string[];
}

export function turnedBy(edit: Edit, chain: ReadonlyMap<string, EditNode>): Turned {
  const others = [...chain.values()].filter(({ id }) => id !== edit.id);
  const [before, after] = [outOfForce(others), outOfForce([...others, edit])];
  return {
    out: new Set([...after.keys()].filter((id) => !before.has(id))),
    back: [...before.keys()].filter((id) => !after.has(id)),
  };
}
