import { GraphQLError } from 'graphql';

/**
 * An answer to an edit has it, and who sends it on with a later request reads the graph with that edit, whichever of several
 * servers on one Neo4j answers.
 */
export const BOOKMARK_HEADER = 'cancu-bookmark';

/** Neo4j's own are some hundred bytes; a cluster gives several. */
const LONGEST = 8000;

/** Bookmarks of the store as one value of a header, without meaning to the client; null where there are none. */
export function encodeBookmarks(bookmarks: readonly string[]): string | null {
  return bookmarks.length === 0 ? null : Buffer.from(JSON.stringify(bookmarks)).toString('base64url');
}

/**
 * What a client sent on.
 *
 * @throws GraphQLError BAD_REQUEST where it is not what an answer had
 */
export function decodeBookmarks(header: string | readonly string[] | undefined): readonly string[] {
  if (header === undefined) return [];
  const bookmarks = typeof header === 'string' && header.length <= LONGEST ? parsed(header) : null;
  if (Array.isArray(bookmarks) && bookmarks.every((one) => typeof one === 'string' && one !== '')) return bookmarks as string[];
  throw new GraphQLError(
    `The header ${BOOKMARK_HEADER} is not one that came with an answer: send it as it came, or leave it out.`,
    {
      extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
    },
  );
}

function parsed(header: string): unknown {
  try {
    return JSON.parse(Buffer.from(header, 'base64url').toString());
  } catch {
    return null;
  }
}
