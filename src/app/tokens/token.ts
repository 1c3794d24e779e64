import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { tokenRoles, type TokenHolder, type TokenRole } from '../../api/token-role.js';
import { CancuError } from '../../errors/cancu-error.js';
import type { TokenNode } from '../../graph/nodes.js';

/** A token as it is kept: whose it is and what it allows, and a hash in place of the secret. */
export type KeptToken = TokenHolder & Pick<TokenNode, 'hash' | 'at'>;

/** Where tokens are kept: beside the journal, or in Neo4j, where several processes share them. */
export interface TokenStore {
  list(): Promise<readonly KeptToken[]>;
  /** @throws CancuError CONFLICT where the name has a token already */
  add(token: KeptToken): Promise<void>;
  /** False where the name has none. */
  remove(name: string): Promise<boolean>;
}

/** What a token begins with: a person or a scanner sees what it is, should it lie about somewhere. */
export const TOKEN_PREFIX = 'cancu_';

/** A new token. The secret is told once and kept nowhere. */
export function newToken(name: string, role: TokenRole, at: string): { readonly secret: string; readonly kept: KeptToken } {
  checkName(name);
  const secret = TOKEN_PREFIX + randomBytes(32).toString('base64url');
  return { secret, kept: { name, role, hash: hashOf(secret), at } };
}

/**
 * A plain SHA-256: nobody guesses 256 random bits, however fast the hash is. A slow one, as for passwords, would only slow down
 * each request.
 */
function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** Whose a secret is; null for nobody's. Looks at all of them, and takes as long whichever fits. */
export function holderOf(secret: string, tokens: readonly KeptToken[]): TokenHolder | null {
  const given = Buffer.from(hashOf(secret), 'hex');
  const fitting = tokens.filter(({ hash }) => {
    const kept = Buffer.from(hash, 'hex');
    return kept.length === given.length && timingSafeEqual(kept, given);
  });
  const [token] = fitting;
  return token ? { name: token.name, role: token.role } : null;
}

/** The name is the author of what is edited with it: it has to read well in a line. */
function checkName(name: string): void {
  if (/^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} ._@-]{0,62}[\p{L}\p{M}\p{N}.])?$/u.test(name)) return;
  throw new CancuError('WRONG_USE', `"${name}" is no name for a token: expected up to 64 letters, digits, blanks and . _ @ -`);
}

export function isTokenRole(role: string): role is TokenRole {
  return (tokenRoles as readonly string[]).includes(role);
}

export function nameTaken(name: string): CancuError {
  return new CancuError(
    'CONFLICT',
    `"${name}" has a token already. Revoke it first (cancu token revoke), or choose another name.`,
  );
}
