import { againstWhat, type Edit } from './edit.js';
import { compareText } from '../text/compare.js';

/** Order in which edits were made; those of one moment by their ids, so that it is the same everywhere. */
export function compareEdits(a: Pick<Edit, 'at' | 'id'>, b: Pick<Edit, 'at' | 'id'>): number {
  return Date.parse(a.at) - Date.parse(b.at) || compareText(a.id, b.id);
}

/**
 * What is out of force, an edit or a statement, with the edit that put it there. An edit that is itself out of force takes
 * nothing out: who withdraws a withdrawal brings back what it withdrew. A function of the set of edits; the order in which
 * they came makes no difference.
 *
 * @param edits all that bear upon what is asked for: those against it, those against these, and so on
 */
export function outOfForce(edits: Iterable<Edit>): ReadonlyMap<string, string> {
  const against = new Map<string, Edit[]>();
  for (const edit of edits) {
    const target = againstWhat(edit);
    if (target !== null) against.set(target, [...(against.get(target) ?? []), edit]);
  }
  const found = new Map<string, string | null>();
  const by = (target: string): string | null => {
    const known = found.get(target);
    if (known !== undefined) return known;
    // a ring cannot be made, only written into a journal by hand: it is cut somewhere
    found.set(target, null);
    const standing = [...(against.get(target) ?? [])].sort(compareEdits).find((edit) => by(edit.id) === null);
    found.set(target, standing?.id ?? null);
    return standing?.id ?? null;
  };
  return new Map(
    [...against.keys()].sort().flatMap((target) => {
      const edit = by(target);
      return edit === null ? [] : [[target, edit] as const];
    }),
  );
}
