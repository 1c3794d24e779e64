import type { Edit } from './edit.js';

/** Who made an edit, when and why, for people. */
export function byWhom({ author, at, reason }: Edit): string {
  return `by ${author} on ${at.slice(0, 10)} (${reason})`;
}

/** What an edit says, in a line. */
export function describe(edit: Edit): string {
  switch (edit.kind) {
    case 'assert-relation':
      return [
        `${edit.from} ${edit.relation} ${edit.to}`,
        edit.effectiveOn == null ? null : `from ${edit.effectiveOn}`,
        edit.scope == null ? null : `scope ${edit.scope}`,
        edit.provision == null ? null : `(${edit.provision})`,
      ]
        .filter((part) => part !== null)
        .join(' ');
    case 'withdraw':
      return `${edit.target} is withdrawn`;
    case 'settle-citation':
      return `"${edit.printed}" in ${edit.citing} means ${edit.to}`;
    case 'name-heir':
      return `${edit.agency} was taken over by ${edit.heir} on ${edit.on}${edit.functions.length === 0 ? '' : `: ${edit.functions.join(', ')}`}`;
  }
}
