import { CancuError } from '../errors/cancu-error.js';

/** Places in a list by the keys it is ordered by: a page goes on where the last one ended, whatever came or went meanwhile. */
export function encodeCursor(list: string, keys: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify([list, ...keys])).toString('base64url');
}

/**
 * The keys in a cursor, or null where there is none.
 *
 * @param list name of the list it has to be of: a cursor of another list is refused, not misread
 * @param kinds the kinds of its keys, in order
 * @throws CancuError BAD_CURSOR
 */
export function decodeCursor(
  list: string,
  cursor: string | null | undefined,
  kinds: readonly ('string' | 'number')[],
): (string | number)[] | null {
  if (cursor == null) return null;
  const keys = parse(cursor);
  const fits =
    keys !== null &&
    keys[0] === list &&
    keys.length === kinds.length + 1 &&
    kinds.every((kind, index) => isKey(keys[index + 1], kind));
  if (!fits) {
    throw new CancuError(
      'BAD_CURSOR',
      `after: "${cursor.slice(0, 60)}" is no cursor of this list. Pass the endCursor or a cursor of a page of the same field.`,
    );
  }
  return keys.slice(1) as (string | number)[];
}

/** JSON writes numbers too large to be read: they come back without end. */
function isKey(value: unknown, kind: 'string' | 'number'): boolean {
  return kind === 'number' ? Number.isFinite(value) : typeof value === 'string';
}

function parse(cursor: string): unknown[] | null {
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(keys) ? keys : null;
  } catch {
    return null;
  }
}
