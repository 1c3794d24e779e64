import { GraphQLError } from 'graphql';
import type { Edit, EditDraft } from '../edit/edit.js';
import type { ErrorCode } from '../errors/cancu-error.js';
import type { TokenHolder } from './token-role.js';

/** How what curators say reaches the graph. */
export interface Curation {
  /** Why no edits are taken; null where they are. */
  readonly refusal: string | null;
  /** Whose token it is; null for one that is unknown or was revoked. */
  whose(token: string): Promise<TokenHolder | null>;
  /** @throws CancuError BAD_INPUT, NOT_FOUND, CONFLICT */
  edit(draft: EditDraft, author: string): Promise<Edit>;
  /** Bookmarks of the store after the edits that were made here. */
  bookmarks(): Promise<readonly string[]>;
}

/** For questions that come from inside: nobody edits there. */
export const NO_EDITS: Curation = {
  refusal: 'Nothing is edited here.',
  whose: () => Promise.resolve(null),
  edit: () => Promise.reject(new Error('nothing is edited here')),
  bookmarks: () => Promise.resolve([]),
};

/**
 * The name under which a request may edit.
 *
 * @param authorization the header of that name
 * @throws GraphQLError UNAUTHENTICATED (HTTP 401) without a token that holds, FORBIDDEN (HTTP 403) where it does not allow it
 */
export async function authorOf(curation: Curation, authorization: string | null): Promise<string> {
  if (curation.refusal !== null) throw refused('FORBIDDEN', 403, curation.refusal);
  const [, token] = /^Bearer +(\S+) *$/iu.exec(authorization ?? '') ?? [];
  if (token === undefined) {
    const got = authorization === null ? 'there is none' : 'what came is no bearer token';
    throw refused(
      'UNAUTHENTICATED',
      401,
      `Edits need the header "Authorization: Bearer <token>"; ${got}. "cancu token add" makes one.`,
    );
  }
  const holder = await curation.whose(token);
  if (!holder)
    throw refused('UNAUTHENTICATED', 401, 'The token is not known here, or was revoked. "cancu token add" makes another one.');
  if (holder.role === 'editor') return holder.name;
  throw refused('FORBIDDEN', 403, `The token of ${holder.name} has the role ${holder.role}; edits need the role editor.`);
}

/**
 * Our code travels beside Apollo's, see formatError; the status is Apollo's to set. It takes headers from a map; its own kind of
 * map would have every command load all of it.
 */
function refused(code: ErrorCode, status: number, message: string): GraphQLError {
  const headers = new Map(status === 401 ? [['www-authenticate', 'Bearer realm="cancu"']] : []);
  // another library gives `http` a type that Apollo's own does not fit
  return new GraphQLError(message, { extensions: { ownCode: code, http: { status, headers } as never } });
}
